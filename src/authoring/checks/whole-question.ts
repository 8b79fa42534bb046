import type { Flaw, PackReading, ReadQuestion } from './rule.ts';

const instruction =
	/^(?:Name|Give|Type|Put|Sort|Match|Choose|Complete|Fill|Arrange|Pick|Find|State|Say|Decide)\b/;
/** Asks for no more than what is right, so that only the options say what the question is about. */
const vague =
	/\b(?:which|what) (?:of (?:these|the following)(?: \p{L}+)?|sentence|claim|option|answer|one)\b.*\b(?:true|right|correct|wrong|false|accurate)\b/iu;
const support = /\bstatements?\b|\bwords\b/i;

/**
 * A stem is a whole question or an instruction, and can be answered before the options are seen. A
 * claim to be judged is a whole sentence; “which statement …” and “which words …” ask for what
 * must be seen. Haladyna, Downing and Rodriguez 2002, rules 14 and 15: the central idea is in the
 * stem, not in the options.
 */
export function findHalfQuestions({ questions }: PackReading): Flaw[] {
	return questions.flatMap((question) =>
		faultsOf(question).map((what) => ({ question, where: 'stem', what }))
	);
}

function faultsOf({ stem, verdict, neutral }: ReadQuestion): string[] {
	if (verdict !== undefined) {
		return /^\P{Ll}.*\.$/u.test(stem) ? [] : ['is no whole sentence'];
	}
	const isWhole =
		/\?(?: “[^”]*”| [^?“”]*\.)?$/.test(stem) || (instruction.test(stem) && /[.:]$/.test(stem));
	if (!isWhole) return ['is neither a question nor an instruction'];
	if (stem.split(/\s+/).length < 4) return ['has fewer than four words'];
	if (support.test(stem)) return [];
	if (vague.test(stem)) return ['asks only which option is right'];
	if (
		neutral.shape === 'single' &&
		/\b[Ww]hich of (?:these|the following)(?! \p{L}+s\b)/u.test(stem)
	) {
		return ['asks “which of these” without saying of what'];
	}
	return [];
}
