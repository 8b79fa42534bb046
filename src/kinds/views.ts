import type { Component } from 'svelte';
import type { ViewProps } from './kind.ts';

const views = import.meta.glob<{ default: Component<ViewProps> }>('./*/View.svelte');

/** Loads the view of a kind; it stands in the kind's folder. @throws Error where there is none. */
export async function loadView(kind: string): Promise<Component<ViewProps>> {
	const load = views[`./${kind}/View.svelte`];
	if (!load) throw new Error(`The kind "${kind}" has no view.`);
	return (await load()).default;
}
