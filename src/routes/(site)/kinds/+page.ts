import { DEFAULT_PACK } from '#ui/pack-address.ts';
import { kindNames, loadKinds, type Example } from '#kinds';
import { loadViews } from '#kinds/views.ts';
import type { Briefing } from '#bank';
import { fetchOwn } from '../own-file.ts';
import type { PageLoad } from './$types';

const modules = import.meta.glob<{ examples: readonly Example[] }>('../../../kinds/*/examples.ts');

/** Every kind with its examples, from the kinds' own folders. */
export const load: PageLoad = async ({ fetch }) => {
	const briefing = await fetchOwn<Briefing>(DEFAULT_PACK, 'briefing.json', fetch);
	const [loaded, views] = await Promise.all([loadKinds(), loadViews(kindNames)]);
	const kinds = await Promise.all(
		[...loaded.values()].map(async (kind) => {
			const read = modules[`../../../kinds/${kind.name}/examples.ts`];
			return { kind, examples: (await read?.())?.examples ?? [] };
		})
	);
	return { briefing, kinds, views };
};
