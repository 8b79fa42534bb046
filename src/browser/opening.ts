import { entriesOf, seeded } from '#bank';
import { kindNames } from '#kinds';
import type { Attempt } from '#log';
import {
	drawItems,
	hasCover,
	noPack,
	plainRecipe,
	readLink,
	strangeName,
	writeLink,
	type LinkFault,
	type Recipe,
	type Wish
} from '#quiz';
import { readFacts, readHead, readIndex } from './bank.ts';
import type { Log } from './log.svelte.ts';
import { Player } from './player.svelte.ts';
import { readSitting } from './sitting.ts';
import { standingOf } from './standing.ts';
import { hasOthers } from './storage.ts';

/** What opening a quiz address led to. */
export type Opening =
	| { is: 'faulty'; faults: readonly LinkFault[] }
	/** The quiz was drawn, or its link mended; its own link is this query. */
	| { is: 'elsewhere'; query: string }
	/**
	 * Somebody handed the quiz out, or it was begun here before, maybe by somebody else: the learner is
	 * to say what to do. The attempt is their last one, open ones first.
	 */
	| { is: 'entry'; attempt: Attempt | undefined; recipe: Recipe }
	| { is: 'open'; player: Player };

/** A new id for an attempt: 60 random bits in base 32. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return Array.from(bytes, (byte) => (byte & 31).toString(32)).join('');
}

/**
 * Opens the quiz that an address names.
 * @param again whether a new attempt is wanted, whatever was taken before
 * @throws Error where our own data cannot be fetched
 */
export async function openQuiz(
	{ search, href }: Pick<URL, 'search' | 'href'>,
	log: Log,
	again = false
): Promise<Opening> {
	let reading = readLink(search.slice(1));
	if (reading.form === 'faulty') {
		const { repairLink, readKindly } = await import('#quiz/repair.ts');
		const query = repairLink(href);
		if (query !== undefined) return { is: 'elsewhere', query };
		reading = readKindly(search.slice(1));
	}
	if (reading.form === 'faulty') return { is: 'faulty', faults: reading.faults };
	if (reading.form === 'wish') return draw(reading.wish, log);

	const { recipe } = reading;
	const quiz = writeLink(recipe);
	await log.ready;
	const sitting = readSitting();
	const own = sitting?.quiz === quiz ? sitting.attempt : undefined;
	// An attempt that was erased is not gone on with; one that nothing was recorded of yet is.
	const isErased =
		!log.attempts.has(own ?? '') &&
		log.history.some((record) => record.type === 'start' && record.attempt === own);
	if (own !== undefined && !isErased && log.attempts.get(own)?.finished === undefined) {
		return enterQuiz(recipe, own, log);
	}
	const before = [...log.attempts.values()].filter((attempt) => attempt.quiz === quiz);
	const known = before.findLast((attempt) => attempt.finished === undefined) ?? before.at(-1);
	const attempt = again ? undefined : known;
	return attempt || hasCover(recipe) || (!again && hasOthers())
		? { is: 'entry', attempt, recipe }
		: enterQuiz(recipe, newId(), log);
}

/**
 * Goes on with an attempt, or begins one where the id is new.
 * @param classNumber the learner's number on the class list, if the link asks for it
 */
export async function enterQuiz(
	recipe: Recipe,
	attempt: string,
	log: Log,
	classNumber?: number
): Promise<Opening> {
	const head = await readHead(recipe.pack);
	if (!head) return faulty(noPack(recipe.pack));
	// The teacher has to be able to draw what a learner of the class drew.
	const chance =
		(recipe.class ?? recipe.send) === undefined
			? attempt
			: (await import('#class/attempt-mark.ts')).chanceOf(recipe, attempt);
	const player = new Player(log, head, recipe, attempt, chance);
	// One question is enough to begin; the others come with the learner's first act.
	await player.load([player.code]);
	// A quiz that has lost questions is not begun: the page says what is lost.
	if (player.lost.length > 0) return { is: 'open', player };
	// A time limit runs from here, not from the first answer; and a number has to be kept.
	if (recipe.time !== undefined || classNumber !== undefined) player.begin(classNumber);
	return { is: 'open', player };
}

async function draw(wish: Wish, log: Log): Promise<Opening> {
	const { pack, mode, certainty, time } = wish;
	const reading = Promise.all([readIndex(pack), log.ready]);
	// An unknown pack has no index either.
	reading.catch(() => undefined);
	const head = await readHead(pack);
	if (!head) return faulty(noPack(pack));
	const [index] = await reading;
	const topics = Object.keys(head.topics);
	const strange =
		strangeName('topics', wish.topics, topics) ?? strangeName('kinds', wish.kinds, kindNames);
	if (strange) return faulty(strange);
	// Who has answered nothing has no standing, whatever the facts are called.
	const facts = log.records.length > 0 ? await readFacts(pack) : [];
	const entries = entriesOf(index, facts);
	const codes = drawItems(wish, entries, topics, kindNames, standingOf(log, pack), seeded(newId()));
	if (codes.length === 0) {
		const problem = 'leaves no question in these topics';
		return faulty({ parameter: 'kinds', problem, allowed: 'other kinds or more topics' });
	}
	const recipe = { ...plainRecipe, pack, codes, mode, certainty };
	return { is: 'elsewhere', query: writeLink(time === undefined ? recipe : { ...recipe, time }) };
}

function faulty(fault: LinkFault): Opening {
	return { is: 'faulty', faults: [fault] };
}
