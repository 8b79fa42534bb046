/** Names, or numbers of things, as a list in words, such as "Geneva, Oslo and Dublin". */
export function listed(names: readonly string[]): string {
	return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
