import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { root, run } from './run.mjs';

/** What Chromium is started with beside Playwright's own switches, which turn off its sandbox, its
 * updates and its calls home. */
export const switches = ['--disable-gpu', '--disable-quic'];

/** Left where a download failed, so that it is not tried on each run; goes with the dependencies. */
const failedDownload = join(root, 'node_modules', '.cache', 'footnote-no-browser-download');

/** How long a download of the browser may take, in milliseconds. */
const DOWNLOAD_LIMIT = 120_000;

/**
 * Finds a Chromium that starts, and gets one where there is none: Playwright's own, that of the
 * system, or, where this is allowed to, a package of Debian or Ubuntu.
 * @param {(sentence: string) => void} say told what takes a while
 * @returns {Promise<string | undefined>} the path of the program, `''` for Playwright's own;
 *   nothing where none could be had
 */
export async function findBrowser(say) {
	if (await starts('')) return '';
	if (!existsSync(failedDownload)) {
		say('Downloading a browser for the tests …');
		await run('playwright', ['install', '--only-shell', 'chromium'], { limit: DOWNLOAD_LIMIT });
		if (await starts('')) return '';
		mkdirSync(dirname(failedDownload), { recursive: true });
		writeFileSync(failedDownload, '');
	}
	const installed = await firstThatStarts();
	if (installed !== undefined || !mayInstallPackages()) return installed;

	say('Installing the package chromium …');
	const environment = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update']);
	await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { environment });
	return firstThatStarts();
}

/** The first browser of the system that starts. */
async function firstThatStarts() {
	for (const path of systemBrowsers()) if (await starts(path)) return path;
	return undefined;
}

/**
 * Whether a browser starts; that its file exists says little where its libraries may be missing.
 * @param {string} path
 */
async function starts(path) {
	try {
		const browser = await chromium.launch({
			...(path && { executablePath: path }),
			args: switches
		});
		await browser.close();
		return true;
	} catch {
		return false;
	}
}

/** Where a Chromium of the system may stand, as far as there is a file. */
function systemBrowsers() {
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
	const folders = (process.env.PATH ?? '').split(delimiter);
	const { ProgramFiles, LOCALAPPDATA } = process.env;
	const windows = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
	return [
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		...windows.flatMap((folder) =>
			folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : []
		)
	].filter((path) => existsSync(path));
}

/** Whether this is a Debian or an Ubuntu on which we are the administrator. */
function mayInstallPackages() {
	return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
