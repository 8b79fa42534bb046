/** What of a list has each name, in its order; one thing may have several names. */
export function groupBy<T, Name>(
	list: readonly T[],
	namesOf: (each: T) => readonly Name[]
): Map<Name, T[]> {
	const groups = new Map<Name, T[]>();
	for (const each of list) {
		for (const name of namesOf(each)) {
			const group = groups.get(name) ?? [];
			group.push(each);
			groups.set(name, group);
		}
	}
	return groups;
}
