/**
 * Adds a kind as README.md says, to a copy of the project: files in a folder of its own, a line in the
 * registry, a command. Then what holds for every kind has to hold for it.
 */
import { execFile } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'footnote-tenth-kind-'));
const notCopied = /^(node_modules|build|\.git|\.svelte-kit\/(output|adapter.*)|test-results)$/;

const files = {
	'backwards.ts': `
		import { gradeOf } from '#bank';
		import type { Kind } from '../kind.ts';
		import { typed } from '../responses.ts';
		import type { BackwardsSpec } from './schema.ts';

		export type { BackwardsSpec };
		export type BackwardsResponse = string;

		const keyOf = ({ word }: BackwardsSpec) => [...word].reverse().join('');

		/** A word to be written backwards. Rule 1: the key scores 1, anything else 0. */
		export const backwards: Kind<BackwardsSpec, BackwardsResponse> = {
			name: 'backwards',
			title: 'Backwards',
			instruction: 'Write the word backwards.',
			opens: false,
			severalParts: false,
			response: () => typed,
			arrange: () => [],
			key: keyOf,
			rules: {
				1: {
					grade(it, response) {
						const right = response === keyOf(it);
						const points = right ? 1 : 0;
						return gradeOf([{ id: 'word', points, right, way: 'typed', facts: it.facts }], 1);
					},
					explain: (it, response) => [
						{
							part: 'word',
							label: response,
							standing: response === keyOf(it) ? 'right' : 'wrong',
							why: it.why,
							evidence: it.evidence
						}
					]
				}
			},
			decisive: ({ stem, word }) => [stem, word],
			neutral: (it) => ({ shape: 'text', stem: it.stem, feedback: it.why, accept: [keyOf(it)] })
		};`,
	'schema.ts': `
		import * as v from 'valibot';
		import { base, reason, text } from '../spec.ts';

		/** What an author writes. */
		export const spec = v.object({ ...base, word: text, ...reason });
		export type BackwardsSpec = v.InferOutput<typeof spec>;`,
	'codec.ts': `
		import { signFor, type ResponseCodec } from '../codec.ts';
		import type { BackwardsResponse, BackwardsSpec } from './backwards.ts';

		/** Right or not. */
		export const codec: ResponseCodec<BackwardsSpec, BackwardsResponse> = {
			size: () => 2n,
			write: (it, response, rule) => (rule.grade(it, response).score > 0 ? 0n : 1n),
			read(it, number, rule) {
				if (number === 0n) return { response: [...it.word].reverse().join(''), unkept: [] };
				const isRight = (text: string) => rule.grade(it, text).score > 0;
				return { response: signFor(isRight), unkept: ['word'] };
			}
		};`,
	'View.svelte': `
		<script lang="ts">
			import type { ViewProps } from '../kind.ts';
			import type { BackwardsResponse, BackwardsSpec } from './backwards.ts';

			let { spec, response, id, marks, onrespond }: ViewProps<BackwardsSpec, BackwardsResponse> =
				$props();
		</script>

		<label for="{id}-word">{spec.word}</label>
		<input
			id="{id}-word"
			type="text"
			autocomplete="off"
			autocorrect="off"
			autocapitalize="off"
			spellcheck="false"
			readonly={marks !== undefined}
			value={response ?? ''}
			oninput={(event) => onrespond(event.currentTarget.value.trim() || undefined)}
		/>`,
	'examples.ts': `
		import type { Example } from '../kind.ts';
		import type { BackwardsResponse, BackwardsSpec } from './backwards.ts';

		const about = { facts: ['place-geneva'], why: 'It is spelled so.', evidence: ['s4'] };

		export const examples: readonly Example<BackwardsSpec, BackwardsResponse>[] = [
			{
				title: 'A city',
				spec: { stem: 'What is this city backwards?', word: 'Oslo', ...about },
				right: 'olsO',
				wrong: 'Oslo'
			},
			{
				title: 'A number',
				spec: { stem: 'What is this number backwards?', word: '25', ...about },
				right: '52',
				wrong: '25'
			}
		];`,
	'arbitrary.ts': `
		import fc from 'fast-check';
		import { base, reason, text, typed } from '../arbitrary.ts';
		import type { BackwardsResponse, BackwardsSpec } from './backwards.ts';

		export const arbitrary: fc.Arbitrary<{ spec: BackwardsSpec; response: BackwardsResponse }> =
			fc.record({ spec: fc.record({ ...base, word: text, ...reason }), response: typed });`
};

/** Runs a program of the project in the copy; what it wrote is in the error if it fails. */
async function run(program: string, ...words: string[]): Promise<string> {
	const path = join(copy, 'node_modules/.bin', program);
	const { VITEST: _, ...environment } = process.env;
	try {
		const { stdout } = await promisify(execFile)(path, words, { cwd: copy, env: environment });
		return stdout;
	} catch (error) {
		const { stdout, stderr } = error as { stdout: string; stderr: string };
		throw new Error(`${program} ${words.join(' ')}\n${stdout}\n${stderr}`);
	}
}

beforeAll(() => {
	cpSync(root, copy, {
		recursive: true,
		filter: (path) => !notCopied.test(relative(root, path).replaceAll('\\', '/'))
	});
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');

	const folder = join(copy, 'src/kinds/backwards');
	mkdirSync(folder);
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	const registry = join(copy, 'src/kinds/index.ts');
	const line = `backwards: async () => (await import('./backwards/backwards.ts')).backwards,`;
	writeFileSync(
		registry,
		readFileSync(registry, 'utf8').replace('const loaders = {', `$&\n\t${line}`)
	);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a tenth kind is a folder, a line and a command', async () => {
	expect(await run('tsx', 'scripts/freeze.ts', 'scores', '0')).toBe('Added 2 scores.\n');
	const settings = {
		extends: './tsconfig.pure.json',
		include: ['src/platform.d.ts', 'src/kinds/index.ts', 'src/kinds/backwards/*.ts'],
		exclude: []
	};
	writeFileSync(join(copy, 'tsconfig.tenth.json'), JSON.stringify(settings));
	await run('tsc', '-p', 'tsconfig.tenth.json');
	const said = await run(
		...(['vitest', 'run', '--reporter=json'] as const),
		...['src/kinds/kinds.test.ts', 'src/kinds/names.test.ts'],
		...['src/quiz/grading.test.ts', 'src/quiz/frozen.test.ts'],
		...['-t', 'backwards|every kind|every rule|names a kind']
	);
	const { numPassedTests, numFailedTests } = JSON.parse(said) as Record<string, number>;
	expect(numFailedTests).toBe(0);
	expect(numPassedTests).toBeGreaterThan(25);
	// It starts three programs, on machines of any speed.
}, 600_000);
