import { aftermath } from './facts/aftermath.ts';
import { background } from './facts/background.ts';
import { claims } from './facts/claims.ts';
import { notStated } from './facts/not-stated.ts';
import { outcome } from './facts/outcome.ts';
import { parties } from './facts/parties.ts';
import { positions } from './facts/positions.ts';
import { process } from './facts/process.ts';
import { provisions } from './facts/provisions.ts';

/** All that the article says, one thing at a time, what it leaves out, and background to it. */
export const facts = {
	...parties,
	...outcome,
	...provisions,
	...positions,
	...claims,
	...process,
	...aftermath,
	...notStated,
	...background
} as const;

export type FactId = keyof typeof facts;

/** The facts that name what the article leaves out. */
export type NotStatedId = keyof typeof notStated;
