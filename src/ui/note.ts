import type { Rationale, Verdict, Words } from '#bank';
import { wordsOfAll } from './deciding.ts';
import { verdictWords } from './verdict.ts';

/** A sentence of a note, and what it is about where that isn't plain. */
interface Line {
	part: string;
	lead: string;
	why: string;
	evidence: readonly string[];
}

/** What is said of an answer at once, and what is kept for those who want more. */
export interface Note {
	lines: readonly Line[];
	/** The ids of the statements that are quoted. */
	evidence: readonly string[];
	/** The ids of other statements that show it. */
	moreEvidence: readonly string[];
	words: Words;
	rest: readonly Rationale[];
}

/** As many lines and statements as a note on half a phone's screen has room for. */
const MOST_LINES = 2;
const MOST_STATEMENTS = 1;

/** Cuts what there is to say of an answer down to what is to be read now. */
export function noteOn({ rationales, grade, given }: Verdict): Note {
	const of = (...standings: Rationale['standing'][]) =>
		rationales.filter(({ standing }) => standings.includes(standing));
	const [wrong, missed, right] = [of('wrong'), of('missed'), of('right')];
	/** Whether one thing was asked, and something else was given. */
	const isOne = right.length === 0 && wrong.length === 1 && missed.length <= 1;
	const key = missed[0];
	let told: { rationale: Rationale; lead: string }[];
	if (grade.score === 1) {
		told = right.length === 1 ? right.map((rationale) => ({ rationale, lead: '' })) : [];
	} else if (isOne && wrong[0]) {
		told = [
			{
				rationale: wrong[0],
				lead: key ? `It’s ${closed(quoted(key.label))}` : closed(wrong[0].label)
			}
		];
	} else {
		told = [
			...wrong.map((rationale) => ({ rationale, lead: closed(rationale.label) })),
			...missed.map((rationale) => ({
				rationale,
				lead: given === 'answer' ? `Also: ${closed(rationale.label)}` : closed(rationale.label)
			}))
		].slice(0, MOST_LINES);
	}
	const shown = told.map(({ rationale }) => rationale);
	// A statement that shows the key says more than one that rules a choice out.
	const proof = grade.score === 1 ? right : isOne && key ? [key, ...wrong] : [...missed, ...wrong];
	const evidence = [...new Set(proof.flatMap((each) => each.evidence))];
	return {
		lines: told.map(({ rationale: { part, why, evidence }, lead }) => ({
			part,
			lead,
			why,
			evidence
		})),
		evidence: evidence.slice(0, MOST_STATEMENTS),
		moreEvidence: evidence.slice(MOST_STATEMENTS),
		words: wordsOfAll(proof),
		rest: rationales.filter((each) => !shown.includes(each))
	};
}

/** What a screen reader says of an answer: the verdict, then why. */
export function announce(verdict: Verdict): string {
	const { note } = verdict.grade;
	const lines = noteOn(verdict).lines.map(({ lead, why }) => (lead ? `${lead} ${why}` : why));
	return [closed(verdictWords(verdict)), ...(note ? [closed(note)] : []), ...lines].join(' ');
}

/** A label with a full stop, unless it has a sign of its own. */
export function closed(label: string): string {
	return /[.!?][”’"')]*$/.test(label) ? label : `${label}.`;
}
function quoted(label: string): string {
	return /[“”]/.test(label) ? label : `“${label}”`;
}
