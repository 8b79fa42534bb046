import { expect, test } from 'vitest';
import { rehearse } from './rehearse.ts';

test('a rehearsal writes an attempt with an answer, and reads them', () => {
	expect(rehearse()).toMatchObject({
		records: [
			{ type: 'start', items: 3 },
			{ type: 'answer', response: 'some', score: 1 }
		]
	});
});
