/** What is read as a number by the rules that read fairly, and what is not: frozen with them. */

/** Texts for one item, and the value that is right. */
export interface NumberGroup {
	reason: string;
	value: number;
	unit: string;
	stem: string;
	units?: readonly string[];
	typed: readonly string[];
}

const signatories = {
	value: 111,
	unit: 'signatories',
	stem: 'How many signatories did the treaty have?',
	units: ['states', 'countries']
};
const makers = { value: 3, unit: 'countries', stem: 'How many major makers does the report name?' };
const year = { value: 1980, unit: '', stem: 'Which year would have been the dividing line?' };
const share = { value: 2.5, unit: '%', stem: 'What share was it?' };

/** What passes by rule 2, and so by rule 3. */
export const accepted: readonly NumberGroup[] = [
	{
		...signatories,
		reason: 'a count in digits of any script, with signs around it',
		typed: [
			'111',
			'١١١',
			'१११',
			'๑๑๑',
			'１１１',
			'١١١.',
			'«111»',
			'(111)',
			'111。',
			'111!',
			'“111”'
		]
	},
	{
		...signatories,
		reason: 'a count with a word for what it counts, in either number',
		typed: [
			...['111 signatories', '111 signatory', '111 states', '111 state', '111 country'],
			...[
				'111 Countries.',
				'one hundred and eleven states',
				'one hundred eleven signatory',
				'111states'
			],
			...['١١١ states', '“111 states”', '(111 states)', '111 signatores', 'the 111 states']
		]
	},
	{
		...makers,
		reason: 'what the question counts, though the unit is another word',
		typed: ['3', 'three', '3 countries', '3 country', '3 major makers', 'three major makers', '٣']
	},
	{
		...year,
		reason: 'a year with its era, or called a year',
		typed: [
			...['1980', 'in 1980', '1,980', 'nineteen eighty', 'the year 1980', 'in the year 1980'],
			...[
				'1980 AD',
				'AD 1980',
				'1980 CE',
				'A.D. 1980',
				'1980AD',
				'۱۹۸۰',
				'१९८०',
				'１９８０',
				'1980؟'
			]
		]
	},
	{
		...share,
		reason: 'a share with its sign or word',
		typed: ['2.5', '2,5', '2.5%', '2,5 %', '2.5 percent', '2.5 per cent', '٢٫٥', '٢٫٥٪', '2.50']
	}
];

/** What passes by rule 3 alone. */
export const acceptedBroadly: readonly NumberGroup[] = [
	{
		...signatories,
		reason: 'the number twice, in digits and in words',
		typed: [
			...[
				'111 (one hundred and eleven)',
				'one hundred eleven (111)',
				'111 (one hundred eleven) states'
			],
			...[
				'111 [one hundred and eleven] signatories.',
				'١١١ (111)',
				'one hundred and eleven states (111)'
			]
		]
	},
	{ ...makers, reason: 'a digit in a frame', typed: ['3️⃣', '3️⃣ countries', '3⃣'] },
	{
		...year,
		reason: 'a year with the sign for one, or twice',
		typed: ['1980年', '1980년', '１９８０年', '1980 (nineteen eighty)', 'nineteen eighty (1980)']
	}
];

/** What passes by none. */
export const refused: readonly NumberGroup[] = [
	{
		...signatories,
		reason: 'another number',
		typed: [
			...['110', '112', '11', '1111', '1.11', '-111', '١١٠', '१११ १११', '112 states', 'eleven'],
			...[
				'111 thousand',
				'111 million states',
				'25',
				'1980',
				'several',
				'many',
				'',
				'111th',
				'1 1 1'
			]
		]
	},
	{
		...signatories,
		reason: 'a word that is not what is counted, or changes what is said',
		typed: [
			...[
				'111 weeks',
				'111 bombs',
				'111%',
				'$111',
				'111 km',
				'AD 111',
				'not 111',
				'about 111 states'
			],
			...[
				'at least 111',
				'111 or 112 states',
				'110–111',
				'111+',
				'>111',
				'~111',
				'111 states, 25 bombs'
			],
			...['no 111 states', '111年', 'the year 111']
		]
	},
	{
		...signatories,
		reason: 'two numbers that differ',
		typed: [
			...['111 (112)', '112 (one hundred and eleven)', '111 (one hundred and twelve)'],
			...['111 (not 111)', '111 (about 111)', '111 (111) (112)', '(111) (112)', '11(1)']
		]
	},
	{
		...makers,
		reason: 'another count',
		typed: ['4', '2', '30', 'third', '3rd', '3-4', '3 or 4', '1/3', '3²', '3 bombs', '4️⃣', '3️⃣3️⃣']
	},
	{
		...year,
		reason: 'another year, or a time around one',
		typed: [
			...[
				'1981',
				'1979',
				'1980 BC',
				'1980s',
				'the 1980s',
				'80',
				'’80',
				'1980 years',
				'before 1980'
			],
			...[
				'after 1980',
				'since 1980',
				'1980-1981',
				'1980 or 1981',
				'about 1980',
				'1981年',
				'1980年代'
			]
		]
	},
	{
		...share,
		reason: 'another share',
		typed: ['25%', '2.5 km', '$2.5', '2.5%%', '0.025', '2.5 million']
	}
];
