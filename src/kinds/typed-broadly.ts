import type { Known } from './beside.ts';
import { plainForm } from './plain-form.ts';
import { plainSigns } from './plain-signs.ts';
import { isExactly, judgeTypedFairly } from './typed-fairly.ts';
import type { TypedJudgement } from './typed.ts';

/** Words that give no letter to the initials of a name. */
const small = /^(?:a|an|and|de|for|in|of|on|the|to)$/;

/**
 * Judges a typed answer as `judgeTypedFairly` does, and reads more forms of dates and lists, as
 * `plainForm` says, and a right name with its initials in brackets, or the other way around, though
 * the initials are no answer by themselves. What is listed as wrong stays wrong. Frozen with the rules
 * that use it, as `typed-broadly.pairs.ts` shows.
 * @param accept Every right answer.
 * @param refuse Other terms that must not be taken for a slip in typing the answer.
 */
export function judgeTypedBroadly(
	response: string,
	accept: readonly string[],
	refuse: readonly string[] = [],
	known: Known = {}
): TypedJudgement {
	const judge = (text: string) => judgeTypedFairly(text, accept, refuse, known);
	const isListed = (text: string) => refuse.some((term) => isExactly(text, term));
	const fair = judge(response);
	const signs = plainSigns(response);
	if (fair.accepted || isListed(response) || isListed(signs)) return fair;
	const form = judge(plainForm(signs));
	if (form.accepted) return form;
	const [, one = '', other = ''] =
		/^([^\p{Ps}]+)\p{Ps}([^\p{Ps}\p{Pe}]+)\p{Pe}$/u.exec(signs) ?? [];
	for (const [name, short] of [
		[one, other],
		[other, one]
	] as const) {
		if (isInitials(short, name) && !isListed(short) && judge(name).accepted) return judge(name);
	}
	return { accepted: false };
}

/** Whether a text is the initials of a name of two words or more, with its small words or without. */
function isInitials(text: string, name: string): boolean {
	const letters = text
		.trim()
		.replace(/^the\s/i, '')
		.replace(/\./g, '')
		.toLowerCase();
	const words = name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
	return [words, words.filter((word) => !small.test(word))].some(
		(all) => all.length > 1 && all.map((word) => word[0]).join('') === letters
	);
}
