import { browser } from '$app/env';
import { Kept, local } from './kept.svelte.ts';

interface Values {
	theme: 'system' | 'light' | 'dark';
	/** Whether single letters and digits work as keys. */
	keys: boolean;
	/** What a time limit is multiplied by; 0 stands for no limit. */
	extraTime: 1 | 1.5 | 2 | 0;
	/** The desired chance of recall when a fact falls due. */
	retention: number;
	/** How many new facts a day has. */
	newPerDay: number;
	/** After how many cards a sitting offers to stop. */
	sittingLength: number;
	/** How many ratings a card has: Again and Good, or Hard and Easy as well. */
	ratings: 2 | 4;
	/** Whether facts from outside the source are shown and asked while studying. */
	background: boolean;
}
export type Theme = Values['theme'];

const among = (words: readonly unknown[]) => (given: unknown) => words.includes(given);
const within = (least: number, most: number) => (given: unknown) =>
	typeof given === 'number' && given >= least && given <= most;
const whole = (most: number) => (given: unknown) =>
	Number.isInteger(given) && within(1, most)(given);

/** What each is if nothing was chosen, and what may be chosen. */
const RULES: { [Name in keyof Values]: [plain: Values[Name], isOne: (given: unknown) => boolean] } =
	{
		theme: ['system', among(['system', 'light', 'dark'])],
		keys: [true, among([true, false])],
		extraTime: [1, among([1, 1.5, 2, 0])],
		retention: [0.9, within(0.8, 0.97)],
		newPerDay: [10, (given) => given === 0 || whole(999)(given)],
		sittingLength: [20, whole(999)],
		ratings: [2, among([2, 4])],
		background: [true, among([true, false])]
	};

/** Whatever is not one of ours is as if it had not been chosen. */
const readValues = (given: unknown): Values | undefined =>
	typeof given === 'object' && given !== null
		? (Object.fromEntries(
				Object.entries(RULES).map(([name, [plain, isOne]]) => {
					const value = (given as Record<string, unknown>)[name];
					return [name, isOne(value) ? value : plain];
				})
			) as unknown as Values)
		: undefined;

const DEFAULTS = readValues({})!;

export const keptSettings = new Kept('footnote:settings', 1, readValues, local);

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

/** As src/theme.js does before the first paint. */
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
