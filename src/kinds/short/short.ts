import { gradeOf, type Rationale } from '#bank';
import type { GradingRule, Kind } from '../kind.ts';
import { decisiveBeside, thingsAsked, type Known } from '../beside.ts';
import { typed } from '../responses.ts';
import { judgeTypedBroadly } from '../typed-broadly.ts';
import { judgeTypedFairly } from '../typed-fairly.ts';
import { judgeTyped, type JudgeTyped } from '../typed.ts';
import type { ShortSpec } from './schema.ts';

export type { ShortSpec };

/** What was typed, without spaces at its ends. */
export type ShortResponse = string;

/**
 * An answer typed in a few words. Rule 1: 1 where it is accepted as `judgeTyped` says, else 0.
 * Rule 2: as `judgeTypedFairly` says. Rule 3: as `judgeTypedBroadly` says.
 */
export const short: Kind<ShortSpec, ShortResponse> = {
	name: 'short',
	title: 'Short answer',
	wasTyped: true,
	instruction: 'Type your answer.',
	isPlain: true,
	opens: false,
	severalParts: false,
	response: () => typed,
	arrange: () => [],
	key: (it) => it.accept[0]!,
	rules: { 1: ruleBy(judgeTyped), 2: ruleBy(judgeTypedFairly), 3: ruleBy(judgeTypedBroadly) },
	decisive: (it) => [it.stem, it.accept, [...new Set(refusedBy(it))].sort(), ...decisiveBeside(it)],
	neutral: ({ stem, accept, why }) => ({ shape: 'text', stem, feedback: why, accept }),
	faces: ({ stem, accept, why }) => [{ form: 'question', front: stem, back: accept[0]!, why }]
};

/** The rules differ in how they judge what was typed. */
function ruleBy(judgeTyped: JudgeTyped): GradingRule<ShortSpec, ShortResponse> {
	const knownOf = ({ stem, units = [], year }: ShortSpec): Known => {
		const things = [...units, ...thingsAsked(stem)];
		return { things, isCount: things.length > 0, year };
	};
	const judge = (it: ShortSpec, response: string) =>
		judgeTyped(response, it.accept, refusedBy(it), knownOf(it));
	return {
		grade(it, response) {
			const { accepted, note } = judge(it, response);
			return gradeOf(
				[
					{ id: 'answer', points: accepted ? 1 : 0, right: accepted, way: 'typed', facts: it.facts }
				],
				1,
				note
			);
		},
		explain(it, response) {
			const key = { label: it.accept[0]!, why: it.why, evidence: it.evidence, words: it.words };
			if (judge(it, response).accepted) {
				return [{ ...key, part: 'answer', label: response, standing: 'right' }];
			}
			const mistake = it.mistakes?.find(
				({ accept }) =>
					judgeTyped(response, accept, [...it.accept, ...refusedBy(it)], knownOf(it)).accepted
			);
			const given: Rationale = {
				part: 'answer',
				label: response,
				standing: 'wrong',
				why: mistake?.why ?? 'That is not what the briefing says.',
				evidence: mistake?.evidence ?? it.evidence,
				words: mistake ? mistake.words : it.words,
				...(mistake?.fits === undefined ? {} : { fits: mistake.fits })
			};
			return [given, { ...key, part: 'key', standing: 'missed' }];
		}
	};
}

interface Refusals {
	mistakes?: readonly { accept: readonly string[] }[] | undefined;
	refuse?: readonly string[] | undefined;
}

/** All that is known to be another answer. */
export function refusedBy({ mistakes, refuse }: Refusals): string[] {
	return [...(mistakes ?? []).flatMap((mistake) => mistake.accept), ...(refuse ?? [])];
}
