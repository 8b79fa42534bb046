import { entriesOf, type PackHead, type PackIndex } from '#bank';
import { loadKinds } from '#kinds';
import { fetchOwn } from '../own-file.ts';

/** What there is to choose from for a quiz of a pack. */
export async function loadChoices(pack: string, fetch: typeof globalThis.fetch) {
	const [head, index, kinds] = await Promise.all([
		fetchOwn<PackHead>(pack, 'pack.json', fetch),
		fetchOwn<PackIndex>(pack, 'index.json', fetch),
		loadKinds()
	]);
	const { id, title, source, topics } = head;
	return {
		pack: { id, title, source, topics },
		items: entriesOf(index),
		kinds: [...kinds.values()].map(({ name, title }) => ({ name, title }))
	};
}

export type Choices = Awaited<ReturnType<typeof loadChoices>>;
