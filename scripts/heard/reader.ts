import type { Claims } from './claims.ts';
import { until, type Desktop } from './desktop.ts';
import { NotHeard, type Listener } from './listener.ts';

/** How a place in the page is told in a script for it: what `document.querySelector` takes. */
type Selector = string;

/** Somebody who uses the site with a screen reader, by keys alone. */
export class Reader {
	#desktop: Desktop;
	#listener: Listener;
	#claims: Claims;
	#address: string;

	constructor(desktop: Desktop, listener: Listener, claims: Claims, address: string) {
		this.#desktop = desktop;
		this.#listener = listener;
		this.#claims = claims;
		this.#address = address;
	}

	/** Opens a page and lets it be read until it has what is looked for. */
	async open(path: string, awaited: Selector): Promise<void> {
		await this.#desktop.firefox.goto(new URL(path, this.#address).href);
		await this.shows(awaited);
		await this.#listener.hearRest();
	}
	/** Reads the page from its first word on. */
	async readAll(awaited: RegExp): Promise<string[]> {
		// In a field, the key would lead to its own first word.
		await this.look(`document.activeElement.matches('input, textarea, select') &&
			document.activeElement.blur();`);
		await this.#desktop.press('ctrl+Home');
		await this.#listener.hearRest();
		return this.press('KP_Add', awaited);
	}
	/** Presses a key, and hears what is said until something that is waited for, and after it. */
	async press(key: string, awaited: RegExp): Promise<string[]> {
		await this.#desktop.press(key);
		let said: readonly string[] = [];
		try {
			said = await this.#listener.hear(awaited);
		} catch (error) {
			if (!(error instanceof NotHeard)) throw error;
			({ said } = error);
		}
		this.#claims.heard(key, said);
		return [...said];
	}
	/** Presses a key until the page is as it should be; nothing may be waited for in what is said. */
	async pressUntil(key: string, isSo: () => Promise<boolean>): Promise<string[]> {
		await this.#desktop.press(key);
		await until(`the page is so after ${key}`, isSo, 20_000);
		const said = await this.#listener.hearRest();
		this.#claims.heard(key, said);
		return said;
	}
	async type(text: string): Promise<string[]> {
		await this.#desktop.type(text);
		const said = await this.#listener.hearRest();
		this.#claims.heard(`typing ${text}`, said);
		return said;
	}
	/** Goes to a control by Tab, or back by Shift and Tab; says what is heard on the last step. */
	async tabTo(selector: Selector): Promise<string[]> {
		let said: string[] = [];
		for (let presses = 0; presses < 60; presses++) {
			const way = await this.look<string>(
				`const control = document.querySelector(arguments[0]);
				const focused = document.activeElement;
				if (!control) return 'missing';
				if (focused === control) return 'there';
				// A group of radio buttons has one stop.
				if (focused.type === 'radio' && focused.name === control.name) return 'there';
				const place = focused.compareDocumentPosition(control);
				return focused !== document.body && place & 2 ? 'back' : 'on';`,
				selector
			);
			if (way === 'missing') throw new Error(`Nothing on the page is ${selector}`);
			if (way === 'there') {
				this.#claims.heard(`Tab to ${selector}`, said);
				return said;
			}
			await this.look(`window.heardFocus = document.activeElement`);
			await this.#desktop.press(way === 'on' ? 'Tab' : 'shift+Tab');
			await until(
				'the focus moves',
				() => this.look('return document.activeElement !== window.heardFocus'),
				20_000
			);
			said = await this.#listener.hearRest();
		}
		throw new Error(`Tab never came to ${selector}`);
	}
	/** Waits until the page has something. */
	async shows(selector: Selector): Promise<void> {
		await until(
			`the page shows ${selector}`,
			() => this.look<boolean>('return document.querySelector(arguments[0]) !== null', selector),
			60_000
		);
	}
	/** Looks at the page by the body of a function. */
	look<Result>(script: string, ...args: unknown[]): Promise<Result> {
		return this.#desktop.firefox.evaluate<Result>(script, ...args);
	}
	/** The text of something in the page; empty if it isn't there. */
	async textOf(selector: Selector): Promise<string> {
		const text = await this.look<string>(
			'return document.querySelector(arguments[0])?.textContent ?? ""',
			selector
		);
		return text.replace(/\s+/g, ' ').trim();
	}
}
