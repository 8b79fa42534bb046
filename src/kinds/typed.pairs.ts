/**
 * What a typed answer may look like and what it may not, frozen: a change that moves one of these
 * pairs changes grades that were given, and so needs a new number for every rule that uses it.
 */

/** An answer, and what was typed for it. */
export type Pair = readonly [answer: string, typed: string];

/** Pairs that are judged alike for one reason. */
export interface PairGroup {
	reason: string;
	/** Terms that must not be taken for a slip in typing the answer. */
	terms?: readonly string[];
	pairs: readonly Pair[];
}

export const accepted: readonly PairGroup[] = [
	{
		reason: 'the answer itself',
		pairs: [
			['Geneva', 'Geneva'],
			['CCW', 'CCW'],
			['111', '111'],
			['November 25', 'November 25'],
			['Human Rights Watch', 'Human Rights Watch'],
			['1980', '1980'],
			['?', '?']
		]
	},
	{
		reason: 'capitals',
		pairs: [
			['Geneva', 'geneva'],
			['Geneva', 'GENEVA'],
			['Geneva', 'gENEVA'],
			['CCW', 'ccw'],
			['ICRC', 'Icrc'],
			['Human Rights Watch', 'human rights watch'],
			['Oslo Convention', 'OSLO CONVENTION'],
			['legally binding', 'Legally Binding'],
			['Übersee', 'ÜBERSEE'],
			['Straße', 'STRASSE']
		]
	},
	{
		reason: 'accents and letters with marks',
		pairs: [
			['Genève', 'Geneve'],
			['Geneva', 'Genéva'],
			['São Paulo', 'Sao Paulo'],
			['Curaçao', 'Curacao'],
			['Malmö', 'Malmo'],
			['Malmø', 'Malmo'],
			['Łódź', 'Lodz'],
			['Þingvellir', 'Thingvellir'],
			['Türkiye', 'Turkiye'],
			['Diyarbakır', 'Diyarbakir'],
			['Côte d’Ivoire', "Cote d'Ivoire"],
			['Réunion', 'RE\u0301UNION'],
			['Việt Nam', 'Viet Nam'],
			['Bosnië', 'Bosnie'],
			['œuvre', 'oeuvre'],
			['Færøerne', 'faeroerne']
		]
	},
	{
		reason: 'white space',
		pairs: [
			['Geneva', '  Geneva '],
			['Red Cross', 'Red  Cross'],
			['Red Cross', 'Red\u00a0Cross'],
			['Red Cross', 'Red\tCross'],
			['Human Rights Watch', 'Human Rights  Watch\n'],
			['cluster bombs', 'clusterbombs'],
			['safeguards', 'safe guards'],
			['watered down', 'watereddown'],
			['Geneva', '\u200bGeneva'],
			['cooperation', 'co\u00adoperation']
		]
	},
	{
		reason: 'quotes and apostrophes',
		pairs: [
			['Geneva', '"Geneva"'],
			['Geneva', '“Geneva”'],
			['Geneva', '‘Geneva’'],
			['Geneva', '«Geneva»'],
			['Geneva', '„Geneva“'],
			["the US government's argument", 'the US government’s argument'],
			["Oslo countries' worries", 'Oslo countries’ worries'],
			['Côte d’Ivoire', 'Côte dIvoire']
		]
	},
	{
		reason: 'hyphens and dashes',
		pairs: [
			['US-led', 'US led'],
			['US-led', 'US–led'],
			['US led', 'US‑led'],
			['Red Cross', 'Red-Cross'],
			['cross-border', 'crossborder'],
			['cooperate', 'co-operate'],
			['watered-down', 'watered down'],
			['twenty-five', 'twenty five'],
			['Guinea-Bissau', 'Guinea Bissau'],
			['Timor-Leste', 'Timor — Leste'],
			['legally binding', 'legally-binding'],
			['last_minute', 'last minute']
		]
	},
	{
		reason: 'an article',
		pairs: [
			['United States', 'the United States'],
			['The Oslo Convention', 'Oslo Convention'],
			['the ICRC', 'ICRC'],
			['protocol', 'a protocol'],
			['a protocol', 'the protocol'],
			['A protocol', 'protocol'],
			['official', 'an official'],
			['an outright ban', 'outright ban'],
			['International Committee of the Red Cross', 'International Committee of Red Cross'],
			['Hague', 'The Hague'],
			['a US official', 'U.S. official']
		]
	},
	{
		reason: 'in, on or at before a place or a day',
		pairs: [
			['Geneva', 'in Geneva'],
			['November 25', 'on November 25'],
			['1980', 'in 1980'],
			['November 25', 'on the 25th of November'],
			['in Geneva', 'Geneva'],
			['the last hour', 'at the last hour']
		]
	},
	{
		reason: 'punctuation around it',
		pairs: [
			['Geneva', 'Geneva.'],
			['Geneva', 'Geneva!'],
			['Geneva', 'Geneva?'],
			['Geneva', 'Geneva...'],
			['Geneva', 'Geneva,'],
			['Geneva', '(Geneva)'],
			['111', '111.'],
			['China, Russia', 'China Russia'],
			['Geneva, Switzerland', 'Geneva Switzerland']
		]
	},
	{
		reason: 'initials with full stops',
		pairs: [
			['ICRC', 'I.C.R.C.'],
			['CCW', 'C.C.W'],
			['HRW', 'H. R. W.'],
			['U.N.', 'UN'],
			['CCW members', 'C.C.W. members'],
			['UN', 'U N']
		]
	},
	{
		reason: 'names of the United States',
		pairs: [
			['United States', 'US'],
			['United States', 'U.S.'],
			['United States', 'U.S'],
			['United States', 'USA'],
			['United States', 'U.S.A.'],
			['United States', 'U. S. A.'],
			['United States', 'us'],
			['United States', 'the US'],
			['United States', 'United States of America'],
			['United States', 'the united states of america'],
			['The US', 'The United States'],
			['USA', 'U.S.'],
			['U.S.A.', 'United States'],
			['US official', 'United States official'],
			['a senior US official', 'senior U.S. official'],
			['United States government', 'the US government'],
			['China, Russia and the US', 'China, Russia and the USA']
		]
	},
	{
		reason: 'the many ways to write a date',
		pairs: [
			['November 25', '25 November'],
			['November 25', 'Nov. 25'],
			['November 25', 'Nov 25'],
			['November 25', 'November 25th'],
			['November 25', '25 Nov'],
			['November 25', '25 Nov.'],
			['November 25', 'nov.25'],
			['November 25', '25th November'],
			['November 25', '25th of November'],
			['November 25', 'the 25th of Nov'],
			['November 25', 'November the 25th'],
			['November 25', 'November twenty-fifth'],
			['November 25', 'the twenty-fifth of November'],
			['November 25', 'November twenty five'],
			['November 25', '11/25'],
			['November 25', '25/11'],
			['25 November', 'November 25'],
			['November 25, 2011', '25 November 2011'],
			['November 25, 2011', 'Nov 25 2011'],
			['November', 'Nov.'],
			['September 3', 'Sept. 3rd'],
			['May 1', '1st of May'],
			['March 2', '2nd March'],
			['November 25', 'Novmber 25'],
			['November 25', '25 Novembre']
		]
	},
	{
		reason: 'numbers in words',
		pairs: [
			['111', 'one hundred and eleven'],
			['111', 'one hundred eleven'],
			['111', 'a hundred and eleven'],
			['111', 'One Hundred Eleven'],
			['one hundred and eleven', '111'],
			['1980', 'nineteen eighty'],
			['1980', 'nineteen-eighty'],
			['1980', 'nineteen hundred and eighty'],
			['1980', 'one thousand nine hundred and eighty'],
			['2011', 'twenty eleven'],
			['2011', 'two thousand and eleven'],
			['25', 'twenty-five'],
			['three', '3'],
			['3', 'Three'],
			['12', 'twelve'],
			['0', 'zero'],
			['100', 'a hundred'],
			['1000', 'a thousand'],
			['two thirds', '2 thirds'],
			['two million', '2000000'],
			['three countries', '3 countries'],
			['1st', 'first'],
			['twentieth', '20th']
		]
	},
	{
		reason: 'separators of thousands',
		pairs: [
			['1980', '1,980'],
			['1,980', '1980'],
			['1980', '1 980'],
			['1980', '1\u202f980'],
			['1980', "1'980"],
			['1000000', '1,000,000'],
			['2,000,000 bombs', '2 000 000 bombs']
		]
	},
	{
		reason: 'percent',
		pairs: [
			['50%', '50 percent'],
			['50 percent', '50%'],
			['50 %', '50%'],
			['50%', '50 per cent'],
			['50%', 'fifty percent'],
			['99.5%', '99.5 percent']
		]
	},
	{
		reason: 'characters of other widths, and signs for words',
		pairs: [
			['111', '１１１'],
			['CCW', 'ＣＣＷ'],
			['official', 'oﬃcial'],
			['China and Russia', 'China & Russia']
		]
	},
	{
		reason: 'one letter left out',
		pairs: [
			['Geneva', 'Genva'],
			['Geneva', 'Genea'],
			['Russia', 'Rusia'],
			['committee', 'comittee'],
			['Human Rights Watch', 'Human Right Watch'],
			['International Committee of the Red Cross', 'Internatinal Committee of the Red Cross'],
			['signatories', 'signatores'],
			['Oslo Convention', 'Oslo Convetion']
		]
	},
	{
		reason: 'one letter too many',
		pairs: [
			['Geneva', 'Genneva'],
			['Russia', 'Russsia'],
			['protocol', 'protocoll'],
			['regulate', 'reggulate'],
			['signatories', 'signatoriess']
		]
	},
	{
		reason: 'one letter for another',
		pairs: [
			['Geneva', 'Genava'],
			['Geneva', 'Heneva'],
			['regulation', 'regulatian'],
			['safeguards', 'safegaards'],
			['defence', 'defense'],
			['organization', 'organisation'],
			['United States of America', 'United States of Amerika']
		]
	},
	{
		reason: 'two neighbours swapped',
		pairs: [
			['Geneva', 'Gneeva'],
			['Geneva', 'Egneva'],
			['protocol', 'protcool'],
			['United States', 'Untied States'],
			['US', 'Untied States'],
			['senior US official', 'senior U.S. offical'],
			['Human Rights Watch', 'Human Rihgts Watch']
		]
	},
	{
		reason: 'a slip that is nearer to the answer than to any other term',
		terms: ['Australia', 'Oslo Convention', 'Geneva', 'regulations', 'Human Rights First'],
		pairs: [
			['Austria', 'Autria'],
			['Austria', 'Austira'],
			['Geneva', 'Genevaa'],
			['legally', 'legaly'],
			['regulate', 'regulat'],
			['Human Rights Watch', 'Human Rigts Watch']
		]
	}
];

export const refused: readonly PairGroup[] = [
	{
		reason: 'something else',
		pairs: [
			['Geneva', 'Oslo'],
			['Geneva', 'Washington'],
			['United States', 'China'],
			['United States', 'Russia'],
			['United States', 'United Kingdom'],
			['United States', 'United Nations'],
			['Human Rights Watch', 'Amnesty International'],
			['signed', 'ratified'],
			['regulate', 'ban'],
			['protocol', 'declaration'],
			['Red Cross', 'Red Crescent'],
			['several weeks', 'several days']
		]
	},
	{
		reason: 'nothing, or nothing but signs',
		pairs: [
			['Geneva', ''],
			['Geneva', '   '],
			['Geneva', '?'],
			['Geneva', '...'],
			['?', '!'],
			['111', '-'],
			['the', 'a']
		]
	},
	{
		reason: 'a slip in a word of fewer than six letters',
		pairs: [
			['Oslo', 'Olso'],
			['Oslo', 'Osla'],
			['Oslo', 'Osloo'],
			['China', 'Chna'],
			['China', 'Chine'],
			['Iran', 'Iraq'],
			['Mali', 'Bali'],
			['Niger', 'Tiger'],
			['ban', 'bans'],
			['use', 'used'],
			['Rome', 'Home'],
			['Chad', 'Chat'],
			['July', 'June'],
			['sign', 'sigh'],
			['bomb', 'tomb'],
			['weeks', 'seeks'],
			['Red Cross', 'Red Cros']
		]
	},
	{
		reason: 'other initials',
		pairs: [
			['CCW', 'CCM'],
			['CCW', 'CWC'],
			['CCW', 'CW'],
			['CCW', 'CCWC'],
			['ICRC', 'IRC'],
			['ICRC', 'ICC'],
			['HRW', 'HRC'],
			['UN', 'EU'],
			['US', 'UN'],
			['US', 'UK'],
			['USA', 'USSR'],
			['US', 'AUS'],
			['NATO', 'NAFTA']
		]
	},
	{
		reason: 'another number',
		pairs: [
			['25', '26'],
			['25', '52'],
			['25', '2'],
			['25', '255'],
			['111', '11'],
			['111', '1111'],
			['111', '110'],
			['111', '101'],
			['111', 'one hundred and ten'],
			['111', 'eleven'],
			['111', 'one eleven hundred'],
			['1980', '1908'],
			['1980', '1890'],
			['1980', '1981'],
			['1980', '980'],
			['1980', 'nineteen eighteen'],
			['1980', 'nineteen eight'],
			['1980', '1980s'],
			['1980', '1.980'],
			['1980', '19,80'],
			['1980', '19 80'],
			['25', 'twenty'],
			['25', 'twenty and five'],
			['15', 'fifty'],
			['3', 'third'],
			['3', 'a third'],
			['3', '1/3'],
			['15', '1.5'],
			['15', '1 5'],
			['52', '5²'],
			['B52', 'B25'],
			['Protocol V', 'Protocol VI'],
			['two million', 'three million'],
			['1,000,000', '1,000,001'],
			['Apollo11', 'Apollo12']
		]
	},
	{
		reason: 'a sign that changes the number',
		pairs: [
			['25', '-25'],
			['25', '−25'],
			['25', 'minus 25'],
			['25', '25%'],
			['25%', '25'],
			['25', '<25'],
			['25', '>25'],
			['25', '~25'],
			['25', '25+'],
			['25', '$25'],
			['25', '25-26'],
			['25', '25?6']
		]
	},
	{
		reason: 'another day',
		pairs: [
			['November 25', 'November 26'],
			['November 25', 'November 5'],
			['November 25', 'November 2'],
			['November 25', 'October 25'],
			['November 25', '25 December'],
			['November 25', 'Nov. 24'],
			['November 25', '26th of November'],
			['November 25', 'November twenty-four'],
			['November 25', 'the fifteenth of November'],
			['November 25', '11/26'],
			['November 25', '12/25'],
			['November 12', '11/12'],
			['June 3', 'July 3'],
			['March 1', 'May 1'],
			['November 25, 2011', 'November 25, 2010'],
			['November', 'December']
		]
	},
	{
		reason: 'only a part of it',
		pairs: [
			['November 25', 'November'],
			['November 25', '25'],
			['November 25', 'the 25th'],
			['Human Rights Watch', 'Human Rights'],
			['Human Rights Watch', 'Watch'],
			['Red Cross', 'Red'],
			['United States', 'States'],
			['China and Russia', 'China'],
			['safeguards and regulations', 'safeguards'],
			['senior US official', 'official'],
			['several weeks', 'several'],
			['Geneva', 'Gen'],
			['Geneva', 'G'],
			['one hundred and eleven', 'one hundred'],
			['a US official', 'US'],
			['signatories', 'sign']
		]
	},
	{
		reason: 'a negation',
		pairs: [
			['Geneva', 'not Geneva'],
			['Geneva', 'not in Geneva'],
			['Geneva', 'anywhere but Geneva'],
			['Geneva', '!Geneva'],
			['Geneva', '≠ Geneva'],
			['Geneva', '¬Geneva'],
			['United States', 'not the US'],
			['111', 'not 111'],
			['binding', 'non-binding'],
			['binding', 'not binding'],
			['legal', 'illegal'],
			['stated', 'unstated'],
			['typical', 'atypical'],
			['political', 'apolitical'],
			['conditional', 'unconditional'],
			['adopted', 'never adopted'],
			['it was signed', "it wasn't signed"],
			['a ban', 'no ban']
		]
	},
	{
		reason: 'the answer among others',
		pairs: [
			['Geneva', 'Geneva or Oslo'],
			['Geneva', 'Oslo or Geneva'],
			['Geneva', 'Geneva/Oslo'],
			['Geneva', 'Geneva, Oslo'],
			['Geneva', 'Geneva and Oslo'],
			['Geneva', 'Geneva (Oslo)'],
			['Geneva', 'Geneva? Oslo?'],
			['Geneva', 'Geneva-Oslo'],
			['Geneva', 'Geneva; Oslo'],
			['111', '111 or 112'],
			['111', '110, 111, 112'],
			['25', '25 26'],
			['United States', 'US or Russia'],
			['CCW', 'CCW/CCM'],
			['November 25', 'November 25 or 26'],
			['ban', 'ban & regulate']
		]
	},
	{
		reason: 'words that say more',
		pairs: [
			['Geneva', 'near Geneva'],
			['Geneva', 'Lake Geneva'],
			['Geneva', 'Geneva Convention'],
			['1980', 'before 1980'],
			['1980', 'after 1980'],
			['before 1980', 'after 1980'],
			['before 1980', '1980'],
			['111', 'about 111'],
			['111', 'more than 111'],
			['111', 'at least 111'],
			['111', '111 thousand'],
			['Oslo', 'Oslo Convention'],
			['US official', 'former US official'],
			['official', 'senior official'],
			['ban', 'partial ban'],
			['weeks', 'several weeks'],
			['several signatories', 'all signatories'],
			['Red Cross', 'Red Cross and others'],
			['states', 'United States']
		]
	},
	{
		reason: 'two slips',
		pairs: [
			['Geneva', 'Jeniva'],
			['Geneva', 'Gnva'],
			['Geneva', 'Geneeeva'],
			['Russia', 'Rosia'],
			['protocol', 'protacal'],
			['Human Rights Watch', 'Humann Rigths Watch'],
			['signatories', 'signatorys'],
			['International Committee', 'Internatinal Comittee'],
			['United States', 'Untied Sates'],
			['regulate', 'relugate']
		]
	},
	{
		reason: 'as near to another term, or that very term',
		terms: [
			'Australia',
			'Genoa',
			'Slovenia',
			'Mauritania',
			'adapted',
			'nuclear',
			'Human Rights Law',
			'regulation',
			'employee',
			'signatory',
			'Gambia',
			'Geneva Protocol',
			'illegally',
			'proposal'
		],
		pairs: [
			['Austria', 'Australia'],
			['Austria', 'Austrlia'],
			['Geneva', 'Genoa'],
			['Geneva', 'Genva Protocol'],
			['Slovakia', 'Slovenia'],
			['Mauritius', 'Mauritania'],
			['adopted', 'adapted'],
			['adopted', 'adaptd'],
			['unclear', 'nuclear'],
			['unclear', 'nclear'],
			['Human Rights Watch', 'Human Rights Law'],
			['regulations', 'regulation'],
			['employer', 'employee'],
			['employer', 'employe'],
			['signatures', 'signatory'],
			['Zambia', 'Gambia'],
			['Zambia', 'Ambia'],
			['legally', 'illegally'],
			['proposed', 'proposal']
		]
	}
];
