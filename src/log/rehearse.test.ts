import { expect, test } from 'vitest';
import { rehearse } from './rehearse.ts';

test('a rehearsal writes and reads an attempt with an answer, for any address', () => {
	for (const quiz of ['', 'pack=ccw-2011&q=7m1xw&c=4xk6y', '%', '?', 'n=10&title=Ünicode 🧨']) {
		const read = rehearse(quiz);
		expect(read).toMatchObject({
			records: [
				{ type: 'start', quiz },
				{ type: 'answer', score: 1 }
			]
		});
	}
});
