import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		// Data addresses would break the policy that allows scripts and styles from this origin only.
		assetsInlineLimit: 0,
		rolldownOptions: {
			checks: { pluginTimings: false },
			output: {
				// What the first question needs, in one file: it compresses better than in thirty.
				codeSplitting: {
					groups: [
						{
							name: 'styles',
							test: /^(?!.*\/(routes\/(quiz\/(result|Choose|Report)|Reminder|\+page|cards|progress|carry|read|settings|pack|kinds|about)|ui\/(BarTable|QrCode|Mastery|Feedback|Evidence|Footnotes|Hint|Background|StatementNote|SelectRows)|kinds\/(?!choice))).*(\.css$|type=style)/
						},
						// Kinds that are not in every quiz; where one is, others often are.
						{
							name: 'kinds-styles',
							test: /\/(ui\/(Feedback|Evidence|Footnotes|Hint|Background|StatementNote|SelectRows)|kinds\/).*type=style/
						},
						{
							name: 'player',
							test: /node_modules\/(svelte|@sveltejs|clsx|esm-env|devalue|valibot)\/|src\/bank\/|src\/log\/(?!backup|bringing)|src\/quiz\/(?!repair)|src\/browser\/(bank|kept|log|opening|player|settings|sitting|standing|storage|time-left)\.|src\/kinds\/(index|spec|views)|src\/ui\/(Terms|Option|Tag|Unfetched|pack-address|saved)|src\/routes\/quiz\/Question/
						},
						// What is known of facts, for the pages on which one studies alone.
						{
							name: 'memory',
							test: /node_modules\/ts-fsrs\/|src\/memory\/(?!text|bit-text|activity|calibration|forecast|mastery|retention)|src\/browser\/(study|cards-address)/
						},
						{ name: 'kept-cards', test: /src\/browser\/kept-cards/ },
						{
							name: 'cards',
							test: /src\/browser\/cards\.|src\/routes\/cards\/(\+page|Cards|Front)\.svelte$/
						},
						// What comes with the first act: hints and the verdict.
						{
							name: 'explanation',
							test: /src\/ui\/(Feedback|Evidence|Footnotes|Hint|Background|StatementNote|verdict)|play\/Aids/
						},
						// A kind with its view; one that is not in a quiz is not fetched.
						{ name: (id: string) => /src\/kinds\/(\w+)\/(?!examples)/.exec(id)?.[1] ?? null },
						{ name: 'typed', test: /src\/kinds\/(typed|number-words|plain-words|edit)/ },
						{ name: 'rows', test: /src\/kinds\/(pairs|parts|shuffle-until)|src\/ui\/SelectRows/ }
					]
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'questions/**/*.test.ts', 'scripts/**/*.test.ts'],
		environment: 'node',
		// Properties run hundreds of cases, on machines of any speed.
		testTimeout: 120_000
	}
});
