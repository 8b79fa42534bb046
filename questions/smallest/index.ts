import { assemblePack } from '#authoring';
import type { Pack } from '#bank';
import { description } from './description.ts';
import { facts } from './facts.ts';
import { items } from './items.ts';
import { statements } from './statements.ts';

export const pack: Pack = await assemblePack({ description, statements, facts, items });
