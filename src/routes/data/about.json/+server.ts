import { readPack, packIds } from '#questions';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What the source of the first pack leaves out. */
async function read() {
	const pack = await readPack(packIds[0]!);
	return {
		title: pack.title,
		source: pack.source,
		origin: pack.origin,
		paragraphs: new Set(pack.statements.flatMap((statement) => statement.paragraphs)).size,
		statements: pack.statements.length,
		items: pack.items.length,
		notStated: pack.facts.flatMap((fact) =>
			fact.type === 'not-stated' ? [{ question: fact.question, nearest: fact.nearest }] : []
		)
	};
}

export type About = Awaited<ReturnType<typeof read>>;

export const GET: RequestHandler = async () => Response.json(await read());
