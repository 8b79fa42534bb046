import type { PackFact, PackHead, Way } from '#bank';
import type { Answer } from '#log';
import type { Slices } from '#log/slices.ts';
import { MemoryReplay, wayIn, type Memory } from '#memory';
import { readFacts, readHead, readIndex } from './bank.ts';
import type { Log } from './log.svelte.ts';
import { settings } from './settings.svelte.ts';

/** How often the time is looked at while a page is open, in milliseconds. */
const TICK = 60 * 1000;

/** What this learner knows of one pack, by the log on this device, kept as the log grows. */
export class Study {
	readonly head: PackHead;
	/** All facts of the pack, in teaching order. */
	readonly facts: readonly PackFact[];
	/** The time, in milliseconds; it moves on with the minutes while `watch` runs. */
	now = $state(Date.now());
	#log: Log;
	#wayOf: (answer: Pick<Answer, 'item'>) => Way;
	#replay = $derived.by(() => this.#newReplay());
	#memory = $derived.by(() => this.#replay.read(this.#log.reading));

	constructor(
		log: Log,
		pack: { head: PackHead; facts: readonly PackFact[] },
		wayOf: (answer: Pick<Answer, 'item'>) => Way
	) {
		this.#log = log;
		this.#wayOf = wayOf;
		this.head = pack.head;
		this.facts = inTeachingOrder(pack.facts);
	}

	/** What is remembered of each fact now. */
	get memory(): Memory {
		return this.#memory;
	}
	/**
	 * What is remembered now, worked out from the beginning in slices: after an import, `memory` would keep
	 * the page busy for long.
	 */
	remember(): Slices<Memory> {
		const { epoch, counted } = this.#log.reading;
		return this.#newReplay().readInSlices({ epoch, counted: [...counted] });
	}
	/** The facts to study: without background where the learner leaves it out. */
	get wanted(): readonly PackFact[] {
		return settings.background ? this.facts : this.facts.filter((fact) => !fact.background);
	}

	#newReplay(): MemoryReplay {
		return new MemoryReplay({
			pack: this.head.id,
			offset: (at) => new Date(at).getTimezoneOffset(),
			retention: settings.retention,
			wayOf: this.#wayOf
		});
	}

	/** Lets `now` move on, also when the page comes back to the front. For `$effect`; returns its end. */
	watch(): () => void {
		const look = () => (this.now = Date.now());
		look();
		const timer = setInterval(look, TICK);
		document.addEventListener('visibilitychange', look);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', look);
		};
	}
}

/**
 * One fact of each statement, then the second of each, so that what is learned on one day tells the
 * whole story and little of it gives more away; the background after the rest.
 */
export function inTeachingOrder(facts: readonly PackFact[]): PackFact[] {
	const counts = new Map<string, number>();
	const placed = facts.map((fact) => {
		const statement = fact.evidence[0] ?? '';
		const earlier = counts.get(statement) ?? 0;
		counts.set(statement, earlier + 1);
		return { fact, turn: fact.background ? Infinity : earlier };
	});
	return placed
		.sort((one, other) => (one.turn === other.turn ? 0 : one.turn - other.turn))
		.map(({ fact }) => fact);
}

/** The studies of each log, by pack: a new one for each visit would replay the whole log again. */
const studies = new WeakMap<Log, Map<string, Study>>();

/**
 * Reads what studying a pack takes; undefined where there is no such pack. Settles once the log was
 * read. There is one study of a pack for as long as the page lives.
 * @throws Error where our own data cannot be fetched
 */
export async function openStudy(pack: string, log: Log): Promise<Study | undefined> {
	const head = await readHead(pack);
	if (!head) return undefined;
	const [facts, index] = await Promise.all([readFacts(pack), readIndex(pack), log.ready]);
	const opened = studies.get(log) ?? new Map<string, Study>();
	studies.set(log, opened);
	const study = opened.get(pack) ?? new Study(log, { head, facts }, wayIn(index));
	opened.set(pack, study);
	study.now = Date.now();
	return study;
}
