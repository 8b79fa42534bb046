import { render } from 'svelte/server';
import { expect, test, vi } from 'vitest';
import type { Choices } from './choices.ts';

vi.mock('$app/env', () => ({ browser: false }));
const { default: Choose } = await import('./Choose.svelte');

/** The screen of a pack with so many questions. */
function screen(count: number): string {
	const choices: Choices = {
		pack: { id: 'p', title: 'Pack', source: 'guide', topics: { a: 'Topic' } },
		kinds: [{ name: 'any', title: 'One answer' }],
		items: Array.from({ length: count }, (_, at) => ({
			...{
				code: String(10000 + at),
				topic: 'a',
				kind: 'any',
				opens: true,
				severalParts: false,
				place: at,
				background: false,
				facts: []
			}
		}))
	};
	// Only the words.
	return render(Choose, { props: { choices } })
		.body.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ');
}

test('one question is offered as one, and several as several', () => {
	expect(screen(1)).toContain('Pack: 1 question.');
	expect(screen(1)).toContain('Start one question');
	expect(screen(1)).toContain('Only 1 question fits.');
	expect(screen(7)).toContain('Start seven questions');
	expect(screen(7)).toContain('Only 7 questions fit.');
	expect(screen(1234)).toContain('Pack: 1,234 questions.');
	expect(screen(1234)).toContain('Start ten questions');
	expect(screen(1234)).not.toContain('Only');
});
