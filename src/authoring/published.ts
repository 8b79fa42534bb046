import { fiveDigits, type Item } from '#bank';
import type { Kinds } from '#kinds';
import type { Schemas } from '#kinds/schemas.ts';
import * as v from 'valibot';
import { decisiveText, freeCode } from './code.ts';

/** All that a link may name of a pack, as `published.json` has it. */
export interface Published {
	/** The id of the pack. */
	pack: string;
	/** Five characters that check which items there are, so that none is lost unseen. */
	check: string;
	/** In the order of publication; each as it was last published. Only added to. */
	items: readonly Item[];
}

const code = v.pipe(v.string(), v.length(5));
const text = v.pipe(v.string(), v.minLength(1));
const schema = v.object({
	pack: text,
	check: code,
	items: v.array(
		v.looseObject({
			code,
			kind: text,
			rule: v.pipe(v.number(), v.integer(), v.minValue(1)),
			topic: text,
			level: v.picklist(['recall', 'understand', 'analyse']),
			spec: v.looseObject({ stem: text, facts: v.array(text) }),
			retired: v.exactOptional(
				v.variant('reason', [
					v.strictObject({
						reason: v.literal('correction'),
						note: text,
						by: v.exactOptional(code)
					}),
					v.strictObject({ reason: v.literal('rewording'), by: v.exactOptional(code) })
				])
			)
		})
	)
});

/** The published items as they stand in a file, where there are none yet. */
export function nothingPublished(pack: string): Published {
	return publishedOf(pack, []);
}

/** These items as what is published of a pack. */
export function publishedOf(pack: string, items: readonly Item[]): Published {
	return { pack, check: checkOf(items), items };
}

/**
 * Checks the shape of what was read from a `published.json`.
 * @throws Error that says what is wrong where.
 */
export function readPublished(value: unknown): Published {
	const parsed = v.safeParse(schema, value);
	if (parsed.success) return value as Published;
	const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
	throw new Error(`What is published cannot be read:\n${faults.join('\n')}`);
}

/** The text of a `published.json`: a line an item, so that a change shows what it changes. */
export function writePublished({ pack, check, items }: Published): string {
	const lines = items.map((item) => JSON.stringify(item)).join(',\n');
	return `{"pack":${JSON.stringify(pack)},"check":"${check}","items":[\n${lines}\n]}\n`;
}

/**
 * What was changed by hand in what is published: an item that is gone or has moved, or one whose
 * code does not follow from what decides its answer and the codes given before it.
 */
export function faultsOfPublished(
	{ pack, check, items }: Published,
	id: string,
	kinds: Kinds,
	schemas: Schemas
): string[] {
	const codes = new Set(items.map((item) => item.code));
	const before = new Set<string>();
	return [
		...(pack === id ? [] : [`published: these are the items of "${pack}"`]),
		...(check === checkOf(items)
			? []
			: ['published: an item was added, moved or taken out by hand']),
		...items.flatMap((item) => {
			const place = `published ${item.code}`;
			const kind = kinds.get(item.kind);
			if (!kind) return [`${place}: there is no kind "${item.kind}"`];
			if (!(item.rule in kind.rules)) {
				return [`${place}: the kind "${item.kind}" has no grading rule ${item.rule}`];
			}
			if (!v.is(schemas.get(item.kind)!, item.spec)) return [`${place}: is no item of its kind`];
			const isOwn = freeCode(decisiveText(item, kinds), before) === item.code;
			before.add(item.code);
			const by = item.retired?.by;
			return [
				...(isOwn ? [] : [`${place}: what decides its answer was changed`]),
				...(by === undefined || codes.has(by) ? [] : [`${place}: its successor "${by}" is gone`])
			];
		})
	];
}

function checkOf(items: readonly Item[]): string {
	return fiveDigits(items.map((item) => item.code).join(''));
}
