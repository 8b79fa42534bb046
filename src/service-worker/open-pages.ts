import { keepOnly, PAGES_CACHE } from './copies.ts';
import { version } from './site.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** How long a page may take to begin, in milliseconds; until then it's in no list. */
const BEGINNING = 60_000;

/** The version of each page that is open, by its id. A browser may end a worker at any time. */
const known = new Map<string, string>();

const addressOf = (id: string) => `${worker.registration.scope}?page=${encodeURIComponent(id)}`;

/** Notes of which version a page is; an empty one is of no version that is kept here. */
export async function notePage(id: string, of: string): Promise<void> {
	if (!id || known.get(id) === of) return;
	known.set(id, of);
	const cache = await caches.open(PAGES_CACHE);
	await cache.put(addressOf(id), Response.json({ of, at: Date.now() }));
}

/** The version of a page; undefined if nothing is known of it. */
export async function versionOf(id: string): Promise<string | undefined> {
	const noted = known.get(id);
	if (noted !== undefined) return noted;
	const answer = await caches.match(addressOf(id), { cacheName: PAGES_CACHE });
	const { of } = ((await answer?.json()) ?? {}) as { of?: string };
	if (of !== undefined) known.set(id, of);
	return of;
}

/** The pages that are open. */
export function openPages(): Promise<readonly WindowClient[]> {
	return worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

/** Lets go of the versions that no open page is of. */
export async function prune(): Promise<void> {
	// What is being installed has a cache too.
	if (worker.registration.installing) return;
	const open = new Set((await openPages()).map(({ id }) => addressOf(id)));
	const cache = await caches.open(PAGES_CACHE);
	const versions = new Set([version]);
	for (const request of await cache.keys()) {
		const noted = (await (await cache.match(request))?.json()) as { of: string; at: number };
		const isWanted = open.has(request.url) || Math.abs(Date.now() - noted.at) < BEGINNING;
		if (isWanted) versions.add(noted.of);
		else await cache.delete(request);
	}
	await keepOnly(versions);
}
