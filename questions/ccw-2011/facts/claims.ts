import type { PackFacts } from './draft.ts';

/** The view of the Oslo critics and the case of the United States. */
export const claims = {
	'belief-undermined-ban': {
		type: 'claim',
		holder: 'several Oslo signatories',
		holds: 'Regulating these weapons undercut the ban on them.',
		text: 'Several Oslo signatories believed, at the strongest, that regulating these weapons undercut the ban.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'oslo-critics',
		evidence: ['s13'],
		confusions: [
			{
				text: 'The report states as a fact that the plan undercut the ban.',
				ruling: 'wrong',
				why: 'It reports this as the view of several Oslo signatories.',
				evidence: ['s13']
			},
			{
				text: 'The Oslo critics believed that the plan made the ban stronger.',
				ruling: 'wrong',
				why: 'They believed that regulating the weapons undercut the ban, or at the very least watered it down.',
				evidence: ['s13']
			},
			{
				text: 'The US compared numbers of banned bombs in answer to the Oslo critics.',
				ruling: 'unsupported',
				why: 'The comparison is given as part of the US case for the protocol, and not as an answer to anybody.',
				evidence: ['s13', 's18']
			}
		]
	},
	'belief-at-least-diluted': {
		type: 'claim',
		holder: 'several Oslo signatories',
		holds: 'At the very least, the plan watered the ban down.',
		text: 'The Oslo critics believed that regulating these weapons at the very least watered the ban down.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'oslo-critics',
		evidence: ['s13'],
		confusions: [
			{
				text: 'The Oslo critics thought that the plan had no effect on the ban.',
				ruling: 'wrong',
				why: 'They believed that it at the very least watered the ban down.',
				evidence: ['s13']
			},
			{
				text: 'Most of the Oslo critics said only that the ban was watered down.',
				ruling: 'unsupported',
				why: 'They made a stronger and a milder charge; how many made which is not said.',
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
		text: 'The Oslo critics’ complaint was about the approach: regulating the weapons instead of banning them outright.',
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
			'If enacted, the protocol would ban more cluster bombs for the US than Oslo has banned for all its members combined.',
		text: 'The US argued that, if enacted, the plan would ban more cluster bombs for the US than Oslo has banned for all its members combined.',
		topic: 'positions',
		modality: 'conditional',
		asserter: 'us-government',
		evidence: ['s18'],
		confusions: [
			{
				text: 'The US argued that Oslo has banned more cluster bombs than the protocol would have.',
				ruling: 'wrong',
				why: 'The argument ran the other way: more for the US alone than for all Oslo members combined.',
				evidence: ['s18']
			},
			{
				text: 'The report puts the US claim about numbers of banned bombs forward as a proven fact.',
				ruling: 'wrong',
				why: 'It reports the claim as part of the US case, and gives no figures.',
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
		right: 'what Oslo has banned for all its members combined',
		differ: 'the US argued that the first amount would be the larger one',
		text: 'In the US argument, the number banned by the protocol is a number for the US.',
		gap: 'a number for the US',
		topic: 'positions',
		modality: 'conditional',
		asserter: 'us-government',
		evidence: ['s18'],
		confusions: [
			{
				text: 'In the US argument, the number banned by the protocol includes Chinese and Russian weapons.',
				ruling: 'wrong',
				why: 'It speaks of a ban for the US; weapons of China and Russia are not counted.',
				evidence: ['s18']
			},
			{
				text: 'In the US argument, the number banned by the protocol includes the weapons of all CCW members.',
				ruling: 'wrong',
				why: 'Countries of the CCW held the talks, but the argument speaks of a ban for the US.',
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
		left: 'what Oslo has banned for all its members combined',
		right: 'cluster bombs of the United States alone',
		differ: 'the US argued that the first amount is the smaller one',
		text: 'In the US argument, the number banned by Oslo is for all its members combined.',
		gap: 'all its members combined',
		topic: 'positions',
		modality: 'conditional',
		asserter: 'us-government',
		evidence: ['s18'],
		confusions: [
			{
				text: 'The US compared what the protocol would ban with what the CCW has banned.',
				ruling: 'wrong',
				why: 'The comparison is with what Oslo has banned for all its members combined.',
				evidence: ['s18']
			},
			{
				text: 'The US compared what the protocol would ban for it with what Oslo has banned for one member.',
				ruling: 'wrong',
				why: 'The comparison takes all members of Oslo together.',
				evidence: ['s18']
			},
			{
				text: 'The US compared what the protocol would ban for it with what Oslo will ban in later years.',
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
		text: 'What the US claimed would come about only if the protocol were enacted.',
		topic: 'positions',
		modality: 'conditional',
		asserter: 'us-government',
		evidence: ['s18'],
		confusions: [
			{
				text: 'What the US claimed has come about: the protocol has banned the weapons.',
				ruling: 'wrong',
				why: 'The claim holds only if the protocol is enacted, and the protocol was rejected.',
				evidence: ['s6', 's18']
			},
			{
				text: 'The US claim depends on the condition that the Oslo Convention be enacted.',
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
		text: 'Comparing how many cluster bombs would be banned was one part of the US case for the protocol.',
		gap: 'one part',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s18'],
		confusions: [
			{
				text: 'Comparing how many cluster bombs would be banned was the whole of the US case.',
				ruling: 'wrong',
				why: 'This comparison was only part of the US case; the rest of it is not given.',
				evidence: ['s18']
			},
			{
				text: 'Comparing how many cluster bombs would be banned was part of a case against the protocol.',
				ruling: 'wrong',
				why: 'It was part of the US case for the protocol.',
				evidence: ['s18']
			},
			{
				text: 'Comparing how many cluster bombs would be banned was part of the Oslo countries’ case.',
				ruling: 'wrong',
				why: 'It was part of the US case for the protocol.',
				evidence: ['s18']
			},
			{
				text: 'The report sets out every part of the US case for the protocol.',
				ruling: 'wrong',
				why: 'It gives one part, a comparison of how many bombs would be banned; the rest is not given.',
				evidence: ['s18']
			}
		]
	}
} as const satisfies PackFacts;
