import { fromDigits, signFor, sizeOf, toDigits, type ResponseCodec } from '../codec.ts';
import type { GradingRule } from '../kind.ts';
import { judgeTyped } from '../typed.ts';
import type { ClozeResponse, ClozeSpec } from './cloze.ts';
import { inShownOrder } from './gaps.ts';

type Rule = GradingRule<ClozeSpec, ClozeResponse>;
type Gap = ClozeSpec['gaps'][number];

const EMPTY = 0;
const RIGHT = 1;
const OTHER = 2;
/** The number of the first term that may be mistaken for the answer. */
const TERMS = 3;

/**
 * Gap by gap: empty, or the place of the choice as it is shown; of a typed one whether it's right,
 * another answer, or which of the terms that are known to be wrong. One gap is filled, so one is taken
 * off.
 */
export const codec: ResponseCodec<ClozeSpec, ClozeResponse> = {
	size: ({ gaps }) => sizeOf(gaps.map(baseOf)) - 1n,
	write(it, response, rule) {
		const digits = it.gaps.map((gap) => {
			const given = response[gap.id] ?? '';
			return [given === '' ? EMPTY : placeOf(it, gap, given, rule), baseOf(gap)] as const;
		});
		return fromDigits(digits) - 1n;
	},
	read(it, number, rule) {
		const places = toDigits(number + 1n, it.gaps.map(baseOf));
		const unkept: string[] = [];
		const filled = it.gaps.flatMap((gap, i) => {
			const place = places[i]!;
			if (place === EMPTY) return [];
			if (gap.choices) return [[gap.id, inShownOrder(gap.choices)[place - 1]!] as const];
			if (place === RIGHT) return [[gap.id, gap.accept[0]!] as const];
			const term = gap.refuse?.[place - TERMS];
			if (term !== undefined && !isRight(it, gap, term, rule)) return [[gap.id, term] as const];
			unkept.push(gap.id);
			return [[gap.id, signFor((text) => isRight(it, gap, text, rule))] as const];
		});
		return { response: Object.fromEntries(filled), unkept };
	}
};

function baseOf({ choices, refuse = [] }: Gap): number {
	return choices ? choices.length + 1 : TERMS + refuse.length;
}

function placeOf(it: ClozeSpec, gap: Gap, given: string, rule: Rule): number {
	if (gap.choices) return inShownOrder(gap.choices).indexOf(given) + 1;
	if (isRight(it, gap, given, rule)) return RIGHT;
	const term = (gap.refuse ?? []).findIndex((each) => {
		const { accepted, note } = judgeTyped(given, [each]);
		return accepted && note === undefined && !isRight(it, gap, each, rule);
	});
	return term < 0 ? OTHER : TERMS + term;
}

function isRight(it: ClozeSpec, { id }: Gap, text: string, rule: Rule): boolean {
	return rule.grade(it, { [id]: text }).parts.some((part) => part.id === id && part.right);
}
