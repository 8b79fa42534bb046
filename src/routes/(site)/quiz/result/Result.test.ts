import type { Answer, Attempt } from '#log';
import { plainRecipe, writeLink, type Recipe } from '#quiz';
import { render } from 'svelte/server';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('$app/env', () => ({ browser: false }));
const readLookBack = vi.hoisted(() => vi.fn(() => new Promise(() => {})));
vi.mock('#browser/review.ts', () => ({ readLookBack }));
const { default: Result } = await import('./Result.svelte');

beforeEach(() => void readLookBack.mockClear());

/** The page of an attempt at two questions, of which one was answered rightly. */
function screen(
	mode: 'practice' | 'test',
	finished?: Attempt['finished'],
	more: Partial<Recipe> = {}
): string {
	const recipe = { ...plainRecipe, pack: 'p', codes: ['aaaaa', 'bbbbb'], mode, ...more };
	const attempt: Attempt = {
		id: 'x',
		quiz: writeLink(recipe),
		isTest: mode === 'test',
		items: 2,
		started: 0,
		answers: new Map([['aaaaa', { score: 1 } as Answer]]),
		flags: new Set(),
		...(finished && { finished })
	};
	return render(Result, { props: { attempt } }).body;
}

test('a test that is under way tells neither its score nor its answers', () => {
	const open = screen('test');
	expect(open).toContain('not finished');
	expect(open).toContain('Continue');
	expect(open).not.toContain('1 of 2');
	expect(readLookBack).not.toHaveBeenCalled();
});

test('a finished test is looked back at, and so is practice that is under way', () => {
	expect(screen('test', { at: 1 })).toContain('1 of 2');
	expect(screen('practice')).toContain('1 of 2');
	expect(readLookBack).toHaveBeenCalledTimes(2);
});

test.each([
	['later', 'Show them now'],
	['2099-12-01', 'Your teacher shows them on December 1, 2099.'],
	['word-4qkd9', 'The word your teacher gives in class']
])('a test with review=%s tells its score, and no answer', (review, words) => {
	const body = screen('test', { at: 1 }, { review, certainty: true });
	expect(body).toContain('1 of 2');
	expect(body).toContain(words);
	expect(body).toContain('This is only a courtesy');
	for (const told of ['How each question went', 'href="#q']) expect(body).not.toContain(told);
	expect(readLookBack).not.toHaveBeenCalled();
});

test('answers wait no longer once their day has come, and never in practice', () => {
	for (const body of [
		screen('test', { at: 1 }, { review: '2020-01-31' }),
		screen('practice', { at: 1 }, { review: 'later' })
	]) {
		expect(body).toContain('How each question went');
		expect(body).not.toContain('courtesy');
	}
	expect(readLookBack).toHaveBeenCalledTimes(2);
});
