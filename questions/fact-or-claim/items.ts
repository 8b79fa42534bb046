import type { ItemDraft } from '#authoring';
import type { TopicId } from './description.ts';
import type { FactId } from './facts.ts';
import { statements, type StatementId } from './statements.ts';

/** Items that no template makes. */
export const items: readonly ItemDraft<StatementId, FactId, TopicId>[] = [
	{
		kind: 'choice',
		topic: 'claims',
		level: 'understand',
		idea: 'contrast',
		replaces: { code: 'mhg78', reason: 'rewording' },
		spec: {
			stem: 'Nobody has checked a claim yet. What can a reader say about its truth?',
			facts: ['claim-is-open'],
			options: [
				{
					id: 'false',
					text: 'That it is likely to be false',
					why: 'A claim may be false, but it may just as well be true.',
					evidence: ['s1']
				},
				{
					id: 'open',
					text: 'That it is yet to be shown',
					why: 'A claim is only what somebody says; nobody has looked for what would show it.',
					evidence: ['s1', 's2']
				},
				{
					id: 'neither',
					text: 'That it is neither true nor false',
					why: 'That goes for what a report leaves out; a claim is one or the other, and we do not know which yet.',
					evidence: ['s9', 's1']
				}
			],
			key: 'open'
		}
	},
	{
		kind: 'choice',
		topic: 'limits',
		level: 'analyse',
		idea: 'contrast',
		spec: {
			stem: 'A report says only that a minister called a road safe. What can a reader know from it?',
			facts: ['claim-is-open', 'right-report-of-a-wrong-claim'],
			options: [
				{
					id: 'right',
					text: 'That the minister was right',
					why: 'The report can be right about the words even when the words are wrong.',
					evidence: ['s6', 's1']
				},
				{
					id: 'wrong',
					text: 'That the minister was wrong',
					why: 'A claim may be false, but nothing here shows that this one is.',
					evidence: ['s1']
				},
				{
					id: 'said',
					text: 'That the minister said so',
					why: 'The report can be right that the minister said it, whether or not it is so.',
					evidence: ['s6']
				}
			],
			key: 'said'
		}
	},
	{
		kind: 'choice',
		topic: 'claims',
		level: 'recall',
		replaces: { code: '88twc', reason: 'rewording' },
		spec: {
			stem: 'How can a reader find out whether a claim is a fact?',
			facts: ['check-by-what-shows-it'],
			options: [
				{
					id: 'shows',
					text: 'Look for something that proves it',
					why: 'A record, a count or a picture can show whether it is so.',
					evidence: ['s2']
				},
				{
					id: 'repeats',
					text: 'Wait until the speaker says it again',
					why: 'Saying it again shows nothing; it is the same claim once more.',
					evidence: ['s1', 's2']
				},
				{
					id: 'believe',
					text: 'Count those who believe it',
					why: 'A count can show things, but this one only shows how many believe it.',
					evidence: ['s2']
				}
			],
			key: 'shows'
		}
	},
	{
		kind: 'choice',
		topic: 'claims',
		level: 'understand',
		idea: 'support',
		replaces: { code: '4t12n', reason: 'rewording' },
		spec: {
			stem: 'A railway says that few trains ran late. What would best show whether that is so?',
			facts: ['check-by-what-shows-it'],
			options: [
				{
					id: 'second',
					text: 'A second report of what it says',
					why: 'It has the same source, so it would add no witness.',
					evidence: ['s8', 's2']
				},
				{
					id: 'picture',
					text: 'A picture of a crowded train',
					why: 'A picture can show things, but this one would not show when trains came in.',
					evidence: ['s2']
				},
				{
					id: 'list',
					text: 'A list of arrival times',
					why: 'It would show when each train came in, so how many were late can be counted.',
					evidence: ['s2']
				}
			],
			key: 'list'
		}
	},
	{
		kind: 'choice',
		topic: 'claims',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'A report says that a river is cleaner than last year. Which line in it helps a reader most to check this?',
			facts: ['check-by-what-shows-it'],
			options: [
				{
					id: 'samples',
					text: '“Tests from both summers are in a public file.”',
					why: 'A record that can be looked up would show it.',
					evidence: ['s2']
				},
				{
					id: 'success',
					text: '“A minister called the change a great success.”',
					why: 'This is one more claim, and it shows nothing of the water.',
					evidence: ['s1', 's2']
				},
				{
					id: 'glad',
					text: '“Many who live nearby were glad of the news.”',
					why: 'It tells how people felt, not what would show the claim.',
					evidence: ['s2']
				}
			],
			key: 'samples'
		}
	},
	{
		kind: 'multi',
		topic: 'claims',
		level: 'understand',
		idea: 'support',
		spec: {
			stem: 'Which of these would help to check the claim “Rents fell last year”?',
			facts: ['check-by-what-shows-it', 'figure-needs-three-things'],
			options: [
				{
					id: 'register',
					text: 'A register of rents in both years',
					why: 'A record would show whether they fell.',
					evidence: ['s2'],
					facts: ['check-by-what-shows-it']
				},
				{
					id: 'speech',
					text: 'A speech in which it is said again',
					why: 'To say a claim again shows nothing.',
					evidence: ['s2'],
					facts: ['check-by-what-shows-it']
				},
				{
					id: 'study',
					text: 'A study that tells what it counted, and when',
					why: 'A count would show it, once it is known what was counted and when.',
					evidence: ['s2', 's10'],
					facts: ['check-by-what-shows-it', 'figure-needs-three-things']
				},
				{
					id: 'headline',
					text: 'A headline in large type on a front page',
					why: 'The size of the type shows nothing; a record or a count would.',
					evidence: ['s2'],
					facts: ['check-by-what-shows-it']
				}
			],
			key: ['register', 'study']
		}
	},
	{
		kind: 'choice',
		topic: 'words',
		level: 'recall',
		replaces: { code: 'ek6pw', reason: 'rewording' },
		spec: {
			stem: 'What does an attribution tell you?',
			facts: ['attribution-names-speaker'],
			options: [
				{
					id: 'sure',
					text: 'How sure the speaker is',
					why: 'That shows in hedges, such as “may”, which make a claim weaker.',
					evidence: ['s5']
				},
				{
					id: 'who',
					text: 'Who says something',
					why: 'For example, “a minister said” tells you that the minister says it.',
					evidence: ['s3']
				},
				{
					id: 'why',
					text: 'Why somebody says it',
					why: 'An attribution tells you who says it, not the reason for it.',
					evidence: ['s3']
				}
			],
			key: 'who'
		}
	},
	{
		kind: 'choice',
		topic: 'words',
		level: 'analyse',
		idea: 'whose-word',
		replaces: { code: 'hped7', reason: 'rewording' },
		spec: {
			stem: 'A report says: “A minister said that a union had called the plan weak.” Who says that the plan is weak?',
			facts: ['attribution-names-speaker'],
			options: [
				{
					id: 'minister',
					text: 'The minister',
					why: 'The minister only passes on what the union said, and does not call the plan weak.',
					evidence: ['s3']
				},
				{
					id: 'report',
					text: 'The report',
					why: 'The report writes “said”, and that takes no side.',
					evidence: ['s4', 's3']
				},
				{
					id: 'union',
					text: 'The union',
					why: '“A union had called” tells you who says “weak”; “a minister said” tells you who passed it on.',
					evidence: ['s3']
				}
			],
			key: 'union'
		}
	},
	{
		kind: 'choice',
		topic: 'words',
		level: 'understand',
		idea: 'whose-word',
		replaces: { code: '0wfxt', reason: 'rewording' },
		spec: {
			stem: 'You read in a report: “The road was closed on Monday.” Who says that it was closed?',
			facts: ['own-voice-without-attribution'],
			options: [
				{
					id: 'report',
					text: 'The report',
					why: 'There is no attribution, so the report says it itself.',
					evidence: ['s3']
				},
				{
					id: 'witness',
					text: 'A witness',
					why: 'A report can have a source that saw it, but this one names none.',
					evidence: ['s8', 's3']
				},
				{
					id: 'office',
					text: 'The road office',
					why: 'The office may have closed the road, but no attribution says that it told the report so.',
					evidence: ['s3']
				}
			],
			key: 'report'
		}
	},
	{
		kind: 'multi',
		topic: 'words',
		level: 'analyse',
		idea: 'whose-word',
		replaces: { code: 'bfwp2', reason: 'rewording' },
		spec: {
			stem: 'These sentences are from one report. Which of them does it say in its own voice?',
			facts: ['own-voice-without-attribution', 'attribution-names-speaker'],
			options: [
				{
					id: 'costs',
					text: '“Costs went down, according to the council.”',
					why: '“According to the council” is an attribution.',
					evidence: ['s3'],
					facts: ['attribution-names-speaker']
				},
				{
					id: 'bridge',
					text: '“The bridge was opened early on Friday.”',
					why: 'It has no attribution, so the report says it itself.',
					evidence: ['s3'],
					facts: ['own-voice-without-attribution']
				},
				{
					id: 'safe',
					text: '“The bridge is safe, a minister said.”',
					why: '“A minister said” is an attribution.',
					evidence: ['s3'],
					facts: ['attribution-names-speaker']
				},
				{
					id: 'rain',
					text: '“Rain fell in the north for two days.”',
					why: 'It has no attribution, so the report says it itself.',
					evidence: ['s3'],
					facts: ['own-voice-without-attribution']
				}
			],
			key: ['bridge', 'rain']
		}
	},
	{
		kind: 'cloze',
		// Rule 2 differs for gaps to type in.
		rule: 1,
		topic: 'words',
		level: 'recall',
		spec: {
			stem: 'How does each of these three verbs treat a claim?',
			facts: ['said-takes-no-side', 'admitted-or-claimed'],
			text: '“Said” {{said}}, “admitted” {{admitted}}, and “claimed” {{claimed}}.',
			gaps: [
				{
					id: 'said',
					accept: ['takes no side'],
					choices: ['hints at doubt', 'takes no side', 'takes it for true'],
					why: '“Said” takes no side.',
					evidence: ['s4'],
					facts: ['said-takes-no-side']
				},
				{
					id: 'admitted',
					accept: ['takes it for true'],
					choices: ['hints at doubt', 'takes no side', 'takes it for true'],
					why: '“Admitted” takes the claim for true.',
					evidence: ['s4'],
					facts: ['admitted-or-claimed']
				},
				{
					id: 'claimed',
					accept: ['hints at doubt'],
					choices: ['hints at doubt', 'takes no side', 'takes it for true'],
					why: '“Claimed” hints at doubt.',
					evidence: ['s4'],
					facts: ['admitted-or-claimed']
				}
			]
		}
	},
	{
		kind: 'match',
		topic: 'words',
		level: 'understand',
		spec: {
			stem: 'What does each of these words do with a claim in a report?',
			facts: ['said-takes-no-side', 'admitted-or-claimed', 'hedge-weakens'],
			prompts: [
				{
					id: 'p-said',
					text: '“said”',
					choice: 'neutral',
					why: '“Said” takes no side.',
					evidence: ['s4'],
					facts: ['said-takes-no-side']
				},
				{
					id: 'p-admitted',
					text: '“admitted”',
					choice: 'believes',
					why: '“Admitted” takes the claim for true.',
					evidence: ['s4'],
					facts: ['admitted-or-claimed']
				},
				{
					id: 'p-claimed',
					text: '“claimed”',
					choice: 'doubts',
					why: '“Claimed” hints at doubt.',
					evidence: ['s4'],
					facts: ['admitted-or-claimed']
				},
				{
					id: 'p-may',
					text: '“may”',
					choice: 'room',
					why: '“May” is a hedge: it makes the claim weaker.',
					evidence: ['s5'],
					facts: ['hedge-weakens']
				}
			],
			choices: [
				{ id: 'neutral', text: 'It takes no side' },
				{ id: 'believes', text: 'It takes it for true' },
				{ id: 'doubts', text: 'It hints at doubt' },
				{ id: 'room', text: 'It makes it weaker' },
				{ id: 'date', text: 'It tells when it was made' }
			]
		}
	},
	{
		kind: 'choice',
		topic: 'words',
		level: 'analyse',
		replaces: { code: 'sfptz', reason: 'rewording' },
		spec: {
			stem: 'Whether a plan is late is in dispute, and a report wants to take no side. Which wording fits best?',
			facts: ['said-takes-no-side'],
			options: [
				{
					id: 'may',
					text: '“The plan may be several weeks late.”',
					why: '“May” makes the claim weaker, but here the report still makes it itself.',
					evidence: ['s5', 's3']
				},
				{
					id: 'claimed',
					text: '“The official claimed that it was late.”',
					why: '“Claimed” hints at doubt that the plan is late.',
					evidence: ['s4']
				},
				{
					id: 'said',
					text: '“The official said that it was late.”',
					why: '“Said” takes no side.',
					evidence: ['s4']
				}
			],
			key: 'said'
		}
	},
	{
		kind: 'choice',
		topic: 'words',
		level: 'analyse',
		idea: 'contrast',
		replaces: { code: 'n14y9', reason: 'rewording' },
		spec: {
			stem: 'A report writes that one side “said” a thing and that the other side “claimed” a thing. What does that choice of verbs do?',
			facts: ['admitted-or-claimed', 'said-takes-no-side'],
			options: [
				{
					id: 'one',
					text: 'It casts doubt on one of them',
					why: '“Claimed” hints at doubt, and “said” takes no side.',
					evidence: ['s4']
				},
				{
					id: 'both',
					text: 'It casts doubt on both of them',
					why: 'Only “claimed” hints at doubt; “said” takes no side.',
					evidence: ['s4']
				},
				{
					id: 'weaker',
					text: 'It makes both claims weaker',
					why: 'A hedge does that, such as “may”; neither of these verbs is one.',
					evidence: ['s5', 's4']
				}
			],
			key: 'one'
		}
	},
	{
		kind: 'short',
		topic: 'words',
		level: 'recall',
		spec: {
			stem: 'What is a word called that makes a claim weaker, such as “may” or “about”?',
			facts: ['hedge-weakens'],
			accept: ['hedge', 'a hedge', 'hedges', 'hedge word', 'hedging word', 'hedging', 'qualifier'],
			why: 'A hedge, such as “may” or “about”, makes a claim weaker.',
			evidence: ['s5'],
			mistakes: [
				{
					accept: ['attribution', 'an attribution'],
					why: 'An attribution tells you who says something.',
					evidence: ['s3'],
					fits: 'What tells you who says something?'
				},
				{
					accept: ['claim', 'a claim'],
					why: 'A claim is what somebody says is so; the word asked for makes it weaker.',
					evidence: ['s1', 's5'],
					fits: 'What is it called when somebody says that a thing is so?'
				},
				{
					accept: ['modal', 'modal verb', 'a modal verb', 'verb'],
					why: '“May” is a verb, but “about” is none; both do the same to a claim.',
					evidence: ['s5']
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'words',
		level: 'analyse',
		spec: {
			stem: 'A study says: “The drug may help.” A headline says: “Study: the drug helps.” What did the headline drop?',
			facts: ['hedge-weakens', 'attribution-names-speaker'],
			options: [
				{
					id: 'claim',
					text: 'The claim',
					why: 'The claim is still there, and without “may” it says more.',
					evidence: ['s5', 's1']
				},
				{
					id: 'hedge',
					text: 'The hedge',
					why: '“May” is gone, so the headline says more than the study did.',
					evidence: ['s5']
				},
				{
					id: 'attribution',
					text: 'The attribution',
					why: '“Study:” still tells you who says it.',
					evidence: ['s3']
				}
			],
			key: 'hedge'
		}
	},
	{
		kind: 'choice',
		topic: 'limits',
		level: 'understand',
		replaces: { code: 'q73vd', reason: 'rewording' },
		spec: {
			stem: 'A minister gives a wrong figure in a speech, and a report quotes the minister word for word. What did the report get right?',
			facts: ['right-report-of-a-wrong-claim'],
			options: [
				{
					id: 'correct',
					text: 'What the figure should be',
					why: 'The report passes on what was said, and that was wrong.',
					evidence: ['s6']
				},
				{
					id: 'said',
					text: 'What was in the speech',
					why: 'The report is right about the words, even though the figure in them is wrong.',
					evidence: ['s6']
				},
				{
					id: 'knew',
					text: 'What the minister knew',
					why: 'A quote shows what was said; what the minister knew is left out.',
					evidence: ['s6', 's9']
				}
			],
			key: 'said'
		}
	},
	{
		kind: 'sort',
		topic: 'words',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'A report has these sentences. Which say that something happened, and which say what hangs on a condition?',
			facts: ['would-reports-no-event'],
			categories: [
				{ id: 'happened', text: 'Happened' },
				{ id: 'condition', text: 'Hangs on a condition' }
			],
			entries: [
				{
					id: 'opened',
					text: '“The bridge opened in May.”',
					category: 'happened',
					why: 'There is no “would”: the opening is reported.',
					evidence: ['s7']
				},
				{
					id: 'fares',
					text: '“Fares would fall if the plan passed.”',
					category: 'condition',
					why: '“Would” makes it hang on the plan: no fall is reported.',
					evidence: ['s7']
				},
				{
					id: 'met',
					text: '“The council met on Monday.”',
					category: 'happened',
					why: 'There is no “would”: the meeting is reported.',
					evidence: ['s7']
				},
				{
					id: 'pool',
					text: '“With more money, the pool would reopen.”',
					category: 'condition',
					why: '“Would” makes it hang on the money: no reopening is reported.',
					evidence: ['s7']
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'words',
		level: 'analyse',
		idea: 'happened',
		replaces: { code: '9jhxb', reason: 'rewording' },
		spec: {
			stem: 'A report says: “Trains stopped on Monday. They would run again if pay rose.” What does it say has happened?',
			facts: ['would-reports-no-event'],
			options: [
				{
					id: 'rose',
					text: 'That pay has gone up',
					why: 'It comes after “if”, so it is only the condition.',
					evidence: ['s7']
				},
				{
					id: 'strike',
					text: 'That workers went on strike',
					why: 'You may guess it, but why trains stopped is left out, so it is not stated.',
					evidence: ['s9']
				},
				{
					id: 'stopped',
					text: 'That trains came to a halt',
					why: 'It has no “would”: it is reported, and hangs on no condition.',
					evidence: ['s7']
				}
			],
			key: 'stopped'
		}
	},
	{
		kind: 'choice',
		topic: 'words',
		level: 'analyse',
		idea: 'happened',
		replaces: { code: 'ybph0', reason: 'rewording' },
		spec: {
			stem: 'A report says: “The bridge would open in May if money were found.” Its headline says: “Bridge to open in May.” What did the headline leave out?',
			facts: ['would-reports-no-event'],
			options: [
				{
					id: 'month',
					text: 'When the bridge would open',
					why: 'May is in both; the headline left out what the opening hangs on.',
					evidence: ['s7']
				},
				{
					id: 'condition',
					text: 'What the opening depends on',
					why: 'The opening hangs on a condition: money has to be found.',
					evidence: ['s7']
				},
				{
					id: 'speaker',
					text: 'Who says that it would open',
					why: 'The report has no attribution here that the headline could leave out.',
					evidence: ['s3']
				}
			],
			key: 'condition'
		}
	},
	{
		kind: 'number',
		topic: 'claims',
		level: 'understand',
		spec: {
			stem: 'Four reports rest on the words of one official. A fifth rests on a count that its writer made. How many witnesses do the five reports count as?',
			facts: ['same-source-one-witness'],
			value: 2,
			unit: 'witnesses',
			why: 'The four have the same source and count as one; the fifth has another source.',
			evidence: ['s8'],
			mistakes: [
				{
					value: 5,
					why: 'There are five reports, but four of them rest on the same source and count as one.',
					evidence: ['s8']
				},
				{ value: 4, why: 'The four rest on the same source and count as one.', evidence: ['s8'] },
				{
					value: 1,
					why: 'The four count as one, but the fifth rests on another source.',
					evidence: ['s8']
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'claims',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'Which statement shows this? “Ten reports that repeat one rumor show it no better than a single report does.”',
			facts: ['same-source-one-witness'],
			options: [
				{
					id: 's6',
					text: statements.s6.text,
					why: 'It is about one report and a speaker, not about how many reports count as one.',
					evidence: ['s6', 's8']
				},
				{
					id: 's8',
					text: statements.s8.text,
					why: 'Ten reports that repeat one rumor rest on the same source, and count as one witness.',
					evidence: ['s8']
				},
				{
					id: 's10',
					text: statements.s10.text,
					why: 'It speaks of figures, not of how many reports repeat a thing.',
					evidence: ['s10']
				}
			],
			key: 's8',
			ordered: true
		}
	},
	{
		kind: 'multi',
		topic: 'claims',
		level: 'analyse',
		spec: {
			stem: 'A report on a fire rests on a police log. Which of these further reports would add another witness?',
			facts: ['same-source-one-witness'],
			options: [
				{
					id: 'log',
					text: 'One that rests on the same police log',
					why: 'It has the same source, so both count as one witness.',
					evidence: ['s8']
				},
				{
					id: 'hospital',
					text: 'One that rests on a hospital’s list',
					why: 'A hospital’s list is a different source from the police log.',
					evidence: ['s8']
				},
				{
					id: 'quotes',
					text: 'One that quotes the first report',
					why: 'It rests on the same log, by way of the first report.',
					evidence: ['s8']
				},
				{
					id: 'seen',
					text: 'One whose writer saw the fire',
					why: 'Its source is what the writer saw, not the log.',
					evidence: ['s8']
				}
			],
			key: ['hospital', 'seen']
		}
	},
	{
		kind: 'choice',
		topic: 'limits',
		level: 'understand',
		idea: 'left-open',
		replaces: { code: 'sra7y', reason: 'rewording' },
		spec: {
			stem: 'A plan failed, and a report gives no reason. How does the report treat the idea that money ran out?',
			facts: ['left-out-is-not-stated'],
			options: [
				{
					id: 'silent',
					text: 'It is silent on it',
					why: 'The reason is left out, so according to the report the idea is neither true nor false.',
					evidence: ['s9']
				},
				{
					id: 'out',
					text: 'It rules it out',
					why: 'Nothing in the report speaks against the idea; the reason is left out.',
					evidence: ['s9']
				},
				{
					id: 'doubt',
					text: 'It casts doubt on it',
					why: 'A word such as “claimed” would hint at doubt; here nobody even has the idea.',
					evidence: ['s4', 's9']
				}
			],
			key: 'silent'
		}
	},
	{
		kind: 'multi',
		topic: 'limits',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: '“A minister met a union on Monday.” Which of these questions does this sentence leave open?',
			facts: ['left-out-is-not-stated'],
			options: [
				{
					id: 'where',
					text: 'Where did they meet?',
					why: 'The place is left out, so it is not stated.',
					evidence: ['s9']
				},
				{
					id: 'day',
					text: 'On what day did they meet?',
					why: 'It is stated: on Monday.',
					evidence: ['s9']
				},
				{
					id: 'agree',
					text: 'Did they reach a deal?',
					why: 'What came of it is left out, so it is not stated.',
					evidence: ['s9']
				},
				{
					id: 'who',
					text: 'Whom did the minister meet?',
					why: 'It is stated: a union.',
					evidence: ['s9']
				}
			],
			key: ['where', 'agree']
		}
	},
	{
		kind: 'choice',
		topic: 'limits',
		level: 'analyse',
		idea: 'left-open',
		replaces: { code: '6pct4', reason: 'rewording' },
		spec: {
			stem: 'A report says: “The factory closed after a storm.” Which of these readings goes beyond what is stated?',
			facts: ['left-out-is-not-stated'],
			options: [
				{
					id: 'before',
					text: 'The storm came before it closed.',
					why: 'This is stated: it closed after a storm.',
					evidence: ['s9']
				},
				{
					id: 'because',
					text: 'It closed because of the storm.',
					why: 'Why it closed is left out, so it is not stated.',
					evidence: ['s9']
				},
				{
					id: 'itself',
					text: 'The report itself says that it closed.',
					why: 'It does say so itself: there is no attribution.',
					evidence: ['s3']
				}
			],
			key: 'because'
		}
	},
	{
		kind: 'multi',
		topic: 'limits',
		level: 'recall',
		spec: {
			stem: 'Which things does a figure need beside it?',
			facts: ['figure-needs-three-things'],
			options: [
				{
					id: 'what',
					text: 'What was counted',
					why: 'A figure means little until a reader knows what it is a count of.',
					evidence: ['s10']
				},
				{
					id: 'agrees',
					text: 'Who agrees with it',
					why: 'To agree with a figure adds nothing to it; a reader needs who counted.',
					evidence: ['s10']
				},
				{
					id: 'who',
					text: 'Who counted it',
					why: 'The reader needs to know whose count it is.',
					evidence: ['s10']
				},
				{
					id: 'first',
					text: 'Who printed it',
					why: 'Who printed a figure need not be who counted.',
					evidence: ['s10']
				},
				{
					id: 'when',
					text: 'When it was counted',
					why: 'Things change, so a reader needs the time of the count.',
					evidence: ['s10']
				}
			],
			key: ['what', 'who', 'when']
		}
	},
	{
		kind: 'choice',
		topic: 'limits',
		level: 'understand',
		replaces: { code: '1k9wr', reason: 'rewording' },
		spec: {
			stem: '“Forty people were hurt.” What does this sentence tell you about the figure?',
			facts: ['figure-needs-three-things'],
			options: [
				{ id: 'who', text: 'Who counted', why: 'It does not say who counted.', evidence: ['s10'] },
				{
					id: 'shows',
					text: 'What shows it',
					why: 'A record could show it, but the sentence does not mention any.',
					evidence: ['s2']
				},
				{
					id: 'what',
					text: 'What was counted',
					why: 'It says what was counted: people who were hurt.',
					evidence: ['s10']
				}
			],
			key: 'what'
		}
	},
	{
		kind: 'choice',
		topic: 'limits',
		level: 'analyse',
		replaces: { code: 'rrnyw', reason: 'rewording' },
		spec: {
			stem: 'Two reports give 200 and 500 marchers for the same march. Which question would best explain why they differ?',
			facts: ['figure-needs-three-things'],
			options: [
				{
					id: 'counted',
					text: 'Who counted, and when?',
					why: 'A figure needs who counted and when; here these may differ.',
					evidence: ['s10']
				},
				{
					id: 'marched',
					text: 'Who marched, and when?',
					why: 'It asks about those who were counted, not about the count.',
					evidence: ['s10']
				},
				{
					id: 'said',
					text: 'Who said so, and when?',
					why: 'An attribution would answer that, and the speaker need not be the one who counted.',
					evidence: ['s3', 's10']
				}
			],
			key: 'counted'
		}
	}
];
