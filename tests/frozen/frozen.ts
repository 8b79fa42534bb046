/** What is frozen of links, grading and result codes, and how it is replayed. */
import { readFileSync } from 'node:fs';
import { assemblePack, readPublished } from '#authoring';
import type { BaseSpec, Item } from '#bank';
import {
	CodedQuiz,
	readResultCode,
	writeResultCode,
	type CodeHead,
	type GivenAnswer
} from '#class';
import { loadKinds } from '#kinds';
import { loadCodecs } from '#kinds/codecs.ts';
import { codesOf, gradeResponse, questionOf, readLink } from '#quiz';
import { generations } from '../fixture/generations.ts';

/** A link over the fixture, and the quizzes it gives to two attempts. */
export interface FrozenLink {
	link: string;
	/** By the attempt's id: each question as its code, a colon, and the order of its parts. */
	quizzes: Readonly<Record<string, readonly string[]>>;
}

/** An item, and the scores of responses to it. */
export interface FrozenScores {
	kind: string;
	rule: number;
	spec: BaseSpec;
	scores: readonly (readonly [response: unknown, score: number])[];
}

/** An attempt at a link over the fixture, its code, and what is read in it. */
export interface FrozenCode extends Omit<CodeHead, 'begins' | 'number'> {
	link: string;
	number: number | null;
	/** By the codes of the items. */
	answers: Readonly<Record<string, GivenAnswer>>;
	code: string;
	/** By the codes of the items: the response, the score, and the parts whose wording was not kept. */
	read: Readonly<Record<string, readonly [response: unknown, score: number, ...unkept: string[]]>>;
}

/** The ids of the attempts that links are frozen for. */
export const attempts = ['one', 'two'] as const;

/** The files; each holds a list with a line an entry. */
export const files = {
	links: new URL('links.json', import.meta.url),
	scores: new URL('scores.json', import.meta.url),
	codes: new URL('codes.json', import.meta.url)
};

/** What an entry of each file is. */
interface Entries {
	links: FrozenLink;
	scores: FrozenScores;
	codes: FrozenCode;
}

/** What stands in a file of frozen entries. */
export function readFrozen<Name extends keyof Entries>(name: Name): Entries[Name][] {
	return JSON.parse(readFileSync(files[name], 'utf8')) as Entries[Name][];
}

export const kinds = await loadKinds();
const codecs = await loadCodecs();
const file = new URL('../fixture/published.json', import.meta.url);
const published = readPublished(JSON.parse(readFileSync(file, 'utf8')));
const pack = await assemblePack(generations.at(-1)!, published);
const items = new Map([...pack.items, ...pack.retired].map((item) => [item.code, item]));

/** Every code of the fixture, in the order of publication. */
export const codes: readonly string[] = published.items.map((item) => item.code);

/** The quizzes that a link gives now, with the last generation of the fixture. */
export function replayLink(link: string): FrozenLink {
	const reading = readLink(link);
	if (reading.form !== 'recipe') throw new Error(`No recipe: ${JSON.stringify(reading)}`);
	const quizOf = (attempt: string): string[] =>
		codesOf(reading.recipe, attempt).map((code) => {
			const { order } = questionOf(items.get(code)!, reading.recipe, attempt, kinds);
			return `${code}:${order.join()}`;
		});
	return { link, quizzes: Object.fromEntries(attempts.map((each) => [each, quizOf(each)])) };
}

/** The scores that the responses to an item get now, by the rule it was frozen with. */
export function replayScores({ scores, ...entry }: FrozenScores): FrozenScores {
	const item: Item = { code: '00000', topic: 'any', level: 'recall', ...entry };
	return {
		...entry,
		scores: scores.map(([response]) => [response, gradeResponse(item, kinds, response).score])
	};
}

/** The quiz of a link over the fixture, for its result codes. */
export function codedQuiz(link: string): CodedQuiz {
	const reading = readLink(link);
	if (reading.form !== 'recipe') throw new Error(`No recipe: ${JSON.stringify(reading)}`);
	return new CodedQuiz(reading.recipe, items.values(), kinds, codecs);
}

/** The code that an attempt gets now, and what is read in the frozen one. */
export function replayCode(frozen: FrozenCode): FrozenCode {
	const { link, number, sitting, mark, answers } = frozen;
	const quiz = codedQuiz(link);
	const head = { number: number ?? undefined, sitting, mark };
	const code = writeResultCode(quiz, head, (item) => answers[item]) ?? 'none';
	const reading = readResultCode(quiz, frozen.code || code);
	if (reading.is !== 'result') throw new Error(`${frozen.code}: ${reading.fault}`);
	const read = reading.answers.map(
		({ item, response, grade, unkept }) =>
			[item.code, [response ?? null, grade.score, ...unkept]] as const
	);
	return {
		link,
		number: reading.number ?? null,
		sitting: reading.sitting,
		mark: reading.mark,
		answers,
		code,
		read: Object.fromEntries(read)
	};
}
