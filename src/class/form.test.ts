/** The worked example of docs/RESULT-CODE.md. */
import { readFileSync } from 'node:fs';
import { hash } from '#bank';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { codedQuiz } from '../../tests/frozen/frozen.ts';
import { markOf, MARKS } from './attempt-mark.ts';
import { checksOf } from './check-characters.ts';
import { charactersOf, CHARACTERS, toValues, valuesOf } from './characters.ts';
import { readResultCode, writeResultCode } from './result-code.ts';

const text = readFileSync(new URL('../../docs/RESULT-CODE.md', import.meta.url), 'utf8');
const example = text.slice(text.indexOf('## Example'));
const find = (pattern: RegExp, within = example) => pattern.exec(within)!.slice(1);

test('the example gives the code that the page says, part by part', () => {
	const [link] = find(/`(pack=[^`]+)`/);
	const [code] = find(/The code is `([^`]+)`/);
	const quiz = codedQuiz(link!);
	const responses = [...example.matchAll(/^- `([^`]+)`/gm)].map(
		([, json]) => JSON.parse(json!) as unknown
	);
	const [number, mark] = [find(/Learner (\d+)/), find(/mark is (\d+)/)].map(([each]) =>
		Number(each)
	);
	const items = [...quiz.items.values()];
	const answerTo = (item: string) => ({ response: responses[quiz.recipe.codes.indexOf(item)] });
	const head = { number: number!, mark: mark!, sitting: 1 as const };
	expect(responses.length).toBe(3);
	expect(writeResultCode(quiz, head, answerTo)).toBe(code);

	const cells = [...example.matchAll(/\| `([0-9A-Z]+)` +\|$/gm)].map(([, cell]) => cell);
	expect(cells.join('')).toBe(code!.replaceAll('-', ''));
	const [sum, value] = find(/\| (\(1234[^|=]+) = (\d+) /);
	expect(sum).toBe(`(${mark} × 3 + 0) × 100 + ${number}`);
	expect(Number(value)).toBe((mark! * 3 + 0) * 100 + number!);
	expect(charactersOf(toValues(BigInt(value!), 4))).toBe(cells[1]);
	const [total, count] = find(/= (\d+), of (\d+) /);
	expect(quiz.write(items, answerTo)).toBe(BigInt(total!));
	expect(2 + 4 * (4 + 7 * 14)).toBe(Number(total));
	expect(quiz.countOf(items)).toBe(BigInt(count!));
	expect(4 * 7 * 32).toBe(Number(count));
	expect(charactersOf(toValues(BigInt(total!), 2))).toBe(cells[2]);
	expect(charactersOf(checksOf(valuesOf(cells.slice(0, 3).join(''))!))).toBe(cells[3]);

	const reading = readResultCode(quiz, code!);
	expect(reading).toMatchObject({ is: 'result', number: 17, sitting: 1, mark: 1234 });
	if (reading.is !== 'result') return;
	expect(reading.answers.map(({ response }) => response)).toEqual(responses);
	expect(reading.answers.map((each) => Number(each.number))).toEqual([2, 4, 14]);
});

test('the page says characters, marks and hashes as they are', () => {
	expect(text).toContain(`\`${CHARACTERS}\``);
	expect(text).toContain(`from 0 to ${MARKS - 1}`);
	for (const id of ['a', 'k2b7', '0123456789ab']) {
		expect(markOf(id)).toBe(hash(id, 4) % MARKS);
	}
	expect(hash('mistake 3') % 29).toBe(11);
});

test('an address with a code of 32 characters is a QR code of version 4 at most', () => {
	const address = `HTTPS://QUIZ.EXAMPLE/TEACH/R${CHARACTERS}`;
	expect(address.length).toBe(60);
	const { version } = encode(address, { ecc: 'M', border: 0 });
	expect(version).toBeLessThanOrEqual(4);
});
