import type { PackHead } from '#bank';
import type { LogRecord } from '#log';
import { replayMemory, wayIn, type CheckpointEntry, type FactMemory, type Memory } from '#memory';
import { readMemory, writeMemory, type TextFault } from '#memory/text.ts';
import { readIndex } from './bank.ts';
import type { Log } from './log.svelte.ts';
import { openStudy, type Study } from './study.svelte.ts';

/** What a link or code with a memory would bring, or why it brings nothing. */
export type Arrival =
	| {
			head: PackHead;
			/** How many facts of the pack the link has, and how many that the pack has not. */
			facts: number;
			unknown: number;
			/** What would change something here, to be appended to the log. */
			entries: readonly CheckpointEntry[];
			/** How many of those are of facts that were reviewed here before, less recently. */
			newer: number;
			/** When the next of the pack's facts would be due, in milliseconds. */
			due: number | undefined;
	  }
	| { fault: TextFault; pack?: string };

/** The memory of a pack as the fragment of an address, which no server is sent. */
export function fragmentOf({ memory, facts: all }: Pick<Study, 'memory' | 'facts'>): string {
	const facts = all.map(({ id }) => id);
	// The end is a letter, since programs that make links drop a hyphen there.
	return `m=${writeMemory(memory, facts)}&end`;
}

/** The memory's text in the fragment of an address; empty where it has none. */
export function textInFragment(fragment: string): string {
	let text = fragment;
	// Mail programs encode what they take for special, once or more.
	for (let layer = 0; layer < 4 && /%[0-9a-f]{2}/i.test(text); layer++) {
		try {
			text = decodeURIComponent(text);
		} catch {
			break;
		}
	}
	const found = /^[#?]*\s*m\s*=([^&]*)/.exec(text)?.[1] ?? '';
	// To the last sign that can be its own: a sentence or a quotation may have put more behind it.
	return /^.*[\w-]/.exec(found.replace(/[\s\u200b\u00ad]+/g, ''))?.[0] ?? '';
}

/**
 * Reads a memory's text and weighs it against a log; changes nothing.
 * @param packs the ids of those that the site has
 * @throws where our data cannot be fetched
 */
export async function weighText(
	text: string,
	log: Log,
	packs: readonly string[]
): Promise<Arrival> {
	const pack = /^\d+\.([^.]+)\./.exec(text)?.[1] ?? '';
	// What is damaged asks for no pack.
	const first = readMemory(text, { pack, facts: [] });
	if ('fault' in first) return first;
	const study = packs.includes(pack) ? await openStudy(pack, log) : undefined;
	if (!study) return { fault: 'pack', pack };
	const reading = readMemory(text, { pack, facts: study.facts.map(({ id }) => id) });
	if ('fault' in reading) return reading;
	const wayOf = wayIn(await readIndex(pack));
	const before = study.memory;
	const after = memoryWith(log.history, reading.entries, before, wayOf);
	const entries = reading.entries.filter(
		({ fact }) => !isAlike(before.facts.get(fact), after.facts.get(fact))
	);
	return {
		head: study.head,
		facts: reading.entries.length,
		unknown: reading.unknown,
		entries,
		newer: entries.filter(({ fact }) => before.facts.has(fact)).length,
		due: nextDue(after)
	};
}

/** When the first fact of a memory is due, in milliseconds; undefined where it has none. */
export function nextDue(memory: Memory): number | undefined {
	const dates = [...memory.facts.values()].map(({ due }) => due);
	return dates.length > 0 ? Math.min(...dates) : undefined;
}

/** The memory as it would be with some entries appended. */
function memoryWith(
	history: readonly LogRecord[],
	entries: readonly CheckpointEntry[],
	{ pack, offset, scheduler }: Memory,
	wayOf: ReturnType<typeof wayIn>
): Memory {
	const last = history.at(-1)?.clock ?? 0;
	const appended = entries.map((entry, number): LogRecord => ({
		...entry,
		...{ writer: 'supposed', number, clock: last + 1 + number, at: 0 }
	}));
	const { retention } = scheduler;
	return replayMemory([...history, ...appended], { pack, offset, retention, wayOf });
}

function isAlike(one: FactMemory | undefined, other: FactMemory | undefined): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
