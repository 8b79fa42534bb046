import { gradeOf, type Rationale } from '#bank';
import * as v from 'valibot';
import type { GradingRule, Kind } from '../kind.ts';
import { base, beside, reason, text, typed } from '../spec.ts';
import { readFairly } from './read-fairly.ts';
import { readNumber } from './read-number.ts';

/** A number that can be typed in digits. */
const value = v.pipe(
	v.number(),
	v.finite(),
	v.check((it) => readNumber(String(it), '') === it, 'cannot be typed in digits')
);

const spec = v.pipe(
	v.object({
		...base,
		value,
		/** How far off an answer may be, in the unit; 0 where it is left out. */
		tolerance: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
		/** Shown after the field; it may be typed too. Empty where the number has none. */
		unit: v.pipe(
			v.string(),
			v.check((it) => it.trim() === it, 'has spaces at its ends')
		),
		units: beside.units,
		...reason,
		/** Likely wrong answers, each with what rules it out. They change no grade. */
		mistakes: v.optional(
			v.pipe(
				v.array(
					v.object({
						value,
						...reason,
						/** What it would be the right answer to. */
						fits: v.optional(text)
					})
				),
				v.readonly()
			)
		)
	}),
	v.check(
		(it) => !it.mistakes?.some((mistake) => isNear(mistake.value, it.value, it.tolerance)),
		'a mistake is within the tolerance of the answer'
	)
);
export type NumberSpec = v.InferOutput<typeof spec>;

/** What was typed, without spaces at its ends; whether it is a number is for the grade to say. */
export type NumberResponse = string;

/**
 * A number that is typed. Rule 1: 1 where `readNumber` reads a number that is off by no more than
 * the tolerance, else 0. Rule 2: the same with `readFairly`.
 */
export const number: Kind<NumberSpec, NumberResponse> = {
	name: 'number',
	title: 'Number',
	wasTyped: true,
	instruction: 'Type a number.',
	isPlain: true,
	opens: false,
	severalParts: false,
	spec,
	response: () => v.pipe(typed, v.minLength(1)),
	arrange: () => [],
	key: (it) => String(it.value),
	rules: { 1: ruleBy(readByUnit), 2: ruleBy(readFairly) },
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
function isNear(one: number, other: number, tolerance = 0): boolean {
	const slack = 4 * Number.EPSILON * Math.max(Math.abs(one), Math.abs(other));
	return Math.abs(one - other) <= tolerance + slack;
}
