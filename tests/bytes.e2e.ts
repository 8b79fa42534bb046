import { gzipSync } from 'node:zlib';
import { expect, test } from './page.ts';

/** A kilobyte, as the budget counts. */
const KB = 1000;

test('the first question costs at most 60 kB of script, style and data, ten questions 75 kB', async ({
	page
}) => {
	const sizes = new Map<string, Promise<number>>();
	page.on('response', (response) => {
		if (!['script', 'stylesheet', 'fetch'].includes(response.request().resourceType())) return;
		const bytes = response.body().then((body) => gzipSync(body, { level: 9 }).length);
		sizes.set(new URL(response.url()).pathname, bytes);
	});
	const sum = async () =>
		(await Promise.all(sizes.values())).reduce((total, bytes) => total + bytes, 0);

	await page.goto('/quiz/play/?pack=ccw-2011&n=10');
	await expect(page.getByText('Question 1 of 10')).toBeVisible();
	await page.waitForLoadState('networkidle');
	const first = await sum();
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
	const all = await sum();
	console.log(
		`First question: ${(first / KB).toFixed(1)} kB compressed. Ten questions: ${(all / KB).toFixed(1)} kB.`
	);
	expect(first).toBeLessThanOrEqual(60 * KB);
	expect(all).toBeLessThanOrEqual(75 * KB);
});
