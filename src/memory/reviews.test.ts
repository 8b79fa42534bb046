import { assemblePack, packIndex } from '#authoring';
import { loadKinds } from '#kinds';
import { factsShown, gradeResponse } from '#quiz';
import { expect, test } from 'vitest';
import { generations, publishGenerations } from '../../tests/fixture/generations.ts';
import { answer, logOf, noon, utc } from './example-log.ts';
import { replayMemory } from './replay.ts';
import { wayIn } from './reviews.ts';

const kinds = await loadKinds();
const first = await assemblePack(generations[0]!, await publishGenerations(1));
const second = await assemblePack(generations[1]!, await publishGenerations(2));
/** Typed, and since reworded: the pack has it no more but for old links. */
const item = first.items.find(({ code }) => code === 'wntkt')!;
const [fact] = item.spec.facts as [string];

test('an item that is reworded and retired moves no due date, whether or not records say the way', () => {
	expect(second.items.map(({ code }) => code)).not.toContain(item.code);
	const shown = factsShown(item, gradeResponse(item, kinds, kinds.get(item.kind)!.key(item.spec)));
	expect(shown).toEqual([[fact, true, 'typed']]);
	for (const facts of [shown, shown.map(([name, right]) => [name, right] as const)]) {
		const right = () => answer(fact, true, { item: item.code, facts });
		const log = logOf([noon(0), right()], [noon(3), right()]);
		const known = [first, second].map((pack) => {
			const wayOf = wayIn(packIndex(pack, kinds));
			return replayMemory(log, { pack: 'p', offset: utc, wayOf }).facts.get(fact);
		});
		expect(known[0]).toMatchObject({ recalled: true, reps: 2 });
		expect(known[1]).toEqual(known[0]);
	}
});

test('certainty alone, and an answer taken back, neither review a fact nor calibrate', () => {
	const exam = { type: 'start', attempt: 'x', quiz: 'pack=p&mode=test', items: 1 } as const;
	const bare = { ...answer('f', false, { attempt: 'x', certainty: 3 }), response: null };
	const chosen = answer('f', true, { attempt: 'x', certainty: 3 });
	for (const answers of [[bare], [chosen, bare]]) {
		const entries = [exam, ...answers, { type: 'finish', attempt: 'x' } as const];
		const log = logOf(...entries.map((entry) => [noon(0), entry] as const));
		const { facts, calibration } = replayMemory(log, { pack: 'p', offset: utc });
		expect(facts.size).toBe(0);
		expect(calibration.every((level) => level.answers === 0)).toBe(true);
	}
});
