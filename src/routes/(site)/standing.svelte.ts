import { log } from '#browser/log.svelte.ts';
import type { Study } from '#browser/study.svelte.ts';
import type { masteryOf, Mastery } from '#memory';
import { DEFAULT_PACK } from '#ui/pack-address.ts';

/** What it takes to tell; it comes late, so that no page waits for it. */
let opened = $state.raw<{ study: Study; masteryOf: typeof masteryOf }>();

/** How the pack that cards start with stands, kept as the log grows. */
export const standing = {
	/** What is known and due now; undefined while nobody can say. */
	get now(): Mastery | undefined {
		if (!opened) return undefined;
		const { memory, now, wanted } = opened.study;
		return opened.masteryOf(
			memory,
			wanted.map(({ id }) => id),
			now
		);
	},
	/** Fetches what it takes. Without a connection there is still all the rest. */
	async open(): Promise<void> {
		try {
			const [{ openStudy }, { masteryOf }] = await Promise.all([
				import('#browser/study.svelte.ts'),
				import('#memory')
			]);
			const study = await openStudy(DEFAULT_PACK, log);
			opened = study && { study, masteryOf };
		} catch {
			// The next page tries again.
		}
	},
	/** Lets the time move on. For `$effect`; returns its end. */
	watch(): (() => void) | undefined {
		return opened?.study.watch();
	}
};
