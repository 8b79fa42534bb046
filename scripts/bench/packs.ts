/**
 * Measures how long it takes to build the data of each pack, and of packs that have the shape of the
 * first and up to 10,000 items. Prints medians, beside that of writing and reading the same data as
 * JSON in the same run: machines differ, and growth shows in the time an item.
 */
import { assemblePack, enlarge, packFiles, type PackDraft } from '#authoring';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';

const RUNS = 5;
const kinds = await loadKinds();

async function medianOf(run: () => unknown): Promise<number> {
	const times: number[] = [];
	for (let i = 0; i < RUNS; i++) {
		const start = performance.now();
		await run();
		times.push(performance.now() - start);
	}
	return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)]!;
}

async function measure(name: string, draft: PackDraft): Promise<void> {
	const pack = await assemblePack(draft);
	const data = [...packFiles(pack, kinds)];
	const assembling = await medianOf(() => assemblePack(draft));
	const cutting = await medianOf(() => packFiles(pack, kinds));
	const reference = await medianOf(() => JSON.parse(JSON.stringify(data)) as unknown);
	const inMs = [assembling, cutting, assembling + cutting, reference].map((ms) => ms.toFixed(1));
	const each = ((assembling + cutting) * 1000) / pack.items.length;
	console.log(
		[name.padEnd(18), ...[...inMs, each.toFixed(1)].map((cell) => cell.padStart(10))].join('')
	);
}

console.log(`Building a pack’s data: medians of ${RUNS} runs, in ms`);
console.log(
	`${''.padEnd(18)}${['assemble', 'cut', 'together', 'JSON', 'µs an item'].map((cell) => cell.padStart(10)).join('')}`
);
for (const id of packIds) {
	const pack = await readPack(id);
	await measure(id, enlarge(pack, id, pack.items.length));
}
const first = await readPack(packIds[0]!);
for (const items of [200, 1000, 10_000]) {
	await measure(`${items} items`, enlarge(first, `synthetic-${items}`, items));
}
