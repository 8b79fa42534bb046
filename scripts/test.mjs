// Sets up what is missing, runs every check there is, and ends with "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { build, faultOfNode, install, isInstalled } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, output?: string }} Result */

const reports = mkdtempSync(join(tmpdir(), 'footnote-'));
const total = { passed: 0, failed: 0 };

/**
 * Does one step and prints a line on it, below what it wrote if it failed.
 * @param {string} name
 * @param {() => Promise<Result>} work
 */
async function step(name, work) {
	const began = performance.now();
	const { passed, failed, output } = await work();
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	total.passed += passed;
	total.failed += failed;
	if (failed > 0 && output) console.log(output.trimEnd());
	console.log(`${failed > 0 ? '✗' : '✓'} ${name} (${passed} of ${passed + failed}, ${seconds} s)`);
}

/**
 * A step that counts as one check: it passes if every command ends well.
 * @param {...[string, ...string[]]} commands
 * @returns {() => Promise<Result>}
 */
function check(...commands) {
	return async () => {
		for (const [program, ...words] of commands) {
			const { done, output } = await run(program, words);
			if (!done) return { passed: 0, failed: 1, output };
		}
		return { passed: 1, failed: 0 };
	};
}

/**
 * What a run of tests counts for. A run that ended badly, or ran nothing, has failed at least once.
 * @param {{ passed: number, failed: number }} counted
 * @param {boolean} done
 * @returns {Result}
 */
function counts({ passed, failed }, done) {
	const isWell = done && passed + failed > 0;
	return { passed, failed: isWell ? failed : Math.max(failed, 1) };
}

/**
 * A report that a run of tests left; an empty one if the run broke off.
 * @param {string} file
 */
function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return {};
	}
}

/** @returns {Promise<Result>} */
async function unit() {
	const file = join(reports, 'unit.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const { done } = await run('vitest', ['run', ...reporters], { shown: true });
	const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(file);
	/** @type {{ status: string, assertionResults: { status: string }[] }[]} */
	const files = testResults;
	// A file that could not be loaded has no test that failed, and is no less a failure.
	const broken = files.filter(
		({ status, assertionResults }) =>
			status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
	);
	return counts({ passed: numPassedTests, failed: numFailedTests + broken.length }, done);
}

let hasBuild = false;

/** @returns {Promise<Result>} */
async function site() {
	const { done, output, complaints } = await build();
	hasBuild = done;
	const isQuiet = complaints.trim() === '' && !/\bwarn|\(!\)|⚠/i.test(output);
	return done && isQuiet ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}

/** @returns {Promise<Result>} */
async function endToEnd() {
	if (!hasBuild) return { passed: 0, failed: 1, output: 'There is no build to test.' };
	const { findBrowser } = await import('./browser.mjs');
	const browser = await findBrowser(console.log);
	if (browser === undefined) {
		const output =
			'There is no browser for the tests. This gets one: npx playwright install chromium';
		return { passed: 0, failed: 1, output };
	}
	const file = join(reports, 'end-to-end.json');
	const { done } = await run('playwright', ['test', '--reporter=list,json'], {
		shown: true,
		environment: { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
	});
	const { expected = 0, unexpected = 0, flaky = 0 } = readReport(file).stats ?? {};
	return counts({ passed: expected, failed: unexpected + flaky }, done);
}

/**
 * Installs the dependencies where they are missing, and makes what the framework generates: lint
 * and types rest on its configuration.
 * @returns {Promise<string | undefined>} what is in the way of all tests
 */
async function prepare() {
	const fault = faultOfNode();
	if (fault) return fault;
	if (!isInstalled()) {
		console.log('Installing dependencies …');
		const { done, output } = await install();
		if (!done) return output;
	}
	const { done, output } = await run('svelte-kit', ['sync']);
	return done ? undefined : output;
}

const obstacle = await prepare();
if (obstacle) {
	console.log(obstacle);
	total.failed = 1;
} else {
	// Each of these keeps one core busy.
	await Promise.all([
		step(
			'types',
			check(
				['svelte-check', '--fail-on-warnings'],
				['tsc', '-p', 'tsconfig.pure.json'],
				['tsc', '-p', 'src/service-worker']
			)
		),
		step('format', check(['prettier', '--check', '.'])).then(() =>
			step('lint', check(['eslint', '--max-warnings', '0', '.']))
		)
	]);
	await step('unit', unit);
	await step('build', site);
	await step('end-to-end', endToEnd);
}
rmSync(reports, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
