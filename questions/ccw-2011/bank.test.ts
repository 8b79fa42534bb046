import type { ChoiceSpec } from '#kinds/choice/choice.ts';
import type { MatchSpec } from '#kinds/match/match.ts';
import type { MultiSpec } from '#kinds/multi/multi.ts';
import type { ShortSpec } from '#kinds/short/short.ts';
import type { SortSpec } from '#kinds/sort/sort.ts';
import type { VerdictSpec } from '#kinds/verdict/verdict.ts';
import type { Item } from '#bank';
import { describe, expect, test } from 'vitest';
import { pack } from './index.ts';

const { facts, items, statements } = pack;
const articleItems = items.filter((item) => !item.background);
const backgroundItems = items.filter((item) => item.background);
const backgroundFacts = facts.filter((fact) => fact.background);
const articleFacts = facts.filter((fact) => fact.type !== 'not-stated' && !fact.background);
const notStated = facts.filter((fact) => fact.type === 'not-stated');

const ofKind = <Spec>(kind: string) =>
	items.filter((item) => item.kind === kind).map((item) => item.spec as unknown as Spec);
const choices = ofKind<ChoiceSpec>('choice');
const multis = ofKind<MultiSpec>('multi');
const verdicts = ofKind<VerdictSpec>('verdict');
const shorts = ofKind<ShortSpec>('short');

/** What each closed item offers as right and as wrong, as one text each. */
const sides = [
	...[...choices, ...multis].map(({ stem, options, key }) => ({
		stem,
		right: options.filter(({ id }) => [key].flat().includes(id)).map(({ text }) => text),
		wrong: options.filter(({ id }) => ![key].flat().includes(id)).map(({ text }) => text)
	})),
	...shorts.map(({ stem, accept, mistakes }) => ({
		stem,
		right: [...accept],
		wrong: (mistakes ?? []).flatMap((mistake) => mistake.accept)
	}))
].map(({ stem, right, wrong }) => ({ stem, right: right.join('\n'), wrong: wrong.join('\n') }));

/** Every fact that an item tests, as a whole or by one of its parts. */
function testedBy({ spec }: Item): string[] {
	return idsIn(spec, 'facts');
}

/** Every id listed under this field, at any depth. */
function idsIn(value: unknown, field: 'facts' | 'evidence'): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === field ? (inner as string[]) : idsIn(inner, field)
	);
}

describe('the facts', () => {
	test('are the 55 of the report, 38 that it leaves open and 45 from outside it', () => {
		expect(articleFacts).toHaveLength(55);
		expect(notStated).toHaveLength(38);
		expect(backgroundFacts).toHaveLength(45);
	});

	test('are told in 25 words at most', () => {
		expect(facts.filter(({ text }) => text.split(' ').length > 25).map(({ id }) => id)).toEqual([]);
	});

	test('rest on evidence, and every statement is evidence of one', () => {
		expect(articleFacts.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
		const used = new Set(articleFacts.flatMap(({ evidence }) => evidence));
		expect(statements.filter(({ id }) => !used.has(id))).toEqual([]);
	});

	test('have two confusions or more, in whole sentences, each ruled out by statements', () => {
		for (const { id, confusions } of articleFacts) {
			expect(confusions.length, id).toBeGreaterThanOrEqual(2);
			for (const { text, why, evidence } of confusions) {
				expect(text, id).toMatch(/^[A-Z].*\.$/);
				expect(why, id).toMatch(/^[A-Z0-9].*\.$/);
				expect(evidence.length, text).toBeGreaterThan(0);
			}
		}
	});

	test('from outside the report are nobody’s word in it, and name a source and a date', () => {
		for (const { id, asserter, evidence, background, confusions } of backgroundFacts) {
			expect(asserter, id).toBe('outside');
			expect(evidence, id).toEqual([]);
			expect(background?.asOf, id).toMatch(/\d{4}$/);
			expect(background?.sources.length, id).toBeGreaterThan(0);
			for (const { url } of background?.sources ?? []) expect(url, id).toMatch(/^https?:\/\/\S+$/);
			expect(confusions.length, id).toBeGreaterThan(0);
		}
	});
});

describe('the items', () => {
	test('number 140 to 170 on the report alone and 40 to 55 on background', () => {
		expect(articleItems.length).toBeGreaterThanOrEqual(140);
		expect(articleItems.length).toBeLessThanOrEqual(170);
		expect(backgroundItems.length).toBeGreaterThanOrEqual(40);
		expect(backgroundItems.length).toBeLessThanOrEqual(55);
	});

	test('on the report alone give words of the evidence for every right answer', () => {
		const bare = articleItems.filter(({ spec }) => keysWithoutWords(spec).length > 0);
		expect(bare.map(({ spec }) => spec.stem)).toEqual([]);
	});

	test('on the report alone test each of its facts three times or more, in two kinds or more', () => {
		for (const { id } of articleFacts) {
			const onFact = articleItems.filter((item) => testedBy(item).includes(id));
			expect(onFact.length, id).toBeGreaterThanOrEqual(3);
			expect(new Set(onFact.map(({ kind }) => kind)).size, id).toBeGreaterThanOrEqual(2);
		}
	});

	test.each(statements.map(({ id }) => id))('on the report ask about %s at every level', (id) => {
		const onStatement = articleItems.filter(({ spec }) => idsIn(spec, 'evidence').includes(id));
		expect(new Set(onStatement.map(({ level }) => level)).size).toBe(3);
	});

	test('are of nine kinds, four or more of each', () => {
		const kinds = new Set(articleItems.map(({ kind }) => kind));
		expect(kinds.size).toBe(9);
		for (const name of kinds) {
			expect(articleItems.filter(({ kind }) => kind === name).length, name).toBeGreaterThan(3);
		}
	});

	test.each(Object.keys(pack.topics))('on %s number eight or more, at every level', (topic) => {
		const onTopic = articleItems.filter((item) => item.topic === topic);
		expect(onTopic.length).toBeGreaterThanOrEqual(8);
		expect(new Set(onTopic.map(({ level }) => level)).size).toBe(3);
	});

	test('have each a stem of their own', () => {
		const stems = items.map(({ spec }) => spec.stem.toLowerCase());
		expect(stems.filter((stem, i) => stems.indexOf(stem) !== i)).toEqual([]);
	});

	test('ask a whole question, or put a whole claim', () => {
		for (const { kind, spec } of items) {
			expect(spec.stem).toMatch(
				kind === 'verdict' ? /^\S.*\.$/ : /\?$|\? “.*”$|\? [A-Z][^?]*\.$|^Name .*\.$/
			);
		}
	});

	test('do not ask for recall of what is only inferred', () => {
		const inferred = new Set(facts.filter((fact) => fact.inference).map(({ id }) => id));
		const recalled = items.filter(({ level }) => level === 'recall');
		expect(recalled.filter(({ spec }) => spec.facts.some((id) => inferred.has(id)))).toEqual([]);
	});
});

describe('the items on background', () => {
	test('test every fact from outside the report', () => {
		const tested = new Set(backgroundItems.flatMap(testedBy));
		expect(backgroundFacts.filter(({ id }) => !tested.has(id)).map(({ id }) => id)).toEqual([]);
	});

	test('carry what each of their facts from outside rests on', () => {
		for (const item of backgroundItems) {
			const tested = testedBy(item);
			const rests = backgroundFacts.filter(({ id }) => tested.includes(id));
			expect(item.background, item.spec.stem).toEqual(rests.map(({ background }) => background));
		}
	});

	test('give the year for which a fact holds that may have changed since', () => {
		for (const { id, background } of backgroundFacts.filter((fact) => fact.background?.changes)) {
			const year = background?.asOf.slice(-4) ?? '';
			const onFact = backgroundItems.filter((item) => testedBy(item).includes(id));
			for (const { spec } of onFact) expect(spec.stem).toContain(year);
		}
	});

	test('are of kinds whose wrong answers are not said to go against the briefing', () => {
		const typed = backgroundItems.filter(({ kind }) => /^(short|number|verdict)$/.test(kind));
		expect(typed).toEqual([]);
	});
});

describe('the traps', () => {
	/** All of a spec but the year by which a typed day is judged, which nobody is shown. */
	const shown = (spec: object) =>
		JSON.stringify(spec, (key, value: unknown) => (key === 'year' ? undefined : value));

	test('no item on the report gives the year of the talks', () => {
		expect(articleItems.filter(({ spec }) => shown(spec).includes('2011'))).toEqual([]);
	});

	test('no item on the report asks about a bomb made in 1980 itself', () => {
		const asked = articleItems.filter(({ spec }) =>
			/made (in|during) 1980\b/.test(JSON.stringify(spec))
		);
		expect(asked).toEqual([]);
	});

	test('China and Russia are never key and distractor of one item', () => {
		for (const { stem, right, wrong } of sides) {
			const apart =
				(right.includes('China') && !right.includes('Russia') && wrong.includes('Russia')) ||
				(right.includes('Russia') && !right.includes('China') && wrong.includes('China'));
			expect(apart, stem).toBe(false);
		}
	});

	test('China and Russia are never put on different sides', () => {
		const lists = [
			...ofKind<SortSpec>('sort').map(({ stem, entries }) => ({
				stem,
				lines: entries.map(({ text, category }) => ({ text, side: category }))
			})),
			...ofKind<MatchSpec>('match').map(({ stem, prompts }) => ({
				stem,
				lines: prompts.map(({ text, choice }) => ({ text, side: choice }))
			}))
		];
		for (const { stem, lines } of lists) {
			const sides = lines.filter(({ text }) => /^(China|Russia)$/.test(text));
			expect(new Set(sides.map(({ side }) => side)).size, stem).toBeLessThanOrEqual(1);
		}
	});

	test('Human Rights Watch and the ICRC are never set against each other or the signatories', () => {
		const named = /Human Rights Watch|ICRC|Red Cross/;
		const signatories = /Oslo (signator|critics|countries)|signed (the )?Oslo/;
		// Where the options are statements of the briefing, they take no side.
		for (const { stem, right, wrong } of sides.filter(({ right }) => !isStatement(right))) {
			if (named.test(right)) expect(wrong, stem).not.toMatch(named);
			if (named.test(right)) expect(wrong, stem).not.toMatch(signatories);
			if (signatories.test(right)) expect(wrong, stem).not.toMatch(named);
		}
	});

	test('what is only implied is tested by no item', () => {
		const implied = notStated.filter((fact) => fact.type === 'not-stated' && fact.implied);
		expect(implied).toHaveLength(4);
		const tested = new Set(items.flatMap(testedBy));
		expect(implied.filter(({ id }) => tested.has(id))).toEqual([]);
	});

	test('the report’s own word is said to be so only where it is', () => {
		const claims = new Set(
			facts.filter((fact) => fact.asserter !== 'source').map((fact) => fact.text)
		);
		const names = /US|official|critics|signatories/;
		for (const { stem, key } of verdicts) {
			if (key === 'true' && claims.has(stem)) expect(stem).toMatch(names);
		}
	});
});

describe('a test-wise guesser gets no help', () => {
	test('the key is the longest option in at most a third of choice items', () => {
		const longest = choices.filter(({ options, key }) =>
			options.every(({ id, text }) => id === key || text.length < lengthOfKey({ options, key }))
		);
		expect(longest.length / choices.length).toBeLessThanOrEqual(1 / 3);
	});

	test('the key stands at each of three places about as often', () => {
		const places = choices.map(({ options, key }) => options.findIndex(({ id }) => id === key));
		for (const place of [0, 1, 2]) {
			const share = places.filter((each) => each === place).length / places.length;
			expect(share).toBeGreaterThan(0.25);
			expect(share).toBeLessThan(0.42);
		}
	});

	test('true, false and not stated are each the key about as often', () => {
		for (const key of ['true', 'false', 'not-stated']) {
			const share = verdicts.filter((verdict) => verdict.key === key).length / verdicts.length;
			expect(share, key).toBeGreaterThan(0.25);
			expect(share, key).toBeLessThan(0.42);
		}
	});

	test('a claim to be judged holds no word that gives it away', () => {
		const telling = verdicts.filter(({ stem }) =>
			/\b(always|never|every|perhaps|may)\b/i.test(stem)
		);
		expect(telling.map(({ stem }) => stem)).toEqual([]);
	});
});

/** The reasons of what is right that name no words of a statement. */
function keysWithoutWords(spec: unknown): unknown[] {
	const { options, key, reasons, ...others } = spec as Record<string, unknown>;
	const rest = { ...others, mistakes: [] };
	const keys = [key].flat();
	const right = Array.isArray(options)
		? (options as { id: string }[]).filter(({ id }) => keys.includes(id))
		: typeof reasons === 'object' && reasons !== null
			? [(reasons as Record<string, unknown>)[String(key)]]
			: reasonsIn(rest);
	return right.filter((reason) => !('words' in (reason as object)));
}

/** Whatever says why, at any depth. */
function reasonsIn(value: unknown): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	return [...('why' in value ? [value] : []), ...Object.values(value).flatMap(reasonsIn)];
}

function isStatement(lines: string): boolean {
	return statements.some(({ text }) => lines.includes(text));
}

function lengthOfKey({ options, key }: Pick<ChoiceSpec, 'options' | 'key'>): number {
	return options.find(({ id }) => id === key)?.text.length ?? 0;
}
