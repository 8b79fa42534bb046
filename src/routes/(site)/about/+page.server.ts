import { readPack, packIds } from '#questions';
import type { PageServerLoad } from './$types';

/** Read when the site is built: what the source of the first pack leaves out. */
export const load: PageServerLoad = async () => {
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
};
