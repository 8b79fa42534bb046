import { loadKinds } from '#kinds';
import { describe, expect, test } from 'vitest';
import { assemblePack } from '../assemble.ts';
import { packShards } from '../data.ts';
import type { ItemDraft } from '../draft.ts';
import { choice, packOf, verdict, wellWritten } from './example-pack.ts';
import { checkItems, countItems, findShortfalls, givesAway, readPackForRules } from './index.ts';
import { readingGrade, syllablesIn } from './reading-grade.ts';
import type { RuleName } from './rule.ts';
import { contentWords, maskNames, namesIn } from './words.ts';

const kinds = await loadKinds();
const assemble = (items: readonly ItemDraft[]) => assemblePack(packOf(items));
const check = async (...items: ItemDraft[]) => checkItems(await assemble(items), kinds);

const venus = (stem: string, ...texts: string[]) => choice(stem, 'venus', 's2', texts);
const sky = (stem: string, ...texts: string[]) => choice(stem, 'apollo-18', 's6', texts);

/** Facts and the statements that show them, in turn. */
const shown = [
	['mercury', 's1'],
	['venus', 's2'],
	['jupiter', 's3'],
	['moons', 's4'],
	['landing', 's5'],
	['rings', 's8']
] as const;
const factOf = (place: number) => shown[place % shown.length]![0];
const statementOf = (place: number) => shown[place % shown.length]![1];

/** An item whose last option has this reason, and no statement for it. */
function withBareReason(why: string): ItemDraft {
	const { spec, ...rest } = venus('Which planet is the hottest of all?', 'Venus', 'Mars', 'Saturn');
	const options = spec.options.map((option, place) =>
		place === 2 ? { ...option, why, evidence: [] } : option
	);
	return { ...rest, spec: { ...spec, options } };
}

/** An item whose distractors are both ruled out by the same words. */
function withSharedReason(): ItemDraft {
	const { spec, ...rest } = venus('Which planet is the hottest of all?', 'Venus', 'Mars', 'Saturn');
	const why = 'Venus is the hottest planet.';
	const options = spec.options.map((option, place) => (place === 0 ? option : { ...option, why }));
	return { ...rest, spec: { ...spec, options } };
}

/** For each rule, items that break it and no other, but for the rules that go with it. */
const flawed: readonly [RuleName, string, ItemDraft, RuleName?][] = [
	[
		'longest-key',
		'a key much longer than the distractors',
		venus(
			'What keeps Venus so hot?',
			'A thick layer of air that holds most of its heat in',
			'A rocky ground with fires',
			'A short day and long year'
		)
	],
	[
		'length-ratio',
		'a distractor much shorter than the others',
		venus(
			'What keeps Venus so hot?',
			'A thick layer of air around it',
			'A rocky ground with holes below',
			'Fire'
		)
	],
	[
		'exact-key',
		'a number in the key alone',
		venus(
			'How hot is Venus?',
			'A heat of 460 degrees',
			'A heat of boiling tea',
			'A heat of burning oil'
		)
	],
	[
		'exact-key',
		'a hedge in the key alone',
		venus('What holds the heat?', 'Probably its air', 'Its rocky ground', 'Its short day')
	],
	[
		'clang',
		'a word of the stem in the key alone',
		venus('What kind of air holds heat?', 'Thick airs', 'Rocky ground', 'Short days')
	],
	[
		'agreement',
		'a plural where the stem asks for one thing',
		venus(
			'Which part of Venus holds the heat?',
			'The thick layer',
			'The rocky grounds',
			'The short day'
		)
	],
	[
		'agreement',
		'an article that fits one option alone',
		{
			topic: 'sky',
			level: 'recall',
			kind: 'cloze',
			spec: {
				stem: 'What is the air of Venus like?',
				facts: ['venus'],
				text: 'The air of Venus is a {{cover}}.',
				gaps: [
					{
						id: 'cover',
						accept: ['blanket'],
						choices: ['blanket', 'icebox', 'oven'],
						why: 'The air holds heat.',
						evidence: ['s2']
					}
				]
			}
		}
	],
	[
		'overlap',
		'an option that holds another',
		venus('What holds the heat of Venus?', 'Thick air', 'Thick air and clouds', 'Rocky ground')
	],
	[
		'overlap',
		'ranges that meet',
		{
			...venus('How many degrees has Venus?', '300 to 500', '200 to 300', '600 to 700')
		}
	],
	[
		'odd-one-out',
		'a sentence among phrases',
		venus(
			'What holds the heat of Venus?',
			'Its thick air',
			'Its rocky ground',
			'It has a short day.'
		)
	],
	[
		'odd-one-out',
		'a number among names',
		venus('Which body is the hottest planet?', 'Venus', 'Mars', '1610')
	],
	[
		'absolutes',
		'an absolute in one option',
		venus(
			'What does thick air do on Venus?',
			'It holds heat in.',
			'It always lets wind through.',
			'It cools down at night.'
		)
	],
	[
		'negatives',
		'a negative that is not marked',
		venus('Which planet is not a cold one?', 'Venus', 'Saturn', 'Jupiter')
	],
	[
		'negatives',
		'a claim that denies',
		verdict('Venus is not the coldest planet.', 'true', 'venus', 's2')
	],
	[
		'all-or-none',
		'none of the above',
		venus('What holds the heat of Venus?', 'Thick air', 'Rocky ground', 'None of the above'),
		'absolutes'
	],
	[
		'sorted',
		'numbers out of order',
		venus('In what year was Venus the hottest planet?', '1969', '1610', '1705')
	],
	[
		'whole-question',
		'half a sentence',
		venus('The hottest planet is', 'Venus', 'Saturn', 'Jupiter')
	],
	[
		'whole-question',
		'a stem that asks for what is true',
		venus('Which of these is true of Venus?', 'It is hot.', 'It is cold.', 'It is wet.')
	],
	[
		'reading-grade',
		'long words',
		venus(
			'Which characteristic predominantly determines atmospheric temperature?',
			'Gaseous composition',
			'Geological configuration',
			'Rotational periodicity'
		)
	],
	[
		'evidence',
		'a statement on something else',
		choice('Which planet is the hottest of all?', 'venus', 's5', ['Venus', 'Saturn', 'Jupiter'])
	],
	['evidence', 'a reason that rests on nothing', withBareReason('Saturn has rings and is cold.')],
	['own-reason', 'one reason against two options', withSharedReason()],
	[
		'modality',
		'a plan told as what happened',
		sky('How many people did Apollo 18 carry?', 'Three of them', 'Two of them', 'Five of them')
	],
	[
		'asserter',
		'a claim that is nobody’s',
		choice('What did the universe come out of?', 'hoyle', 's7', [
			'Of no beginning',
			'Of a great fire',
			'Of a cold cloud'
		])
	]
];

describe('the rules', () => {
	test('find nothing in twenty well-written items', async () => {
		expect(wellWritten).toHaveLength(20);
		expect(await check(...wellWritten)).toEqual([]);
	});

	test.each(flawed)('%s finds %s', async (rule, _, item, another = rule) => {
		const found = await check(item);
		expect(new Set(found.map((finding) => finding.rule))).toEqual(new Set([rule, another]));
		expect(found[0]).toMatchObject({ stem: item.spec.stem });
	});

	test('evidence may be missing where the reason says that the source is silent', async () => {
		expect(await check(withBareReason('How hot Saturn is, the source does not say.'))).toEqual([]);
	});

	test('longest-key finds keys that are the longest too often', async () => {
		const planets = ['Neptune', 'Uranus', 'Mars', 'Earth', 'Pluto', 'Ceres', 'Titan', 'Io'];
		const items = planets.map((name) =>
			venus(`What keeps ${name} hot?`, 'Its very thick air', 'Its rocky ground', 'Its short day')
		);
		const [found] = await check(...items);
		expect(found).toMatchObject({ rule: 'longest-key', where: 'the pack' });
	});

	test('key-position finds keys that stand in the middle wherever the order is kept', async () => {
		const items = [1610, 1705, 1781, 1801, 1846, 1930].map((year): ItemDraft => {
			const { spec, ...rest } = venus(`What came first after ${year - 1}?`, '2', '1', '3');
			const [key, before, after] = spec.options;
			return {
				...rest,
				spec: {
					...spec,
					options: [
						{ ...before!, text: `${year - 9}` },
						{ ...key!, text: `${year}` },
						{ ...after!, text: `${year + 9}` }
					],
					ordered: true
				}
			};
		});
		const found = await check(...items);
		expect(found.length).toBeGreaterThan(0);
		for (const finding of found) {
			expect(finding).toMatchObject({ rule: 'key-position', where: 'the pack' });
		}
	});

	test('glossary finds an entry that says a key or a true claim, at a word of the stem', async () => {
		const found = await check(
			venus('What does a planet go around?', 'The Sun', 'The Moon', 'The Earth'),
			verdict('A planet goes around the Sun.', 'true', 'mercury', 's1'),
			verdict('A planet goes around the Moon.', 'false', 'mercury', 's1'),
			venus('What does Saturn go around?', 'The Sun', 'The Moon', 'The Earth')
		);
		expect(found.map(({ rule, stem }) => [rule, stem])).toEqual([
			['glossary', 'What does a planet go around?'],
			['glossary', 'A planet goes around the Sun.']
		]);
	});

	test('given-claims finds a claim that another item quotes or has among its statements', async () => {
		const support = wellWritten.find(({ spec }) => spec.stem.startsWith('Which statement'))!;
		const found = await check(
			verdict('Galileo saw four moons of Jupiter.', 'true', 'moons', 's4'),
			support,
			venus('What is said of the air?', 'It is thick all year round', 'It is clear', 'It is cold'),
			choice('“It is thick, all the year round.” What does this claim mean?', 'venus', 's2', [
				'Thick air',
				'Rocky air',
				'Short air'
			])
		);
		expect(found.filter(({ rule }) => rule === 'given-claims')).toMatchObject([
			{ stem: 'Galileo saw four moons of Jupiter.', where: 'the claim' },
			{ stem: 'What is said of the air?', where: 'the key' }
		]);
	});

	test('given-claims lets a name that is a key stand in a statement among options', async () => {
		const support = wellWritten.find(({ spec }) => spec.stem.startsWith('Which statement'))!;
		const what = venus('What did he see?', 'Four moons of Jupiter', 'Spots', 'Rings');
		expect((await check(what, support)).filter(({ rule }) => rule === 'given-claims')).toEqual([]);
	});

	/** An item in several parts, so many of them right. */
	const several = (place: number, options: number, right: number): ItemDraft => {
		const ids = Array.from({ length: options }, (_, at) => `o${at}`);
		return {
			kind: 'multi',
			topic: 'sky',
			level: 'recall',
			spec: {
				stem: `${['Which', 'What', 'Who', 'Whose', 'When'][place % 5]!} ${place} of Venus?`,
				facts: ['venus'],
				options: ids.map((id, at) => ({
					id,
					text: `Venus ${at}`,
					why: `Venus, for ${at}.`,
					evidence: ['s2']
				})),
				key: ids.slice(0, right)
			}
		};
	};
	const ticksFound = async (...counts: [options: number, right: number][]) => {
		const found = await check(...counts.map((each, place) => several(place, ...each)));
		return found.filter(({ rule }) => rule === 'tick-count');
	};

	test('tick-count finds numbers of right answers that follow from the number of options', async () => {
		const told: [number, number][] = [
			[4, 2],
			[4, 2],
			[4, 2],
			[5, 3],
			[5, 3],
			[5, 3]
		];
		expect(await ticksFound(...told)).toMatchObject([
			{ where: 'the pack', what: expect.stringMatching('6 of 6 items: 2 of 4, 3 of 5') as string }
		]);
		expect(await ticksFound(...told.slice(1))).toEqual([]);
		expect(await ticksFound([4, 2], [4, 1], [4, 2], [5, 3], [5, 2], [5, 4])).toEqual([]);
	});

	const onDays = (count: number, opening: (day: number) => string) =>
		Array.from({ length: count }, (_, day) =>
			verdict(
				`${opening(day)} was seen on day ${day}.`,
				'not-stated',
				factOf(day),
				statementOf(day)
			)
		);

	test('openings finds three words that begin more than six stems', async () => {
		expect(await check(...onDays(6, () => 'The planet Venus'))).toEqual([]);
		const found = await check(...onDays(7, () => 'The planet Venus'));
		expect(found).toMatchObject([{ rule: 'openings', where: 'the pack' }]);
		expect(found[0]!.what).toMatch(/^7 items begin with “the planet venus”.*(, \w{5}){6}$/);
	});

	test('repetition finds a fact in more than eight items, and a statement in more than sixteen', async () => {
		const on = (count: number, fact: string, statement: string) =>
			Array.from({ length: count }, (_, day) =>
				verdict(`${day} moons were seen from ${fact}.`, 'not-stated', fact, statement)
			);
		expect(await check(...on(8, 'venus', 's2'))).toEqual([]);
		expect(await check(...on(9, 'venus', 's2'))).toMatchObject([
			{ rule: 'repetition', where: 'fact venus' }
		]);
		const draft = packOf([
			...on(8, 'venus', 's2'),
			...on(8, 'rings', 's8'),
			...on(1, 'jupiter', 's3')
		]);
		const { rings, jupiter } = draft.facts;
		const facts = {
			...draft.facts,
			rings: { ...rings!, evidence: ['s2'] },
			jupiter: { ...jupiter!, evidence: ['s2'] }
		};
		const found = checkItems(await assemblePack({ ...draft, facts }), kinds);
		expect(found.filter(({ rule }) => rule === 'repetition')).toMatchObject([
			{ where: 'statement s2' }
		]);
	});
});

describe('an exception', () => {
	const reason = 'The denial is the very point of the claim.';
	const denial = verdict('Venus is not the coldest planet.', 'true', 'venus', 's2');
	const others = Array.from({ length: 40 }, (_, day) =>
		verdict(`${day} planets were seen.`, 'not-stated', factOf(day), statementOf(day))
	);

	test('with a reason excuses the item from the rule', async () => {
		expect(await check(...others, { ...denial, except: { negatives: reason } })).toEqual([]);
	});

	test('without a reason is found', async () => {
		const found = await check(...others, { ...denial, except: { negatives: 'Because.' } });
		expect(found).toMatchObject([{ rule: 'exceptions', where: 'except negatives' }]);
	});

	test('that excuses nothing is found', async () => {
		const found = await check(...others, {
			...others[0]!,
			...denial,
			except: { negatives: reason, clang: reason }
		});
		expect(found).toMatchObject([{ rule: 'exceptions', where: 'except clang' }]);
	});

	test('is for three items in a hundred at most', async () => {
		const found = await check(...others.slice(0, 32), { ...denial, except: { negatives: reason } });
		expect(found).toMatchObject([{ rule: 'exceptions', where: 'the pack' }]);
	});

	test('never reaches a learner, and neither does an idea', async () => {
		const pack = await assemble([{ ...denial, idea: 'contrast', except: { negatives: reason } }]);
		expect(pack.items[0]).toMatchObject({ idea: 'contrast', except: { negatives: reason } });
		const served = [...packShards(pack).values()].flat();
		expect(Object.keys(served[0]!).sort()).toEqual(
			['code', 'kind', 'level', 'rule', 'spec', 'topic'].sort()
		);
	});
});

describe('givesAway', () => {
	test('names the item that answers another on the same fact', async () => {
		const asks = venus('What is the hottest planet?', 'Venus', 'Saturn', 'Jupiter');
		const tells = venus(
			'Why is Venus so hot?',
			'Its air is thick.',
			'Its day is short.',
			'Its rock burns.'
		);
		const stranger = choice('Is Venus larger than Jupiter?', 'jupiter', 's3', ['No', 'Yes']);
		const pack = await assemble([asks, tells, stranger]);
		const codes = pack.items.map(({ code }) => code);
		expect(givesAway(readPackForRules(pack, kinds))).toEqual([
			{ item: codes[1], answers: codes[0] }
		]);
	});
});

describe('the counts', () => {
	test('take two items for one where only a name or a number differs', async () => {
		const pack = await assemble([
			verdict('In 1610 Venus was seen by day.', 'not-stated', 'venus', 's2'),
			verdict('In 1705 Jupiter was seen by day.', 'not-stated', 'venus', 's2'),
			verdict('In 1705 Jupiter was seen by night.', 'not-stated', 'venus', 's2')
		]);
		expect(countItems(pack, kinds)).toMatchObject({ items: 3, distinct: 2 });
	});

	test('are by kind, level, topic, idea, template, fact and statement', async () => {
		const [first, ...rest] = wellWritten;
		const { by } = countItems(await assemble([{ ...first!, idea: 'support' }, ...rest]), kinds);
		for (const [kind, count] of by.kind) {
			expect(wellWritten.filter((item) => item.kind === kind)).toHaveLength(count);
		}
		expect(by.level.get('analyse')).toBe(1);
		expect(by.topic.get('sky')).toBe(20);
		expect(by.idea.get('support')).toBe(1);
		expect(by.template.get('by hand')).toBe(20);
		expect(by.fact.get('hoyle')).toBe(1);
		expect(by.statement.get('s7')).toBe(1);
	});

	test('find a template that makes too much and facts, statements and ideas with too little', async () => {
		const draft = packOf(wellWritten.slice(0, 3));
		const template = { name: 'sky', make: () => [...wellWritten.slice(3)] };
		const found = findShortfalls(await assemblePack({ ...draft, templates: [template] }));
		const places = found.map(({ where }) => where);
		expect(places).toContain('template sky');
		expect(places).toContain('fact hoyle');
		expect(places).not.toContain('fact moons');
		expect(places).toContain('statement s1');
		expect(found).toContainEqual({
			rule: 'coverage',
			where: 'statement s4',
			what: 'no item to understand'
		});
		expect(places).toContain('idea whose-word');
	});
});

describe('the reading grade', () => {
	test('is that of the published formula', () => {
		// Ten words, fourteen syllables, one sentence: 0.39 · 10 + 11.8 · 1.4 − 15.59.
		const text = 'The old planet goes slowly around the cold and empty ring.';
		const words = text.match(/\w+/g)!;
		const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
		expect([words.length, syllables]).toEqual([11, 15]);
		expect(readingGrade([text], new Set(), [])).toBeCloseTo(
			0.39 * 11 + (11.8 * 15) / 11 - 15.59,
			6
		);
	});

	test('counts each word of a name or a listed term as one syllable', () => {
		const grade = readingGrade(['Jupiter has many satellites.'], new Set(['Jupiter']), [
			'satellites'
		]);
		expect(grade).toBeCloseTo(0.39 * 4 + (11.8 * 5) / 4 - 15.59, 6);
	});

	test.each([
		['rules', 1],
		['banned', 1],
		['wanted', 2],
		['changes', 2],
		['safeguards', 2],
		['people', 2],
		['being', 2],
		['country', 2],
		['idea', 3],
		['official', 3],
		['regulation', 4],
		['organizations', 5]
	])('hears %s in %i', (word, syllables) => {
		expect(syllablesIn(word)).toBe(syllables);
	});
});

describe('the words', () => {
	test('of content are alike in all their forms', () => {
		const one = contentWords('Signed treaties are banned by it, and regulation is proposed.');
		const other = contentWords('Sign a treaty that bans them: we regulate the proposal!');
		expect(one).toEqual(other);
	});

	test('of names are those with a capital inside a sentence, and are masked as one', () => {
		const names = namesIn(['The head of the Red Cross spoke.', 'Cross words were said.']);
		expect([...names]).toEqual(['Red', 'Cross']);
		expect(maskNames('The Red Cross spoke to others.', names)).toBe('Name spoke to others.');
	});
});
