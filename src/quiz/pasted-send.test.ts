import { expect, test } from 'vitest';
import { readPastedSend } from './pasted-send.ts';

const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSexample123/viewform';

test('a prefilled form and a mail address are understood, with what is around them', () => {
	expect(readPastedSend(` ${FORM}?usp=pp_url&entry.42=code \n`)).toEqual({
		to: 'google',
		form: '1FAIpQLSexample123',
		field: '42'
	});
	expect(readPastedSend('mailto:quiz@school.example')).toEqual({
		to: 'mail',
		mailbox: 'quiz@school.example'
	});
});

test.each([
	[FORM, 'unfilled'],
	['https://docs.google.com/forms/d/abc/edit', 'unfilled'],
	['https://forms.office.com/Pages/ResponsePage.aspx?id=abcdefghijkl', 'unfilled'],
	['https://forms.gle/abcdef', 'short'],
	['https://forms.office.com/r/abcdef', 'short'],
	['https://forms.example.org/d/e/1FAIpQLSexample123/viewform?entry.42=code', 'elsewhere'],
	['https://docs.google.com.example.org/forms/d/e/1FAIpQLSexample123/viewform', 'elsewhere'],
	['one@school.example, two@school.example', 'mailbox'],
	['me@school', 'mailbox'],
	['our form', 'other'],
	['', 'other']
])('%s is refused as %s', (pasted, fault) => {
	expect(readPastedSend(pasted)).toEqual({ fault });
});
