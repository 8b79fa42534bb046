import { hash } from '#bank';
import { signFor, type ResponseCodec } from '../codec.ts';
import type { GradingRule } from '../kind.ts';
import type { NumberResponse, NumberSpec } from './number.ts';

type Rule = GradingRule<NumberSpec, NumberResponse>;
type Mistake = NonNullable<NumberSpec['mistakes']>[number];

const RIGHT = 0;
const OTHER = 1;
const MISTAKES = 2;
/** Into how many numbers mistakes go. */
const SLOTS = 29;

/**
 * Right, another answer, or which known mistake. Mistakes may be added to an item later without a new
 * code, so each goes by a hash of its value. If two have the same, neither is told from another answer.
 */
export const codec: ResponseCodec<NumberSpec, NumberResponse> = {
	size: () => BigInt(MISTAKES + SLOTS),
	write(it, response, rule) {
		if (isRight(it, response, rule)) return BigInt(RIGHT);
		const [told] = rule.explain(it, response);
		const mistake = it.mistakes?.find(
			({ why, evidence }) => why === told?.why && evidence === told.evidence
		);
		return BigInt(mistake && mistakeAt(it, slotOf(mistake)) ? MISTAKES + slotOf(mistake) : OTHER);
	},
	read(it, number, rule) {
		if (Number(number) === RIGHT) return { response: String(it.value), unkept: [] };
		const mistake = mistakeAt(it, Number(number) - MISTAKES);
		return mistake
			? { response: String(mistake.value), unkept: [] }
			: { response: signFor((text) => isRight(it, text, rule)), unkept: ['answer'] };
	}
};

function slotOf({ value }: Mistake): number {
	return hash(`mistake ${value}`) % SLOTS;
}

/** The only mistake of this slot. */
function mistakeAt({ mistakes = [] }: NumberSpec, slot: number): Mistake | undefined {
	const found = mistakes.filter((each) => slotOf(each) === slot);
	return found.length === 1 ? found[0] : undefined;
}

function isRight(it: NumberSpec, response: string, rule: Rule): boolean {
	return rule.grade(it, response).score > 0;
}
