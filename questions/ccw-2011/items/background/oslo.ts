import type { PackItems } from '../draft.ts';

/** On the Oslo treaty and who is in it, beyond what the article says. */
export const oslo: PackItems = [
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'What is the formal name of the treaty that the article calls the Oslo Convention?',
			facts: ['bg-ccm-formal-name'],
			options: [
				{
					id: 'convention-certain',
					text: 'Convention on Certain Conventional Weapons',
					why: 'That is the full name of the CCW, an older and wider treaty.',
					evidence: ['s5'],
					fits: 'What is CCW short for?'
				},
				{
					id: 'convention-anti',
					text: 'Convention on Anti-Personnel Mines',
					why: 'That is the treaty which is named after Ottawa.',
					evidence: [],
					fits: 'Which treaty is named after Ottawa?'
				},
				{
					id: 'convention-cluster',
					text: 'Convention on Cluster Munitions',
					why: 'That is its name in the list of treaties that the United Nations keeps.',
					evidence: []
				}
			],
			key: 'convention-cluster'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'In which city was the text of the Oslo treaty adopted, on May 30, 2008?',
			facts: ['bg-ccm-dublin-and-oslo'],
			options: [
				{
					id: 'dublin',
					text: 'Dublin',
					why: 'The text was adopted there; signing began in Oslo in December of that year.',
					evidence: []
				},
				{
					id: 'geneva',
					text: 'Geneva',
					why: 'Geneva is where the talks on the failed protocol were held.',
					evidence: ['s4'],
					fits: 'In which city were the talks on the protocol held?'
				},
				{
					id: 'oslo',
					text: 'Oslo',
					why: 'Signing began in Oslo, on December 3, 2008.',
					evidence: [],
					fits: 'In which city was the treaty opened for signing?'
				}
			],
			key: 'dublin'
		}
	},
	{
		kind: 'match',
		topic: 'parties',
		level: 'understand',
		spec: {
			stem: 'What is each of these cities known for in the history of weapons treaties?',
			facts: ['bg-ccm-dublin-and-oslo', 'bg-mine-ban-treaty', 'place-geneva'],
			prompts: [
				{
					id: 'dublin',
					text: 'Dublin',
					choice: 'saw-text',
					why: 'The text was adopted in Dublin on May 30, 2008.',
					evidence: [],
					facts: ['bg-ccm-dublin-and-oslo']
				},
				{
					id: 'geneva',
					text: 'Geneva',
					choice: 'host-talks',
					why: 'The talks among states of the CCW were held in Geneva.',
					evidence: ['s4'],
					facts: ['place-geneva']
				},
				{
					id: 'oslo',
					text: 'Oslo',
					choice: 'saw-signing',
					why: 'The treaty was opened for signing in Oslo on December 3, 2008.',
					evidence: [],
					facts: ['bg-ccm-dublin-and-oslo']
				},
				{
					id: 'ottawa',
					text: 'Ottawa',
					choice: 'named-mine',
					why: 'The treaty on anti-personnel mines is named after Ottawa.',
					evidence: [],
					facts: ['bg-mine-ban-treaty']
				}
			],
			choices: [
				{ id: 'named-mine', text: 'Gave its name to the mine ban of 1997' },
				{ id: 'saw-signing', text: 'Saw the signing of the cluster ban begin' },
				{ id: 'saw-text', text: 'Saw the text of the cluster ban adopted' },
				{ id: 'host-talks', text: 'Was host to the talks on the failed protocol' }
			]
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'What brought the Oslo treaty into force, on August 1, 2010?',
			facts: ['bg-ccm-in-force-2010'],
			options: [
				{
					id: 'opening-signing',
					text: 'Its opening for signing, two years before',
					why: 'Signing began in 2008, but thirty states first had to ratify.',
					evidence: []
				},
				{
					id: 'thirtieth-ratification',
					text: 'Its thirtieth ratification, months before',
					why: 'It took effect at the start of the sixth month after that ratification.',
					evidence: []
				},
				{
					id: 'end-talks',
					text: 'The end of talks in Geneva, that same year',
					why: 'The talks on the protocol came to an end more than a year later.',
					evidence: []
				}
			],
			key: 'thirtieth-ratification'
		}
	},
	{
		kind: 'order',
		topic: 'process',
		level: 'understand',
		spec: {
			stem: 'In which order did these treaties and talks come about, from first to last?',
			facts: [
				'bg-ccw-basics',
				'bg-mine-ban-treaty',
				'bg-oslo-process',
				'bg-ccm-dublin-and-oslo',
				'bg-ccm-in-force-2010',
				'bg-review-conference-2011'
			],
			entries: [
				{
					id: 'ccw-adopted',
					text: 'The CCW is adopted',
					why: 'The CCW dates from 1980.',
					evidence: [],
					facts: ['bg-ccw-basics']
				},
				{
					id: 'mines-banned',
					text: 'Mines are banned by the Ottawa treaty',
					why: 'The Ottawa treaty dates from 1997.',
					evidence: [],
					facts: ['bg-mine-ban-treaty']
				},
				{
					id: 'norway-begins',
					text: 'Norway begins the Oslo Process',
					why: 'States made their pledge in Oslo in February 2007.',
					evidence: [],
					facts: ['bg-oslo-process']
				},
				{
					id: 'oslo-treaty',
					text: 'The Oslo treaty is opened for signing',
					why: 'Signing began in December 2008.',
					evidence: [],
					facts: ['bg-ccm-dublin-and-oslo']
				},
				{
					id: 'oslo-treaty-takes',
					text: 'The Oslo treaty takes effect',
					why: 'It took effect on August 1, 2010.',
					evidence: [],
					facts: ['bg-ccm-in-force-2010']
				},
				{
					id: 'protocol-turned',
					text: 'The protocol is turned down in Geneva',
					why: 'The conference that turned it down ended on November 25, 2011.',
					evidence: ['s6'],
					facts: ['bg-review-conference-2011']
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		spec: {
			stem: 'In November 2011, which states made up the 111 that the article calls signatories?',
			facts: ['bg-ccm-111-breakdown'],
			options: [
				{
					id: '111-signed',
					text: '111 that had signed and were fully bound',
					why: 'It was 108 that had signed, and of these 63 had ratified and were fully bound.',
					evidence: []
				},
				{
					id: '63-signed',
					text: '63 that had signed and 48 that had acceded',
					why: '63 is the number of signers that had ratified; three states had acceded.',
					evidence: []
				},
				{
					id: '108-signed',
					text: '108 that had signed and 3 that had acceded',
					why: 'The article’s word for all 111 is signatories; strictly, three of them had joined by accession.',
					evidence: []
				}
			],
			key: '108-signed'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		spec: {
			stem: 'By which step is a state that has signed the Oslo treaty fully bound by it?',
			facts: ['bg-sign-ratify-accede'],
			options: [
				{
					id: 'ratifies-treaty',
					text: 'By ratifying the treaty',
					why: 'Signing is a first step; it is ratifying that binds fully.',
					evidence: []
				},
				{
					id: 'signed-treaty',
					text: 'By signing the treaty',
					why: 'Signing is a first step, and does not bind fully.',
					evidence: []
				},
				{
					id: 'accedes-treaty',
					text: 'By acceding to the treaty',
					why: 'Acceding is the way in for states that have not signed.',
					evidence: [],
					fits: 'How does a new state join the Oslo treaty now?'
				}
			],
			key: 'ratifies-treaty'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'As of September 5, 2025, how many states were parties to the Oslo treaty, counting Vanuatu, which acceded that day?',
			facts: ['bg-ccm-status-2025'],
			options: [
				{
					id: '66',
					text: '66',
					why: 'There were 66 parties in November 2011: 63 that had ratified and three that had acceded.',
					evidence: [],
					fits: 'How many states were parties to it in November 2011?'
				},
				{
					id: '108',
					text: '108',
					why: '108 states had signed it by November 2011; to sign is not yet to be a party.',
					evidence: [],
					fits: 'How many states had signed it by November 2011?'
				},
				{
					id: '112',
					text: '112',
					why: 'These had ratified or acceded; Lithuania, which left in March 2025, is no longer among them.',
					evidence: []
				}
			],
			key: '112',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		spec: {
			stem: 'Which state was the first to leave the Oslo treaty, in March 2025?',
			facts: ['bg-ccm-lithuania'],
			options: [
				{
					id: 'norway',
					text: 'Norway',
					why: 'Norway began the process that led to the treaty.',
					evidence: [],
					fits: 'Which state began the Oslo Process?'
				},
				{
					id: 'lithuania',
					text: 'Lithuania',
					why: 'It gave notice six months before, and no state had left until then.',
					evidence: []
				},
				{
					id: 'vanuatu',
					text: 'Vanuatu',
					why: 'Vanuatu acceded in September of that year.',
					evidence: [],
					fits: 'Which state acceded in September 2025?'
				}
			],
			key: 'lithuania'
		}
	},
	{
		kind: 'multi',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'What does Article 1 of the Oslo treaty bar its members from doing with cluster munitions?',
			facts: ['bg-ccm-prohibitions', 'bg-ccm-deadlines'],
			options: [
				{
					id: 'using-them',
					text: 'Using them',
					why: 'Article 1 bars using them, and helping others to use them.',
					evidence: [],
					facts: ['bg-ccm-prohibitions']
				},
				{
					id: 'destroying-them',
					text: 'Destroying them',
					why: 'This is a duty, not barred: members have eight years to destroy their stocks.',
					evidence: [],
					facts: ['bg-ccm-deadlines']
				},
				{
					id: 'storing-them',
					text: 'Storing them',
					why: 'Article 1 bars storing them; stocks are to be destroyed.',
					evidence: [],
					facts: ['bg-ccm-prohibitions']
				},
				{
					id: 'passing-them',
					text: 'Passing them on',
					why: 'Article 1 bars passing them on to others.',
					evidence: [],
					facts: ['bg-ccm-prohibitions']
				},
				{
					id: 'clearing-them',
					text: 'Clearing them away',
					why: 'This is a duty, not barred: members have ten years to clear their land.',
					evidence: [],
					facts: ['bg-ccm-deadlines']
				}
			],
			key: ['using-them', 'storing-them', 'passing-them']
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'Which type of weapon does the text of the Oslo treaty leave out of its ban?',
			facts: ['bg-ccm-definition'],
			options: [
				{
					id: 'made-before',
					text: 'A type that was made before the treaty was signed',
					why: 'The ban has no cut-off by age.',
					evidence: []
				},
				{
					id: 'under-20',
					text: 'A type with explosive bomblets under 20 kilograms',
					why: 'This is what the treaty covers.',
					evidence: [],
					fits: 'Which type of weapon does the treaty cover?'
				},
				{
					id: 'few-heavy',
					text: 'A type with a few heavy, self-destructing bomblets',
					why: 'A narrow class with fewer than ten of these, which also sense their target, is left out of the definition.',
					evidence: []
				}
			],
			key: 'few-heavy'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		spec: {
			stem: 'How much time does the text of the Oslo treaty give members to destroy stocks and to clear land, before any extension?',
			facts: ['bg-ccm-deadlines'],
			options: [
				{
					id: 'eight-ten',
					text: 'Eight years for stocks, ten for land',
					why: 'Article 3 gives eight years for stocks, and Article 4 gives ten for land.',
					evidence: []
				},
				{
					id: 'ten-eight',
					text: 'Ten years for stocks, eight for land',
					why: 'It is the other way round: stocks come first.',
					evidence: []
				},
				{
					id: 'ten-both',
					text: 'Ten years for stocks and for land',
					why: 'Ten years is the time for land; stocks are to be destroyed sooner.',
					evidence: []
				}
			],
			key: 'eight-ten'
		}
	},
	{
		kind: 'match',
		topic: 'provisions',
		level: 'recall',
		spec: {
			stem: 'Which duty stands in which article of the Oslo treaty’s text?',
			facts: ['bg-ccm-prohibitions', 'bg-ccm-deadlines', 'bg-ccm-victims'],
			prompts: [
				{
					id: 'article-1',
					text: 'Article 1',
					choice: 'give-up',
					why: 'Article 1 bars using, making, storing and passing them on.',
					evidence: [],
					facts: ['bg-ccm-prohibitions']
				},
				{
					id: 'article-3',
					text: 'Article 3',
					choice: 'destroy-stocks',
					why: 'Article 3 gives eight years for it.',
					evidence: [],
					facts: ['bg-ccm-deadlines']
				},
				{
					id: 'article-4',
					text: 'Article 4',
					choice: 'clear-land',
					why: 'Article 4 gives ten years for it.',
					evidence: [],
					facts: ['bg-ccm-deadlines']
				},
				{
					id: 'article-5',
					text: 'Article 5',
					choice: 'help-victims',
					why: 'Article 5 is on care, rehabilitation and a place in society.',
					evidence: [],
					facts: ['bg-ccm-victims']
				}
			],
			choices: [
				{ id: 'clear-land', text: 'Clear the land' },
				{ id: 'destroy-stocks', text: 'Destroy the stocks' },
				{ id: 'give-up', text: 'Give up the weapons' },
				{ id: 'help-victims', text: 'Help the victims' }
			]
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'Which duty in its text makes the Oslo treaty more than a ban?',
			facts: ['bg-ccm-victims'],
			options: [
				{
					id: 'rules',
					text: 'To set rules for the use of newer bombs',
					why: 'Rules for newer bombs were in the protocol that was turned down.',
					evidence: ['s9']
				},
				{
					id: 'victims',
					text: 'To help the victims in a member’s areas',
					why: 'Article 5 speaks of care, rehabilitation and a place in social and working life.',
					evidence: []
				},
				{
					id: 'stocks',
					text: 'To hand the stocks over to other states',
					why: 'Members may not pass these weapons on; they must destroy them.',
					evidence: []
				}
			],
			key: 'victims'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'By the text of the Oslo treaty, may members work with forces of states outside it?',
			facts: ['bg-ccm-article-21'],
			options: [
				{
					id: 'yes-may',
					text: 'Yes, and they may then use the weapons too',
					why: 'Members still may not use, make, store or pass on the weapons.',
					evidence: []
				},
				{
					id: 'no-work',
					text: 'No, work with such forces is barred',
					why: 'Article 21 allows joint work within limits.',
					evidence: []
				},
				{
					id: 'yes-but',
					text: 'Yes, but without using the weapons themselves',
					why: 'Article 21 allows joint work, and lifts none of the bans on members.',
					evidence: []
				}
			],
			key: 'yes-but'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'At a meeting in Oslo in February 2007, what did 46 states pledge to do?',
			facts: ['bg-oslo-process'],
			options: [
				{
					id: 'agree',
					text: 'To agree on a treaty by the next year',
					why: 'This began the Oslo Process, a track that Norway led outside the CCW.',
					evidence: []
				},
				{
					id: 'sign',
					text: 'To sign a treaty that was ready then',
					why: 'The text was adopted in 2008, more than a year after the pledge.',
					evidence: []
				},
				{
					id: 'return',
					text: 'To take part in new talks in the CCW',
					why: 'The Oslo Process was a separate track, outside the CCW.',
					evidence: []
				}
			],
			key: 'agree'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'How did the United States stand toward the Oslo treaty, as of September 2025?',
			facts: ['bg-us-not-party'],
			options: [
				{
					id: 'signed-but',
					text: 'It had signed but not ratified it.',
					why: 'It had not taken even the first step, which is to sign.',
					evidence: []
				},
				{
					id: 'not-signed',
					text: 'It had neither signed nor joined it.',
					why: 'It stood outside the treaty: to join it, a state signs and ratifies, or accedes.',
					evidence: []
				},
				{
					id: 'ratified-but',
					text: 'It had ratified but then left it.',
					why: 'It never ratified it; the first state to leave was Lithuania, in March 2025.',
					evidence: [],
					fits: 'How did Lithuania stand toward it, as of September 2025?'
				}
			],
			key: 'not-signed'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		spec: {
			stem: 'At the time of the 2011 talks, which of the two treaties did China and Russia belong to?',
			facts: ['bg-russia-china-not-party'],
			options: [
				{
					id: 'oslo-but',
					text: 'To Oslo, but not to the CCW',
					why: 'They stood outside Oslo, and it was the CCW that they were in.',
					evidence: []
				},
				{
					id: 'oslo-well',
					text: 'To Oslo as well as to the CCW',
					why: 'They had not joined the Oslo treaty.',
					evidence: []
				},
				{
					id: 'ccw-but',
					text: 'To the CCW, but not to Oslo',
					why: 'They were parties to the CCW and had not joined the Oslo treaty.',
					evidence: []
				}
			],
			key: 'ccw-but'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'What did the Ottawa treaty of 1997 ban?',
			facts: ['bg-mine-ban-treaty'],
			options: [
				{
					id: 'anti-personnel',
					text: 'Anti-personnel mines',
					why: 'It banned mines meant to harm people; like Oslo later, it grew outside the CCW.',
					evidence: []
				},
				{
					id: 'cluster-munitions',
					text: 'Cluster munitions',
					why: 'They are banned by the Oslo treaty.',
					evidence: ['s3'],
					fits: 'What does the Oslo treaty ban?'
				},
				{
					id: 'blinding-lasers',
					text: 'Blinding lasers',
					why: 'They are the subject of a protocol to the CCW.',
					evidence: [],
					fits: 'What does one of the CCW’s five protocols deal with?'
				}
			],
			key: 'anti-personnel'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'analyse',
		spec: {
			stem: 'How was the Ottawa treaty on mines like the Oslo treaty that came later?',
			facts: ['bg-mine-ban-treaty', 'bg-oslo-process'],
			options: [
				{
					id: 'grew-inside',
					text: 'It grew inside the CCW, as one more protocol.',
					why: 'Both came about outside the CCW.',
					evidence: []
				},
				{
					id: 'grew-outside',
					text: 'It grew outside the CCW, among willing states.',
					why: 'Campaigners took part as well; the Oslo Process did the same for cluster munitions.',
					evidence: []
				},
				{
					id: 'grew-out',
					text: 'It grew out of a drive led by the United States.',
					why: 'The US-led drive was for the protocol, which was turned down.',
					evidence: ['s1', 's6']
				}
			],
			key: 'grew-outside'
		}
	}
];
