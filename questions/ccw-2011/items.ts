import { aftermath } from './items/aftermath.ts';
import { background } from './items/background.ts';
import { claims } from './items/claims.ts';
import type { PackItems } from './items/draft.ts';
import { gaps } from './items/gaps.ts';
import { happenedOrNot } from './items/happened-or-not.ts';
import { matches } from './items/matches.ts';
import { namesToType } from './items/names-to-type.ts';
import { numbers } from './items/numbers.ts';
import { orders } from './items/orders.ts';
import { outcome } from './items/outcome.ts';
import { parties } from './items/parties.ts';
import { positions } from './items/positions.ts';
import { process } from './items/process.ts';
import { provisions } from './items/provisions.ts';
import { sorts } from './items/sorts.ts';
import { twoTreaties } from './items/two-treaties.ts';
import { whatIsBorneOut } from './items/what-is-borne-out.ts';

/** Items that no template makes. */
export const items: PackItems = [
	...parties,
	...outcome,
	...provisions,
	...twoTreaties,
	...positions,
	...claims,
	...process,
	...aftermath,
	...gaps,
	...matches,
	...orders,
	...sorts,
	...numbers,
	...happenedOrNot,
	...whatIsBorneOut,
	...namesToType,
	...background
];
