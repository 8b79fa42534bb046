import type { Random } from '#bank';
import { meanOf, type Chance } from './chance.ts';

/** The two-sided 5 % point of the normal distribution. */
const NORMAL_95_PERCENT = 1.96;
/** Samples that a bootstrap draws. */
const SAMPLES = 1000;
/** What sums of the same numbers may differ by. */
const ROUNDING = 1e-9;
/** Random sets of guesses that an observed mean is held against. */
const TRIALS = 4000;

/** The standard error of a mean: the sample deviation divided by the root of the number. */
export function standardError(list: readonly number[]): number {
	const mean = meanOf(list);
	const squares = list.reduce((sum, each) => sum + (each - mean) ** 2, 0);
	return list.length < 2 ? 0 : Math.sqrt(squares / (list.length - 1) / list.length);
}

/** The 95 % interval of a mean, by the normal approximation; for few items it is too narrow. */
export function intervalOf(list: readonly number[]): readonly [low: number, high: number] {
	if (list.length === 0) return [0, 0];
	const half = NORMAL_95_PERCENT * standardError(list);
	return [meanOf(list) - half, meanOf(list) + half];
}

/**
 * The 95 % interval of the mean of all values, by bootstrap over groups: each sample draws as many
 * groups as there are, with all their values (Davison and Hinkley 1997, 3.8, and 5.3 for percentiles).
 */
export function bootstrapOf(
	groups: readonly (readonly number[])[],
	random: Random
): readonly [low: number, high: number] {
	const sums = groups.map((group) => group.reduce((sum, each) => sum + each, 0));
	const means = Array.from({ length: SAMPLES }, () => {
		let [sum, count] = [0, 0];
		for (let draw = 0; draw < groups.length; draw++) {
			const place = Math.floor(random() * groups.length);
			sum += sums[place]!;
			count += groups[place]!.length;
		}
		return sum / count;
	}).sort((one, other) => one - other);
	return [means[Math.floor(0.025 * SAMPLES)]!, means[Math.ceil(0.975 * SAMPLES) - 1]!];
}

/**
 * How likely blind guesses on the same items score this much above chance or more: the share of
 * random sets of guesses that do, one-sided, the observed one counted in (a Monte Carlo test,
 * Davison and Hinkley 1997, 4.2).
 */
export function chanceOfMore(observed: number, chances: readonly Chance[], random: Random): number {
	const centred = chances.map(({ samples }) => {
		const mean = meanOf(samples);
		return samples.map((sample) => sample - mean);
	});
	let asMuch = 1;
	for (let trial = 0; trial < TRIALS; trial++) {
		let sum = 0;
		for (const samples of centred) sum += samples[Math.floor(random() * samples.length)]!;
		if (sum / centred.length >= observed - ROUNDING) asMuch++;
	}
	return asMuch / (TRIALS + 1);
}

/**
 * The values adjusted for their number, in their order (Holm 1979, “A simple sequentially rejective
 * multiple test procedure”): the smallest times their number, the next times one less, and so on,
 * never smaller than one before, at most 1.
 */
export function adjustByHolm(values: readonly number[]): number[] {
	const ranked = values.map((value, place) => ({ value, place }));
	ranked.sort((one, other) => one.value - other.value);
	const adjusted = new Array<number>(values.length).fill(1);
	let least = 0;
	ranked.forEach(({ value, place }, rank) => {
		least = Math.max(least, Math.min(1, value * (values.length - rank)));
		adjusted[place] = least;
	});
	return adjusted;
}
