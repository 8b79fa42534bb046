const small = new Map<string, number>();
const smallWords =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
	'sixteen seventeen eighteen nineteen';
smallWords.split(' ').forEach((word, value) => small.set(word, value));
const tenWords = 'twenty thirty forty fifty sixty seventy eighty ninety';
tenWords.split(' ').forEach((word, i) => small.set(word, 20 + 10 * i));

const ordinals = new Map<string, number>();
for (const [word, value] of small) ordinals.set(word.replace(/y$/, 'ie') + 'th', value);
const irregular = { first: 1, second: 2, third: 3, fifth: 5, eighth: 8, ninth: 9, twelfth: 12 };
for (const [word, value] of Object.entries(irregular)) ordinals.set(word, value);

const large = new Map([
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9]
]);

/** A number read from words: its value, whether it is an ordinal, and the place after it. */
interface Reading {
	value: number;
	ordinal: boolean;
	next: number;
}

/**
 * Turns English number words, in lower case and without hyphens, into digits: `one hundred and
 * eleven` into `111`, `nineteen eighty` into `1980`, `twenty second` into `22th`, the one ending
 * that all ordinals get. Other words stay.
 */
export function numbersAsDigits(words: readonly string[]): string[] {
	const digits: string[] = [];
	for (let i = 0; i < words.length;) {
		const reading = readYear(words, i) ?? readNumber(words, i);
		digits.push(reading ? `${reading.value}${reading.ordinal ? 'th' : ''}` : words[i]!);
		i = reading?.next ?? i + 1;
	}
	return digits;
}

/** Reads a year from 1010 to 2099 said in two halves, such as `nineteen eighty`. */
function readYear(words: readonly string[], start: number): Reading | undefined {
	const century = readNumber(words, start);
	const year = century && readNumber(words, century.next);
	if (!year || century.ordinal || year.ordinal) return undefined;
	const isCentury = century.value >= 10 && century.value <= 20;
	const isRest = year.value >= 10 && year.value <= 99;
	return isCentury && isRest ? { ...year, value: century.value * 100 + year.value } : undefined;
}

function readNumber(words: readonly string[], start: number): Reading | undefined {
	let total = 0;
	/** What is counted up below the next `thousand` or `million`. */
	let current = 0;
	/** The greatest small number that can still be added: 9 after `twenty`, 0 after `five`. */
	let room = 99;
	let i = start;
	for (; ; i++) {
		const word = words[i] ?? '';
		const value = small.get(word) ?? ordinals.get(word);
		const scale = large.get(word);
		if (value !== undefined && value <= room && (value > 0 || i === start)) {
			current += value;
			if (ordinals.has(word)) return { value: total + current, ordinal: true, next: i + 1 };
			room = value >= 20 ? 9 : 0;
		} else if (word === 'hundred' && current < 100 && (room < 99 || i === start)) {
			current = Math.max(current, 1) * 100;
			room = 99;
		} else if (scale !== undefined && (current > 0 || i === start)) {
			total += Math.max(current, 1) * scale;
			current = 0;
			room = 99;
		} else if (word === 'and' && i > start && room === 99 && continues(words[i + 1])) {
			continue;
		} else break;
	}
	return i === start ? undefined : { value: total + current, ordinal: false, next: i };
}

function continues(word = ''): boolean {
	return (small.get(word) ?? ordinals.get(word) ?? 0) > 0;
}
