import { gradeOf, seeded, type Item } from '#bank';
import { explainResponse, factsShown, gradeResponse, plainRecipe, questionOf } from '#quiz';
import * as v from 'valibot';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindNames, type Kind } from './index.ts';
import { base, reason, text } from './spec.ts';

const spec = v.object({ ...base, word: text, ...reason });
type Spec = v.InferOutput<typeof spec>;

/** A tenth kind: a word is to be written backwards. All there is of it stands here. */
const backwards: Kind<Spec, string> = {
	name: 'backwards',
	title: 'Backwards',
	instruction: 'Write the word backwards.',
	opens: false,
	spec,
	response: () => v.string(),
	arrange: () => [],
	key: ({ word }) => [...word].reverse().join(''),
	rules: {
		1: {
			grade(it, response) {
				const right = response === backwards.key(it);
				return gradeOf(
					[{ id: 'word', points: right ? 1 : 0, right, way: 'typed', facts: it.facts }],
					1
				);
			},
			explain: (it, response) => [
				{
					part: 'word',
					label: response,
					standing: response === backwards.key(it) ? 'right' : 'wrong',
					why: it.why,
					evidence: it.evidence
				}
			]
		}
	},
	decisive: ({ stem, word }) => [stem, word],
	neutral: ({ stem, word, why }) => ({
		shape: 'text',
		stem,
		feedback: why,
		accept: [[...word].reverse().join('')]
	})
};
const kinds = new Map([['backwards', backwards]]);
const item = {
	code: '00000',
	kind: 'backwards',
	rule: 1,
	topic: 't',
	level: 'recall',
	spec: {
		stem: 'What is this backwards?',
		facts: ['f'],
		word: 'abc',
		why: 'So it is.',
		evidence: []
	}
} satisfies Item<Spec>;

describe('a tenth kind', () => {
	test('is asked, graded and explained by code that does not know it', () => {
		const recipe = { ...plainRecipe, pack: 'p', codes: ['00000'] };
		expect(questionOf(item, recipe, 'one', kinds)).toEqual({ item, order: [] });
		const grade = gradeResponse(item, kinds, 'cba');
		expect(grade.score).toBe(1);
		expect(factsShown(item, grade)).toEqual([['f', true, 'typed']]);
		expect(factsShown(item, gradeResponse(item, kinds, undefined))).toEqual([['f', false]]);
		expect(explainResponse(item, kinds, 'abc')).toMatchObject([{ standing: 'wrong' }]);
		expect(explainResponse(item, kinds, undefined)).toMatchObject([{ standing: 'missed' }]);
		expect(backwards.arrange(item.spec, seeded('x'))).toEqual([]);
	});

	test('needs no word elsewhere: no file that reaches a learner names a kind but its own folder', () => {
		const root = join(import.meta.dirname, '..');
		const files = (readdirSync(root, { recursive: true }) as string[])
			.map((path) => path.replaceAll('\\', '/'))
			.filter((path) => /\.(ts|svelte)$/.test(path) && !/\.test\.ts$/.test(path))
			.filter((path) => !/^(kinds|authoring)\//.test(path) && statSync(join(root, path)).isFile());
		expect(files.length).toBeGreaterThan(40);
		for (const path of files) {
			const source = readFileSync(join(root, path), 'utf8');
			for (const name of kindNames) {
				expect(source, path).not.toMatch(new RegExp(`kinds/${name}/`));
				expect(source, path).not.toMatch(
					new RegExp(`\\bkind(\\.name)?\\s*(===|!==|:)\\s*['"]${name}['"]`)
				);
			}
		}
	});
});
