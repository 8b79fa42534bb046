import { dev } from '$app/env';

/**
 * Whoever opens this address gets `start.ts` alone; on the way from another page, that page's scripts
 * go on. While the site is written, the framework runs all pages.
 */
export const csr = dev;
