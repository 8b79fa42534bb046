import { seeded, type PackHead } from '#bank';
import { isKindName, kindNames, loadKinds } from '#kinds';
import {
	codesOf,
	drawItems,
	plainRecipe,
	readLink,
	resolveQuiz,
	writeLink,
	type LinkFault,
	type Recipe,
	type Wish
} from '#quiz';
import type { Attempt } from '#log';
import { DEFAULT_PACK, readHead, readIndex, readItems } from './bank.ts';
import type { Log } from './log.svelte.ts';
import { Player, type ReadQuiz } from './player.svelte.ts';
import { readSitting } from './sitting.ts';
import { standingOf } from './standing.ts';

/** What opening a quiz address led to. */
export type Opening =
	| { is: 'faulty'; faults: readonly LinkFault[] }
	/** The quiz was drawn; its own link is this query. */
	| { is: 'drawn'; query: string }
	/** There is an attempt at this quiz already: the learner is to say what to do. */
	| { is: 'known'; attempt: Attempt; recipe: Recipe }
	| { is: 'open'; player: Player };

/** A new id for an attempt: 60 random bits in base 32. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return Array.from(bytes, (byte) => (byte & 31).toString(32)).join('');
}

/**
 * Opens the quiz that an address names.
 * @param query the address's query, with or without its question mark
 * @throws Error where our own data cannot be fetched
 */
export async function openQuiz(query: string, log: Log): Promise<Opening> {
	const reading = readLink(query.replace(/^\?/, ''));
	if (reading.form === 'faulty') return { is: 'faulty', faults: reading.faults };
	const pack = reading.form === 'recipe' ? reading.recipe.pack : reading.wish.pack;
	const [head] = await Promise.all([readHead(pack), log.ready]);
	if (!head) return { is: 'faulty', faults: [noPack(pack)] };
	if (reading.form === 'wish') return draw(reading.wish, head, log);

	const { recipe } = reading;
	const quiz = writeLink(recipe);
	const sitting = readSitting();
	const before = [...log.attempts.values()].filter((attempt) => attempt.quiz === quiz);
	const own = before.find((attempt) => attempt.id === sitting?.attempt);
	if (own && own.finished === undefined) return resume(own, recipe, head, log);
	const known = before.findLast((attempt) => attempt.finished === undefined) ?? before.at(-1);
	return known ? { is: 'known', attempt: known, recipe } : start(recipe, head, log);
}

/** Goes on with an attempt. */
export async function resumeQuiz(attempt: Attempt, recipe: Recipe, log: Log): Promise<Opening> {
	const head = await readHead(recipe.pack);
	return head
		? resume(attempt, recipe, head, log)
		: { is: 'faulty', faults: [noPack(recipe.pack)] };
}

/** Starts a new attempt at a quiz. */
export async function startQuiz(recipe: Recipe, log: Log): Promise<Opening> {
	const head = await readHead(recipe.pack);
	return head ? start(recipe, head, log) : { is: 'faulty', faults: [noPack(recipe.pack)] };
}

async function draw(wish: Wish, head: PackHead, log: Log): Promise<Opening> {
	const index = await readIndex(wish.pack);
	const topics = Object.keys(head.topics);
	const strange = wish.topics.find((topic) => !topics.includes(topic));
	if (strange) return faulty('topics', `names “${strange}”`, topics.join(', '));
	const kind = wish.kinds.find((name) => !isKindName(name));
	if (kind) return faulty('kinds', `names “${kind}”`, kindNames.join(', '));
	const codes = index ? drawItems(wish, index, topics, standingOf(log), seeded(newId())) : [];
	if (codes.length === 0) {
		return faulty('kinds', 'leaves no question in these topics', 'other kinds or more topics');
	}
	const { pack, mode, certainty, time } = wish;
	const recipe: Recipe = {
		...plainRecipe,
		pack,
		codes,
		mode,
		certainty,
		...(time === undefined ? {} : { time })
	};
	return { is: 'drawn', query: writeLink(recipe) };
}

async function start(recipe: Recipe, head: PackHead, log: Log): Promise<Opening> {
	const attempt = newId();
	const read = await readQuiz(recipe, attempt, head);
	if ('faults' in read) return { is: 'faulty', faults: read.faults };
	await log.append({
		type: 'start',
		attempt,
		quiz: writeLink(recipe),
		items: read.quiz.questions.length
	});
	return { is: 'open', player: new Player(log, read, attempt) };
}

async function resume(
	attempt: Attempt,
	recipe: Recipe,
	head: PackHead,
	log: Log
): Promise<Opening> {
	const read = await readQuiz(recipe, attempt.id, head);
	return 'faults' in read
		? { is: 'faulty', faults: read.faults }
		: { is: 'open', player: new Player(log, read, attempt.id) };
}

/** The quiz of one attempt, as it was or will be asked; or what its link names in vain. */
export async function readQuiz(
	recipe: Recipe,
	attempt: string,
	known?: PackHead
): Promise<ReadQuiz | { faults: readonly LinkFault[] }> {
	const head = known ?? (await readHead(recipe.pack));
	if (!head) return { faults: [noPack(recipe.pack)] };
	const codes = codesOf(recipe, attempt);
	const items = await readItems(head, codes);
	const lost = codes.filter((code) => !items.has(code));
	if (lost.length > 0) {
		const problem = missingWords(lost, head);
		return { faults: [{ parameter: 'q', problem, allowed: 'codes of this pack' }] };
	}
	const kinds = await loadKinds([...items.values()].map((item) => item.kind));
	return { head, kinds, quiz: resolveQuiz(recipe, attempt, items, kinds) };
}

function missingWords(lost: readonly string[], head: PackHead): string {
	const named = lost.length === 1 ? `the question ${lost[0]}` : `${lost.length} questions`;
	return head.provisional
		? `names ${named} of a draft of this pack that has changed since`
		: `names ${named} that this pack does not have`;
}

function noPack(pack: string): LinkFault {
	return {
		parameter: 'pack',
		problem: `names “${pack}”, which we do not have`,
		allowed: `“${DEFAULT_PACK}”`
	};
}

function faulty(parameter: string, problem: string, allowed: string): Opening {
	return { is: 'faulty', faults: [{ parameter, problem, allowed }] };
}
