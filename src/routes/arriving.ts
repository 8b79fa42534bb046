import { afterNavigate } from '$app/navigation';
import { arrive } from '#ui/arrival.ts';

/** Leads the focus to the heading of each page that is come to by a link; for a page or a layout. */
export function leadFocus(): void {
	afterNavigate(({ from, to }) => {
		const isOther = from && from.url.pathname !== to?.url.pathname;
		if (isOther && !to?.url.hash && document.activeElement === document.body) arrive();
	});
}
