import { version } from '$app/env';
import { resolve } from '$app/paths';

/** What is known of the site on its host. */
export const site = $state({
	/** Whether it is of a newer version than this page. */
	isNewer: false
});

/** Asks the host whether it has a newer version of the site. @returns whether it has */
export async function askForNewer(): Promise<boolean> {
	try {
		const answer = await fetch(`${resolve('/')}_app/version.json`, { cache: 'no-cache' });
		site.isNewer ||=
			answer.ok && ((await answer.json()) as { version?: unknown }).version !== version;
	} catch {
		// Without a connection nothing is known.
	}
	return site.isNewer;
}

/** Whether a script of this page could not be fetched. */
export const scripts = $state({ haveFailed: false });

// What browsers could not fetch once fails from then on, for as long as the page lives.
globalThis.addEventListener?.('vite:preloadError', () => (scripts.haveFailed = true));

/** Loads the page again if there is a newer version of it, or its scripts can be fetched now. */
export async function loadAgain(): Promise<void> {
	if ((await askForNewer()) || (await areThere())) {
		await letWorkerUpdate().catch(() => {});
		location.reload();
	}
}

/** A service worker gives its own version of a page, so the newer one has to be in place first. */
async function letWorkerUpdate(): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration();
	await registration?.update();
	const next = registration?.installing;
	while (next && !/^(activated|redundant)$/.test(next.state)) {
		await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }));
	}
}

async function areThere(): Promise<boolean> {
	try {
		const answer = await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' });
		return answer.ok && !!answer.headers.get('Content-Type')?.includes('javascript');
	} catch {
		return false;
	}
}

/** Loads the page again without being asked if a script failed, but never twice in a row. */
export async function recover(): Promise<void> {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (scripts.haveFailed && visit?.type !== 'reload') await loadAgain();
}
