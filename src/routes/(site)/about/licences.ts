/** What reaches a learner's browser beside our own code. */
export const licences = [
	{ name: 'fflate', package: 'fflate', licence: 'MIT' },
	{ name: 'qr', package: 'qr', licence: '(MIT OR Apache-2.0)' },
	{ name: 'Svelte', package: 'svelte', licence: 'MIT' },
	{ name: 'SvelteKit', package: '@sveltejs/kit', licence: 'MIT' },
	{ name: 'ts-fsrs', package: 'ts-fsrs', licence: 'MIT' },
	{ name: 'uqr', package: 'uqr', licence: 'MIT' },
	{ name: 'Valibot', package: 'valibot', licence: 'MIT' }
] as const;
