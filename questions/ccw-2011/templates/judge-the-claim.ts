import type { Idea, ItemDraft, Template } from '#authoring';
import type { Fact, Level } from '#bank';
import type { FactId } from '../facts.ts';
import type { StatementId } from '../statements.ts';
import { capitalized, statementsNamed } from './naming.ts';

/** Why an answer is wrong, with the statements that show it where they are not those of the claim. */
type Reason = readonly [why: string, ...evidence: StatementId[]];

/**
 * What a claim on a fact is, and what to say to those who take it for something else. A true claim is
 * the fact; a false one is its first misreading that the article rules out, and one that is not stated
 * its first misreading on which the article is silent.
 */
type Judged =
	| { key: 'true'; false: Reason; 'not-stated': Reason }
	| { key: 'false'; true: Reason; 'not-stated': Reason }
	| { key: 'not-stated'; true: Reason; false: Reason };

/**
 * The facts that give a claim. Those that give none are put as two claims at once, are said by the claim
 * on another fact, or have misreadings too weak to be believed; most of these are judged in items by hand.
 */
const judged: Readonly<Partial<Record<FactId, Judged>>> = {
	'effort-us-led': {
		key: 'true',
		false: [
			'China and Russia gave their support; the lead was with the United States.',
			's1',
			's11'
		],
		'not-stated': ['Who led the drive is said in so many words: the United States.']
	},
	'oslo-is-international-treaty': {
		key: 'true',
		false: [
			'What was turned down was the protocol; Oslo is a treaty, and one with signatories.',
			's3',
			's6',
			's12'
		],
		'not-stated': ['“A treaty among nations” is what statement 3 calls it.']
	},
	'negotiators-ccw-members': {
		key: 'true',
		false: [
			'Oslo countries had worries about the plan, but those at the table are told to be states of the CCW.',
			's4',
			's17'
		],
		'not-stated': ['Statement 4 tells whose states were at the table.']
	},
	'ccw-full-name': {
		key: 'false',
		true: ['CCW is short for a longer name, in which Oslo does not come up.', 's5'],
		'not-stated': [
			'Statement 5 sets the two side by side: the CCW is “like the Oslo treaty” in one point.',
			's5'
		]
	},
	'ccw-has-member-states': {
		key: 'not-stated',
		true: ['The number stands in statement 12, where it counts those that had signed Oslo.', 's12'],
		false: ['The CCW is given no number of members, so 111 is not ruled out.', 's5']
	},
	'producer-us': {
		key: 'false',
		true: [
			'To make the weapons is not to be against limits on them: the United States led the drive.'
		],
		'not-stated': ['Where it stood is told by its lead of the drive, in statement 1.']
	},
	'producer-russia': {
		key: 'not-stated',
		true: ['Russia is one of three that are called major; none is called the largest.'],
		false: [
			'No amounts are given for the three, so it is not ruled out that Russia makes the most.'
		]
	},
	'oslo-signatories-111': {
		key: 'not-stated',
		true: ['111 is told of the Oslo signatories, and those at the table were states of the CCW.'],
		false: ['How many states were at the table is not told, so 111 is not ruled out.', 's4']
	},
	'outcome-failed': {
		key: 'false',
		true: [
			'No part of the protocol was adopted: its ban is put as what would have been.',
			's6',
			's8'
		],
		'not-stated': ['Statement 1 tells how the drive ended: it failed.', 's1']
	},
	'outcome-reason-little-support': {
		key: 'not-stated',
		true: [
			'Changes came up to the final hour, but that is not given as a reason for the failure.',
			's17'
		],
		false: ['That backing was not enough does not rule out that time was short too.', 's2']
	},
	'date-nov-25': {
		key: 'true',
		false: ['November 25 marks the rejection; it is the start of the talks that was weeks before.'],
		'not-stated': ['It is the year that is missing; the day and the month are given.']
	},
	'protocol-not-in-force': {
		key: 'false',
		true: ['The day is the right one, but what happened on it was the rejection.'],
		'not-stated': ['It can be told from statement 6: what is turned down does not take effect.']
	},
	'amendments-insufficient': {
		key: 'not-stated',
		true: [
			'The changes were to meet these countries’ worries, but none is said to have come round.'
		],
		false: ['“Not enough”, in the US official’s account, does not rule out that some came round.']
	},
	'effort-aim-regulate': {
		key: 'true',
		false: [
			'It is Oslo that forbids cluster bombs; the ban in the US-led plan was for older ones.',
			's3',
			's8'
		],
		'not-stated': ['No statement says all of it, but it follows from statements 1, 8 and 9.']
	},
	'contrast-ban-vs-regulation': {
		key: 'true',
		false: ['The two are not swapped here: the ban is Oslo’s, and the drive was for rules.'],
		'not-stated': ['Each half is told, Oslo’s in statement 3 and the drive’s in statement 1.']
	},
	'protocol-legally-binding': {
		key: 'true',
		false: [
			'It binds nobody, since it was turned down; the claim is about what it would have been.',
			's6',
			's7'
		],
		'not-stated': ['“Binding in law” is what statement 7 says of it.']
	},
	'protocol-ban-pre-1980': {
		key: 'false',
		true: ['The ban was one of its terms, and these fell with the protocol.'],
		'not-stated': [
			'Statement 6 tells that the protocol was turned down, so what it does now is no open question.',
			's6'
		]
	},
	'protocol-cutoff-1980': {
		key: 'not-stated',
		true: ['1980 comes up in a term of the protocol, not in what is told of Oslo.'],
		false: ['Oslo is given no date of signing, so no year is ruled out.', 's3']
	},
	'protocol-test-is-making-date': {
		key: 'not-stated',
		true: ['The owner of a bomb comes up in neither of these two terms.'],
		false: ['The article does not say that the terms it gives are all that there were.']
	},
	'protocol-rules-after-cutoff': {
		key: 'false',
		true: ['They were to be outside the ban, which is not the same as left alone.', 's8', 's9'],
		'not-stated': ['Statement 9 tells what would have been required for these bombs.']
	},
	'protocol-two-part-design': {
		key: 'false',
		true: ['The two are swapped: it was older bombs that were to be banned.', 's8'],
		'not-stated': ['What was to hold for each of the two groups is told, in statements 8 and 9.']
	},
	'newer-bombs-not-banned': {
		key: 'true',
		false: ['The ban was for bombs made earlier than 1980, and these are newer.', 's8'],
		'not-stated': ['It is not said in one sentence, but it follows from statements 8 and 9.']
	},
	'oslo-ban-outright': {
		key: 'false',
		true: ['A ban that was to go by the age of the bombs was in the protocol, not in Oslo.', 's8'],
		'not-stated': [
			'“Outright” is the word for Oslo’s ban in statement 13, and it is the reverse of partial.',
			's13'
		]
	},
	'support-lacking-from-oslo-signers': {
		key: 'true',
		false: [
			'China and Russia gave their support; what was missing was backing from nations that had signed Oslo.',
			's2',
			's11'
		],
		'not-stated': ['“Did not win enough backing” is said of just these nations.']
	},
	'stance-china-supported': {
		key: 'false',
		true: ['Who gives support takes a side, and so did China.'],
		'not-stated': ['Statement 11 names China and tells what it did.']
	},
	'stance-russia-supported': {
		key: 'true',
		false: ['The United States was in the lead, and Russia gave its support to what it led.'],
		'not-stated': ['Statement 11 names Russia beside China and tells what both of them did.']
	},
	'all-three-makers-in-favor': {
		key: 'not-stated',
		true: ['That is told of the three named makers; there may be others in the world.'],
		false: ['No maker is said to have been against the plan.']
	},
	'stance-hrw-opposed': {
		key: 'true',
		false: [
			'It praised the defeat of the proposal, which fits with having been against it.',
			's14',
			's15'
		],
		'not-stated': ['Statement 14 names it first among those that were against the treaty.']
	},
	'other-groups-opposed-and-praised': {
		key: 'false',
		true: ['They are the two that are named, and “other groups” are spoken of beside them.'],
		'not-stated': ['That there were others is told, though not who they were.']
	},
	'contrast-makers-vs-critics': {
		key: 'false',
		true: [
			'The sides are swapped: China and Russia gave support, and the groups were against it.',
			's11',
			's14'
		],
		'not-stated': [
			'Where the makers stood is told in statements 1 and 11, and where the groups stood in 14.'
		]
	},
	'belief-undermined-ban': {
		key: 'not-stated',
		true: [
			'The critics’ charge and the US case are each told, but neither is said to answer the other.'
		],
		false: [
			'What led the US to make the comparison is not told, so an answer to critics is not ruled out.',
			's18'
		]
	},
	'belief-at-least-diluted': {
		key: 'not-stated',
		true: ['“At the very least” gives the milder charge, and not how many went no further.'],
		false: ['The stronger charge is told too, and not how many of the critics made it.']
	},
	'belief-about-approach': {
		key: 'not-stated',
		true: [
			'China and Russia come up as backers of the plan, not in the critics’ view of it.',
			's11',
			's13'
		],
		false: ['What else the critics may have held against the plan is not told.']
	},
	'us-claim-more-prohibited': {
		key: 'false',
		true: ['The two are swapped: in the US argument, the larger amount is the protocol’s.'],
		'not-stated': ['Statement 18 tells which of the two the US called the larger.']
	},
	'us-claim-left-side-us-only': {
		key: 'true',
		false: [
			'China and Russia backed the plan, but the argument speaks of a ban “for the US”.',
			's11',
			's18'
		],
		'not-stated': ['The words “for the US” tell whose cluster bombs are counted.']
	},
	'us-claim-right-side-all-oslo': {
		key: 'false',
		true: [
			'States of the CCW held the talks, but it is Oslo that the comparison is with.',
			's4',
			's18'
		],
		'not-stated': ['Statement 18 names what the protocol is compared with.']
	},
	'us-claim-conditional': {
		key: 'not-stated',
		true: [
			'The ban for the US that is spoken of hung on the protocol, which was turned down.',
			's6',
			's18'
		],
		false: [
			'What the US did after the talks is not told, so a ban of its own is not ruled out.',
			's18'
		]
	},
	'us-argument-only-part': {
		key: 'true',
		false: ['There was more to the US case: it was “partly” this comparison.'],
		'not-stated': ['What the other parts were is left out, but that this was one part is told.']
	},
	'plan-was-a-protocol': {
		key: 'false',
		true: [
			'The United States led the plan, but it was states of the CCW that held talks on it.',
			's1',
			's4',
			's6'
		],
		'not-stated': ['Statement 6 names the form that the plan took.', 's6']
	},
	'duration-several-weeks': {
		key: 'not-stated',
		true: ['The 25 in “November 25” is a day of the month, not a number of days.', 's6'],
		false: ['Several weeks may come to 25 days or to some other number.', 's4']
	},
	'place-geneva': {
		key: 'true',
		false: ['Oslo comes up as the name of a treaty, not as the place of the talks.', 's3', 's4'],
		'not-stated': ['Statement 4 names the city.']
	},
	'amendments-until-last-hour': {
		key: 'false',
		true: ['“Right up to the final hour” is the reverse of well before the end.'],
		'not-stated': ['The US official’s account tells until when they came.']
	},
	'amendments-aim-oslo-concerns': {
		key: 'not-stated',
		true: [
			'That they were to meet Oslo countries’ worries does not show which terms they were to alter.'
		],
		false: ['What the changes were to alter is not told, so a wider ban is not ruled out.']
	},
	'p6-source-us-official': {
		key: 'false',
		true: ['The words “the US official said” mark it as somebody else’s word.'],
		'not-stated': ['Statement 17 names whose account it is.']
	},
	'reaction-hrw-praised': {
		key: 'not-stated',
		true: [
			'It did praise something, but that was the defeat, and not the country that led the plan.',
			's1',
			's15'
		],
		false: ['To be against a plan does not rule out praise for efforts that went into it.', 's14']
	},
	'reaction-icrc-praised': {
		key: 'not-stated',
		true: ['The ICRC praised the defeat; the changes come up in a US official’s account.'],
		false: ['To be against a plan does not rule out praise for changes to it.', 's14']
	},
	'future-talks-timing-unclear': {
		key: 'not-stated',
		true: ['The senior US official named no time, neither next year nor any other.'],
		false: ['“Not clear when” leaves open next year as well as any other time.']
	},
	'p5-source-senior-us-official': {
		key: 'true',
		false: [
			'No one else is given as its source: “according to a senior US official” is how it begins.'
		],
		'not-stated': ['It is the name that is not told; who spoke is.']
	},
	'major-users-came-before': {
		key: 'not-stated',
		true: ['That they are to be brought back does not show that they walked out.'],
		false: ['How they came to be away is not told, so a walk-out is not ruled out.']
	}
};

/** Facts on which a claim tells whether a reader keeps apart what is easily taken for one another. */
const ideas: Readonly<Partial<Record<FactId, Idea>>> = {
	'ccw-full-name': 'contrast',
	'oslo-is-international-treaty': 'contrast',
	'oslo-ban-outright': 'contrast',
	'contrast-ban-vs-regulation': 'contrast',
	'us-claim-right-side-all-oslo': 'contrast',
	'protocol-not-in-force': 'happened',
	'protocol-ban-pre-1980': 'happened',
	'protocol-legally-binding': 'happened',
	'p5-source-senior-us-official': 'whose-word',
	'p6-source-us-official': 'whose-word'
};

/** A claim to be judged true, false or not stated: a fact, or one of the ways to misread it. */
export const judgeTheClaim: Template = {
	name: 'judge-the-claim',
	make: ({ facts }) =>
		facts.flatMap((fact): ItemDraft[] => {
			const claim = judged[fact.id as FactId];
			return claim === undefined ? [] : [itemOn(fact, claim)];
		})
};

function itemOn(fact: Fact, claim: Judged): ItemDraft {
	const { text, why, evidence } = claimed(fact, claim.key);
	const reasonFor = ([reason, ...shownBy]: Reason) => ({
		why: reason,
		evidence: shownBy.length === 0 ? evidence : shownBy
	});
	const right = { why, evidence };
	return {
		kind: 'verdict',
		topic: fact.topic,
		...(claim.key === 'not-stated'
			? { level: 'analyse', idea: 'left-open' }
			: { level: levelOf(fact), ...ideaOf(fact) }),
		spec: {
			stem: text,
			facts: [fact.id],
			key: claim.key,
			reasons: {
				true: claim.key === 'true' ? right : reasonFor(claim.true),
				false: claim.key === 'false' ? right : reasonFor(claim.false),
				'not-stated': claim.key === 'not-stated' ? right : reasonFor(claim['not-stated'])
			}
		}
	};
}

/** The claim itself, and why it is what it is. */
function claimed(fact: Fact, key: Judged['key']) {
	if (key === 'true') {
		const shows = fact.evidence.length === 1 ? 'says so' : 'together say so';
		return {
			text: fact.text,
			why: fact.inference ?? `${capitalized(statementsNamed(fact.evidence))} ${shows}.`,
			evidence: fact.evidence
		};
	}
	const ruling = key === 'false' ? 'wrong' : 'unsupported';
	const misreading = fact.confusions.find((confusion) => confusion.ruling === ruling);
	if (!misreading) throw new Error(`The fact "${fact.id}" has no ${ruling} misreading.`);
	return misreading;
}

function ideaOf({ id }: Fact): { idea?: Idea } {
	const idea = ideas[id as FactId];
	return idea === undefined ? {} : { idea };
}

function levelOf({ modality, type, inference }: Fact): Level {
	const plain = modality === 'stated' && type !== 'claim' && type !== 'comparison';
	return plain && !inference ? 'recall' : 'understand';
}
