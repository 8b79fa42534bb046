import { DEFAULT_PACK } from '#ui/pack-address.ts';
import { loadBriefing } from './briefing.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch }) => loadBriefing(DEFAULT_PACK, fetch);
