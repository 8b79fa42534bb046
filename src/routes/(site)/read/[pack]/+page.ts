import { loadBriefing } from '../briefing.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, fetch }) => loadBriefing(params.pack, fetch);
