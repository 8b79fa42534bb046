import type { Flaw, PackReading } from './rule.ts';
import { contentWords } from './words.ts';

/** Says that the source does not say something. */
const silence =
	/\b(?:not|no|nothing|nobody|none|never|nowhere|neither|without|silent|open|unsaid)\b/i;

/**
 * The statements that are named as evidence for the key share words of content with the key, its
 * rationale or the stem: one that shares none, and that the facts of the item do not rest on, is most
 * likely a wrong number. A reason that names no statement, for a key or a distractor, says that the
 * source is silent, unless the item rests on what is outside it. Our own rules, for “nothing without
 * a source”.
 */
export function findForeignEvidence({ questions, pack }: PackReading): Flaw[] {
	const words = new Map(pack.statements.map(({ id, text }) => [id, contentWords(text)]));
	return questions.flatMap((question) => {
		const known = new Set(question.facts.flatMap((fact) => fact.evidence));
		const bare = question.reasons.filter(
			({ why, evidence }) =>
				evidence.length === 0 && !question.item.background && !silence.test(why)
		);
		const foreign = question.reasons
			.filter(({ isKey }) => isKey)
			.flatMap(({ text, why, evidence }) => {
				const said = new Set(
					contentWords(`${text} ${why} ${question.stem} ${question.keys.join(' ')}`)
				);
				const foreign = evidence.filter((id) => !words.get(id)?.some((word) => said.has(word)));
				return foreign
					.filter((id) => !known.has(id) || foreign.length === evidence.length)
					.map((id): Flaw => ({
						question,
						where: `evidence for “${text || why}”`,
						what: `${id} shares no word with it`
					}));
			});
		return [
			...foreign,
			...bare.map(({ text, why }): Flaw => ({
				question,
				where: `evidence for “${text || why}”`,
				what: 'no statement, and it does not say that the source is silent'
			}))
		];
	});
}
