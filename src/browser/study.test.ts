import { expect, test, vi } from 'vitest';

vi.mock('$app/env', () => ({ browser: false }));
vi.mock('./bank.ts', () => ({
	readHead: (id: string) => Promise.resolve({ id }),
	readFacts: () => Promise.resolve([{ id: 'f1', topic: 'a', evidence: [] }]),
	readIndex: () => Promise.resolve({ items: [], kinds: [], typed: { kinds: [], retired: [] } })
}));
const { inTeachingOrder, openStudy } = await import('./study.svelte.ts');
const { Log } = await import('./log.svelte.ts');
const { openLocal } = await import('./storage.ts');

const fact = (id: string, statement?: string, background?: true) => ({
	id,
	topic: 'a',
	evidence: statement === undefined ? [] : [statement, 's9'],
	...(background && { background })
});
const idsOf = (facts: readonly { id: string }[]) => facts.map(({ id }) => id).join(' ');

test('one fact of each statement comes before the second of any, background last', () => {
	const facts = [
		fact('a1', 's1'),
		fact('a2', 's1'),
		fact('note1', undefined, true),
		fact('a3', 's1'),
		fact('b1', 's2'),
		fact('note2', undefined, true),
		fact('c1', 's3'),
		fact('b2', 's2')
	];
	expect(idsOf(inTeachingOrder(facts))).toBe('a1 b1 c1 a2 b2 a3 note1 note2');
	expect(idsOf(facts)).toBe('a1 a2 note1 a3 b1 note2 c1 b2');
});

test('who comes back to a page finds the study of the pack that was read before', async () => {
	const done = () => Promise.resolve();
	const log = new Log({
		local: openLocal(() => undefined),
		mirror: { all: () => Promise.resolve(new Map()), put: done, add: done, remove: done },
		now: Date.now,
		writer: 'w'
	});
	await log.read();
	await log.append({ type: 'rating', pack: 'p', fact: 'f1', rating: 3, millis: 900 });
	const study = await openStudy('p', log);
	expect(study!.memory.facts.size).toBe(1);
	// A study replays what is new since it was read last.
	expect(await openStudy('p', log)).toBe(study);
	expect((await openStudy('other', log))!.memory.facts.size).toBe(0);
});
