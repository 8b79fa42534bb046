import { afterNavigate } from '$app/navigation';
import { arrive } from '#ui/arrival.ts';

/** Leads the focus to the heading of each page that is come to by a link; for a page or a layout. */
export function leadFocus(): void {
	afterNavigate(({ type, from, to }) => {
		// As it takes over a page, the framework enters it from no page at all.
		if (type === 'enter' || from?.url.pathname === to?.url.pathname) return;
		if (!to?.url.hash && document.activeElement === document.body) arrive();
	});
}
