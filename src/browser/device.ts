/** The systems whose home screen has steps of its own. */
export type Platform = 'iOS' | 'Android';

/** What a browser says of itself, as `navigator` has it. */
export type Named = Pick<Navigator, 'userAgent' | 'maxTouchPoints'>;

/** The system of a phone or tablet; undefined on others. */
export function platformOf({ userAgent, maxTouchPoints }: Named): Platform | undefined {
	if (/iPhone|iPad|iPod/.test(userAgent)) return 'iOS';
	// An iPad calls itself a Mac, and has a touch screen.
	if (/Macintosh/.test(userAgent) && maxTouchPoints > 1) return 'iOS';
	return /Android/.test(userAgent) ? 'Android' : undefined;
}

/**
 * Whether a browser is one of those that clear what a site stores after seven days of use without
 * a visit: Safari, and every browser on an iPhone or iPad, as they're all built on it.
 * Source: https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
 */
export function clearsAfterSevenDays(browser: Named): boolean {
	if (platformOf(browser) === 'iOS') return true;
	return /Safari\//.test(browser.userAgent) && !/Chrom|Android/.test(browser.userAgent);
}
