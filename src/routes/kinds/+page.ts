import { resolve } from '$app/paths';
import { DEFAULT_PACK } from '#browser/bank.ts';
import { loadKinds, type Example } from '#kinds';
import type { PackHead } from '#bank';
import type { PageLoad } from './$types';

const modules = import.meta.glob<{ examples: readonly Example[] }>('../../kinds/*/examples.ts');

/** Every kind with its examples, from the kinds' own folders. */
export const load: PageLoad = async ({ fetch }) => {
	const answer = await fetch(resolve('/data/[pack]/pack.json', { pack: DEFAULT_PACK }));
	const { statements, asserters } = (await answer.json()) as PackHead;
	const loaded = await loadKinds();
	const kinds = await Promise.all(
		[...loaded.values()].map(async (kind) => {
			const read = modules[`../../kinds/${kind.name}/examples.ts`];
			return { kind, examples: (await read?.())?.examples ?? [] };
		})
	);
	return { statements, asserters, kinds };
};
