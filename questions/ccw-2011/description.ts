import type { PackDescription } from '#bank';

export const description = {
	id: 'ccw-2011',
	title: 'The cluster bomb talks in Geneva',
	about:
		'How a US-led attempt to regulate cluster bombs failed on November 25: who took part, what was decided, what the plan would have done, and who says so.',
	language: 'en',
	topics: {
		parties: 'Parties',
		outcome: 'Outcome',
		provisions: 'Provisions',
		positions: 'Positions',
		process: 'Process',
		aftermath: 'Aftermath'
	},
	asserters: {
		source: 'the article itself',
		'oslo-critics': 'several Oslo signatories',
		'senior-us-official': 'a senior US official',
		'us-official': 'the US official',
		'us-government': 'the US government',
		outside: 'a source outside the article'
	},
	terms: [
		{
			term: 'accede',
			forms: ['acceded', 'acceding', 'accession'],
			meaning: 'To join a treaty by a single step, without signing it first.'
		},
		{
			term: 'amendment',
			forms: ['amendments', 'late changes'],
			meaning: 'A change to a text that is being discussed or is already agreed.'
		},
		{
			term: 'CCW',
			forms: ['Convention on Certain Conventional Weapons'],
			meaning:
				'Convention on Certain Conventional Weapons. States that belong to it held the talks in Geneva.'
		},
		{
			term: 'cluster bomb',
			forms: ['cluster bombs', 'bomblets'],
			meaning: 'A bomb that opens in the air and scatters many smaller ones, called bomblets.'
		},
		{
			term: 'consensus',
			forms: [],
			meaning: 'Agreement to which nobody objects.'
		},
		{
			term: 'convention',
			forms: ['conventions'],
			meaning: 'A treaty, most often one that many states can join.'
		},
		{ term: 'enact', forms: ['enacted'], meaning: 'To make a text into law.' },
		{
			term: 'Human Rights Watch',
			forms: [],
			meaning: 'An organization that looks into abuses of human rights and reports on them.'
		},
		{
			term: 'ICRC',
			forms: ['International Committee of the Red Cross'],
			meaning:
				'International Committee of the Red Cross: an organization that helps people who suffer from war.'
		},
		{
			term: 'legally binding',
			forms: ['binding in law', 'bound in law', 'legally bound'],
			meaning: 'With the force of law: those who have agreed to it must keep to it.'
		},
		{
			term: 'maker',
			forms: ['makers', 'producer', 'producers'],
			meaning: 'A country that makes a thing; in these questions, cluster bombs.'
		},
		{
			term: 'Oslo Convention',
			forms: ['Oslo treaty'],
			meaning: 'The treaty in this story that forbids cluster bombs.'
		},
		{
			term: 'protocol',
			forms: ['protocols'],
			meaning:
				'An agreement that adds to a treaty. In this story, the US-led plan that was turned down.'
		},
		{
			term: 'ratify',
			forms: ['ratified', 'ratifies'],
			meaning: 'To confirm, most often after signing, that a state will be bound by a treaty.'
		},
		{
			term: 'regulate',
			forms: ['regulated', 'regulates', 'regulating', 'regulations'],
			meaning: 'To set rules for a thing instead of forbidding it.'
		},
		{
			term: 'safeguard',
			forms: ['safeguards'],
			meaning: 'A measure that is meant to prevent harm.'
		},
		{ term: 'signatory', forms: ['signatories'], meaning: 'A state that has signed a treaty.' }
	],
	paragraphs: {
		P1: 'A failed drive for rules',
		P2: 'The talks and their end',
		P3: 'The plan and its backers',
		P4: 'Doubts, opposition and praise',
		P5: 'No date for new talks',
		P6: 'Changes up to the end',
		P7: 'What the US argued'
	}
} as const satisfies PackDescription;

export type TopicId = keyof typeof description.topics;
export type AsserterId = keyof typeof description.asserters;
