import type { Idea, ItemDraft, Template } from '#authoring';
import type { Confusion, Fact, Level } from '#bank';
import type { FactId } from '../facts.ts';
import { capitalized, statementsNamed } from './naming.ts';
import { numberFrom } from './placing.ts';

/** Facts that give no claim worth judging, and why. */
const leftOut: ReadonlySet<string> = new Set<FactId>([
	// Its text is two claims at once.
	'oslo-critics-several',
	// The claim on the date of the rejection says it as well.
	'outcome-rejected',
	// Claims about these are written by hand: the misreadings on which the article is silent are weak.
	'oslo-bans-cluster-bombs',
	'producer-china',
	'treaty-in-p4-is-protocol',
	// The claim on Human Rights Watch would be the same but for the name.
	'stance-icrc-opposed'
]);

/** Facts on which a claim tells whether a reader keeps apart what is easily taken for one another. */
const ideas: Readonly<Partial<Record<FactId, Idea>>> = {
	'ccw-full-name': 'contrast',
	'oslo-is-international-treaty': 'contrast',
	'oslo-ban-outright': 'contrast',
	'contrast-ban-vs-regulation': 'contrast',
	'us-claim-right-side-all-oslo': 'contrast',
	'protocol-not-in-force': 'happened',
	'protocol-ban-pre-1980': 'happened',
	'protocol-legally-binding': 'happened',
	'p5-source-senior-us-official': 'whose-word',
	'p6-source-us-official': 'whose-word'
};

/** A claim to be judged true, false or not stated: a fact, or one of the ways to misread it. */
export const judgeTheClaim: Template = {
	name: 'judge-the-claim',
	make: ({ facts }) =>
		facts
			.filter((fact) => fact.type !== 'not-stated' && !fact.background && !leftOut.has(fact.id))
			.map((fact): ItemDraft => {
				const unsupported = fact.confusions.find(({ ruling }) => ruling === 'unsupported');
				const wrong = fact.confusions.find(({ ruling }) => ruling === 'wrong');
				const turn = numberFrom(fact.id);
				// Few facts have a misreading on which the source is silent, so most of those give it.
				if (unsupported && turn % 5 !== 0) return notStated(fact, unsupported);
				if (wrong && (turn % 2 === 0 || !isSafelyTrue(fact))) return untrue(fact, wrong);
				return itsTrue(fact);
			})
};

/** Whether the text holds as it stands: it is the source's own word, or it names whose word it is. */
function isSafelyTrue(fact: Fact): boolean {
	return fact.asserter === 'source' || fact.type === 'claim' || fact.type === 'comparison';
}

function itsTrue(fact: Fact): ItemDraft {
	const { text, evidence, inference } = fact;
	const named = statementsNamed(evidence);
	const shows = evidence.length === 1 ? 'says so' : 'together say so';
	// Who takes the claim for untrue has misread it: what rules the misreading out tells what holds.
	const misread = fact.confusions.find(({ ruling }) => ruling === 'wrong');
	return {
		kind: 'verdict',
		topic: fact.topic,
		level: levelOf(fact),
		...ideaOf(fact),
		spec: {
			stem: text,
			facts: [fact.id],
			key: 'true',
			reasons: {
				true: { why: inference ?? `${capitalized(named)} ${shows}.`, evidence },
				false: misread
					? { why: misread.why, evidence: misread.evidence }
					: { why: 'No statement speaks against it.', evidence },
				'not-stated': {
					why: inference ? `It follows from ${named}.` : `The article does say it, in ${named}.`,
					evidence
				}
			}
		}
	};
}

function untrue(fact: Fact, { text, why, evidence }: Confusion): ItemDraft {
	const named = statementsNamed(evidence);
	return {
		kind: 'verdict',
		topic: fact.topic,
		level: levelOf(fact),
		...ideaOf(fact),
		spec: {
			stem: text,
			facts: [fact.id],
			key: 'false',
			reasons: {
				true: {
					why: `${capitalized(named)} ${evidence.length === 1 ? 'rules' : 'rule'} this out.`,
					evidence
				},
				false: { why, evidence },
				'not-stated': { why: `The article does settle this, in ${named}.`, evidence }
			}
		}
	};
}

function notStated(fact: Fact, { text, why, evidence }: Confusion): ItemDraft {
	const one = evidence.length === 1;
	const nearest = `${capitalized(statementsNamed(evidence))} ${one ? 'comes' : 'come'} nearest, but ${one ? 'does' : 'do'} not`;
	return {
		kind: 'verdict',
		topic: fact.topic,
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: text,
			facts: [fact.id],
			key: 'not-stated',
			reasons: {
				true: { why: `${nearest} say this.`, evidence },
				false: { why: `${nearest} rule it out.`, evidence },
				'not-stated': { why, evidence }
			}
		}
	};
}

function ideaOf({ id }: Fact): { idea?: Idea } {
	const idea = ideas[id as FactId];
	return idea === undefined ? {} : { idea };
}

function levelOf({ modality, type, inference }: Fact): Level {
	const plain = modality === 'stated' && type !== 'claim' && type !== 'comparison';
	return plain && !inference ? 'recall' : 'understand';
}
