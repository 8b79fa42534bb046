import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { render } from 'svelte/server';
import { expect, test, vi } from 'vitest';
import { packIds, readPack } from '#questions';
import Background from '#ui/Background.svelte';
import Face from './(site)/cards/Face.svelte';
import Notes from './(site)/read/Notes.svelte';

vi.mock('$app/env', () => ({ browser: false }));

const note = { asOf: '2011', sources: [] };
const face = { form: 'question', front: 'What?', back: 'That.' } as const;

test.each([
	['an answer', render(Background, { props: { source: 'speech', background: [note] } })],
	[
		'a card',
		render(Face, {
			props: { source: 'speech', face, isShown: false, terms: [], isBackground: true }
		})
	],
	[
		'the briefing',
		render(Notes, {
			props: {
				source: 'speech',
				notes: [{ ...note, id: 'a', statement: 's1', text: 'So.' }],
				number: 1
			}
		})
	]
])('%s says by the name of the source what is not in it', (_, { body }) => {
	expect(body).toContain('Background, not in the speech');
});

/** The views, by their paths. */
const views = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.svelte'))
	.map((path) => ({ path, text: readFileSync(join(import.meta.dirname, '..', path), 'utf8') }));

/** What a view awaits without a word for if it fails. */
function unsaid(text: string): string[] {
	const blocks: string[] = [];
	JSON.stringify(parse(text, { modern: true }).fragment, (_, node: AST.AwaitBlock | null) => {
		if (node?.type === 'AwaitBlock' && !node.catch) {
			const { start, end } = node.expression as unknown as AST.BaseNode;
			blocks.push(text.slice(start, end));
		}
		return node;
	});
	// The log is always read, if only to find that there is nothing.
	return blocks.filter((each) => each !== 'log.ready');
}

test('whatever a page waits for, it says so if that does not come', () => {
	expect(unsaid(`{#await import('./A.svelte') then { default: A }}<A />{/await}`)).toHaveLength(1);
	expect(
		unsaid(`{#if x}{#await b}…{:then c}{#await d then e}{e}{/await}{:catch}!{/await}{/if}`)
	).toEqual(['d']);
	expect(views.flatMap(({ path, text }) => unsaid(text).map((each) => `${path}: ${each}`))).toEqual(
		[]
	);
});

test('no page calls the source of every pack what one pack calls its own', async () => {
	for (const id of packIds) {
		const { source } = await readPack(id);
		const named = new RegExp(`\\b(the|this|that|one|a|news) ${source}\\b`, 'i');
		expect(views.filter(({ text }) => named.test(text)).map(({ path }) => path)).toEqual([]);
	}
});
