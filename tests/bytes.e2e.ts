import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from './page.ts';

/** A kilobyte, as the budget counts. */
const KB = 1000;

test('the first question costs at most 60 kB of script, style and data, ten questions 75 kB', async ({
	page
}) => {
	const sizes = new Map<string, Promise<{ brotli: number; gzip: number }>>();
	page.on('response', (response) => {
		if (!['script', 'stylesheet', 'fetch'].includes(response.request().resourceType())) return;
		const bytes = response.body().then((body) => ({
			brotli: brotliCompressSync(body).length,
			gzip: gzipSync(body, { level: 9 }).length
		}));
		sizes.set(new URL(response.url()).pathname, bytes);
	});
	const sum = async (form: 'brotli' | 'gzip') =>
		(await Promise.all(sizes.values())).reduce((total, bytes) => total + bytes[form], 0);
	const words = async () =>
		`${((await sum('brotli')) / KB).toFixed(1)} kB (${((await sum('gzip')) / KB).toFixed(1)} kB with gzip)`;

	await page.goto('/quiz/play/?pack=ccw-2011&n=10');
	await expect(page.getByText('Question 1 of 10')).toBeVisible();
	await page.waitForLoadState('networkidle');
	const first = await sum('brotli');
	console.log(`First question: ${await words()} as brotli.`);
	for (let number = 1; number <= 10; number++) {
		await page.getByRole('link', { name: 'Footnote' }).waitFor();
		await page.getByText(`Question ${number} of 10`).waitFor();
		await page.evaluate(() => {
			const control = document.querySelector<HTMLElement>('main fieldset :is(input, select)');
			if (control instanceof HTMLInputElement && control.type !== 'text') control.click();
			else if (control instanceof HTMLInputElement) {
				control.value = 'x';
				control.dispatchEvent(new Event('input', { bubbles: true }));
			} else if (control instanceof HTMLSelectElement) {
				control.selectedIndex = 1;
				control.dispatchEvent(new Event('change', { bubbles: true }));
			} else document.querySelector<HTMLElement>('main fieldset button:enabled')?.click();
		});
		await page.getByRole('button', { name: 'Check' }).click();
		await page.getByRole('button', { name: number === 10 ? 'Finish' : 'Next' }).click();
	}
	await expect(page).toHaveURL(/attempt=/);
	const all = await sum('brotli');
	console.log(`Ten questions: ${await words()} as brotli.`);
	expect(first).toBeLessThanOrEqual(60 * KB);
	expect(all).toBeLessThanOrEqual(75 * KB);
});
