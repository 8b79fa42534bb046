import { runnerImport, type Plugin } from 'vite';

/**
 * Tells pages which packs there are; the first is the default. Pages must not import the list of
 * packs, which leads to every question with its key, so its names are written into their code.
 * @param list the path of the list, `questions/index.ts`
 */
export function defaultPack(list: string): Plugin {
	let read: readonly string[] = [];
	return {
		name: 'footnote:default-pack',
		async config() {
			const { module, dependencies } = await runnerImport<{ packIds: readonly string[] }>(list);
			read = [list, ...dependencies];
			return {
				define: {
					__DEFAULT_PACK__: JSON.stringify(module.packIds[0]),
					__PACKS__: JSON.stringify(module.packIds)
				}
			};
		},
		// A server under way begins again with a new list.
		configResolved: (config) => void config.configFileDependencies.push(...read)
	};
}
