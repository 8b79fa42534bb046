import { decode, mendQuery, MOST_ENCODINGS } from './kindness.ts';
import { linkRules, readLink, writeLink, type LinkReading } from './link.ts';
import { LONGEST_LINK } from './parameters.ts';

/** The longest text in which a link is looked for, in characters. */
const LONGEST_TEXT = 100_000;

/** An encoded mark between parameters. */
const ENCODED = new RegExp(`%26(?=(?:${Object.keys(linkRules).join('|')})=)`, 'gi');

/**
 * Finds a quiz link in what mail filters, wrappers and line breaks made of it: a whole message, an
 * address inside another, encoded once or more. Only what its own check proves whole is taken.
 * @returns the link's query as it was made; undefined where there is none
 */
export function repairLink(text: string): string | undefined {
	// Each reading of the text may have as many candidates again; more than the text is long is junk.
	let left = LONGEST_TEXT;
	for (const candidate of candidatesIn(text.slice(0, LONGEST_TEXT))) {
		left -= candidate.length;
		if (left < 0) return undefined;
		const reading = readLink(candidate);
		if (reading.form === 'recipe') return writeLink(reading.recipe);
	}
	return undefined;
}

/**
 * Reads a link that has no check, or that nothing proves, as it was meant: what others added is
 * dropped, and capitals, marks behind a value and layers of encoding do no harm.
 * @param query the query of an address
 */
export function readKindly(query: string): LinkReading {
	const first = readLink(mendQuery(query, linkRules));
	let reading = first;
	let layer = query;
	for (let depth = 0; reading.form === 'faulty' && depth < MOST_ENCODINGS; depth++) {
		const inner = decode(layer);
		if (inner === layer) return first;
		layer = inner;
		reading = readLink(mendQuery(layer, linkRules));
	}
	return reading.form === 'faulty' ? first : reading;
}

/** Reads the query of a link with a check, or kindly one that it doesn't fit or that has none. */
export function readEither(query: string): LinkReading {
	const reading = readLink(query);
	return reading.form === 'faulty' ? readKindly(query) : reading;
}

/** What may be a whole link, in the text as it is and in what it was before it was encoded. */
function* candidatesIn(text: string): Generator<string> {
	let layer = text;
	for (let depth = 0; depth <= MOST_ENCODINGS; depth++) {
		for (const variant of variantsOf(layer)) yield* stretchesOf(variant);
		if (layer.length <= LONGEST_LINK) yield mendQuery(layer, linkRules, false);
		const inner = decode(layer);
		if (inner === layer) return;
		layer = inner;
	}
}

/** The text as it is, and without what breaks lines and what stands for other characters in mail. */
function variantsOf(text: string): Set<string> {
	const plain = text.replace(/&amp;|&#0*38;|&#x0*26;/gi, '&');
	// Only the marks between parameters were encoded: those in a title stay.
	const parted = plain.replace(ENCODED, '&');
	const joined = parted.replace(/=\r?\n|[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
	// Quoted-printable mail writes an equals sign as "=3D".
	return new Set([text, plain, parted, joined, joined.replace(/=3D/gi, '=')]);
}

/**
 * The stretches of a text from a pack to a check. A link has one check, so none reaches over the
 * check of another; and its pack is the nearest before its codes. So no two of them overlap.
 */
function* stretchesOf(text: string): Generator<string> {
	const [first = '', ...others] = text.split('&c=');
	let before = first;
	for (const piece of others) {
		const codes = before.lastIndexOf('&q=');
		const pack = codes < 0 ? -1 : before.lastIndexOf('pack=', codes);
		if (pack >= 0) yield `${before.slice(pack)}&c=${piece.slice(0, 5)}`;
		before = piece;
	}
}
