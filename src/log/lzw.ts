import type { BitReader, BitWriter } from './bits.ts';

/** The codes below this one stand for single characters, from U+0020 to U+007F. */
const FIRST_PHRASE = 96;
const FIRST_CHARACTER = 0x20;

/** No block's text is longer; keeps a hostile one from growing without bound. */
const LONGEST = 2 ** 24;

/** The bits of the code after `earlier` codes: each but the first has added one phrase. */
const widthAfter = (earlier: number): number => 32 - Math.clz32(FIRST_PHRASE - 1 + earlier);

/**
 * Compresses text of those characters by the method of Lempel, Ziv and Welch (1984): a phrase that
 * was seen before gets one code.
 */
export function compressText(text: string, bits: BitWriter): void {
	const codes = new Map<string, number>();
	const put = (phrase: string) =>
		bits.put(codes.get(phrase) ?? phrase.charCodeAt(0) - FIRST_CHARACTER, widthAfter(codes.size));
	let phrase = '';
	bits.putWhole(text.length);
	for (const letter of text) {
		const longer = phrase + letter;
		if (phrase === '' || codes.has(longer)) {
			phrase = longer;
		} else {
			put(phrase);
			codes.set(longer, FIRST_PHRASE + codes.size);
			phrase = letter;
		}
	}
	if (phrase) put(phrase);
}

/** How long the text is that comes next. @throws RangeError where it is longer than any block's */
export function lengthOfText(bits: BitReader): number {
	const length = bits.takeWhole();
	if (length > LONGEST) throw new RangeError('text too long');
	return length;
}

/** @throws RangeError where the bits are not a compressed text */
export function expandText(bits: BitReader): string {
	const length = lengthOfText(bits);
	const phrases: string[] = [];
	let text = '';
	let last = '';
	for (let earlier = 0; text.length < length; earlier++) {
		const code = bits.take(widthAfter(earlier));
		const phrase =
			code < FIRST_PHRASE
				? String.fromCharCode(FIRST_CHARACTER + code)
				: // The one phrase not known yet is that which this code completes.
					(phrases[code - FIRST_PHRASE] ?? last + last.charAt(0));
		if (last) phrases.push(last + phrase.charAt(0));
		text += phrase;
		last = phrase;
	}
	return text;
}
