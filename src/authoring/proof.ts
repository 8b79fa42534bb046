import type { Background, Fact, Neutral, Proof, ProofLine } from '#bank';
import { kindOf, ruleOf, type Kinds } from '#kinds';
import { factsTestedBy } from './checks/question.ts';
import type { AuthoredItem, AuthoredPack } from './draft.ts';

/** What somebody who proof-reads an item sees of it. */
interface FullProof extends Proof {
	template?: string;
	facts: readonly Pick<Fact, 'id' | 'text'>[];
	/** Where its facts come from, if they are from outside the source. */
	background: readonly Background[];
}

/** The items of a topic, in the order of the pack. */
interface ProofTopic {
	id: string;
	title: string;
	items: readonly FullProof[];
}

/** Every item of a pack, by topic in teaching order. */
export function proofsOf(pack: AuthoredPack, kinds: Kinds): ProofTopic[] {
	const names = namesIn(pack);
	return Object.entries(pack.topics).map(([id, title]) => ({
		id,
		title,
		items: pack.items.filter(({ topic }) => topic === id).map((item) => proofOf(item, names, kinds))
	}));
}

/** What is served as `proofs.json`, in the order of the pack. */
export function servedProofs(pack: AuthoredPack, kinds: Kinds): Proof[] {
	const names = namesIn(pack);
	return pack.items.map((item) => {
		const { template: _, facts: __, background: ___, ...proof } = proofOf(item, names, kinds);
		return proof;
	});
}

/** What items name, by id. */
interface Names {
	numbers: ReadonlyMap<string, number>;
	facts: ReadonlyMap<string, { id: string; text: string; place: number }>;
}

function namesIn(pack: AuthoredPack): Names {
	return {
		numbers: new Map(pack.statements.map((statement, place) => [statement.id, place + 1])),
		facts: new Map(pack.facts.map(({ id, text }, place) => [id, { id, text, place }]))
	};
}

function proofOf(item: AuthoredItem, names: Names, kinds: Kinds): FullProof {
	const kind = kindOf(item, kinds);
	const { code, level, topic, template, background = [], spec } = item;
	const numbers = (evidence: readonly string[]) => evidence.map((id) => names.numbers.get(id) ?? 0);
	return {
		code,
		stem: spec.stem,
		shown: shownBeside(kind.neutral(spec)),
		lines: [
			...ruleOf(item, kinds)
				.explain(spec, kind.key(spec))
				.map(({ label, standing, why, evidence, words, fits }): ProofLine => ({
					text: label,
					isRight: standing === 'right',
					why,
					evidence: numbers(evidence),
					...(words && { words }),
					...(fits === undefined ? {} : { fits })
				})),
			...mistakesIn(spec).map(({ accept, value, why, evidence, fits }): ProofLine => ({
				text: accept?.join(' / ') ?? String(value),
				isRight: false,
				why,
				evidence: numbers(evidence),
				...(fits === undefined ? {} : { fits })
			}))
		],
		kind: kind.title,
		level,
		topic,
		...(template === undefined ? {} : { template }),
		facts: factsTestedBy(spec)
			.flatMap((id) => names.facts.get(id) ?? [])
			.sort((one, other) => one.place - other.place)
			.map(({ id, text }) => ({ id, text })),
		background
	};
}

function shownBeside(neutral: Neutral): string[] {
	switch (neutral.shape) {
		case 'text':
			return neutral.accept.length > 1 ? [`Accepted: ${neutral.accept.join(' / ')}`] : [];
		case 'number':
			return neutral.tolerance > 0 ? [`Accepted: up to ${neutral.tolerance} off`] : [];
		case 'order':
			return neutral.entries.map(({ text }, place) => `${place + 1}. ${text}`);
		case 'match':
			return [`To choose from: ${neutral.choices.map(({ text }) => text).join(' / ')}`];
		case 'gaps':
			return [
				neutral.pieces
					.map((piece, place) => (place === 0 ? piece : `(${place}) ____${piece}`))
					.join(''),
				...neutral.gaps.map(({ accept, choices }, place) =>
					choices.length > 0
						? `Gap ${place + 1}, to choose from: ${choices.join(' / ')}`
						: `Gap ${place + 1}, accepted: ${accept.join(' / ')}`
				)
			];
		default:
			return [];
	}
}

interface Mistake {
	accept?: readonly string[];
	value?: number;
	why: string;
	evidence: readonly string[];
	fits?: string;
}

/** The likely wrong answers that kinds with a typed answer list. */
function mistakesIn(spec: object): readonly Mistake[] {
	return 'mistakes' in spec && Array.isArray(spec.mistakes) ? (spec.mistakes as Mistake[]) : [];
}

/** All items of some packs, as a Markdown page. */
export function proofsInMarkdown(packs: readonly AuthoredPack[], kinds: Kinds): string {
	const lines = packs.flatMap((pack) => [
		`## ${plain(pack.title)}: ${pack.items.length} items`,
		...proofsOf(pack, kinds).flatMap(({ title, items }) => [
			`### ${plain(title)}`,
			...items.map(inMarkdown)
		])
	]);
	const about =
		'Every item of every pack, with its key, as `npm run items` writes it. ✓ marks what is right; numbers in brackets are those of the statements that show it. Do not edit this page: edit the pack.';
	return `${['# All items', about, ...lines].join('\n\n')}\n`;
}

function inMarkdown(proof: FullProof): string {
	const { code, stem, shown, lines, kind, level, template, facts, background } = proof;
	const about = [kind, level, template ?? 'by hand', facts.map(({ id }) => id).join(', ')];
	const told = lines.map(
		({ text, isRight, why, evidence, fits }) =>
			`- ${isRight ? '✓ ' : ''}**${plain(text)}** ${plain(why)} (${evidence.join(', ') || 'no statement'})${fits === undefined ? '' : ` Fits: ${plain(fits)}`}`
	);
	const outside = background.flatMap(({ asOf, sources }) =>
		sources.map(
			({ title, publisher, url }) =>
				`- As of ${asOf}: ${plain(title)}, ${plain(publisher)}, <${url}>`
		)
	);
	return [
		`#### ${code} ${plain(stem)}`,
		about.join(' · '),
		...(shown.length === 0 ? [] : [shown.map((line) => `> ${plain(line)}`).join('\n>\n')]),
		[...told, ...outside].join('\n')
	].join('\n\n');
}

/** The text with the characters that mean something in Markdown escaped. */
function plain(text: string): string {
	return text.replace(/[\\`*_<>[\]]/g, '\\$&');
}
