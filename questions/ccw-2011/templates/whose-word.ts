import type { ItemDraft, Template } from '#authoring';
import type { Fact } from '#bank';
import type { AsserterId } from '../description.ts';
import type { FactId } from '../facts.ts';
import type { StatementId } from '../statements.ts';
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
		says: 'The part of the US case that is given speaks of how many bombs would be banned.',
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

/** Whose word a claim is that the article does not put forward in its own voice. */
export const whoseWord: Template = {
	name: 'whose-word',
	make: ({ facts }) =>
		facts.flatMap((fact): ItemDraft[] => {
			const claim = claimOf(fact);
			if (fact.asserter === 'source' || fact.background) return [];
			if (claim === undefined || leftOut.has(fact.id)) return [];
			const holder = fact.asserter as Voice;
			const rival = rivals[holder];
			const { evidence } = fact;
			return [
				{
					kind: 'choice',
					topic: fact.topic,
					level: 'understand',
					idea: 'whose-word',
					spec: {
						stem: `In the article, whose word is this? “${claim}”`,
						facts: [fact.id],
						options: placed<Option>(
							{
								id: holder,
								text: voices[holder].text,
								why: `The article credits this to ${inSentence(voices[holder].text)}.`,
								evidence
							},
							[
								{
									id: rival,
									text: voices[rival].text,
									why: voices[rival].says,
									evidence: voices[rival].evidence,
									fits: voices[rival].fits
								},
								{
									id: 'source',
									text: 'The article itself',
									why: `The article reports this as the word of ${inSentence(voices[holder].text)}.`,
									evidence,
									fits: 'Whose word is it that the talks were held in Geneva?'
								}
							],
							fact.id
						),
						key: holder
					}
				}
			];
		})
};

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
