import type { LogRecord } from '#log';
import { readLog, type Entry } from '#log';
import { expect, test } from 'vitest';
import { standingOf } from './standing.ts';

const pack = 'p';
const aside = (fact: string, as: 'known' | 'unwanted' | 'wanted', of = pack): Entry => ({
	...{ type: 'aside', pack: of, fact, as }
});
const answer: Entry = {
	...{ type: 'answer', attempt: 'a', pack, item: 'clsed', response: 'x', millis: 1, score: 1 },
	facts: [['back', true]]
};

test('what a learner put aside is so until it is wanted, and then what the answers say', () => {
	const entries = [
		answer,
		aside('known', 'known'),
		aside('unwanted', 'unwanted'),
		aside('back', 'known'),
		aside('back', 'wanted'),
		aside('other', 'known', 'another pack')
	];
	const history = entries.map((entry, number): LogRecord => ({
		...{ writer: 'w', number, clock: number + 1, at: 0 },
		...entry
	}));
	const standing = standingOf({ counted: readLog(history).counted }, pack);
	expect(['known', 'unwanted', 'back', 'other'].map(standing)).toEqual([
		...['aside', 'aside', 'right', 'unseen']
	]);
});
