import { groupBy } from './group-by.ts';
import type { Flaw, PackReading } from './rule.ts';

/** Words that make an opening. */
const WORDS = 3;
/** The most items that may begin alike. */
const MOST = 6;

/** No three words begin the stems of more than six items: a bank asks in many ways. Our own rule. */
export function findCommonOpenings({ questions }: PackReading): Flaw[] {
	return [...groupBy(questions, ({ stem }) => [openingOf(stem)])]
		.filter(([, alike]) => alike.length > MOST)
		.map(([opening, alike]) => ({
			where: 'the pack',
			what: `${alike.length} items begin with “${opening}”, at most ${MOST}: ${alike
				.map(({ item }) => item.code)
				.join(', ')}`
		}));
}

function openingOf(stem: string): string {
	const words = stem.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
	return words.slice(0, WORDS).join(' ');
}
