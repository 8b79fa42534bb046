import { encodeBlock, parseBlock, type ParsedBlock } from './block.ts';
import type { LogRecord } from './record.ts';

/**
 * Writes and reads a block that is kept nowhere. Code that ran before runs faster, so after some of
 * these the first answer ever is recorded as fast as later ones.
 * @param quiz the link of a quiz, as the start of an attempt records it
 * @returns what the block holds: the start of an attempt and an answer
 */
export function rehearse(quiz: string): ParsedBlock {
	const stamp = { writer: '0', clock: 1, at: 1.8e12, attempt: '0123456789ab' };
	const records: LogRecord[] = [
		{ type: 'start', quiz, items: 10, ...stamp, number: 0 },
		{
			...{ type: 'answer', pack: 'ccw-2011', item: 'a1b2c', response: 'some', rule: 1 },
			...{ millis: 1000, score: 1, facts: [['some-fact', true, 'chosen']] },
			...{ ...stamp, number: 1, clock: 2 }
		}
	];
	const { key, value } = encodeBlock(records);
	return parseBlock(key, value);
}
