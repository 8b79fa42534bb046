/** Words that carry grammar rather than content. */
const functionWords = new Set(
	(
		'a about above after again against all also am among an and another any are as at back be ' +
		'because been before being below between both but by came can come could did do does doing ' +
		'done down each either else ever every few for from further get give given gives go goes going ' +
		'had has have having he her here hers him his how however i if in into is it its itself just ' +
		'know known least less let like made make makes many may me might more most much must my no ' +
		'none nor not now of off on once one only onto or other others our out over own part per put ' +
		'rather same say says said see shall she should since so some somebody something such take ' +
		'taken tell tells than that the their them then there these they thing things this those ' +
		'though through to told too took toward towards two under until up upon us very was way we well ' +
		'were what when where whether which while who whole whom whose why will with within without ' +
		'word words would yes yet you your'
	).split(' ')
);

/** The words of a text, in lower case and without the possessive ’s; hyphens and dashes part them. */
export function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replace(/[’']s?\b/g, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/**
 * The words of a text that carry content, each once and by its stem, so that forms of one word
 * count as the same.
 */
export function contentWords(text: string): string[] {
	// “US” is no pronoun.
	const words = wordsOf(text.replace(/\bU\.?S\b\.?/g, 'usa'));
	return [...new Set(words.filter((word) => !functionWords.has(word)).map(stemOf))];
}

/** A rough stem: plural, tense and the commonest endings off. Only for telling words alike. */
function stemOf(word: string): string {
	if (word.length < 4) return word;
	let stem = word.replace(/ies$/, 'y').replace(/([^sui])s$/, '$1');
	stem = stem.replace(/(.{3,})(?:ing|ed|ion|al|ly|ment|ance|er|or)$/, '$1');
	return stem.replace(/(.{2,})(?:e|y)$/, '$1').replace(/([^aeiouls])\1$/, '$1');
}

/**
 * The words written with a capital after another word of the same sentence: parts of names, months
 * and short forms, also where they begin a sentence elsewhere.
 */
export function namesIn(texts: Iterable<string>): Set<string> {
	const names = new Set<string>();
	for (const text of texts) {
		for (const [name] of text.matchAll(/(?<=[\p{Ll}\d,;][ -])\p{Lu}\p{L}*/gu)) names.add(name);
		for (const [name] of text.matchAll(/\b\p{Lu}{2,}\b/gu)) names.add(name);
	}
	// The first word of an inner sentence, such as a title's.
	for (const word of ['The', 'A', 'An', 'In', 'I']) names.delete(word);
	return names;
}

/** The text with each name, however many words it has, replaced by the same short word. */
export function maskNames(text: string, names: ReadonlySet<string>): string {
	return text
		.replace(/\p{L}+/gu, (word) => (names.has(word) ? '◦' : word))
		.replace(/(?:[Tt]he )?◦(?:(?: (?:of|on|for|the|and) (?:the )?| )◦)*/g, 'Name')
		.replace(/Name \(Name\)/g, 'Name');
}

/** The text with each number replaced by the same sign. */
export function maskNumbers(text: string): string {
	return text.replace(/\d+(?:[.,]\d+)*/g, '#');
}
