import { BLANK, CARDS_A_FILE, type Card, type Face, type Fact } from '#bank';
import { kindOf, type Kinds } from '#kinds';
import { factsTestedBy } from './checks/question.ts';
import type { AuthoredItem, AuthoredPack } from './draft.ts';

/** Forms that ask for different things; a card has them in this order. */
const forms = ['question', 'cloze', 'asserter', 'happened', 'nearest', 'correction'] as const;

/** More ways to ask would say the same again. */
const MOST_FACES = 4;

/** The cards of a pack by the name of the file that holds them: `0`, `1`, `2` and so on. */
export function cardParts(pack: AuthoredPack, kinds: Kinds): Map<string, Card[]> {
	const cards = packCards(pack, kinds);
	const count = Math.ceil(cards.length / CARDS_A_FILE);
	return new Map(
		Array.from({ length: count }, (_, part): [string, Card[]] => [
			String(part),
			cards.slice(part * CARDS_A_FILE, (part + 1) * CARDS_A_FILE)
		])
	);
}

/** Every fact of a pack as a card, in the order of the facts. */
export function packCards(pack: AuthoredPack, kinds: Kinds): Card[] {
	const asked = pack.items.flatMap((item) => facesIn(item, kinds));
	const questions = byFact(asked.filter(([, { form }]) => form !== 'cloze'));
	const clozes = clozesOf(
		pack,
		questions,
		byFact(asked.filter(([, { form }]) => form === 'cloze'))
	);
	return pack.facts.map((fact) => {
		const { id, text, evidence, inference, background } = fact;
		return {
			fact: id,
			text,
			evidence,
			...(inference === undefined ? {} : { inference }),
			...(background === undefined ? {} : { background }),
			faces: facesOf(fact, questions.get(id) ?? [], clozes.get(id) ?? [])
		};
	});
}

/** Lists by the id of a fact. */
type ByFact<T> = ReadonlyMap<string, readonly T[]>;

/** What is on one fact alone, by that fact. */
function byFact<T>(list: readonly (readonly [facts: readonly string[], each: T])[]): ByFact<T> {
	const found = new Map<string, T[]>();
	for (const [[fact, ...others], each] of list) {
		if (fact === undefined || others.length > 0) continue;
		const those = found.get(fact) ?? [];
		those.push(each);
		found.set(fact, those);
	}
	return found;
}

function facesOf(fact: Fact, asked: readonly Face[], clozes: readonly Face[]): Face[] {
	const faces = [
		...asked,
		...clozes,
		...(asked.some(({ form }) => form === 'asserter') ? [] : whoseWord(fact)),
		...happened(fact),
		...notStated(fact)
	].filter(isFair);
	// What is wrong is put before a learner only where there is no second way to ask.
	if (new Set(faces.map(({ form }) => form)).size < 2) {
		faces.push(...corrections(fact).slice(0, Math.max(1, 2 - faces.length)));
	}
	return inTurn(faces).slice(0, MOST_FACES);
}

/** The faces so that one form follows another: the first of each form, then the second of each. */
function inTurn(faces: readonly Face[]): Face[] {
	const rank = (face: Face) => faces.filter(({ form }) => form === face.form).indexOf(face);
	return [...faces].sort(
		(one, other) => rank(one) - rank(other) || forms.indexOf(one.form) - forms.indexOf(other.form)
	);
}

/** Whether the answer does not stand in the question, nor the name of one whose word it is. */
function isFair({ form, front, back }: Face): boolean {
	if (wordsOf(front).includes(wordsOf(back))) return false;
	const given = new Set(namesIn(front));
	return form !== 'asserter' || !namesIn(back).some((name) => given.has(name));
}

/** The names in a text, word by word, and what they are for short: `US` for the United States. */
function namesIn(text: string): string[] {
	const names = text.match(/\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*/gu) ?? [];
	return names.flatMap((name) => [
		...(name === 'The' ? [] : name.split(' ')),
		...(name.includes(' ') ? [name.replace(/(\p{Lu})\S*\s?/gu, '$1')] : [])
	]);
}

/** The words between spaces, so that a part of a word is not found. */
function wordsOf(text: string): string {
	return ` ${
		text
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.join(' ') ?? ''
	} `;
}

/** Stems that can only be answered once the options are seen. */
const NEEDS_OPTIONS =
	/which of (these|the following)|which (statement|words?|line|question|thing|reading|wording)\b/i;

/** What an item asks without options, each with the facts it asks for. */
function facesIn({ kind, idea, spec }: AuthoredItem, kinds: Kinds): [readonly string[], Face][] {
	const faces = kindOf({ kind }, kinds).faces?.(spec) ?? [];
	return faces.flatMap(({ facts = factsTestedBy(spec), ...face }): [readonly string[], Face][] => {
		if (face.form !== 'question') return [[facts, face]];
		if (idea === 'support' || NEEDS_OPTIONS.test(face.front)) return [];
		const form = idea === 'whose-word' ? 'asserter' : 'question';
		return [[facts, { ...face, form, back: capitalized(face.back) }]];
	});
}

/**
 * The gaps that ask for each fact, by its id: one of an item, else one in the fact's own text or in
 * a statement, else the one that the fact names. A gap that would ask for two facts in the same
 * words asks for neither.
 */
function clozesOf(
	pack: AuthoredPack,
	questions: ByFact<Face>,
	gaps: ByFact<Face>
): Map<string, Face[]> {
	const candidates = pack.facts.map((fact) => {
		const { id } = fact;
		const keys = (questions.get(id) ?? []).map(({ back }) => back);
		return [id, clozeCandidates(fact, pack, keys, gaps.get(id) ?? [])] as const;
	});
	const uses = new Map<string, number>();
	for (const [, faces] of candidates) {
		for (const front of new Set(faces.map((face) => face.front))) {
			uses.set(front, (uses.get(front) ?? 0) + 1);
		}
	}
	return new Map(
		candidates.map(([id, faces]) => [
			id,
			faces.filter((face) => isFair(face) && uses.get(face.front) === 1).slice(0, 1)
		])
	);
}

/**
 * @param keys what the items on the fact alone have as their answer
 * @param gaps the gaps of items that ask for the fact alone
 */
function clozeCandidates(
	fact: Fact,
	pack: AuthoredPack,
	keys: readonly string[],
	gaps: readonly Face[]
): Face[] {
	if (fact.type === 'not-stated') return [];
	const statements = pack.statements.filter(({ id }) => fact.evidence.includes(id));
	const texts = [fact.text, ...statements.map(({ text }) => text)];
	const tellings = [...keys, ...tellingsOf(fact)];
	return [
		...gaps,
		...tellings.flatMap((telling) => texts.flatMap((text) => leftOut(telling, text))),
		...texts.flatMap((text) => figuresIn(text).flatMap((figure) => leftOut(figure, text))),
		...sidesOf(fact).flatMap((side) => leftOut(side, fact.text)),
		...(fact.gap === undefined ? [] : leftOut(fact.gap, fact.text))
	];
}

/** The words by which each stance is told. */
const stances = {
	led: ['led'],
	supported: ['supported'],
	criticised: ['critical'],
	opposed: ['opposed'],
	'praised-defeat': ['praised'],
	'argued-for': []
} as const;

/** The parts of a fact that a learner is to know, the most telling first. */
function tellingsOf(fact: Fact): readonly string[] {
	// What is denied of one may be denied of many.
	const subject = (name: string) => (/\bnot\b/.test(fact.text) ? [] : [name]);
	switch (fact.type) {
		case 'party':
			return [fact.role, ...subject(fact.party)];
		case 'stance':
			return [...stances[fact.stance], ...subject(fact.party)];
		case 'production':
			return [fact.party];
		case 'outcome':
			return [fact.outcome, ...subject(fact.of)];
		case 'provision':
			return [fact.effect];
		case 'event':
			return [fact.when, fact.where, fact.length].filter((each) => each !== undefined);
		case 'figure':
			return [String(fact.value)];
		default:
			return [];
	}
}

/** What a comparison sets side by side. */
function sidesOf(fact: Fact): readonly string[] {
	return fact.type === 'comparison' ? [fact.right, fact.left] : [];
}

const MONTHS =
	'January|February|March|April|May|June|July|August|September|October|November|December';

/** Amounts and dates in a text; years come last, since a sentence often only dates itself by one. */
function figuresIn(text: string): string[] {
	const amount =
		/(?<!Article )\b\d[\d,]*(?: (?:to|or) \d+)?(?: percent| million| kilograms| months)?\b/g;
	const date = new RegExp(`\\b(?:${MONTHS}) \\d{1,2}(?:–\\d{1,2})?(?:, \\d{4})?`, 'g');
	const dates = text.match(date) ?? [];
	const amounts = (text.replace(date, '').match(amount) ?? []).map((each) =>
		each.replace(/,$/, '')
	);
	const isYear = (figure: string) => /^(19|20)\d\d$/.test(figure);
	return [...amounts.filter((each) => !isYear(each)), ...dates, ...amounts.filter(isYear)];
}

/** The text with a telling part left out, where that stands in it once, with its abbreviation. */
function leftOut(telling: string, text: string): Face[] {
	const words = telling.replace(/^(the|a|an) /i, '').replace(/\.$/, '');
	const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const found = [
		...text.matchAll(
			new RegExp(
				`(?<![\\p{L}\\p{N}])(?:(?:the|an?) )?${literal}(?![\\p{L}\\p{N}])(?: \\([A-Z]+\\))?`,
				'giu'
			)
		)
	];
	const [first] = found;
	if (!first || found.length > 1) return [];
	const rest = text.slice(first.index + first[0].length);
	return [{ form: 'cloze', front: text.slice(0, first.index) + BLANK + rest, back: first[0] }];
}

/** Who makes a claim, if no item asks that and its words do not give the holder away. */
function whoseWord(fact: Fact): Face[] {
	if (fact.type !== 'claim') return [];
	// Two who are set side by side and do not say the same.
	if (fact.holder.includes(' and ') && !fact.text.includes(fact.holder)) return [];
	return [
		{
			form: 'asserter',
			front: `Who says this? ${quoted(fact.holds)}`,
			back: capitalized(fact.holder)
		}
	];
}

/** Whether something happened, told as if it had; some did, lest the form give the answer away. */
function happened(fact: Fact): Face[] {
	if (fact.inference !== undefined || /\bnot\b/.test(fact.text)) return [];
	const ask = (claim: string) => `Did this happen, or would it have? ${quoted(claim)}`;
	if (fact.modality === 'conditional' && /would have \w+/.test(fact.text)) {
		return [
			{
				form: 'happened',
				front: ask(asIfHappened(fact.text)),
				back: 'It would have. It did not happen.'
			}
		];
	}
	const isAct =
		(fact.type === 'stance' && fact.stance !== 'argued-for') ||
		fact.type === 'event' ||
		fact.type === 'outcome';
	if (fact.modality !== 'stated' || fact.asserter !== 'source' || !isAct) return [];
	return [{ form: 'happened', front: ask(fact.text), back: 'It happened.' }];
}

/** “Bombs would have been banned” as “Bombs were banned”. */
function asIfHappened(text: string): string {
	const be = /^(Under [^,]*, )?(\w+ )?\w*s\b/.test(text) ? 'were' : 'was';
	return text.replace(/would have (\w+)/, (_, participle: string) =>
		participle === 'been' ? be : participle === 'done' ? 'did' : participle
	);
}

/** What the source leaves open, and what it says that comes nearest. */
function notStated(fact: Fact): Face[] {
	if (fact.type !== 'not-stated') return [];
	return [
		{
			form: 'question',
			front: openQuestion(fact),
			back: fact.implied ? 'It is hinted at, and not said.' : 'Not stated.',
			why: fact.nearest
		},
		...(fact.evidence.length === 0
			? []
			: [
					{
						form: 'nearest' as const,
						front: `${fact.text} What does it say that comes nearest to this?`,
						back: fact.nearest
					}
				])
	];
}

/** The question, or the one in the fact's own words where it leans on what went before. */
function openQuestion({ text, question }: Fact & { type: 'not-stated' }): string {
	// What the source leaves open may well be known from elsewhere.
	const source = /^The \w+/.exec(text)?.[0] ?? 'The source';
	const inSource = (asked: string) =>
		`According to ${uncapitalized(source)}, ${uncapitalized(asked)}`;
	const inText = /(?:does not say|does not name) ((?:which|who) .*)\.$/.exec(text)?.[1];
	if (inText) return inSource(`${inText}?`);
	if (!/\b(this|it|them)\b/.test(question)) return inSource(question);
	return text.replace(/^The (.*?) does not (.*)\.$/, 'Does the $1 $2?');
}

function corrections({ text, confusions }: Fact): Face[] {
	return confusions
		.filter(({ ruling }) => ruling === 'wrong')
		.map((wrong) => ({
			form: 'correction',
			front: `What is wrong here? ${quoted(wrong.text)}`,
			back: text,
			why: wrong.why
		}));
}

/** A text in quotation marks, with those inside it made single. */
function quoted(text: string): string {
	return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function uncapitalized(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
