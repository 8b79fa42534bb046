import { packIds, readPack } from '../../questions/index.ts';
import { shardDigits } from '../../src/authoring/data.ts';

/** For each pack, how many characters of a code name the file of its item. */
export const digits = Object.fromEntries(
	await Promise.all(
		packIds.map(async (id) => [id, shardDigits((await readPack(id)).items.length)] as const)
	)
);
