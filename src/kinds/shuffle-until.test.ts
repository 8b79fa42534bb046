import { seeded } from '#bank';
import { describe, expect, it } from 'vitest';
import { shuffleUntil } from './shuffle-until.ts';

describe('shuffleUntil', () => {
	const list = ['a', 'b', 'c'];
	const isAllowed = (order: readonly string[]) => order.join('') !== 'abc';

	it('gives each allowed order about as often, and no other', () => {
		const random = seeded('orders');
		const counts = new Map<string, number>();
		for (let i = 0; i < 5000; i++) {
			const order = shuffleUntil(list, random, isAllowed).join('');
			counts.set(order, (counts.get(order) ?? 0) + 1);
		}
		expect([...counts.keys()].sort()).toEqual(['acb', 'bac', 'bca', 'cab', 'cba']);
		for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});

	it('ends with the list reversed where the random source is stuck', () => {
		const stuck = () => 0.999;
		expect(shuffleUntil(list, stuck, isAllowed)).toEqual(['c', 'b', 'a']);
	});
});
