/** What is called of the framework's client; it takes over the page at this address. */
interface Client {
	start(site: Site, target: Element): Promise<void>;
}

/** The pages of the site, as the framework lists them. */
interface Site {
	/** Fetches what a page or layout is made of. */
	nodes: readonly (() => Promise<unknown>)[];
	/** For each route, which nodes make it. */
	dictionary: Readonly<Record<string, readonly [page: number, ...rest: unknown[]]>>;
}

/** Where its two files are; `scripts/site/start-script.mjs` writes it into the page. */
const files =
	document.querySelector<HTMLElement>('script[data-framework]')?.dataset.framework?.split(' ') ??
	[];
const addresses = files.map((file) => new URL(file, location.href).href);

/**
 * The framework's client, the site for it, and whatever it needs to take over this page; after that,
 * no lost connection keeps anybody here without a word.
 * @throws Error if something can't be fetched
 */
export async function loadFramework(): Promise<readonly [Client, Site]> {
	const [client, site] = (await Promise.all(
		addresses.map((address) => import(/* @vite-ignore */ address))
	)) as [Client, Site];
	const page = site.dictionary['/quiz/play']?.[0];
	// It begins with the first two: the outer layout and the page for errors.
	await Promise.all(site.nodes.flatMap((load, at) => (at < 2 || at === page ? [load()] : [])));
	return [client, site];
}
