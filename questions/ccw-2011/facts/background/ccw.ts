import type { PackFacts } from '../draft.ts';
import { outside } from './outside.ts';
import { sources } from './sources.ts';

/** The CCW: what it is, how it works, who is in it. */
export const ccw = {
	'bg-ccw-basics': {
		...outside,
		type: 'provision',
		of: 'the CCW',
		covers: 'arms that may be seen as injuring excessively or striking indiscriminately',
		effect: 'limited',
		text: 'The CCW, adopted on October 10, 1980, limits arms that may be seen as injuring excessively or striking indiscriminately.',
		topic: 'parties',
		background: { asOf: '1983', sources: [sources['un-ccw'], sources.dfat] },
		confusions: [
			{
				text: 'The plan’s line at 1980 is the date of the CCW.',
				ruling: 'wrong',
				why: 'The line was about when bombs were made; the CCW happens to be of the same year.',
				evidence: ['s7']
			},
			{
				text: 'The CCW was made for cluster bombs.',
				ruling: 'wrong',
				why: 'It covers several kinds of arms.',
				evidence: []
			}
		]
	},
	'bg-ccw-framework': {
		...outside,
		type: 'party',
		party: 'the CCW',
		role: 'a frame of general rules, with protocols attached',
		text: 'The CCW is a frame with general rules; bans and limits on given weapons sit in protocols attached to it.',
		topic: 'process',
		background: { asOf: '2013', sources: [sources['un-ccw'], sources['unog-mtg']] },
		confusions: [
			{
				text: 'A protocol to the CCW is a rival treaty.',
				ruling: 'wrong',
				why: 'It is an agreement added to the main one.',
				evidence: []
			},
			{
				text: 'The frame of the CCW itself bans weapons.',
				ruling: 'wrong',
				why: 'The protocols do.',
				evidence: []
			}
		]
	},
	'bg-ccw-five-protocols': {
		...outside,
		type: 'provision',
		of: 'the CCW’s five protocols',
		covers: 'undetectable fragments, mines, incendiary weapons, blinding lasers, remnants of war',
		effect: 'limited or banned',
		text: 'The CCW has five protocols, such as those on blinding lasers and explosive remnants of war; the failed plan would have been the sixth.',
		gap: 'five protocols',
		topic: 'process',
		background: {
			asOf: '2011',
			sources: [sources['act-2011-01'], sources['us-koh'], sources['untc-p5']]
		},
		confusions: [
			{
				text: 'There is a sixth protocol to the CCW, on cluster munitions.',
				ruling: 'wrong',
				why: 'The plan that would have been the sixth was not adopted.',
				evidence: ['s6']
			},
			{
				text: 'The fifth protocol to the CCW bans cluster bombs.',
				ruling: 'wrong',
				why: 'It deals with clearing up after war.',
				evidence: []
			}
		]
	},
	'bg-ccw-consensus': {
		...outside,
		type: 'provision',
		of: 'the CCW',
		covers: 'new protocols',
		effect: 'agreed by consensus',
		text: 'Additions to the CCW are agreed by consensus, so states that object can stop a new protocol; one that is adopted binds those that consent.',
		topic: 'outcome',
		background: { asOf: '2011', sources: [sources['act-2011-12'], sources.jmu] },
		confusions: [
			{
				text: 'A simple majority of its states can add a protocol to the CCW.',
				ruling: 'wrong',
				why: 'New protocols are agreed there by consensus.',
				evidence: []
			},
			{
				text: 'A new protocol binds all countries of the CCW at once.',
				ruling: 'wrong',
				why: 'Each must first give its own consent.',
				evidence: []
			},
			{
				text: 'The report says by what rule the CCW decides.',
				ruling: 'wrong',
				why: 'It mentions no rule.',
				evidence: []
			}
		]
	},
	'bg-ccw-parties-2011': {
		...outside,
		type: 'figure',
		value: 114,
		counts: 'states parties of the CCW',
		text: 'The CCW had 114 states parties in November 2011.',
		topic: 'parties',
		background: {
			asOf: 'November 2011',
			sources: [sources['act-2011-12'], sources['act-2011-01']]
		},
		confusions: [
			{
				text: 'The CCW had 111 parties in 2011.',
				ruling: 'wrong',
				why: '111 is the Oslo total.',
				evidence: ['s12']
			},
			{
				text: 'The CCW had 50 parties in 2011.',
				ruling: 'wrong',
				why: '50 is how many signed it at first.',
				evidence: []
			}
		]
	},
	'bg-ccw-oslo-overlap': {
		...outside,
		type: 'claim',
		holder: 'an Arms Control Today article',
		holds: '73 of the CCW’s 114 parties had signed or ratified the Oslo treaty by 2011.',
		text: 'An Arms Control Today article counted 73 of the CCW’s 114 parties as having signed or ratified the Oslo treaty by 2011.',
		topic: 'parties',
		background: { asOf: '2011', sources: [sources['act-maresca']] },
		confusions: [
			{
				text: 'No state was in both the CCW and Oslo.',
				ruling: 'wrong',
				why: 'Most parties of the CCW were in both.',
				evidence: []
			},
			{
				text: 'All 111 Oslo states were in the CCW.',
				ruling: 'wrong',
				why: 'By that count, 73 of them were at most.',
				evidence: []
			}
		]
	}
} as const satisfies PackFacts;
