import { gradeOf, shuffle, type Part, type Rationale } from '#bank';
import type { Kind } from '../kind.ts';
import { someOf } from '../responses.ts';
import type { MultiSpec } from './schema.ts';

export type { MultiSpec };

/** The ids of the chosen options, at least one, in any order. */
export type MultiResponse = readonly string[];

/**
 * Several right options. Rule 1, right minus wrong: each chosen key adds a point and each chosen
 * distractor takes one away, never below 0, out of the number of keys. So choosing everything does
 * not pay.
 */
export const multi: Kind<MultiSpec, MultiResponse> = {
	name: 'multi',
	title: 'Choose all that apply',
	instruction: 'Choose every right answer. A wrong choice takes a point away.',
	opens: true,
	severalParts: true,
	response: ({ options }) => someOf(options.map((option) => option.id)),
	arrange({ options, ordered }, random) {
		const ids = options.map((option) => option.id);
		return ordered ? ids : shuffle(ids, random);
	},
	key: keyInOrder,
	rules: {
		1: {
			grade: (it, response) =>
				gradeOf(
					it.options.map(({ id, facts }): Part => {
						const chosen = response.includes(id);
						const isKey = it.key.includes(id);
						return {
							id,
							points: chosen ? (isKey ? 1 : -1) : 0,
							right: chosen === isKey,
							way: 'chosen',
							facts: facts ?? it.facts
						};
					}),
					it.key.length
				),
			explain: (it, response) =>
				it.options.map((option): Rationale => {
					const chosen = response.includes(option.id);
					const isKey = it.key.includes(option.id);
					return {
						part: option.id,
						label: option.text,
						standing: isKey ? (chosen ? 'right' : 'missed') : chosen ? 'wrong' : 'avoided',
						why: option.why,
						evidence: option.evidence,
						words: option.words,
						...(option.fits === undefined ? {} : { fits: option.fits })
					};
				})
		}
	},
	decisive: (it) => [
		it.stem,
		it.options.map(({ id, text }) => [id, text]),
		keyInOrder(it),
		it.ordered ?? false
	],
	neutral: (it) => ({
		shape: 'multiple',
		stem: it.stem,
		feedback: it.options
			.filter((option) => it.key.includes(option.id))
			.map((option) => option.why)
			.join(' '),
		options: it.options.map(({ id, text, why }) => ({ id, text, feedback: why })),
		key: keyInOrder(it)
	})
};

/** The key in the order of the options, so that the order an author wrote it in means nothing. */
function keyInOrder({ options, key }: MultiSpec): string[] {
	return options.map((option) => option.id).filter((id) => key.includes(id));
}
