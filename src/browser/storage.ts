import { keyOf } from './person.ts';

/** Blocks of the log by key. */
export type Blocks = ReadonlyMap<string, string>;

/** What the log needs of local storage; nothing here throws. */
export interface LocalStore {
	/** Whether there is one; it may still be full. */
	isOpen(): boolean;
	/** All values whose keys begin so. */
	all(prefix: string): Map<string, string>;
	has(key: string): boolean;
	/** Writes and reads back. @returns whether the value is there now */
	put(key: string, value: string): boolean;
	remove(key: string): void;
}

/** A database that outlives a kill of the browser; every promise may reject or never settle. */
export interface Mirror {
	all(): Promise<Map<string, string>>;
	/** Settles when the values are on disk. */
	put(blocks: Blocks): Promise<void>;
	/** As `put`, and leaves alone what is there already. */
	add(blocks: Blocks): Promise<void>;
	remove(keys: readonly string[]): Promise<void>;
}

/**
 * Local storage, or what can be had of it.
 * @param find gets it; may throw, as where the browser blocks it, or find none
 * @param whose a later person's id; keys are given and found as if they were the first person's
 */
export function openLocal(find: () => Storage | null | undefined, whose = ''): LocalStore {
	const attempt = <Result>(work: (storage: Storage) => Result, otherwise: Result): Result => {
		try {
			const storage = find();
			return storage ? work(storage) : otherwise;
		} catch {
			return otherwise;
		}
	};
	return {
		isOpen: () => attempt(() => true, false),
		all(prefix) {
			const found = new Map<string, string>();
			attempt((storage) => {
				const own = keyOf(prefix, whose);
				for (let place = 0; place < storage.length; place++) {
					const key = storage.key(place);
					if (!key?.startsWith(own)) continue;
					const value = storage.getItem(key);
					if (value !== null) found.set(prefix + key.slice(own.length), value);
				}
			}, undefined);
			return found;
		},
		// Where it cannot be said, nothing is to be overwritten.
		has: (key) => attempt((storage) => storage.getItem(keyOf(key, whose)) !== null, true),
		put: (key, value) =>
			attempt((storage) => {
				const own = keyOf(key, whose);
				storage.setItem(own, value);
				return storage.getItem(own) === value;
			}, false),
		remove: (key) => attempt((storage) => storage.removeItem(keyOf(key, whose)), undefined)
	};
}

const STORE = 'blocks';

/** What is stored, or where it is not text a name for it, which no block has: it is set aside. */
function textFor(stored: unknown): string {
	return typeof stored === 'string'
		? stored
		: `not text: ${Object.prototype.toString.call(stored)}`;
}

/**
 * The mirror of the log in IndexedDB. It is opened when first asked for, and again where the
 * browser closed it.
 * @param find gets the factory; may throw or find none
 * @param whose a later person's id; empty for the first
 */
export function openMirror(find: () => IDBFactory | undefined, whose = ''): Mirror {
	let opening: Promise<IDBDatabase> | undefined;

	function open(): Promise<IDBDatabase> {
		opening ??= new Promise<IDBDatabase>((resolve, reject) => {
			const request = find()!.open(`footnote-log${whose}`, 1);
			request.onupgradeneeded = () => request.result.createObjectStore(STORE);
			request.onerror = () => reject(request.error!);
			request.onsuccess = () => {
				const database = request.result;
				database.onversionchange = () => {
					database.close();
					opening = undefined;
				};
				database.onclose = () => (opening = undefined);
				resolve(database);
			};
		});
		opening.catch(() => (opening = undefined));
		return opening;
	}

	/** Does some work in one transaction and waits until it is on disk. */
	async function transact<Result>(
		mode: IDBTransactionMode,
		work: (store: IDBObjectStore) => Result
	): Promise<Result> {
		const database = await open();
		return new Promise((resolve, reject) => {
			const transaction = database.transaction(STORE, mode, { durability: 'strict' });
			const result = work(transaction.objectStore(STORE));
			transaction.oncomplete = () => resolve(result);
			transaction.onabort = () => reject(transaction.error!);
		});
	}

	return {
		async all() {
			const [keys, values] = await transact('readonly', (store) => [
				store.getAllKeys(),
				store.getAll()
			]);
			return new Map(
				keys.result.map((key, place) => [textFor(key), textFor(values.result[place])])
			);
		},
		put: (blocks) =>
			transact('readwrite', (store) => {
				for (const [key, value] of blocks) store.put(value, key);
			}),
		add: (blocks) =>
			transact('readwrite', (store) => {
				for (const [key, value] of blocks) {
					// Another tab was first; the rest is still to be added.
					store.add(value, key).onerror = (event) => event.preventDefault();
				}
			}),
		remove: (keys) =>
			transact('readwrite', (store) => {
				for (const key of keys) store.delete(key);
			})
	};
}
