import { readLog } from '#log';
import { expect, test } from 'vitest';
import { answer, card, logOf, noon, options } from './example-log.ts';
import { missedFacts } from './missed.ts';
import { replayMemory } from './replay.ts';

test('missed is what was not known the last time, or what somebody is quite sure and wrong of', () => {
	const log = logOf(
		[noon(0), answer('wrong', false)],
		[noon(0), answer('right', true)],
		[noon(0), answer('misled', false, { certainty: 3 })],
		[noon(0), card('relearned', 1)],
		[noon(0) + 1000, card('relearned', 3)],
		[noon(0), card('forgotten', 3)],
		[noon(9), card('forgotten', 1)]
	);
	const facts = ['forgotten', 'misled', 'relearned', 'right', 'unseen', 'wrong'];
	expect(missedFacts(replayMemory(log, options), readLog(log).counted, facts)).toEqual([
		'forgotten',
		'misled',
		'wrong'
	]);
});

test('a second review on a day says what is missed as well, on a card or in a quiz', () => {
	const log = logOf(
		[noon(0), card('slipped', 3)],
		[noon(0) + 1000, answer('slipped', false)],
		[noon(0), card('learned', 1)],
		[noon(0) + 1000, answer('learned', true)],
		[noon(0), answer('given', true)],
		[noon(0) + 1000, answer('given', false)]
	);
	const facts = ['given', 'learned', 'slipped'];
	expect(missedFacts(replayMemory(log, options), readLog(log).counted, facts)).toEqual([
		'given',
		'slipped'
	]);
});
