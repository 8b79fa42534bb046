declare global {
	/** The first pack of `questions/index.ts`; see `scripts/site/default-pack.ts`. */
	const __DEFAULT_PACK__: string;
	/** The names of all packs of the site. */
	const __PACKS__: readonly string[];
	/** Whether the site works without a connection once it was opened; see `vite.config.ts`. */
	const __OFFLINE__: boolean;
	/** What `src/early.js` asked for, by address; undefined where it doesn't run. */
	var early: Record<string, Promise<Response>> | undefined;
	namespace App {
		/** What a link within the site says beside its address. */
		interface PageState {
			/** A new attempt at the quiz is wanted, whatever was taken before. */
			again?: true;
		}
	}
}

export {};
