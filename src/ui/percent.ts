/** A share from 0 to 1 as a whole percentage; 0% only if there is nothing. */
export function percent(share: number): string {
	if (share > 0 && share < 0.005) return '<1%';
	return `${Math.round(share * 100)}%`;
}
