import { gradeOf, type Grade, type Part, type Rationale, type Reader, type Reason } from '#bank';
import { quoted, unclosed } from './quoted.ts';
import { among, byId } from './responses.ts';

/** A thing that one choice belongs to. */
export interface Pair extends Reason {
	id: string;
	text: string;
	/** The id of the choice that is right. */
	choice: string;
	facts?: readonly string[] | undefined;
}

/** What several things are paired with; each may be used once, often or never. */
interface PairChoice {
	id: string;
	text: string;
}

/**
 * The id of the choice that was given to each thing, by the thing's id. At least one has a choice;
 * those left out count as not answered.
 */
export type PairsResponse = Readonly<Record<string, string>>;

export const pairsResponse =
	(pairs: readonly { id: string }[], choices: readonly PairChoice[]): Reader<PairsResponse> =>
	(given) => {
		const read = byId(idsOf(pairs), among(idsOf(choices)))(given);
		return read && Object.keys(read).length > 0 ? read : undefined;
	};

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

export function keyOfPairs(pairs: readonly Pair[]): PairsResponse {
	return Object.fromEntries(pairs.map(({ id, choice }) => [id, choice]));
}

/** Each right pair is a point, out of the number of pairs; a wrong or a missing one is none. */
export function gradePairs(
	pairs: readonly Pair[],
	response: PairsResponse,
	factsOfItem: readonly string[]
): Grade {
	return gradeOf(
		pairs.map(({ id, choice, facts }): Part => {
			const right = response[id] === choice;
			return { id, points: right ? 1 : 0, right, way: 'chosen', facts: facts ?? factsOfItem };
		}),
		pairs.length
	);
}

export function explainPairs(
	pairs: readonly Pair[],
	choices: readonly PairChoice[],
	response: PairsResponse
): Rationale[] {
	const nameOf = (id: string) => choices.find((each) => each.id === id)?.text ?? '';
	return pairs.map(({ id, text, choice, why, evidence, words }): Rationale => {
		const given = response[id];
		const standing = given === undefined ? 'missed' : given === choice ? 'right' : 'wrong';
		const pair = `${unclosed(text)}: ${quoted(nameOf(choice))}`;
		return {
			part: id,
			label: standing === 'wrong' ? `${pair}, not ${quoted(nameOf(given!))}` : pair,
			standing,
			why,
			evidence,
			words
		};
	});
}
