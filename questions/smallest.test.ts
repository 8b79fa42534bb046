import { loadKinds } from '#kinds';
import { expect, test } from 'vitest';
import { checkItems, findShortfalls } from '../src/authoring/checks/index.ts';
import { measureGuessing, measureReading } from '../src/authoring/guessing/index.ts';
import { drawFrom } from '../scripts/draw-quiz.ts';
import { pack } from './smallest/index.ts';

const kinds = await loadKinds();

// docs/AUTHORING.md begins with it.
test('ten statements and eight items are a pack that passes every check', () => {
	expect([pack.statements.length, pack.items.length]).toEqual([10, 8]);
	expect(checkItems(pack, kinds)).toEqual([]);
	expect(findShortfalls(pack)).toEqual([]);
	expect(measureGuessing(pack, kinds).filter(({ isAbove }) => isAbove)).toEqual([]);
	const reading = measureReading(pack, kinds, drawFrom(pack, kinds));
	expect(reading.filter(({ isOver }) => isOver)).toEqual([]);
});

test('a pack that says it is complete has to ask about everything its source says', () => {
	const { complete: _, ...complete } = pack;
	const found = findShortfalls(complete);
	expect(found).toContainEqual({
		rule: 'coverage',
		where: 'statement s8',
		what: 'no item to recall, to understand, to analyse'
	});
});
