import type { Card, PackFact, PackHead } from '#bank';
import { encodeBlock, type LogRecord } from '#log';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readCard } from './bank.ts';
import { CardSitting, openCards } from './cards.svelte.ts';
import { Log } from './log.svelte.ts';
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
	language: 'en',
	topics: { early: 'Early', late: 'Late' },
	terms: [],
	provisional: false,
	shardDigits: 2,
	retired: 0
};
const briefing = { pack: 'pack', statements: [], asserters: {} };

vi.mock('./bank.ts', () => ({
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
	),
	readHead: (pack: string) => Promise.resolve(pack === 'pack' ? head : undefined),
	readBriefing: () => Promise.resolve(briefing),
	readFacts: () => Promise.resolve(facts),
	readIndex: () => Promise.resolve({ kinds: [], topics: [], items: [], givesAway: [] })
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
	const study = new Study(log, { head, briefing, facts }, () => false);
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

beforeEach(() => {
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

	test('lets the card be rated anew', async () => {
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
	test('is gone over once each, is recorded, and is put right by Good', async () => {
		const page = await open();
		for (const rating of [1, 3, 1, 3] as const) await rate(page.sitting, rating);
		expect(page.sitting.missed).toEqual(['f0', 'f2']);
		const { sitting, log } = await open({ deck: 'missed' }, page);
		expect(sitting.left).toBe(2);
		await rate(sitting, 3);
		expect(sitting.left).toBe(1);
		await rate(sitting, 1);
		expect(sitting.isOver).toBe(true);
		expect(sitting.missed).toEqual(['f2']);
		expect(ratingsIn(log)).toHaveLength(6);
		sitting.undo();
		expect(sitting.card!.fact).toBe('f2');
		sitting.undo();
		expect(sitting.card!.fact).toBe('f0');
		expect(sitting.missed).toEqual(['f0', 'f2']);
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
			{ parameter: 'deck', problem: 'stands more than once', allowed: 'one of each' },
			expect.objectContaining({ parameter: 'pack', problem: 'is empty' }),
			expect.objectContaining({ parameter: 'topics', problem: 'cannot be “early late”' })
		]);
		expect(await faultsOf('deck=all')).toEqual([
			{ parameter: 'deck', problem: 'cannot be “all”', allowed: '“due” or “missed”' }
		]);
		expect(await faultsOf(`topics=${'x'.repeat(5000)}`)).toMatchObject([{ parameter: 'link' }]);
	});
	test('says which topics there are', async () => {
		expect(await faultsOf('topics=early.nope')).toEqual([
			{ parameter: 'topics', problem: 'names “nope”', allowed: 'early, late' }
		]);
	});
	test('loses what mail programs add to it', async () => {
		expect(await faultOf('utm_source=mail&deck=missed&fbclid=x&utm_source=more')).toEqual({
			topics: [],
			deck: 'missed'
		});
	});
});
