import type { Answer, Attempt } from '#log';
import { plainRecipe, writeLink } from '#quiz';
import { render } from 'svelte/server';
import { expect, test, vi } from 'vitest';

vi.mock('$app/env', () => ({ browser: false }));
const readLookBack = vi.hoisted(() => vi.fn(() => new Promise(() => {})));
vi.mock('#browser/review.ts', () => ({ readLookBack }));
const { default: Result } = await import('./Result.svelte');

/** The page of an attempt at two questions, of which one was answered rightly. */
function screen(mode: 'practice' | 'test', finished?: Attempt['finished']): string {
	const recipe = { ...plainRecipe, pack: 'p', codes: ['aaaaa', 'bbbbb'], mode };
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
