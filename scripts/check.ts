// Checks the items of every pack against the rules of item writing, counts them, and measures how
// far guessing gets. Ends with 1 where something is found.
import { loadKinds } from '../src/kinds/index.ts';
import {
	checkItems,
	countItems,
	findShortfalls,
	givesAway,
	readPackForRules,
	ruleNames,
	type Finding
} from '../src/authoring/checks/index.ts';
import { measureGuessing, type GuessRate } from '../src/authoring/guessing/index.ts';
import type { AuthoredPack } from '../src/authoring/index.ts';
import { packIds, readPack } from '../questions/index.ts';

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

function printGuessing(rates: readonly GuessRate[]): void {
	const row = (cells: readonly string[]) =>
		cells.map((cell, place) => (place === 0 ? cell.padEnd(32) : cell.padStart(10))).join('');
	console.log(
		`\n${row(['guessing', 'items', 'score', 'chance', 'gain', '95 % from', 'to', 'p', 'Holm'])}`
	);
	for (const { solver, items, score, chance, gain, interval, p, adjusted, isAbove } of rates) {
		const numbers = [score, chance, gain, ...interval, p, adjusted].map((each) => each.toFixed(3));
		console.log(row([solver, `${items}`, ...numbers]) + (isAbove ? '  above chance' : ''));
	}
}

for (const id of packIds) {
	const pack = await readPack(id);
	const findings = [...checkItems(pack, kinds), ...findShortfalls(pack)];
	const rates = measureGuessing(pack, kinds);
	const above = rates.filter(({ isAbove }) => isAbove).length;
	console.log(`${id}: ${findings.length} findings, ${above} solvers above chance`);
	printFindings(findings);
	printCounts(pack);
	printGuessing(rates);
	if (findings.length + above > 0) process.exitCode = 1;
}
