import type { Grade, Item, Rationale, Verdict, Way } from '#bank';
import { kindOf, ruleOf, type Kinds } from '#kinds';

/**
 * A response that was stored or brought in, as it can be graded and explained; undefined if it does
 * not fit its item.
 * @throws Error if the kind was not loaded
 */
export function checkResponse(item: Item, kinds: Kinds, response: unknown): unknown {
	return kindOf(item, kinds).response(item.spec)(response);
}

/**
 * The grade of a response to an item, by the rule it was published with; no response scores 0.
 * @throws Error if the kind was not loaded, or has no such rule
 */
export function gradeResponse(item: Item, kinds: Kinds, response: unknown): Grade {
	if (response === undefined || response === null) return { score: 0, outOf: 1, parts: [] };
	return ruleOf(item, kinds).grade(item.spec, response);
}

/** Every part of an item with its standing and why; with no response, what was missed. */
export function explainResponse(item: Item, kinds: Kinds, response: unknown): Rationale[] {
	const rule = ruleOf(item, kinds);
	if (response !== undefined && response !== null) return rule.explain(item.spec, response);
	return rule
		.explain(item.spec, kindOf(item, kinds).key(item.spec))
		.map((part) => (part.standing === 'right' ? { ...part, standing: 'missed' } : part));
}

/**
 * What there is to say of a response. One from the log is checked first: what does not fit its item
 * counts as it was recorded, and cannot be shown.
 * @param recorded the answer as it was recorded, if it was
 */
export function verdictOf(
	item: Item,
	kinds: Kinds,
	response: unknown,
	recorded?: { response: unknown; score: number }
): Verdict {
	const given =
		response !== undefined
			? 'answer'
			: (recorded?.response ?? null) === null
				? 'nothing'
				: 'unreadable';
	const grade = gradeResponse(item, kinds, response);
	return {
		// The score that was shown stays as it was.
		grade: recorded ? { ...grade, score: recorded.score } : grade,
		rationales: explainResponse(item, kinds, response),
		given
	};
}

/** The response of an answer from the log, as it can be shown; undefined if it does not fit. */
export function shownResponse(item: Item, kinds: Kinds, response: unknown): unknown {
	const isShown = response !== null && checkResponse(item, kinds, response) !== undefined;
	return isShown ? response : undefined;
}

/**
 * Each fact that a grade shows, once: known if every part that shows it is right, and typed if one of
 * those was. If nothing was given, none is known.
 */
export function factsShown(
	item: Item,
	grade: Grade
): (readonly [fact: string, known: boolean, way?: Way])[] {
	if (grade.parts.length === 0) return item.spec.facts.map((fact) => [fact, false]);
	const shown = new Map<string, readonly [known: boolean, way: Way]>();
	for (const { facts, right, way } of grade.parts) {
		for (const fact of facts) {
			const [known, before] = shown.get(fact) ?? [true, way];
			shown.set(fact, [known && right, before === 'typed' ? before : way]);
		}
	}
	return [...shown].map(([fact, [known, way]]) => [fact, known, way]);
}
