import type { PackFacts } from './draft.ts';

/** Who was for and who was against. */
export const positions = {
	'support-lacking-from-oslo-signers': {
		type: 'outcome',
		of: 'support among Oslo signatories',
		outcome: 'fell short',
		text: 'Support for the US-led drive fell short among countries that had signed the Oslo Convention.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s2'],
		confusions: [
			{
				text: 'Support for the plan fell short because China and Russia held back theirs.',
				ruling: 'wrong',
				why: 'China and Russia were for it; support fell short among countries that had signed Oslo.',
				evidence: ['s2', 's11']
			},
			{
				text: 'The support that fell short was that of campaign groups.',
				ruling: 'wrong',
				why: 'It was that of countries that had signed the Oslo Convention.',
				evidence: ['s2']
			},
			{
				text: 'No signatory of the Oslo Convention supported the plan.',
				ruling: 'unsupported',
				why: 'There was not enough support, which is not the same as none.',
				evidence: ['s2']
			}
		]
	},
	'stance-china-supported': {
		type: 'stance',
		party: 'China',
		stance: 'supported',
		text: 'China supported the US-led plan.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s11'],
		confusions: [
			{
				text: 'China stayed neutral on the US-led plan.',
				ruling: 'wrong',
				why: 'China supported the plan.',
				evidence: ['s11']
			},
			{
				text: 'China praised the defeat of the US-led plan.',
				ruling: 'wrong',
				why: 'China had supported the plan; the praise came from the ICRC, Human Rights Watch and others.',
				evidence: ['s11', 's14', 's15']
			},
			{
				text: 'China opposed the US-led plan.',
				ruling: 'wrong',
				why: 'China supported the plan.',
				evidence: ['s11']
			}
		]
	},
	'stance-russia-supported': {
		type: 'stance',
		party: 'Russia',
		stance: 'supported',
		text: 'Russia supported the US-led plan.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s11'],
		confusions: [
			{
				text: 'Russia praised the defeat of the US-led plan.',
				ruling: 'wrong',
				why: 'Russia had supported the plan; the praise came from the ICRC, Human Rights Watch and others.',
				evidence: ['s11', 's14', 's15']
			},
			{
				text: 'Russia opposed the US-led plan.',
				ruling: 'wrong',
				why: 'Russia supported the plan.',
				evidence: ['s11']
			},
			{
				text: 'It was Russia that led the plan on cluster bombs.',
				ruling: 'wrong',
				why: 'The United States led the plan; Russia supported it.',
				evidence: ['s1', 's11']
			}
		]
	},
	'all-three-makers-in-favor': {
		type: 'comparison',
		left: 'the United States',
		right: 'China and Russia',
		differ: 'the first led the plan, the other two supported it; all three were in favor',
		text: 'All three named major makers were in favor of the plan.',
		gap: 'in favor of',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s1', 's10', 's11'],
		inference:
			'That the United States was in favor follows from its leading role and its case for the protocol.',
		confusions: [
			{
				text: 'The three named makers of cluster bombs were split over the plan.',
				ruling: 'wrong',
				why: 'The United States led the plan, and China and Russia both supported it.',
				evidence: ['s1', 's10', 's11']
			},
			{
				text: 'The three named makers of cluster bombs were all against the plan.',
				ruling: 'wrong',
				why: 'The United States led the plan, and China and Russia both supported it.',
				evidence: ['s1', 's10', 's11']
			},
			{
				text: 'All the makers of cluster bombs in the world were in favor of the plan.',
				ruling: 'unsupported',
				why: 'The three named makers were; of others, if there are any, nothing is said.',
				evidence: ['s1', 's10', 's11']
			}
		]
	},
	'oslo-critics-several': {
		type: 'stance',
		party: 'several Oslo signatories',
		stance: 'criticised',
		text: 'Several Oslo signatories were critical of the plan; the report does not say that all were.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s12'],
		confusions: [
			{
				text: 'Most of the 111 Oslo signatories were critical of the plan.',
				ruling: 'unsupported',
				why: 'Several were critical; no number or share is given.',
				evidence: ['s12']
			},
			{
				text: 'All 111 Oslo signatories were critical of the plan.',
				ruling: 'unsupported',
				why: 'Several were critical; what the others thought of it is not said.',
				evidence: ['s12']
			},
			{
				text: 'None of the Oslo signatories was critical of the plan.',
				ruling: 'wrong',
				why: 'Several of the 111 were critical.',
				evidence: ['s12']
			}
		]
	},
	'stance-hrw-opposed': {
		type: 'stance',
		party: 'Human Rights Watch',
		stance: 'opposed',
		text: 'Human Rights Watch opposed the proposed treaty.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s14'],
		confusions: [
			{
				text: 'Human Rights Watch supported the plan as a first step.',
				ruling: 'wrong',
				why: 'Human Rights Watch was against the plan, and praised its defeat.',
				evidence: ['s14', 's15']
			},
			{
				text: 'The treaty that Human Rights Watch opposed was the Oslo Convention.',
				ruling: 'wrong',
				why: 'It opposed the proposal that was defeated, and that was the protocol, not Oslo.',
				evidence: ['s6', 's14', 's15']
			},
			{
				text: 'Human Rights Watch took no side on the plan.',
				ruling: 'wrong',
				why: 'It was against the plan and praised its defeat.',
				evidence: ['s14', 's15']
			}
		]
	},
	'stance-icrc-opposed': {
		type: 'stance',
		party: 'the International Committee of the Red Cross',
		stance: 'opposed',
		text: 'The International Committee of the Red Cross (ICRC) opposed the proposed treaty.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s14'],
		confusions: [
			{
				text: 'The ICRC was the host of the talks.',
				ruling: 'unsupported',
				why: 'The ICRC was against the plan; no part in running the talks is mentioned.',
				evidence: ['s14', 's4']
			},
			{
				text: 'The ICRC supported the plan.',
				ruling: 'wrong',
				why: 'The ICRC was against the proposed treaty.',
				evidence: ['s14']
			},
			{
				text: 'The treaty that the ICRC opposed was the Oslo Convention.',
				ruling: 'wrong',
				why: 'It opposed the proposal that was defeated, and that was the protocol, not Oslo.',
				evidence: ['s6', 's14', 's15']
			}
		]
	},
	'other-groups-opposed-and-praised': {
		type: 'stance',
		party: 'other groups, not named',
		stance: 'opposed',
		text: 'Other groups, which are not named, also opposed the plan and praised its defeat.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s14', 's15'],
		confusions: [
			{
				text: 'Human Rights Watch and the ICRC were alone in opposing the plan.',
				ruling: 'wrong',
				why: 'Two are named, and other groups are said to have been against it as well.',
				evidence: ['s14']
			},
			{
				text: 'The other groups that were against the plan were sorry to see it fail.',
				ruling: 'wrong',
				why: 'They praised its defeat, as the two named organizations did.',
				evidence: ['s15']
			},
			{
				text: 'The report names all the groups that were against the plan.',
				ruling: 'wrong',
				why: 'It names two and speaks of other groups without naming them.',
				evidence: ['s14']
			},
			{
				text: 'The named makers of cluster bombs are among the groups that were against the plan.',
				ruling: 'wrong',
				why: 'The United States led the plan, and China and Russia supported it.',
				evidence: ['s1', 's10', 's11']
			}
		]
	},
	'contrast-makers-vs-critics': {
		type: 'comparison',
		left: 'the named makers',
		right: 'the named groups',
		differ: 'the first backed the plan, the second were against it',
		text: 'The named makers backed the plan, while the named groups were against it.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s1', 's10', 's11', 's14'],
		confusions: [
			{
				text: 'The three named makers of cluster bombs were against the plan, and the named groups backed it.',
				ruling: 'wrong',
				why: 'It was the makers that backed it, and the groups that were against it.',
				evidence: ['s1', 's11', 's14']
			},
			{
				text: 'The named makers and the named groups both backed the plan.',
				ruling: 'wrong',
				why: 'Human Rights Watch, the ICRC and other groups were against it.',
				evidence: ['s14']
			},
			{
				text: 'The named makers and the named groups were both against the plan.',
				ruling: 'wrong',
				why: 'The United States led the plan, and China and Russia supported it.',
				evidence: ['s1', 's11']
			}
		]
	},
	'treaty-in-p4-is-protocol': {
		type: 'comparison',
		left: 'the protocol',
		right: 'the Oslo Convention',
		differ: 'the groups opposed the first, not the second',
		text: 'The treaty that Human Rights Watch, the ICRC and other groups opposed is the protocol, not Oslo.',
		topic: 'positions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s14', 's15'],
		inference: 'This follows from the groups’ praise: what was defeated is the protocol, not Oslo.',
		confusions: [
			{
				text: 'The treaty whose defeat the groups praised is the Oslo Convention.',
				ruling: 'wrong',
				why: 'The groups praised the defeat of the proposal, and what was rejected is the protocol.',
				evidence: ['s6', 's15']
			},
			{
				text: 'The treaty whose defeat the groups praised is the CCW.',
				ruling: 'wrong',
				why: 'The groups praised the defeat of the proposal; the CCW is the body whose states held the talks.',
				evidence: ['s4', 's6', 's15']
			},
			{
				text: 'There were three treaties up for decision at the talks.',
				ruling: 'unsupported',
				why: 'One text is reported to have been decided on: the protocol.',
				evidence: ['s6']
			}
		]
	}
} as const satisfies PackFacts;
