import type { PackDescription } from '#bank';

export const description = {
	id: 'ccw-2011',
	title: 'The cluster bomb talks in Geneva',
	about:
		'A report on talks in Geneva about a US-led plan for cluster bombs. Who wanted the plan and who did not, what would it have done, and who says so?',
	source: 'report',
	origin:
		'The report gives a day, November 25, and no year. We don’t know who wrote it or where it appeared.',
	topics: {
		parties: 'Who took part?',
		outcome: 'What was decided?',
		provisions: 'What would the plan have done?',
		positions: 'Who was for it, and who was against it?',
		process: 'How did the talks go?',
		aftermath: 'What happens next?'
	},
	asserters: {
		source: 'the report itself',
		'oslo-critics': 'several Oslo signatories',
		'senior-us-official': 'a senior US official',
		'us-official': 'the US official',
		'us-government': 'the US government',
		outside: 'a source outside the report'
	},
	terms: [
		{
			term: 'accede',
			forms: ['acceded', 'acceding', 'accession'],
			meaning: 'To join a treaty later, without having signed it.'
		},
		{
			term: 'amendment',
			forms: ['amendments', 'late changes'],
			meaning: 'A change to a text that is being discussed or is already agreed.'
		},
		{
			term: 'bomblet',
			forms: ['bomblets'],
			meaning: 'One of the many small bombs that a cluster bomb scatters.'
		},
		{
			term: 'CCW',
			forms: ['Convention on Certain Conventional Weapons'],
			meaning: 'A treaty about weapons used in war.'
		},
		{
			term: 'cluster bomb',
			forms: ['cluster bombs', 'cluster munition', 'cluster munitions'],
			meaning: 'A weapon with many small bombs inside it.'
		},
		{ term: 'consensus', forms: [], meaning: 'Agreement that nobody objects to.' },
		{
			term: 'convention',
			forms: ['conventions'],
			meaning: 'A treaty, usually one that many can join.'
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
				'The International Committee of the Red Cross, an organization that helps people caught up in war.'
		},
		{
			term: 'legally binding',
			forms: ['binding in law', 'bound in law', 'legally bound'],
			meaning: 'With the force of law behind it.'
		},
		{
			term: 'maker',
			forms: ['makers', 'producer', 'producers'],
			meaning: 'Here, a country that makes cluster bombs.'
		},
		{ term: 'protocol', forms: ['protocols'], meaning: 'An agreement that is added to a treaty.' },
		{
			term: 'ratify',
			forms: ['ratified', 'ratifies', 'ratification', 'ratifying'],
			meaning: 'To give a treaty final approval at home, for example by a vote in parliament.'
		},
		{
			term: 'regulate',
			forms: ['regulated', 'regulates', 'regulating', 'regulation', 'regulations'],
			meaning: 'To control something by rules.'
		},
		{
			term: 'safeguard',
			forms: ['safeguards'],
			meaning: 'Something that is done or built in to prevent harm.'
		},
		{ term: 'signatory', forms: ['signatories'], meaning: 'A country that has signed a treaty.' }
	],
	paragraphs: {
		P1: 'A drive that failed',
		P2: 'The talks and how they ended',
		P3: 'The plan and who supported it',
		P4: 'Critics and opponents',
		P5: 'When will talks resume?',
		P6: 'Changes until the last hour',
		P7: 'What the US argued'
	}
} as const satisfies PackDescription;

export type TopicId = keyof typeof description.topics;
export type AsserterId = keyof typeof description.asserters;
