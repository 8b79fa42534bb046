import type { PackReading, ReadQuestion } from './rule.ts';

/**
 * What a distractor is wrong by: it `misreads` the very statements that decide, or it is about what
 * stands `elsewhere` in the briefing. One that names a statement of each may be either.
 */
export type Role = 'misreads' | 'elsewhere';

/** What the distractors of a pack are wrong by, with the items that fall short. */
export interface RolesOfDistractors {
	/** The items about the source with one right option, and those of them that have both roles. */
	items: number;
	withBoth: number;
	/** The others: by code, with the roles that no distractor has for itself. */
	lacking: readonly { code: string; stem: string; roles: readonly Role[] }[];
	/** All distractors, also where several options are right and on background. */
	distractors: number;
	/** Those that name no statement. */
	bare: readonly { code: string; stem: string; text: string }[];
}

/** The share of items that should have both roles, and the most distractors without a statement. */
export const LEAST_WITH_BOTH = 0.95;
export const MOST_BARE = 0.1;

/**
 * Reads the roles of distractors off their evidence: nobody has to note them by hand. They are after
 * STARC (Berzak, Malmaud and Levy 2020): one wrong answer misreads the span of the text that decides,
 * one goes back to another span, and only the third may go back to none.
 */
export function readRoles({ questions }: PackReading): RolesOfDistractors {
	const closed = questions.filter(
		({ neutral, verdict }) =>
			(neutral.shape === 'single' || neutral.shape === 'multiple') && verdict === undefined
	);
	const single = closed.filter(
		({ neutral, item }) => neutral.shape === 'single' && !item.background
	);
	const lacking = single.flatMap((question) => {
		const roles = rolesLackedBy(question);
		const { code } = question.item;
		return roles.length === 0 ? [] : [{ code, stem: question.stem, roles }];
	});
	const distractors = closed.flatMap(({ item: { code }, stem, reasons }) =>
		reasons.filter(({ isKey }) => !isKey).map((reason) => ({ code, stem, ...reason }))
	);
	return {
		items: single.length,
		withBoth: single.length - lacking.length,
		lacking,
		distractors: distractors.length,
		bare: distractors
			.filter(({ evidence }) => evidence.length === 0)
			.map(({ code, stem, text }) => ({ code, stem, text }))
	};
}

/** The roles that are missing; if one distractor alone could have either, the one it leaves. */
function rolesLackedBy({ reasons, facts }: ReadQuestion): Role[] {
	const named = reasons.filter(({ isKey }) => isKey).flatMap(({ evidence }) => evidence);
	// Where the source is silent, what decides is what comes nearest.
	const deciding = new Set(named.length > 0 ? named : facts.flatMap(({ evidence }) => evidence));
	const found = reasons
		.filter(({ isKey }) => !isKey)
		.map(({ evidence }) => ({
			misreads: evidence.some((id) => deciding.has(id)),
			elsewhere: evidence.some((id) => !deciding.has(id))
		}));
	const misreads = found.filter((each) => each.misreads);
	const elsewhere = found.filter((each) => each.elsewhere);
	if (misreads.length === 0 || elsewhere.length === 0) {
		return [
			...(misreads.length === 0 ? ['misreads' as const] : []),
			...(elsewhere.length === 0 ? ['elsewhere' as const] : [])
		];
	}
	const isOne = misreads.length === 1 && elsewhere.length === 1 && misreads[0] === elsewhere[0];
	return isOne ? ['elsewhere'] : [];
}
