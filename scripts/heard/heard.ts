/**
 * What a screen reader says: Orca reads the build in `build/` in Firefox, on a screen of its own and
 * without sound, and is driven by keys. `npm run heard`; with `-- --transcript FILE` all that was
 * said is written there, and with `-- --only WORD` only scenes with this word in their name are
 * heard, or with one of several between commas.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Item } from '#bank';
import { loadKinds, type Kind } from '#kinds';
import { serve } from '../serve.mjs';
import { isBuilt } from '../setup.mjs';
import { Claims } from './claims.ts';
import { Desktop, installWhatIsMissing } from './desktop.ts';
import { Listener } from './listener.ts';
import { handIn, hearClass } from './class.ts';
import { begin, fail, lose, miss, review } from './pages.ts';
import { checkUnheard, itemsOf, practise, test } from './quizzes.ts';
import { Reader } from './reader.ts';

/** The claims that fail if no verdict is said. */
const FAIL_UNHEARD = [
	'After Check, the verdict is the first thing said',
	'After Check, the verdict is said once',
	'After Check, why is said in the same breath',
	'After Check, why is said once',
	// Silence is no proof that nothing empty is said.
	'After Check, nothing empty is said'
];

const { values } = parseArgs({
	options: { transcript: { type: 'string' }, only: { type: 'string', default: '' } }
});
const advice = await installWhatIsMissing();
if (advice) {
	console.log(advice);
	process.exit(1);
}
if (!isBuilt()) {
	console.log('The build is missing or older than its source: npm run build');
	process.exit(1);
}

const kinds = await loadKinds();
const host = await serve(new URL('../../build', import.meta.url).pathname);
const desktop = await Desktop.start();
const claims = new Claims();
const control = new Claims();
try {
	const listener = new Listener(desktop.log);
	await listener.hear(/Screen reader on/);
	const reader = new Reader(desktop, listener, claims, host.address);
	/** Whether something is to be heard. */
	const isWanted = (place: string) => values.only.split(',').some((word) => place.includes(word));
	/** Hears a scene, if it's wanted; one that breaks off is no reason not to hear the next. */
	const hear = async (name: string, scene: () => Promise<void>) => {
		if (!isWanted(name)) return;
		const start = Date.now();
		try {
			await scene();
		} catch (error) {
			claims.claim('It comes to its end', false, [String(error)]);
		}
		console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
		await keepTranscript();
	};
	// The first: who took a quiz finds another front page.
	await hear('front', () => begin(reader, claims));
	for (const kind of kinds.values()) {
		if (itemsOf(kind, 0, 4).length < 4) throw new Error(`The pack has too few of ${kind.name}`);
		await hear(`${kind.name} practice`, () => practise(reader, claims, kinds, kind));
		await hear(`${kind.name} test`, () => test(reader, claims, kind));
	}
	const [opening] = [...kinds.values()] as [Kind];
	const [first, second, third] = itemsOf(opening, 5, 3) as [Item, Item, Item];
	await hear('result', () => handIn(reader, claims, kinds, [first, second]));
	await hear('class', () => hearClass(reader, claims, kinds, [first, second]));
	await hear('cards', () => review(reader, claims));
	await hear('error', () => fail(reader, claims, [first, second, third]));
	await hear('missing', () => miss(reader, claims));
	if (isWanted('control')) {
		console.log('Control: a page without its live region. What follows should not be so.');
		const deaf = new Reader(desktop, listener, control, host.address);
		await checkUnheard(deaf, control, kinds, opening);
		await keepTranscript();
	}
	// The last, since it takes the host away.
	await hear('fetched', () => lose(reader, claims, host.close));
} finally {
	await keepTranscript();
	await desktop.stop();
	await host.close();
}

async function keepTranscript(): Promise<void> {
	if (!values.transcript) return;
	const lines = [...claims.transcript, ...control.transcript];
	await writeFile(values.transcript, `# What Orca says\n${lines.join('\n')}\n`);
}

const isControlRight =
	control.transcript.length === 0 ||
	(control.failed.length === FAIL_UNHEARD.length &&
		FAIL_UNHEARD.every((sentence) => control.failed.includes(sentence)));
if (control.transcript.length > 0) {
	console.log(
		isControlRight
			? `control: ${control.failed.length} assertions fail, as they should`
			: `control: other assertions fail than should: ${control.failed.join('; ')}`
	);
}
console.log(`\n${claims.table()}\n`);
console.log(`${claims.passed} assertions passed, ${claims.failed.length} failed`);
process.exit(claims.failed.length > 0 || !isControlRight ? 1 : 0);
