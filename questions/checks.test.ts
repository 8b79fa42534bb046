import { loadKinds } from '#kinds';
import { describe, expect, test } from 'vitest';
import {
	checkItems,
	findShortfalls,
	MOST_BARE,
	readPackForRules,
	readRoles
} from '../src/authoring/checks/index.ts';
import { measureGuessing, measureReading } from '../src/authoring/guessing/index.ts';
import { drawFrom } from '../scripts/draw-quiz.ts';
import { packIds, readPack } from './index.ts';

const kinds = await loadKinds();

// `npm run check` prints all of this to read.
describe.each(packIds)('%s', (id) => {
	test('breaks no rule of item writing, but for exceptions with a reason', async () => {
		const found = checkItems(await readPack(id), kinds);
		expect(
			found.map(({ rule, code, where, what }) => `${rule}: ${code ?? ''} [${where}] ${what}`)
		).toEqual([]);
	});

	test('covers every fact and statement, and asks every idea often enough', async () => {
		const found = findShortfalls(await readPack(id));
		expect(found.map(({ where, what }) => `${where}: ${what}`)).toEqual([]);
	});

	test('names statements for nine wrong options in ten', async () => {
		const { bare, distractors } = readRoles(readPackForRules(await readPack(id), kinds));
		expect(bare.length / distractors).toBeLessThanOrEqual(MOST_BARE);
	});

	test('gives those who only match words little more than chance does', async () => {
		const pack = await readPack(id);
		const rates = measureReading(pack, kinds, drawFrom(pack, kinds));
		const over = rates.filter(({ isOver }) => isOver);
		expect(
			over.map(
				({ solver, on, gain, most }) => `${solver}, ${on}: ${gain.toFixed(3)} > ${most ?? 1}`
			)
		).toEqual([]);
	});

	test('gives no solver that does not know the source more than chance does', async () => {
		const rates = measureGuessing(await readPack(id), kinds);
		expect(rates.filter(({ isAbove }) => isAbove)).toEqual([]);
	});
});
