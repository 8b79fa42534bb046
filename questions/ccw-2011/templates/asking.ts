import { numberFrom } from './placing.ts';

/** One of several ways to ask, which an id alone gives, so that not all items of a template begin alike. */
export function asked<T>(ways: readonly [T, ...T[]], id: string): T {
	return ways[numberFrom(`${id} asked`) % ways.length] ?? ways[0];
}
