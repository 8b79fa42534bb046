/** How strong the ink of a statement is: from 0, with nothing known, to 4, with all of it known. */
export function inkOf({ known, facts }: { known: number; facts: number }): 0 | 1 | 2 | 3 | 4 {
	if (known >= facts) return 4;
	if (known === 0) return 0;
	const share = known / facts;
	return share < 1 / 3 ? 1 : share < 2 / 3 ? 2 : 3;
}
