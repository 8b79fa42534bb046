import { describe, expect, test } from 'vitest';
import { clearsAfterSevenDays, platformOf } from './device';

const browsers = {
	'Safari on an iPhone': [
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
		5,
		'iOS',
		true
	],
	'Chrome on an iPhone': [
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.0.0 Mobile/15E148 Safari/604.1',
		5,
		'iOS',
		true
	],
	'Safari on an iPad': [
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
		5,
		'iOS',
		true
	],
	'Safari on a Mac': [
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
		0,
		undefined,
		true
	],
	'Chrome on a Mac': [
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
		0,
		undefined,
		false
	],
	'Firefox on a Mac': [
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0) Gecko/20100101 Firefox/142.0',
		0,
		undefined,
		false
	],
	'Chrome on Android': [
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
		5,
		'Android',
		false
	],
	'Edge on Windows': [
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
		10,
		undefined,
		false
	]
} as const;

describe.each(Object.entries(browsers))(
	'%s',
	(_, [userAgent, maxTouchPoints, platform, clears]) => {
		test('is known by what it says of itself', () => {
			const browser = { userAgent, maxTouchPoints };
			expect(platformOf(browser)).toBe(platform);
			expect(clearsAfterSevenDays(browser)).toBe(clears);
		});
	}
);
