import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../../static/404.html'), 'utf8');

test.each(['script', 'style'])('the policy of 404.html allows its one %s, and only that', (tag) => {
	const [content, ...more] = [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))];
	expect(more).toEqual([]);
	const hash = createHash('sha256').update(content![1]!).digest('base64');
	expect(page).toContain(`${tag}-src 'sha256-${hash}'`);
});

test('404.html asks for no other file', () => {
	expect(page).not.toMatch(/\b(src|srcset|url)\s*[=(]/);
	expect([...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual(['/']);
});
