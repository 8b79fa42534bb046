import { encodeBlock, parseBlock, type ParsedBlock } from './block.ts';
import type { LogRecord } from './record.ts';

/** What somebody new records with their first answer. */
const attempt = { writer: '0', at: 1.8e12, attempt: '0123456789ab' };
const records: readonly LogRecord[] = [
	{
		...{ type: 'start', quiz: 'pack=ccw-2011&q=7m1xw805sqrgt06', items: 3 },
		...{ ...attempt, number: 0, clock: 1 }
	},
	{
		...{ type: 'answer', pack: 'ccw-2011', item: '7m1xw', response: 'some', rule: 1 },
		...{ millis: 1000, score: 1, facts: [['some-fact', true, 'chosen']] },
		...{ ...attempt, number: 1, clock: 2 }
	}
];

/**
 * Writes and reads a block that is kept nowhere. Code that ran before runs faster, so after some of
 * these the first answer ever is recorded as fast as later ones.
 * @returns what the block holds: the start of an attempt and an answer
 */
export function rehearse(): ParsedBlock {
	const { key, value } = encodeBlock(records);
	return parseBlock(key, value);
}
