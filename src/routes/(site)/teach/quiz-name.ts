import type { KeptQuiz } from '#browser/kept-quizzes.ts';
import { readLink } from '#quiz';
import { counted } from '#ui/counted.ts';
import { lengthOf } from './lengths.ts';

/** What a quiz that was handed out is called in a list: its title, or how many questions it asks. */
export function quizName({ link }: KeptQuiz): string {
	const reading = readLink(link);
	if (reading.form !== 'recipe') return 'A quiz';
	const { title, codes, draw, time } = reading.recipe;
	const name = title ?? counted(draw ?? codes.length, 'question');
	// A learner with extra time has a quiz of the same name.
	return time === undefined ? name : `${name}, ${lengthOf(time)}`;
}
