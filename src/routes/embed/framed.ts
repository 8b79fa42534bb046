import { clickedLink } from '#ui/clicked-link.ts';

/** Where links within the site lead in a frame. */
interface Ways {
	/** Shows the result of an attempt. */
	onresult: (attempt: string) => unknown;
	/** Plays the quiz of a query. */
	onquiz: (query: string) => unknown;
}

/**
 * Keeps a link that was clicked to the frame if it leads to a quiz or a result; a frame without our
 * origin can go nowhere else. All other links open in a tab.
 * @param home the path of the site
 */
export function followLink(event: MouseEvent, home: string, { onresult, onquiz }: Ways): void {
	const link = clickedLink(event);
	if (!link) return;
	const url = new URL(link.href);
	// Mail opens elsewhere by itself.
	if (!/^https?:$/.test(url.protocol)) return;
	const path = new URL(home, location.href).pathname;
	const isOurs = url.host === location.host;
	const attempt = url.searchParams.get('attempt');
	if (isOurs && url.pathname === `${path}quiz/result/` && attempt !== null) {
		event.preventDefault();
		event.stopPropagation();
		onresult(attempt);
	} else if (isOurs && url.pathname === `${path}quiz/play/`) {
		event.preventDefault();
		event.stopPropagation();
		onquiz(url.search.slice(1));
	} else {
		link.target = '_blank';
		link.rel = 'noopener';
	}
}

/**
 * Does what the browser does when the button of a form is pressed. A frame without `allow-forms`
 * says nothing of it to the page.
 */
export function submitForm(event: MouseEvent): void {
	const button = (event.target as Element).closest('button');
	const form = button?.type === 'submit' ? button.form : null;
	if (!form || form.method === 'dialog' || event.defaultPrevented) return;
	event.preventDefault();
	form.dispatchEvent(
		new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button })
	);
}

/**
 * Tells the page around the frame how high this page is, now and whenever that changes.
 * @param origin the site that is told; whichever is around the frame if it is undefined
 * @returns what ends it
 */
export function tellHeight(origin = '*'): (() => void) | undefined {
	if (parent === window) return undefined;
	const root = document.documentElement;
	const observer = new ResizeObserver(() => {
		parent.postMessage({ type: 'footnote:height', height: root.offsetHeight }, origin);
	});
	observer.observe(root);
	return () => observer.disconnect();
}
