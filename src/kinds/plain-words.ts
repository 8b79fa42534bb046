import { isOneEdit } from './edit.ts';
import { numbersAsDigits } from './number-words.ts';

/** Letters that are no plain letter with a mark, and so do not come apart by themselves. */
const letters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i'
};

/** The names of the months, in lower case. */
export const months: readonly string[] =
	'january february march april may june july august september october november december'.split(
		' '
	);

/**
 * The words of a typed text in one plain form, so that texts that differ only in how they are
 * written come out alike: case, accents, quotes, dashes, full stops, the article, `on` or `in` at
 * the start, names of the United States, dates, numbers in words, separators of thousands, percent.
 * Signs that can change the meaning stay as words of their own. Empty where nothing but
 * punctuation is left.
 */
export function plainWords(text: string): string[] {
	const marked = text
		.replace(/[²³¹\u2070-\u209c]/g, ' ^$& ')
		.normalize('NFKD')
		.replace(/[\u0300-\u036f\ufe00-\ufe0f]|\p{Cf}/gu, '')
		.toLowerCase()
		.replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)
		.replace(/['"`‘’‚‛“”„‟«»‹›ʼ]/g, '')
		.trim()
		.replace(/^(?:(?:in|on|at)\s+)?(?:(?:the|an?)\s+)?(?=\S)/, '')
		.replace(/^[\p{Pd}−]\s*(?=\d)/u, 'minus ')
		.replace(/[\p{Pd}−_]/gu, ' ')
		.replace(/(\d)[, ](?=\d{3}(?!\d))/g, '$1')
		.replace(/\b([a-z])\.\s?(?=[a-z]\b)/g, '$1')
		.replace(/[!?.\s]+$/, '');
	const words =
		marked.match(
			/\d+(?:\.\d+|,\d{1,2}(?!\d))*\p{L}*|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}.,;:()[\]]/gu
		) ?? [];
	const plain = words
		.join(' ')
		.replace(/&/g, 'and')
		.replace(/%|\bper cent\b/g, 'percent')
		.replace(/\b(\d+)(?:st|nd|rd|th)\b/g, '$1th')
		.replace(/\b(?:usa?|u s(?: a)?)\b/g, 'united states')
		.replace(/\b(united \S+|\S+ states) of america\b/g, '$1')
		.split(' ');
	return datesMonthFirst(numbersAsDigits(plain.filter((word) => word !== 'the' && word !== '')));
}

/** Writes dates as month and day, whatever the order, the ending or the short form. */
function datesMonthFirst(words: readonly string[]): string[] {
	const slashed = /^(\d{1,2}) \/ (\d{1,2})$/.exec(words.join(' '));
	if (slashed) {
		// Read only where one of the two cannot be a month.
		const [lesser, greater] = slashed
			.slice(1)
			.map(Number)
			.sort((a, b) => a - b);
		const month = months[lesser! - 1];
		if (month && greater! > 12 && greater! <= 31) return [month, String(greater)];
	}
	const ordered: string[] = [];
	for (let i = 0; i < words.length;) {
		const word = words[i]!;
		const afterDay = words[i + 1] === 'of' ? i + 2 : i + 1;
		const day = dayOf(word);
		const monthAfter = day && monthOf(words[afterDay]);
		const month = monthOf(word);
		const dayAfter = month && dayOf(words[i + 1]);
		if (monthAfter) {
			ordered.push(monthAfter, day);
			i = afterDay + 1;
		} else if (dayAfter) {
			ordered.push(month, dayAfter);
			i += 2;
		} else {
			ordered.push(fullMonth(word) ?? word);
			i++;
		}
	}
	return ordered;
}

function dayOf(word = ''): string | undefined {
	const day = Number(/^(\d{1,2})(?:th)?$/.exec(word)?.[1]);
	return day >= 1 && day <= 31 ? String(day) : undefined;
}

function fullMonth(word: string): string | undefined {
	if (word === 'sept') return 'september';
	return months.find((name) => word === name || word === name.slice(0, 3));
}

/** The full name of a month; with a slip in it, as it was typed. */
function monthOf(word = ''): string | undefined {
	const isSlip = months.some((name) => name.length >= 6 && isOneEdit(word, name));
	return isSlip ? word : fullMonth(word);
}
