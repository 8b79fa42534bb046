import { BLANK, gradeOf, type Part, type Rationale } from '#bank';
import { decisiveBeside, thingsFirst } from '../beside.ts';
import type { GradingRule, Kind } from '../kind.ts';
import { typedById } from '../responses.ts';
import { judgeTypedBroadly } from '../typed-broadly.ts';
import { judgeTypedFairly } from '../typed-fairly.ts';
import { judgeTyped, type JudgeTyped, type TypedJudgement } from '../typed.ts';
import { cutAtGaps, inShownOrder } from './gaps.ts';
import type { ClozeSpec } from './schema.ts';

export type { ClozeSpec };

/**
 * What was put in each gap, by its id, without spaces at its ends. At least one gap is filled; one
 * that is empty or left out counts as not filled.
 */
export type ClozeResponse = Readonly<Record<string, string>>;

/**
 * Gaps in running text, filled by choosing or by typing. Rule 1: each right gap is a point, out of
 * the number of gaps. A chosen gap is right where it is among the accepted answers, a typed one
 * where `judgeTyped` accepts it. Rule 2: the same with `judgeTypedFairly`, which knows the words after
 * the gap. Rule 3: the same with `judgeTypedBroadly`.
 */
export const cloze: Kind<ClozeSpec, ClozeResponse> = {
	name: 'cloze',
	title: 'Fill the gaps',
	instruction: 'Fill every gap in the text.',
	opens: false,
	severalParts: true,
	response: ({ gaps }) => {
		const read = typedById(gaps.map(({ id }) => id));
		return (given) => {
			const filled = read(given);
			// What was chosen is among the choices.
			const isRight = gaps.every(
				({ id, choices }) => !filled?.[id] || (choices?.includes(filled[id]) ?? true)
			);
			return isRight ? filled : undefined;
		};
	},
	// The choices of a gap are always sorted, so there is no order to carry and none to give away.
	arrange: () => [],
	key: ({ gaps }) => Object.fromEntries(gaps.map(({ id, accept }) => [id, accept[0]!])),
	rules: { 1: ruleBy(judgeTyped), 2: ruleBy(judgeTypedFairly), 3: ruleBy(judgeTypedBroadly) },
	decisive: (it) => [
		it.stem,
		it.text,
		it.gaps.map(({ id, accept, choices, refuse, ...more }) => [
			id,
			accept,
			inShownOrder(choices ?? []),
			refuse ?? [],
			...decisiveBeside(more)
		])
	],
	neutral: (it) => ({
		shape: 'gaps',
		stem: it.stem,
		feedback: [...new Set(it.gaps.map((each) => each.why))].join(' '),
		pieces: cutAtGaps(it.text).pieces,
		gaps: it.gaps.map(({ id, accept, choices, why }) => ({
			id,
			accept,
			choices: inShownOrder(choices ?? []),
			feedback: why
		}))
	}),
	/** Each gap that is typed, with the others filled; one to choose needs its list. */
	faces: ({ text, gaps, facts }) =>
		gaps
			.filter((asked) => !asked.choices)
			.map((asked) => ({
				form: 'cloze',
				front: gaps.reduce(
					(filled, { id, accept }) =>
						filled.replace(`{{${id}}}`, () => (id === asked.id ? BLANK : accept[0]!)),
					text
				),
				back: asked.accept[0]!,
				why: asked.why,
				facts: asked.facts ?? facts
			}))
};

/** The rules differ in how they judge what was typed. */
function ruleBy(judgeTyped: JudgeTyped): GradingRule<ClozeSpec, ClozeResponse> {
	function judge(it: ClozeSpec, place: number, response: ClozeResponse): TypedJudgement {
		const { id, accept, choices, refuse, units = [], year } = it.gaps[place]!;
		const given = response[id] ?? '';
		if (choices) return { accepted: accept.includes(given) };
		const things = [...units, ...thingsFirst(cutAtGaps(it.text).pieces[place + 1]!)];
		return judgeTyped(given, accept, refuse, { things, isCount: units.length > 0, year });
	}
	return {
		grade(it, response) {
			const notes: string[] = [];
			const parts = it.gaps.map((each, i): Part => {
				const { accepted, note } = judge(it, i, response);
				if (note !== undefined) notes.push(note);
				return {
					id: each.id,
					points: accepted ? 1 : 0,
					right: accepted,
					way: each.choices ? 'chosen' : 'typed',
					facts: each.facts ?? it.facts
				};
			});
			return gradeOf(parts, it.gaps.length, notes.length === 0 ? undefined : notes.join(' '));
		},
		explain: (it, response) =>
			it.gaps.map((each, i): Rationale => {
				const given = response[each.id] ?? '';
				const standing =
					given === '' ? 'missed' : judge(it, i, response).accepted ? 'right' : 'wrong';
				const place = it.gaps.length === 1 ? '' : `Gap ${i + 1}: `;
				const key = `${place}“${each.accept[0]!}”`;
				const labels = {
					right: `${place}“${given}”`,
					wrong: `${key}, not “${given}”`,
					missed: key
				};
				return {
					part: each.id,
					label: labels[standing],
					standing,
					why: each.why,
					evidence: each.evidence,
					words: each.words
				};
			})
	};
}
