import { plainWords } from '../plain-words.ts';
import { judgeTyped } from '../typed.ts';

/** What `plainWords` makes of thousand, million and billion after a number in digits. */
const scales = new Map([
	['1000', 1e3],
	['1000000', 1e6],
	['1000000000', 1e9]
]);

/**
 * Reads one number as it may be typed: in digits or English words, with a decimal point or comma,
 * with any usual separator of thousands, and with the unit before it, after it or left out.
 * A comma or a space before three digits separates thousands, unless what is before it is 0; one
 * point is decimal. Frozen with the rules that use it: a better reading is another function,
 * for the next rule.
 * @returns undefined where the text is not one number, or has other words beside it.
 */
export function readNumber(typed: string, unit: string): number | undefined {
	const words = plainWords(withPlainNumerals(typed));
	const at = words.findIndex((word) => /^\d+(\.\d+)?$/.test(word));
	if (at < 0) return undefined;

	const isUnit = (rest: readonly string[]) =>
		rest.length === 0 || (unit !== '' && judgeTyped(rest.join(' '), [unit]).accepted);
	const signs = words.slice(0, at).filter((word) => word === 'minus');
	if (signs.length > 1) return undefined;
	const before = words.slice(0, at).filter((word) => word !== 'minus');
	const value = Number(words[at]) * (signs.length === 1 ? -1 : 1);
	if (isUnit([...before, ...words.slice(at + 1)])) return value;
	const scale = scales.get(words[at + 1] ?? '');
	return scale !== undefined && isUnit([...before, ...words.slice(at + 2)])
		? value * scale
		: undefined;
}

/**
 * Writes numbers without separators of thousands, with a decimal point and apart from letters; a
 * dash as minus where the text begins with it, and as `to` between two numbers.
 */
function withPlainNumerals(text: string): string {
	return text
		.replace(/^([^\p{L}\p{N}]*?)[\p{Pd}−]/u, '$1 minus ')
		.replace(/(\d\s*)[\p{Pd}−](?=\s*\d)/gu, '$1 to ')
		.replace(/(\d)(?=\p{L})/gu, '$1 ')
		.replace(/[.,]?\d+(?:[.,]\d+)*/g, (numeral) => {
			if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(numeral)) return numeral.replaceAll(',', '');
			if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)$|^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(numeral)) {
				return numeral.replaceAll('.', '').replace(',', '.');
			}
			if (/^\d*[.,]\d+$/.test(numeral)) return numeral.replace(',', '.').replace(/^\./, '0.');
			return numeral;
		});
}
