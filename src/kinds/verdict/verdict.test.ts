import { seeded } from '#bank';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { examples } from './examples.ts';
import { spec as schema } from './schema.ts';
import { verdict } from './verdict.ts';

const rule = verdict.rules[1]!;

const { spec } = examples[1]!;

describe('verdict', () => {
	it('always stands in the order true, false, not stated', () => {
		for (const seed of ['a', 'b', 'c', 'd']) {
			expect(verdict.arrange(spec, seeded(seed))).toEqual(['true', 'false', 'not-stated']);
		}
		expect(rule.explain(spec, 'true').map(({ label }) => label)).toEqual([
			'True',
			'False',
			'Not stated'
		]);
	});

	it('grades the key with 1 and the two others with 0', () => {
		expect(rule.grade(spec, 'false').score).toBe(1);
		expect(rule.grade(spec, 'true').score).toBe(0);
		expect(rule.grade(spec, 'not-stated').score).toBe(0);
	});

	it('gives each verdict the reason that belongs to it', () => {
		for (const { part, why, evidence } of rule.explain(spec, 'true')) {
			expect({ why, evidence }).toEqual(spec.reasons[part as keyof typeof spec.reasons]);
		}
	});

	it('refuses a spec that lacks a reason, or whose key is no verdict', () => {
		const { 'not-stated': _, ...two } = spec.reasons;
		expect(v.is(schema, { ...spec, reasons: two })).toBe(false);
		expect(v.is(schema, { ...spec, key: 'unknown' })).toBe(false);
	});
});
