/**
 * Runs the quiz page by itself for whoever opens its address. The first question needs nothing of
 * the framework but Svelte; the framework's client comes while it is read, and takes over as the
 * learner leaves.
 */
import { mount, unmount } from 'svelte';
import Start from './Start.svelte';
import { loadFramework } from './framework.ts';
import { handover, type Going } from './handover.ts';

const app = document.querySelector('.app')!;
let page: ReturnType<typeof mount>;

// A task of its own: a tap needn't wait until the scripts ran and the page stands.
setTimeout(() => {
	// It says that the questions are on their way, and so does what takes its place.
	app.replaceChildren();
	page = mount(Start, { target: app, props: { onleave: leave } });
	document.documentElement.dataset.runs = 'alone';
});

/**
 * Has the framework show the quiz as it is, and then the page that the learner wants.
 * @throws Error if the framework can't be fetched
 */
async function leave(url: URL, going: Going | undefined): Promise<void> {
	const [client, site] = await loadFramework();
	handover.going = going;
	const next = app.cloneNode() as Element;
	app.after(next);
	// The same questions stand there in the same moment.
	const observer = new MutationObserver(() => {
		observer.disconnect();
		app.remove();
		void unmount(page);
	});
	observer.observe(next, { childList: true });
	await client.start(site, next);
	await handover.goto!(url);
}
