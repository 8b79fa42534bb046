/**
 * What else rule 2 of the typed kinds lets pass beside what `typed.pairs.ts` has, and what it does
 * not: frozen like those.
 */
import type { Known } from './beside.ts';

/** Texts that are judged alike for one reason. */
export interface FairGroup {
	reason: string;
	/** The right answers. */
	answers: readonly string[];
	known?: Known;
	/** Terms that must not be taken for a slip in typing the answer. */
	terms?: readonly string[];
	typed: readonly string[];
}

const signatories: Known = { things: ['signatories', 'states', 'countries'], isCount: true };
const countries: Known = { things: ['countries', 'major makers'], isCount: true };
const in2011: Known = { year: 2011 };
const redCross = ['International Committee of the Red Cross', 'ICRC', 'Red Cross'];
const watch = ['Human Rights Watch', 'HRW'];
const us = ['the United States', 'US', 'America'];

/** What passes. */
export const accepted: readonly FairGroup[] = [
	{
		reason: 'a number in digits of another script',
		answers: ['111'],
		typed: ['١١١', '۱۱۱', '१११', '১১১', '๑๑๑', '၁၁၁', '១១១', '༡༡༡', '௧௧௧', '１１１', '𝟏𝟏𝟏', '١١١.']
	},
	{
		reason: 'a year in digits of another script',
		answers: ['1980'],
		typed: ['۱۹۸۰', '١٩٨٠', '१९८०', '１９８０', '๑๙๘๐', '١٬٩٨٠', '১৯৮০', '۱۹۸۰؟']
	},
	{
		reason: 'a day in digits of another script',
		answers: ['November 25'],
		known: in2011,
		typed: [
			'٢٥ November',
			'November ۲۵',
			'२५ November',
			'２５ November',
			'٢٥/١١',
			'٢٥/١١/٢٠١١',
			'November ٢٥، ٢٠١١',
			'the ٢٥th of November'
		]
	},
	{
		reason: 'the marks of a sentence, in any script',
		answers: ['Geneva'],
		typed: [
			'Geneva。',
			'Geneva؟',
			'Geneva।',
			'Geneva…',
			'Geneva;',
			'Geneva!',
			'Geneva？',
			'Geneva！',
			'Geneva；',
			'Geneva۔',
			'Geneva॥',
			'¿Geneva?',
			'¡Geneva!',
			'Geneva‽',
			'Geneva։',
			'Geneva…!'
		]
	},
	{
		reason: 'quotation marks or brackets around it',
		answers: ['Geneva'],
		typed: [
			'「Geneva」',
			'『Geneva』',
			'《Geneva》',
			'〈Geneva〉',
			'‹Geneva›',
			'»Geneva«',
			'‚Geneva‘',
			'（Geneva）',
			'{Geneva}',
			'<Geneva>',
			'【Geneva】',
			'("Geneva")',
			'“(Geneva)”.',
			'[Geneva].',
			'＂Geneva＂',
			'⟨Geneva⟩'
		]
	},
	{
		reason: 'a number with a word for what it counts',
		answers: ['111'],
		known: signatories,
		typed: [
			'111 signatories',
			'111 signatory',
			'111 states',
			'111 state',
			'111 countries',
			'111 country',
			'111 Signatories.',
			'one hundred and eleven states',
			'one hundred eleven signatories',
			'١١١ signatories',
			'111 signatores',
			'the 111 states',
			'“111 states”',
			'(111 states)'
		]
	},
	{
		reason: 'a number in words with what it counts, in either number',
		answers: ['3', 'three'],
		known: countries,
		typed: [
			'3 country',
			'3 countries',
			'three country',
			'Three countries!',
			'3 major makers',
			'3 major maker',
			'three major makers'
		]
	},
	{
		reason: 'a percentage beside its sign',
		answers: ['25'],
		known: { things: ['%'] },
		typed: ['25%', '25 %', '25 percent']
	},
	{
		reason: 'words in either number that change more than an s',
		answers: ['2'],
		known: { things: ['witness', 'boxes', 'wish', 'party', 'days'], isCount: true },
		typed: ['2 witnesses', '2 box', '2 boxes', '2 wishes', '2 parties', '2 day', 'two days']
	},
	{
		reason: 'a day with the month that follows it',
		answers: ['25'],
		known: { things: ['November'] },
		typed: ['25 November', 'November 25', '25th of November']
	},
	{
		reason: 'a year with its era, or called a year',
		answers: ['1980'],
		typed: [
			'the year 1980',
			'in the year 1980',
			'year 1980',
			'The year 1980.',
			'1980 AD',
			'AD 1980',
			'1980 A.D.',
			'A.D. 1980',
			'1980 CE',
			'1980 C.E.',
			'CE 1980',
			'1980 ad',
			'1980AD',
			'AD1980',
			'the year 1980 AD',
			'the year AD 1980',
			'the year nineteen eighty',
			'in AD 1980'
		]
	},
	{
		reason: 'a day with its year',
		answers: ['November 25'],
		known: in2011,
		typed: [
			'November 25, 2011',
			'November 25 2011',
			'25 November 2011',
			'25 Nov 2011',
			'25 Nov. 2011',
			'Nov. 25, 2011',
			'Nov 25th, 2011',
			'the 25th of November 2011',
			'the 25th of November',
			'the 25th of November, 2011',
			'on 25 November 2011',
			'2011 November 25',
			'November 25 of 2011',
			'November 25 in the year 2011',
			'November twenty-fifth, 2011',
			'Novmber 25, 2011',
			'(November 25, 2011)'
		]
	},
	{
		reason: 'a day in digits',
		answers: ['November 25'],
		known: in2011,
		typed: [
			'25.11.',
			'25. 11.',
			'25.11.2011',
			'25. 11. 2011',
			'25.11.11',
			'25/11/2011',
			'25/11/11',
			'11/25/2011',
			'11/25/11',
			'11/25',
			'25/11',
			'2011-11-25',
			'2011/11/25',
			'2011.11.25',
			'25-11-2011',
			'11-25-2011'
		]
	},
	{
		reason: 'a day with its weekday',
		answers: ['November 25'],
		known: in2011,
		typed: [
			'Friday, November 25',
			'Friday November 25',
			'Fri, Nov 25',
			'Fri. 25 Nov.',
			'Friday the 25th of November',
			'Friday, November 25, 2011',
			'Friday 25 November 2011',
			'on Friday, November 25',
			'November 25 (Friday)',
			'November 25, 2011 (Friday)',
			'Fri 25.11.2011',
			'Friday, 2011-11-25'
		]
	},
	{
		reason: 'a day with a year that is asked',
		answers: ['November 25, 2011'],
		typed: [
			'2011-11-25',
			'25.11.2011',
			'25/11/2011',
			'11/25/2011',
			'Friday, November 25, 2011',
			'Fri 25 Nov 2011',
			'the 25th of November, 2011'
		]
	},
	{
		reason: 'a day of a leap year',
		answers: ['February 29, 2000'],
		typed: ['Tuesday, February 29, 2000', 'Tue 29.2.2000']
	},
	{
		reason: 'a name with its abbreviation in brackets',
		answers: redCross,
		typed: [
			'International Committee of the Red Cross (ICRC)',
			'the International Committee of the Red Cross (the ICRC)',
			'ICRC (International Committee of the Red Cross)',
			'the ICRC (International Committee of the Red Cross)',
			'International Committee of the Red Cross [ICRC]',
			'International Committee of the Red Cross(I.C.R.C.)',
			'Internatinal Committee of the Red Cross (ICRC)',
			'the Red Cross (ICRC).',
			'ICRC (Red Cross)'
		]
	},
	{
		reason: 'another name with its abbreviation in brackets',
		answers: watch,
		typed: [
			'Human Rights Watch (HRW)',
			'human rights watch (hrw)',
			'HRW (Human Rights Watch)',
			'Human Rights Watch （HRW）',
			'"Human Rights Watch (HRW)"'
		]
	},
	{
		reason: 'a country with its short name in brackets',
		answers: us,
		typed: [
			'United States (US)',
			'the United States (USA)',
			'US (America)',
			'America (the US)',
			'United States (U.S.)'
		]
	},
	{
		reason: 'the parts of a list with any sign between them, in any order',
		answers: ['China and Russia'],
		terms: ['China', 'Russia', 'United States'],
		typed: [
			'China / Russia',
			'China/Russia',
			'Russia / China',
			'China, Russia',
			'Russia, China',
			'China; Russia',
			'Russia & China',
			'Russia and China',
			'China\nRussia',
			'China + Russia',
			'China، Russia',
			'China、Russia',
			'both China and Russia',
			'China and Rusia',
			'“China / Russia”',
			'Russia,China.'
		]
	},
	{
		reason: 'the parts of a longer list',
		answers: ['China, Russia and the United States'],
		typed: [
			'the US, China and Russia',
			'Russia / China / US',
			'China, Russia, and the US',
			'USA; Russia; China',
			'Russia & China & the United States',
			'U.S., Russia, China'
		]
	}
];

/** What does not pass. */
export const refused: readonly FairGroup[] = [
	{
		reason: 'another number in another script',
		answers: ['111'],
		known: signatories,
		typed: ['١١', '١١٠', '१११ १११', '۱۱۲', '１１', '๑๑', '১১১১', '-١١١', '١١١-١١٢', '١٫١١']
	},
	{
		reason: 'another day in another script',
		answers: ['November 25'],
		known: in2011,
		typed: ['٢٦ November', '२६ November', 'November ۵', '٢٥ December', '٢٦/١١']
	},
	{
		reason: 'signs that change what is meant',
		answers: ['Geneva'],
		typed: [
			'!Geneva',
			'≠Geneva',
			'Geneva…Oslo',
			'Geneva。Oslo',
			'Geneva？Oslo？',
			'(not) Geneva',
			'「Oslo」',
			'¿Oslo?',
			'(Geneva) (Oslo)',
			'~Geneva'
		]
	},
	{
		reason: 'another number with a word for what is counted',
		answers: ['111'],
		known: signatories,
		typed: [
			'11 signatories',
			'112 states',
			'110 signatory',
			'eleven states',
			'one hundred and ten countries',
			'1111 signatories',
			'11 country',
			'several signatories',
			'signatories'
		]
	},
	{
		reason: 'a word that is not what is counted',
		answers: ['111'],
		known: signatories,
		typed: [
			'111 weeks',
			'111 years',
			'111 bombs',
			'111 people',
			'111 signatures of Oslo',
			'111%',
			'$111',
			'111 thousand',
			'111 thousand states',
			'111 km',
			'AD 111',
			'the year 111'
		]
	},
	{
		reason: 'more than one number, or one that is not exact',
		answers: ['111'],
		known: signatories,
		typed: [
			'110-111',
			'111-112 states',
			'about 111',
			'about 111 states',
			'111 or 112 states',
			'not 111',
			'not 111 states',
			'111 states or more',
			'more than 111 states',
			'at least 111 signatories',
			'under 111',
			'almost 111 states',
			'nearly 111',
			'~111 states',
			'>111 states',
			'111+ states',
			'111 not states',
			'no 111 states',
			'111 states, 25 countries',
			'111 (112)'
		]
	},
	{
		reason: 'a word beside a number, if the item knows none',
		answers: ['111'],
		typed: ['111 signatories', '111 states', '111 of them', '111%', '111 November']
	},
	{
		reason: 'a thing for the day of a month',
		answers: ['November 25'],
		known: in2011,
		typed: [
			'25 years',
			'25',
			'25 November years',
			'November',
			'25 weeks',
			'November 25 years',
			'25th',
			'the 25th'
		]
	},
	{
		reason: 'a number that looks like a word',
		answers: ['seven', '7'],
		known: { things: ['weeks'] },
		typed: ['several', 'several weeks', 'seventy', '17 weeks', '70', 'seventh', 'seven days']
	},
	{
		reason: 'another year, or an era that is not its',
		answers: ['1980'],
		typed: [
			'1980 BC',
			'1980 BCE',
			'BC 1980',
			'the year 1981',
			'AD 1981',
			'1908 AD',
			'1908 CE',
			'the years 1980',
			'the 1980s',
			'before the year 1980',
			'after 1980 AD',
			'not the year 1980',
			'about the year 1980',
			'1980 or 1981 AD',
			'1979-1980',
			'the year 80',
			'1980 years',
			'since 1980'
		]
	},
	{
		reason: 'an era for a count',
		answers: ['1980'],
		known: { things: ['bombs'], isCount: true },
		typed: ['AD 1980', '1980 CE', 'the year 1980', '1980 AD']
	},
	{
		reason: 'another day, or another year',
		answers: ['November 25'],
		known: in2011,
		typed: [
			'November 25, 2010',
			'November 25, 2012',
			'November 25, 1980',
			'25 Nov 2001',
			'November 26, 2011',
			'26 Nov 2011',
			'December 25, 2011',
			'2011-11-26',
			'2011-12-25',
			'2010-11-25',
			'25.12.2011',
			'26.11.',
			'24/11/2011',
			'25/11/2010',
			'25/11/10',
			'11/26/2011',
			'2011',
			'November 2011',
			'25.11.201',
			'2011-25-11',
			'25/11-2011',
			'November 25, 2011, 2012'
		]
	},
	{
		reason: 'another weekday',
		answers: ['November 25'],
		known: in2011,
		typed: [
			'Thursday, November 25',
			'Saturday, November 25',
			'Sunday, November 25, 2011',
			'Mon, Nov 25, 2011',
			'Wednesday 25.11.2011',
			'Friday',
			'Friday, November 26',
			'Friday, Saturday, November 25',
			'Friday, November 18, 2011',
			'Friday, November 25, 2010',
			'not Friday, November 25'
		]
	},
	{
		reason: 'a year or weekday that the item does not know',
		answers: ['November 25'],
		typed: [
			'November 25, 2011',
			'Friday, November 25',
			'25.11.2011',
			'2011-11-25',
			'25/11/2011',
			'Friday, November 25, 2011'
		]
	},
	{
		reason: 'several days, or a time around one',
		answers: ['November 25'],
		known: in2011,
		typed: [
			'November 25 or 26, 2011',
			'November 24-25',
			'November 24-25, 2011',
			'before November 25, 2011',
			'not November 25, 2011',
			'about November 25, 2011',
			'after 25.11.2011',
			'November 25, 26, 2011'
		]
	},
	{
		reason: 'a day without the year that is asked',
		answers: ['November 25, 2011'],
		typed: [
			'November 25',
			'25.11.',
			'Friday, November 25',
			'2010-11-25',
			'Thursday, November 25, 2011'
		]
	},
	{
		reason: 'two numbers of which either may be the month',
		answers: ['November 12'],
		known: in2011,
		typed: ['11/12/2011', '12/11/2011', '12-11-2011', '11/12/11']
	},
	{
		reason: 'a bracket that says something else',
		answers: redCross,
		terms: ['CCW', 'Human Rights Watch'],
		typed: [
			'International Committee of the Red Cross (ICC)',
			'International Committee of the Red Cross (HRW)',
			'ICRC (Human Rights Watch)',
			'International Committee of the Red Cross (not ICRC)',
			'Human Rights Watch (ICRC)',
			'International Committee of the Red Cross (IRC)',
			'ICRC (or HRW)',
			'ICRC (CCW)',
			'International Committee of the Red Cross (ICRC) or HRW',
			'ICRC (?)'
		]
	},
	{
		reason: 'another name or abbreviation beside it',
		answers: watch,
		typed: [
			'Human Rights Watch (HRC)',
			'Human Rights (HRW)',
			'Human Rights Law (HRW)',
			'HRW (Oslo)',
			'Human Rights Watch, Oslo'
		]
	},
	{
		reason: 'other initials',
		answers: ['CCW'],
		terms: ['CCM'],
		typed: ['CCM.', '「CCM」', 'CCW (CCM)', 'CCM (CCW)', 'CCW / CCM', '(CCM)']
	},
	{
		reason: 'two answers for one',
		answers: ['Geneva'],
		typed: [
			'Geneva or Oslo',
			'Geneva / Oslo',
			'Geneva; Oslo',
			'Geneva & Oslo',
			'Geneva\nOslo',
			'Oslo (Geneva)',
			'both Geneva and Oslo'
		]
	},
	{
		reason: 'two of several answers, where one is asked',
		answers: ['China', 'Russia'],
		typed: [
			'China / Russia',
			'China or Russia',
			'China, Russia',
			'China and Russia',
			'Russia & China',
			'China; Russia'
		]
	},
	{
		reason: 'another list',
		answers: ['China and Russia'],
		terms: ['United States'],
		typed: [
			'China',
			'China / US',
			'China, Russia, US',
			'China or Russia',
			'China and not Russia',
			'China / China',
			'not China / Russia',
			'neither China nor Russia',
			'China and',
			'Russia /',
			'China-Russia or US',
			'Russia but China',
			'China vs. Russia',
			'China and Paris'
		]
	},
	{
		reason: 'an order that is listed as wrong',
		answers: ['Oslo and Geneva'],
		terms: ['Geneva and Oslo'],
		typed: ['Geneva and Oslo', 'Geneva / Oslo', 'Geneva, Oslo', 'Geneva & Oslo']
	},
	{
		reason: 'a list with numbers in another order',
		answers: ['two men and three women'],
		typed: ['three women and two men', 'three men and two women', '2 women / 3 men']
	},
	{
		reason: 'a term that is listed as wrong',
		answers: ['111'],
		known: signatories,
		terms: ['111 states', '25'],
		typed: ['111 states', '111 states.', '「111 states」', '١١١ states', '25', '٢٥', '25。']
	}
];
