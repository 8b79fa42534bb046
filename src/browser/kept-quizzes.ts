import { readLink } from '#quiz';
import * as v from 'valibot';
import { Kept, local } from './kept.svelte.ts';
import { readBy } from './schema-reader.ts';

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
export const keptQuizzes = new Kept('footnote:quizzes', 1, readBy(schema), local);

/** Keeps a quiz, or notes that it was handed out again. */
export function keepQuiz(link: string, at: number): void {
	const others = (keptQuizzes.current?.quizzes ?? []).filter((quiz) => quiz.link !== link);
	keptQuizzes.current = { quizzes: [{ link, at }, ...others] };
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

/** What a file's quizzes would add to those that are here. */
export interface QuizzesToBring {
	fresh: readonly KeptQuiz[];
	/** How many are here already. */
	known: number;
	/** The links that this version can't read; they stay out. */
	unreadable: readonly string[];
}

/** Weighs what bringing in quizzes would do. A quiz that is here stays as it is. */
export function weighQuizzes(quizzes: readonly KeptQuiz[]): QuizzesToBring {
	const here = new Set((keptQuizzes.current?.quizzes ?? []).map(({ link }) => link));
	const once = [...new Map(quizzes.map((quiz) => [quiz.link, quiz])).values()];
	const others = once.filter(({ link }) => !here.has(link));
	const isReadable = ({ link }: KeptQuiz) => readLink(link).form === 'recipe';
	return {
		fresh: others.filter(isReadable),
		known: once.length - others.length,
		unreadable: others.filter((quiz) => !isReadable(quiz)).map(({ link }) => link)
	};
}

/** Brings quizzes in, all or none. @returns whether they are stored */
export function bringQuizzes(fresh: readonly KeptQuiz[]): boolean {
	const before = keptQuizzes.current;
	const all = [...(before?.quizzes ?? []), ...fresh].sort((one, other) => other.at - one.at);
	keptQuizzes.current = { quizzes: all };
	if (keptQuizzes.isStored) return true;
	keptQuizzes.current = before;
	return false;
}

/** Takes out what an import brought; what was handed out again since then stays. */
export function takeOutQuizzes(brought: readonly KeptQuiz[]): void {
	const isBrought = (quiz: KeptQuiz) =>
		brought.some(({ link, at }) => link === quiz.link && at === quiz.at);
	const quizzes = (keptQuizzes.current?.quizzes ?? []).filter((quiz) => !isBrought(quiz));
	keptQuizzes.current = { quizzes };
}
