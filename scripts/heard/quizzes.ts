import { readFileSync } from 'node:fs';
import type { Item } from '#bank';
import { kindOf, type Kind, type Kinds } from '#kinds';
import { writeLink, type Recipe } from '#quiz';
import { isHeading, placeOf, saysNothingEmpty, timesSaid, type Claims } from './claims.ts';
import type { Reader } from './reader.ts';

export const PACK = 'ccw-2011';
export const CHECK = '.actions .primary';
const published = JSON.parse(
	readFileSync(new URL(`../../questions/${PACK}/published.json`, import.meta.url), 'utf8')
) as { items: Item[] };

/** Items of a kind that the pack has now, but so many. */
export function itemsOf(kind: Kind, from: number, count: number): Item[] {
	return published.items
		.filter((item) => item.kind === kind.name && !item.retired && !item.background)
		.slice(from, from + count);
}

function addressOf(items: readonly Item[], mode: Recipe['mode']): string {
	const codes = items.map(({ code }) => code);
	const recipe: Recipe = { pack: PACK, codes, order: 'fixed', mode, certainty: false };
	return `quiz/play/?${writeLink(recipe)}`;
}
export const stemOf = (item: Item) => item.spec.stem;
export const onItsScreen = (item: Item) => `[id="q-${item.code}-stem"]`;

/** A quiz of two questions in practice: what is heard from its link to its end. */
export async function practise(reader: Reader, claims: Claims, kinds: Kinds, kind: Kind) {
	const [first, second] = itemsOf(kind, 0, 2) as [Item, Item];
	claims.at(`${kind.title}, in practice`);
	await reader.open(addressOf([first, second], 'practice'), onItsScreen(first));

	const page = await reader.readAll(/^Check/);
	claims.claim(
		'Reading the page, the number of the question is said once',
		timesSaid('Question 1 of 2', page.slice(0, -1)) === 1,
		page
	);
	claimHeading(claims, first, page);
	claims.claim(
		'Reading the page, how to answer is said once',
		timesSaid(kind.instruction, page) === 1,
		page
	);
	claims.claim('Reading the page, nothing empty is said', saysNothingEmpty(page), page);

	await claimMissing(reader, claims, first);
	await respond(reader, kindOf(first, kinds).key(first.spec), first);
	await claimVerdict(reader, claims, /^Correct/);
	await claimNext(reader, claims, kind, second, 2);

	await respondSomehow(reader, second);
	await claimVerdict(reader, claims, /^(Correct|Partly right|Not quite)/);
}

/** A quiz of two questions as a test: nothing of an answer is told, and one can go back. */
export async function test(reader: Reader, claims: Claims, kind: Kind) {
	const [first, second] = itemsOf(kind, 2, 2) as [Item, Item];
	claims.at(`${kind.title}, in a test`);
	await reader.open(addressOf([first, second], 'test'), onItsScreen(first));

	const page = await reader.readAll(/^Next/);
	claimHeading(claims, first, page);
	claims.claim('Reading the page, nothing empty is said', saysNothingEmpty(page), page);

	const said = await respondSomehow(reader, first);
	claims.claim('While answering, no “Saved” is said', timesSaid('Sav', said) === 0, said);
	claims.claim(
		'While answering, no verdict is said',
		!said.some((each) => /^(Correct|Partly right|Not quite)/.test(each)),
		said
	);
	claims.claim('While answering, nothing empty is said', saysNothingEmpty(said), said);
	await claimNext(reader, claims, kind, second, 2);

	await reader.tabTo('.actions .quiet');
	const back = await reader.press('space', withWords(stemOf(first)));
	claims.claim(
		'After Previous, the stem is said first, once and whole',
		placeOf(stemOf(first), back) === 0 && timesSaid(stemOf(first), back) === 1,
		back
	);
	claims.claim(
		'After Previous, the number of the question is said',
		placeOf('Question 1 of 2', back) > 0,
		back
	);
}

/** With no live region, what is claimed of a verdict must fail, or the claims are worth nothing. */
export async function checkUnheard(reader: Reader, claims: Claims, kinds: Kinds, kind: Kind) {
	const [item] = itemsOf(kind, 4, 1) as [Item];
	claims.at('Control, without a live region');
	await reader.open(addressOf([item], 'practice'), onItsScreen(item));
	await reader.look(
		`const silence = () => {
			for (const each of document.querySelectorAll('[aria-live], [role=status], [role=alert]')) {
				each.removeAttribute('aria-live');
				each.removeAttribute('role');
			}
		};
		silence();
		new MutationObserver(silence).observe(document.body, { subtree: true, childList: true });`
	);
	await respond(reader, kindOf(item, kinds).key(item.spec), item);
	await claimVerdict(reader, claims, /^Correct/);
}

function claimHeading(claims: Claims, item: Item, page: readonly string[]) {
	claims.claim(
		'Reading the page, the stem is said whole and once, as a heading',
		isHeading(stemOf(item), page),
		page
	);
}

async function claimMissing(reader: Reader, claims: Claims, item: Item) {
	await reader.tabTo(CHECK);
	const said = await reader.press('space', /Answer the question first/);
	const name = await reader.look<string>(
		`const { activeElement: field } = document;
		const label = field.getAttribute('aria-label') ?? (field.labels?.[0] ?? field).textContent;
		return label.replace(/\\s+/g, ' ').trim();`
	);
	const error = placeOf('Answer the question first', said);
	claims.claim('Check with nothing chosen: the error is said', error >= 0, said);
	claims.claim(
		'Check with nothing chosen: the error is said once',
		timesSaid('Answer the question first', said) === 1,
		said
	);
	claims.claim(
		'Check with nothing chosen: the control is said after the error',
		error >= 0 && placeOf(name, said.slice(error + 1)) >= 0,
		said
	);
	claims.claim(
		'Check with nothing chosen: the stem is said at most once',
		timesSaid(stemOf(item), said) <= 1,
		said
	);
	claims.claim('Check with nothing chosen: nothing empty is said', saysNothingEmpty(said), said);
}

export async function claimVerdict(reader: Reader, claims: Claims, verdict: RegExp) {
	await reader.tabTo(CHECK);
	const said = await reader.press('space', verdict);
	await reader.shows('.feedback .verdict');
	const shown = await reader.textOf('.feedback .verdict');
	const why = await reader.textOf('.feedback .why span');
	claims.claim(
		'After Check, the verdict is the first thing said',
		placeOf(shown, said) === 0,
		said
	);
	claims.claim('After Check, the verdict is said once', timesSaid(shown, said) === 1, said);
	// An answer that is right in several parts has no one reason.
	if (why) {
		claims.claim(
			'After Check, why is said in the same breath',
			said[0]?.includes(why) === true,
			said
		);
		claims.claim('After Check, why is said once', timesSaid(why, said) === 1, said);
	} else {
		claims.claim('After Check, nothing but the verdict is said', said.length === 1, said);
	}
	claims.claim('After Check, no “Saved” is said', timesSaid('Sav', said) === 0, said);
	claims.claim('After Check, nothing empty is said', saysNothingEmpty(said), said);
}

async function claimNext(reader: Reader, claims: Claims, kind: Kind, item: Item, number: number) {
	await reader.tabTo(CHECK);
	const said = await reader.press('space', withWords(stemOf(item)));
	claims.claim(
		'After Next, the stem is the first thing said',
		placeOf(stemOf(item), said) === 0,
		said
	);
	claims.claim(
		'After Next, the stem is said once and whole',
		timesSaid(stemOf(item), said) === 1,
		said
	);
	claims.claim(
		'After Next, the number of the question is said',
		placeOf(`Question ${number} of 2`, said) > 0,
		said
	);
	claims.claim(
		'After Next, how to answer is said once, after the stem',
		timesSaid(kind.instruction, said) === 1 && placeOf(kind.instruction, said) > 0,
		said
	);
	claims.claim('After Next, no “Saved” is said', timesSaid('Sav', said) === 0, said);
	claims.claim('After Next, nothing empty is said', saysNothingEmpty(said), said);
}

/** Gives a response, whatever the kind: its parts have controls by their names and values. */
export async function respond(reader: Reader, response: unknown, item: Item): Promise<string[]> {
	const group = `[aria-labelledby="q-${item.code}-stem"]`;
	const has = (selector: string) =>
		reader.look<boolean>('return document.querySelector(arguments[0]) !== null', selector);
	const option = (value: string) => `${group} input[value="${value}"]`;
	const said: string[] = [];
	if (typeof response === 'string') {
		if (await has(option(response))) said.push(...(await choose(reader, option(response))));
		else said.push(...(await fill(reader, `${group} input[type=text]`, response)));
	} else if (Array.isArray(response)) {
		for (const part of response as string[]) {
			if (await has(option(part))) said.push(...(await tick(reader, option(part))));
			// The last row left gets its number by itself.
			else if (part !== response.at(-1)) {
				said.push(...(await press(reader, `${group} [name$="-${part}"]`)));
			}
		}
	} else {
		for (const [part, value] of Object.entries(response as Record<string, string>)) {
			const control = `${group} [name$="-${part}"]`;
			if (await has(`${control}[value="${value}"]`)) {
				said.push(...(await choose(reader, `${control}[value="${value}"]`)));
			} else if (await has(`select${control.slice(group.length + 1)}`)) {
				said.push(...(await select(reader, control, value)));
			} else said.push(...(await fill(reader, control, value)));
		}
	}
	return said;
}

/** Gives some response, right or not: the first that each control has, in the order of the page. */
export async function respondSomehow(reader: Reader, item: Item): Promise<string[]> {
	const response = await reader
		.look<unknown>(
			`const group = document.querySelector(arguments[0]);
		const controls = [...group.querySelectorAll('input, select, button')].filter((each) => each.name);
		const prefix = arguments[1];
		const first = controls[0];
		if (first.type === 'checkbox') return [first.value];
		if (first.tagName === 'BUTTON') return controls.map((each) => each.name.slice(prefix.length));
		const parts = {};
		for (const each of controls) {
			const part = each.name.slice(prefix.length);
			if (each.type === 'radio' && each.name.length < prefix.length) return each.value;
			parts[part] ??= each.tagName === 'SELECT' ? each.options[1].value : each.type === 'radio' ? each.value : 'x';
		}
		return parts;`,
			`[aria-labelledby="q-${item.code}-stem"]`,
			`q-${item.code}-`
		)
		.catch(() => 'x');
	return respond(reader, response, item);
}

const isChecked = (reader: Reader, selector: string) => () =>
	reader.look<boolean>('return document.querySelector(arguments[0]).checked', selector);

/** Chooses one of several radio buttons. */
async function choose(reader: Reader, selector: string): Promise<string[]> {
	const said = await reader.tabTo(selector);
	for (let presses = 0; presses < 8; presses++) {
		const isThere = await reader.look<boolean>(
			'return document.activeElement === document.querySelector(arguments[0])',
			selector
		);
		if (isThere) break;
		const before = await reader.look<string>('return document.activeElement.value');
		// Radio buttons may be side by side, where Down goes past them all.
		said.push(
			...(await reader.pressUntil('r', async () => {
				const now = await reader.look<string>('return document.activeElement.value');
				return now !== before;
			}))
		);
	}
	if (!(await isChecked(reader, selector)())) {
		said.push(...(await reader.pressUntil('space', isChecked(reader, selector))));
	}
	return said;
}
async function tick(reader: Reader, selector: string): Promise<string[]> {
	const said = await reader.tabTo(selector);
	return [...said, ...(await reader.pressUntil('space', isChecked(reader, selector)))];
}
async function press(reader: Reader, selector: string): Promise<string[]> {
	const said = await reader.tabTo(selector);
	const isPressed = () =>
		reader.look<boolean>(
			'return document.querySelector(arguments[0]).ariaPressed === "true"',
			selector
		);
	return [...said, ...(await reader.pressUntil('space', isPressed))];
}
async function fill(reader: Reader, selector: string, text: string): Promise<string[]> {
	const said = await reader.tabTo(selector);
	return [...said, ...(await reader.type(text))];
}
export async function select(reader: Reader, selector: string, value: string): Promise<string[]> {
	const said = await reader.tabTo(selector);
	const at = () =>
		reader.look<[now: number, then: number]>(
			`const list = document.querySelector(arguments[0]);
			return [list.selectedIndex, [...list.options].findIndex((each) => each.value === arguments[1])];`,
			selector,
			value
		);
	for (;;) {
		const [now, then] = await at();
		if (now === then) return said;
		said.push(
			...(await reader.pressUntil(now < then ? 'Down' : 'Up', async () => (await at())[0] !== now))
		);
	}
}

export function withWords(text: string): RegExp {
	return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
}
