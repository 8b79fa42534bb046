import { BLANK, type Card, type Fact } from '#bank';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { describe, expect, test } from 'vitest';
import { cardParts, packCards } from './cards.ts';
import { packFacts } from './data.ts';

const kinds = await loadKinds();
const packs = await Promise.all(packIds.map(readPack));

/** The words of a text between spaces, however it is capitalized and punctuated. */
const words = (text: string) =>
	` ${
		text
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.join(' ') ?? ''
	} `;
const formsOf = ({ faces }: Card) => new Set(faces.map(({ form }) => form));

describe.each(packs.map((pack) => [pack.id, pack] as const))('the cards of %s', (_, pack) => {
	const cards = packCards(pack, kinds);
	const faces = cards.flatMap(({ faces }) => faces);
	const factOf = (card: Card) => pack.facts.find(({ id }) => id === card.fact)!;
	const isImplied = (fact: Fact) => fact.type === 'not-stated' && fact.implied;

	test('are one for each fact, in files of eight in the order of the facts', () => {
		const parts = cardParts(pack, kinds);
		expect([...parts.values()].flat()).toEqual(cards);
		expect([...parts.values()].flat().map(({ fact }) => fact)).toEqual(
			packFacts(pack).map(({ id }) => id)
		);
		for (const part of [...parts.values()].slice(0, -1)) expect(part).toHaveLength(8);
		expect([...parts.keys()]).toEqual([...parts.keys()].map((_, place) => String(place)));
	});

	test('have at least one face each, and nearly all have two in two forms', () => {
		const few = cards.filter((card) => formsOf(card).size < 2);
		for (const card of cards) expect(card.faces.length, card.fact).toBeGreaterThanOrEqual(1);
		expect(few.length).toBeLessThanOrEqual(cards.length / 10);
	});

	test('begin with something to answer, not with something wrong to put right', () => {
		const wrongFirst = cards.filter(({ faces }) => faces[0]!.form === 'correction');
		expect(wrongFirst.map(({ fact }) => fact)).toEqual([]);
	});

	test('never have the back of a face in its front', () => {
		for (const { front, back } of faces) expect(words(front)).not.toContain(words(back));
	});

	test('ask no two things in the same words', () => {
		const fronts = faces.map(({ front }) => front);
		expect(fronts.filter((front, place) => fronts.indexOf(front) !== place)).toEqual([]);
	});

	test('show one form after another', () => {
		for (const card of cards) {
			const first = card.faces.slice(0, formsOf(card).size).map(({ form }) => form);
			expect(new Set(first).size, card.fact).toBe(first.length);
		}
	});

	test('leave one blank in a cloze, for words that make a sentence of it', () => {
		const clozes = faces.filter(({ form }) => form === 'cloze');
		expect(clozes.length).toBeGreaterThan(0);
		for (const { front, back } of clozes) {
			expect(front.split(BLANK), front).toHaveLength(2);
			expect(back).not.toBe('');
		}
		expect(faces.filter(({ form, front }) => form !== 'cloze' && front.includes(BLANK))).toEqual(
			[]
		);
	});

	test('do not give the holder away where they ask whose word it is', () => {
		const holders = Object.values(pack.asserters);
		for (const card of cards) {
			for (const { form, front, back } of card.faces) {
				if (form !== 'asserter') continue;
				const names: string[] = [...(back.match(/(?<!^)\p{Lu}\p{L}+/gu) ?? [])];
				if (names.includes('US')) names.push('United States');
				for (const name of names) expect(front).not.toMatch(new RegExp(`\\b${name}\\b`));
				for (const holder of holders.filter((each) => words(back).includes(words(each)))) {
					expect(words(front)).not.toContain(words(holder));
				}
			}
		}
	});

	test('say of a condition that it was not met, and of a deed that it was done', () => {
		for (const card of cards) {
			for (const { back } of card.faces.filter(({ form }) => form === 'happened')) {
				const isCondition = factOf(card).modality === 'conditional';
				expect(back).toBe(isCondition ? 'It would have. It did not happen.' : 'It happened.');
			}
		}
	});

	test('say of what is only implied that it is not said', () => {
		for (const card of cards.filter((card) => isImplied(factOf(card)))) {
			expect(card.faces[0]!.back).toBe('It is hinted at, and not said.');
		}
	});

	test('name statements there are, and the sources of what is from outside', () => {
		const statements = pack.statements.map(({ id }) => id);
		for (const card of cards) {
			expect(statements).toEqual(expect.arrayContaining([...card.evidence]));
			const { background } = factOf(card);
			expect(card.background).toEqual(background);
			if (background) expect(card.background!.sources.length).toBeGreaterThan(0);
		}
	});

	test('are the same each time', () => {
		expect(packCards(pack, kinds)).toEqual(cards);
	});
});
