import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { expect, test, vi } from 'vitest';
import { packIds, readPack } from '#questions';
import Background from '#ui/Background.svelte';
import Front from './cards/Front.svelte';
import Notes from './read/Notes.svelte';

vi.mock('$app/env', () => ({ browser: false }));

const note = { asOf: '2011', sources: [] };
const face = { form: 'question', front: 'What?', back: 'That.' } as const;

test.each([
	['an answer', render(Background, { props: { source: 'speech', background: [note] } })],
	['a card', render(Front, { props: { source: 'speech', face, terms: [], isBackground: true } })],
	[
		'the briefing',
		render(Notes, {
			props: {
				source: 'speech',
				notes: [{ ...note, id: 'a', statement: 's1', text: 'So.', letter: 'a', number: 1 }]
			}
		})
	]
])('%s says by the name of the source what is not in it', (_, { body }) => {
	expect(body).toContain('Background, not in the speech');
});

test('no page calls the source of every pack what one pack calls its own', async () => {
	const src = join(import.meta.dirname, '..');
	const views = readdirSync(src, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.svelte'))
		.map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));
	for (const id of packIds) {
		const { source } = await readPack(id);
		const named = new RegExp(`\\b(the|this|that|one|a|news) ${source}\\b`, 'i');
		expect(views.filter(({ text }) => named.test(text)).map(({ path }) => path)).toEqual([]);
	}
});
