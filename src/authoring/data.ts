import type {
	Briefing,
	Footnote,
	Item,
	Pack,
	PackFact,
	PackFile,
	PackHead,
	PackIndex
} from '#bank';
import { kindOf, type Kinds } from '#kinds';
import { cardParts } from './cards.ts';
import { givesAway, readPackForRules, type GiveAway } from './checks/index.ts';
import type { AuthoredItem, AuthoredPack } from './draft.ts';
import { servedProofs } from './proof.ts';

/**
 * How many characters of a code name the file that holds an item. Few files hold
 * two items whatever the size of the pack, so that a link costs what its own items cost.
 */
export function shardDigits(items: number): number {
	return items <= 2048 ? 2 : items <= 6144 ? 3 : 4;
}

type IndexItem = PackIndex['items'][number];

/** A longer index is cut into parts. */
const LONGEST_INDEX = 500;
/** How many items a part of an index has, or a few less: enough to draw fifty of any kinds. */
const ITEMS_IN_PART = 250;

/** Of how many parts of the index a draw reads one; undefined if it reads the whole index. */
export function drawParts(items: number): number | undefined {
	return items <= LONGEST_INDEX ? undefined : Math.ceil(items / ITEMS_IN_PART);
}

/** All that is served of a pack, by the address of each file under the pack's own. */
export function packFiles(pack: AuthoredPack, kinds: Kinds): ReadonlyMap<string, unknown> {
	const within = <T>(
		folder: 'cards' | 'draws' | 'items' | 'retired',
		files: Iterable<readonly [number | string, T]>
	) => [...files].map(([name, data]) => [`${folder}/${name}.json`, data] as const);
	const index = packIndexes(pack, kinds);
	return new Map<PackFile, unknown>([
		['pack.json', packHead(pack)],
		['briefing.json', packBriefing(pack)],
		['footnotes.json', packFootnotes(pack)],
		['facts.json', packFacts(pack)],
		['index.json', index.whole],
		['proofs.json', servedProofs(pack, kinds)],
		['codes.json', [...pack.items, ...pack.retired].map(({ code }) => code)],
		...within('cards', cardParts(pack, kinds)),
		...within('draws', index.parts.entries()),
		...within('items', packShards(pack)),
		...within('retired', retiredShards(pack))
	]);
}

/** What is served as `pack.json`. */
export function packHead(pack: Pack): PackHead {
	const { id, title, about, source, topics, terms, provisional, items, retired } = pack;
	const draws = drawParts(items.length);
	return {
		id,
		title,
		about,
		source,
		topics,
		terms,
		provisional,
		shardDigits: shardDigits(items.length),
		retired: retired.length,
		...(draws && { draws })
	};
}

/** What is served as `briefing.json`. */
function packBriefing({ id, source, statements, asserters, paragraphs }: Pack): Briefing {
	return { pack: id, source, statements, asserters, ...(paragraphs && { paragraphs }) };
}

/** What is served as `facts.json`, in the order in which the index counts them. */
export function packFacts({ facts }: Pack): PackFact[] {
	return facts.map(({ id, topic, evidence, background }) => ({
		id,
		topic,
		evidence,
		...(background && { background: true })
	}));
}

/** What is served as `footnotes.json`, in the order of the statements. */
export function packFootnotes({ statements, facts, footnotes }: Pack): Footnote[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return statements.flatMap(({ id: statement }) =>
		(footnotes[statement] ?? []).flatMap((id) => {
			const fact = byId.get(id);
			return fact?.background ? [{ id, statement, text: fact.text, ...fact.background }] : [];
		})
	);
}

/** What is served as `index.json`. */
export const packIndex = (pack: Pack, kinds: Kinds): PackIndex => packIndexes(pack, kinds).whole;

/**
 * The index of a pack, and if it is long, its parts. Items are dealt out to the parts one by one, so
 * each part has its share of every topic, kind and fact, and a draw from any is like a draw from all.
 */
export function packIndexes(
	pack: Pack,
	kinds: Kinds
): { whole: PackIndex; parts: readonly PackIndex[] } {
	const facts = placesOf(pack.facts.map((fact) => fact.id));
	const kindNames = [...new Set(pack.items.map((item) => item.kind))];
	const topics = Object.keys(pack.topics);
	const all = pack.items
		.map(({ code, kind, topic, background, spec }): IndexItem => [
			code,
			kindNames.indexOf(kind),
			topics.indexOf(topic),
			background ? 1 : 0,
			...spec.facts.map((fact) => facts.get(fact) ?? -1)
		])
		// Like stands by like, which compresses well; a draw shuffles them anyway.
		.sort(
			(one, other) => one[2] - other[2] || one[1] - other[1] || (one[4] ?? 0) - (other[4] ?? 0)
		);
	const pairs = givesAway(readPackForRules(pack, kinds));
	const indexOf = (items: readonly IndexItem[]): PackIndex => ({
		kinds: kindNames,
		opens: kindNames.map((kind) => (kindOf({ kind }, kinds).opens ? 1 : 0)),
		severalParts: kindNames.map((kind) => (kindOf({ kind }, kinds).severalParts ? 1 : 0)),
		topics,
		items,
		givesAway: pairsAmong(items, pairs),
		typed: {
			kinds: kindNames.flatMap((name, place) => (isTyped(name, kinds) ? [place] : [])),
			retired: pack.retired.flatMap(({ code, kind }) => (isTyped(kind, kinds) ? [code] : []))
		}
	});
	const count = drawParts(all.length) ?? 0;
	const parts = Array.from({ length: count }, (_, part) =>
		indexOf(all.filter((_, place) => place % count === part))
	);
	return { whole: indexOf(all), parts };
}

/** The pairs of these items of which one gives the other away, as an index has them. */
function pairsAmong(items: readonly IndexItem[], pairs: readonly GiveAway[]): number[] {
	const places = placesOf(items.map(([code]) => code));
	return (
		pairs
			.map(({ item, answers }) => ({ giving: places.get(item), answered: places.get(answers) }))
			.filter((pair): pair is { giving: number; answered: number } =>
				[pair.giving, pair.answered].every((place) => place !== undefined)
			)
			.sort((one, other) => one.answered - other.answered || one.giving - other.giving)
			// Steps are small numbers, of which many are alike: a pair costs some two bytes.
			.flatMap(({ giving, answered }, at, sorted) => [
				answered - (sorted[at - 1]?.answered ?? 0),
				giving - answered
			])
	);
}

function isTyped(kind: string, kinds: Kinds): boolean {
	return kindOf({ kind }, kinds).wasTyped === true;
}

function placesOf(names: readonly string[]): Map<string, number> {
	return new Map(names.map((name, place) => [name, place]));
}

/**
 * The items of a pack by the name of the file that holds them. Where there are only retired ones of
 * a name, the file is there and empty: a link to them asks for it first.
 */
export function packShards(pack: AuthoredPack): Map<string, Item[]> {
	const empty = [...retiredShards(pack).keys()].map((name): [string, Item[]] => [name, []]);
	return new Map([...empty, ...shardsOf(pack.items, pack)]);
}

/** The retired items of a pack by the name of the file that holds them. */
export function retiredShards(pack: AuthoredPack): Map<string, Item[]> {
	return shardsOf(pack.retired, pack);
}

function shardsOf(items: readonly AuthoredItem[], pack: Pack): Map<string, Item[]> {
	const digits = shardDigits(pack.items.length);
	const shards = new Map<string, Item[]>();
	for (const item of items) {
		const name = item.code.slice(0, digits);
		const shard = shards.get(name) ?? [];
		shard.push(withoutNotes(item));
		shards.set(name, shard);
	}
	return shards;
}

/** The item without what is noted beside it for those who make the bank. */
export function withoutNotes({
	idea: _idea,
	except: _except,
	replaces: _replaces,
	...item
}: AuthoredItem): Item {
	return item;
}
