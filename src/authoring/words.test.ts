import { loadKinds, ruleOf } from '#kinds';
import { expect, test } from 'vitest';
import { assemblePack } from './assemble.ts';
import { packOf } from './checks/example-pack.ts';
import type { ItemDraft } from './draft.ts';

type Choice = Extract<ItemDraft, { kind: 'choice' }>;

/** One question whose key says by which words a statement decides it. */
function asking(words: Choice['spec']['options'][number]['words']): ItemDraft {
	return {
		kind: 'choice',
		topic: 'sky',
		level: 'recall',
		spec: {
			stem: 'Which planet is nearest to the Sun?',
			facts: ['mercury'],
			options: [
				{ id: 'venus', text: 'Venus', why: 'It is the hottest.', evidence: ['s2'] },
				{ id: 'mercury', text: 'Mercury', why: 'No other is nearer.', evidence: ['s1'], words }
			],
			key: 'mercury'
		}
	};
}

test('an answer shows the words of the statement that decide', async () => {
	const words = { s1: ['Mercury', 'nearest'] };
	const { items } = await assemblePack(packOf([asking(words)]));
	const [item] = items;
	const shown = ruleOf(item!, await loadKinds()).explain(item!.spec, 'mercury');
	expect(shown.map((each) => each.words)).toEqual([undefined, words]);
});

test.each([
	['that the statement does not say', { s1: 'the nearest planet' }, '“the nearest planet”'],
	['of a statement that is no evidence', { s2: 'hottest' }, 'not in the evidence'],
	['one of which is not said', { s1: ['nearest', 'farthest'] }, '“farthest”']
])('deciding words %s are refused', async (_, words, fault) => {
	await expect(assemblePack(packOf([asking(words)]))).rejects.toThrow(fault);
});
