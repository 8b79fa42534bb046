import { all, checked, folders, isHashed, later, version, versionFile, wholeOf } from './site.ts';

/** What the names of all caches of this site begin with; other sites may share the origin. */
const OWN = `footnote:${registration().scope}:`;

/** How many files are asked for at once. */
const AT_ONCE = 6;

/** How many files are kept at once. */
const BATCH = 48;

function registration(): ServiceWorkerRegistration {
	return (self as unknown as ServiceWorkerGlobalScope).registration;
}

/** The name of the cache with the files of a version. */
export const cacheOf = (of: string): string => `${OWN}files:${of}`;

/** The name of the cache that says which page is of which version. */
export const PAGES_CACHE = `${OWN}pages`;

/** A file of a version, if it is here. */
export function copyOf(path: string, of: string): Promise<Response | undefined> {
	return caches.match(path, { cacheName: cacheOf(of), ignoreVary: true });
}

/** A file whose name changes with its content, if any version has it. */
export async function hashedCopy(path: string): Promise<Response | undefined> {
	return (await copyOf(path, version)) ?? caches.match(path, { ignoreVary: true });
}

/** Whether the host has this version by now: its other files may be of another. */
export async function isPublished(of: string): Promise<boolean> {
	try {
		const answer = await fetch(versionFile, { cache: 'no-store' });
		return ((await answer.json()) as { version?: string }).version === of;
	} catch {
		return false;
	}
}

/** A file as the host has it now. @throws Error if it can't be fetched or is something else */
async function fetchFile(path: string): Promise<Response> {
	if (isHashed(path)) {
		const copy = await caches.match(path, { ignoreVary: true });
		if (copy) return copy;
		// The browser has most of these already. What it has may be wrong, so there's another try.
		const again = () => fetch(path, { cache: 'reload' });
		return fetch(path)
			.then((answer) => checked(path, answer))
			.catch(async () => checked(path, await again()));
	}
	return checked(path, await fetch(path, { cache: 'no-cache' }));
}

/** Keeps files, if the host still has this version afterwards. @throws Error if it has not */
async function keep(files: readonly (readonly [string, Response])[]): Promise<void> {
	if (!(await isPublished(version))) throw new Error('Another version is published.');
	const cache = await caches.open(cacheOf(version));
	for (const [path, file] of files) await cache.put(path, file);
}

/** The files of this version that are here, by path. */
async function here(): Promise<Set<string>> {
	const cache = await caches.open(cacheOf(version));
	return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
}

/** Keeps a file that was just fetched, if it is one of this version. */
export async function keepFetched(path: string, answer: Response): Promise<void> {
	if (all.has(path)) await keep([[path, await checked(path, answer)]]);
}

/**
 * Fetches and keeps the files that aren't here yet, some at a time.
 * @throws Error if one can't be fetched; what was kept before stays
 */
export async function copy(paths: readonly string[]): Promise<void> {
	const known = await here();
	const missing = paths.filter((path) => !known.has(path));
	for (let from = 0; from < missing.length; from += BATCH) {
		const batch = missing.slice(from, from + BATCH);
		const files: [string, Response][] = [];
		const next = batch.values();
		const fetchOn = async () => {
			for (const path of next) files.push([path, await fetchFile(path)]);
		};
		await Promise.all(Array.from({ length: AT_ONCE }, fetchOn));
		await keep(files);
	}
	// A cache that was cleared meanwhile kept nothing.
	const now = missing.length > 0 ? await here() : known;
	if (!paths.every((path) => now.has(path))) throw new Error('The cache was cleared.');
}

/** Fetches and keeps all else: the other pages, and the packs. @throws Error if one can't be */
export async function copyRest(): Promise<void> {
	const known = await here();
	for (const folder of folders) {
		const paths = [...all].filter((path) => path.startsWith(folder) && path !== wholeOf(folder));
		if (paths.every((path) => known.has(path))) continue;
		const whole = await fetchFile(wholeOf(folder));
		const { headers } = whole;
		const files = Object.entries((await whole.json()) as Record<string, unknown>);
		await keep(
			files.map(([name, data]) => [
				`${folder}${name}`,
				new Response(JSON.stringify(data), { headers })
			])
		);
	}
	await copy(later);
}

/** Deletes what is of none of these versions. */
export async function keepOnly(versions: Iterable<string>): Promise<void> {
	const wanted = new Set([...versions].map(cacheOf).concat(PAGES_CACHE));
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(OWN) && !wanted.has(name));
	await Promise.all(old.map((name) => caches.delete(name)));
}

/** Deletes everything that is kept. */
export async function forgetAll(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(
		names.filter((name) => name.startsWith(OWN)).map((name) => caches.delete(name))
	);
}
