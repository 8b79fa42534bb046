import type { Component } from 'svelte';
import type { ViewProps } from './kind.ts';

const views = import.meta.glob<{ default: Component<ViewProps> }>('./*/View.svelte');

/** The views of kinds by name. */
export type Views = ReadonlyMap<string, Component<ViewProps>>;

/** Loads the views of these kinds; each stands in its kind's folder. @throws Error for one there is not */
export async function loadViews(names: Iterable<string>): Promise<Views> {
	return new Map(
		await Promise.all(
			[...new Set(names)].map(async (name): Promise<[string, Component<ViewProps>]> => {
				const load = views[`./${name}/View.svelte`];
				if (!load) throw new Error(`The kind "${name}" has no view.`);
				return [name, (await load()).default];
			})
		)
	);
}
