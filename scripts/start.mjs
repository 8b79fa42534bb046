// Sets up what is missing, builds what has changed, serves the site and says where.
import { build, faultOfNode, install, isBuilt, isInstalled } from './setup.mjs';
import { root } from './run.mjs';

const FIRST_PORT = 4173;
const LAST_PORT = 4273;

/**
 * Ends with a sentence, and with what a program wrote.
 * @param {string} sentence
 * @param {string} [output]
 * @returns {never}
 */
function stop(sentence, output = '') {
	console.error(`${output}${sentence}`);
	process.exit(1);
}

const fault = faultOfNode();
if (fault) stop(fault);

if (!isInstalled()) {
	console.log('Installing what Footnote is built with …');
	const { done, output } = await install();
	if (!done) stop('The installation failed.', output);
}
if (!isBuilt()) {
	console.log('Building …');
	const { done, output } = await build();
	if (!done) stop('The build failed.', output);
}

/**
 * Serves the build at the first port that is free.
 * @param {number} port
 * @returns {Promise<string>} the address
 */
async function open(port) {
	const { serve } = await import('./serve.mjs');
	try {
		return (await serve(`${root}build`, { port })).address;
	} catch (error) {
		if (port < LAST_PORT && /** @type {{ code?: string }} */ (error).code === 'EADDRINUSE')
			return open(port + 1);
		throw error;
	}
}
console.log(`Footnote is at ${await open(FIRST_PORT)} (Ctrl+C stops it)`);
