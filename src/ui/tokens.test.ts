import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../app.css', import.meta.url), 'utf8');

/** The colours of each theme by the names of their tokens. */
const themes = { light: coloursAt(0), dark: coloursAt(1) };

/** What is read, and what it is read on: WCAG 2.2, 1.4.3. */
const texts = {
	ink: ['paper', 'surface', 'accent-bg', 'right-bg', 'wrong-bg', 'warn-bg', 'mark'],
	'ink-muted': ['paper', 'surface', 'accent-bg', 'right-bg', 'wrong-bg'],
	accent: ['paper', 'surface', 'accent-bg', 'right-bg', 'wrong-bg'],
	'on-accent': ['accent'],
	right: ['paper', 'surface', 'right-bg'],
	wrong: ['paper', 'surface', 'wrong-bg'],
	warn: ['warn-bg']
};
/** The edges of controls and the ring of focus, and what they stand on: WCAG 2.2, 1.4.11. */
const edges = {
	control: ['paper', 'surface'],
	focus: ['paper', 'surface', 'right-bg', 'wrong-bg', 'warn-bg', 'mark']
};
/** Tokens that carry no meaning by themselves. */
const ornaments = ['rule'];

function coloursAt(place: 0 | 1): Map<string, string> {
	const pairs = css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
	return new Map([...pairs].map(([, name, ...colours]) => [name!, colours[place]!]));
}

/** The relative luminance of an sRGB colour, from 0 to 1, by the definition in WCAG 2.2. */
function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast ratio of two colours, from 1 to 21, by the definition in WCAG 2.2. */
function contrast(one: string, other: string): number {
	const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter! + 0.05) / (darker! + 0.05);
}

it('computes contrast as WCAG does', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
});

it('names every colour token in a pair', () => {
	const named = [texts, edges].flatMap((pairs) => [
		...Object.keys(pairs),
		...Object.values(pairs).flat()
	]);
	expect(new Set([...named, ...ornaments])).toEqual(new Set(themes.light.keys()));
});

for (const [theme, colours] of Object.entries(themes)) {
	const ratio = (one: string, other: string) => contrast(colours.get(one)!, colours.get(other)!);

	describe(`the ${theme} theme`, () => {
		it.each(pairsOf(texts))('has %s readable on %s', (text, ground) => {
			expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
		});
		it.each(pairsOf(edges))('has %s visible on %s', (edge, ground) => {
			expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3);
		});
	});
}

function pairsOf(table: Record<string, string[]>): [string, string][] {
	return Object.entries(table).flatMap(([one, others]) =>
		others.map((other): [string, string] => [one, other])
	);
}
