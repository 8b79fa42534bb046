import { resolve } from '$app/paths';
import { DEFAULT_PACK } from '#browser/bank.ts';
import type { Briefing, PackHead } from '#bank';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	const [head, briefing] = await Promise.all([
		fetch(resolve('/data/[pack]/pack.json', { pack: DEFAULT_PACK })),
		fetch(resolve('/data/[pack]/briefing.json', { pack: DEFAULT_PACK }))
	]);
	return {
		head: (await head.json()) as PackHead,
		briefing: (await briefing.json()) as Briefing
	};
};
