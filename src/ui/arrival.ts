/**
 * Where the focus goes on a page that was come to by a link in the app. The framework would leave it
 * on the whole document: a screen reader says its title then, which the framework says too.
 */
export function arrive(): void {
	const heading = document.querySelector<HTMLElement>('#main h1[tabindex]');
	(heading ?? document.getElementById('main'))?.focus({ preventScroll: true });
}

/** For a heading that comes after its page: takes the focus, unless somebody moved it meanwhile. */
export function takeFocus(heading: HTMLElement): void {
	if (document.activeElement?.id === 'main') heading.focus({ preventScroll: true });
}
