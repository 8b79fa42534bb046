/** The steps in which mastery is shown, as marks: none, and one for each quarter that was begun. */
export const MASTERY_STEPS = [0, 1, 2, 3, 4] as const;

/** How many marks a mastery from 0 to 1 has: none only where nothing is known. */
export function masteryStep(mastery: number): (typeof MASTERY_STEPS)[number] {
	const step = Math.ceil(mastery * 4);
	return MASTERY_STEPS.find((each) => each === step) ?? 0;
}

/** A share from 0 to 1 as a whole percentage; 0% only where there is nothing. */
export function percent(share: number): string {
	if (share > 0 && share < 0.005) return '<1%';
	return `${Math.round(share * 100)}%`;
}
