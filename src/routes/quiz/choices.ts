import { entriesOf, type PackHead, type PackIndex } from '#bank';
import { fileAddress } from '#browser/bank.ts';
import { loadKinds } from '#kinds';

/** What there is to choose from for a quiz of a pack. */
export async function loadChoices(pack: string, fetch: typeof globalThis.fetch) {
	const [head, index, kinds] = await Promise.all([
		fetch(fileAddress(pack, 'pack.json')),
		fetch(fileAddress(pack, 'index.json')),
		loadKinds()
	]);
	const { id, title, source, topics } = (await head.json()) as PackHead;
	return {
		pack: { id, title, source, topics },
		items: entriesOf((await index.json()) as PackIndex),
		kinds: [...kinds.values()].map(({ name, title }) => ({ name, title }))
	};
}

export type Choices = Awaited<ReturnType<typeof loadChoices>>;
