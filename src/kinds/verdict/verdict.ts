import { gradeOf, type Rationale } from '#bank';
import type { Kind } from '../kind.ts';
import { among } from '../responses.ts';
import { verdictLabels, verdicts, type VerdictResponse } from './labels.ts';
import type { VerdictSpec } from './schema.ts';

export type { VerdictResponse, VerdictSpec };

/** A claim to be judged by the source alone. Rule 1: the key scores 1, anything else 0. */
export const verdict: Kind<VerdictSpec, VerdictResponse> = {
	name: 'verdict',
	title: 'True, false or not stated',
	instruction: 'Is this true, false, or not stated?',
	isPlain: true,
	opens: true,
	severalParts: false,
	response: () => among(verdicts),
	arrange: () => verdicts,
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
				verdicts.map((id): Rationale => {
					const chosen = id === response;
					const isKey = id === it.key;
					return {
						part: id,
						label: verdictLabels[id],
						standing: isKey ? (chosen ? 'right' : 'missed') : chosen ? 'wrong' : 'avoided',
						...it.reasons[id]
					};
				})
		}
	},
	decisive: ({ stem, key }) => [stem, key],
	neutral: ({ stem, key, reasons }) => ({
		shape: 'single',
		stem,
		feedback: reasons[key].why,
		options: verdicts.map((id) => ({ id, text: verdictLabels[id], feedback: reasons[id].why })),
		key,
		fixed: true
	})
};
