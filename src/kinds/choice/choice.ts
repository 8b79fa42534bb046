import { gradeOf, shuffle, type Rationale } from '#bank';
import type { Kind } from '../kind.ts';
import { among } from '../responses.ts';
import type { ChoiceSpec } from './schema.ts';

export type { ChoiceSpec };

/** The id of the chosen option. */
export type ChoiceResponse = string;

/** One right option among several. Rule 1: the key scores 1, anything else 0. */
export const choice: Kind<ChoiceSpec, ChoiceResponse> = {
	name: 'choice',
	title: 'Choose one',
	instruction: 'Choose one answer.',
	isPlain: true,
	opens: true,
	severalParts: false,
	response: ({ options }) => among(options.map((option) => option.id)),
	arrange({ options, ordered }, random) {
		const ids = options.map((option) => option.id);
		return ordered ? ids : shuffle(ids, random);
	},
	key: (it) => it.key,
	rules: {
		1: {
			grade(it, response) {
				const right = response === it.key;
				return gradeOf(
					[{ id: response, points: right ? 1 : 0, right, way: 'chosen', facts: it.facts }],
					1
				);
			},
			explain: (it, response) =>
				it.options.map((option): Rationale => {
					const chosen = option.id === response;
					const isKey = option.id === it.key;
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
	decisive: ({ stem, options, key, ordered }) => [
		stem,
		options.map(({ id, text }) => [id, text]),
		key,
		ordered ?? false
	],
	neutral: ({ stem, options, key }) => ({
		shape: 'single',
		stem,
		feedback: options.find((option) => option.id === key)?.why ?? '',
		options: options.map(({ id, text, why }) => ({ id, text, feedback: why })),
		key
	}),
	faces({ stem, options, key }) {
		const { text, why } = options.find(({ id }) => id === key)!;
		return [{ form: 'question', front: stem, back: text, why }];
	}
};
