import type { PackFacts } from './draft.ts';

/** Who is in the story, and what they are. */
export const parties = {
	'effort-us-led': {
		type: 'party',
		party: 'the United States',
		role: 'leader of the drive for rules',
		text: 'The United States led the drive to regulate the use of cluster bombs.',
		topic: 'parties',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s1'],
		confusions: [
			{
				text: 'China and Russia led the drive to regulate cluster bombs.',
				ruling: 'wrong',
				why: 'The United States led the drive; China and Russia supported it.',
				evidence: ['s1', 's11']
			},
			{
				text: 'Countries of the Oslo Convention led the drive to regulate cluster bombs.',
				ruling: 'wrong',
				why: 'The United States led it, and support from countries that had signed Oslo fell short.',
				evidence: ['s1', 's2']
			},
			{
				text: 'Human Rights Watch led the drive to regulate cluster bombs.',
				ruling: 'wrong',
				why: 'The United States led it; Human Rights Watch was against the plan.',
				evidence: ['s1', 's14']
			}
		]
	},
	'oslo-is-international-treaty': {
		type: 'party',
		party: 'the Oslo Convention',
		role: 'an international treaty',
		text: 'The Oslo Convention is an international treaty.',
		topic: 'parties',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s3'],
		confusions: [
			{
				text: 'The Oslo Convention is the protocol that was rejected on November 25.',
				ruling: 'wrong',
				why: 'Oslo is an international treaty; the protocol was a separate plan, and it was rejected.',
				evidence: ['s3', 's6']
			},
			{
				text: 'The Oslo Convention is the name of the meeting held in Geneva.',
				ruling: 'wrong',
				why: 'Oslo is a treaty; the talks in Geneva were among countries that belong to the CCW.',
				evidence: ['s3', 's4']
			},
			{
				text: 'The Oslo Convention is a group of campaigners.',
				ruling: 'wrong',
				why: 'It is an international treaty.',
				evidence: ['s3']
			}
		]
	},
	'negotiators-ccw-members': {
		type: 'party',
		party: 'member countries of the CCW',
		role: 'those who held the talks',
		text: 'The countries in the talks were members of the CCW.',
		topic: 'parties',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s4'],
		confusions: [
			{
				text: 'The talks were among members of the Oslo Convention only.',
				ruling: 'wrong',
				why: 'Those at the table were countries that belong to the CCW, and Oslo is another treaty.',
				evidence: ['s4', 's5']
			},
			{
				text: 'Only the three named makers of cluster bombs took part in the talks.',
				ruling: 'wrong',
				why: 'Countries of the CCW took part, and changes were proposed to meet the concerns of Oslo countries.',
				evidence: ['s4', 's17']
			},
			{
				text: 'The talks on the protocol were held among campaign groups.',
				ruling: 'wrong',
				why: 'Those at the table were countries.',
				evidence: ['s4']
			}
		]
	},
	'ccw-full-name': {
		type: 'party',
		party: 'the CCW',
		role: 'the Convention on Certain Conventional Weapons',
		text: 'CCW stands for Convention on Certain Conventional Weapons.',
		topic: 'parties',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s5'],
		confusions: [
			{
				text: 'CCW is another name for the Oslo Convention.',
				ruling: 'wrong',
				why: 'They are two treaties: CCW countries held the talks, and the ban is Oslo’s.',
				evidence: ['s3', 's4']
			},
			{
				text: 'CCW stands for Convention on Cluster Weapons.',
				ruling: 'wrong',
				why: 'The name speaks of certain conventional weapons and does not mention cluster weapons.',
				evidence: ['s5']
			},
			{
				text: 'CCW stands for Council for Control of Weapons.',
				ruling: 'wrong',
				why: 'The first C is for convention: it is a Convention on Certain Conventional Weapons.',
				evidence: ['s5']
			}
		]
	},
	'ccw-has-member-states': {
		type: 'party',
		party: 'the CCW',
		role: 'a convention with states as its members',
		text: 'The CCW has countries as its members, and they held the talks.',
		topic: 'parties',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s5', 's4'],
		confusions: [
			{
				text: 'The CCW has 111 members.',
				ruling: 'unsupported',
				why: '111 is the number of Oslo signatories; no number is given for the CCW.',
				evidence: ['s5', 's12']
			},
			{
				text: 'The CCW has only three members.',
				ruling: 'unsupported',
				why: 'Three makers are named, but no number of CCW members is given.',
				evidence: ['s5', 's10']
			},
			{
				text: 'The CCW is made up of campaign groups.',
				ruling: 'wrong',
				why: 'Its members are countries.',
				evidence: ['s5']
			}
		]
	},
	'producer-us': {
		type: 'production',
		party: 'the United States',
		makes: 'cluster bombs',
		text: 'The United States is a major maker of cluster bombs.',
		topic: 'parties',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s10'],
		confusions: [
			{
				text: 'As a major maker of cluster bombs, the United States was against the plan.',
				ruling: 'wrong',
				why: 'It is named as a major maker, and it led the drive for the plan.',
				evidence: ['s10', 's1']
			},
			{
				text: 'The United States is the only major maker of cluster bombs.',
				ruling: 'wrong',
				why: 'Three major makers are named: the United States, China and Russia.',
				evidence: ['s10']
			},
			{
				text: 'The United States makes no cluster bombs.',
				ruling: 'wrong',
				why: 'It is named as a major maker, with China and Russia.',
				evidence: ['s10']
			}
		]
	},
	'producer-china': {
		type: 'production',
		party: 'China',
		makes: 'cluster bombs',
		text: 'China is a major maker of cluster bombs.',
		topic: 'parties',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s10'],
		confusions: [
			{
				text: 'China is only a buyer of cluster bombs.',
				ruling: 'wrong',
				why: 'China is named as a major maker.',
				evidence: ['s10']
			},
			{
				text: 'China opposed the plan because it makes the weapons.',
				ruling: 'wrong',
				why: 'China makes the weapons, and it supported the plan.',
				evidence: ['s10', 's11']
			},
			{
				text: 'China leads the countries of the Oslo Convention.',
				ruling: 'unsupported',
				why: 'China is named as a maker and a backer of the plan; no tie to Oslo is mentioned.',
				evidence: ['s10', 's11']
			}
		]
	},
	'producer-russia': {
		type: 'production',
		party: 'Russia',
		makes: 'cluster bombs',
		text: 'Russia is a major maker of cluster bombs.',
		topic: 'parties',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s10'],
		confusions: [
			{
				text: 'Russia makes more cluster bombs than any other country.',
				ruling: 'unsupported',
				why: 'Three countries are called major makers; they are not ranked.',
				evidence: ['s10']
			},
			{
				text: 'Russia makes no cluster bombs.',
				ruling: 'wrong',
				why: 'Russia is named as a major maker.',
				evidence: ['s10']
			},
			{
				text: 'Russia blocked the plan.',
				ruling: 'wrong',
				why: 'Russia supported the plan.',
				evidence: ['s11']
			}
		]
	},
	'oslo-signatories-111': {
		type: 'figure',
		value: 111,
		counts: 'signatories of the Oslo Convention',
		text: 'The Oslo Convention had 111 signatories.',
		topic: 'parties',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s12'],
		confusions: [
			{
				text: 'There were 111 countries at the table in the talks on the protocol.',
				ruling: 'unsupported',
				why: '111 is the number of Oslo signatories; no number is given for the countries of the CCW.',
				evidence: ['s12', 's4']
			},
			{
				text: 'The plan was opposed by 111 groups.',
				ruling: 'unsupported',
				why: '111 counts the signatories of a treaty; no number of groups is given.',
				evidence: ['s12', 's14']
			},
			{
				text: 'The protocol was rejected by 111 countries.',
				ruling: 'unsupported',
				why: '111 counts Oslo signatories; how many countries were against the plan is not said.',
				evidence: ['s12', 's6']
			}
		]
	}
} as const satisfies PackFacts;
