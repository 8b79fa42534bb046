/** What is claimed of what is said, one sentence each, and what was heard. */
export class Claims {
	/** The sentences that don't hold. */
	failed: string[] = [];
	/** How many sentences were claimed at each place, and how many of them hold. */
	places = new Map<string, { claimed: number; passed: number }>();
	/** All that was heard, under the names of the places. */
	transcript: string[] = [];
	#place = '';

	get passed(): number {
		return [...this.places.values()].reduce((sum, { passed }) => sum + passed, 0);
	}
	/** What comes next is heard here. */
	at(place: string): void {
		this.#place = place;
		this.places.set(place, { claimed: 0, passed: 0 });
		this.transcript.push('', `## ${place}`, '');
	}
	/** Notes what was heard after a deed. */
	heard(deed: string, said: readonly string[]): void {
		this.transcript.push(`- ${deed}: ${said.map((each) => `“${each}”`).join(' ') || 'nothing'}`);
	}
	/** Claims one thing. If it isn't so, it's printed with what was heard instead. */
	claim(sentence: string, isSo: boolean, said: readonly string[]): void {
		const here = this.places.get(this.#place)!;
		here.claimed++;
		if (isSo) {
			here.passed++;
			return;
		}
		this.failed.push(sentence);
		console.log(`NOT SO: ${this.#place}: ${sentence}.\n    heard: ${said.join(' | ')}`);
	}
	/** A table of the places: how many sentences were claimed, and how many of them hold. */
	table(): string {
		const rows = [...this.places].map(([place, { claimed, passed }]) => [place, claimed, passed]);
		const width = Math.max(...rows.map(([place]) => String(place).length), 5);
		return [['scene', 'assertions', 'passed'], ...rows]
			.map(
				([place, claimed, passed]) =>
					`${String(place).padEnd(width)}  ${String(claimed).padStart(10)}  ${String(passed).padStart(6)}`
			)
			.join('\n');
	}
}

/** What a screen reader says of a thing that has no words. */
const NAMES_OF_NOTHING =
	/^(statusbar|section|panel|alert|button|push button|graphic|image|blank)[.\s]*$/;

/** Whether something is said, and no role by itself; after the name of a thing, its role is fine. */
export function saysNothingEmpty(said: readonly string[]): boolean {
	if (said.length === 0) return false;
	return said.every((each, at) => {
		if (!NAMES_OF_NOTHING.test(each)) return true;
		// In reading on, the role of a thing comes by itself, after its name.
		const before = said[at - 1] ?? '';
		return /panel|button/.test(each) && !each.endsWith('.') && !NAMES_OF_NOTHING.test(before);
	});
}

/** How often a text is said. */
export function timesSaid(text: string, said: readonly string[]): number {
	return plain(said.join('\n')).split(plain(text)).length - 1;
}

/** The place of the first utterance with a text; -1 if there is none. */
export function placeOf(text: string, said: readonly string[]): number {
	return said.findIndex((each) => plain(each).includes(plain(text)));
}

/** Orca's own words for where the focus goes. */
const PLACE = /^(leaving [a-z ]+|main content|clickable)\.?$/;

/** Whether nothing of the page is said before a text: its title neither, only where the focus goes. */
export function isFirst(text: string, said: readonly string[]): boolean {
	const place = placeOf(text, said);
	return place >= 0 && said.slice(0, place).every((each) => PLACE.test(each));
}

/** Whether a text is said once as a heading, in one piece. */
export function isHeading(text: string, said: readonly string[]): boolean {
	const places = said.flatMap((each, at) =>
		placeOf(text, [each]) === 0 && said[at + 1]?.startsWith('heading level') ? [at] : []
	);
	return places.length === 1;
}

/** Words alone: Orca adds full stops, and spaces are of any length. */
function plain(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
