/**
 * Freezes more links, scores and result codes, for `src/quiz/frozen.test.ts` to replay. Entries that
 * are there are never touched: where one no longer replays as it stands, nothing is written.
 *
 * Usage: `npm run freeze -- links <count>` adds links over the fixture pack;
 * `npm run freeze -- scores <count>` adds the examples of each kind that are not there yet
 * by its newest rule, and so many random items of each kind;
 * `npm run freeze -- codes <count>` adds result codes of attempts at links over the fixture pack.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { seeded, shuffle, type BaseSpec, type Random } from '#bank';
import { kindNames, newestRule, type Example } from '#kinds';
import { writeLink, type Certainty, type Recipe } from '#quiz';
import { MARKS, type GivenAnswer, type Sitting } from '#class';
import fc from 'fast-check';
import {
	codedQuiz,
	codes,
	files,
	kinds,
	readFrozen,
	replayCode,
	replayLink,
	replayScores,
	type FrozenCode,
	type FrozenScores
} from '../tests/frozen/frozen.ts';

/** What people may type for the examples, and near it. */
const typed =
	'Geneva|geneva.|the Genva|Genoa|Oslo|Osla|CCW|C.C.W.|convention on certain conventional weapon|' +
	'111|one hundred eleven|1,11|111 signatories|3|three|three countries|1980|nineteen eighty|in 1980|' +
	'1 980|US|the U.S.|United States|Human Rights Watch|Human Right Watch|HRW|ICRC|several|25 November|' +
	'November 25|Nov. 25|25|−3|3.0|1e2|protocol|protocl|treaty|?|' +
	'١١١|111 signatory|111 states|111 weeks|3 country|the year 1980|1980 AD|1980 BC|United States (US)|' +
	'Human Rights Watch (HRW)|2011-11-25|Friday, November 25|Geneva。|「Geneva」|Geneva / Oslo|' +
	'25-Nov-2011|25–11–2011|11月25日|1980年|111 (one hundred eleven)|111 (112)|' +
	'Convention on Cluster Munitions (CCM)|Geneva/Switzerland|- China\n- Russia';

const [name, count] = [process.argv[2], Number(process.argv[3])];
if (!Number.isInteger(count) || count < 0) fail('Say links, scores or codes, and how many to add.');
else if (name === 'links') {
	const old = readFrozen('links');
	if (!old.every((entry) => isDeepStrictEqual(replayLink(entry.link), entry))) {
		fail('A frozen link gives another quiz now. Nothing was written.');
	} else {
		const numbers = Array.from({ length: count }, (_, i) => old.length + i);
		append(
			'links',
			numbers.map((number) => replayLink(writeLink(makeRecipe(number))))
		);
	}
} else if (name === 'scores') {
	const old = readFrozen('scores');
	if (!old.every((entry) => isDeepStrictEqual(replayScores(entry), entry))) {
		fail('A frozen response scores otherwise now. Nothing was written.');
	} else append('scores', await makeScores(old, count));
} else if (name === 'codes') {
	const old = readFrozen('codes');
	if (!old.every((entry) => isDeepStrictEqual(replayCode(entry), entry))) {
		fail('A frozen result code says something else now. Nothing was written.');
	} else {
		const numbers = Array.from({ length: count }, (_, i) => old.length + i);
		append('codes', numbers.map(makeCode));
	}
} else fail('Say links, scores or codes, and how many to add.');

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}

/** Adds lines before the closing bracket; what stands above them stays to the letter. */
function append(name: keyof typeof files, entries: readonly unknown[]): void {
	const old = readFileSync(files[name], 'utf8').replace(/\n?\]\n$/, '');
	const lines = entries.map((entry) =>
		JSON.stringify(entry).replace(/[^ -~]/g, (unit) => `\\u${hex(unit)}`)
	);
	const text = [...(old === '[' ? [] : [old.slice(2)]), ...lines].join(',\n');
	writeFileSync(files[name], `[\n${text}\n]\n`);
	console.log(`Added ${entries.length} ${name}.`);
}

/** The four digits by which JSON names a UTF-16 code unit: random text is better not seen raw. */
function hex(unit: string): string {
	return unit.charCodeAt(0).toString(16).padStart(4, '0');
}

/** A recipe over the fixture, each option now and then. */
function makeRecipe(number: number): Recipe {
	const random = seeded(`frozen ${number}`);
	const upTo = (most: number) => 1 + Math.floor(random() * most);
	const chosen = shuffle(codes, random).slice(0, upTo(10));
	const titles = ['Form B', 'Week 3: loans & cards', 'Überprüfung', '測驗 5', '100 % = all?'];
	const places = [
		'google.1FAIpQLSc_0-9.1234567890',
		'office.DQSIkWdsW0yx_ab-c.r12ab',
		'microsoft.DQSIkWdsW0yx_ab-c.r12ab',
		'results+10b@school.example.org'
	];
	const key = () =>
		Array.from({ length: 87 }, () => 'AZaz09_-'.charAt(Math.floor(random() * 8))).join('');
	return {
		pack: 'fixture',
		codes: chosen,
		order: random() < 0.6 ? 'shuffled' : 'fixed',
		mode: random() < 0.5 ? 'test' : 'practice',
		certainty: random() < 0.3,
		...(random() < 0.5 && { draw: upTo(chosen.length) }),
		...(random() < 0.5 && { seed: shuffle(['form', 'b', '7'], random).join('-') }),
		...(random() < 0.3 && { time: 29 + upTo(3600) }),
		...(random() < 0.3 && { title: shuffle(titles, random)[0]! }),
		...(random() < 0.2 && { to: key() }),
		...(random() < 0.3 && { class: upTo(99) }),
		...(random() < 0.4 && { send: shuffle(places, random)[0]! }),
		...(random() < 0.2 && { review: 'later' })
	};
}

/** An attempt at a link over the fixture, with a question left out now and then. */
function makeCode(number: number): FrozenCode {
	const random = seeded(`frozen code ${number}`);
	const upTo = (most: number) => 1 + Math.floor(random() * most);
	const { draw: _, ...recipe } = makeRecipe(number);
	const drawn = recipe.seed === undefined ? {} : { draw: upTo(recipe.codes.length) };
	const link = writeLink({ ...recipe, ...drawn });
	const mark = Math.floor(random() * MARKS);
	const answers = codedQuiz(link)
		.askedBy(mark)!
		.flatMap((item) => {
			if (random() < 0.1) return [];
			const kind = kinds.get(item.kind)!;
			const others = responsesTo(item.kind, item.spec, random);
			const fit = [kind.key(item.spec), ...others].filter(
				(each) => kind.response(item.spec)(each) !== undefined
			);
			const certainty = Math.floor(random() * 4) as Certainty;
			const given: GivenAnswer =
				recipe.certainty && certainty === 0
					? { response: null, certainty }
					: {
							response: fit[Math.floor(random() * fit.length)],
							...(recipe.certainty && { certainty })
						};
			return [[item.code, given] as const];
		});
	return replayCode({
		link,
		number: random() < 0.1 ? null : upTo(99),
		sitting: upTo(3) as Sitting,
		mark,
		answers: Object.fromEntries(answers),
		code: '',
		read: {}
	});
}

async function makeScores(old: readonly FrozenScores[], count: number): Promise<FrozenScores[]> {
	const known = new Set(old.map(({ kind, rule, spec }) => JSON.stringify([kind, rule, spec])));
	const made: FrozenScores[] = [];
	for (const name of kindNames) {
		const kind = kinds.get(name)!;
		const rule = newestRule(kind);
		const add = (spec: BaseSpec, responses: readonly unknown[]) => {
			if (known.has(JSON.stringify([name, rule, spec]))) return;
			const valid = responses.filter((response) => kind.response(spec)(response) !== undefined);
			const different = [...new Set(valid.map((response) => JSON.stringify(response)))];
			const scores = different.map((text) => [JSON.parse(text) as unknown, 0] as const);
			made.push(replayScores({ kind: name, rule, spec, scores }));
		};
		const { examples } = (await import(`../src/kinds/${name}/examples.ts`)) as {
			examples: readonly Example[];
		};
		for (const { title, spec, right, half, wrong } of examples) {
			const others = responsesTo(name, spec, seeded(`frozen ${name} ${title}`));
			add(
				spec,
				[right, half, wrong, ...others].filter((response) => response !== undefined)
			);
		}
		const { arbitrary } = (await import(`../src/kinds/${name}/arbitrary.ts`)) as {
			arbitrary: fc.Arbitrary<{ spec: BaseSpec; response: unknown }>;
		};
		const seed = old.length;
		for (const { spec, response } of fc.sample(arbitrary, { seed, numRuns: count })) {
			add(spec, [response, kind.key(spec)]);
		}
	}
	return made;
}

/** Responses to an item of every kind, by the shape it has for exports. */
function responsesTo(name: string, spec: BaseSpec, random: Random): unknown[] {
	const neutral = kinds.get(name)!.neutral(spec);
	const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const tenOf = <T>(make: () => T): T[] => Array.from({ length: 10 }, make);
	switch (neutral.shape) {
		case 'single':
			return neutral.options.map(({ id }) => id);
		case 'multiple':
			return neutral.options.reduce<string[][]>(
				(sets, { id }) => [...sets, ...sets.map((set) => [...set, id])],
				[[]]
			);
		case 'text':
		case 'number':
			return typed.split('|');
		case 'order': {
			const ids = neutral.entries.map(({ id }) => id);
			return tenOf(() => shuffle(ids, random));
		}
		case 'match': {
			const choices = neutral.choices.map(({ id }) => id);
			return tenOf(() =>
				Object.fromEntries(
					neutral.prompts.flatMap(({ id }) => (random() < 0.8 ? [[id, any(choices)]] : []))
				)
			);
		}
		case 'gaps':
			return tenOf(() =>
				Object.fromEntries(
					neutral.gaps.map(({ id, choices, accept }) => [
						id,
						any(choices.length > 0 ? choices : [...accept, ...typed.split('|')])
					])
				)
			);
	}
}
