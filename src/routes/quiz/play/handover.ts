import type { Opening } from '#browser/opening.ts';
import type * as Extras from './extras.ts';

/** A quiz as it is on the screen. */
export interface Going {
	opening: Promise<Opening> | undefined;
	/** What a test needs, if it is one. */
	extras: typeof Extras | undefined;
}

/** What the page that runs by itself leaves to the framework, and what it gets back. */
export const handover: {
	/** The quiz that goes on. */
	going?: Going | undefined;
	/** Leads to other pages; set once the framework runs the page. */
	goto?: (url: URL) => Promise<void>;
} = {};
