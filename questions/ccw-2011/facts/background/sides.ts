import type { PackFacts } from '../draft.ts';
import { outside } from './outside.ts';
import { sources } from './sources.ts';

/** What each side said. */
export const sides = {
	'bg-us-85-90-percent': {
		...outside,
		type: 'claim',
		holder: 'the US government',
		holds: 'The major users and makers in the talks held 85 to 90 percent of the world’s stocks.',
		text: 'The US said that the major users and makers in the talks held 85 to 90 percent of the world’s stocks.',
		topic: 'positions',
		background: { asOf: 'November 25, 2011', sources: [sources['us-nov25']] },
		confusions: [
			{
				text: 'Members of Oslo hold 85 to 90 percent of the world’s stocks.',
				ruling: 'wrong',
				why: 'The figure is for states that the plan was meant to reach.',
				evidence: []
			},
			{
				text: 'The report gives the figure of 85 to 90 percent.',
				ruling: 'wrong',
				why: 'It gives no figure for stocks.',
				evidence: ['s18']
			}
		]
	},
	'bg-us-two-million': {
		...outside,
		type: 'claim',
		holder: 'the US government',
		holds: 'The plan would at once prohibit over 2 million of its own cluster munitions.',
		text: 'The US said that the plan would at once prohibit over 2 million of its own cluster munitions, out of more than 5 million.',
		topic: 'positions',
		background: { asOf: '2011', sources: [sources['us-koh'], sources['us-aug']] },
		confusions: [
			{
				text: 'The US had a stock of 2 million cluster munitions in all.',
				ruling: 'wrong',
				why: 'The stated total was above 5 million.',
				evidence: []
			},
			{
				text: 'The plan would have prohibited 2 million cluster munitions in the whole world.',
				ruling: 'wrong',
				why: 'The figure is for the US alone.',
				evidence: []
			}
		]
	},
	'bg-us-complementary': {
		...outside,
		type: 'claim',
		holder: 'US legal adviser Harold Koh',
		holds: 'The plan and the Oslo treaty would complement each other.',
		text: 'US legal adviser Harold Koh said that the plan and the Oslo treaty would complement each other and not compete; critics disagreed.',
		topic: 'positions',
		background: { asOf: 'November 16, 2011', sources: [sources['us-koh'], sources['hls-2011']] },
		confusions: [
			{
				text: 'The US said that the plan would replace Oslo.',
				ruling: 'wrong',
				why: 'It said that the two could stand side by side.',
				evidence: []
			}
		]
	},
	'bg-us-disappointed': {
		...outside,
		type: 'claim',
		holder: 'the US government',
		holds: 'The result was deeply disappointing.',
		text: 'After the talks, the US said that it was deeply disappointed, and that it would go on with its own policy.',
		topic: 'aftermath',
		background: { asOf: 'November 25, 2011', sources: [sources['us-nov25']] },
		confusions: [
			{
				text: 'The report says that the US was disappointed.',
				ruling: 'wrong',
				why: 'It reports no such feeling.',
				evidence: ['s16', 's17']
			},
			{
				text: 'After the talks, the US said that it would join Oslo.',
				ruling: 'wrong',
				why: 'It said that it would go on with its own policy.',
				evidence: []
			}
		]
	},
	'bg-hrw-critique': {
		...outside,
		type: 'claim',
		holder: 'Human Rights Watch and a Harvard law clinic',
		holds: 'The draft would let use go on and set weaker duties than Oslo.',
		text: 'Human Rights Watch and a Harvard law clinic argued that the draft would let use go on and set weaker duties than Oslo.',
		topic: 'positions',
		background: { asOf: 'November 2011', sources: [sources['hls-2011'], sources['hrw-nov21']] },
		confusions: [
			{
				text: 'Human Rights Watch opposed the draft as too strict.',
				ruling: 'wrong',
				why: 'It held that the draft was too weak.',
				evidence: []
			},
			{
				text: 'The report gives the reasons of Human Rights Watch.',
				ruling: 'wrong',
				why: 'It gives none for the organizations and groups.',
				evidence: ['s14']
			}
		]
	},
	'bg-icrc-concern': {
		...outside,
		type: 'claim',
		holder: 'the ICRC, some states and campaigners',
		holds: 'The draft could lead to more making and use of these weapons.',
		text: 'Disarmament Insight reported that the ICRC, some states and campaigners feared that the draft could lead to more making and use of the weapons.',
		topic: 'positions',
		background: { asOf: 'November 23, 2011', sources: [sources['di-nov'], sources['icrc-2008']] },
		confusions: [
			{
				text: 'The ICRC urged states to adopt the draft.',
				ruling: 'wrong',
				why: 'It strongly backed the Oslo treaty, and feared harm from the draft.',
				evidence: []
			},
			{
				text: 'The ICRC took part in the talks as a state.',
				ruling: 'wrong',
				why: 'It is a humanitarian body.',
				evidence: []
			}
		]
	},
	'bg-no-further-mandate': {
		...outside,
		type: 'claim',
		holder: 'the Arms Control Association',
		holds: 'The conference set no mandate for more work on cluster munitions.',
		text: 'The Arms Control Association reported that the conference set no mandate for more CCW work on cluster munitions.',
		topic: 'aftermath',
		background: { asOf: 'December 2011', sources: [sources['aca-blog'], sources['act-2011-12']] },
		confusions: [
			{
				text: 'New CCW talks on cluster bombs were set for 2012.',
				ruling: 'wrong',
				why: 'No mandate for them was reported.',
				evidence: []
			},
			{
				text: 'The CCW was closed down.',
				ruling: 'wrong',
				why: 'It went on with other work.',
				evidence: []
			}
		]
	},
	'bg-us-policy-2008-2017': {
		...outside,
		type: 'comparison',
		left: 'US policy of 2008',
		right: 'US policy of 2017',
		differ: 'the first set a date for stopping some types, the second dropped it',
		text: 'US policy of 2008 was to stop using, after 2018, types that leave over 1 percent unexploded; a 2017 policy in effect reversed it.',
		topic: 'aftermath',
		background: { asOf: '2008 and 2017', sources: [sources['crs-2024'], sources['us-dod-2008']] },
		confusions: [
			{
				text: 'The US policy of 2008 was a treaty.',
				ruling: 'wrong',
				why: 'It was a national policy.',
				evidence: []
			},
			{
				text: 'The US policy of 2017 was a ban.',
				ruling: 'wrong',
				why: 'It kept the weapons and dropped the date.',
				evidence: []
			}
		]
	},
	'bg-cmc': {
		...outside,
		type: 'party',
		party: 'the Cluster Munition Coalition',
		role: 'a network of campaign groups',
		text: 'The Cluster Munition Coalition, formed in 2003, is a worldwide network of campaign groups; Human Rights Watch was among its founders.',
		topic: 'positions',
		background: { asOf: '2003', sources: [sources['hd-cmc'], sources['npa-cmc']] },
		confusions: [
			{
				text: 'The Cluster Munition Coalition is a group of states.',
				ruling: 'wrong',
				why: 'Its members are civil groups.',
				evidence: []
			},
			{
				text: 'The Cluster Munition Coalition is a military alliance.',
				ruling: 'wrong',
				why: 'It campaigns against the weapons.',
				evidence: []
			}
		]
	}
} as const satisfies PackFacts;
