import { browser } from '$app/env';
import * as v from 'valibot';
import { Kept, local } from './kept.svelte.ts';

const schema = v.object({
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
type Values = v.InferOutput<typeof schema>;
export type Theme = Values['theme'];

const DEFAULTS = v.safeParse(schema, {}).output as Values;

export const keptSettings = new Kept('footnote:settings', 1, schema, local);

/** What the reader chose, kept in local storage and the same in every tab. */
export const settings = {} as Values;

const valuesNow = () => keptSettings.current ?? DEFAULTS;

for (const name of Object.keys(DEFAULTS) as (keyof Values)[]) {
	Object.defineProperty(settings, name, {
		get: () => valuesNow()[name],
		set(value) {
			keptSettings.current = { ...valuesNow(), [name]: value as never };
			if (name === 'theme') showTheme();
		}
	});
}

/** As static/theme.js does before the first paint. */
function showTheme(): void {
	if (settings.theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = settings.theme;
}

if (browser) {
	addEventListener('storage', showTheme);
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) showTheme();
	});
}
