import type { Flaw, PackReading } from './rule.ts';

const months =
	'january february march april may june july august september october november december'.split(
		' '
	);

/**
 * Options that are all numbers or dates stand in their order, and the item keeps it (`ordered`).
 * Haladyna, Downing and Rodriguez 2002, rule 21: logical or numerical order.
 */
export function findUnsorted({ questions }: PackReading): Flaw[] {
	return questions.flatMap((question): Flaw[] => {
		const { neutral, item } = question;
		if (neutral.shape !== 'single' && neutral.shape !== 'multiple') return [];
		const values = neutral.options.map(({ text }) => valueOf(text));
		if (!values.every((value) => value !== undefined)) return [];
		const isSorted = values.every((value, place) => place === 0 || values[place - 1]! < value);
		const isKept = 'ordered' in item.spec && item.spec.ordered === true;
		return [
			...(isSorted ? [] : ['numbers or dates out of order']),
			...(isKept ? [] : ['numbers or dates without `ordered`'])
		].map((what) => ({ question, where: 'options', what }));
	});
}

/** The number of a text that is one, with a word beside it at most; a date as days. */
function valueOf(text: string): number | undefined {
	const date = /^(?:on )?(?:(\p{L}+) (\d{1,2})|(\d{1,2}) (\p{L}+))(?:,? (\d{4}))?\.?$/iu.exec(text);
	const month = months.indexOf((date?.[1] ?? date?.[4] ?? '').toLowerCase());
	if (date && month >= 0) {
		return Number(date[5] ?? 0) * 372 + month * 31 + Number(date[2] ?? date[3]);
	}
	const number = /^(?:in |about )?(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?%| \p{L}+)?\.?$/u.exec(text)?.[1];
	return number === undefined ? undefined : Number(number.replaceAll(',', ''));
}
