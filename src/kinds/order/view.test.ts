import fc from 'fast-check';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { arbitrary } from './arbitrary.ts';
import { order, type OrderResponse, type OrderSpec } from './order.ts';
import View from './View.svelte';

const rule = order.rules[1]!;

function shown(spec: OrderSpec, response: OrderResponse | undefined): string {
	const marks = rule.explain(spec, response ?? order.key(spec));
	const props = { spec, order: order.key(spec), response, id: 'q', marks, onrespond: () => {} };
	return render(View, { props }).body;
}
const tagsIn = (html: string, standing: string) =>
	html.match(new RegExp(`class="tag ${standing}\\b`, 'g'))?.length ?? 0;
const isListed = (html: string) => html.includes('The right order');

test('a checked order has as many right and wrong marks as its grade has parts', () => {
	fc.assert(
		fc.property(arbitrary, ({ spec, response }) => {
			const { parts, score } = rule.grade(spec, response);
			const html = shown(spec, response);
			const right = parts.filter((part) => part.right).length;
			expect(tagsIn(html, 'right')).toBe(right);
			expect(tagsIn(html, 'wrong')).toBe(parts.length - right);
			expect(isListed(html)).toBe(score < 1);
		}),
		{ numRuns: 30 }
	);
});

test('the last entry put first is one wrong mark, and says what it belongs after', () => {
	const entries = [...'abcd'].map((id) => ({ id, text: `Line ${id}`, why: 'So.', evidence: [] }));
	const html = shown({ stem: 'In which order?', facts: ['f'], entries }, ['d', 'a', 'b', 'c']);
	const tags = [...html.matchAll(/class="tag[^>]*>([^<]*)</g)].map(([, said]) => said!.trim());
	expect(tags).toEqual(['✗ Belongs after “Line c”', '✓ After “Line a”', '✓ After “Line b”']);
});

test('an order that was never given has no marks, and the right order once', () => {
	fc.assert(
		fc.property(arbitrary, ({ spec }) => {
			const html = shown(spec, undefined);
			expect(tagsIn(html, '')).toBe(0);
			expect(isListed(html)).toBe(true);
		}),
		{ numRuns: 10 }
	);
});
