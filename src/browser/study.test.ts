import { expect, test, vi } from 'vitest';

vi.mock('$app/env', () => ({ browser: false }));
const { inTeachingOrder } = await import('./study.svelte.ts');

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
