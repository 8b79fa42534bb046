import { packIds } from '#questions';
import type { PageServerLoad } from './$types';

/** Read when the site is built: the packs there are, so that none is asked for in vain. */
export const load: PageServerLoad = () => ({ packs: packIds });
