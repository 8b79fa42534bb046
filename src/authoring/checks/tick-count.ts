import { groupBy } from './group-by.ts';
import type { Flaw, PackReading } from './rule.ts';

/** Items that have as many options as another; of fewer, chance alone explains what they share. */
const LEAST_ITEMS = 6;
/** The share of them that may have the commonest number of right answers for their options. */
const MOST_TOLD = 0.75;

/**
 * How many answers are right does not follow from how many options there are: if it does, whoever
 * has noticed ticks that many. Haladyna, Downing and Rodriguez 2002, rule 28: no clues to the key.
 */
export function findTickCount({ questions }: PackReading): Flaw[] {
	const several = questions.flatMap(({ neutral }) =>
		neutral.shape === 'multiple'
			? [{ options: neutral.options.length, right: neutral.key.length }]
			: []
	);
	const groups = [...groupBy(several, ({ options }) => [options])].filter(
		([, group]) => group.length > 1
	);
	const commonest = groups.map(([options, group]) => {
		const [right, those] = [...groupBy(group, (each) => [each.right])].sort(
			(one, other) => other[1].length - one[1].length
		)[0]!;
		return { options, right, items: group.length, told: those.length };
	});
	const items = commonest.reduce((sum, group) => sum + group.items, 0);
	const told = commonest.reduce((sum, group) => sum + group.told, 0);
	if (items < LEAST_ITEMS || told / items <= MOST_TOLD) return [];
	const rule = commonest.map(({ options, right }) => `${right} of ${options}`).join(', ');
	return [
		{
			where: 'the pack',
			what: `the number of options tells how many are right in ${told} of ${items} items: ${rule}`
		}
	];
}
