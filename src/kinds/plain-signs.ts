/** Signs of other scripts for those that are read here. */
const signs: Readonly<Record<string, string>> = {
	'٫': '.',
	'٬': ',',
	'،': ',',
	'、': ',',
	'，': ',',
	'؛': ';',
	'；': ';',
	'／': '/',
	'٪': '%'
};

/**
 * A typed text with the digits of any script as 0 to 9, and without what only surrounds it: the
 * marks of a sentence, quotation marks, brackets around the whole.
 */
export function plainSigns(text: string): string {
	let plain = text
		.replace(/\p{Cf}/gu, '')
		.replace(/\p{Nd}/gu, asDigit)
		.replace(/[٫٬،、，؛；／٪]/g, (sign) => signs[sign]!);
	for (let before; before !== plain;) {
		before = plain;
		plain = plain
			.replace(/^[\s¿¡\p{Pi}\p{Pf}"'`＂]+/u, '')
			.replace(/[\s.!?,;:…‥。｡．！？։՞؟۔।॥።፧‽⁇⁈⁉\p{Pi}\p{Pf}"'`＂]+$/u, '')
			.replace(/^(?:\p{Ps}([^\p{Ps}\p{Pe}]*)[\p{Pe}]|<([^<>]*)>)$/u, '$1$2');
	}
	return plain;
}

/** The digits of each script stand in a row, from 0 to 9; a row may follow another. */
function asDigit(digit: string): string {
	const code = digit.codePointAt(0)!;
	let before = 0;
	while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before++;
	return String(before % 10);
}
