import type { Briefing, Footnote, Statement } from '#bank';

/** A note as it stands on the page. */
export interface LetteredNote extends Footnote {
	/** From `a` on, again in each paragraph. */
	letter: string;
	/** The number of its statement. */
	number: number;
}

/** What stands under one heading. */
interface Paragraph {
	name: string;
	title: string | undefined;
	lines: readonly { statement: Statement; number: number; notes: readonly LetteredNote[] }[];
	notes: readonly LetteredNote[];
}

/** The statements by the first paragraph of the source that they restate, each with its notes. */
export function paragraphsOf(
	{ statements, paragraphs }: Briefing,
	footnotes: readonly Footnote[]
): Paragraph[] {
	const names = [...new Set(statements.map((statement) => statement.paragraphs[0] ?? ''))];
	return names.map((name) => {
		let letters = 0;
		const lines = statements.flatMap((statement, place) => {
			if ((statement.paragraphs[0] ?? '') !== name) return [];
			const number = place + 1;
			const notes = footnotes
				.filter((note) => note.statement === statement.id)
				.map((note) => ({ ...note, number, letter: letterOf(letters++) }));
			return [{ statement, number, notes }];
		});
		return { name, title: paragraphs?.[name], lines, notes: lines.flatMap(({ notes }) => notes) };
	});
}

/** a to z, then aa, ab and so on. */
function letterOf(place: number): string {
	const letter = String.fromCharCode(97 + (place % 26));
	return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}
