import type { background } from './facts/background.ts';
import type { StatementId } from './statements.ts';

/** The background beside each statement of the briefing, each fact in one place. */
export const footnotes = {
	s1: ['bg-what-is-cluster-munition', 'bg-icrc-problem', 'bg-laos'],
	s2: ['bg-ccw-oslo-overlap', 'bg-more-than-50-opposed'],
	s3: [
		'bg-ccm-formal-name',
		'bg-oslo-process',
		'bg-ccm-dublin-and-oslo',
		'bg-ccm-in-force-2010',
		'bg-ccm-prohibitions',
		'bg-ccm-definition',
		'bg-ccm-deadlines',
		'bg-ccm-victims',
		'bg-ccm-article-21',
		'bg-mine-ban-treaty'
	],
	s4: ['bg-review-conference-2011', 'bg-ccw-talks-since-2007', 'bg-ccw-parties-2011'],
	s5: ['bg-ccw-basics', 'bg-ccw-framework'],
	s6: ['bg-ccw-five-protocols', 'bg-ccw-consensus'],
	s7: ['bg-draft-deferral-12-years'],
	s8: ['bg-draft-scope'],
	s9: ['bg-draft-safeguards', 'bg-failure-rates-disputed'],
	s10: ['bg-producers-count', 'bg-us-not-party', 'bg-russia-china-not-party'],
	s11: ['bg-other-backers'],
	s12: [
		'bg-ccm-111-breakdown',
		'bg-sign-ratify-accede',
		'bg-ccm-status-2025',
		'bg-ccm-lithuania',
		'bg-opposition-leaders'
	],
	s14: ['bg-hrw-critique', 'bg-icrc-concern', 'bg-cmc'],
	s15: ['bg-casualties-2024'],
	s16: ['bg-no-further-mandate', 'bg-us-disappointed', 'bg-us-policy-2008-2017'],
	s18: ['bg-us-85-90-percent', 'bg-us-two-million', 'bg-us-complementary']
} as const satisfies Partial<Record<StatementId, readonly (keyof typeof background)[]>>;
