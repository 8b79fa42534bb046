/** What is wrong with one parameter of a link, in words for the reader. */
export interface LinkFault {
	/** The parameter's name as it stands in the link. */
	parameter: string;
	problem: string;
	/** What would be right. */
	allowed: string;
}

/** The longest link that is read, in characters. */
export const LONGEST_LINK = 4096;

/** Parameters that mail programs and networks add to links; they say nothing of what is linked. */
const TRACKING =
	/^(utm_\w*|mc_\w*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|igshid|igsh|twclid|yclid|ttclid|_ga|_gl|si|ref_src)$/i;

/** What one parameter may be: in words, and how it is read; undefined where it is not so. */
export type Rule<T> = { allowed: string; read(text: string): T | undefined };

/** A whole number without leading zeros; both ends are allowed. */
export function wholeNumber(least: number, most: number): Rule<number> {
	return {
		allowed: `a whole number from ${least} to ${most}`,
		read(text) {
			const value = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : NaN;
			return value >= least && value <= most ? value : undefined;
		}
	};
}

/** One of these words. */
export function oneOf<const Word extends string>(...words: Word[]): Rule<Word> {
	return {
		allowed: words.map((word) => `“${word}”`).join(' or '),
		read: (text) => words.find((word) => word === text)
	};
}

/** A text of this shape. */
export function pattern(allowed: string, shape: RegExp): Rule<string> {
	return { allowed, read: (text) => (shape.test(text) ? text : undefined) };
}

/** The name of a pack. */
export const packName = pattern(
	'the name of a pack, such as “ccw-2011”',
	/^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/
);

/** What the parameters of an address may be, by their names. */
export type Rules = Readonly<Record<string, Rule<unknown>>>;

/** The values that rules give, where their parameters are there. */
type ValuesOf<Given extends Rules> = {
	[Name in keyof Given]?: NonNullable<ReturnType<Given[Name]['read']>>;
};

/**
 * Reads the parameters of an address, each by itself; what others add to links is dropped. Nothing
 * in an address makes this throw.
 * @param query without its question mark
 */
export function readParameters<Given extends Rules>(
	query: string,
	rules: Given
): { values: ValuesOf<Given>; faults: LinkFault[] } {
	if (query.length > LONGEST_LINK) {
		const problem = `has ${query.length} characters`;
		return {
			values: {},
			faults: [{ parameter: 'link', problem, allowed: `at most ${LONGEST_LINK}` }]
		};
	}
	const values: Record<string, unknown> = {};
	const faults: LinkFault[] = [];
	const seen = new Set<string>();
	for (const [name, text] of new URLSearchParams(query)) {
		if (TRACKING.test(name)) continue;
		const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
		const value = rule?.read(text);
		if (!rule) {
			const allowed = `one of ${Object.keys(rules).join(', ')}`;
			faults.push({ parameter: shown(name), problem: 'is not known', allowed });
		} else if (seen.has(name)) {
			faults.push({ parameter: name, problem: 'appears twice', allowed: 'one of each' });
		} else if (value === undefined) {
			const problem = text === '' ? 'is empty' : `cannot be “${shown(text)}”`;
			faults.push({ parameter: name, problem, allowed: rule.allowed });
		}
		seen.add(name);
		values[name] = value;
	}
	return { values: values as ValuesOf<Given>, faults };
}

/** The fault of an address that names a pack which is not there. */
export function noPack(pack: string): LinkFault {
	const problem = `cannot be “${pack}”: there is no such pack here`;
	return { parameter: 'pack', problem, allowed: packName.allowed };
}

/** The fault of a parameter that names something else than what there is; undefined where it does not. */
export function strangeName(
	parameter: string,
	names: readonly string[],
	known: readonly string[]
): LinkFault | undefined {
	const strange = names.find((name) => !known.includes(name));
	if (strange === undefined) return undefined;
	const problem = strange ? `cannot be “${strange}”` : 'has an empty name';
	return { parameter, problem, allowed: known.join(', ') };
}

/** At most forty characters of what was given. */
function shown(text: string): string {
	const letters = [...text];
	return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : text;
}
