import type { Card, PackFact, PackHead } from '#bank';
import { encodeBlock, idOf, type LogRecord } from '#log';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CardSitting, openCards } from './cards.svelte.ts';
import { readKeptCards } from './kept-cards.ts';
import { Log } from './log.svelte.ts';
import { readCard } from './read-card.ts';
import { settings } from './settings.svelte.ts';
import { openLocal, type Mirror } from './storage.ts';
import { Study } from './study.svelte.ts';

const facts: PackFact[] = Array.from({ length: 30 }, (_, place) => ({
	id: `f${place}`,
	topic: place < 20 ? 'early' : 'late',
	evidence: ['s1'],
	...(place === 29 && { background: true as const })
}));
const head: PackHead = {
	id: 'pack',
	title: 'A pack',
	about: '',
	source: 'report',
	topics: { early: 'Early', late: 'Late' },
	terms: [],
	provisional: false,
	shardDigits: 2,
	retired: 0
};

vi.mock('./read-card.ts', () => ({
	readCard: vi.fn((_: string, fact: string) =>
		Promise.resolve({
			fact,
			text: `About ${fact}.`,
			evidence: ['s1'],
			faces: ['first', 'second', 'third'].map((front) => ({
				form: 'question',
				front,
				back: fact
			}))
		} satisfies Card)
	)
}));

vi.mock('./bank.ts', () => ({
	readHead: (pack: string) => Promise.resolve(pack === 'pack' ? head : undefined),
	readFacts: () => Promise.resolve(facts),
	readIndex: () =>
		Promise.resolve({
			kinds: [],
			opens: [],
			severalParts: [],
			topics: [],
			items: [],
			givesAway: [],
			typed: { kinds: [], retired: [] }
		})
}));

const DAY = 24 * 60 * 60 * 1000;
const MORNING = new Date('2030-05-01T10:00:00').getTime();
const mirror: Mirror = {
	all: () => Promise.resolve(new Map()),
	put: () => Promise.resolve(),
	add: () => Promise.resolve(),
	remove: () => Promise.resolve()
};

let pages = 0;

/** A page over a log that nothing is kept of, and that another page's records can be put in. */
async function newLog(): Promise<Log> {
	const log = new Log({
		local: openLocal(() => {
			throw new Error('blocked');
		}),
		mirror,
		now: Date.now,
		writer: `w${pages++}`
	});
	await log.read();
	return log;
}

interface Page {
	log: Log;
	study: Study;
	sitting: CardSitting;
}
async function open(
	part: Partial<CardSitting['part']> = {},
	before?: Pick<Page, 'log'>
): Promise<Page> {
	const log = before?.log ?? (await newLog());
	const study = new Study(log, { head, facts }, () => 'chosen');
	const sitting = new CardSitting(log, study, { topics: [], deck: 'due', ...part });
	await settled();
	return { log, study, sitting };
}
async function settled(): Promise<void> {
	for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}
async function rate(sitting: CardSitting, rating: 1 | 2 | 3 | 4 = 3): Promise<string> {
	await settled();
	const { fact } = sitting.card!;
	sitting.show();
	sitting.rate(rating);
	await settled();
	return fact;
}
const ratingsIn = (log: Log) =>
	log.records.flatMap((record) => (record.type === 'rating' ? [record] : []));

/** What this tab keeps. */
const kept = new Map<string, string>();

beforeEach(() => {
	kept.clear();
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
	vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
	Object.assign(settings, { newPerDay: 10, sittingLength: 20, ratings: 2, background: true });
	vi.mocked(readCard).mockClear();
});

describe('a sitting', () => {
	test('asks the new facts of the day in order, and then is over', async () => {
		const { sitting, log } = await open();
		expect(sitting.left).toBe(10);
		const asked = [];
		while (!sitting.isOver) asked.push(await rate(sitting));
		expect(asked).toEqual(facts.slice(0, 10).map(({ id }) => id));
		expect(ratingsIn(log).map(({ fact, rating }) => [fact, rating])).toEqual(
			asked.map((fact) => [fact, 3])
		);
		expect(sitting.leftOut).toEqual({ new: 20, later: 10, next: 3, elsewhere: 0, now: 0 });
	});

	test('records nothing before the answer is shown', async () => {
		const { sitting, log } = await open();
		sitting.rate(3);
		expect(ratingsIn(log)).toEqual([]);
		expect(sitting.card!.fact).toBe('f0');
	});

	test('records the time a card took', async () => {
		const { sitting, log } = await open();
		vi.setSystemTime(MORNING + 4200);
		await rate(sitting);
		expect(ratingsIn(log)[0]).toMatchObject({ pack: 'pack', millis: 4200 });
	});

	test('tells how many of what is left are new', async () => {
		settings.newPerDay = 3;
		const page = await open();
		expect([page.sitting.left, page.sitting.leftNew]).toEqual([3, 3]);
		await rate(page.sitting, 1);
		// The one that was not known comes back, and is not new any more.
		expect([page.sitting.left, page.sitting.leftNew]).toEqual([3, 2]);
		vi.setSystemTime(MORNING + DAY);
		const { sitting } = await open({}, page);
		expect([sitting.left, sitting.leftNew]).toEqual([4, 3]);
		await rate(sitting);
		expect([sitting.left, sitting.leftNew]).toEqual([3, 3]);
		sitting.undo();
		expect([sitting.left, sitting.leftNew]).toEqual([4, 3]);
	});

	test('brings back what was not known after five other cards, and records each answer', async () => {
		const { sitting, log } = await open();
		expect(await rate(sitting, 1)).toBe('f0');
		expect([sitting.left, sitting.leftNew, sitting.leftAgain]).toEqual([10, 9, 1]);
		expect([sitting.done, sitting.againAfter]).toEqual([0, 5]);
		const asked = [];
		while (!sitting.isOver) asked.push(await rate(sitting, 3));
		expect(asked.slice(0, 7)).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f0', 'f6']);
		expect(asked).toHaveLength(10);
		expect(sitting.count).toBe(10);
		expect(ratingsIn(log)).toHaveLength(11);
	});

	test('ends when each was once recalled; the first answer of the day alone counts', async () => {
		settings.newPerDay = 2;
		const { sitting, study } = await open();
		const asked = [];
		for (const rating of [1, 3, 1, 1, 3] as const) asked.push(await rate(sitting, rating));
		expect(asked).toEqual(['f0', 'f1', 'f0', 'f0', 'f0']);
		expect(sitting.isOver).toBe(true);
		expect(study.memory.facts.get('f0')).toMatchObject({ reps: 1, interval: 1, lapses: 0 });
		expect(study.memory.reviews).toHaveLength(2);
		expect(sitting.gained).toBe(1);
		expect(sitting.missed).toEqual([]);
	});

	test('asks the new facts of the day whatever a quiz asked', async () => {
		const log = await newLog();
		log.record({ type: 'start', attempt: 'a', quiz: 'pack=pack', items: 1 });
		for (const { id } of facts.slice(0, 10)) {
			log.record({
				...{ type: 'answer', attempt: 'a', pack: 'pack', item: id, response: 'x' },
				...{ millis: 1, score: 1, facts: [[id, true]] }
			});
		}
		const { sitting } = await open({}, { log });
		expect([sitting.left, sitting.leftNew]).toEqual([10, 10]);
		expect(sitting.card!.fact).toBe('f10');
	});

	test('reviews exactly what is due if that is asked for, and then offers what is new', async () => {
		const page = await open();
		await rate(page.sitting, 1);
		await rate(page.sitting, 1);
		vi.setSystemTime(MORNING + DAY);
		const { sitting } = await open({ deck: 'review' }, page);
		expect([sitting.left, sitting.leftNew]).toEqual([2, 0]);
		await rate(sitting);
		await rate(sitting);
		expect(sitting.isOver).toBe(true);
		expect(sitting.moreNew).toBe(10);
		sitting.learnMore();
		expect([sitting.left, sitting.leftNew]).toEqual([10, 10]);
		while (!sitting.isOver) await rate(sitting);
		expect(sitting.moreNew).toBe(10);
	});

	test('skips a card, which stays as it was and can come again', async () => {
		settings.newPerDay = 2;
		const { sitting, log } = await open();
		sitting.skip();
		await settled();
		expect(await rate(sitting)).toBe('f1');
		expect(sitting.isOver).toBe(true);
		expect(ratingsIn(log)).toHaveLength(1);
		expect(sitting.leftOut.now).toBe(1);
		sitting.undo();
		sitting.undo();
		await settled();
		expect([sitting.card!.fact, sitting.isShown, sitting.left]).toEqual(['f0', false, 2]);
		sitting.skip();
		await rate(sitting);
		sitting.goOn();
		await settled();
		expect(sitting.card!.fact).toBe('f0');
	});

	test('puts a fact aside, takes that back, and lets it come again', async () => {
		settings.newPerDay = 3;
		const { sitting, study } = await open();
		sitting.putAside('known');
		await settled();
		expect(sitting.card!.fact).toBe('f1');
		expect([...sitting.aside]).toEqual([['f0', 'known']]);
		sitting.undo();
		await settled();
		expect([sitting.card!.fact, sitting.aside.size]).toEqual(['f0', 0]);
		sitting.putAside('unwanted');
		while (!sitting.isOver) await rate(sitting);
		expect(sitting.leftOut.now).toBe(0);
		expect(study.memory.facts.has('f0')).toBe(false);
		sitting.takeBack('f0');
		expect(sitting.aside.size).toBe(0);
		settings.newPerDay = 4;
		sitting.goOn();
		await settled();
		expect(sitting.card!.fact).toBe('f0');
	});

	test('shows another face after each review that counts', async () => {
		const page = await open();
		const fronts = [];
		for (let day = 0; day < 4; day++) {
			const { sitting } = await open({}, page);
			fronts.push(sitting.face!.front);
			expect(sitting.card!.fact).toBe('f0');
			await rate(sitting, 1);
			vi.setSystemTime(Date.now() + DAY);
		}
		expect(fronts).toEqual(['first', 'second', 'third', 'first']);
	});

	test('brings the next day what was not known, and not what was', async () => {
		const page = await open();
		await rate(page.sitting, 1);
		await rate(page.sitting, 3);
		settings.newPerDay = 0;
		vi.setSystemTime(MORNING + DAY);
		const { sitting } = await open({}, page);
		expect(sitting.left).toBe(1);
		expect(await rate(sitting)).toBe('f0');
		expect(sitting.isOver).toBe(true);
	});

	test('fetches the next card ahead', async () => {
		await open();
		expect(vi.mocked(readCard).mock.calls.map(([, fact]) => fact)).toEqual(['f0', 'f1']);
	});

	test('says that a card could not be fetched, and tries again', async () => {
		vi.mocked(readCard).mockRejectedValueOnce(new Error('offline'));
		const { sitting } = await open();
		expect(sitting.hasFailed).toBe(true);
		sitting.show();
		expect(sitting.isShown).toBe(false);
		await sitting.load();
		expect(sitting.hasFailed).toBe(false);
		expect(sitting.card!.fact).toBe('f0');
	});

	test('offers a rest after so many cards, and goes on', async () => {
		settings.sittingLength = 3;
		const { sitting, log } = await open();
		for (let card = 0; card < 3; card++) await rate(sitting);
		expect(sitting.isResting).toBe(true);
		sitting.show();
		sitting.rate(3);
		expect(ratingsIn(log)).toHaveLength(3);
		sitting.goOn();
		expect(sitting.isResting).toBe(false);
		for (let card = 0; card < 3; card++) await rate(sitting);
		expect(sitting.isResting).toBe(true);
	});

	test('learns ten more where that is asked for, whatever was met today', async () => {
		settings.newPerDay = 2;
		const { sitting, log } = await open();
		for (const { id } of facts.slice(0, 5)) {
			log.record({ type: 'rating', pack: 'pack', fact: id, rating: 3, millis: 0 });
		}
		await rate(sitting);
		expect(sitting.isOver).toBe(true);
		sitting.learnMore();
		expect(sitting.left).toBe(10);
		expect(await rate(sitting)).toBe('f5');
	});

	test('keeps to its topics, and tells what is due in others', async () => {
		const page = await open();
		await rate(page.sitting, 1);
		vi.setSystemTime(MORNING + DAY);
		const { sitting } = await open({ topics: ['late'] }, page);
		expect(await rate(sitting)).toBe('f20');
		expect(sitting.leftOut.elsewhere).toBe(1);
	});

	test('leaves background out where it is left out', async () => {
		settings.newPerDay = 99;
		expect((await open()).sitting.left).toBe(30);
		settings.background = false;
		expect((await open()).sitting.left).toBe(29);
	});
});

describe('an undo', () => {
	test('takes back one rating a step, without limit, to each card with its answer', async () => {
		const { sitting, log, study } = await open();
		while (!sitting.isOver) await rate(sitting);
		for (let place = 9; place >= 0; place--) {
			sitting.undo();
			expect(sitting.card!.fact).toBe(`f${place}`);
			expect(sitting.face!.front).toBe('first');
			expect(sitting.isShown).toBe(true);
			expect(ratingsIn(log)).toHaveLength(place);
			expect(sitting.left).toBe(10 - place);
		}
		expect(sitting.canUndo).toBe(false);
		expect(study.memory.facts.size).toBe(0);
	});

	test('lets the card be rated again', async () => {
		const { sitting, log } = await open();
		await rate(sitting, 1);
		sitting.undo();
		sitting.rate(3);
		expect(ratingsIn(log).map(({ fact, rating }) => [fact, rating])).toEqual([['f0', 3]]);
		await settled();
		expect(sitting.card!.fact).toBe('f1');
	});

	test('comes back from a rest', async () => {
		settings.sittingLength = 2;
		const { sitting } = await open();
		await rate(sitting);
		await rate(sitting);
		expect(sitting.isResting).toBe(true);
		sitting.undo();
		expect(sitting.isResting).toBe(false);
		expect(sitting.card!.fact).toBe('f1');
	});

	test('takes back its own record, not the one that another tab wrote since', async () => {
		const { sitting, log } = await open();
		await rate(sitting, 1);
		const own = ratingsIn(log)[0]!;
		const other: LogRecord = { ...own, writer: 'zz', number: 0, clock: own.clock + 1, rating: 3 };
		const { key, value } = encodeBlock([other]);
		log.hear(key, value);
		expect(sitting.card!.fact).toBe('f1');
		sitting.undo();
		expect(ratingsIn(log)).toEqual([other]);
		expect(sitting.card!.fact).toBe('f0');
	});

	test('is not confused where another tab rates the card on the screen', async () => {
		const { sitting, log } = await open();
		log.record({ type: 'rating', pack: 'pack', fact: 'f0', rating: 3, millis: 0 });
		expect(sitting.card!.fact).toBe('f0');
		expect(sitting.face!.front).toBe('first');
		expect(sitting.left).toBe(10);
		await rate(sitting, 1);
		expect(sitting.card!.fact).toBe('f1');
		sitting.undo();
		expect(ratingsIn(log).map(({ rating }) => rating)).toEqual([3]);
	});
});

describe('what was missed', () => {
	test('is gone over, is recorded, and is put right by Good', async () => {
		const page = await open();
		for (const rating of [1, 3, 1, 3] as const) await rate(page.sitting, rating);
		expect(page.sitting.missed).toEqual(['f0', 'f2']);
		const { sitting, log } = await open({ deck: 'missed' }, page);
		expect(sitting.left).toBe(2);
		await rate(sitting, 3);
		expect(sitting.left).toBe(1);
		await rate(sitting, 1);
		expect(sitting.missed).toEqual(['f2']);
		expect(sitting.left).toBe(1);
		await rate(sitting, 3);
		expect(sitting.isOver).toBe(true);
		expect(sitting.missed).toEqual([]);
		expect(ratingsIn(log)).toHaveLength(7);
		for (let time = 0; time < 2; time++) {
			sitting.undo();
			expect(sitting.card!.fact).toBe('f2');
		}
		sitting.undo();
		expect(sitting.card!.fact).toBe('f0');
		expect(sitting.missed).toEqual(['f0', 'f2']);
	});

	test('is gone over again, and an undo reaches back through each time', async () => {
		const page = await open();
		for (const rating of [1, 1] as const) await rate(page.sitting, rating);
		const { sitting } = await open({ deck: 'missed' }, page);
		expect(await rate(sitting, 3)).toBe('f0');
		sitting.skip();
		await settled();
		expect(sitting.isOver).toBe(true);
		sitting.goOverMissed();
		expect(sitting.left).toBe(1);
		expect(await rate(sitting, 3)).toBe('f1');
		expect(sitting.isOver).toBe(true);
		const back = [];
		while (sitting.canUndo) {
			sitting.undo();
			back.push(sitting.card!.fact);
		}
		expect(back).toEqual(['f1', 'f1', 'f0']);
		expect(sitting.left).toBe(2);
	});

	test('leads on to what is due', async () => {
		const { sitting } = await open({ deck: 'missed' });
		expect(sitting.isOver).toBe(true);
		expect(sitting.isMissed).toBe(true);
		sitting.goOn();
		expect(sitting.isMissed).toBe(false);
		expect(sitting.left).toBe(10);
		expect(await rate(sitting)).toBe('f0');
	});

	test('holds what a learner was wrong and quite sure of', async () => {
		const log = await newLog();
		log.record({ type: 'start', attempt: 'a', quiz: 'pack=pack', items: 1 });
		log.record({
			type: 'answer',
			attempt: 'a',
			pack: 'pack',
			item: 'aaaaa',
			response: 'x',
			millis: 1,
			score: 0,
			facts: [['f7', false]],
			certainty: 3
		});
		const { sitting } = await open({}, { log });
		expect(sitting.missed).toEqual(['f7']);
		expect(sitting.card!.fact).toBe('f7');
	});
});

describe('a page that is left and come back to', () => {
	test('keeps the card with its answer, the count and the way back', async () => {
		const page = await open();
		for (let card = 0; card < 3; card++) await rate(page.sitting);
		page.sitting.show();
		const { sitting, log } = await open({}, page);
		expect(sitting.card!.fact).toBe('f3');
		expect(sitting.isShown).toBe(true);
		expect([sitting.count, sitting.left]).toEqual([3, 7]);
		sitting.rate(3);
		for (let card = 0; card < 4; card++) sitting.undo();
		await settled();
		expect(sitting.card!.fact).toBe('f0');
		expect(sitting.canUndo).toBe(false);
		expect(ratingsIn(log)).toEqual([]);
	});

	test('keeps to what a card asked before it was rated', async () => {
		const page = await open();
		await rate(page.sitting, 1);
		const { sitting } = await open({}, page);
		sitting.undo();
		await settled();
		expect(sitting.face!.front).toBe('first');
	});

	test('keeps the limit that was lifted, on that day alone', async () => {
		settings.newPerDay = 1;
		const page = await open();
		await rate(page.sitting);
		page.sitting.learnMore();
		await rate(page.sitting);
		expect((await open({}, page)).sitting.left).toBe(9);
		vi.setSystemTime(MORNING + DAY);
		const { sitting } = await open({}, page);
		expect([sitting.left, sitting.count]).toEqual([1, 0]);
	});

	test('keeps the place among what was missed', async () => {
		const page = await open();
		for (let card = 0; card < 3; card++) await rate(page.sitting, 1);
		const before = await open({ deck: 'missed' }, page);
		await rate(before.sitting, 3);
		const { sitting } = await open({ deck: 'missed' }, page);
		expect([sitting.left, sitting.count]).toEqual([2, 1]);
		expect(await rate(sitting, 3)).toBe('f1');
		sitting.undo();
		sitting.undo();
		await settled();
		expect(sitting.card!.fact).toBe('f0');
	});

	test('has rested where it was left at a rest', async () => {
		settings.sittingLength = 2;
		const page = await open();
		await rate(page.sitting);
		expect((await open({}, page)).sitting.isResting).toBe(false);
		await rate(page.sitting);
		expect(page.sitting.isResting).toBe(true);
		const { sitting } = await open({}, page);
		expect(sitting.isResting).toBe(false);
		await rate(sitting);
		await rate(sitting);
		expect(sitting.isResting).toBe(true);
	});

	test('keeps nothing for another part of the pack', async () => {
		const page = await open();
		await rate(page.sitting);
		page.sitting.show();
		for (const part of [{ topics: ['late'] }, { deck: 'missed' }] as const) {
			const { sitting } = await open(part, page);
			expect([sitting.count, sitting.isShown]).toEqual([0, false]);
		}
		expect((await open({}, page)).sitting.count).toBe(1);
	});

	test('begins again where a rating no longer counts', async () => {
		const page = await open();
		await rate(page.sitting);
		await rate(page.sitting);
		await page.log.undo(idOf(ratingsIn(page.log)[0]!));
		const { sitting } = await open({}, page);
		expect([sitting.count, sitting.left, sitting.card!.fact]).toEqual([0, 9, 'f0']);
	});

	test('begins again where what was kept is damaged', async () => {
		const page = await open();
		await rate(page.sitting);
		page.sitting.show();
		const whole = JSON.parse(kept.get('footnote:cards')!) as Record<string, unknown>;
		for (const damage of [
			{ v: 3 },
			{ turns: [{ fact: 'f0', how: 'recalled', reps: 0, from: 0, record: 'x-1' }] },
			{ turns: [{ fact: 'f0', how: 'lost', reps: 0, from: 0 }] },
			{ from: 9 },
			{ rested: -1 },
			{ limit: 'all' },
			{ day: '1' },
			{ shown: 'f1' }
		]) {
			kept.set('footnote:cards', JSON.stringify({ ...whole, ...damage }));
			const { sitting } = await open({}, page);
			expect([sitting.count, sitting.isShown, sitting.card!.fact]).toEqual([0, false, 'f1']);
		}
		for (const text of ['', '{', 'null', '[]']) {
			kept.set('footnote:cards', text);
			expect((await open({}, page)).sitting.count).toBe(0);
		}
		kept.set('footnote:cards', JSON.stringify({ ...whole, shown: ['gone', 0] }));
		const { sitting } = await open({}, page);
		expect([sitting.count, sitting.isShown, sitting.card!.fact]).toEqual([1, false, 'f1']);
	});

	test('tells the briefing where to go back to, until the sitting is over', async () => {
		settings.newPerDay = 2;
		const { sitting } = await open({ topics: ['late', 'early'] });
		expect(readKeptCards()).toBeUndefined();
		await rate(sitting);
		expect(readKeptCards()).toMatchObject({
			cards: 'pack=pack&topics=late.early',
			isOver: false
		});
		await rate(sitting);
		expect(readKeptCards()!.isOver).toBe(true);
	});
});

describe('an address', () => {
	const openAt = async (query: string) => openCards(query, 'pack', await newLog());
	const faultsOf = async (query: string) => {
		const opening = await openAt(query);
		return opening.is === 'faulty' ? opening.faults : [];
	};
	const faultOf = async (query: string) => {
		const opening = await openAt(query);
		return opening.is === 'faulty' ? opening.faults[0]!.parameter : opening.sitting.part;
	};
	test('names what is wrong with it', async () => {
		expect(await faultOf('pack=nowhere')).toBe('pack');
		expect(await faultOf('pack=../x')).toBe('pack');
		expect(await faultOf('topics=early,nope')).toBe('topics');
		expect(await faultOf('topics=')).toBe('topics');
		expect(await faultOf('deck=all')).toBe('deck');
	});
	test('opens a part of a pack', async () => {
		expect(await faultOf('')).toEqual({ topics: [], deck: 'due' });
		expect(await faultOf('topics=early,late&deck=missed')).toEqual({
			topics: ['early', 'late'],
			deck: 'missed'
		});
		expect(await faultOf('topics=early.late')).toMatchObject({ topics: ['early', 'late'] });
	});
	test('names each parameter that is unknown, doubled or malformed, and what is allowed', async () => {
		expect(await faultsOf('topic=early&deck=due&deck=missed&pack=&topics=early late')).toEqual([
			{ parameter: 'topic', problem: 'is not known', allowed: 'one of pack, topics, deck' },
			{ parameter: 'deck', problem: 'appears twice', allowed: 'one of each' },
			expect.objectContaining({ parameter: 'pack', problem: 'is empty' }),
			expect.objectContaining({ parameter: 'topics', problem: 'cannot be “early late”' })
		]);
		expect(await faultsOf('deck=all')).toEqual([
			{ parameter: 'deck', problem: 'cannot be “all”', allowed: '“due” or “review” or “missed”' }
		]);
		expect(await faultsOf(`topics=${'x'.repeat(5000)}`)).toMatchObject([{ parameter: 'link' }]);
	});
	test.each([
		'pack=pack&topics=early&mibextid=x',
		'pack=pack.&topics=early)',
		'pack=PACK&topics=Early',
		'pack=pack&amp;topics=early%3E',
		'%3Fpack=pack&Topics=early,&srsltid=x',
		'topics=early%20&_x_tr_sl=en'
	])('is read as it was meant: %s', async (query) => {
		expect(await faultOf(query)).toEqual({ topics: ['early'], deck: 'due' });
	});
	test('says which topics there are', async () => {
		expect(await faultsOf('topics=early.nope')).toEqual([
			{ parameter: 'topics', problem: 'cannot be “nope”', allowed: 'early, late' }
		]);
	});
	test('loses what mail programs add to it', async () => {
		expect(await faultOf('utm_source=mail&deck=missed&fbclid=x&utm_source=more')).toEqual({
			topics: [],
			deck: 'missed'
		});
	});
});
