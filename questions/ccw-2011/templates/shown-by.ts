import type { ItemDraft, Template } from '#authoring';
import type { FactId } from '../facts.ts';
import type { StatementId } from '../statements.ts';
import { asked } from './asking.ts';

/** What each statement does for a fact: the first list has all of its evidence. */
interface Trace {
	/** What is asked where none of the common ways to ask fits. */
	ask?: string;
	shows: Readonly<Partial<Record<StatementId, string>>>;
	/** Statements nearby that do not show it. */
	beside: Readonly<Partial<Record<StatementId, string>>>;
}

/** Facts that one statement shows, or several together. */
const traces: Readonly<Partial<Record<FactId, Trace>>> = {
	'oslo-bans-cluster-bombs': {
		shows: { s3: 'It tells that the Oslo Convention forbids cluster bombs.' },
		beside: {
			s8: 'It speaks of a ban too, but of one that the protocol would have set.',
			s12: 'It tells how many signatories Oslo had, not what Oslo does.'
		}
	},
	'protocol-rules-after-cutoff': {
		shows: { s9: 'It tells what would have been required for bombs made after 1980.' },
		beside: {
			s7: 'It names the line, not what was to hold on either side of it.',
			s8: 'It speaks of bombs made earlier than 1980.'
		}
	},
	'stance-china-supported': {
		shows: { s11: 'It tells that China gave the plan its support.' },
		beside: {
			s1: 'It tells who led the drive.',
			s10: 'It tells that China makes the weapons, not where it stood.'
		}
	},
	'support-lacking-from-oslo-signers': {
		shows: { s2: 'It tells from whom backing was not enough.' },
		beside: {
			s1: 'It tells that the drive failed, not where backing was missing.',
			s17: 'It tells of worries that Oslo countries had, by a US official’s account, not of their backing.'
		}
	},
	'amendments-insufficient': {
		ask: 'Which statement shows that a US official said this?',
		shows: { s17: 'It tells that the late changes proved not enough.' },
		beside: {
			s2: 'It tells that backing was not enough, which is the article’s own word and not about changes.',
			s6: 'It tells that the protocol was turned down, and nothing of changes.'
		}
	},
	'us-argument-only-part': {
		shows: { s18: 'Its word “partly” tells that there was more to the case.' },
		beside: {
			s13: 'It gives the view of the critics, not the US case.',
			s17: 'It gives a US official’s account of the late changes, not the US case.'
		}
	},
	'effort-aim-regulate': {
		shows: {
			s1: 'It tells that the drive was for rules.',
			s8: 'It limits the ban to bombs made earlier than 1980.',
			s9: 'It sets safeguards and rules, not a ban, for bombs made after 1980.'
		},
		beside: {
			s3: 'It tells what the Oslo Convention does, not what the drive was for.',
			s10: 'It tells who makes the weapons, not what the drive was for.'
		}
	},
	'contrast-ban-vs-regulation': {
		shows: {
			s1: 'It tells that the US-led drive was for rules.',
			s3: 'It tells that the Oslo Convention forbids the weapons.'
		},
		beside: {
			s5: 'It tells what CCW is short for, and speaks of neither bans nor rules.',
			s6: 'It tells how the plan ended, not how it differed from Oslo.'
		}
	},
	'protocol-not-in-force': {
		shows: {
			s6: 'It tells that the protocol was turned down.',
			s7: 'Its words “had it been adopted” put the terms as what would have been.'
		},
		beside: {
			s3: 'It speaks of the Oslo Convention, not of the protocol.',
			s12: 'It tells that some were critical of the plan, not what became of its rules.'
		}
	},
	'newer-bombs-not-banned': {
		shows: {
			s8: 'It limits the ban to bombs made earlier than 1980.',
			s9: 'It sets safeguards and rules, not a ban, for bombs made after 1980.'
		},
		beside: {
			s3: 'It speaks of the Oslo Convention, not of the protocol.',
			s11: 'It tells who gave support, not what the protocol would have done.'
		}
	},
	'all-three-makers-in-favor': {
		shows: {
			s1: 'It shows where the United States stood: it led the drive.',
			s10: 'It tells which three countries are the named makers.',
			s11: 'It tells that China and Russia gave their support.'
		},
		beside: {
			s12: 'It speaks of Oslo signatories, not of makers.',
			s14: 'It speaks of organizations and groups, not of makers.'
		}
	},
	'other-groups-opposed-and-praised': {
		shows: {
			s14: 'It tells that other groups were against the plan, and does not name them.',
			s15: 'It tells that those same groups praised the defeat.'
		},
		beside: {
			s11: 'It tells who supported the plan, not who was against it.',
			s17: 'It speaks of changes proposed in the talks, not of groups.'
		}
	},
	'treaty-in-p4-is-protocol': {
		shows: {
			s14: 'It tells that they were against the proposed treaty.',
			s15: 'It tells that they praised the defeat of the proposal; Oslo was not defeated.'
		},
		beside: {
			s11: 'It tells who supported the plan, not what these groups opposed.',
			s18: 'It gives part of the US case, and nothing of what the groups opposed.'
		}
	}
};

const askedOfOne: [string, ...string[]] = [
	'Which statement shows this?',
	'Which statement would a reader cite for this?',
	'On which statement does this rest?'
];
const askedOfSeveral: [string, ...string[]] = [
	'Which statements, read together, show this?',
	'From which statements, read together, does this follow?',
	'Which statements does it take to bear this out?'
];

/** Which statement shows a fact, or which ones do when they are read together. */
export const shownBy: Template = {
	name: 'shown-by',
	make: ({ facts, statements }) =>
		facts.flatMap((fact): ItemDraft[] => {
			const trace = traces[fact.id as FactId];
			if (!trace) return [];
			const whys: Readonly<Partial<Record<string, string>>> = { ...trace.shows, ...trace.beside };
			const options = statements.flatMap(({ id, text }) => {
				const why = whys[id];
				return why === undefined ? [] : [{ id, text, why, evidence: [id] }];
			});
			const { topic, text, evidence } = fact;
			const [only, ...others] = evidence;
			const common = { facts: [fact.id], options, ordered: true } as const;
			return only !== undefined && others.length === 0
				? [
						{
							kind: 'choice',
							topic,
							level: 'understand',
							idea: 'support',
							spec: {
								stem: `${trace.ask ?? asked(askedOfOne, fact.id)} “${text}”`,
								...common,
								key: only
							}
						}
					]
				: [
						{
							kind: 'multi',
							topic,
							level: 'analyse',
							idea: 'support',
							spec: {
								stem: `${trace.ask ?? asked(askedOfSeveral, fact.id)} “${text}”`,
								...common,
								key: [...evidence]
							}
						}
					];
		})
};
