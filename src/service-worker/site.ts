import { base, build, files, prerendered, version } from '$service-worker';

export { version };

/** What hosts send for an address that they don't have. */
export const missingPage = `${base}/404.html`;

/** What runs before each page; see `scripts/site/early.ts`. */
const earlyScript = `${base}/early.js`;

/** Where the site says which version is published. */
export const versionFile = `${base}/_app/version.json`;

/** The files of this version whose names change with their content. */
const hashed = new Set(build);

/** The pages, by the path that their address has. */
export const pages = new Set(prerendered.filter((path) => path.endsWith('/')));

/** Every file of this version. */
export const all = new Set([...build, ...files, ...prerendered, missingPage, earlyScript]);

/** The name of a pack's file that has all its other files in it, after its folder. */
const WHOLE = 'everything.json';

/** The folders of the packs, each with a file that has all others in it. */
export const folders = prerendered
	.filter((path) => path.endsWith(`/${WHOLE}`))
	.map((path) => path.slice(0, -WHOLE.length));

/** The address of the file that has all files of a pack in it. */
export const wholeOf = (folder: string): string => `${folder}${WHOLE}`;

/** The pages that people use most, and their data. */
const mostUsed = [
	...['/', '/quiz/', '/quiz/play/', '/cards/', '/read/', '/progress/'],
	...['/data/home.json', '/data/packs.json']
];

/** What has to be here before the worker starts: the scripts and the pages that people use most. */
export const first = [
	...build,
	...files,
	missingPage,
	earlyScript,
	...mostUsed.map((path) => `${base}${path}`)
].filter((path) => all.has(path));

/** What comes later: the other pages; the files of a pack come all in one. */
export const later = [...all].filter((path) => !folders.some((folder) => path.startsWith(folder)));

/** Whether a file's name changes with its content, so that it belongs to any version. */
export const isHashed = (path: string): boolean => path.startsWith(`${base}/_app/immutable/`);

/** The path of a page, however its address ends. */
export const pageOf = (path: string): string => path.replace(/\/(index\.html)?$/, '') + '/';

/** Whether the text of a page is of this version: every script and style it names is. */
export function isOfThisVersion(text: string): boolean {
	const named = text.match(/_app\/immutable\/[\w./-]+/g) ?? [];
	return named.length > 0 && named.every((path) => hashed.has(`${base}/${path}`));
}

const types: Record<string, RegExp> = { js: /javascript/, css: /css/, png: /image/, svg: /image/ };

/**
 * A file as it is kept, if it is what it should be: whole, of the right type, and where it was
 * asked for. Hosts and networks may send a page of their own in place of anything.
 * @throws Error if it is something else
 */
export async function checked(path: string, answer: Response): Promise<Response> {
	const type = answer.headers.get('Content-Type') ?? '';
	const isPage = /\/$|\.html$/.test(path);
	const ending = path.split('.').at(-1)!;
	const isRight = isPage === /html/.test(type) && (types[ending]?.test(type) ?? true);
	if (answer.status !== 200 || answer.redirected || !isRight) throw new Error(path);
	const body = await answer.blob();
	if (ending === 'json') JSON.parse(await body.text());
	if (pages.has(path) && !isOfThisVersion(await body.text())) throw new Error(path);
	const headers = new Headers(answer.headers);
	// The body is plain by now, and the same for everybody.
	for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
	return new Response(body, { headers });
}
