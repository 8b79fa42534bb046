import type { Replacement } from '#authoring';

const reworded = (...codes: string[]): Replacement[] =>
	codes.map((code) => ({ code, reason: 'rewording' }));

/** Published items that left the bank without another in their place, by why they did. */
export const withdrawn: readonly Replacement[] = [
	// Two verdicts could be defended, or what is known outside the report got in the way.
	...reworded('jp4n3', '2wctq', 'r20we', 'wbm2e', '1fb0f'),
	// They asked about grammar, or for words to be found, more than about the report.
	...reworded('e9dc6', 'c8sr6'),
	// They asked what other items ask, with nothing added.
	...reworded('w2d5k', 'vx9hr', 'qv163'),
	// Nobody would have believed the wrong answer, or asked the question.
	...reworded('hdmsy', '6zn5b', 'fxfkd')
];
