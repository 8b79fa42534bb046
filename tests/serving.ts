import type { BrowserContext, Page } from 'playwright/test';
import { packFiles, type AuthoredPack } from '../src/authoring/index.ts';
import { loadKinds } from '../src/kinds/index.ts';

const kinds = await loadKinds();

/** Answers for a pack in the place of the server, and tells of each file that is asked for. */
export async function serve(
	asking: BrowserContext | Page,
	pack: AuthoredPack,
	onserve?: (name: string, body: string) => void
): Promise<void> {
	const files = packFiles(pack, kinds);
	const home = `/data/${pack.id}/`;
	await asking.route(`**${home}**`, (route) => {
		const name = new URL(route.request().url()).pathname.split(home)[1]!;
		const data = files.get(name);
		if (data === undefined) return route.fulfill({ status: 404 });
		const body = JSON.stringify(data);
		onserve?.(name, body);
		return route.fulfill({ body, contentType: 'application/json' });
	});
}
