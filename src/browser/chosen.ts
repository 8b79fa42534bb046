import { browser } from '$app/env';
import { onMount } from 'svelte';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Lets the forms of a page take what was chosen before the scripts came, and what the browser put
 * back when the reader came back: hydration would reset it without a word. To be called once, as a
 * component with a form begins and its controls are still as the reader left them. They hear an
 * input and a change, as if it were chosen now, so what listens must ask them what they say.
 */
export function takeChosen(): void {
	if (!browser) return;
	const controls = document.querySelectorAll<Control>('input, select, textarea');
	const chosen = [...controls].filter(isChosen).map((control) => {
		const { value } = control;
		return { control, value, checked: isTicked(control) };
	});
	onMount(() => {
		for (const { control, value, checked } of chosen) {
			// It was on the page before this one.
			if (!control.isConnected) continue;
			if ('checked' in control) control.checked = checked;
			if (control.value !== value) control.value = value;
			for (const name of ['input', 'change']) {
				control.dispatchEvent(new Event(name, { bubbles: true }));
			}
		}
	});
}

const isTicked = (control: Control) => 'checked' in control && control.checked;

/** Whether a control is not as the page was written. */
function isChosen(control: Control): boolean {
	if ('options' in control) {
		const written = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
		return control.selectedIndex !== Math.max(0, written);
	}
	if (control.type === 'radio')
		return isTicked(control) && !(control as HTMLInputElement).defaultChecked;
	if (control.type === 'checkbox')
		return isTicked(control) !== (control as HTMLInputElement).defaultChecked;
	return control.value !== control.defaultValue;
}
