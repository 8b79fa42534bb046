/** What is claimed of what is said, one sentence each, and what was heard. */
export class Claims {
	/** The sentences that don't hold. */
	failed: string[] = [];
	passed = 0;
	/** All that was heard, under the names of the places. */
	transcript: string[] = [];
	#place = '';

	/** What comes next is heard here. */
	at(place: string): void {
		this.#place = place;
		this.transcript.push('', `## ${place}`, '');
	}
	/** Notes what was heard after a deed. */
	heard(deed: string, said: readonly string[]): void {
		this.transcript.push(`- ${deed}: ${said.map((each) => `“${each}”`).join(' ') || 'nothing'}`);
	}
	/** Claims one thing. If it isn't so, it's printed with what was heard instead. */
	claim(sentence: string, isSo: boolean, said: readonly string[]): void {
		if (isSo) {
			this.passed++;
			return;
		}
		this.failed.push(sentence);
		console.log(`NOT SO: ${this.#place}: ${sentence}.\n    heard: ${said.join(' | ')}`);
	}
}

/** What a screen reader says of a thing that has no words. */
const NAMES_OF_NOTHING =
	/^(statusbar|section|panel|alert|button|push button|graphic|image|blank)?[.\s]*$/;

/** What is said of nothing, after a thing with a name, is its role. */
export function saysNothingEmpty(said: readonly string[]): boolean {
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

/** Words alone: Orca adds full stops, and spaces are of any length. */
function plain(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
