import { version } from '$app/env';
import { asset } from '$app/paths';

/** What the worker said. */
export const offline = $state({
	/** Whether a page that is opened from now on would be of a newer version. */
	hasNewer: false
});

/** How long to wait for a page that isn't ready yet, in milliseconds. */
const WAIT = 1000;

/** Browsers with trusted types want to know by whom the address of a script was made. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): typeof rules;
}

let hasBegun = false;

/** Starts the worker that makes the site work offline, once the page can be used; once a page. */
export function workOffline(): void {
	const isReady = document.readyState === 'complete' && !document.querySelector('.waiting');
	if (!isReady) setTimeout(workOffline, WAIT);
	// Browsers without workers, and those that refuse one, go on as before.
	else if (self === top && !hasBegun) {
		hasBegun = true;
		register().catch(() => {});
	}
}

async function register(): Promise<void> {
	const { serviceWorker, connection } = navigator as Navigator & {
		connection?: { saveData: boolean };
	};
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const policy = { createScriptURL: (url: string) => url };
	const own = trustedTypes?.createPolicy('footnote-worker', policy) ?? policy;
	const registration: ServiceWorkerRegistration | undefined = await serviceWorker.register(
		own.createScriptURL(asset('/service-worker.js'))
	);
	// Some browsers and tests refuse without an error.
	if (!registration) return;
	// An app on a phone is hidden and shown for weeks.
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') registration.update().catch(() => {});
	});
	serviceWorker.onmessage = ({ data }: MessageEvent<{ version: string }>) => {
		offline.hasNewer ||= data.version !== version;
	};
	const { active } = await serviceWorker.ready;
	active?.postMessage({ version, all: !connection?.saveData });
}
