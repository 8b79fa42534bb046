import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. Every path in the scripts is relative to it. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const bin = join('node_modules', '.bin');

/**
 * Runs a program in the project's folder: a tool of its dependencies, or else one of the system.
 * @param {string} program
 * @param {string[]} words what follows it on the command line
 * @param {object} [options]
 * @param {boolean} [options.shown] its output goes to the screen, and is not given back
 * @param {Record<string, string>} [options.environment] variables beside those there are
 * @param {number} [options.limit] milliseconds after which it is stopped
 * @returns {Promise<{ done: boolean, output: string, complaints: string }>} whether it ended well,
 *   all it wrote, and what of that it wrote to standard error
 */
export function run(program, words, { shown = false, environment = {}, limit = 0 } = {}) {
	const windows = process.platform === 'win32';
	const tool = existsSync(join(root, bin, program));
	return new Promise((resolve) => {
		const child = spawn(tool ? join(bin, program) : program, words, {
			cwd: root,
			env: { ...process.env, ...environment },
			stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
			timeout: limit,
			// There the programs are command files, which only a shell can start.
			shell: windows
		});
		let output = '';
		let complaints = '';
		child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
		child.stderr?.setEncoding('utf8').on('data', (text) => {
			output += text;
			complaints += text;
		});
		child.on('error', (error) => resolve({ done: false, output: error.message, complaints: '' }));
		child.on('close', (code) => resolve({ done: code === 0, output, complaints }));
	});
}
