import { readLink, writeLink } from './link.ts';

/** The longest text in which a link is looked for, in characters. */
const LONGEST_TEXT = 100_000;

/** How many times a link may have been encoded on its way. */
const MOST_ENCODINGS = 4;

/**
 * Finds a quiz link in what mail filters, wrappers and line breaks made of it: a whole message, an
 * address inside another, encoded once or more. Only what its own check proves whole is taken.
 * @returns the link's query as it was made; undefined where there is none
 */
export function repairLink(text: string): string | undefined {
	let layer = text.slice(0, LONGEST_TEXT);
	for (let depth = 0; depth <= MOST_ENCODINGS; depth++) {
		for (const variant of variantsOf(layer)) {
			const found = findLink(variant);
			if (found !== undefined) return found;
		}
		const inner = decode(layer);
		if (inner === layer) return undefined;
		layer = inner;
	}
	return undefined;
}

/** The text as it is, and without what breaks lines and what stands for other characters in mail. */
function variantsOf(text: string): Set<string> {
	const plain = text.replace(/&amp;|&#0*38;|&#x0*26;/gi, '&');
	// Only the marks between parameters were encoded: those in a title stay.
	const parted = plain.replace(
		/%26(?=(?:q|draw|order|seed|mode|time|certainty|title|to|c)=)/gi,
		'&'
	);
	const joined = parted.replace(/=\r?\n|[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
	// Quoted-printable mail writes an equals sign as "=3D".
	return new Set([text, plain, parted, joined, joined.replace(/=3D/gi, '=')]);
}

/** The first stretch from a pack to a check that reads as a recipe. */
function findLink(text: string): string | undefined {
	for (const { index } of text.matchAll(/pack=/g)) {
		const rest = text.slice(index, index + 4096);
		for (const { index: at } of rest.matchAll(/&c=.{5}/g)) {
			const reading = readLink(rest.slice(0, at + '&c=12345'.length));
			if (reading.form === 'recipe') return writeLink(reading.recipe);
		}
	}
	return undefined;
}

/** Takes off one layer of percent encoding; what is not well encoded stays. */
function decode(text: string): string {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
		try {
			return decodeURIComponent(run);
		} catch {
			return run;
		}
	});
}
