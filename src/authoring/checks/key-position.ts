import { seeded, shuffle } from '#bank';
import { kindOf } from '#kinds';
import type { Flaw, PackReading } from './rule.ts';

/** Quizzes that are drawn to see where keys stand, and the items in each. */
const QUIZZES = 200;
const LENGTH = 10;
/** Standard errors off what is expected that are put down to chance. */
const ERRORS = 2;

/**
 * In realised quizzes, drawn and arranged as learners get them, the key stands at each place about
 * as often, whatever the number of options. Haladyna, Downing and Rodriguez 2002, rule 20: vary the
 * place of the key. Looked for in what is drawn, since items that keep their order are not shuffled.
 * The standard error is that of the number of items, which drawing them often does not raise.
 */
export function findKeyPosition({ questions, kinds }: PackReading): Flaw[] {
	const single = questions.filter(
		({ neutral, verdict }) => neutral.shape === 'single' && verdict === undefined
	);
	const counts = new Map<number, number[]>();
	for (let quiz = 0; quiz < QUIZZES; quiz++) {
		const random = seeded(`key positions ${quiz}`);
		for (const { item, neutral } of shuffle(single, random).slice(0, LENGTH)) {
			if (neutral.shape !== 'single') continue;
			const order = kindOf(item, kinds).arrange(item.spec, random);
			const places = counts.get(order.length) ?? order.map(() => 0);
			places[order.indexOf(neutral.key)]! += 1;
			counts.set(order.length, places);
		}
	}
	return [...counts].flatMap(([size, places]) => {
		const drawn = places.reduce((sum, count) => sum + count, 0);
		const items = single.filter(({ lists }) => lists[0]?.options.length === size).length;
		const error = Math.sqrt((1 / size) * (1 - 1 / size) * (1 / items));
		return places.flatMap((count, place): Flaw[] =>
			Math.abs(count / drawn - 1 / size) > ERRORS * error
				? [
						{
							where: 'the pack',
							what: `of ${size} options the key is number ${place + 1} in ${count} of ${drawn} drawn items`
						}
					]
				: []
		);
	});
}
