/**
 * What else rule 3 of the typed kinds lets pass beside what `typed-fairly.pairs.ts` has, and what it
 * does not: frozen like those.
 */
import type { Known } from './beside.ts';
import type { FairGroup } from './typed-fairly.pairs.ts';

const in2011: Known = { year: 2011 };
const signatories: Known = { things: ['signatories', 'states'], isCount: true };

/** What passes. */
export const accepted: readonly FairGroup[] = [
	{
		reason: 'a day with a named month and signs or nothing between its parts',
		answers: ['November 25'],
		known: in2011,
		typed: [
			...['25-Nov-2011', '25-Nov-11', '25/Nov/2011', '25.Nov.2011', 'Nov-25-2011', '25-NOV-2011'],
			...['25Nov', '25nov2011', 'november25', 'Nov25', 'Nov25, 2011', '25th-Nov-2011', '25 Nov 11'],
			...['Friday, 25-Nov-2011', '25-November-2011', 'Fri 25-Nov', '(25-Nov-2011)', '25-Nov-2011.']
		]
	},
	{
		reason: 'a day with other dashes, or a short year with its apostrophe',
		answers: ['November 25'],
		known: in2011,
		typed: [
			...['25‑11‑2011', '25–11–2011', '25 – 11 – 2011', '2011‒11‒25', '11−25−2011'],
			...['25/11/’11', "Nov 25 '11", "25 Nov '11", 'November 25, ’11', "11/25/'11"]
		]
	},
	{
		reason: 'a day with the signs of Chinese, Japanese or Korean',
		answers: ['November 25'],
		known: in2011,
		typed: [
			...['11月25日', '2011年11月25日', '2011 年 11 月 25 日', '１１月２５日', '2011年11月25日。'],
			...['11월 25일', '2011년 11월 25일', '2011년 11월 25일 Friday']
		]
	},
	{
		reason: 'a day of a year that is asked, in these forms',
		answers: ['March 4, 1999'],
		typed: ['4-Mar-1999', '1999年3月4日', '4.Mar.1999', 'Mar-4-1999', '4Mar99', "4 March '99"]
	},
	{
		reason: 'a year with the sign for one',
		answers: ['1980'],
		typed: ['1980年', '1980 年', '1980년', '１９８０年', '1980年。']
	},
	{
		reason: 'digits in frames',
		answers: ['3'],
		typed: ['3️⃣', '3⃣', '③']
	},
	{
		reason: 'a name with its initials, which are no answer alone',
		answers: ['Convention on Cluster Munitions'],
		terms: ['CCW'],
		typed: [
			...['Convention on Cluster Munitions (CCM)', 'the Convention on Cluster Munitions (the CCM)'],
			...['Convention on Cluster Munitions (C.C.M.)', 'CCM (Convention on Cluster Munitions)'],
			...['convention on cluster munitions [ccm].', 'Convention on Cluster Munition (CCM)'],
			...['Convention on Cluster Munitions (COCM)', 'The CCM (the Convention on Cluster Munitions)']
		]
	},
	{
		reason: 'a slash between the parts of an answer with a comma',
		answers: ['Geneva', 'Geneva, Switzerland'],
		typed: [
			'Geneva/Switzerland',
			'Geneva / Switzerland',
			'Geneva | Switzerland',
			'Geneva／Switzerland'
		]
	},
	{
		reason: 'a list with marks or numbers before its lines',
		answers: ['China and Russia'],
		typed: [
			'- China\n- Russia',
			'• Russia\n• China',
			'1. China\n2. Russia',
			'1) Russia\r\n2) China'
		]
	},
	{
		reason: 'one answer with the mark of a list',
		answers: ['Geneva'],
		typed: ['- Geneva', '• Geneva', '– Geneva', '1. Geneva']
	}
];

/** What does not pass. */
export const refused: readonly FairGroup[] = [
	{
		reason: 'another day, month, year or weekday in these forms',
		answers: ['November 25'],
		known: in2011,
		typed: [
			...['26-Nov-2011', '25-Dec-2011', '25-Nov-2010', '25-Nov-10', '24Nov', 'Nov26', 'Dec25'],
			...['Thursday, 25-Nov-2011', '25–12–2011', '26‑11‑2011', '25/11/’12', "Nov 25 '10"],
			...['11月26日', '12月25日', '2010年11月25日', '11월 24일', '25月11日', '2011年11月', '25日'],
			...['25 Nov 20111', '125 Nov', 'Nov 255', '25-11-Nov', '25Novel', 'Nov 24-25', '25 Marketing']
		]
	},
	{
		reason: 'more than one day, or a time around one, in these forms',
		answers: ['November 25'],
		known: in2011,
		typed: [
			...['24–25 Nov', '25-Nov or 26-Nov', 'not 25-Nov-2011', 'before 25Nov', 'after 11月25日'],
			...['25-Nov-2011, 26-Nov-2011', 'about Nov25', '25-Nov-2011–26-Nov-2011', '11月25日26日']
		]
	},
	{
		reason: 'a year or a weekday that the item does not know',
		answers: ['November 25'],
		typed: ['25-Nov-2011', '2011年11月25日', 'Friday, 25-Nov', "Nov 25 '11"]
	},
	{
		reason: 'two numbers of which either may be the month',
		answers: ['November 12'],
		known: in2011,
		typed: ['11–12–2011', '12‑11‑2011', "12/11/'11"]
	},
	{
		reason: 'another year, or the sign of a year at what is counted',
		answers: ['1980'],
		known: { things: ['bombs'], isCount: true },
		typed: ['1980年', '1980년', '1981年']
	},
	{
		reason: 'another year with its sign',
		answers: ['1980'],
		typed: ['1981年', '80年', '1980年代', 'before 1980年', '1980年-1981年', '1980年11月']
	},
	{
		reason: 'other digits in frames',
		answers: ['3'],
		typed: ['4️⃣', '3️⃣3️⃣', '3️⃣ or 4️⃣', '-3️⃣']
	},
	{
		reason: 'a range with another dash',
		answers: ['111'],
		known: signatories,
		typed: ['110–111', '111–112', '111 – 112 states', '111−1']
	},
	{
		reason: 'letters that are not the initials, or the name of something else',
		answers: ['Convention on Cluster Munitions'],
		terms: ['CCW', 'Convention on Certain Munitions'],
		typed: [
			...['CCM', 'Convention on Cluster Munitions (CCW)', 'Convention on Cluster Munitions (CM)'],
			...['CCW (Convention on Cluster Munitions)', 'Convention on Certain Munitions (CCM)'],
			...[
				'not Convention on Cluster Munitions (NCCM)',
				'Convention on Cluster Munitions (not CCM)'
			],
			...[
				'Convention on Cluster Munitions or Oslo (CCMO)',
				'Convention on Cluster Munitions (CCM) or CCW'
			],
			...['Convention (C)', 'CCM (CCM)', 'Convention on Cluster Bombs (CCB)']
		]
	},
	{
		reason: 'initials that are listed as wrong',
		answers: ['Oslo Treaty'],
		terms: ['OT', '25-Nov'],
		typed: ['Oslo Treaty (OT)', 'OT (Oslo Treaty)', 'Oslo Treaty (O.T.)', '25-Nov']
	},
	{
		reason: 'two answers with a slash, where one is asked',
		answers: ['Geneva', 'Geneva, Switzerland'],
		typed: ['Geneva/Oslo', 'Oslo / Geneva', 'Geneva / Switzerland / Oslo', 'Geneva/Norway', '/']
	},
	{
		reason: 'another list with marks before its lines',
		answers: ['China and Russia'],
		terms: ['United States'],
		typed: ['- China\n- US', '1. China', '- China\n- Russia\n- US', '• not China\n• Russia']
	},
	{
		reason: 'a sign that is part of a number',
		answers: ['5'],
		typed: ['- 5', '-5', '– 5', '1. 5', '5/1', '1) 5']
	},
	{
		reason: 'a day that is listed as wrong',
		answers: ['November 25'],
		known: in2011,
		terms: ['25-Nov-2011'],
		typed: ['25-Nov-2011', '25-Nov-2011.', '「25-Nov-2011」']
	}
];
