import type { Briefing } from '#bank';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { DEFAULT_PACK } from '#ui/pack-address.ts';
import { readingMinutes } from '#ui/reading-time.ts';
import { fetchOwn } from '../../(site)/own-file.ts';
import { tasteOf } from '../../(site)/taste.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What the first page shows of the packs, and a question to try. */
async function read(ask: typeof fetch) {
	const [packs, kinds, briefing] = await Promise.all([
		Promise.all(packIds.map(readPack)),
		loadKinds(),
		fetchOwn<Briefing>(DEFAULT_PACK, 'briefing.json', ask)
	]);
	const { id, title, about, items, facts } = await readPack(DEFAULT_PACK);
	const taste = tasteOf({ items, statements: briefing.statements }, kinds);
	return {
		pack: { id, title, about, facts: facts.length },
		minutes: readingMinutes(briefing.statements.map(({ text }) => text)),
		briefing,
		...(taste ? { taste } : {}),
		others: packs
			.filter((pack) => pack.id !== DEFAULT_PACK)
			.map(({ id, title, items, statements }) => ({
				id,
				title,
				questions: items.length,
				statements: statements.length
			}))
	};
}

export type Home = Awaited<ReturnType<typeof read>>;

export const GET: RequestHandler = async ({ fetch }) => Response.json(await read(fetch));
