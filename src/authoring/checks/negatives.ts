import type { Flaw, PackReading } from './rule.ts';

const negative = /\b(?:not(?! enough)|no|never|none|neither|nor|cannot|except|without)\b|n[’']t\b/;
/** Where a clause begins that is told, not asked: what it denies is not the point of the question. */
const subordinate = /\b(?:that|which|who|whose|whether|because|although|when|while|if)\b.*$/i;

/**
 * A stem that asks for what is not so has its negative in capitals (NOT, EXCEPT). Haladyna, Downing
 * and Rodriguez 2002, rule 17: word the stem positively; where a negative is needed, mark it.
 * A claim to be judged has none in its main clause, since “false” would then deny a denial. What is
 * quoted, and what a subordinate clause or a contrast (“not that”) denies, is content.
 */
export function findNegatives({ questions }: PackReading): Flaw[] {
	return questions.flatMap((question): Flaw[] => {
		const asked = question.stem.replace(/“[^”]*”/g, '“”');
		const main =
			question.verdict !== undefined
				? asked.replace(/, (?:and )?not .*$/, '').replace(subordinate, '')
				: askedClause(asked);
		const found = negative.exec(main)?.[0];
		return found === undefined
			? []
			: [{ question, where: 'stem', what: `“${found}” is a negative without capitals` }];
	});
}

/** The last sentence from its question word on, up to the next clause. */
function askedClause(stem: string): string {
	const last = stem.split(/(?<=[.?!”]) /).findLast((sentence) => /\p{L}/u.test(sentence)) ?? stem;
	const asked =
		/\b(?:which|what|who|whom|whose|where|when|why|how)\b(.*)$/i.exec(last)?.[1] ?? last;
	return asked.replace(subordinate, '');
}
