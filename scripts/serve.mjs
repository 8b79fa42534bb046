import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/**
 * Serves a folder to this machine alone, as plain hosts of files do: the address of a folder ends
 * in a slash, and what is not there gets the folder's own `404.html`. Its files are listed once.
 * It sends the headers that the folder's `_headers` asks for; without such a file, none.
 * @param {string} folder
 * @param {object} [options]
 * @param {number} [options.port] any free one by default
 * @param {boolean} [options.redirects] whether `/x` leads to the folder `/x/`; some hosts do not
 * @param {boolean} [options.brotli] whether files are sent by it; without, by gzip as most hosts do
 * @param {string} [options.base] the path at which the folder stands, with a slash at both ends
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address of its first page
 * @throws with the code `EADDRINUSE` where the port is taken
 */
export async function serve(
	folder,
	{ port = 0, base = '/', redirects = true, brotli = true } = {}
) {
	const pages = new Set(pagesIn(folder));
	const rules = readHeaders(join(folder, '_headers'));
	const own = join(folder, '404.html');
	const missing = existsSync(own)
		? { type: 'text/html;charset=utf-8', body: readFileSync(own) }
		: { type: 'text/plain;charset=utf-8', body: 'There is no such page.\n' };
	const send = sirv(folder, {
		etag: true,
		brotli,
		gzip: true,
		setHeaders: (response, path) => {
			response.setHeader('Cache-Control', 'no-cache');
			for (const { start, headers } of rules) {
				if (!path.startsWith(start)) continue;
				for (const [name, value] of headers) response.setHeader(name, value);
			}
		}
	});

	const server = createServer((request, response) => {
		const [path = '', ...query] = (request.url ?? '').split('?');
		const sendMissing = () => {
			response.writeHead(404, { 'Content-Type': missing.type }).end(missing.body);
		};
		if (redirects && `${path}/`.startsWith(base) && pages.has(`${path}/`.slice(base.length))) {
			response.writeHead(301, { Location: [`${path}/`, ...query].join('?') }).end();
		} else if (path.startsWith(base) && (redirects || !pages.has(`${path}/`.slice(base.length)))) {
			request.url = request.url?.slice(base.length - 1);
			send(request, response, sendMissing);
		} else {
			sendMissing();
		}
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(undefined));
	});
	const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		address: `http://127.0.0.1:${bound.port}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * Reads the headers that a folder wants, as Netlify and Cloudflare do: the paths they are for, each
 * with `*` at its end, and below it a header a line.
 * @param {string} path the file; if there is none, no header is wanted
 */
function readHeaders(path) {
	if (!existsSync(path)) return [];
	return readFileSync(path, 'utf8')
		.trim()
		.split(/\n\s*\n/)
		.map((rule) => {
			const [start = '', ...lines] = rule.split('\n');
			const headers = lines.map((line) => line.trim().split(/:\s*(.*)/));
			return {
				start: start.replace(/\*$/, ''),
				headers: headers.map(([name = '', value = '']) => /** @type {const} */ ([name, value]))
			};
		});
}

/**
 * The folders that have a page, by their paths with a slash at the end and none at the start.
 * @param {string} folder
 */
export function pagesIn(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.split(sep).join('/'))
		.filter((path) => /(^|\/)index\.html$/.test(path))
		.map((path) => path.slice(0, -'index.html'.length));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({
		options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } }
	});
	const build = fileURLToPath(new URL('../build', import.meta.url));
	const { address } = await serve(build, { port: Number(values.port), base: values.base });
	console.log(address);
}
