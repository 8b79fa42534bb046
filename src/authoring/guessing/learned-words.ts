import { groupBy } from '../checks/group-by.ts';
import type { BlindBank } from './features.ts';
import type { Lesson } from './learned-mix.ts';
import type { Solver } from './solvers.ts';

/** Words that were seen under a label, such as those of an option that is the key. */
interface Sighting {
	label: string;
	words: readonly string[];
}

/** How often words were seen under each label, but for what tests the same facts. */
interface Tally {
	/** How often the label was seen; how many words under it; how often the word. */
	sightings(label: string): number;
	words(label: string): number;
	word(label: string, word: string): number;
	/** Different words under any label. */
	vocabulary: number;
}

/**
 * Solvers that learn words from the keys of the bank: which verdict the words of a claim go with,
 * whether the words of an option go with keys, and what stands elsewhere as a key or as a distractor.
 * Each item is judged by what was learned from items on other facts alone, since to know another item
 * on the same fact is to know the source. The first two are naive Bayes with a multinomial model and
 * Laplace’s smoothing (McCallum and Nigam 1998, “A comparison of event models for naive Bayes text
 * classification”).
 */
export function learnWords(lessons: readonly Lesson[], bank: BlindBank): Solver[] {
	const claims = learn(lessons, ({ item, keys }) =>
		item.isClaim ? (keys[0] ?? []).map((label) => ({ label, words: bank.words(item.stem) })) : []
	);
	const optionsBy = (wordsOf: (text: string) => readonly string[]) =>
		learn(lessons, ({ item, keys }) =>
			item.isClaim
				? []
				: item.decisions.flatMap(({ options, take }, place) =>
						take === 'all'
							? []
							: options.map(({ id, text }) => ({
									label: keys[place]?.includes(id) ? 'key' : 'distractor',
									words: wordsOf(text)
								}))
					)
		);
	const options = optionsBy((text) => bank.words(text));
	const whole = (text: string) => [text.toLowerCase()];
	const texts = optionsBy(whole);
	const timesSeen = (label: string, text: string, code: string) =>
		texts(code).word(label, whole(text)[0]!);
	const byOption = (name: string, weight: (text: string, code: string) => number): Solver => ({
		name,
		weigh: (decision, { isClaim, code }) =>
			isClaim || decision.take === 'all'
				? undefined
				: decision.options.map(({ text }) => weight(text, code))
	});
	return [
		{
			name: 'words of claims',
			weigh: (decision, { isClaim, code, stem }) =>
				isClaim
					? decision.options.map(({ id }) => logOdds(claims(code), id, bank.words(stem)))
					: undefined
		},
		byOption('words of keys', (text, code) => {
			const [tally, words] = [options(code), bank.words(text)];
			return logOdds(tally, 'key', words) - logOdds(tally, 'distractor', words);
		}),
		byOption('most often a key elsewhere', (text, code) => timesSeen('key', text, code)),
		byOption('least often a key elsewhere', (text, code) => -timesSeen('key', text, code)),
		byOption('most often a distractor elsewhere', (text, code) =>
			timesSeen('distractor', text, code)
		)
	];
}

/** The logarithm of how likely a label is with these words, up to what is the same for all labels. */
function logOdds(tally: Tally, label: string, words: readonly string[]): number {
	return words.reduce(
		(sum, word) =>
			sum +
			Math.log(
				(tally.word(label, word) + 1) / (tally.words(label) + Math.max(1, tally.vocabulary))
			),
		Math.log(tally.sightings(label) + 1)
	);
}

/** Counts what is seen in all lessons; for the item of a code, without those that share a fact. */
function learn(
	lessons: readonly Lesson[],
	see: (lesson: Lesson) => readonly Sighting[]
): (code: string) => Tally {
	const seen = lessons.map((lesson) => ({ ...lesson, sightings: see(lesson) }));
	const all = countSightings(seen.flatMap(({ sightings }) => sightings));
	const byFact = groupBy(seen, ({ facts }) => facts);
	const vocabulary = new Set(
		seen.flatMap(({ sightings }) => sightings.flatMap(({ words }) => words))
	).size;
	const tallies = new Map(
		seen.map(({ item, facts }) => {
			const kin = new Set(facts.flatMap((fact) => byFact.get(fact) ?? []));
			const own = countSightings([...kin].flatMap(({ sightings }) => sightings));
			const less = (key: string) => (all.get(key) ?? 0) - (own.get(key) ?? 0);
			const tally: Tally = {
				sightings: (label) => less(`${label} seen`),
				words: (label) => less(`${label} words`),
				word: (label, word) => less(`${label}: ${word}`),
				vocabulary
			};
			return [item.code, tally];
		})
	);
	return (code) => tallies.get(code)!;
}

function countSightings(sightings: readonly Sighting[]): Map<string, number> {
	const counts = new Map<string, number>();
	const add = (key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);
	for (const { label, words } of sightings) {
		add(`${label} seen`, 1);
		add(`${label} words`, words.length);
		for (const word of words) add(`${label}: ${word}`, 1);
	}
	return counts;
}
