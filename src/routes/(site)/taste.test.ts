import { expect, test } from 'vitest';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { tasteOf } from './taste.ts';

test('the question of the first page is in the bank, is false, and one statement shows it', async () => {
	const [pack, kinds] = await Promise.all([readPack(packIds[0]!), loadKinds()]);
	const taste = tasteOf(pack, kinds)!;
	expect(pack.items.filter(({ spec }) => spec.stem === taste.stem)).toHaveLength(1);
	expect(taste.options.map(({ id, verdict }) => [id, verdict.grade.score])).toEqual([
		['true', 0],
		['false', 1],
		['not-stated', 0]
	]);
	const right = taste.options[1]!.verdict.rationales.find(({ part }) => part === 'false')!;
	expect(right.evidence).toHaveLength(1);

	// Nothing before it in the briefing would have done.
	const shown = pack.statements.findIndex(({ id }) => id === right.evidence[0]);
	const later = { ...pack, statements: pack.statements.slice(shown) };
	expect(tasteOf(later, kinds)).toEqual(taste);
	expect(tasteOf({ ...pack, items: [] }, kinds)).toBeUndefined();
});
