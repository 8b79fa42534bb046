import type { ItemDraft, Template } from '#authoring';
import type { Fact } from '#bank';
import type { AsserterId } from '../description.ts';
import type { FactId, NotStatedId } from '../facts.ts';
import { numberFrom, slugsOf } from './placing.ts';

/** A subject with questions on it that the article answers, and others that it does not. */
interface Subject {
	about: string;
	topic: string;
	open: readonly (readonly [NotStatedId, question: string])[];
	answered: readonly (readonly [FactId, question: string])[];
}

const subjects: readonly Subject[] = [
	{
		about: 'the end of the talks',
		topic: 'outcome',
		open: [
			['ns-year', 'In what year did the talks end?'],
			['ns-was-there-a-vote', 'Was there a formal vote?'],
			['ns-consensus-rule', 'By what rule do the states of the CCW decide?']
		],
		answered: [
			['outcome-rejected', 'Was the protocol adopted or turned down?'],
			['date-nov-25', 'On what day of the year was the protocol turned down?']
		]
	},
	{
		about: 'the late changes',
		topic: 'process',
		open: [
			['ns-who-offered-amendments', 'Who proposed them?'],
			['ns-amendment-content', 'Which terms would they have altered?']
		],
		answered: [
			['amendments-aim-oslo-concerns', 'Whose worries were they meant to meet?'],
			['amendments-until-last-hour', 'Until when were they proposed?']
		]
	},
	{
		about: 'the Oslo Convention',
		topic: 'parties',
		open: [
			['ns-oslo-dates', 'When was it agreed?'],
			['ns-signed-vs-ratified', 'How many of its signatories were bound in law?'],
			['ns-clearance-victims', 'Does it deal with helping victims?'],
			['ns-oslo-official-name', 'What is its official title?']
		],
		answered: [
			['oslo-bans-cluster-bombs', 'What does it do about cluster bombs?'],
			['oslo-signatories-111', 'How many signatories did it have?']
		]
	},
	{
		about: 'the makers of cluster bombs',
		topic: 'parties',
		open: [
			['ns-largest-producer', 'Which country makes the most of them?'],
			['ns-other-producers', 'Which countries make them besides the three major makers?']
		],
		answered: [
			['producer-us', 'Is the United States a major maker?'],
			['effort-us-led', 'Which of the major makers led the plan?']
		]
	},
	{
		about: 'the CCW',
		topic: 'parties',
		open: [['ns-ccw-member-count', 'How many members does it have?']],
		answered: [
			['ccw-full-name', 'What is its full name?'],
			['ccw-has-member-states', 'Who are its members?'],
			['place-geneva', 'Where did its members hold the talks?']
		]
	},
	{
		about: 'the terms of the protocol',
		topic: 'provisions',
		open: [
			['ns-why-1980', 'Why was the line to be drawn at 1980?'],
			['ns-safeguard-details', 'What would the safeguards have been?'],
			['ns-deadlines', 'How long would states have had to comply?']
		],
		answered: [
			['protocol-legally-binding', 'Would they have been binding in law?'],
			['protocol-ban-pre-1980', 'Which cluster bombs would have been banned?']
		]
	},
	{
		about: 'the weapons',
		topic: 'provisions',
		open: [
			['ns-what-is-cluster-bomb', 'How does a cluster bomb work?'],
			['ns-failure-rates', 'How often do the bomblets fail to explode?'],
			['ns-harm', 'What harm do the weapons do to people?']
		],
		answered: [
			['oslo-ban-outright', 'Is Oslo’s ban on them outright or partial?'],
			['producer-china', 'Is China a major maker of them?']
		]
	},
	{
		about: 'the Oslo critics',
		topic: 'positions',
		open: [
			['ns-which-signatories', 'Which countries were they?'],
			['ns-critic-count', 'How many of them were there?']
		],
		answered: [
			['belief-at-least-diluted', 'What did the plan do to the ban, in their view?'],
			['belief-about-approach', 'What was it about the plan that they objected to?']
		]
	},
	{
		about: 'the US case for the protocol',
		topic: 'positions',
		open: [
			['ns-claim-figures', 'What figures stand behind the claim that more would be banned?'],
			['ns-claim-checked', 'Did anybody check the claim that more would be banned?'],
			['ns-other-us-arguments', 'What else did the US argue?']
		],
		answered: [
			[
				'us-argument-only-part',
				'Was the claim that more would be banned all of the case or part of it?'
			],
			['us-claim-conditional', 'On what condition does the claim that more would be banned rest?']
		]
	},
	{
		about: 'the sides taken on the plan',
		topic: 'positions',
		open: [
			['ns-why-china-russia-backed', 'Why did China and Russia support it?'],
			['ns-why-groups-opposed', 'Why were the groups against it?'],
			['ns-other-groups', 'Which groups were against it besides the two that are named?']
		],
		answered: [
			['contrast-makers-vs-critics', 'Were the named makers for it or against it?'],
			['stance-icrc-opposed', 'Was the ICRC for it or against it?']
		]
	},
	{
		about: 'what came after the defeat',
		topic: 'aftermath',
		open: [
			['ns-what-next', 'What will be done next about these weapons?'],
			['ns-us-reaction', 'Was the United States disappointed?']
		],
		answered: [
			['reaction-hrw-praised', 'How did Human Rights Watch respond to the defeat?'],
			['reaction-icrc-praised', 'How did the ICRC respond to the defeat?']
		]
	},
	{
		about: 'the remark on a return to talks',
		topic: 'aftermath',
		open: [
			['ns-official-name', 'What is the name of the official who made it?'],
			['ns-major-users', 'Which countries are the main users of whom it speaks?']
		],
		answered: [
			['p5-source-senior-us-official', 'For which country does the official work?'],
			['future-talks-timing-unclear', 'Does it call the time of the return clear or unclear?']
		]
	}
];

type Frame = (about: string) => string;

/** Ways to ask which questions on a subject stay open. */
const frames: [Frame, ...Frame[]] = [
	(about) => `Which of these questions about ${about} does the article leave open?`,
	(about) => `For which of these questions about ${about} would a reader have to look elsewhere?`,
	(about) => `Which of these questions about ${about} stay open for a reader of the article?`,
	(about) => `Which of these questions about ${about} call for a source beyond the article?`
];

/** On whose word an answer rests, where the text of its fact does not name them. */
const onWhoseWord: Readonly<Partial<Record<string, string>>> = {
	'senior-us-official': 'It is answered, on the word of a senior US official',
	'us-official': 'It is answered, on the word of a US official'
} satisfies Partial<Record<AsserterId, string>>;

/** Which questions on a subject the article leaves without an answer. */
export const leftOpen: Template = {
	name: 'left-open',
	make: ({ facts }) =>
		subjects.map(({ about, topic, open, answered }, place): ItemDraft => {
			const ids = slugsOf([...open, ...answered].map(([, question]) => question));
			const unanswered = open.map((entry, i) => optionOf(facts, entry, ids[i]));
			const known = answered.map((entry, i) => optionOf(facts, entry, ids[open.length + i]));
			return {
				kind: 'multi',
				topic,
				level: 'analyse',
				idea: 'left-open',
				spec: {
					stem: (frames[place % frames.length] ?? frames[0])(about),
					facts: [...unanswered, ...known].flatMap((option) => option.facts),
					options:
						numberFrom(about) % 2 === 0
							? interleaved(known, unanswered)
							: interleaved(unanswered, known),
					key: unanswered.map((option) => option.id)
				}
			};
		})
};

function optionOf(
	facts: readonly Fact[],
	[id, question]: readonly [string, string],
	optionId = ''
) {
	const fact = facts.find((each) => each.id === id);
	if (!fact) throw new Error(`There is no fact "${id}".`);
	return {
		id: optionId,
		text: question,
		why: fact.type === 'not-stated' ? fact.nearest : `${answeredBy(fact)}: ${fact.text}`,
		evidence: fact.evidence,
		facts: [id]
	};
}

function answeredBy({ asserter }: Fact): string {
	return onWhoseWord[asserter] ?? 'The article answers this';
}

/** The two lists in turns, so that the place of an option tells nothing. */
function interleaved<T>(some: readonly T[], others: readonly T[]): T[] {
	const longer = Math.max(some.length, others.length);
	return Array.from({ length: longer }, (_, i) => [some[i], others[i]])
		.flat()
		.filter((each): each is T & {} => each !== undefined);
}
