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
			stem: 'Nobody has checked a claim yet. What can a reader say about its truth?',
			facts: ['claim-is-open'],
			options: [
				{
					id: 'false',
					text: 'That it is likely to be false',
					why: 'A claim may be false, and it may as well be true; that it is a claim makes neither likely.',
					evidence: ['s1']
				},
				{
					id: 'open',
					text: 'That it is yet to be shown',
					why: 'A claim is what somebody says is so; what would show it has still to be looked for.',
					evidence: ['s1', 's2']
				},
				{
					id: 'true',
					text: 'That it is likely to be true',
					why: 'That somebody says so does not make it likely; a claim may be true or false.',
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
		spec: {
			stem: 'What should a reader look for to find out whether a claim is a fact?',
			facts: ['check-by-what-shows-it'],
			options: [
				{
					id: 'shows',
					text: 'A record that would show it',
					why: 'Ask what would show it: a record, a count or a picture.',
					evidence: ['s2']
				},
				{
					id: 'repeats',
					text: 'A speaker who says it again',
					why: 'To say it again shows nothing; it is the same claim once more.',
					evidence: ['s1', 's2']
				},
				{
					id: 'agrees',
					text: 'A headline that agrees with it',
					why: 'To agree shows nothing by itself; a record or a count would.',
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
					text: 'A survey of what people think',
					why: 'It would show what people think, not when trains came in.',
					evidence: ['s2']
				},
				{
					id: 'record',
					text: 'A record of arrival times',
					why: 'It would show when each train came in, so how many were late can be counted.',
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
		spec: {
			stem: 'What does an attribution tell?',
			facts: ['attribution-names-speaker'],
			options: [
				{
					id: 'sure',
					text: 'How sure the speaker is',
					why: 'That shows in hedges, such as “may”, which make a claim weaker.',
					evidence: ['s5']
				},
				{
					id: 'whose',
					text: 'Whose word a sentence is',
					why: 'So “a minister said” tells that the sentence is the minister’s word.',
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
			stem: 'A report says: “A minister said that a union had called the plan weak.” Whose word is it that the plan is weak?',
			facts: ['attribution-names-speaker'],
			options: [
				{
					id: 'minister',
					text: 'The minister’s',
					why: 'The minister only passes on what the union said, and does not call the plan weak.',
					evidence: ['s3']
				},
				{
					id: 'report',
					text: 'The report’s',
					why: 'The sentence has an attribution, so it is not the report’s own word.',
					evidence: ['s3']
				},
				{
					id: 'union',
					text: 'The union’s',
					why: '“A union had called” tells whose word “weak” is; “a minister said” tells who passed it on.',
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
			stem: 'A report says: “The road was closed on Monday.” Whose word is it that the road was closed?',
			facts: ['own-voice-without-attribution'],
			options: [
				{
					id: 'report',
					text: 'The report’s',
					why: 'There is no attribution, so it is the report’s own word.',
					evidence: ['s3']
				},
				{
					id: 'witness',
					text: 'A witness’s',
					why: 'No witness is named; without an attribution it is the report’s own word.',
					evidence: ['s3']
				},
				{
					id: 'office',
					text: 'The road office’s',
					why: 'The office may have closed the road, but the sentence does not give it as the office’s word.',
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
			stem: 'A report has these sentences. Which of them are its own word?',
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
			stem: 'What is a word called that makes a claim weaker, such as “may” or “about”?',
			facts: ['hedge-weakens'],
			accept: ['hedge', 'a hedge', 'hedges', 'hedge word', 'hedging word', 'hedging', 'qualifier'],
			why: 'A hedge, such as “may” or “about”, makes a claim weaker.',
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
					why: 'The claim is still there, and stronger: that the drug helps.',
					evidence: ['s1']
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
			stem: 'A minister gives a wrong figure in a speech, and a report quotes the speech word for word. What did the report get right?',
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
		spec: {
			stem: 'A report says: “Trains stopped on Monday. They would run again if pay rose.” What does it say has happened?',
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
			stem: 'A report says: “The bridge would open in May if money were found.” Its headline says: “Bridge to open in May.” What is missing from the headline?',
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
					id: 'claim',
					text: 'The claim',
					why: 'That the bridge opens stands in both; in the report it hangs on the money.',
					evidence: ['s7']
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
					why: 'It speaks of one report and its speaker, not of how many reports there are.',
					evidence: ['s6']
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
		spec: {
			stem: 'A report says that a plan failed, and gives no reason. What does it do with the idea that money ran out?',
			facts: ['left-out-is-not-stated'],
			options: [
				{
					id: 'open',
					text: 'It leaves it open',
					why: 'The reason is left out, so by that report the idea is neither true nor false.',
					evidence: ['s9']
				},
				{
					id: 'out',
					text: 'It rules it out',
					why: 'Nothing in the report speaks against the idea; the reason is left out.',
					evidence: ['s9']
				},
				{
					id: 'true',
					text: 'It takes it for true',
					why: 'Nothing in the report speaks for the idea; the reason is left out.',
					evidence: ['s9']
				}
			],
			key: 'open'
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
					text: 'The storm was the reason it closed.',
					why: 'Why it closed is left out, so it is not stated.',
					evidence: ['s9']
				},
				{
					id: 'open',
					text: 'The factory was open before it closed.',
					why: 'This is part of what is stated: what closes was open before.',
					evidence: ['s9']
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
		spec: {
			stem: '“Forty people were hurt.” Which of the things that a figure needs does this sentence give?',
			facts: ['figure-needs-three-things'],
			options: [
				{ id: 'who', text: 'Who counted', why: 'It does not tell who counted.', evidence: ['s10'] },
				{
					id: 'when',
					text: 'When it was counted',
					why: 'It does not tell when they were counted.',
					evidence: ['s10']
				},
				{
					id: 'what',
					text: 'What was counted',
					why: 'It tells what was counted: people who were hurt.',
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
					text: 'Who marched, and when?',
					why: 'It asks about those who were counted, not about the count.',
					evidence: ['s10']
				},
				{
					id: 'wrote',
					text: 'Who reported, and when?',
					why: 'It asks about the writers, not about the count.',
					evidence: ['s10']
				}
			],
			key: 'counted'
		}
	}
];
