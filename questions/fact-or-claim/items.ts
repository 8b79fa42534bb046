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
		spec: {
			stem: 'What follows where a report calls a sentence a claim?',
			facts: ['claim-is-open'],
			options: [
				{
					id: 'wrong',
					text: 'Its error has been shown',
					why: 'A claim may be false, and it may as well be true.',
					evidence: ['s1']
				},
				{
					id: 'open',
					text: 'Its truth is left open',
					why: 'A claim is what somebody says is so; it may be true or false.',
					evidence: ['s1']
				},
				{
					id: 'shown',
					text: 'Its truth has been shown',
					why: 'A claim may be true, but that somebody says so does not show it.',
					evidence: ['s1']
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
			stem: 'A report says that a minister called a road safe, and gives no more. What can its reader know from it?',
			facts: ['claim-is-open', 'right-report-of-a-wrong-claim'],
			options: [
				{
					id: 'safe',
					text: 'That the road is in fact safe',
					why: 'What the minister said can be wrong.',
					evidence: ['s6', 's1']
				},
				{
					id: 'unsafe',
					text: 'That the road is a danger',
					why: 'A claim may be false, but nothing here shows that it is.',
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
		spec: {
			stem: 'What is a reader to look for who wants to check a claim?',
			facts: ['check-by-what-shows-it'],
			options: [
				{
					id: 'shows',
					text: 'Something that would show it',
					why: 'To check a claim, ask what would show it.',
					evidence: ['s2']
				},
				{
					id: 'repeats',
					text: 'Somebody else who repeats it',
					why: 'To say it again shows nothing; a record, a count or a picture would.',
					evidence: ['s2']
				},
				{
					id: 'denies',
					text: 'Somebody else who denies it',
					why: 'That somebody denies it shows nothing by itself; a record or a count would.',
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
		spec: {
			stem: 'A railway says that few trains ran late. What would best show whether that is so?',
			facts: ['check-by-what-shows-it'],
			options: [
				{
					id: 'speech',
					text: 'A second speech by the railway',
					why: 'It would say the claim again, not show it.',
					evidence: ['s2']
				},
				{
					id: 'poll',
					text: 'A survey of how people feel',
					why: 'It would show what people feel, not when trains came in.',
					evidence: ['s2']
				},
				{
					id: 'record',
					text: 'A record of arrival times',
					why: 'A record is one of the things that can show a claim.',
					evidence: ['s2']
				}
			],
			key: 'record'
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
					text: 'A speech in which it is said twice',
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
		spec: {
			stem: 'What does an attribution tell?',
			facts: ['attribution-names-speaker'],
			options: [
				{
					id: 'sure',
					text: 'How sure the speaker is',
					why: 'It is a hedge that leaves room for doubt.',
					evidence: ['s5']
				},
				{
					id: 'whose',
					text: 'Whose word a sentence is',
					why: 'An attribution tells whose word a sentence is.',
					evidence: ['s3']
				},
				{
					id: 'why',
					text: 'Why a sentence was said',
					why: 'An attribution tells whose word it is, not the reason for it.',
					evidence: ['s3']
				}
			],
			key: 'whose'
		}
	},
	{
		kind: 'choice',
		topic: 'words',
		level: 'analyse',
		idea: 'whose-word',
		spec: {
			stem: 'A report: “A minister said that a union had called the plan weak.” Whose word is it that the plan is weak?',
			facts: ['attribution-names-speaker'],
			options: [
				{
					id: 'minister',
					text: 'The minister’s own',
					why: 'The minister’s word is only that the union said it.',
					evidence: ['s3']
				},
				{
					id: 'report',
					text: 'The report’s own',
					why: 'The sentence has an attribution, so it is not the report’s own word.',
					evidence: ['s3']
				},
				{
					id: 'union',
					text: 'The union’s own',
					why: '“A union had called” is the attribution that stands nearest to it.',
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
		spec: {
			stem: 'In the news: “The road was closed on Monday.” Whose word is it that the road was closed?',
			facts: ['own-voice-without-attribution'],
			options: [
				{
					id: 'report',
					text: 'The report’s own',
					why: 'There is no attribution, so it is the report’s own word.',
					evidence: ['s3']
				},
				{
					id: 'witness',
					text: 'A driver’s own',
					why: 'No driver is named; without an attribution it is the report’s own.',
					evidence: ['s3']
				},
				{
					id: 'nobody',
					text: 'The owner’s own',
					why: 'No owner is named; without an attribution it is the report’s own.',
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
		spec: {
			stem: 'Which of these sentences does a report tell in its own voice?',
			facts: ['own-voice-without-attribution', 'attribution-names-speaker'],
			options: [
				{
					id: 'costs',
					text: '“By the council’s account, costs went down.”',
					why: '“By the council’s account” is an attribution.',
					evidence: ['s3'],
					facts: ['attribution-names-speaker']
				},
				{
					id: 'bridge',
					text: '“The bridge was opened early on Friday.”',
					why: 'It has no attribution, so it is the report’s own.',
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
					why: 'It has no attribution, so it is the report’s own.',
					evidence: ['s3'],
					facts: ['own-voice-without-attribution']
				}
			],
			key: ['bridge', 'rain']
		}
	},
	{
		kind: 'cloze',
		topic: 'words',
		level: 'recall',
		spec: {
			stem: 'What do these three verbs tell of a report’s view?',
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
			facts: ['said-takes-no-side', 'admitted-or-claimed', 'hedge-leaves-room'],
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
					why: '“May” is a hedge: it leaves room for the claim to be wrong.',
					evidence: ['s5'],
					facts: ['hedge-leaves-room']
				}
			],
			choices: [
				{ id: 'neutral', text: 'It takes no side' },
				{ id: 'believes', text: 'It takes it for true' },
				{ id: 'doubts', text: 'It hints at doubt' },
				{ id: 'room', text: 'It leaves room for error' },
				{ id: 'date', text: 'It tells when it was made' }
			]
		}
	},
	{
		kind: 'choice',
		topic: 'words',
		level: 'analyse',
		spec: {
			stem: 'Whether a plan is late is in dispute, and a report wants to take no side. Which wording fits best?',
			facts: ['said-takes-no-side'],
			options: [
				{
					id: 'admitted',
					text: '“The official admitted that it was late.”',
					why: '“Admitted” takes it for true that the plan is late.',
					evidence: ['s4']
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
		spec: {
			stem: 'A report writes that one party “said” a thing and that the other “claimed” a thing. What does that choice of verbs do?',
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
					id: 'neither',
					text: 'It treats both of them alike',
					why: '“Said” takes no side, while “claimed” hints at doubt.',
					evidence: ['s4']
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
			stem: 'What is a word such as “may” or “about” called, which leaves room for error?',
			facts: ['hedge-leaves-room'],
			accept: ['hedge', 'a hedge', 'hedges'],
			why: 'A hedge leaves room for a claim to be wrong.',
			evidence: ['s5'],
			mistakes: [
				{
					accept: ['attribution', 'an attribution'],
					why: 'An attribution tells whose word a sentence is.',
					evidence: ['s3'],
					fits: 'What tells whose word a sentence is?'
				},
				{
					accept: ['claim', 'a claim'],
					why: 'A claim is what somebody says is so.',
					evidence: ['s1'],
					fits: 'What is it that somebody says is so?'
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
			facts: ['hedge-leaves-room', 'attribution-names-speaker'],
			options: [
				{
					id: 'claim',
					text: 'The claim',
					why: 'The claim is still there: that the drug helps.',
					evidence: ['s1']
				},
				{
					id: 'hedge',
					text: 'The hedge',
					why: '“May” left room for the claim to be wrong, and it is gone.',
					evidence: ['s5']
				},
				{
					id: 'attribution',
					text: 'The attribution',
					why: '“Study:” still tells whose word it is.',
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
		spec: {
			stem: 'A minister names a wrong figure in a speech, and a report quotes it word for word. What did the report get right?',
			facts: ['right-report-of-a-wrong-claim'],
			options: [
				{
					id: 'correct',
					text: 'What the figure should be',
					why: 'The report tells what was said, and that was wrong.',
					evidence: ['s6']
				},
				{
					id: 'said',
					text: 'What the minister said',
					why: 'A report can be right that something was said, although it is wrong.',
					evidence: ['s6']
				},
				{
					id: 'left-out',
					text: 'What the speech left out',
					why: 'The report quotes what the speech had, not what it left out.',
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
			stem: 'Which of these does a report put as having happened, and which as hanging on a condition?',
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
					text: '“Fares would fall under the plan.”',
					category: 'condition',
					why: '“Would” makes it hang on the plan.',
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
					id: 'jobs',
					text: '“A new road would bring jobs.”',
					category: 'condition',
					why: '“Would” makes it hang on the new road.',
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
		spec: {
			stem: '“Trains stopped on Monday. They would run again if pay rose.” What does this put as having happened?',
			facts: ['would-reports-no-event'],
			options: [
				{
					id: 'rose',
					text: 'That pay has gone up',
					why: 'It stands after “if”: it is the condition.',
					evidence: ['s7']
				},
				{
					id: 'run',
					text: 'That trains run again',
					why: '“Would” makes it hang on the pay.',
					evidence: ['s7']
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
		spec: {
			stem: 'A report: “The bridge would open in May if money were found.” Its headline: “Bridge to open in May.” What is missing from the headline?',
			facts: ['would-reports-no-event'],
			options: [
				{
					id: 'month',
					text: 'The month',
					why: 'May stands in both; what hangs on the money is the opening.',
					evidence: ['s7']
				},
				{
					id: 'condition',
					text: 'The condition',
					why: 'The opening hangs on a condition, that money is found.',
					evidence: ['s7']
				},
				{
					id: 'event',
					text: 'The event',
					why: 'The opening stands in both; in the report it hangs on the money.',
					evidence: ['s7']
				}
			],
			key: 'condition'
		}
	},
	{
		kind: 'choice',
		topic: 'claims',
		level: 'understand',
		spec: {
			stem: 'Three reports rest on the words of one official. How many witnesses are they?',
			facts: ['same-source-one-witness'],
			options: [
				{
					id: 'one',
					text: 'One',
					why: 'Reports that rest on the same source count as one witness.',
					evidence: ['s8']
				},
				{
					id: 'three',
					text: 'Three',
					why: 'There are three reports, but all rest on the same source.',
					evidence: ['s8']
				},
				{
					id: 'four',
					text: 'Four',
					why: 'The official is the source of the three, and counts once.',
					evidence: ['s8']
				}
			],
			key: 'one',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'claims',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'Which statement shows this? “A rumour is no better shown once ten reports have repeated it.”',
			facts: ['same-source-one-witness'],
			options: [
				{
					id: 's6',
					text: statements.s6.text,
					why: 'It speaks of one report and its speaker, not of how many reports there are.',
					evidence: ['s6']
				},
				{
					id: 's8',
					text: statements.s8.text,
					why: 'Ten reports of one rumour rest on the same source: one witness.',
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
			stem: 'A first report on a fire rests on a police log. Which of these reports would add another witness?',
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
					why: 'Its source is another one.',
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
		spec: {
			stem: 'A report gives no reason why a plan failed. How is “It failed for lack of money” to be marked by that report?',
			facts: ['left-out-is-not-stated'],
			options: [
				{
					id: 'not-stated',
					text: 'As not stated',
					why: 'What a report leaves out is neither true nor false by it.',
					evidence: ['s9']
				},
				{
					id: 'false',
					text: 'As plainly false',
					why: 'The report does not rule it out; it leaves the reason out.',
					evidence: ['s9']
				},
				{
					id: 'true',
					text: 'As most likely true',
					why: 'The report does not bear it out; it leaves the reason out.',
					evidence: ['s9']
				}
			],
			key: 'not-stated'
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
				{ id: 'where', text: 'Where did they meet?', why: 'No place is stated.', evidence: ['s9'] },
				{
					id: 'day',
					text: 'On what day did they meet?',
					why: 'It is stated: on Monday.',
					evidence: ['s9']
				},
				{
					id: 'agree',
					text: 'Did they come to agree?',
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
		spec: {
			stem: '“The factory closed after a storm.” Which of these readings goes beyond what is stated?',
			facts: ['left-out-is-not-stated'],
			options: [
				{
					id: 'before',
					text: 'First there was a storm, then it closed.',
					why: 'This is stated: it closed after a storm.',
					evidence: ['s9']
				},
				{
					id: 'because',
					text: 'It closed since the storm did harm to it.',
					why: 'Why it closed is left out, so it is not stated.',
					evidence: ['s9']
				},
				{
					id: 'open',
					text: 'It was open for some time until it closed.',
					why: 'This is part of what is stated: only what is open can close.',
					evidence: ['s9']
				}
			],
			key: 'because'
		}
	},
	{
		kind: 'number',
		topic: 'limits',
		level: 'recall',
		spec: {
			stem: 'How many things does a figure need beside it?',
			facts: ['figure-needs-three-things'],
			value: 3,
			unit: 'things',
			why: 'It needs three: what was counted, who counted, and when.',
			evidence: ['s10'],
			mistakes: [
				{
					value: 2,
					why: 'There are three: what was counted, who counted, and when.',
					evidence: ['s10']
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'limits',
		level: 'understand',
		spec: {
			stem: '“Forty people were hurt.” Which thing that a figure needs does this sentence have?',
			facts: ['figure-needs-three-things'],
			options: [
				{ id: 'who', text: 'Who counted', why: 'It does not tell who counted.', evidence: ['s10'] },
				{
					id: 'when',
					text: 'When it was',
					why: 'It does not tell when they were counted.',
					evidence: ['s10']
				},
				{
					id: 'what',
					text: 'What was counted',
					why: 'People who were hurt is what was counted.',
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
		spec: {
			stem: 'Two reports give 200 and 500 marchers for the same march. Which question would best tell why they differ?',
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
					text: 'Who marched, and why?',
					why: 'It asks about those who were counted, not about the count.',
					evidence: ['s10']
				},
				{
					id: 'wrote',
					text: 'Who wrote, and where?',
					why: 'It asks about the writers, not about the count.',
					evidence: ['s10']
				}
			],
			key: 'counted'
		}
	}
];
