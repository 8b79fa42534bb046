import { writeLink } from '#quiz';
import type { Item } from '#bank';
import { isFirst, isHeading, placeOf, saysNothingEmpty, timesSaid, type Claims } from './claims.ts';
import { PACK } from './quizzes.ts';
import type { Reader } from './reader.ts';

/** The front page: the one question on it, and ten more. */
export async function begin(reader: Reader, claims: Claims) {
	claims.at('The front page');
	await reader.open('', '.try .segments button');
	const heading = await reader.textOf('.new h1');
	const stem = await reader.textOf('.try h2');
	const page = await reader.readAll(/^Free/);
	claims.claim(
		'Reading the page, what this is is said once, as a heading',
		isHeading(heading.replace(/1$/, ''), page),
		page
	);
	claims.claim(
		'Reading the page, the question is said once, as a heading',
		isHeading(stem, page),
		page
	);
	claims.claim('Reading the page, nothing empty is said', saysNothingEmpty(page), page);
	await reader.tabTo('.try .segments button');
	const said = await reader.press('space', /Correct|Partly right|Not quite/);
	claims.claim(
		'After an answer, the verdict is said once',
		said.filter((each) => /^(Correct|Partly right|Not quite)\b/.test(each)).length === 1,
		said
	);
	claims.claim('After an answer, nothing empty is said', saysNothingEmpty(said), said);

	claims.at('Ten questions from the front page');
	await reader.tabTo('.start a');
	const arrival = await reader.press('Return', /Question 1 of 10/);
	await reader.shows('form .stem');
	const first = await reader.textOf('form .stem');
	claims.claim(
		'On arrival, the title of the page is said at most once',
		timesSaid('Quiz – Footnote', arrival) + timesSaid('Question 1 of 10 –', arrival) <= 1,
		arrival
	);
	claims.claim('On arrival, the stem is said whole', placeOf(first, arrival) >= 0, arrival);
	claims.claim('On arrival, the stem is said once', timesSaid(first, arrival) === 1, arrival);
	claims.claim('On arrival, nothing empty is said', saysNothingEmpty(arrival), arrival);
}

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
	const back = await reader.textOf('.card mark');
	claims.claim(
		'After Show answer, the answer is the first thing said',
		back !== '' && placeOf(`Answer: ${back}`, shown) === 0,
		shown
	);
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

	const rating = await reader.tabTo('.bar button:first-child');
	claims.claim(
		'A rating is said with when the card comes back',
		/^Again/.test(rating[0] ?? '') &&
			/day|card|minute|hour|today|tomorrow|soon/i.test(rating.join(' ')),
		rating
	);
	await reader.press('space', /heading level/);
	// The next sentence is of the second card: the first was only to have something to come back.
	const second = await reader.textOf('.card h1');
	claims.claim('After a rating, another card is asked', second !== front, [second]);

	await reader.tabTo('.bar .primary');
	await reader.press('space', /Answer:/);
	await reader.tabTo('.bar .main');
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

/** A link that was cut on its way, and one that says what can't be. */
export async function fail(reader: Reader, claims: Claims, items: readonly Item[]) {
	claims.at('A damaged link');
	const codes = items.map(({ code }) => code);
	const link = writeLink({ pack: PACK, codes, order: 'fixed', mode: 'test', certainty: false });
	await reader.open(`quiz/play/?${link.slice(0, -2)}`, 'main form .button');
	const heading = await reader.textOf('main h1');
	const page = await reader.readAll(/What exactly is wrong/);
	claims.claim(
		'Reading the page, that the link doesn’t work is said once, as a heading',
		isHeading(heading, page),
		page
	);
	claims.claim(
		'Reading the page, the error comes before the ways on',
		placeOf(heading, page) < placeOf('Paste the whole message', page),
		page
	);
	claims.claim(
		'Reading the page, what to do is said once, in one piece',
		timesSaid('Ask for the link again, or paste the message it came in.', page) === 1,
		page
	);
	claims.claim(
		'Reading the page, that no quiz was started is said',
		placeOf('We didn’t start a quiz', page) >= 0,
		page
	);
	claims.claim(
		'Reading the page, another way on is said',
		placeOf('Start ten questions', page) >= 0,
		page
	);
	claims.claim('Reading the page, nothing empty is said', saysNothingEmpty(page), page);
	await reader.tabTo('main form .button');
	const vain = await reader.press('space', /no whole quiz link/);
	claims.claim(
		'A message without a link: that is said first',
		placeOf('There is no whole quiz link', vain) === 0,
		vain
	);
	claims.claim(
		'A message without a link: it is said once',
		timesSaid('There is no whole quiz link', vain) === 1,
		vain
	);
	claims.claim('A message without a link: nothing empty is said', saysNothingEmpty(vain), vain);

	claims.at('A link that asks for what can’t be');
	await reader.open(`quiz/play/?pack=${PACK}&n=many`, 'main form .button');
	await reader.look('document.querySelector("main details").open = true;');
	const details = await reader.readAll(/Allowed:/);
	claims.claim(
		'Reading the page, that the link doesn’t work is said once, as a heading',
		isHeading(heading, details),
		details
	);
	claims.claim(
		'Reading the page, what is wrong is said',
		details.join(' ').includes('cannot be “many”'),
		details
	);
	claims.claim(
		'Reading the page, what is allowed is said',
		placeOf('Allowed:', details) > placeOf(heading, details),
		details
	);
	claims.claim('Reading the page, nothing empty is said', saysNothingEmpty(details), details);
}

/** A page that doesn't come, since the host is gone. */
export async function lose(reader: Reader, claims: Claims, closeHost: () => Promise<void>) {
	claims.at('A page that could not be fetched');
	await reader.open('about/', 'main h1');
	await reader.tabTo('header a[href$="/progress/"]');
	await closeHost();
	const said = await reader.press('Return', /could not be fetched/);
	claims.claim(
		'That the page could not be fetched is said before anything else of it',
		isFirst('This page could not be fetched', said),
		said
	);
	claims.claim('What is kept is said', placeOf('Your answers so far are kept', said) >= 0, said);
	claims.claim(
		'What is kept is said once',
		timesSaid('Your answers so far are kept', said) === 1,
		said
	);
	claims.claim('Nothing empty is said', saysNothingEmpty(said), said);
	await reader.shows('main h1');
	const heading = await reader.textOf('main h1');
	const page = await reader.readAll(/^Try again/);
	claims.claim(
		'Reading the page, that it could not be fetched is said once, as a heading',
		isHeading(heading, page),
		page
	);
	claims.claim(
		'Reading the page, what to do is said',
		placeOf('Check the connection, then try again', page) > placeOf(heading, page),
		page
	);
	claims.claim('Reading the page, the way on is said', placeOf('Try again', page) >= 0, page);
	claims.claim('Reading the page, nothing empty is said', saysNothingEmpty(page), page);
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
