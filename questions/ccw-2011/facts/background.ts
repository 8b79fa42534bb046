import { ccw } from './background/ccw.ts';
import { oslo } from './background/oslo.ts';
import { sides } from './background/sides.ts';
import { talks } from './background/talks.ts';
import { weapon } from './background/weapon.ts';

/** Facts from outside the report, each with what it rests on. They can be left out. */
export const background = { ...weapon, ...oslo, ...ccw, ...talks, ...sides } as const;
