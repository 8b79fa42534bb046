/** What can be said of a claim, in the order in which it's shown. */
export const verdicts = ['true', 'false', 'not-stated'] as const;

/** The chosen verdict. */
export type VerdictResponse = (typeof verdicts)[number];

/** Each verdict as it reads on screen. */
export const verdictLabels: Readonly<Record<VerdictResponse, string>> = {
	true: 'True',
	false: 'False',
	'not-stated': 'Not stated'
};
