import { months } from './plain-words.ts';

const month = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;
const year = String.raw`(\d{4}|\d\d)`;
const dayFirst = new RegExp(
	String.raw`(^|[^\p{L}\d])(\d{1,2})(?:st|nd|rd|th)?[-/.\s]*${month}(?:[-/.,\s]*${year})?(?!\d)`,
	'giu'
);
const monthFirst = new RegExp(
	String.raw`(^|[^\p{L}\d])${month}[-/.\s]*(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:[-/.,\s]+${year})?(?!\d)`,
	'giu'
);

/**
 * A typed text in the form that a rule knows, if it is a date or a list in another: days with a named
 * month and signs or nothing between their parts, dashes of any kind between digits, short years with
 * an apostrophe, days and years with the signs of Chinese, Japanese or Korean, digits in frames, lists
 * with marks before their lines or a slash between names. Frozen with the rules that use it.
 */
export function plainForm(text: string): string {
	const plain = text
		.replace(/\ufe0f?\u20e3/g, '')
		.replace(/(\d)\s?[-\u2010-\u2015\u2212]\s?(?=\d)/g, '$1-')
		.replace(/['’‘](?=\d\d(?!\d))/g, '')
		.replace(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, '$1-$2-$3')
		.replace(
			/(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
			(all: string, month: string, day: string) =>
				Number(month) <= 12 ? inDigits(Number(month), day) : all
		)
		.replace(/^(\d{4})\s?[年년]$/, 'the year $1')
		.replace(
			dayFirst,
			(_, before: string, day: string, name: string, year?: string) =>
				before + inDigits(monthOf(name), day, year)
		)
		.replace(
			monthFirst,
			(_, before: string, name: string, day: string, year?: string) =>
				before + inDigits(monthOf(name), day, year)
		)
		.replace(/(^|\n)\s*(?:[-–—•*·]|\d{1,2}[.)])\s+(?=\p{L})/gu, '$1');
	return /\d/.test(plain) ? plain : plain.replace(/\s*[/|]\s*/g, ', ');
}

function monthOf(name: string): number {
	return months.findIndex((each) => each.slice(0, 3) === name.slice(0, 3).toLowerCase()) + 1;
}

/** A day as rules read it in digits, with the day before the month. */
function inDigits(month: number, day: string, year = ''): string {
	return `${Number(day)}.${month}.${year}`;
}
