import { isOneEdit } from '#kinds/edit.ts';
import { LONGEST_LINK, readParameters, type Rule, type Rules } from './parameters.ts';

/** What mail, chat and handwriting leave behind a value, encoded or not. */
const BEHIND = /(?:(?!\p{Pd})[\s\p{P}\p{S}]|%[0-9a-f]{0,2}){1,24}$/iu;

/** What they put before it. */
const BEFORE = /^[\s([{<"'“”‘’«»*_`]+/;

/** Marks that show nothing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufe0f\ufeff]/g;

/** How many times a link may have been encoded on its way. */
export const MOST_ENCODINGS = 4;

/**
 * Reads the parameters of an address that no check proves, as they were meant: mended where they
 * can't be read as they are, and looked for under layers of encoding.
 * @param query without its question mark
 */
export function readMeant<Given extends Rules>(
	query: string,
	rules: Given
): ReturnType<typeof readParameters<Given>> {
	const plain = readParameters(query, rules);
	if (plain.faults.length === 0) return plain;
	let layer = query;
	const first = readParameters(mendQuery(layer, rules), rules);
	let reading = first;
	for (let depth = 0; Object.keys(reading.values).length === 0; depth++) {
		const inner = decode(layer);
		if (depth === MOST_ENCODINGS || inner === layer) return first;
		layer = inner;
		reading = readParameters(mendQuery(layer, rules), rules);
	}
	return reading;
}

/** Takes off one layer of percent encoding; what is not well encoded stays. */
export function decode(text: string): string {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
		try {
			return decodeURIComponent(run);
		} catch {
			return run;
		}
	});
}

/**
 * The query that an address meant before mail, chat, trackers or a hand changed it: with ampersands
 * for what stands for them, without unknown parameters, and with values that their rules can read if
 * capitals or marks at the edge were what was wrong. It only serves a query that cannot be read as it
 * is. A name one letter off one of ours stays, so that it is named.
 * @param query an address or what is behind its question mark
 * @param keepsNear false if a check proves what comes out, so that no unknown name has to stay
 */
export function mendQuery(query: string, rules: Rules, keepsNear = true): string {
	if (query.length > LONGEST_LINK) return query;
	const names = Object.keys(rules);
	const known = new RegExp(`(?:\\?|%3F|%26)(?=(?:${names.join('|')})(?:=|%3D))`, 'gi');
	const parts = query
		.replace(/(?:&|%26)(?:(?:amp|#0*38|#x0*26)(?:;|%3B))+/gi, '&')
		.replace(known, '&')
		.split(/[&?#]/);
	const fixed = new Set<string>();
	for (const part of parts) {
		const pair = part.includes('=') ? part : part.replace(/%3D/i, '=');
		for (const [given, text] of new URLSearchParams(pair)) {
			const name = given.replace(UNSEEN, '').trim().toLowerCase();
			const rule = names.includes(name) ? rules[name] : undefined;
			if (rule) fixed.add(pairOf(name, valueFor(rule, text)));
			else if (keepsNear && names.some((each) => isNear(name, each))) {
				fixed.add(pairOf(given, text));
			}
		}
	}
	return [...fixed].join('&');
}

function pairOf(name: string, value: string): string {
	return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

/** The text, or the first thing like it that the rule can read. */
function valueFor(rule: Rule<unknown>, text: string): string {
	const plain = text
		.normalize('NFKC')
		.replace(UNSEEN, '')
		.replace(/[‐-―−]/g, '-');
	const bare = plain.replace(BEHIND, '').replace(BEFORE, '');
	const forms = [text, plain, bare, bare.toLowerCase()];
	return forms.find((form) => rule.read(form) !== undefined) ?? text;
}

/**
 * Whether one letter too many, too few, wrong or in the wrong place makes one name of the other. Of
 * the shortest names only a doubled letter does, since every short name is like them.
 */
function isNear(given: string, name: string): boolean {
	if (name.length < 3)
		return given.length === name.length + 1 && given.replace(/(.)\1/, '$1') === name;
	return isOneEdit(given, name);
}
