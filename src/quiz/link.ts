import { DIGITS, fiveDigits } from '#bank';
import {
	oneOf,
	packName,
	pattern,
	readParameters,
	wholeNumber,
	type LinkFault,
	type Rule
} from './parameters.ts';
import { plainRecipe, type Recipe, type Wish } from './recipe.ts';

/** What a link turned out to be. */
export type LinkReading =
	| { form: 'recipe'; recipe: Recipe }
	| { form: 'wish'; wish: Wish }
	| { form: 'faulty'; faults: readonly LinkFault[] };

/** The most items one quiz may name. */
export const MOST_ITEMS = 200;

const names: Rule<readonly string[]> = {
	allowed: 'names joined by full stops',
	read: (text) => (/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(text) ? text.split('.') : undefined)
};

const CODES = new RegExp(`^([${DIGITS}]{5}){1,${MOST_ITEMS}}$`);

const codes: Rule<readonly string[]> = {
	allowed: `1 to ${MOST_ITEMS} different codes of five characters, one after another`,
	read(text) {
		// Read as typed from paper: capitals, and the letters that the digits leave out.
		const digits = text.toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1');
		if (!CODES.test(digits)) return undefined;
		const list = digits.match(/.{5}/g) ?? [];
		return new Set(list).size === list.length ? list : undefined;
	}
};

/**
 * Where results go: a field of a form at a host that we know, or one plain mail address. Nothing in
 * it can lead elsewhere, become a second address or a header.
 */
export const SEND =
	/^(?:(google|office|microsoft)\.([\w-]{10,200})\.(r?[\da-f]{1,40})|[\w.+-]{1,60}@[\w-]+(?:\.[\w-]+)+)$/;

/** When the keys are shown: once the learner asks, on a day, or by a word of which this is a hash. */
export const REVIEW = /^(?:later|(20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))|word-(\w{5}))$/;

/** What the parameters of a quiz link may be. */
export const linkRules = {
	pack: packName,
	q: codes,
	n: wholeNumber(1, 100),
	topics: names,
	kinds: names,
	background: oneOf('0', '1'),
	draw: wholeNumber(1, MOST_ITEMS),
	order: oneOf('fixed', 'shuffled'),
	seed: pattern('1 to 32 small letters, digits or hyphens', /^[a-z0-9-]{1,32}$/),
	mode: oneOf('practice', 'test'),
	time: wholeNumber(30, 86400),
	certainty: oneOf('1'),
	// Letters of any script, without controls and marks that turn the direction of writing.
	title: pattern(
		'1 to 80 characters of text',
		/^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\s](?:[^\p{Cc}\p{Cf}\p{Cs}\p{Co}]{0,78}[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\s])?$/u
	),
	class: wholeNumber(1, 99),
	send: pattern('a form we know or a mail address', SEND),
	review: pattern('“later”, a day or a word', REVIEW),
	to: pattern('the public key of a class, 87 characters', /^[A-Za-z0-9_-]{87}$/),
	c: pattern('five characters', new RegExp(`^[${DIGITS}]{5}$`))
} satisfies Record<string, Rule<unknown>>;

type Parameter = keyof typeof linkRules;

const WISH_ONLY: readonly Parameter[] = ['n', 'topics', 'kinds', 'background'];
/** What a recipe may have and a link then says as it is, in its order. */
const EXTRAS = ['title', 'class', 'send', 'review', 'to'] as const;
const RECIPE_ONLY: readonly Parameter[] = ['q', 'draw', 'order', 'seed', ...EXTRAS, 'c'];

/** The query of a quiz link, without a question mark; the same recipe always gives the same text. */
export function writeLink(recipe: Recipe): string {
	const query = withoutCheck(recipe);
	return `${query}&c=${fiveDigits(query)}`;
}

/** The five characters that check a recipe and the items it names. */
export function checkOf(recipe: Recipe): string {
	return fiveDigits(withoutCheck(recipe));
}

/**
 * Reads the query of a quiz link. Each parameter is checked by itself; then the check is, so that a
 * link that was cut or changed never starts another quiz. Nothing in a link makes this throw.
 */
export function readLink(query: string): LinkReading {
	const { values, faults } = readParameters(query, linkRules);
	if (faults.length > 0) return faulty(...faults);
	if (values.pack === undefined) return faulty(missing('pack'));
	const practised = {
		pack: values.pack,
		mode: values.mode ?? plainRecipe.mode,
		certainty: values.certainty !== undefined,
		...(values.time === undefined ? {} : { time: values.time })
	};
	if (values.n !== undefined && values.q === undefined) {
		const stray = RECIPE_ONLY.filter((name) => values[name] !== undefined);
		if (stray.length > 0) return faulty(...stray.map((name) => unfit(name, 'n')));
		return {
			form: 'wish',
			wish: {
				...practised,
				count: values.n,
				topics: values.topics ?? [],
				kinds: values.kinds ?? [],
				...(values.background !== undefined && { background: values.background === '1' })
			}
		};
	}
	if (values.q === undefined) return faulty(missing('q'));
	const stray = WISH_ONLY.filter((name) => values[name] !== undefined);
	if (stray.length > 0) return faulty(...stray.map((name) => unfit(name, 'q')));
	if (values.draw !== undefined && values.draw > values.q.length) {
		const problem = `asks for ${values.draw} questions of ${values.q.length}`;
		return faulty({ parameter: 'draw', problem, allowed: `at most ${values.q.length}` });
	}
	const recipe: Recipe = {
		...practised,
		codes: values.q,
		order: values.order ?? plainRecipe.order,
		...Object.fromEntries(
			(['draw', 'seed', ...EXTRAS] as const).flatMap((name) =>
				values[name] === undefined ? [] : [[name, values[name]]]
			)
		)
	};
	if (values.c === undefined) return faulty(missing('c'));
	if (values.c !== checkOf(recipe)) {
		return faulty({
			parameter: 'c',
			problem: 'does not fit the rest of the link: some of it was lost or changed on the way',
			allowed: 'the whole link, as it was made'
		});
	}
	return { form: 'recipe', recipe };
}

function withoutCheck(recipe: Recipe): string {
	return joined([
		['pack', recipe.pack],
		['q', recipe.codes.join('')],
		['draw', recipe.draw === undefined ? '' : String(recipe.draw)],
		['order', recipe.order === plainRecipe.order ? '' : recipe.order],
		['seed', recipe.seed ?? ''],
		['mode', recipe.mode === plainRecipe.mode ? '' : recipe.mode],
		['time', recipe.time === undefined ? '' : String(recipe.time)],
		['certainty', recipe.certainty ? '1' : ''],
		...EXTRAS.map((name) => [name, String(recipe[name] ?? '')] as const)
	]);
}

/** Whether somebody handed this quiz out: its link opens on a cover. */
export function hasCover(recipe: Recipe): boolean {
	return (recipe.title ?? recipe.class ?? recipe.send) !== undefined;
}

/** The query of some parameters; the empty ones are left out. */
export function joined(parameters: readonly (readonly [Parameter, string])[]): string {
	return parameters
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join('&');
}

function faulty(...faults: LinkFault[]): LinkReading {
	return { form: 'faulty', faults };
}

function missing(parameter: Parameter): LinkFault {
	return { parameter, problem: 'is missing', allowed: linkRules[parameter].allowed };
}

function unfit(parameter: Parameter, beside: Parameter): LinkFault {
	const problem = `can’t be combined with “${beside}”`;
	return { parameter, problem, allowed: 'one or the other' };
}
