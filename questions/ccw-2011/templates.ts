import type { Template } from '#authoring';
import { judgeTheClaim } from './templates/judge-the-claim.ts';
import { leftOpen } from './templates/left-open.ts';
import { shownBy } from './templates/shown-by.ts';
import { whoseWord } from './templates/whose-word.ts';

/** What is generated from the facts. */
export const templates: readonly Template[] = [judgeTheClaim, whoseWord, shownBy, leftOpen];
