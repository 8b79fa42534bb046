import { readFrom, until } from './desktop.ts';

/** An utterance in the log. What only repeats the key that was pressed has a space after it. */
const UTTERANCE = /^(?:\S+ - )?SPEECH OUTPUT: '([\s\S]*?)'(?:$|( ?)\{'established)/gm;

/** For how long Orca's log must rest after an utterance, in milliseconds. Orca notes each event. */
const REST = 700;

/** Reads from Orca's log what it says. */
export class Listener {
	#log: string;
	#from = 0;

	constructor(log: string) {
		this.#log = log;
	}

	/**
	 * What is said from the last call to the utterance that was waited for, and after it until Orca
	 * has nothing more to do.
	 * @throws Error if it is never said; with all that was said instead
	 */
	async hear(awaited: RegExp, patience = 30_000): Promise<string[]> {
		let said: string[] = [];
		try {
			await until(
				`to hear ${awaited}`,
				async () => {
					said = await this.#said();
					return said.some((each) => awaited.test(each));
				},
				patience
			);
		} catch (error) {
			await this.#rest();
			said = await this.#said();
			await this.#goOn();
			throw new NotHeard(`${(error as Error).message}; heard instead: ${said.join(' | ')}`, said);
		}
		await this.#rest();
		said = await this.#said();
		await this.#goOn();
		return said;
	}

	/** All that is said until Orca has nothing more to do, if there is nothing to wait for. */
	async hearRest(): Promise<string[]> {
		await this.#rest();
		const said = await this.#said();
		await this.#goOn();
		return said;
	}

	async #said(): Promise<string[]> {
		const text = (await readFrom(this.#log, this.#from)).toString();
		return [...text.matchAll(UTTERANCE)].flatMap(([, words, space]) =>
			space || !words?.trim() ? [] : [words]
		);
	}
	async #rest(): Promise<void> {
		let size = -1;
		let since = Date.now();
		await until('Orca rests', async () => {
			const now = (await readFrom(this.#log, this.#from)).length;
			if (now !== size) since = Date.now();
			size = now;
			return Date.now() - since > REST;
		});
	}
	async #goOn(): Promise<void> {
		this.#from += (await readFrom(this.#log, this.#from)).length;
	}
}

/** Something that should have been said and wasn't. */
export class NotHeard extends Error {
	readonly said: readonly string[];

	constructor(message: string, said: readonly string[]) {
		super(message);
		this.said = said;
	}
}
