import type { Template } from '#authoring';

/** What is generated from the facts. */
export const templates: readonly Template[] = [];
