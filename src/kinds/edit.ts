/**
 * Whether one text becomes the other by a single step: a letter put in, left out or replaced, or two
 * neighbours swapped (distance 1 by Damerau and Levenshtein).
 */
export function isOneEdit(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	let start = 0;
	while (start < short.length && short[start] === long[start]) start++;
	const rest = short.slice(start);
	const longRest = long.slice(start);
	if (short.length < long.length) return rest === longRest.slice(1);
	return (
		rest !== '' &&
		(rest.slice(1) === longRest.slice(1) ||
			(rest[0] === longRest[1] && rest[1] === longRest[0] && rest.slice(2) === longRest.slice(2)))
	);
}
