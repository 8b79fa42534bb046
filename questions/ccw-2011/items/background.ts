import { ccw } from './background/ccw.ts';
import { oslo } from './background/oslo.ts';
import { sides } from './background/sides.ts';
import { talks } from './background/talks.ts';
import { weapon } from './background/weapon.ts';
import type { PackItems } from './draft.ts';

/** On facts from outside the article; they can be left out. */
export const background: PackItems = [...weapon, ...oslo, ...ccw, ...talks, ...sides];
