import { gradeOf, type Rationale } from '#bank';
import type { GradingRule, Kind } from '../kind.ts';
import { typed } from '../responses.ts';
import { readBroadly } from './read-broadly.ts';
import { readFairly } from './read-fairly.ts';
import { readNumber } from './read-number.ts';
import type { NumberSpec } from './schema.ts';

export type { NumberSpec };

/** What was typed, without spaces at its ends; whether it is a number is for the grade to say. */
export type NumberResponse = string;

/**
 * A number that is typed. Rule 1: 1 where `readNumber` reads a number that is off by no more than
 * the tolerance, else 0. Rule 2: the same with `readFairly`, rule 3 with `readBroadly`.
 */
export const number: Kind<NumberSpec, NumberResponse> = {
	name: 'number',
	title: 'Number',
	wasTyped: true,
	instruction: 'Type a number.',
	isPlain: true,
	opens: false,
	severalParts: false,
	response: () => typed,
	arrange: () => [],
	key: (it) => String(it.value),
	rules: { 1: ruleBy(readByUnit), 2: ruleBy(readFairly), 3: ruleBy(readBroadly) },
	decisive: ({ stem, value, tolerance, unit, units }) => [
		stem,
		value,
		tolerance ?? 0,
		unit,
		...(units ? [units] : [])
	],
	neutral: ({ stem, value, tolerance, unit, why }) => ({
		shape: 'number',
		stem,
		feedback: why,
		value,
		tolerance: tolerance ?? 0,
		unit
	}),
	faces: ({ stem, value, unit, why }) => [
		{ form: 'question', front: stem, back: `${value} ${unit}`.trim(), why }
	]
};

/** How a rule reads a number: undefined if the text is not one number. */
type Read = (typed: string, it: NumberSpec) => number | undefined;

function readByUnit(typed: string, { unit }: NumberSpec): number | undefined {
	return readNumber(typed, unit);
}

/** The rules differ in how they read what was typed. */
function ruleBy(read: Read): GradingRule<NumberSpec, NumberResponse> {
	return {
		grade(it, response) {
			const right = isRight(it, read(response, it));
			return gradeOf(
				[{ id: 'answer', points: right ? 1 : 0, right, way: 'typed', facts: it.facts }],
				1
			);
		},
		explain(it, response) {
			const key = { why: it.why, evidence: it.evidence, words: it.words };
			const given = read(response, it);
			if (isRight(it, given)) {
				return [{ ...key, part: 'answer', label: response, standing: 'right' }];
			}
			const mistake =
				given === undefined
					? undefined
					: it.mistakes?.find((each) => isNear(given, each.value, it.tolerance));
			const wrong: Rationale = {
				part: 'answer',
				label: response,
				standing: 'wrong',
				why:
					mistake?.why ??
					(given === undefined
						? 'That could not be read as a single number.'
						: 'That is not what the briefing says.'),
				evidence: mistake?.evidence ?? it.evidence,
				words: mistake ? mistake.words : it.words,
				...(mistake?.fits === undefined ? {} : { fits: mistake.fits })
			};
			const label = `${it.value} ${it.unit}`.trim();
			return [wrong, { ...key, part: 'key', label, standing: 'missed' }];
		}
	};
}

function isRight(it: NumberSpec, given: number | undefined): boolean {
	return given !== undefined && isNear(given, it.value, it.tolerance);
}

/** Whether two numbers are within the tolerance, but for what binary fractions cannot hold. */
export function isNear(one: number, other: number, tolerance = 0): boolean {
	const slack = 4 * Number.EPSILON * Math.max(Math.abs(one), Math.abs(other));
	return Math.abs(one - other) <= tolerance + slack;
}
