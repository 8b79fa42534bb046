/**
 * Measures quiz links on a slowed phone, beside an empty page of the same framework: each in turn, in
 * one run. Prints medians and ratios. Needs a build; `docs/PERFORMANCE.md` keeps what came of it.
 * Run `npm run bench`, or `npm run bench 1` for a single turn.
 */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { packIndex } from '#authoring';
import { entriesOf, seeded } from '#bank';
import { kindNames, loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { plainRecipe, writeLink } from '#quiz';
import { drawItems } from '#quiz/draw.ts';
import { plainWish } from '#quiz/wish.ts';
import { findBrowser, switches } from '../browser.mjs';
import { root } from '../run.mjs';
import { serve } from '../serve.mjs';
import { buildHello } from './hello.ts';
import { medianOf, visit, type Visit } from './visit.ts';

const turns = Number(process.argv[2] ?? 5);

/** What is aimed at. */
const goals: Partial<Record<keyof Visit, number>> = {
	...{ kB: 50, requests: 12, allKB: 72, firstVerdict: 80 },
	...{ blocking: 60, check: 60, next: 50, worst: 80, shift: 0 }
};
/** The same as ratios to the empty page. */
const ratios: Partial<Record<keyof Visit, number>> = { answerable: 1.35, second: 1.3 };

/** Links to ten questions each, as somebody new would draw them; each turn has two of its own. */
async function drawLinks(): Promise<readonly string[]> {
	const pack = await readPack(packIds[0]!);
	const entries = entriesOf(packIndex(pack, await loadKinds()));
	return Array.from({ length: 2 * turns }, (_, seed) => {
		const random = seeded(`bench ${seed}`);
		const topics = Object.keys(pack.topics);
		const codes = drawItems(plainWish, entries, topics, kindNames, () => 'unseen', random);
		return `quiz/play/?${writeLink({ ...plainRecipe, pack: pack.id, codes })}`;
	});
}

const links = await drawLinks();
const executablePath = await findBrowser(console.log);
const browser = await chromium.launch({
	args: switches,
	...(executablePath && { executablePath })
});
// As most hosts do, by gzip.
const [ours, hello] = await Promise.all(
	[join(root, 'build'), buildHello()].map((folder) => serve(folder, { brotli: false }))
);
const visits: Record<'ours' | 'hello', Visit[]> = { ours: [], hello: [] };
try {
	for (let turn = 0; turn < turns; turn++) {
		const { address } = hello!;
		visits.hello.push(await visit(browser, [address, address], 'main button', 0));
		const pair = links.slice(2 * turn, 2 * turn + 2).map((link) => ours!.address + link);
		const control = 'main fieldset :is(input, button, select)';
		visits.ours.push(await visit(browser, [pair[0]!, pair[1]!], control, 10));
	}
} finally {
	await browser.close();
	await Promise.all([ours!.close(), hello!.close()]);
}

const names: Readonly<Record<keyof Visit, string>> = {
	kB: 'kB until the first question can be answered',
	requests: 'requests until then',
	answerable: 'ms until then',
	blocking: 'ms of blocking until then',
	firstVerdict: 'ms from Check to the first verdict',
	check: 'ms from Check to a later verdict',
	next: 'ms from Next to the question',
	worst: 'ms of the slowest tap',
	shift: 'layout shift',
	allKB: 'kB for all ten and the result',
	second: 'ms until the next link’s first question'
};
const rounded = (value: number) =>
	Number.isNaN(value) ? '–' : String(Math.round(value * 10) / 10);
console.log(`| medians of ${turns} | empty page | Footnote | goal |\n| --- | ---: | ---: | ---: |`);
for (const name of Object.keys(names) as (keyof Visit)[]) {
	const [empty, full] = [visits.hello, visits.ours].map((list) =>
		medianOf(list.map((each) => each[name]))
	) as [number, number];
	const ratio = ratios[name];
	const shown = ratio ? `${rounded(full)} (${(full / empty).toFixed(2)} ×)` : rounded(full);
	const goal = ratio ? `${ratio} ×` : (goals[name] ?? '');
	console.log(`| ${names[name]} | ${rounded(empty)} | ${shown} | ${goal} |`);
}
