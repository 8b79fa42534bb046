import type { Briefing, Footnote, Statement } from '#bank';

/** What is under one heading. */
interface Paragraph {
	name: string;
	title: string | undefined;
	lines: readonly { statement: Statement; number: number; notes: readonly Footnote[] }[];
}

/** The statements by the first paragraph of the source that they restate, each with its notes. */
export function paragraphsOf(
	{ statements, paragraphs }: Briefing,
	footnotes: readonly Footnote[]
): Paragraph[] {
	const names = [...new Set(statements.map((statement) => statement.paragraphs[0] ?? ''))];
	return names.map((name) => ({
		name,
		title: paragraphs?.[name],
		lines: statements.flatMap((statement, place) =>
			(statement.paragraphs[0] ?? '') === name
				? [
						{
							statement,
							number: place + 1,
							notes: footnotes.filter((note) => note.statement === statement.id)
						}
					]
				: []
		)
	}));
}
