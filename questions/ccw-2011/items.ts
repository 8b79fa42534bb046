import { aftermath } from './items/aftermath.ts';
import { claims } from './items/claims.ts';
import type { PackItems } from './items/draft.ts';
import { outcome } from './items/outcome.ts';
import { parties } from './items/parties.ts';
import { positions } from './items/positions.ts';
import { process } from './items/process.ts';
import { provisions } from './items/provisions.ts';
import { twoTreaties } from './items/two-treaties.ts';

/** Items that no template makes. */
export const items: PackItems = [
	...parties,
	...outcome,
	...provisions,
	...twoTreaties,
	...positions,
	...claims,
	...process,
	...aftermath
];
