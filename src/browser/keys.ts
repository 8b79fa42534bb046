/** What of a key press says what it means. */
export type Press = Pick<
	KeyboardEvent,
	'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'repeat'
> & { readonly target: unknown };

/**
 * What a key asks for: the main button, to take back, the list of keys, or what has this number
 * from 1 to 9.
 */
export type Deed = 'main' | 'undo' | 'list' | number;

/** What takes letters or digits itself. */
const FIELDS =
	'input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=reset]), select, textarea, [contenteditable]:not([contenteditable=false])';

/** The question marks of the scripts that have their own. */
const QUESTION_MARK = /^[?？؟՞⸮]$/;

/**
 * What a key press asks for; undefined if it asks for nothing, or is somebody else's: of a field, an
 * open dialog or the system. Caps Lock changes nothing. If the layout's sign is none of ours, as in
 * Cyrillic, the place of the key counts.
 * @param singles whether single keys are on, which Enter, Space and Ctrl+Z do not depend on
 */
export function deedOf(
	press: Press,
	singles: boolean,
	page: { querySelector(selector: string): unknown } = document
): Deed | undefined {
	if (press.altKey || press.isComposing || page.querySelector('dialog[open]')) return undefined;
	const target = press.target as Partial<Element> | null;
	const isTyping = target?.matches?.(FIELDS) === true;
	const { key } = press;
	if (press.ctrlKey || press.metaKey) {
		const isUndo = !isTyping && !press.shiftKey && !press.repeat && letterOf(press) === 'z';
		return isUndo ? 'undo' : undefined;
	}
	if (key === 'Enter' || key === ' ') return 'main';
	// A key held down does one thing.
	if (!singles || isTyping || press.repeat) return undefined;
	if (QUESTION_MARK.test(key)) return 'list';
	return letterOf(press) === 'u' ? 'undo' : digitOf(press);
}

/** The Latin letter that a key gives, in small; that of its place if its sign is of another script. */
function letterOf({ key, code }: Press): string | undefined {
	// Signs such as a semicolon stand in Latin layouts too, where the letter has another place.
	if (/[\p{Script=Latin}\x20-\x7e]/u.test(key)) return key.toLowerCase();
	return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}

/** The digit from 1 to 9 of a key; by its place if it gives another sign. */
function digitOf({ key, code, shiftKey }: Press): number | undefined {
	if (/^[0-9]$/.test(key)) return Number(key) || undefined;
	// Named keys, such as End on a number pad, are longer than one sign.
	const place = shiftKey || [...key].length !== 1 ? null : /^(?:Digit|Numpad)([1-9])$/.exec(code);
	return place ? Number(place[1]) : undefined;
}
