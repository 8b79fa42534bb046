import { runnerImport, type Plugin } from 'vite';

/**
 * Tells pages which pack is the default: the first in the list of packs. Pages must not import that
 * list, which leads to every question with its key, so its first name is written into their code.
 * @param list the path of the list, `questions/index.ts`
 */
export function defaultPack(list: string): Plugin {
	let read: readonly string[] = [];
	return {
		name: 'footnote:default-pack',
		async config() {
			const { module, dependencies } = await runnerImport<{ packIds: readonly string[] }>(list);
			read = [list, ...dependencies];
			return { define: { __DEFAULT_PACK__: JSON.stringify(module.packIds[0]) } };
		},
		// A server under way begins again with a new list.
		configResolved: (config) => void config.configFileDependencies.push(...read)
	};
}
