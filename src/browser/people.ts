import {
	KEY_PREFIX,
	mergeRecords,
	parseBlock,
	readLog,
	readersFor,
	type Attempt,
	type LogRecord
} from '#log';
import { PERSON_KEY, person } from './person.ts';
import { openLocal, openMirror, type LocalStore, type Mirror } from './storage.ts';

/** Somebody who uses this device; the first person's id is empty, and the number is 1. */
export interface Person {
	id: string;
	number: number;
}

/** An attempt of somebody who is not the one whose turn it is. */
export interface AttemptOf extends Person {
	attempt: Attempt;
}

/** What the list of people is kept in, and what each has of the log. */
export interface Device {
	localOf: (id: string) => LocalStore;
	mirrorOf: (id: string) => Pick<Mirror, 'all'>;
	/** How long to wait for a database, in milliseconds. */
	patience: number;
}

const thisDevice: Device = {
	localOf: (id) => openLocal(() => globalThis.localStorage, id),
	mirrorOf: (id) => openMirror(() => globalThis.indexedDB, id),
	patience: 3000
};

/** Under the key of each later person: a version, and the number. */
const KEY = new RegExp(`^${PERSON_KEY}:([0-9a-z]{8})$`);
const NUMBER = /^1 ([1-9]\d{0,5})$/;

/** Everybody who uses the device, the first person first. */
export function peopleOn({ localOf }: Pick<Device, 'localOf'> = thisDevice): Person[] {
	const later = [...localOf('').all(`${PERSON_KEY}:`)].flatMap(([key, value]) => {
		const [id, number] = [KEY.exec(key)?.[1], Number(NUMBER.exec(value)?.[1])];
		return id !== undefined && number > 0 ? [{ id, number }] : [];
	});
	return [{ id: '', number: 1 }, ...later.sort((one, other) => one.number - other.number)];
}

/** The last attempt of each other person at a quiz, by what local storage has. */
export async function attemptsOfOthers(
	quiz: string,
	whose = person,
	device = thisDevice
): Promise<AttemptOf[]> {
	const found: AttemptOf[] = [];
	for (const each of peopleOn(device)) {
		if (each.id === whose) continue;
		const blocks = device.localOf(each.id).all(KEY_PREFIX);
		await readersFor(blocks.values())?.catch(() => {});
		const records = [...blocks].flatMap(([key, value]): LogRecord[] => {
			const parsed = parseBlock(key, value);
			return 'records' in parsed ? parsed.records : [];
		});
		const { attempts } = readLog(mergeRecords([], records).records);
		const attempt = [...attempts.values()].findLast((attempt) => attempt.quiz === quiz);
		if (attempt) found.push({ ...each, attempt });
	}
	return found;
}

/**
 * Finds somebody who has done nothing here yet, or adds somebody.
 * @returns undefined if this browser can't keep what two people do apart
 */
export async function anotherPerson(
	whose = person,
	device = thisDevice
): Promise<string | undefined> {
	const people = peopleOn(device);
	for (const { id } of people) {
		if (id !== '' && id !== whose && (await hasNothing(id, device))) return id;
	}
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	const id = Array.from(bytes, (byte) => (byte & 31).toString(32)).join('');
	const number = Math.max(...people.map((each) => each.number)) + 1;
	return device.localOf('').put(`${PERSON_KEY}:${id}`, `1 ${number}`) ? id : undefined;
}

/** Whether somebody has nothing in either store; one that can't be read may have something. */
async function hasNothing(id: string, { localOf, mirrorOf, patience }: Device): Promise<boolean> {
	if (localOf(id).all('footnote:').size > 0) return false;
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
	const stored = await Promise.race([mirrorOf(id).all(), late]).catch(() => undefined);
	return stored?.size === 0;
}

/**
 * Lets somebody have their turn in this tab, on the page at the address. All that the page has in
 * memory goes with it.
 * @returns false if this browser can't; the turn has not changed then
 */
export function giveTurn(id: string, address = location.href): boolean {
	try {
		if (id === '') sessionStorage.removeItem(PERSON_KEY);
		else sessionStorage.setItem(PERSON_KEY, `1 ${id}`);
		if ((sessionStorage.getItem(PERSON_KEY) ?? '') !== (id && `1 ${id}`)) return false;
	} catch {
		return false;
	}
	if (address === location.href) location.reload();
	else location.assign(address);
	return true;
}
