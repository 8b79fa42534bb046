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
const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;
const marksIn = (html: string, standing: string) =>
	count(html, new RegExp(`<button[^>]*class="option ${standing}\\b`, 'g'));

test('a checked order has as many right and wrong rows as its grade has parts', () => {
	fc.assert(
		fc.property(arbitrary, ({ spec, response }) => {
			const { parts } = rule.grade(spec, response);
			const html = shown(spec, response);
			const right = parts.filter((part) => part.right).length;
			expect(marksIn(html, 'right')).toBe(right);
			expect(marksIn(html, 'wrong')).toBe(parts.length - right);
		}),
		{ numRuns: 30 }
	);
});

test('each row that is not in its place says where it should be, and no other does', () => {
	fc.assert(
		fc.property(arbitrary, ({ spec, response }) => {
			const moved = order.key(spec).filter((id, place) => response[place] !== id).length;
			expect(count(shown(spec, response), /should be/g)).toBe(moved);
		}),
		{ numRuns: 30 }
	);
});

test('the last entry put first is one wrong row, though all should be elsewhere', () => {
	const entries = [...'abcd'].map((id) => ({ id, text: `Line ${id}`, why: 'So.', evidence: [] }));
	const html = shown({ stem: 'In which order?', facts: ['f'], entries }, ['d', 'a', 'b', 'c']);
	expect([marksIn(html, 'right'), marksIn(html, 'wrong')]).toEqual([2, 1]);
	expect([...html.matchAll(/<\/span> (\d\w\w)<\/span>/g)].map(([, place]) => place)).toEqual([
		'1st',
		'2nd',
		'3rd',
		'4th'
	]);
});

test('an order that was never given has no marks, and the right place of every row', () => {
	fc.assert(
		fc.property(arbitrary, ({ spec }) => {
			const html = shown(spec, undefined);
			expect(marksIn(html, '(right|wrong)')).toBe(0);
			expect(count(html, /should be/g)).toBe(spec.entries.length);
		}),
		{ numRuns: 10 }
	);
});
