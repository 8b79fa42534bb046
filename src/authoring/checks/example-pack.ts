/** A small pack of twenty well-written items, one or more of each kind. Used by tests only. */
import type { FactDraft, ItemDraft, PackDraft, StatementDraft } from '../draft.ts';

const statements: Readonly<Record<string, StatementDraft>> = {
	s1: stated('Mercury is the planet nearest to the Sun.'),
	s2: stated('Venus is the hottest planet, since its thick air holds heat.'),
	s3: stated('Jupiter is the largest planet that goes around the Sun.'),
	s4: stated('In 1610 Galileo saw four moons of Jupiter.'),
	s5: stated('In July 1969 Apollo 11 landed on the Moon.'),
	s6: {
		...stated('Apollo 18 would have carried three people to the Moon, but it was called off.'),
		modality: 'conditional'
	},
	s7: { ...stated('The universe has no beginning, Hoyle argued.'), asserter: 'hoyle' },
	s8: stated('The rings of Saturn are made mostly of ice.')
};

const facts: Readonly<Record<string, FactDraft>> = {
	mercury: fact('Mercury is nearest to the Sun.', 's1'),
	venus: fact('Venus is the hottest planet.', 's2'),
	jupiter: fact('Jupiter is the largest planet.', 's3'),
	moons: fact('Galileo saw four moons of Jupiter in 1610.', 's4'),
	landing: fact('Apollo 11 landed on the Moon in July 1969.', 's5'),
	'apollo-18': {
		...fact('Apollo 18 would have carried three people.', 's6'),
		modality: 'conditional'
	},
	hoyle: { ...fact('Hoyle argued that the universe has no beginning.', 's7'), asserter: 'hoyle' },
	rings: fact('The rings of Saturn are mostly ice.', 's8')
};

/** Items that keep every rule. */
export const wellWritten: readonly ItemDraft[] = [
	choice('Which planet is nearest to the Sun?', 'mercury', 's1', ['Mercury', 'Venus', 'Saturn']),
	choice('Which planet is the hottest of all?', 'venus', 's2', ['Venus', 'Jupiter', 'Mercury']),
	choice('What keeps Venus so hot?', 'venus', 's2', [
		'Its thick air',
		'Its short day',
		'Its rocky ground'
	]),
	choice('Which planet is the largest of all?', 'jupiter', 's3', ['Jupiter', 'Saturn', 'Venus']),
	choice('What did Galileo see in 1610?', 'moons', 's4', [
		'Moons near Jupiter',
		'Rings around Saturn',
		'Spots on Mercury'
	]),
	choice('What are the rings of Saturn made of, for the most part?', 'rings', 's8', [
		'Frozen water',
		'Grains of sand',
		'Hot gas'
	]),
	choice('What became of Apollo 18, which would have gone to the Moon?', 'apollo-18', 's6', [
		'It was called off.',
		'It was lost in space.',
		'It turned back early.'
	]),
	choice('What did Hoyle argue about the start of the universe?', 'hoyle', 's7', [
		'That it did not happen',
		'That it was a great burst',
		'That it is still to come'
	]),
	{
		...choice('In what year did Galileo see the moons of Jupiter?', 'moons', 's4', [
			'1610',
			'1666',
			'1705'
		]),
		spec: {
			...choice('In what year did Galileo see the moons of Jupiter?', 'moons', 's4', [
				'1610',
				'1666',
				'1705'
			]).spec,
			ordered: true
		}
	},
	choice('Which statement shows that a trip to the Moon stayed a plan?', 'apollo-18', 's6', [
		statements.s6!.text,
		statements.s5!.text,
		statements.s4!.text
	]),
	{
		...about('understand'),
		kind: 'multi',
		spec: {
			stem: 'Which of these planets are larger than Venus?',
			facts: ['jupiter', 'rings'],
			options: [
				option('jupiter', 'Jupiter', 'Jupiter is the largest planet.', 's3'),
				option('mercury', 'Mercury', 'Mercury is smaller.', 's1'),
				option('saturn', 'Saturn', 'Saturn has rings, and is larger.', 's8')
			],
			key: ['jupiter', 'saturn']
		}
	},
	verdict('Venus is the hottest planet.', 'true', 'venus', 's2'),
	verdict('Mercury is the hottest planet.', 'false', 'venus', 's2'),
	verdict('Galileo gave names to the moons of Jupiter.', 'not-stated', 'moons', 's4'),
	verdict('By the plan, Apollo 18 would have carried three people.', 'true', 'apollo-18', 's6'),
	{
		...about('recall'),
		kind: 'short',
		spec: {
			stem: 'Who saw four moons of Jupiter in 1610?',
			facts: ['moons'],
			accept: ['Galileo'],
			why: 'Galileo saw four moons of Jupiter.',
			evidence: ['s4']
		}
	},
	{
		...about('recall'),
		kind: 'number',
		spec: {
			stem: 'How many moons of Jupiter did Galileo see in 1610?',
			facts: ['moons'],
			value: 4,
			unit: 'moons',
			why: 'He saw four moons.',
			evidence: ['s4']
		}
	},
	{
		...about('understand'),
		kind: 'match',
		spec: {
			stem: 'What is each of these planets known for?',
			facts: ['mercury', 'venus', 'jupiter'],
			prompts: [
				{ ...line('mercury', 'Mercury', 's1'), choice: 'near' },
				{ ...line('venus', 'Venus', 's2'), choice: 'heat' },
				{ ...line('jupiter', 'Jupiter', 's3'), choice: 'size' }
			],
			choices: [
				{ id: 'near', text: 'Its place' },
				{ id: 'heat', text: 'Its heat' },
				{ id: 'size', text: 'Its size' }
			]
		}
	},
	{
		...about('analyse'),
		kind: 'order',
		spec: {
			stem: 'In which order did these things happen, from first to last?',
			facts: ['moons', 'landing'],
			entries: [
				line('seen', 'Galileo saw four moons.', 's4'),
				line('landed', 'Apollo 11 landed.', 's5'),
				line('called-off', 'Apollo 18 was called off.', 's6')
			]
		}
	},
	{
		...about('recall'),
		kind: 'cloze',
		spec: {
			stem: 'Which planet is large, and which has rings?',
			facts: ['jupiter', 'rings'],
			text: 'The largest planet is {{large}}. Rings of ice go around {{rings}}.',
			gaps: [
				{ ...line('large', '', 's3'), accept: ['Jupiter'], choices: ['Jupiter', 'Mars', 'Venus'] },
				{ ...line('rings', '', 's8'), accept: ['Saturn'], choices: ['Mars', 'Saturn', 'Venus'] }
			].map(({ id, accept, choices, why, evidence }) => ({ id, accept, choices, why, evidence }))
		}
	}
];

/** A pack of these items. */
export function packOf(items: readonly ItemDraft[]): PackDraft {
	return {
		description: {
			id: 'sky',
			title: 'The sky',
			about: 'What is seen in the sky.',
			source: 'guide',
			topics: { sky: 'Sky' },
			asserters: { source: 'the guide itself', hoyle: 'the astronomer Hoyle' },
			terms: [{ term: 'planet', forms: ['planets'], meaning: 'A body that goes around the Sun.' }]
		},
		statements,
		facts,
		templates: [],
		items
	};
}

/** An item whose first option is the key. */
export function choice(
	stem: string,
	factId: string,
	statement: string,
	texts: readonly string[]
): Extract<ItemDraft, { kind: 'choice' }> {
	return {
		...about('recall'),
		kind: 'choice',
		spec: {
			stem,
			facts: [factId],
			options: texts.map((text, place) => {
				const why = place === 0 ? facts[factId]!.text : `${text}? ${facts[factId]!.text}`;
				return option(`o${place}`, text, why, statement);
			}),
			key: 'o0'
		}
	};
}

export function verdict(
	stem: string,
	key: 'true' | 'false' | 'not-stated',
	factId: string,
	statement: string
): Extract<ItemDraft, { kind: 'verdict' }> {
	const { text } = facts[factId]!;
	const reason = (why: string) => ({ why, evidence: [statement] });
	return {
		...about('recall'),
		kind: 'verdict',
		spec: {
			stem,
			facts: [factId],
			key,
			reasons: {
				true: reason(text),
				false: reason(`${text} That settles it.`),
				'not-stated': reason(`${text} More is not said.`)
			}
		}
	};
}

function about<Level extends string>(level: Level) {
	return { topic: 'sky', level };
}

function option(id: string, text: string, why: string, statement: string) {
	return { id, text, why, evidence: [statement] };
}

function line(id: string, text: string, statement: string) {
	return { id, text, why: statements[statement]!.text, evidence: [statement] };
}

function stated(text: string): StatementDraft {
	return { text, paragraphs: ['P1'], modality: 'stated', asserter: 'source', topic: 'sky' };
}

function fact(text: string, statement: string): FactDraft {
	return {
		type: 'event',
		what: text,
		text,
		topic: 'sky',
		modality: 'stated',
		asserter: 'source',
		evidence: [statement],
		confusions: []
	};
}
