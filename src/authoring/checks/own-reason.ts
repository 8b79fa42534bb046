import type { Flaw, PackReading } from './rule.ts';

/**
 * Each distractor has a reason of its own: what makes one wrong is not what makes another wrong, and
 * feedback that only repeats the right answer teaches nothing of the mistake (Haladyna, Downing and
 * Rodriguez 2002, rule 29: distractors rest on typical errors; Shute 2008 on elaborated feedback).
 */
export function findSharedReasons({ questions }: PackReading): Flaw[] {
	return questions.flatMap((question) => {
		const against = question.reasons.filter(({ isKey }) => !isKey);
		return against
			.filter(({ why }, place) => against.findIndex((each) => each.why === why) < place)
			.map(({ text, why }): Flaw => ({
				question,
				where: text === '' ? 'a reason' : `option “${text}”`,
				what: `“${why}” is also the reason against another`
			}));
	});
}
