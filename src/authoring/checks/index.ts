import type { Kinds } from '#kinds';
import type { AuthoredPack } from '../draft.ts';
import { findAbsolutes } from './absolutes.ts';
import { findAgreement } from './agreement.ts';
import { findAllOrNone } from './all-or-none.ts';
import { findLostAsserters } from './asserter.ts';
import { findClang } from './clang.ts';
import { findForeignEvidence } from './evidence.ts';
import { findExactKey } from './exactness.ts';
import { findPoorExceptions } from './exceptions.ts';
import { findGivenClaims } from './given-claims.ts';
import { findTellingTerms } from './glossary.ts';
import { findKeyPosition } from './key-position.ts';
import { findLengthRatio, findLongestKey } from './length.ts';
import { findLostModality } from './modality.ts';
import { findNegatives } from './negatives.ts';
import { findOddOneOut } from './odd-one-out.ts';
import { findCommonOpenings } from './openings.ts';
import { findOverlap } from './overlap.ts';
import { findSharedReasons } from './own-reason.ts';
import { readPackForRules } from './question.ts';
import { findHighGrades } from './reading-grade.ts';
import { findRepetition } from './repetition.ts';
import type { Rule, RuleName } from './rule.ts';
import { findUnsorted } from './sorted.ts';
import { findTickCount } from './tick-count.ts';
import { findHalfQuestions } from './whole-question.ts';

export { findShortfalls, countItems, type Counts } from './coverage.ts';
export { givesAway, type GiveAway } from './giving-away.ts';
export { readPackForRules } from './question.ts';
export {
	LEAST_WITH_BOTH,
	MOST_BARE,
	readRoles,
	type Role,
	type RolesOfDistractors
} from './roles.ts';
export type { RuleName } from './rule.ts';

/** A rule that an item breaks, or that the pack as a whole breaks. */
export interface Finding {
	rule: RuleName | 'exceptions' | 'coverage';
	/** The item; left out where it is the pack. */
	code?: string;
	stem?: string;
	/** The part that breaks it. */
	where: string;
	what: string;
}

const rules: Readonly<Record<RuleName, Rule>> = {
	'longest-key': findLongestKey,
	'length-ratio': findLengthRatio,
	'exact-key': findExactKey,
	clang: findClang,
	agreement: findAgreement,
	overlap: findOverlap,
	'odd-one-out': findOddOneOut,
	absolutes: findAbsolutes,
	negatives: findNegatives,
	'all-or-none': findAllOrNone,
	sorted: findUnsorted,
	'key-position': findKeyPosition,
	'whole-question': findHalfQuestions,
	'reading-grade': findHighGrades,
	evidence: findForeignEvidence,
	'own-reason': findSharedReasons,
	modality: findLostModality,
	asserter: findLostAsserters,
	glossary: findTellingTerms,
	'given-claims': findGivenClaims,
	'tick-count': findTickCount,
	openings: findCommonOpenings,
	repetition: findRepetition
};

/** The names of all rules, in the order in which they are told. */
export const ruleNames = Object.keys(rules) as readonly RuleName[];

/** Every place where the items of a pack break a rule and no exception is noted beside them. */
export function checkItems(pack: AuthoredPack, kinds: Kinds): Finding[] {
	const reading = readPackForRules(pack, kinds);
	const broken = new Map<string, Set<RuleName>>();
	const found = ruleNames.flatMap((rule) =>
		rules[rule](reading).flatMap(({ question, where, what }): Finding[] => {
			if (!question) return [{ rule, where, what }];
			const { code, except } = question.item;
			broken.set(code, (broken.get(code) ?? new Set()).add(rule));
			return except?.[rule] === undefined ? [{ rule, code, stem: question.stem, where, what }] : [];
		})
	);
	return [...found, ...findPoorExceptions(pack.items, broken)];
}
