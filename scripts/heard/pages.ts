import { placeOf, saysNothingEmpty, timesSaid, type Claims } from './claims.ts';
import { isHeading } from './quizzes.ts';
import type { Reader } from './reader.ts';

/** Cards: a front, its answer, a rating, and the next front. */
export async function review(reader: Reader, claims: Claims) {
	claims.at('Cards');
	await reader.open('cards/?pack=ccw-2011', '.card h1');
	const front = await reader.textOf('.card h1');
	const page = await reader.readAll(/^Free/);
	claims.claim(
		'Reading the page, the front is said whole and once, as a heading',
		isHeading(front, page),
		page
	);
	claims.claim('Reading the page, nothing empty is said', saysNothingEmpty(page), page);
	claims.claim('Reading the page, the answer is not said', placeOf('Answer:', page) < 0, page);

	await reader.tabTo('.bar .primary');
	const shown = await reader.press('space', /Answer:/);
	const back = (await reader.textOf('.back .answer')).replace('Answer: ', '');
	claims.claim(
		'After Show answer, the answer is said once',
		timesSaid(`Answer: ${back}`, shown) === 1,
		shown
	);
	claims.claim(
		'After Show answer, Good is said, where the focus is',
		shown.some((each) => each.startsWith('Good')),
		shown
	);
	claims.claim(
		'After Show answer, the front isn’t said again',
		timesSaid(front, shown) === 0,
		shown
	);
	claims.claim('After Show answer, nothing empty is said', saysNothingEmpty(shown), shown);

	const rating = await reader.tabTo('.rating:first-child button');
	claims.claim(
		'A rating is said with when the card comes back',
		/^Again/.test(rating[0] ?? '') && /day|minute|hour|today|tomorrow|soon/i.test(rating.join(' ')),
		rating
	);
	await reader.press('space', /heading level/);
	// The next sentence is of the second card: the first was only to have something to come back.
	const second = await reader.textOf('.card h1');
	claims.claim('After a rating, another card is asked', second !== front, [second]);

	await reader.tabTo('.bar .primary');
	await reader.press('space', /Answer:/);
	await reader.tabTo('.rating .main');
	const next = await reader.press('space', /heading level/);
	const third = await reader.textOf('.card h1');
	claims.claim(
		'After a rating, the next front is the first thing said',
		placeOf(third, next) === 0,
		next
	);
	claims.claim(
		'After a rating, the next front is said once and whole',
		timesSaid(third, next) === 1,
		next
	);
	claims.claim('After a rating, no “Saved” is said', timesSaid('Sav', next) === 0, next);
	claims.claim('After a rating, nothing empty is said', saysNothingEmpty(next), next);
}

/** A link that can't be opened. */
export async function fail(reader: Reader, claims: Claims) {
	claims.at('A link that doesn’t work');
	await reader.open('quiz/play/?pack=ccw-2011&n=many', 'main form .button');
	await reader.look('document.querySelector("main details").open = true;');
	const heading = await reader.textOf('main h1');
	const page = await reader.readAll(/Allowed:/);
	claims.claim(
		'Reading the page, that the link doesn’t work is said once, as a heading',
		isHeading(heading, page),
		page
	);
	claims.claim(
		'Reading the page, what is wrong is said',
		page.join(' ').includes('cannot be “many”'),
		page
	);
	claims.claim(
		'Reading the page, what is allowed is said',
		placeOf('Allowed:', page) > placeOf(heading, page),
		page
	);
	claims.claim(
		'Reading the page, the way on is said',
		placeOf('Start ten questions', page) >= 0,
		page
	);
	claims.claim('Reading the page, nothing empty is said', saysNothingEmpty(page), page);
	await reader.tabTo('main form .button');
	const vain = await reader.press('space', /no whole quiz link/);
	claims.claim(
		'A message without a link: that is said',
		placeOf('There is no whole quiz link', vain) >= 0,
		vain
	);
	claims.claim(
		'A message without a link: it is said once',
		timesSaid('There is no whole quiz link', vain) === 1,
		vain
	);
}

/** An address that leads nowhere. */
export async function miss(reader: Reader, claims: Claims) {
	claims.at('A page that isn’t there');
	await reader.open('nowhere/', 'h1');
	const heading = await reader.textOf('h1');
	const page = await reader.readAll(/^About|link$/);
	claims.claim('Reading the page, its heading is said once', isHeading(heading, page), page);
	claims.claim('Reading the page, nothing empty is said', saysNothingEmpty(page), page);
}
