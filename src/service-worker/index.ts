/**
 * Makes the site work without a connection. A page gets the files of its own version for as long
 * as it is open; every page that is opened after an update is of the new one. What isn't here, or
 * can't be kept, comes from the host as if there were no worker.
 */
import {
	copy,
	copyOf,
	copyRest,
	forgetAll,
	hashedCopy,
	isPublished,
	keepFetched
} from './copies.ts';
import { notePage, openPages, prune, versionOf } from './open-pages.ts';
import {
	all,
	first,
	isHashed,
	isOfThisVersion,
	missingPage,
	pageOf,
	pages,
	version,
	versionFile
} from './site.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** What a page says once it has begun. */
interface Greeting {
	version: string;
	/** Whether all files may be fetched, or only what is used most. */
	all: boolean;
}

/** Browsers that don't say which page an answer begins. */
const isUntold = !('resultingClientId' in FetchEvent.prototype);

function start(): void {
	worker.addEventListener('install', (event) =>
		event.waitUntil(copy(first).then(() => worker.skipWaiting()))
	);
	worker.addEventListener('activate', (event) => event.waitUntil(tellPages().then(prune)));
	worker.addEventListener('message', (event) => {
		const { source } = event;
		const greeting = event.data as Greeting;
		if (source instanceof WindowClient) event.waitUntil(greet(source, greeting).catch(() => {}));
	});
	worker.addEventListener('fetch', (event) => {
		const { request } = event;
		const { origin, href, pathname } = new URL(request.url);
		const isOwn = origin === location.origin && href.startsWith(worker.registration.scope);
		if (request.method !== 'GET' || !isOwn || pathname === versionFile) return;
		const answer = request.mode === 'navigate' ? answerPage(event) : answerFile(event, pathname);
		event.respondWith(answer.catch(() => fetch(request)));
	});
}

/** Says to all open pages which version those get that are opened from now on. */
async function tellPages(): Promise<void> {
	for (const page of await openPages()) page.postMessage({ version });
}

/** Looks after a page that has begun, as it may have come from the host. */
async function greet(page: WindowClient, greeting: Greeting): Promise<void> {
	await notePage(page.id, greeting.version);
	page.postMessage({ version });
	await worker.clients.claim();
	await prune();
	if (greeting.all && greeting.version === version) await copyRest();
}

/** A page is of this version, wherever it comes from, or is noted to be of none. */
async function answerPage(event: FetchEvent): Promise<Response> {
	const { request, resultingClientId: id } = event;
	const { pathname, search } = new URL(request.url);
	const path = pageOf(pathname);
	if (pages.has(path)) {
		// The addresses in a page are relative to its own.
		if (path !== pathname) return Response.redirect(path + search);
		const copy = await copyOf(path, version);
		if (copy) {
			event.waitUntil(notePage(id, version).catch(() => {}));
			return copy;
		}
	}
	let answer: Response;
	try {
		answer = await fetch(request);
	} catch (fault) {
		const missing = await copyOf(missingPage, version);
		if (!missing) throw fault;
		return new Response(missing.body, { status: 404, headers: missing.headers });
	}
	if (!answer.ok || answer.redirected || !pages.has(path)) return answer;
	const isOwn = isOfThisVersion(await answer.clone().text());
	event.waitUntil(notePage(id, isOwn ? version : '').catch(() => {}));
	if (isOwn) event.waitUntil(keepFetched(path, answer.clone()).catch(() => {}));
	return answer;
}

/** A file is of the version of the page that asks for it, or is not given. */
async function answerFile(event: FetchEvent, path: string): Promise<Response> {
	const { request, clientId } = event;
	if (isHashed(path)) return (await hashedCopy(path)) ?? fetch(request);
	const of = (await versionOf(clientId)) ?? (isUntold ? version : '');
	if (of === '') return fetch(request);
	const copy = await copyOf(path, of);
	if (copy) return copy;
	const answer = await fetch(request).catch(() => Response.error());
	if (!answer.ok || (of === version && !all.has(path))) return answer;
	if (!(await isPublished(of))) return Response.error();
	if (of === version) event.waitUntil(keepFetched(path, answer.clone()).catch(() => {}));
	return answer;
}

/** Ends what an earlier build began: from now on, everything comes from the host again. */
function end(): void {
	worker.addEventListener('install', () => void worker.skipWaiting());
	worker.addEventListener('activate', (event) =>
		event.waitUntil(forgetAll().then(() => worker.registration.unregister()))
	);
}

if (__OFFLINE__) start();
else end();
