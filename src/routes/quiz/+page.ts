import { resolve } from '$app/paths';
import { DEFAULT_PACK } from '#browser/bank.ts';
import { loadKinds } from '#kinds';
import { entriesOf, type PackHead, type PackIndex } from '#bank';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	const [head, index, kinds] = await Promise.all([
		fetch(resolve('/data/[pack]/pack.json', { pack: DEFAULT_PACK })),
		fetch(resolve('/data/[pack]/index.json', { pack: DEFAULT_PACK })),
		loadKinds()
	]);
	const { id, title, topics } = (await head.json()) as PackHead;
	return {
		pack: { id, title, topics },
		items: entriesOf((await index.json()) as PackIndex),
		kinds: [...kinds.values()].map(({ name, title }) => ({ name, title }))
	};
};
