/**
 * The link that a plain click follows in this window. Undefined if the click opens another window,
 * or leads to a place on this page.
 */
export function clickedLink(event: MouseEvent): HTMLAnchorElement | undefined {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
	if (!link || link.target || event.button !== 0) return undefined;
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
	return link.getAttribute('href')?.startsWith('#') ? undefined : link;
}
