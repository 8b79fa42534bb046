import { deedOf } from '#browser/keys.ts';
import { settings } from '#browser/settings.svelte.ts';

/** What the keys of a quiz do. */
interface Deeds {
	/** What the main button does. */
	main: () => void;
	/** Takes back the last choice; undefined if there is none. */
	undo: (() => void) | undefined;
	/** Shows the list of keys. */
	list: () => void;
}

/** Does what a key that is pressed in a quiz says. */
export function answerKey(event: KeyboardEvent, form: HTMLFormElement, deeds: Deeds): void {
	if (event.key === 'Enter' && event.repeat) {
		// A key held down checks once.
		event.preventDefault();
		return;
	}
	const deed = deedOf(event, settings.keys);
	if (deed === 'main') {
		// Controls that mean something by Enter keep it; inputs submit the form by themselves.
		const target = event.target as HTMLElement;
		if (event.key !== 'Enter' || target.closest('button, a, summary, select, input, textarea')) {
			return;
		}
		event.preventDefault();
		deeds.main();
	} else if (deed === 'undo') {
		if (!deeds.undo) return;
		event.preventDefault();
		deeds.undo();
	} else if (deed === 'list') deeds.list();
	else if (deed !== undefined) {
		const options = form.querySelectorAll<HTMLInputElement>(
			'fieldset:first-of-type :is(input:is([type=radio], [type=checkbox]), button.option):enabled'
		);
		const option = options[deed - 1];
		option?.focus();
		option?.click();
	}
}
