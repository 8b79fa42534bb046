import type { Attempt } from '#log';
import { hasCover, noPack, readLink, writeLink, type LinkFault, type Recipe } from '#quiz';
import { readHead } from './bank.ts';
import { inTime } from './in-time.ts';
import type { LateLog } from './late-log.svelte.ts';
import { hasOthers } from './person.ts';
import { Player } from './player.svelte.ts';
import { readSitting } from './sitting.ts';

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
	log: LateLog,
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
	if (reading.form === 'wish') {
		const { drawQuiz } = await inTime(import('./drawing.ts'));
		const drawn = await drawQuiz(reading.wish, log);
		return 'parameter' in drawn ? faulty(drawn) : { is: 'elsewhere', query: writeLink(drawn) };
	}

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
	log: LateLog,
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
	// Where answers count without Check, nothing waits for the log later; here it can be waited for.
	if (player.isTest || recipe.time !== undefined || classNumber !== undefined) await log.load();
	// A time limit runs from here, not from the first answer; and a number has to be kept.
	if (recipe.time !== undefined || classNumber !== undefined) player.begin(classNumber);
	return { is: 'open', player };
}

function faulty(fault: LinkFault): Opening {
	return { is: 'faulty', faults: [fault] };
}
