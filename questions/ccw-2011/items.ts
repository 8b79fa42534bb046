import { aftermath } from './items/aftermath.ts';
import { background } from './items/background.ts';
import { claims } from './items/claims.ts';
import type { PackItems } from './items/draft.ts';
import { gaps } from './items/gaps.ts';
import { matches } from './items/matches.ts';
import { orders } from './items/orders.ts';
import { outcome } from './items/outcome.ts';
import { parties } from './items/parties.ts';
import { positions } from './items/positions.ts';
import { process } from './items/process.ts';
import { provisions } from './items/provisions.ts';
import { sorts } from './items/sorts.ts';
import { whichStatement } from './items/which-statement.ts';

/** Every item of the pack; none is made by a template. */
export const items: PackItems = [
	...parties,
	...outcome,
	...provisions,
	...positions,
	...claims,
	...process,
	...aftermath,
	...gaps,
	...matches,
	...orders,
	...sorts,
	...whichStatement,
	...background
];
