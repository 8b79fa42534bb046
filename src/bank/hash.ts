/**
 * A 32-bit hash of a text: FNV-1a over its UTF-16 code units, finished with the mixer of
 * MurmurHash3 so that every bit of the input moves every bit of the output. Not for secrets.
 * Frozen: codes, checks of links and orders of old quizzes rest on it.
 */
export function hash(text: string, seed = 0): number {
	let h = 0x811c9dc5 ^ seed;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		h = Math.imul(h ^ (unit & 0xff), 0x01000193);
		h = Math.imul(h ^ (unit >>> 8), 0x01000193);
	}
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** Lower-case base-32 digits without i, l, o and u, which are misread or make words. */
export const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** The top 25 bits of the hash of a text as five base-32 digits: the form of codes and checks. */
export function fiveDigits(text: string, salt = 0): string {
	let bits = hash(text, salt) >>> 7;
	let digits = '';
	for (let i = 0; i < 5; i++) {
		digits = DIGITS.charAt(bits & 31) + digits;
		bits >>>= 5;
	}
	return digits;
}
