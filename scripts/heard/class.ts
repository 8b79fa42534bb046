import type { Item } from '#bank';
import { CodedQuiz, writeResultCode } from '#class';
import { kindOf, type Kinds } from '#kinds';
import { loadCodecs } from '#kinds/codecs.ts';
import { gradeResponse, writeLink, type Recipe } from '#quiz';
import { isFirst, isHeading, placeOf, saysNothingEmpty, timesSaid, type Claims } from './claims.ts';
import { CHECK, claimVerdict, PACK, respond, select, stemOf, withWords } from './quizzes.ts';
import type { Reader } from './reader.ts';

const SEND = '.slip .main';

/** A quiz as a teacher hands it out: with a title, a class of four, and a form for the codes. */
function handOut(items: readonly Item[]): Recipe {
	return {
		pack: PACK,
		codes: items.map(({ code }) => code),
		order: 'fixed',
		mode: 'practice',
		certainty: false,
		title: 'Civics, week 3',
		class: 4,
		send: 'teacher@example.org'
	};
}

/** A handed-out quiz from its cover to its result, and the code that goes to the teacher. */
export async function handIn(
	reader: Reader,
	claims: Claims,
	kinds: Kinds,
	[first, second]: readonly [Item, Item]
) {
	const recipe = handOut([first, second]);
	claims.at('The cover of a handed-out quiz');
	await reader.open(`quiz/play/?${writeLink(recipe)}`, '.cover h1');
	const cover = await reader.readAll(/^Haven/);
	claims.claim(
		'Reading the cover, its title is said once, as a heading',
		isHeading(recipe.title!, cover),
		cover
	);
	claims.claim(
		'Reading the cover, where the result goes is said',
		placeOf('You can send your result to', cover) >= 0,
		cover
	);
	claims.claim(
		'Reading the cover, that the name isn’t in it is said',
		placeOf('name isn’t in it', cover) >= 0,
		cover
	);
	claims.claim('Reading the cover, nothing empty is said', saysNothingEmpty(cover), cover);

	await reader.tabTo('.ways .primary');
	const missing = await reader.press('space', /Choose your number first/);
	claims.claim(
		'Start without a number: the error is said, once',
		timesSaid('Choose your number first', missing) === 1,
		missing
	);
	claims.claim(
		'Start without a number: the list of numbers is said',
		placeOf('Your number on the class list', missing) >= 0,
		missing
	);
	claims.claim('Start without a number: nothing empty is said', saysNothingEmpty(missing), missing);
	await select(reader, '#number', '3');
	await reader.tabTo('.ways .primary');
	const started = await reader.press('space', withWords(stemOf(first)));
	claims.claim(
		'After Start, the first stem is said before anything else of the page, once and whole',
		isFirst(stemOf(first), started) && timesSaid(stemOf(first), started) === 1,
		started
	);
	claims.claim('After Start, nothing empty is said', saysNothingEmpty(started), started);

	claims.at('The result, and its code');
	await respond(reader, kindOf(first, kinds).key(first.spec), first);
	await reader.tabTo(CHECK);
	await reader.press('space', /^Correct/);
	await reader.press('space', withWords(stemOf(second)));
	await respond(reader, wrongOf(second, kinds), second);
	await claimVerdict(reader, claims, /^Not quite/);
	await reader.tabTo(CHECK);
	const arrival = await reader.press('space', /heading level/);
	await reader.shows(SEND);
	const heading = await reader.textOf('main h1');
	claims.claim(
		'After Finish, the score is said before anything else of the page, once',
		isFirst(heading, arrival) && timesSaid(heading, arrival) === 1,
		arrival
	);
	claims.claim(
		'After Finish, the title of the page is said at most once',
		timesSaid('Result – Footnote', arrival) <= 1,
		arrival
	);
	claims.claim('After Finish, nothing empty is said', saysNothingEmpty(arrival), arrival);

	const spelled = await reader.textOf('.slip .spelled');
	const code = await reader.textOf('.slip .groups');
	const page = await reader.readAll(/^Free/);
	claims.claim(
		'Reading the result, the score is said once, as a heading',
		isHeading(heading, page),
		page
	);
	claims.claim(
		'Reading the result, the score comes before anything else of it',
		placeOf(heading, page) < placeOf('Your result code', page),
		page
	);
	claims.claim(
		'Reading the result, that it isn’t sent yet is said once',
		timesSaid('Not sent yet', page) === 1,
		page
	);
	claims.claim(
		'Reading the result, its code is said once, sign by sign and in one piece',
		timesSaid(spelled, page) === 1 && placeOf(spelled, page) >= 0,
		page
	);
	claims.claim(
		'Reading the result, its code is never said as a word',
		placeOf(code, page) < 0,
		page
	);
	claims.claim(
		'Reading the result, “Send to your teacher” is said once',
		timesSaid('Send to your teacher', page) === 1,
		page
	);
	claims.claim(
		'Reading the result, the number on the class list is said',
		placeOf('You’re number 3', page) >= 0,
		page
	);
	claims.claim(
		'Reading the result, each question is said once, with how it went',
		timesSaid(`Right: 1. ${stemOf(first)}`, [page.join(' ')]) === 1 &&
			timesSaid(`Not right: 2. ${stemOf(second)}`, [page.join(' ')]) === 1,
		page
	);
	claims.claim(
		'Reading the result, what was answered is said after the question, with a pause',
		new RegExp(`${withWords(stemOf(second)).source}\\s+You: `).test(page.join(' ')),
		page
	);
	claims.claim('Reading the result, nothing empty is said', saysNothingEmpty(page), page);

	const send = await reader.tabTo(SEND);
	claims.claim(
		'Tab to what sends the code: its name is said first, and that it’s a link',
		placeOf('Send to your teacher', send) === 0 && /link/.test(send.join(' ')),
		send
	);
	await reader.tabTo('.ways button:last-child');
	const written = await reader.press('space', /Code written down/);
	claims.claim(
		'After “I wrote it down”, that is said, once',
		timesSaid('Code written down', written) === 1,
		written
	);
	claims.claim(
		'After “I wrote it down”, nothing empty is said',
		saysNothingEmpty(written),
		written
	);
}

/** What a teacher hears of a class: who is missing, and what to teach again. */
export async function hearClass(
	reader: Reader,
	claims: Claims,
	kinds: Kinds,
	items: readonly [Item, Item]
) {
	claims.at('The results of a class');
	const [first, second] = items;
	const recipe = handOut(items);
	const quiz = new CodedQuiz(recipe, items, kinds, await loadCodecs([first.kind, second.kind]));
	const codeOf = (number: number) =>
		writeResultCode(quiz, { number, sitting: 1, mark: number * 7 }, (code) => ({
			response: code === first.code ? wrongOf(first, kinds) : kindOf(second, kinds).key(second.spec)
		}))!;

	await reader.open('teach/results/', '#text');
	await reader.tabTo('form .primary');
	const empty = await reader.press('space', /nothing in the box/);
	claims.claim(
		'Go on with nothing pasted: that is said, once',
		timesSaid('There’s nothing in the box yet', empty) === 1,
		empty
	);
	claims.claim('Go on with nothing pasted: nothing empty is said', saysNothingEmpty(empty), empty);

	await reader.open(`teach/results/?${writeLink(recipe)}`, '#results');
	const before = await reader.readAll(/^Free/);
	claims.claim(
		'Before there is a result, the title is said once, as a heading',
		isHeading('Results of your class', before),
		before
	);
	claims.claim('Before there is a result, nothing empty is said', saysNothingEmpty(before), before);

	await reader.tabTo('#results');
	await reader.type('no code ');
	// It's said from the eighth sign on; keys that come while Orca is about to say it would stop it.
	const part = await reader.press('x', /Not a whole code yet/);
	await reader.type('yz');
	claims.claim(
		'While typing what is no code, that is said, once',
		timesSaid('Not a whole code yet', part) === 1 && part.length === 1,
		part
	);
	await reader.tabTo('.deeds .button');
	const none = await reader.press('space', /no code in this/);
	claims.claim(
		'A text without a code: that is said, once',
		timesSaid('There’s no code in this', none) === 1,
		none
	);
	await reader.tabTo('#results');
	const typed = await reader.type(` ${codeOf(1)} ${codeOf(2)}`);
	claims.claim('While typing several codes, nothing is said', typed.length === 0, typed);
	await reader.tabTo('.deeds .button');
	const added = await reader.press('space', /2 of 4 in/);
	claims.claim(
		'After Add, how many are in is said once',
		timesSaid('2 of 4 in', added) === 1,
		added
	);
	claims.claim(
		'After Add, how many codes were found is said once',
		timesSaid('2 codes found', added) === 1,
		added
	);
	claims.claim('After Add, nothing empty is said', saysNothingEmpty(added), added);

	await reader.shows('main ol h2');
	const page = await reader.readAll(/^Free/);
	claims.claim(
		'Reading the results, “Teach these again” is said once, as a heading',
		isHeading('Teach these again', page),
		page
	);
	claims.claim(
		'Reading the results, what to teach again is said once, as a heading',
		isHeading(stemOf(first), page),
		page
	);
	claims.claim(
		'Reading the results, how many went wrong is said after it',
		placeOf('2 of 2', page) > placeOf(stemOf(first), page),
		page
	);
	claims.claim(
		'Reading the results, the wrong answer they gave is said in one piece',
		placeOf('answered “', page) >= 0,
		page
	);
	claims.claim(
		'Reading the results, what all knew isn’t said to be taught again',
		!isHeading(stemOf(second), page),
		page
	);
	claims.claim(
		'Reading the results, who is missing is said in one piece',
		placeOf('Not yet: 3, 4.', page) >= 0,
		page
	);
	claims.claim(
		'Reading the results, how many of the class are in is said',
		placeOf('2 of 4', page) >= 0,
		page
	);
	claims.claim('Reading the results, nothing empty is said', saysNothingEmpty(page), page);
}

/** A response of an item that gets nothing: the first of its options, gaps or rows that does. */
function wrongOf(item: Item, kinds: Kinds): unknown {
	const { options } = item.spec as unknown as { options: readonly { id: string }[] };
	return options.map(({ id }) => id).find((id) => gradeResponse(item, kinds, id).score === 0);
}
