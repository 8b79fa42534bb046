import type { Item } from '#bank';
import { kindNames, loadKinds, newestRule, type Example } from '#kinds';
import { describe, expect, test } from 'vitest';
import { gradeResponse } from './grading.ts';
import { fieldsOf, responseOnPaper } from './paper-answers.ts';
import { paperOf } from './paper.ts';
import { questionOf } from './quiz.ts';
import { plainRecipe } from './recipe.ts';

const kinds = await loadKinds();
const files = import.meta.glob<{ examples: readonly Example[] }>('../kinds/*/examples.ts', {
	eager: true
});
const cases = kindNames.flatMap((kind) =>
	files[`../kinds/${kind}/examples.ts`]!.examples.map(({ title, spec }) => ({
		name: `${kind}: ${title}`,
		item: {
			...{ code: '00000', kind, rule: newestRule(kinds.get(kind)!), topic: 't', level: 'recall' },
			spec
		} satisfies Item
	}))
);

/** A question as a form asks it, and what its key says in each of its fields. */
function sheetOf(item: Item, seed: string) {
	const recipe = {
		...plainRecipe,
		pack: 'p',
		codes: [item.code],
		order: 'shuffled',
		seed
	} as const;
	const question = questionOf(item, recipe, '', kinds);
	const paper = paperOf(question, kinds);
	const fields = fieldsOf(paper);
	const given =
		fields.length > 1
			? paper.key.split(/(?:, )?\(\d+\) /).slice(1)
			: [fields[0]!.by === 'words' ? paper.key : paper.key.replaceAll(' ', '').toLowerCase()];
	return { question, fields, given };
}
const scoreOf = (item: Item, { question, given }: ReturnType<typeof sheetOf>) => {
	const read = responseOnPaper(question, kinds, given);
	return typeof read === 'object' ? gradeResponse(item, kinds, read.response).score : read;
};

describe.each(cases)('$name, typed in from paper', ({ item }) => {
	test('is right if it says what the key of the form says', () => {
		for (const seed of ['a', 'b', 'c']) expect(scoreOf(item, sheetOf(item, seed))).toBe(1);
	});

	test('is no answer if it was left out, and says if nothing there can be so', () => {
		const { question, fields } = sheetOf(item, 'a');
		expect(
			responseOnPaper(
				question,
				kinds,
				fields.map(() => ' ')
			)
		).toBeUndefined();
		const [field] = fields;
		if (field!.by !== 'words') expect(responseOnPaper(question, kinds, ['?'])).toBe('misfit');
	});
});

test('letters that were left out are left out, and wrong ones are wrong', () => {
	for (const { item } of cases) {
		const sheet = sheetOf(item, 'a');
		const [field] = sheet.fields;
		if (field!.by !== 'letters' || field!.places === undefined) continue;
		const [own = ''] = sheet.given;
		// Two lines may have the same letter; in an order each letter comes once.
		const others = [`-${own.slice(1)}`, own[0]!.repeat(own.length)].map((text) =>
			scoreOf(item, { ...sheet, given: [text] })
		);
		const isOrder = others[0] === 'misfit';
		if (isOrder) expect(others).toEqual(['misfit', 'misfit']);
		else for (const score of others) expect(score).toBeLessThan(1);
	}
});
