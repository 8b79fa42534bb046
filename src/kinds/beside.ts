import { plainWords } from './plain-words.ts';

/** What an item knows of its answers beyond them, by which a harmless word beside one is judged. */
export interface Known {
	/** Words for the thing that a number counts; the singular goes for the plural and vice versa. */
	things?: readonly string[];
	/** Whether numbers count something, so that none is a year. */
	isCount?: boolean;
	/** The year of a day that is asked for without it. */
	year?: number | undefined;
}

/** Words that say something else if they stand beside a number, and so name no thing. */
const notThings = new Set('and but no nor not of or than to'.split(' '));

/** The words after “how many” or “number of” in a question: what is counted. */
export function thingsAsked(stem: string): string[] {
	return thingsFirst(/\b(?:how many|number of)\s(.*)/is.exec(stem)?.[1] ?? '');
}

/** The word with which a text begins, alone and with the next: what a number before it counts. */
export function thingsFirst(text: string): string[] {
	const [, one, two] = /^\s*([\p{L}\p{M}’'-]+|%)(?:\s+([\p{L}\p{M}’'-]+))?/u.exec(text) ?? [];
	if (one === undefined || notThings.has(one.toLowerCase())) return [];
	return two === undefined ? [one] : [one, `${one} ${two}`];
}

/** A word for a thing as the singular and the plural; also forms that are no word. */
export function eitherNumber(thing: string): string[] {
	const endings: [RegExp, string][] = [
		[/(..)s$/, '$1'],
		[/(..)es$/, '$1'],
		[/(.)ies$/, '$1y'],
		[/([^s]..)$/, '$1s'],
		[/(.[sxzh])$/, '$1es'],
		[/(.)y$/, '$1ies']
	];
	return [...new Set([thing, ...endings.map(([ending, other]) => thing.replace(ending, other))])];
}

/** The year in a text such as “the year 1980” or “1980 AD”, from 1000 to 2999. */
export function yearIn(text: string): string | undefined {
	const era = /^(?:year )?(?:(?:ad|ce) ?)?([12]\d{3})(?: ?(?:ad|ce))?$/;
	return era.exec(plainWords(text).join(' '))?.[1];
}

/** A number that is all of an answer, in digits. */
export function bareNumber(answer: string): string | undefined {
	const words = plainWords(answer).join(' ');
	return /^\d+(\.\d+)?$/.test(words) ? words : undefined;
}

/** The fields of `beside` that are set, for what decides; items without them keep their codes. */
export function decisiveBeside(it: {
	units?: readonly string[] | undefined;
	year?: number | undefined;
}): object[] {
	const { units, year } = it;
	return units === undefined && year === undefined ? [] : [{ units, year }];
}
