import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSend, readSend, sendAddress, sendPlace, writeSend, type Send } from './send.ts';

const HOSTS = ['docs.google.com', 'forms.office.com', 'forms.cloud.microsoft'];

const letters = (signs: string, least: number, most: number) =>
	fc.string({ unit: fc.constantFrom(...signs), minLength: least, maxLength: most });
const formId = letters('abcXYZ019_-', 10, 80);
const hex = letters('0123456789abcdef', 1, 32).map((digits) => `r${digits}`);
const mailbox = fc
	.tuple(letters('abZ09_+-', 1, 20), letters('abz09', 1, 20), fc.constantFrom('org', 'sch.uk'))
	.map(([name, host, end]) => `${name}@${host}.${end}`);
const anySend: fc.Arbitrary<Send> = fc.oneof(
	fc.record({ to: fc.constant('google' as const), form: formId, field: letters('019', 1, 12) }),
	fc.record({
		to: fc.constantFrom('office' as const, 'microsoft' as const),
		form: formId,
		field: hex
	}),
	fc.record({ to: fc.constant('mail' as const), mailbox })
);

test('what was written is read again', () => {
	fc.assert(
		fc.property(anySend, (send) => {
			expect(readSend(writeSend(send))).toEqual(send);
		})
	);
});

test('the address leads to a known form or one mailbox, and holds the code, whatever that is', () => {
	fc.assert(
		fc.property(anySend, fc.string({ unit: 'grapheme' }), (send, code) => {
			const url = new URL(sendAddress(send, code));
			if (send.to === 'mail') {
				expect(url.protocol).toBe('mailto:');
				expect(decodeURIComponent(url.pathname)).toBe(send.mailbox);
				expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
				expect(url.searchParams.get('body')).toBe(code);
			} else {
				expect(url.protocol).toBe('https:');
				expect(HOSTS).toContain(url.host);
				expect(url.host).toBe(sendPlace(send));
				expect(url.hash).toBe('');
				const field = send.to === 'google' ? `entry.${send.field}` : send.field;
				expect(url.searchParams.get(field)).toBe(code);
			}
		})
	);
});

test('any text is read as it was written, or not at all', () => {
	const near = fc
		.tuple(anySend, fc.nat(200), fc.string({ maxLength: 3 }))
		.map(([send, at, stray]) => {
			const text = writeSend(send);
			return text.slice(0, at) + stray + text.slice(at);
		});
	fc.assert(
		fc.property(fc.oneof(fc.string(), near), (text) => {
			const send = readSend(text);
			if (!send) return;
			expect(writeSend(send)).toBe(text);
			const url = new URL(sendAddress(send, 'CODE'));
			expect(['mailto:', ...HOSTS]).toContain(url.host || url.protocol);
		})
	);
});

test.each([
	'',
	'google',
	'google.1FAIpQLSabcdefgh',
	'google.1FAIpQLSabcdefgh.12.13',
	'google.1FAIpQLSabc/../evil.12',
	'google.1FAIpQLSabcdefgh.12&x=1',
	'office.abcdefghijkl.entry',
	'GOOGLE.1FAIpQLSabcdefgh.12',
	'constructor.abcdefghijkl.1',
	'evil.example.1FAIpQLSabcdefgh.12',
	'https://docs.google.com.evil.example/forms',
	'javascript:alert(1)',
	'a@b',
	'a@b.org,c@d.org',
	'a@b.org?cc=c@d.org',
	'a%0Acc@b.org',
	'a@b.org\nBcc: c@d.org',
	'"a b"@b.org',
	`${'a'.repeat(120)}@b.org`
])('%j is refused', (text) => {
	expect(readSend(text)).toBeUndefined();
});

describe('what a teacher pastes', () => {
	test.each([
		[
			'https://docs.google.com/forms/d/e/1FAIpQLSabcdefgh/viewform?usp=pp_url&entry.1234=CODE',
			'google.1FAIpQLSabcdefgh.1234'
		],
		[
			' https://docs.google.com/forms/u/0/d/e/1FAIpQLSabcdefgh/viewform?entry.1234=CODE#top\n',
			'google.1FAIpQLSabcdefgh.1234'
		],
		[
			'https://forms.office.com/Pages/ResponsePage.aspx?id=DQSIkWdsW0yx_abc&r12ab=CODE',
			'office.DQSIkWdsW0yx_abc.r12ab'
		],
		[
			'https://forms.cloud.microsoft/Pages/ResponsePage.aspx?id=DQSIkWdsW0yx_abc&r12ab=CODE',
			'microsoft.DQSIkWdsW0yx_abc.r12ab'
		],
		['mailto:results@school.org', 'results@school.org']
	])('%s', (pasted, text) => {
		expect(writeSend(findSend(pasted)!)).toBe(text);
	});

	test.each([
		'https://docs.google.com/forms/d/e/1FAIpQLSabcdefgh/viewform',
		'https://docs.google.com/document/d/e/1FAIpQLSabcdefgh/viewform?entry.1=CODE',
		'http://docs.google.com/forms/d/e/1FAIpQLSabcdefgh/viewform?entry.1=CODE',
		'https://docs.google.com.evil.example/forms/d/e/1FAIpQLSabcdefgh/viewform?entry.1=CODE',
		'https://docs.google.com@evil.example/forms/d/e/1FAIpQLSabcdefgh/viewform?entry.1=CODE',
		'https://forms.gle/abcdefghij',
		'see my form'
	])('%s is no place for a code', (pasted) => {
		expect(findSend(pasted)).toBeUndefined();
	});

	test('what is found can be read from the link', () => {
		fc.assert(
			fc.property(anySend, (send) => {
				expect(findSend(send.to === 'mail' ? send.mailbox : sendAddress(send, 'X'))).toEqual(send);
			})
		);
	});
});
