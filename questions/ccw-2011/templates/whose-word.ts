import type { ItemDraft, Template } from '#authoring';
import type { Fact } from '#bank';
import type { AsserterId } from '../description.ts';
import type { FactId } from '../facts.ts';
import type { StatementId } from '../statements.ts';
import { capitalized, statementsNamed } from './naming.ts';
import { asked } from './asking.ts';
import { placed } from './placing.ts';

type Voice = Exclude<AsserterId, 'source' | 'outside'>;

/** Claims that say again what another one says. */
const leftOut: ReadonlySet<string> = new Set<FactId>([
	'us-claim-conditional',
	'belief-about-approach'
]);

/** Each voice as an option, what it does say, and what it would be the right answer to. */
const voices: Readonly<
	Record<Voice, { text: string; says: string; evidence: readonly StatementId[]; fits: string }>
> = {
	'oslo-critics': {
		text: 'Several Oslo signatories',
		says: 'The view credited to them is about what the plan did to the ban.',
		evidence: ['s12', 's13'],
		fits: 'Who held that regulating the weapons undercut the ban, or watered it down?'
	},
	'senior-us-official': {
		text: 'A senior US official',
		says: 'The remark of the senior US official is about a return to talks.',
		evidence: ['s16'],
		fits: 'Who called it unclear when the main users will be brought back?'
	},
	'us-official': {
		text: 'A US official',
		says: 'The account of the US official is about the late changes.',
		evidence: ['s17'],
		fits: 'Who said that the late changes were not enough?'
	},
	'us-government': {
		text: 'The US government',
		says: 'What is given of the US case is about how many bombs would be banned.',
		evidence: ['s18'],
		fits: 'Who argued from the number of cluster bombs that would be banned?'
	}
};

/** The voice set beside each. The two officials never meet, since they may be one person. */
const rivals: Readonly<Record<Voice, Voice>> = {
	'oslo-critics': 'us-government',
	'senior-us-official': 'oslo-critics',
	'us-official': 'oslo-critics',
	'us-government': 'oslo-critics'
};

/** What the article says in its own voice, though a reader may take it for the word of somebody. */
const ownWord: Readonly<Partial<Record<FactId, readonly [Voice, Voice]>>> = {
	'outcome-failed': ['us-official', 'oslo-critics'],
	'support-lacking-from-oslo-signers': ['senior-us-official', 'oslo-critics'],
	'protocol-legally-binding': ['us-government', 'oslo-critics']
};

type Frame = (claim: string) => string;

/** Ways to ask whose word a claim is. */
const frames: [Frame, ...Frame[]] = [
	(claim) => `Whose word is this? ${claim}`,
	(claim) => `On whose word does this rest? ${claim}`,
	(claim) => `Whose word does a reader have for this? ${claim}`
];

/** Whose word a claim is: somebody's whom the article reports, or the article's own. */
export const whoseWord: Template = {
	name: 'whose-word',
	make: ({ facts }) =>
		facts.flatMap((fact): ItemDraft[] => {
			const own = ownWord[fact.id as FactId];
			if (own) return [itemOn(fact, fact.text, articleFor(fact), own.map(rivalOf))];
			const claim = claimOf(fact);
			if (fact.asserter === 'source' || fact.background) return [];
			if (claim === undefined || leftOut.has(fact.id)) return [];
			const holder = fact.asserter as Voice;
			const key: Option = {
				id: holder,
				text: voices[holder].text,
				why: `${capitalized(statementsNamed(fact.evidence))} gives it as the word of ${inSentence(voices[holder].text)}.`,
				evidence: fact.evidence
			};
			const article: Option = {
				id: 'source',
				text: 'The article itself',
				why: `The article passes on what ${inSentence(voices[holder].text)} held or said, and does not say it in its own voice.`,
				evidence: fact.evidence,
				fits: 'Whose word is it that the talks were held in Geneva?'
			};
			return [itemOn(fact, claim, key, [rivalOf(rivals[holder]), article])];
		})
};

function itemOn(fact: Fact, claim: string, key: Option, distractors: readonly Option[]): ItemDraft {
	return {
		kind: 'choice',
		topic: fact.topic,
		level: 'understand',
		idea: 'whose-word',
		spec: {
			stem: asked(frames, fact.id)(`“${claim}”`),
			facts: [fact.id],
			options: placed(key, distractors, fact.id),
			key: key.id
		}
	};
}

/** The article as the right answer. */
function articleFor({ evidence }: Fact): Option {
	const says = evidence.length === 1 ? 'says' : 'say';
	return {
		id: 'source',
		text: 'The article itself',
		why: `${capitalized(statementsNamed(evidence))} ${says} it without crediting it to anybody.`,
		evidence
	};
}

/** A voice as a wrong answer. */
function rivalOf(voice: Voice): Option {
	const { text, says, evidence, fits } = voices[voice];
	return { id: voice, text, why: says, evidence, fits };
}

interface Option {
	id: string;
	text: string;
	why: string;
	evidence: readonly string[];
	fits?: string;
}

/** The claim in words that do not name its holder; none for what is only inferred. */
function claimOf(fact: Fact): string | undefined {
	if (fact.inference !== undefined) return undefined;
	if (fact.type === 'claim') return fact.holds;
	if (fact.type === 'unknown' || fact.type === 'event' || fact.type === 'outcome') return fact.text;
	return undefined;
}

function inSentence(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}
