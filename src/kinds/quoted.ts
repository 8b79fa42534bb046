/** A text without its full stop, to go on after it. */
export function unclosed(text: string): string {
	return text.replace(/\.$/, '');
}

/** A text in quotation marks and without its full stop; one that has such marks gets no others. */
export function quoted(text: string): string {
	const bare = unclosed(text);
	return /[“”]/.test(bare) ? bare : `“${bare}”`;
}
