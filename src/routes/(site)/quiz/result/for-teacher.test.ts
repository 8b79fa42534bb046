import { expect, test } from 'vitest';
import { forTeacher } from './for-teacher.ts';
import type { Line, Outcome } from './outcome.ts';

const line = (number: number, outcome: Outcome, stem: string) =>
	({ number, outcome, question: { item: { spec: { stem } } } }) as unknown as Line;

test('a teacher gets the title, the date, the counts and a line for each question', () => {
	const lines = [
		line(1, 'right', 'Who won?'),
		line(2, 'partly', 'What happened?'),
		undefined,
		line(4, 'open', 'When?')
	];
	expect(forTeacher('Week 3', 'finished on May 1', '1 right', lines)).toBe(
		[
			'Week 3',
			'finished on May 1',
			'1 right',
			'',
			'1. Right: Who won?',
			'2. Partly right: What happened?',
			'3. This question was changed since.',
			'4. No answer: When?'
		].join('\n')
	);
	expect(forTeacher('Week 3', '', '1 right', lines).split('\n')[1]).toBe('1 right');
});
