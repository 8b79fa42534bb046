import { defineConfig } from 'playwright/test';
import { switches } from './scripts/browser.mjs';

// Two runs at once must not meet. The workers read this file too, and get the port of their run.
process.env.FOOTNOTE_PORT ??= String(20_000 + (process.pid % 20_000));
const port = process.env.FOOTNOTE_PORT;
const address = `http://127.0.0.1:${port}/`;

/** A browser that `npm test` found; without it, Playwright's own. */
const executablePath = process.env.CHROMIUM;

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	// Machines are of any speed; what hangs is still ended.
	timeout: 120_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: address,
		// What a test takes away must be gone; the tests of the service worker allow it.
		serviceWorkers: 'block',
		launchOptions: { args: switches, ...(executablePath && { executablePath }) }
	},
	webServer: { command: `node scripts/serve.mjs --port ${port}`, url: address }
});
