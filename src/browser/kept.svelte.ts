import { browser } from '$app/env';
import type { Reader } from '#bank';
import type { Unreadable } from '#log';

/** What a stored text says, or why this version can't read it; neither if there is none. */
interface Reading<Value> {
	value?: Value;
	reason?: Extract<Unreadable, 'newer' | 'garbled'>;
}

/** Finds the storage that all tabs share; there is none while pages are prerendered. */
export const local = () => (browser ? localStorage : undefined);

/** Finds the storage of this tab, which outlives a reload. */
export const session = () => sessionStorage;

/**
 * A value kept under a key, as JSON with the version of its form. Nothing here throws: if storage
 * is blocked or full, the value lasts as long as the page. A value that can't be read is set aside
 * before another takes its place; one that a newer version wrote keeps its place.
 */
export class Kept<Value extends object> {
	readonly key: string;
	readonly #version: number;
	readonly #read: Reader<Value>;
	readonly find: () => Storage | null | undefined;
	/** What storage didn't take, for this page alone. */
	#own: { value: Value | undefined } | undefined;
	#last: Reading<Value> & { text: string | null } = { text: null };
	/** Counts the changes that this page knows of. */
	#changes = $state(0);

	/**
	 * @param version the version of the form that is read, as `v` has it
	 * @param find gets the storage; may throw or find none
	 */
	constructor(
		key: string,
		version: number,
		read: Reader<Value>,
		find: () => Storage | null | undefined
	) {
		this.key = key;
		this.#version = version;
		this.#read = read;
		this.find = find;
		if (!browser) return;
		// Another tab stored something, or this page was frozen and heard of nothing.
		for (const name of ['storage', 'pageshow']) addEventListener(name, () => this.#changes++);
	}

	/** The value; undefined if there is none that this version can read. */
	get current(): Value | undefined {
		void this.#changes;
		const { value } = this.#stored;
		return this.#own ? this.#own.value : value;
	}
	/** Undefined removes it. */
	set current(value) {
		this.#own = this.#put(value) ? undefined : { value };
		this.#changes++;
	}

	/** Whether storage took the value that was set last. */
	get isStored(): boolean {
		void this.#changes;
		return this.#own === undefined;
	}

	/** What is stored now. If another tab stored it, what this page has for itself gives way. */
	get #stored() {
		let text: string | null = null;
		try {
			text = this.find()?.getItem(this.key) ?? null;
		} catch {
			// As if there were nothing.
		}
		if (text !== this.#last.text) {
			this.#last = { text, ...this.parse(text) };
			if (this.#last.reason !== 'newer') this.#own = undefined;
		}
		return this.#last;
	}

	/** Reads a stored text. */
	parse(text: string | null): Reading<Value> {
		if (text === null) return {};
		try {
			const value: unknown = JSON.parse(text);
			const version = (value as { v?: unknown } | null)?.v;
			if (typeof version === 'number' && version > this.#version) return { reason: 'newer' };
			const read = version === this.#version ? this.#read(value) : undefined;
			if (read) return { value: read };
		} catch {
			// It is no JSON.
		}
		return { reason: 'garbled' };
	}

	/** Stores a value. @returns whether it is there now */
	#put(value: Value | undefined): boolean {
		try {
			const storage = this.find();
			const { text: before, reason } = this.#stored;
			if (!storage || reason === 'newer') return false;
			if (before !== null && reason) {
				let aside = this.key;
				do aside += ':aside';
				while (![before, null].includes(storage.getItem(aside)));
				storage.setItem(aside, before);
			}
			if (value === undefined) {
				storage.removeItem(this.key);
				return true;
			}
			const text = JSON.stringify({ v: this.#version, ...value });
			storage.setItem(this.key, text);
			return storage.getItem(this.key) === text;
		} catch {
			return false;
		}
	}
}
