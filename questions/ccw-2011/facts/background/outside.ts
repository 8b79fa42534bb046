/** What all background facts have in common, but for those with a modality of their own. */
export const outside = { modality: 'stated', asserter: 'outside', evidence: [] } as const;
