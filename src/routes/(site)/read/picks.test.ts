import { expect, test } from 'vitest';
import type { Statement } from '#bank';
import { picksAmong } from './picks.ts';

const statement = (modality: Statement['modality'] = 'stated', asserter = 'source'): Statement => ({
	id: 's',
	text: 's',
	paragraphs: [],
	modality,
	asserter,
	topic: 't'
});

test('the sorts that a briefing has can be highlighted, with the numbers of their statements', () => {
	const picks = picksAmong([
		statement(),
		statement('conditional'),
		statement('unclear', 'critics'),
		statement()
	]);
	expect(picks.map(({ name, numbers }) => [name, ...numbers])).toEqual([
		['All', 1, 2, 3, 4],
		['Happened', 1, 4],
		['Would have', 2],
		['Unclear', 3],
		['Claimed', 3]
	]);
});

test('if all statements are of one sort, there is nothing to highlight', () => {
	expect(picksAmong([statement(), statement()])).toEqual([]);
	expect(picksAmong([statement('stated', 'guide'), statement('stated', 'guide')])).toEqual([]);
});
