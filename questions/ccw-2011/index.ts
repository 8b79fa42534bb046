import { assemblePack, readPublished } from '#authoring';
import type { Pack } from '#bank';
import { description } from './description.ts';
import { facts } from './facts.ts';
import { footnotes } from './footnotes.ts';
import { items } from './items.ts';
import published from './published.json' with { type: 'json' };
import { statements } from './statements.ts';
import { withdrawn } from './withdrawn.ts';

export const pack: Pack = await assemblePack(
	{ description, statements, facts, footnotes, items, withdrawn },
	readPublished(published)
);
