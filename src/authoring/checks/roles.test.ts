import { loadKinds } from '#kinds';
import { expect, test } from 'vitest';
import { assemblePack } from '../assemble.ts';
import { choice, packOf, verdict } from './example-pack.ts';
import { readPackForRules, readRoles } from './index.ts';

const kinds = await loadKinds();

/** An item about s2 whose distractors name these statements. */
function withEvidence(...evidence: string[][]) {
	const texts = ['Venus', ...evidence.map((_, place) => `Other ${place}`)];
	const stem = `What is hot? ${JSON.stringify(evidence)}`;
	const { spec, ...rest } = choice(stem, 'venus', 's2', texts);
	const options = spec.options.map((option, place) =>
		place === 0 ? option : { ...option, evidence: evidence[place - 1]! }
	);
	return { ...rest, spec: { ...spec, options } };
}

async function rolesIn(...items: Parameters<typeof packOf>[0]) {
	return readRoles(readPackForRules(await assemblePack(packOf(items)), kinds));
}

test.each<[string, string[][], string[]]>([
	['misread what decides and point elsewhere lack nothing', [['s2'], ['s3']], []],
	[
		'name statements of both sorts lack nothing',
		[
			['s2', 's3'],
			['s2', 's4']
		],
		[]
	],
	['only misread lack one that points elsewhere', [['s2'], ['s2']], ['elsewhere']],
	['only point elsewhere lack one that misreads', [['s3'], ['s4']], ['misreads']],
	['name nothing lack both', [[], []], ['misreads', 'elsewhere']],
	['leave both roles to one of them lack one', [['s2', 's3'], []], ['elsewhere']]
])('distractors that %s', async (_, evidence, lacked) => {
	const { items, withBoth, lacking } = await rolesIn(withEvidence(...evidence));
	expect(lacking.flatMap(({ roles }) => roles)).toEqual(lacked);
	expect([items, withBoth]).toEqual([1, lacked.length === 0 ? 1 : 0]);
});

test('distractors without a statement are counted, and listed with their item', async () => {
	const { distractors, bare } = await rolesIn(
		withEvidence(['s2'], []),
		verdict('Venus is the hottest planet.', 'true', 'venus', 's2')
	);
	expect(distractors).toBe(2);
	expect(bare).toMatchObject([
		{ text: 'Other 1', code: expect.stringMatching(/^\w{5}$/) as string }
	]);
});
