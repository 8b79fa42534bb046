import * as v from 'valibot';
import { Kept, local } from './kept.svelte.ts';

/** The most quizzes that are kept; the oldest give way. */
const MOST = 200;

const schema = v.object({
	/** The newest first. */
	quizzes: v.array(
		v.object({
			/** The query of its link. */
			link: v.string(),
			/** When it was last handed out, in milliseconds since 1970. */
			at: v.pipe(v.number(), v.finite())
		})
	)
});

/** A quiz that somebody made and handed out here. */
export type KeptQuiz = v.InferOutput<typeof schema>['quizzes'][number];

/** The quizzes that were made and handed out on this device. */
export const keptQuizzes = new Kept('footnote:quizzes', 1, schema, local);

/** Keeps a quiz, or notes that it was handed out again. */
export function keepQuiz(link: string, at: number): void {
	const others = (keptQuizzes.current?.quizzes ?? []).filter((quiz) => quiz.link !== link);
	keptQuizzes.current = { quizzes: [{ link, at }, ...others].slice(0, MOST) };
}

/** Forgets a quiz. */
export function forgetQuiz(link: string): void {
	const quizzes = (keptQuizzes.current?.quizzes ?? []).filter((quiz) => quiz.link !== link);
	keptQuizzes.current = { quizzes };
}

/** Puts back a quiz that was forgotten, in its place by age. */
export function putBackQuiz(quiz: KeptQuiz): void {
	const others = (keptQuizzes.current?.quizzes ?? []).filter(({ link }) => link !== quiz.link);
	keptQuizzes.current = { quizzes: [...others, quiz].sort((one, other) => other.at - one.at) };
}
