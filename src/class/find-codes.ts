/** Finds result codes in whatever was pasted: chats, columns of a form, pages of submissions. */
import type { Slices } from '#log/slices.ts';
import type { PaperSheet } from '#quiz/paper-answers.ts';
import { valueOf } from './characters.ts';
import { LEAST_CHARACTERS, readHead } from './result-code.ts';

/** Something in a text that is a code, or looks like one. */
export interface FoundCode {
	/** `code`: its check fits. `like-code`: it looks like one, and its check does not fit. */
	is: 'code' | 'like-code';
	/** As it stands in the text, on one line. */
	text: string;
	/** The line it begins on, from 1. */
	line: number;
	/** What else stands on its line, such as a name or a time; the line above if nothing does. */
	beside: string;
	/** What was typed in, if it's the code of a sheet of paper. */
	sheet?: PaperSheet | undefined;
}

/** The most characters a code can have; twenty questions with certainty take about thirty. */
const MOST_CHARACTERS = 400;
/** How many characters of a line are kept beside a code. */
const MOST_BESIDE = 200;
/** How many words are looked at in one slice. */
const WORDS_A_SLICE = 2000;

/** A run of letters and digits. */
interface Word {
	text: string;
	/** Whether all its characters can stand in a code. */
	isCoded: boolean;
	line: number;
	start: number;
	end: number;
	/** Whether it's part of the address of a page or of a mailbox. */
	isAddress: boolean;
	/** What stands between it and the next word if the two can belong to one code. */
	gap: string | undefined;
}

/** What may stand between the groups of a code. */
const GAP = /^(?: {0,2}[-‐-―−_.·] {0,2}| {1,3}|\n)$/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s<>@]+@[^\s<>@]+\.\p{L}+/giu;
const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/**
 * Finds every code in a text, and what looks like one, in the order of the text. Codes may be in
 * small letters, with hyphens, spaces or nothing between their groups, and broken over lines.
 * @param begins the two characters that codes of the quiz begin with. Those are found however they
 * are broken; codes of other quizzes only in groups of four or without gaps.
 */
export function* findResultCodes(text: string, begins?: string): Slices<FoundCode[]> {
	const lines = yield* linesOf(text);
	const words = yield* wordsOf(lines);
	/** By the place of its first word, how many words a code has. */
	const codes = new Map<number, number>();
	const taken = new Set<number>();
	for (const isOurs of begins === undefined ? [false] : [true, false]) {
		for (let first = 0; first < words.length; first++) {
			if (first % WORDS_A_SLICE === WORDS_A_SLICE - 1) yield;
			const count = codeAt(words, first, taken, isOurs ? begins : undefined);
			if (count === 0) continue;
			codes.set(first, count);
			for (let place = first; place < first + count; place++) taken.add(place);
		}
	}
	const near = new Map<number, number>();
	for (let first = 0; first < words.length; first++) {
		if (first % WORDS_A_SLICE === WORDS_A_SLICE - 1) yield;
		const count = likeCodeAt(words, first, taken, begins);
		if (count === 0) continue;
		near.set(first, count);
		for (let place = first; place < first + count; place++) taken.add(place);
	}
	const found: FoundCode[] = [];
	const withCodes = new Set([...taken].map((place) => words[place]!.line));
	for (const [first, count] of [...codes, ...near].sort(([one], [other]) => one - other)) {
		if (found.length % WORDS_A_SLICE === WORDS_A_SLICE - 1) yield;
		const own = words.slice(first, first + count);
		found.push({
			is: codes.has(first) ? 'code' : 'like-code',
			text: own
				.map(({ text, gap }, i) => text + (i < count - 1 ? gap : ''))
				.join('')
				.replaceAll('\n', ' '),
			line: own[0]!.line + 1,
			beside: besideOf(lines, own, withCodes)
		});
	}
	return found;
}

/** The lines of a text as people see them: without marks of HTML, mail and what shows nothing. */
function* linesOf(text: string): Slices<string[]> {
	const lines: string[] = [];
	const cleaned = text
		.replace(/=\r?\n/g, '')
		.replace(/<(?:br|\/?(?:p|div|li|tr|td|th|h\d))\b[^<>]{0,500}>/gi, '\n')
		.split(/\r\n|[\n\r\u2028\u2029]/);
	for (const [place, line] of cleaned.entries()) {
		if (place % WORDS_A_SLICE === WORDS_A_SLICE - 1) yield;
		lines.push(
			line
				.replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
				.replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
				.replace(/&(?:shy|#173|zwnj|#8203|#x200b);/gi, '')
				.replace(/&(?:#8209|#x2011|ndash|#8211|hyphen);/gi, '-')
				.normalize('NFKC')
				.replace(/\p{Cf}/gu, '')
				.replace(/^(?:\s*>)+/, '')
				.trim()
		);
	}
	return lines;
}

function* wordsOf(lines: readonly string[]): Slices<Word[]> {
	const words: Word[] = [];
	for (const [line, text] of lines.entries()) {
		const addresses = rangesOf(text, ADDRESS);
		const ids = rangesOf(text, UUID);
		let previous = words.at(-1);
		for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
			if (words.length % WORDS_A_SLICE === WORDS_A_SLICE - 1) yield;
			const [own] = match;
			const [start, end] = [match.index, match.index + own.length];
			const within = ([from, to]: readonly [number, number]) => from <= start && end <= to;
			if (previous) {
				const before = lines[previous.line]!;
				const between =
					previous.line === line
						? text.slice(previous.end, start)
						: previous.line === line - 1
							? `${before.slice(previous.end).replace(/^ ?[-‐-―−]$/u, '')}\n${text.slice(0, start)}`
							: '';
				previous.gap = GAP.test(between) ? between : undefined;
			}
			previous = {
				text: own,
				isCoded: [...own].every((character) => valueOf(character) !== undefined),
				line,
				start,
				end,
				isAddress: addresses.some(within) || ids.some(within),
				gap: undefined
			};
			words.push(previous);
		}
	}
	return words;
}

function rangesOf(text: string, pattern: RegExp): (readonly [number, number])[] {
	return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

/**
 * How many words from here on are a code; 0 if none. Of several the longest.
 * @param begins how it has to begin; without it, its groups have to have four characters
 */
function codeAt(
	words: readonly Word[],
	first: number,
	taken: ReadonlySet<number>,
	begins: string | undefined
): number {
	let characters = '';
	let found = 0;
	for (let place = first; place < words.length; place++) {
		const word = words[place]!;
		if (taken.has(place) || !word.isCoded) break;
		characters += word.text;
		if (characters.length > MOST_CHARACTERS) break;
		if (begins !== undefined && characters.length >= 2) {
			if (!isSame(characters.slice(0, 2), begins)) break;
		}
		const isLong = characters.length >= LEAST_CHARACTERS;
		if (isLong && readHead(characters)) found = place - first + 1;
		const isWhole = begins !== undefined || word.text.length % 4 === 0;
		if (word.gap === undefined || !isWhole) break;
		// In a column, the next line is the next code.
		if (word.gap === '\n' && found > 0) break;
	}
	return found;
}

/** Whether two texts are the same characters of codes. */
function isSame(one: string, other: string): boolean {
	return [...one].every((character, i) => valueOf(character) === valueOf(other.charAt(i)));
}

/**
 * How many words from here on look like a code; 0 if they don't: groups of about four with letters
 * and digits, or one long word in which they take turns.
 */
function likeCodeAt(
	words: readonly Word[],
	first: number,
	taken: ReadonlySet<number>,
	begins: string | undefined
): number {
	const run: Word[] = [];
	let length = 0;
	for (let place = first; place < words.length; place++) {
		const word = words[place]!;
		if (taken.has(place) || word.isAddress || !/^[0-9a-z]+$/i.test(word.text)) break;
		// A single word may be long; in groups, each has about four characters, the last one or more.
		if (run.length > 0 && word.text.length > 5) break;
		run.push(word);
		length += word.text.length;
		const { gap } = word;
		if (word.text.length < 3 || word.text.length > 5 || gap === undefined) break;
		if (gap === '\n' ? length >= LEAST_CHARACTERS : isBlank(gap) !== isBlank(run[0]!.gap)) break;
	}
	while (run.length > 1 && !isGroup(run.at(-1)!)) run.pop();
	if (run.length === 0) return 0;
	const isStart = (characters: string) =>
		begins !== undefined && isSame(characters.slice(0, 2), begins);
	if (run.length > 1 && !isGroup(run[0]!) && !isStart(run[0]!.text)) return 0;
	const characters = run.map(({ text }) => text).join('');
	const doesBegin = isStart(characters);
	if (characters.length < LEAST_CHARACTERS - (doesBegin ? 3 : 1)) return 0;
	if (run.length === 1) {
		if (characters.length > MOST_CHARACTERS) return 0;
		const turns = characters.match(/\d+|\D+/g)!.length;
		const [letters, digits] = [characters.match(/\D/g), characters.match(/\d/g)];
		if ((letters?.length ?? 0) < 3 || (digits?.length ?? 0) < 2) return 0;
		return turns >= (doesBegin ? 2 : 4) ? 1 : 0;
	}
	const mixed = run.filter(({ text }) => /\d/.test(text)).length;
	const areLetters = /[a-z]/i.test(characters);
	// Few codes have no digit, but some do; nobody talks in capitals with hyphens.
	const isSpelled = doesBegin && characters === characters.toUpperCase() && !isBlank(run[0]!.gap);
	const fewest = isSpelled ? 0 : doesBegin ? 1 : 2;
	return areLetters && mixed >= fewest && run.length >= 3 ? run.length : 0;
}

function isBlank(gap = ''): boolean {
	return gap.trim() === '';
}

/** Whether the first or last group of a code is likely to look so. */
function isGroup({ text }: Word): boolean {
	return /\d/.test(text) || text === text.toUpperCase();
}

/** What stands on the lines of a code beside it; the nearest line above that says something if nothing does. */
function besideOf(
	lines: readonly string[],
	own: readonly Word[],
	withCodes: ReadonlySet<number>
): string {
	const [first, last] = [own[0]!, own.at(-1)!];
	const before = lines[first.line]!.slice(0, first.start);
	const after = lines[last.line]!.slice(last.end);
	const beside = trimmed(`${before} ${after}`);
	if (beside !== '') return beside;
	for (let line = first.line - 1; line >= Math.max(0, first.line - 2); line--) {
		if (withCodes.has(line)) break;
		const above = trimmed(lines[line]!);
		if (above !== '') return above;
	}
	return '';
}

function trimmed(text: string): string {
	return text
		.replace(/^[\s,;:|"'“”–—-]+|[\s,;:|"'“”?=–—-]+$/gu, '')
		.replace(/\s+/g, ' ')
		.slice(0, MOST_BESIDE);
}
