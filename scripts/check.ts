// Checks the items of packs against the rules of item writing, counts them, and measures how far
// guessing and matching words get. Ends with 1 if something is found.
//   npm run check                    every pack
//   npm run check -- fact-or-claim   one pack: a folder under questions/, listed or not
//   npm run check -- --roles         also the items whose distractors lack a role
//   npm run check -- --leaks         also the items on which matching words gains most
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Pack } from '../src/bank/index.ts';
import { loadKinds } from '../src/kinds/index.ts';
import {
	checkItems,
	countItems,
	findShortfalls,
	givesAway,
	LEAST_WITH_BOTH,
	MOST_BARE,
	readPackForRules,
	readRoles,
	ruleNames,
	type Finding,
	type Role
} from '../src/authoring/checks/index.ts';
import {
	measureGuessing,
	measureReading,
	type GuessRate,
	type ReadingRate
} from '../src/authoring/guessing/index.ts';
import type { AuthoredPack } from '../src/authoring/index.ts';
import { packIds } from '../questions/index.ts';
import { drawFrom } from './draw-quiz.ts';

/** How many items are listed on which matching words gains most. */
const MOST_LISTED = 20;

const { values: asked, positionals } = parseArgs({
	allowPositionals: true,
	options: { roles: { type: 'boolean' }, leaks: { type: 'boolean' } }
});
const kinds = await loadKinds();

/** The names of what stands in the headline of a count, and how many there are. */
function inOneLine(counts: ReadonlyMap<string, number>): string {
	return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

function printFindings(findings: readonly Finding[]): void {
	console.log('\nfindings by rule');
	for (const rule of [...ruleNames, 'exceptions', 'coverage'] as const) {
		const broken = findings.filter((finding) => finding.rule === rule);
		console.log(`  ${rule}: ${broken.length}`);
		for (const { code, stem, where, what } of broken) {
			if (code === undefined) console.log(`    ${where}: ${what}`);
			else console.log(`    ${code} ${stem ?? ''}\n          ${where}: ${what}`);
		}
	}
}

function printCounts(pack: AuthoredPack): void {
	const { items, distinct, by } = countItems(pack, kinds);
	console.log(`\n${items} items, ${distinct} distinct`);
	for (const name of ['kind', 'level', 'topic', 'idea', 'template', 'fact', 'statement'] as const) {
		console.log(`  by ${name}: ${inOneLine(by[name])}`);
	}
	const facts = [...by.fact].filter(([, count]) => count < 3);
	console.log(`  facts with fewer than three items: ${inOneLine(new Map(facts)) || 'none'}`);
	const excepted = pack.items.filter(({ except }) => except);
	console.log(`  with an exception: ${excepted.length}`);
	for (const { code, except = {} } of excepted) {
		for (const [rule, reason] of Object.entries(except)) {
			console.log(`    ${code} ${rule}: ${reason}`);
		}
	}
	const pairs = givesAway(readPackForRules(pack, kinds)).length;
	console.log(`  pairs of which one gives the other away, for a draw to keep apart: ${pairs}`);
}

/** A line of a table: the first cell to the left, the others under one another. */
function row(cells: readonly string[]): string {
	return cells.map((cell, place) => (place === 0 ? cell.padEnd(32) : cell.padStart(10))).join('');
}

function printGuessing(rates: readonly GuessRate[]): void {
	const head = ['guessing', 'items', 'score', 'chance', 'gain', '95 % from', 'to', 'p', 'Holm'];
	console.log(`\n${row(head)}`);
	for (const { solver, items, score, chance, gain, interval, p, adjusted, isAbove } of rates) {
		const numbers = [score, chance, gain, ...interval, p, adjusted].map((each) => each.toFixed(3));
		console.log(row([solver, `${items}`, ...numbers]) + (isAbove ? '  above chance' : ''));
	}
}

function printReading(rates: readonly ReadingRate[]): void {
	const head = ['matching words', 'items', 'score', 'chance', 'gain', '95 % from', 'to', 'limit'];
	console.log(`\n${row(head)}`);
	for (const { solver, on, items, score, chance, gain, interval, most, isOver, byItem } of rates) {
		const numbers = [score, chance, gain, ...interval].map((each) => each.toFixed(3));
		const limit = most?.toFixed(3) ?? 'none';
		const line = row([`${solver}, ${on}`, `${items}`, ...numbers, limit]);
		console.log(line + (isOver ? '  over the limit' : ''));
		if (!asked.leaks) continue;
		const those = byItem.filter((each) => each.gain > 0).slice(0, MOST_LISTED);
		console.log(`    ${those.map((each) => `${each.code} ${each.gain.toFixed(2)}`).join(', ')}`);
	}
}

function printRoles(pack: AuthoredPack): void {
	const roles = readRoles(readPackForRules(pack, kinds));
	const share = (part: number, all: number) => `${part} of ${all} (${percent(part / all)})`;
	console.log('\ndistractors');
	console.log(
		`  choice items about the source with one that misreads what decides and one about another statement: ` +
			`${share(roles.withBoth, roles.items)}, at least ${percent(LEAST_WITH_BOTH)} wanted`
	);
	console.log(
		`  distractors that name no statement: ` +
			`${share(roles.bare.length, roles.distractors)}, at most ${percent(MOST_BARE)} wanted`
	);
	if (!asked.roles) return;
	for (const { code, stem, roles: lacked } of roles.lacking) {
		console.log(`    ${code} ${stem}\n          none ${lacked.map(inWords).join(', none ')}`);
	}
	for (const { code, stem, text } of roles.bare) {
		console.log(`    ${code} ${stem}\n          no statement for “${text}”`);
	}
}

function inWords(role: Role): string {
	return role === 'misreads' ? 'misreads what decides' : 'is about another statement';
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}

const ids = positionals.length > 0 ? positionals : packIds;
for (const id of ids) {
	const file = new URL(`../questions/${id}/index.ts`, import.meta.url);
	if (!existsSync(file)) {
		console.log(`There is no pack "${id}": no file questions/${id}/index.ts`);
		process.exitCode = 1;
		continue;
	}
	const { pack } = (await import(file.href)) as { pack: Pack };
	if (pack.id !== id) {
		console.log(`questions/${id}/description.ts calls its pack "${pack.id}", not "${id}"`);
		process.exitCode = 1;
	}
	const findings = [...checkItems(pack, kinds), ...findShortfalls(pack)];
	const rates = measureGuessing(pack, kinds);
	const reading = measureReading(pack, kinds, drawFrom(pack, kinds));
	const above = rates.filter(({ isAbove }) => isAbove).length;
	const over = reading.filter(({ isOver }) => isOver).length;
	console.log(
		`${id}: ${findings.length} findings, ${above} solvers above chance, ${over} over their limit`
	);
	printFindings(findings);
	printCounts(pack);
	printRoles(pack);
	printGuessing(rates);
	printReading(reading);
	if (findings.length + above + over > 0) process.exitCode = 1;
}
