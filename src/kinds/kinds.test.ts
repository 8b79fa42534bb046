/**
 * What holds for every kind. A kind takes part through three files in its folder: `examples.ts`
 * (exports `examples`), `arbitrary.ts` (exports `arbitrary`, random specs with a response each) and
 * `codec.ts`.
 */
import { BLANK, seeded, type BaseSpec, type Grade } from '#bank';
import fc from 'fast-check';
import { render } from 'svelte/server';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { kindNames, loadKinds, newestRule, waysOf, type Example } from './index.ts';
import { codecOf, loadCodecs } from './codecs.ts';
import { loadSchemas } from './schemas.ts';
import { loadViews } from './views.ts';

interface Sample {
	spec: BaseSpec;
	response: unknown;
}

const kinds = await loadKinds();
const views = await loadViews(kindNames);
const codecs = await loadCodecs();
const schemas = await loadSchemas();
const exampleFiles = import.meta.glob<{ examples: readonly Example[] }>('./*/examples.ts', {
	eager: true
});
const arbitraryFiles = import.meta.glob<{ arbitrary: fc.Arbitrary<Sample> }>('./*/arbitrary.ts', {
	eager: true
});

describe.each(kindNames)('%s', (name) => {
	const kind = kinds.get(name)!;
	const schema = schemas.get(name)!;
	const numbers = Object.keys(kind.rules).map(Number);
	const examples = exampleFiles[`./${name}/examples.ts`]?.examples ?? [];
	/** Frozen to the last leaf, so that whatever changes what it is given throws. */
	const samples = arbitraryFiles[`./${name}/arbitrary.ts`]!.arbitrary.map(freeze);

	/** Checks something of random specs and responses, and of every example. */
	function always(check: (sample: Sample) => void): void {
		for (const { spec, right, half, wrong } of examples) {
			for (const response of [right, half, wrong]) {
				if (response !== undefined) check(freeze({ spec, response }));
			}
		}
		fc.assert(
			fc.property(samples, (sample) => {
				check(sample);
			})
		);
	}

	it('is registered under its own name', () => {
		expect(kind.name).toBe(name);
		expect(numbers).toEqual(numbers.map((_, place) => place + 1));
		expect(kind.title).not.toBe('');
		expect(kind.instruction).not.toBe('');
	});

	it('says whether its items have several parts, as its keys are graded', () => {
		const counts = examples.map(
			({ spec, right }) => kind.rules[numbers.at(-1)!]!.grade(spec, right).parts.length
		);
		expect(Math.max(...counts) > 1).toBe(kind.severalParts);
	});

	it('has at least two examples, with evidence', () => {
		expect(examples.length).toBeGreaterThanOrEqual(2);
		for (const { spec } of examples) {
			const named = leavesOf(spec).filter(({ path }) => path.includes('evidence'));
			expect(named.length).toBeGreaterThan(0);
		}
	});

	it('takes its own specs, and keeps every field of them', () => {
		always(({ spec }) => expect(v.parse(schema, spec)).toEqual(spec));
	});

	it('takes its own responses', () => {
		always(({ spec, response }) => {
			expect(kind.response(spec)(response)).toEqual(response);
			expect(kind.response(spec)(kind.key(spec))).toEqual(kind.key(spec));
		});
	});

	it('has specs and responses that survive JSON', () => {
		always((sample) => expect(JSON.parse(JSON.stringify(sample))).toEqual(sample));
	});

	it.each(examples)('grades the example $title as it says', ({ spec, right, half, wrong }) => {
		const rule = kind.rules[newestRule(kind)]!;
		expect(rule.grade(spec, right).score).toBe(1);
		expect(rule.grade(spec, wrong).score).toBe(0);
		if (half !== undefined) {
			expect(rule.grade(spec, half).score).toBeGreaterThan(0);
			expect(rule.grade(spec, half).score).toBeLessThan(1);
		}
	});

	it.each(examples)(
		'shows the example $title, and lets nobody change it once marked',
		(example) => {
			const { spec, right, half, wrong } = example;
			const rule = kind.rules[newestRule(kind)]!;
			const show = (response: unknown, isMarked: boolean): string[] => {
				const order = kind.arrange(spec, seeded('shown'));
				const marks = isMarked ? rule.explain(spec, response ?? kind.key(spec)) : undefined;
				const props = { spec, order, response, id: 'q', marks, onrespond: () => undefined };
				const { body } = render(views.get(name)!, { props });
				return body.match(/<(?:input|select|textarea|button)\b[^>]*>/g) ?? [];
			};
			for (const field of show(undefined, false).filter((each) => each.includes('type="text"'))) {
				for (const help of ['autocorrect="off"', 'autocapitalize="off"', 'spellcheck="false"']) {
					expect(field).toContain(help);
				}
			}
			for (const response of [undefined, right, half ?? right, wrong]) {
				expect(show(response, false).length).toBeGreaterThan(0);
				for (const control of show(response, true)) expect(control).toMatch(/ (disabled|readonly)/);
			}
		}
	);

	it('arranges the same ids for every seed, and one seed always in the same order', () => {
		always(({ spec }) => {
			const sorted = (seed: string) => [...kind.arrange(spec, seeded(seed))].sort();
			const ids = sorted('a');
			expect(new Set(ids).size).toBe(ids.length);
			const { options } = spec as { options?: readonly { id: string }[] };
			if (options) expect(ids).toEqual(options.map((option) => option.id).sort());
			for (const seed of ['b', 'c', 'd', 'e']) {
				expect(sorted(seed)).toEqual(ids);
				expect(kind.arrange(spec, seeded(seed))).toEqual(kind.arrange(spec, seeded(seed)));
			}
		});
	});

	it('never shows things to be put in order in that order', () => {
		always(({ spec }) => {
			const neutral = kind.neutral(spec);
			if (neutral.shape !== 'order') return;
			const right = neutral.entries.map((entry) => entry.id);
			for (const seed of ['a', 'b', 'c', 'd', 'e']) {
				expect(kind.arrange(spec, seeded(seed))).not.toEqual(right);
			}
		});
	});

	it('refuses what is no response, without throwing', () => {
		always(({ spec }) => {
			const read = kind.response(spec);
			for (const garbage of [undefined, null, true, Number.NaN, '', Symbol('x'), () => 1]) {
				expect(read(garbage)).toBeUndefined();
				expect(read([garbage])).toBeUndefined();
			}
		});
	});

	it('refuses garbage for a spec, without throwing', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(v.is(schema, value)).toBe(false);
			})
		);
	});

	it('has a neutral shape that holds together', () => {
		always(({ spec }) => {
			const neutral = kind.neutral(spec);
			expect(neutral.stem).toBe(spec.stem);
			switch (neutral.shape) {
				case 'single':
					expect(neutral.options.map((option) => option.id)).toContain(neutral.key);
					break;
				case 'multiple':
					expect(neutral.key.length).toBeGreaterThan(0);
					expect(neutral.options.map((option) => option.id)).toEqual(
						expect.arrayContaining([...neutral.key])
					);
					break;
				case 'text':
					expect(neutral.accept.length).toBeGreaterThan(0);
					break;
				case 'number':
					expect(Number.isFinite(neutral.value)).toBe(true);
					expect(neutral.tolerance).toBeGreaterThanOrEqual(0);
					break;
				case 'order':
					expect(neutral.entries.length).toBeGreaterThan(1);
					break;
				case 'match':
					expect(neutral.choices.map((choice) => choice.id)).toEqual(
						expect.arrayContaining(neutral.prompts.map((prompt) => prompt.choice))
					);
					break;
				case 'gaps':
					expect(neutral.pieces.length).toBe(neutral.gaps.length + 1);
					expect(neutral.gaps.every((gap) => gap.accept.length > 0)).toBe(true);
					break;
				default:
					neutral satisfies never;
					expect.unreachable('an unknown shape');
			}
		});
	});

	it('asks on cards for facts of its own, without anything to choose from', () => {
		always(({ spec }) => {
			const known = factsIn(spec);
			for (const { form, front, back, why, facts } of kind.faces?.(spec) ?? []) {
				for (const text of [front, back, why]) expect(text).not.toBe('');
				expect(form === 'question' || front.includes(BLANK)).toBe(true);
				expect(known).toEqual(expect.arrayContaining([...(facts ?? [])]));
			}
		});
	});

	it('takes every leaf of a spec for decisive but reasons, evidence and facts', () => {
		const open = new Set(['why', 'fits', 'evidence', 'facts']);
		always(({ spec }) => {
			const before = JSON.stringify(kind.decisive(spec));
			for (const { path, value } of leavesOf(spec)) {
				const after = JSON.stringify(kind.decisive(replaced(spec, path, changed(value))));
				if (path.some((step) => open.has(step))) expect(after).toBe(before);
				else expect(after, path.join('.')).not.toBe(before);
			}
		});
	});

	it('keeps responses by what decides the code alone', () => {
		const codec = codecOf({ kind: name }, codecs);
		const rule = kind.rules[numbers.at(-1)!]!;
		always(({ spec, response }) => {
			const before = codec.write(spec, response, rule);
			for (const { path, value } of leavesOf(spec)) {
				if (!path.some((step) => ['why', 'fits', 'facts'].includes(String(step)))) continue;
				const other = replaced(spec, path, changed(value));
				expect(codec.size(other)).toBe(codec.size(spec));
				expect(codec.write(other, response, rule)).toBe(before);
			}
		});
	});

	describe.each(numbers)('by rule %i', (number) => {
		const rule = kind.rules[number]!;

		it('grades the key with 1 and finds nothing wrong or missed in it', () => {
			always(({ spec }) => {
				const key = kind.key(spec);
				expect(rule.grade(spec, key).score).toBe(1);
				for (const { standing } of rule.explain(spec, key)) {
					expect(['right', 'avoided']).toContain(standing);
				}
			});
		});

		it('gives a score from 0 to 1, which is that of the parts added up', () => {
			always(({ spec, response }) => {
				const { score, outOf, parts } = rule.grade(spec, response);
				expect(Number.isInteger(outOf) && outOf >= 1).toBe(true);
				expect(parts.every((part) => Number.isInteger(part.points))).toBe(true);
				const points = parts.reduce((sum, part) => sum + part.points, 0);
				expect(score).toBe(Math.min(1, Math.max(0, points) / outOf));
			});
		});

		it('names in each part facts of the item or of the part', () => {
			always(({ spec, response }) => {
				const known = factsIn(spec);
				for (const { facts } of rule.grade(spec, response).parts) {
					expect(facts.length).toBeGreaterThan(0);
					for (const fact of facts) expect(known).toContain(fact);
				}
			});
		});

		it('says how each part is answered, which does not hang on the answer', () => {
			always(({ spec, response }) => {
				const item = { kind: name, rule: number, spec };
				const ways = rule.grade(spec, response).parts.map(({ way }) => way);
				expect(new Set(ways)).toEqual(new Set(waysOf(item, kinds)));
				for (const way of ways) expect(['chosen', 'typed']).toContain(way);
			});
		});

		it('never lowers the score for one more right part', () => {
			always(({ spec, response }) => {
				const grade = rule.grade(spec, response);
				const read = kind.response(spec);
				for (const better of neighbours(response, kind.key(spec))) {
					if (read(better) === undefined) continue;
					const other = rule.grade(spec, better);
					if (rightParts(grade).every((id) => rightParts(other).includes(id))) {
						expect(other.score).toBeGreaterThanOrEqual(grade.score);
					}
				}
			});
		});

		it('gives the same score in whatever order the options stand', () => {
			always(({ spec, response }) => {
				const { options } = spec as { options?: readonly unknown[] };
				if (!options) return;
				const turned = { ...spec, options: [...options].reverse() };
				expect(rule.grade(turned, response).score).toBe(rule.grade(spec, response).score);
			});
		});

		it('explains every part exactly once, in agreement with the grade', () => {
			always(({ spec, response }) => {
				const rationales = rule.explain(spec, response);
				const named = rationales.map((rationale) => rationale.part);
				expect(new Set(named).size).toBe(named.length);
				const { parts } = rule.grade(spec, response);
				for (const part of parts) {
					const standing = rationales.find((each) => each.part === part.id)?.standing;
					expect(part.right ? ['right', 'avoided'] : ['wrong', 'missed']).toContain(standing);
				}
				// What is explained beyond the judged parts was not given.
				for (const { part, standing } of rationales) {
					if (parts.some(({ id }) => id === part)) continue;
					expect(['missed', 'avoided']).toContain(standing);
				}
				for (const { label, why, evidence } of rationales) {
					expect(label).not.toBe('');
					expect(why).not.toBe('');
					expect(Array.isArray(evidence)).toBe(true);
				}
			});
		});

		it('keeps in a number what decides the grade of a response', () => {
			const codec = codecOf({ kind: name }, codecs);
			always(({ spec, response }) => {
				const number = codec.write(spec, response, rule);
				expect(number >= 0n && number < codec.size(spec)).toBe(true);
				const kept = codec.read(spec, number, rule);
				expect(kind.response(spec)(kept.response)).toEqual(kept.response);
				const { note: _, ...grade } = rule.grade(spec, response);
				expect(rule.grade(spec, kept.response)).toEqual(grade);
				expect(codec.write(spec, kept.response, rule)).toBe(number);
				const typed = grade.parts.flatMap(({ id, way }) => (way === 'typed' ? id : []));
				expect(typed).toEqual(expect.arrayContaining([...kept.unkept]));
			});
		});

		it('reads a response from every number, and keeps each apart if all is chosen', () => {
			const codec = codecOf({ kind: name }, codecs);
			const numbers = fc.property(samples, fc.bigInt({ min: 0n }), ({ spec }, any) => {
				const number = any % codec.size(spec);
				const { response } = codec.read(spec, number, rule);
				expect(kind.response(spec)(response)).toEqual(response);
				const again = codec.write(spec, response, rule);
				const isChosen = rule.grade(spec, response).parts.every(({ way }) => way === 'chosen');
				if (isChosen) expect(again).toBe(number);
				expect(codec.read(spec, again, rule).response).toEqual(response);
			});
			fc.assert(numbers);
		});

		it('grades and explains whatever is read as a response', () => {
			const anything = fc.oneof(fc.anything(), fc.jsonValue(), fc.string({ unit: 'binary' }));
			const property = fc.property(samples, anything, ({ spec }, value) => {
				const read = kind.response(spec)(value);
				if (read === undefined) return;
				const { score } = rule.grade(spec, read);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
				expect(rule.explain(spec, read).length).toBeGreaterThan(0);
				expect(JSON.parse(JSON.stringify(read))).toEqual(read);
			});
			fc.assert(property, { numRuns: 1000 });
		});
	});
});

it('finds a folder for every kind, and a kind for every folder', () => {
	const folders = (files: object) => Object.keys(files).map((path) => path.split('/')[1]);
	expect(folders(exampleFiles).sort()).toEqual([...kindNames].sort());
	expect(folders(arbitraryFiles).sort()).toEqual([...kindNames].sort());
});

function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(freeze);
	}
	return value;
}

function rightParts({ parts }: Grade): string[] {
	return parts.filter((part) => part.right).map((part) => part.id);
}

/** Responses one step away from this one, some of them nearer to the key. */
function neighbours(response: unknown, key: unknown): unknown[] {
	if (Array.isArray(response) && Array.isArray(key)) {
		return [
			...key.map((id: unknown) => [...(response as unknown[]), id]),
			...response.map((_, i) => response.filter((_, j) => j !== i) as unknown[]),
			...response.flatMap((_, i) => key.map((_, j) => swapped(response, i, j))),
			...response.map((_, i) => response.with(i, key[i]) as unknown[])
		];
	}
	if (isRecord(response) && isRecord(key)) {
		return Object.entries(key).flatMap(([name, right]) => [
			{ ...response, [name]: right },
			...neighbours(response[name], right).map((inner) => ({ ...response, [name]: inner }))
		]);
	}
	return [key];
}

function swapped(list: readonly unknown[], i: number, j: number): unknown[] {
	return list.map((value, at) => (at === i ? list[j] : at === j ? list[i] : value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Leaf {
	path: readonly string[];
	value: unknown;
}

function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
	if (typeof value !== 'object' || value === null) return [{ path, value }];
	return Object.entries(value).flatMap(([step, inner]) => leavesOf(inner, [...path, step]));
}

/** The ids of the facts that a spec names, as a whole or in one of its parts. */
function factsIn(spec: BaseSpec): unknown[] {
	const named = leavesOf(spec).filter(({ path }) => path.includes('facts'));
	return named.map(({ value }) => value);
}

function changed(value: unknown): unknown {
	if (typeof value === 'number') return value + 1;
	if (typeof value === 'boolean') return !value;
	return `${String(value)}x`;
}

function replaced<T>(value: T, [step, ...rest]: readonly string[], leaf: unknown): T {
	if (step === undefined) return leaf as T;
	const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as T;
	copy[step as keyof T] = replaced(copy[step as keyof T], rest, leaf);
	return copy;
}
