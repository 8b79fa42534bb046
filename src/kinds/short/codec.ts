import { signFor, type ResponseCodec } from '../codec.ts';
import type { GradingRule } from '../kind.ts';
import { judgeTyped } from '../typed.ts';
import type { ShortResponse, ShortSpec } from './short.ts';

type Rule = GradingRule<ShortSpec, ShortResponse>;

const RIGHT = 0;
const OTHER = 1;
/** The number of the first term. */
const TERMS = 2;

/** Right, another answer, or which of the terms that are known to be wrong, in alphabetical order. */
export const codec: ResponseCodec<ShortSpec, ShortResponse> = {
	size: (it) => BigInt(TERMS + termsOf(it).length),
	write(it, response, rule) {
		if (isRight(it, response, rule)) return BigInt(RIGHT);
		const terms = termsOf(it);
		const place = [response, mistakeIn(it, response, rule)]
			.map((text) => terms.findIndex((term) => isSame(term, text)))
			.find((found) => found >= 0 && !isRight(it, terms[found]!, rule));
		return BigInt(place === undefined ? OTHER : TERMS + place);
	},
	read(it, number, rule) {
		if (Number(number) === RIGHT) return { response: it.accept[0]!, unkept: [] };
		const term = termsOf(it)[Number(number) - TERMS];
		return term !== undefined && !isRight(it, term, rule)
			? { response: term, unkept: [] }
			: { response: signFor((text) => isRight(it, text, rule)), unkept: ['answer'] };
	}
};

/** What decides the item's code has these terms, in this order. */
function termsOf({ mistakes, refuse }: ShortSpec): string[] {
	const terms = [...(mistakes ?? []).flatMap(({ accept }) => accept), ...(refuse ?? [])];
	return [...new Set(terms)].sort();
}

function isRight(it: ShortSpec, response: string, rule: Rule): boolean {
	return rule.grade(it, response).score > 0;
}

/** Whether a text says the same as a term, without a slip. */
function isSame(term: string, text: string | undefined): boolean {
	if (text === undefined) return false;
	const { accepted, note } = judgeTyped(text, [term]);
	return accepted && note === undefined;
}

/** The first form of the mistake that the rule sees in a wrong answer. */
function mistakeIn(it: ShortSpec, response: string, rule: Rule): string | undefined {
	const [told] = rule.explain(it, response);
	const mistake = it.mistakes?.find(
		({ why, evidence }) => why === told?.why && evidence === told.evidence
	);
	return mistake?.accept[0];
}
