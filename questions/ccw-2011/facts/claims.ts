import type { PackFacts } from './draft.ts';

/** The view of the Oslo critics and the case of the United States. */
export const claims = {
	'belief-undermined-ban': {
		type: 'claim',
		holder: 'several Oslo signatories',
		holds: 'Regulating these weapons undercut the ban on them.',
		text: 'In its stronger form, the view of several Oslo signatories was that regulating these weapons undermined the ban.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'oslo-critics',
		evidence: ['s13'],
		confusions: [
			{
				text: 'The article states as a fact that the plan undercut the ban.',
				ruling: 'wrong',
				why: 'It reports this as the view of several Oslo signatories.',
				evidence: ['s13']
			},
			{
				text: 'In the view of the Oslo critics, the plan made the ban stronger.',
				ruling: 'wrong',
				why: 'In their view, regulating the weapons undercut the ban, or at the very least watered it down.',
				evidence: ['s13']
			},
			{
				text: 'The US compared numbers of banned bombs in answer to the Oslo critics.',
				ruling: 'unsupported',
				why: 'The comparison is told as part of the US case for the protocol, and not as an answer to anybody.',
				evidence: ['s13', 's18']
			}
		]
	},
	'belief-at-least-diluted': {
		type: 'claim',
		holder: 'several Oslo signatories',
		holds: 'At the very least, the plan watered the ban down.',
		text: 'In its milder form, the critics’ view was that the plan watered the ban down.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'oslo-critics',
		evidence: ['s13'],
		confusions: [
			{
				text: 'The Oslo critics thought that the plan had no effect on the ban.',
				ruling: 'wrong',
				why: 'In their view it at the very least watered the ban down.',
				evidence: ['s13']
			},
			{
				text: 'Most of the Oslo critics stopped at the milder charge, that the ban was watered down.',
				ruling: 'unsupported',
				why: 'A stronger and a milder charge are told; how many of the critics made which is not.',
				evidence: ['s13']
			},
			{
				text: 'What the Oslo critics saw as watered down was the power of the weapons.',
				ruling: 'wrong',
				why: 'In their view it was the ban that was watered down.',
				evidence: ['s13']
			}
		]
	},
	'belief-about-approach': {
		type: 'claim',
		holder: 'several Oslo signatories',
		holds: 'Regulating the weapons is at odds with a ban that is outright.',
		text: 'The Oslo critics’ complaint was about the approach: regulating, where Oslo bans outright.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'oslo-critics',
		evidence: ['s13'],
		confusions: [
			{
				text: 'The Oslo critics complained about the part that China and Russia played.',
				ruling: 'unsupported',
				why: 'Their complaint was about regulating the weapons; no country is named in it.',
				evidence: ['s13']
			},
			{
				text: 'The Oslo critics complained about what the plan would cost.',
				ruling: 'unsupported',
				why: 'Their complaint was about regulating the weapons; cost is not mentioned.',
				evidence: ['s13']
			},
			{
				text: 'The Oslo critics complained about the place where the talks were held.',
				ruling: 'unsupported',
				why: 'Their complaint was about regulating the weapons; nothing is said on the place.',
				evidence: ['s13']
			}
		]
	},
	'us-claim-more-prohibited': {
		type: 'claim',
		holder: 'the US government',
		holds:
			'If enacted, the protocol would ban more cluster bombs for the US than Oslo has for all its members together.',
		text: 'The US argued that, if enacted, the plan would ban more cluster bombs for the US than Oslo has for all its members together.',
		topic: 'positions',
		modality: 'conditional',
		asserter: 'us-government',
		evidence: ['s18'],
		confusions: [
			{
				text: 'The US argued that Oslo has banned more cluster bombs than the protocol would have.',
				ruling: 'wrong',
				why: 'The argument ran the other way: more for the US alone than for all Oslo members together.',
				evidence: ['s18']
			},
			{
				text: 'The article puts the US comparison forward as a proven fact.',
				ruling: 'wrong',
				why: 'It reports the comparison as part of the US case for the protocol, without figures.',
				evidence: ['s18']
			},
			{
				text: 'The US argued that the protocol would ban more kinds of weapons than Oslo has.',
				ruling: 'wrong',
				why: 'The argument is about how many cluster bombs, not about how many kinds of weapons.',
				evidence: ['s18']
			}
		]
	},
	'us-claim-left-side-us-only': {
		type: 'comparison',
		left: 'cluster bombs of the United States alone',
		right: 'what Oslo has banned for all its members together',
		differ: 'the US argued that the first amount would be the larger one',
		text: 'In the US argument, the amount that the protocol would ban is made up of US weapons alone.',
		topic: 'positions',
		modality: 'conditional',
		asserter: 'us-government',
		evidence: ['s18'],
		confusions: [
			{
				text: 'In the US argument, the amount that the protocol would ban takes in Chinese and Russian weapons.',
				ruling: 'wrong',
				why: 'It speaks of a ban for the US; weapons of China and Russia are not counted.',
				evidence: ['s18']
			},
			{
				text: 'In the US argument, the amount that the protocol would ban takes in weapons of all CCW members.',
				ruling: 'wrong',
				why: 'States of the CCW held the talks, but the argument speaks of a ban for the US.',
				evidence: ['s4', 's18']
			},
			{
				text: 'In the US argument, the protocol would ban more cluster bombs in the world as a whole.',
				ruling: 'wrong',
				why: 'The argument is that it would ban more for one country, the US.',
				evidence: ['s18']
			}
		]
	},
	'us-claim-right-side-all-oslo': {
		type: 'comparison',
		left: 'what Oslo has banned for all its members together',
		right: 'cluster bombs of the United States alone',
		differ: 'the US argued that the first amount is the smaller one',
		text: 'In the US argument, the amount that Oslo has banned is that for all its members together.',
		topic: 'positions',
		modality: 'conditional',
		asserter: 'us-government',
		evidence: ['s18'],
		confusions: [
			{
				text: 'The US comparison sets what the protocol would ban against what the CCW has banned.',
				ruling: 'wrong',
				why: 'The comparison is with what Oslo has banned for all its members together.',
				evidence: ['s18']
			},
			{
				text: 'The US comparison sets the protocol against what Oslo has banned for one member.',
				ruling: 'wrong',
				why: 'The comparison takes all members of Oslo together.',
				evidence: ['s18']
			},
			{
				text: 'The US comparison sets the protocol against what Oslo will ban in later years.',
				ruling: 'wrong',
				why: 'The comparison is with what Oslo has banned, not with what it will ban.',
				evidence: ['s18']
			}
		]
	},
	'us-claim-conditional': {
		type: 'claim',
		holder: 'the US government',
		holds: 'If enacted, the protocol would ban cluster bombs of the United States.',
		text: 'What the US claim describes would come about only if the protocol were enacted.',
		topic: 'positions',
		modality: 'conditional',
		asserter: 'us-government',
		evidence: ['s18'],
		confusions: [
			{
				text: 'What the US claim describes has come about: the protocol has banned the weapons.',
				ruling: 'wrong',
				why: 'The claim holds only if the protocol is enacted, and the protocol was turned down.',
				evidence: ['s6', 's18']
			},
			{
				text: 'The US claim rests on the condition that the Oslo Convention be enacted.',
				ruling: 'wrong',
				why: 'The condition is that the protocol be enacted.',
				evidence: ['s18']
			},
			{
				text: 'After the talks, the United States banned cluster bombs on its own.',
				ruling: 'unsupported',
				why: 'A ban for the US is mentioned only as a result that the protocol would have had.',
				evidence: ['s18']
			}
		]
	},
	'us-argument-only-part': {
		type: 'stance',
		party: 'the United States',
		stance: 'argued-for',
		text: 'A comparison of how many cluster bombs would be banned was one part of the US case for the protocol.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s18'],
		confusions: [
			{
				text: 'A comparison of how many cluster bombs would be banned was the whole of the US case.',
				ruling: 'wrong',
				why: 'The US case was partly this comparison; the rest of it is not given.',
				evidence: ['s18']
			},
			{
				text: 'A comparison of how many cluster bombs would be banned was part of a case against the protocol.',
				ruling: 'wrong',
				why: 'It was part of the US case for the protocol.',
				evidence: ['s18']
			},
			{
				text: 'A comparison of how many cluster bombs would be banned was part of the Oslo countries’ case.',
				ruling: 'wrong',
				why: 'It was part of the US case for the protocol.',
				evidence: ['s18']
			},
			{
				text: 'The article sets out every part of the US case for the protocol.',
				ruling: 'wrong',
				why: 'It gives one part, a comparison of how many bombs would be banned; the rest is not given.',
				evidence: ['s18']
			}
		]
	}
} as const satisfies PackFacts;
