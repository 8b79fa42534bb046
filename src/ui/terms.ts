import type { Term } from '#bank';

/** A stretch of a text: plain, or a word that the glossary explains and the marks right after it. */
type Piece = { text: string; term?: Term; marks?: string };

/** What a word goes on with, in any script: `\b` knows only those of ASCII. */
const LETTER = '[\\p{L}\\p{M}\\p{N}_]';

/**
 * Cuts a text at the words that the glossary explains, each at its first place only; longer forms
 * go before shorter ones. The pieces joined give the text.
 */
export function splitTerms(text: string, terms: readonly Term[]): Piece[] {
	const forms = new Map(
		terms.flatMap((term) =>
			[term.term, ...term.forms].map((form): [string, Term] => [form.toLowerCase(), term])
		)
	);
	if (forms.size === 0) return [{ text }];
	const longestFirst = [...forms.keys()].sort((one, other) => other.length - one.length);
	const pattern = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
	const seen = new Set<Term>();
	const pieces: Piece[] = [];
	let from = 0;
	const whole = new RegExp(`(?<!${LETTER})(?:${pattern})(?!${LETTER})`, 'giu');
	for (const { 0: found, index } of text.matchAll(whole)) {
		const term = forms.get(found.toLowerCase());
		if (!term || seen.has(term) || index < from) continue;
		seen.add(term);
		if (index > from) pieces.push({ text: text.slice(from, index) });
		const end = index + found.length;
		const [marks] = /^[.,;:!?…’”"')\]]*/.exec(text.slice(end))!;
		pieces.push({ text: found, term, ...(marks && { marks }) });
		from = end + marks.length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}

/** Whether a text has words that the glossary explains. */
export function hasTerms(text: string, terms: readonly Term[]): boolean {
	return splitTerms(text, terms).some(({ term }) => term);
}
