import { browser } from '$app/env';
import * as v from 'valibot';

const KEY = 'footnote:settings';

/** Where a value goes that could not be read, before another is written in its place. */
const ASIDE = 'footnote:settings:aside';

const schema = v.object({
	v: v.literal(1),
	theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
	/** Whether single letters and digits work as keys. */
	keys: v.fallback(v.boolean(), true),
	/** What a time limit is multiplied by; 0 stands for no limit. */
	extraTime: v.fallback(v.picklist([1, 1.5, 2, 0]), 1),
	/** The desired chance of recall when a fact falls due. */
	retention: v.fallback(v.pipe(v.number(), v.minValue(0.8), v.maxValue(0.97)), 0.9),
	/** How many new facts a day has. */
	newPerDay: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)), 10),
	/** After how many cards a sitting offers to stop. */
	sittingLength: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)), 20),
	/** How many ratings a card has: Again and Good, or Hard and Easy as well. */
	ratings: v.fallback(v.picklist([2, 4]), 2),
	/** Whether facts from outside the source are shown and asked while studying. */
	background: v.fallback(v.boolean(), true)
});
type Values = Omit<v.InferOutput<typeof schema>, 'v'>;
export type Theme = Values['theme'];

const DEFAULTS: Values = v.parse(schema, { v: 1 });

/** What the reader chose, kept in local storage and the same in every tab. */
class Settings {
	#values = $state.raw<Values>(browser ? read() : DEFAULTS);

	constructor() {
		if (!browser) return;
		addEventListener('storage', (event) => {
			if (event.key !== KEY && event.key !== null) return;
			this.#values = read();
			this.#showTheme();
		});
	}

	get theme(): Theme {
		return this.#values.theme;
	}
	set theme(theme) {
		this.#change({ theme });
		this.#showTheme();
	}
	get keys(): boolean {
		return this.#values.keys;
	}
	set keys(keys) {
		this.#change({ keys });
	}
	get extraTime(): Values['extraTime'] {
		return this.#values.extraTime;
	}
	set extraTime(extraTime) {
		this.#change({ extraTime });
	}

	get retention(): number {
		return this.#values.retention;
	}
	set retention(retention) {
		this.#change({ retention });
	}
	get newPerDay(): number {
		return this.#values.newPerDay;
	}
	set newPerDay(newPerDay) {
		this.#change({ newPerDay });
	}
	get sittingLength(): number {
		return this.#values.sittingLength;
	}
	set sittingLength(sittingLength) {
		this.#change({ sittingLength });
	}
	get ratings(): Values['ratings'] {
		return this.#values.ratings;
	}
	set ratings(ratings) {
		this.#change({ ratings });
	}
	get background(): boolean {
		return this.#values.background;
	}
	set background(background) {
		this.#change({ background });
	}

	/** Stored values that cannot be read, by key: damaged, or written by a newer version. */
	get setAside(): readonly { key: string; value: string }[] {
		void this.#values;
		try {
			const value = localStorage.getItem(KEY);
			const before = localStorage.getItem(ASIDE);
			return [
				...(value !== null && parse(value) === undefined ? [{ key: KEY, value }] : []),
				...(before === null ? [] : [{ key: ASIDE, value: before }])
			];
		} catch {
			return [];
		}
	}

	#change(change: Partial<Values>): void {
		this.#values = { ...this.#values, ...change };
		try {
			const before = localStorage.getItem(KEY);
			if (before !== null && parse(before) === undefined && localStorage.getItem(ASIDE) === null) {
				localStorage.setItem(ASIDE, before);
			}
			localStorage.setItem(KEY, JSON.stringify({ v: 1, ...this.#values }));
		} catch {
			// Storage is full or blocked: the choice holds until the page is closed.
		}
	}

	/** As static/theme.js does before the first paint. */
	#showTheme(): void {
		if (this.theme === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = this.theme;
	}
}

function read(): Values {
	try {
		return parse(localStorage.getItem(KEY)) ?? DEFAULTS;
	} catch {
		return DEFAULTS;
	}
}

/** Undefined where there is nothing, or nothing that this version can read. */
function parse(stored: string | null): Values | undefined {
	try {
		const parsed = v.safeParse(schema, JSON.parse(stored ?? 'null'));
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}

export const settings = new Settings();
