import type { Citation } from '#bank';

/** The public sources that background facts rest on. */
export const sources = {
	'untc-ccm': {
		title: 'Convention on Cluster Munitions: status list, chapter XXVI-6',
		publisher: 'United Nations Treaty Collection',
		url: 'http://treaties.un.org/doc/Publication/MTDSG/Volume%20II/Chapter%20XXVI/XXVI-6.en.xml'
	},
	'untc-ccw': {
		title: 'Convention on Certain Conventional Weapons: status list, chapter XXVI-2',
		publisher: 'United Nations Treaty Collection',
		url: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2&chapter=26'
	},
	'untc-p5': {
		title: 'Protocol on Explosive Remnants of War (Protocol V): status list, chapter XXVI-2-d',
		publisher: 'United Nations Treaty Collection',
		url: 'https://treaties.un.org/doc/Publication/MTDSG/Volume%20II/Chapter%20XXVI/XXVI-2-d.en.xml'
	},
	'ccm-text': {
		title: 'Convention on Cluster Munitions, Dublin, May 30, 2008: treaty text',
		publisher:
			'International Committee of the Red Cross, treaty database (also issued as a booklet, September 2008)',
		year: 2008,
		url: 'https://ihl-databases.icrc.org/en/ihl-treaties/ccm-2008'
	},
	'un-ccw': {
		title: 'The Convention on Certain Conventional Weapons',
		publisher: 'United Nations Office at Geneva',
		url: 'https://www.un.org/disarmament/geneva/ccw/'
	},
	'unog-mtg': {
		title: 'Meetings of the High Contracting Parties',
		publisher: 'United Nations Office at Geneva',
		url: 'https://www.unog.ch/80256EE600585943/(httpPages)/CE461DB2A1D128A5C12573CD004DB6F3'
	},
	'un-yb-2011': {
		title: 'United Nations Disarmament Yearbook 2011: Part II, pages 87–90',
		publisher: 'United Nations Office for Disarmament Affairs',
		year: 2012,
		url: 'https://www.un.org/disarmament/publications/yearbook/'
	},
	'un-avl': {
		title:
			'Convention on the Prohibition of Anti-Personnel Mines, Oslo, September 18, 1997: introductory note',
		publisher: 'United Nations Audiovisual Library of International Law',
		url: 'http://legal.un.org/avl/ha/cpusptam/cpusptam.html'
	},
	dfat: {
		title: 'Convention on Certain Conventional Weapons',
		publisher: 'Australian Department of Foreign Affairs and Trade',
		url: 'http://dfat.gov.au/security/ccw.html'
	},
	'act-2011-12': {
		title: 'Cluster Munitions Protocol Fails',
		publisher: 'Arms Control Today (Arms Control Association)',
		year: 2011,
		url: 'https://www.armscontrol.org/act/2011-12/cluster-munitions-protocol-fails'
	},
	'act-2011-01': {
		title: 'Cluster Negotiations Again Extended',
		publisher: 'Arms Control Today (Arms Control Association)',
		year: 2011,
		url: 'https://www.armscontrol.org/act/2011-01/cluster-negotiations-again-extended'
	},
	'aca-blog': {
		title: 'CCW Review Conference Fails to Reach Consensus on Weak Cluster Munitions Protocol',
		publisher: 'Arms Control Association',
		year: 2011,
		url: 'https://www.armscontrol.org/blog/2011-11-25/ccw-review-conference-fails-reach-consensus-weak-cluster-munitions-protocol'
	},
	'act-maresca': {
		title: 'Cluster Munitions and the CCW: Is There a Happy Ending?',
		publisher: 'Arms Control Today (excerpt on Questia)',
		year: 2011,
		url: 'https://www.questia.com/article/1P3-2348525901/cluster-munitions-and-the-ccw-is-there-a-happy-ending'
	},
	'us-nov25': {
		title: 'U.S. statement on the outcome of the Fourth Review Conference of the CCW',
		publisher: 'U.S. Mission to International Organizations in Geneva',
		year: 2011,
		url: 'https://geneva.usmission.gov/2011/11/25/u-s-deeply-disappointed-by-ccws-failure-to-conclude-procotol-on-cluster-munitions/'
	},
	'us-koh': {
		title:
			'U.S. Position on the Convention on Conventional Weapons Negotiations on Cluster Munitions Protocol (briefing, November 16)',
		publisher: 'U.S. Department of State',
		year: 2011,
		url: 'https://2009-2017.state.gov/s/l/releases/remarks/177280.htm'
	},
	'us-aug': {
		title: 'U.S. opening statement on a CCW protocol (August 22)',
		publisher: 'U.S. Mission to International Organizations in Geneva',
		year: 2011,
		url: 'https://geneva.usmission.gov/2011/08/23/ccw-protocol/'
	},
	'us-dod-2008': {
		title: 'Department of Defense Releases New Cluster Munitions Policy',
		publisher: 'U.S. Department of Defense, via U.S. Mission Geneva',
		year: 2008,
		url: 'https://geneva.usmission.gov/2008/07/09/dod-press-release-jul9-2008/'
	},
	'ph-2025': {
		title:
			'Philippines regrets Lithuanian departure from cluster munitions treaty (statement of the treaty presidency)',
		publisher: 'Philippine Mission to the United Nations in Geneva',
		year: 2025,
		url: 'https://genevapm.dfa.gov.ph/philippine-mission-s-press-releases/1148-philippines-regrets-lithuanian-departure-from-cluster-munitions-treaty'
	},
	'crs-2024': {
		title: 'Cluster Munitions: Background and Issues for Congress (RS22907)',
		publisher: 'Congressional Research Service',
		year: 2024,
		url: 'https://www.everycrsreport.com/reports/RS22907.html'
	},
	'crs-2019': {
		title: 'Cluster Munitions: Background and Issues for Congress (RS22907)',
		publisher: 'Congressional Research Service',
		year: 2019,
		url: 'https://www.everycrsreport.com/files/20190107_RS22907_6a9701b431b9c4b5d845885c08d469d5fa2b73c9.html'
	},
	'mon-conv': {
		title: 'Convention on Cluster Munitions (issue page)',
		publisher: 'Landmine and Cluster Munition Monitor',
		year: 2014,
		url: 'http://archives.the-monitor.org/index.php/LM/The-Issues/Convention-on-Cluster-Munitions'
	},
	'mon-2009': {
		title: 'Banning Cluster Munitions: Government Policy and Practice, introduction',
		publisher: 'Landmine Monitor',
		year: 2009,
		url: 'http://www.the-monitor.org/en-gb/reports/2009/banning-cluster-munitions-government-policy-and-practice/introduction.aspx'
	},
	'cmm-2011': {
		title: 'Cluster Munition Monitor 2011: Major Findings',
		publisher: 'Landmine and Cluster Munition Monitor',
		year: 2011,
		url: 'https://the-monitor.org/en-gb/reports/2011/cluster-munition-monitor-2011/major-findings.aspx'
	},
	'cmm-2022': {
		title: 'Cluster Munition Monitor 2022: Cluster Munition Ban Policy',
		publisher: 'Landmine and Cluster Munition Monitor',
		year: 2022,
		url: 'http://the-monitor.org/en-gb/reports/2022/cluster-munition-monitor-2022/cluster-munition-ban-policy.aspx'
	},
	'cmm-2023': {
		title: 'Cluster Munition Monitor 2023: Preface',
		publisher: 'Landmine and Cluster Munition Monitor',
		year: 2023,
		url: 'http://www.the-monitor.org/en-gb/reports/2023/cluster-munition-monitor-2023/preface.aspx'
	},
	'icbl-2025': {
		title: 'Vanuatu Becomes the 112th State Party to the Convention on Cluster Munitions',
		publisher: 'International Campaign to Ban Landmines–Cluster Munition Coalition',
		year: 2025,
		url: 'https://icblcmc.org/our-impact/vanuatu-becomes-the-112th-state-party-to-the-convention-on-cluster-munitions'
	},
	'cmc-status': {
		title: 'Treaty status',
		publisher: 'Cluster Munition Coalition',
		url: 'http://www.stopclustermunitions.org/treatystatus/'
	},
	'cmc-nov25': {
		title: 'Statement on the CCW talks, November 25',
		publisher: 'Cluster Munition Coalition',
		year: 2011,
		url: 'http://www.stopclustermunitions.org/ccw/'
	},
	'cmc-nov21': {
		title: 'The world is watching CCW talks',
		publisher: 'Cluster Munition Coalition',
		year: 2011,
		url: 'http://stopclustermunitions.org/en-gb/media/news/2011/the-world-is-watching-ccw-talks.aspx'
	},
	'irish-times': {
		title: 'Cluster bomb talks fail',
		publisher: 'The Irish Times',
		year: 2011,
		url: 'https://www.irishtimes.com/opinion/cluster-bomb-talks-fail-1.17563'
	},
	'di-nov': {
		title: 'Will the CCW give birth to a mouse or a monster?',
		publisher: 'Disarmament Insight',
		year: 2011,
		url: 'http://disarmamentinsight.blogspot.com/2011/11/will-ccw-give-birth-to-mouse-or-monster.html'
	},
	'di-oct': {
		title: 'CCW: decisions, decisions, decisions...and how to take them',
		publisher: 'Disarmament Insight',
		year: 2011,
		url: 'http://disarmamentinsight.blogspot.com/2011/10/'
	},
	eurlex: {
		title:
			'European Parliament resolution of 17 November 2011 on banning cluster munitions, P7_TA(2011)0512',
		publisher: 'Official Journal of the European Union',
		year: 2013,
		url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A52011IP0512'
	},
	'hls-2011': {
		title:
			'HLS clinic assists in effort to prevent the weakening of cluster munitions ban (account of the joint paper with Human Rights Watch)',
		publisher: 'Harvard Law School',
		year: 2011,
		url: 'https://hls.harvard.edu/today/hls-clinic-assists-in-effort-to-prevent-the-weakening-of-cluster-munitions-ban/'
	},
	'hrw-nov21': {
		title: 'Statement on Chair’s First Revised Draft CCW Protocol on Cluster Munitions',
		publisher: 'Human Rights Watch',
		year: 2011,
		url: 'https://www.hrw.org/news/2011/11/21/statement-chairs-first-revised-draft-ccw-protocol-cluster-munitions-ccw-fourth'
	},
	'hrw-2025': {
		title: 'Nations urged to honor cluster munitions ban (Human Rights Watch release)',
		publisher: 'Human Rights Watch via Mirage News',
		year: 2025,
		url: 'https://www.miragenews.com/nations-urged-to-honor-cluster-munitions-ban-1533370'
	},
	'unidir-2025': {
		title: 'Press conference: Cluster Munition Monitor 2025, September 15',
		publisher: 'UN Institute for Disarmament Research, via UN Geneva newsroom',
		year: 2025,
		url: 'https://www.unognewsroom.org/teleprompter/en/2815/unidir-press-conference-on-cluster-munitions-15-september-2025/8452'
	},
	'icrc-fs': {
		title: 'Cluster munitions: what are they and what is the problem?',
		publisher: 'International Committee of the Red Cross',
		year: 2010,
		url: 'http://www.icrc.org/eng/resources/documents/legal-fact-sheet/cluster-munitions-factsheet-230710.htm'
	},
	'icrc-faq': {
		title: 'The Convention on Cluster Munitions: frequently asked questions',
		publisher: 'International Committee of the Red Cross',
		year: 2009,
		url: 'https://www.icrc.org/eng/resources/documents/faq/cluster-munitions-questions-and-answers-130109.htm'
	},
	'icrc-2007': {
		title: 'Cluster munitions: ICRC regrets inadequate action by CCW States',
		publisher: 'International Committee of the Red Cross',
		year: 2007,
		url: 'https://www.icrc.org/eng/resources/documents/news-release/2009-and-earlier/weapons-news-131107.htm'
	},
	'icrc-2008': {
		title: 'ICRC reaffirms strong support for Convention on Cluster Munitions',
		publisher: 'International Committee of the Red Cross',
		year: 2008,
		url: 'http://www.icrc.org/eng/resources/documents/statement/ccw-statement-031108.htm'
	},
	'icrc-laos': {
		title: 'Laos: A legacy of war',
		publisher: 'International Committee of the Red Cross',
		year: 2015,
		url: 'https://www.icrc.org/en/document/laos-legacy-war'
	},
	'oup-1': {
		title: 'The Convention on Cluster Munitions: A Commentary, article 1',
		publisher: 'Oxford University Press',
		year: 2010,
		url: 'http://opil.ouplaw.com/view/10.1093/law/9780199599004.001.0001/law-9780199599004-chapter-3'
	},
	'oup-2': {
		title: 'The Convention on Cluster Munitions: A Commentary, article 2',
		publisher: 'Oxford University Press',
		year: 2010,
		url: 'http://opil.ouplaw.com/view/10.1093/law/9780199599004.001.0001/law-9780199599004-chapter-4'
	},
	'hi-2015': {
		title: 'Cluster munitions remain in use five years after the ban convention entered into force',
		publisher: 'Handicap International',
		year: 2015,
		url: 'https://hi-us.org/en/news/cluster-munitions-remain-in-use-five-years-after-the-ban-convention-entered-into-force'
	},
	'hi-2025': {
		title: 'Cluster Munitions Monitor 2025: All Recorded Victims in 2024 Were Civilians',
		publisher: 'Humanity & Inclusion',
		year: 2025,
		url: 'https://www.hi-us.org/en/cluster-munitions-monitor-2025--all-victims-in-2024-were-civilians'
	},
	'mag-2025': {
		title: '2025 Cluster Munition Monitor',
		publisher: 'MAG (Mines Advisory Group)',
		year: 2025,
		url: 'https://maginternational.org/whats-happening/2025-cluster-munition-monitor'
	},
	wom: {
		title: 'Cluster Munition Monitor 2024 (summary)',
		publisher: 'World without Mines',
		year: 2024,
		url: 'https://www.wom.ch/en/news/current/annual-report-2023-2'
	},
	'act-1997': {
		title: 'The Ottawa Landmine Treaty: Analysis and Text',
		publisher: 'Arms Control Today (Arms Control Association)',
		year: 1997,
		url: 'https://www.armscontrol.org/act/1997-09/arms-control-today/ottawa-landmine-treaty'
	},
	jmu: {
		title:
			'Tied Campaigns: Cluster Munitions, Explosive Remnants of War and Anti-personnel Landmines',
		publisher: 'Journal of Mine Action, James Madison University',
		year: 2006,
		url: 'http://www.jmu.edu/cisr/journal/10.1/feature/collins/collins.shtml'
	},
	'hd-cmc': {
		title: 'Cluster Munition Coalition',
		publisher: 'humanitariandisarmament.org',
		url: 'https://humanitariandisarmament.org/cluster-munition-coalition/'
	},
	'npa-cmc': {
		title: 'Cluster Munition Coalition',
		publisher: 'Norwegian People’s Aid',
		url: 'https://www.npaid.org/Our-Work/Mine-Action-and-Disarmament/How-we-work/Networks/Cluster-Munition-Coalition'
	}
} as const satisfies Record<string, Citation>;
