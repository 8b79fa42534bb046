import { fromDigits, sizeOf, toDigits, type ResponseCodec } from '../codec.ts';
import type { OrderResponse, OrderSpec } from './order.ts';

/** For each place, which of the entries that are left stands there; they are left in the key's order. */
export const codec: ResponseCodec<OrderSpec, OrderResponse> = {
	size: ({ entries }) => sizeOf(basesOf(entries)),
	write({ entries }, response) {
		const left = entries.map(({ id }) => id);
		const places = response.map((id) => {
			const place = left.indexOf(id);
			left.splice(place, 1);
			return place;
		});
		return fromDigits(basesOf(entries).map((base, i) => [places[i]!, base]));
	},
	read({ entries }, number) {
		const left = entries.map(({ id }) => id);
		const places = toDigits(number, basesOf(entries));
		return { response: places.flatMap((place) => left.splice(place, 1)), unkept: [] };
	}
};

function basesOf(entries: readonly unknown[]): number[] {
	return entries.map((_, place) => entries.length - place);
}
