import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { switches } from '../scripts/browser.mjs';
import { writeResultCode } from '../src/class/index.ts';
import { expect, open, test, violations } from './page.ts';
import { codedQuizOf } from './taking.ts';

/** What the browser's pretended camera shows, over and over. */
const film = join(tmpdir(), `footnote-screens-${process.pid}.y4m`);

test.use({
	launchOptions: {
		args: [
			...switches,
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		],
		...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM })
	}
});

/** A film of screens that each show a code for a second, in the plain form of YUV4MPEG2. */
function filmOf(texts: readonly string[]): Buffer {
	const [width, height, frames] = [640, 480, 5];
	const shots = texts.flatMap((text, place) => {
		const { data, size } = encode(text, { ecc: 'L', border: 4 });
		const side = [5, 7, 9][place % 3]!;
		const luma = Buffer.alloc(width * height, 110);
		for (let y = 0; y < size * side; y++) {
			for (let x = 0; x < size * side; x++) {
				const isDark = data[Math.floor(y / side)]![Math.floor(x / side)];
				luma[(y + 20) * width + x + 40 + place * 20] = isDark ? 30 : 225;
			}
		}
		const shot = Buffer.concat([
			Buffer.from('FRAME\n'),
			luma,
			Buffer.alloc((width * height) / 2, 128)
		]);
		return Array.from({ length: frames }, () => shot);
	});
	return Buffer.concat([
		Buffer.from(`YUV4MPEG2 W${width} H${height} F${frames}:1 Ip A1:1 C420jpeg\n`),
		...shots
	]);
}

test('screen after screen is read with the camera, and what stops it is told', async ({
	page,
	complaints
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.addInitScript(() => {
		const { mediaDevices } = navigator;
		const ask = mediaDevices.getUserMedia.bind(mediaDevices);
		mediaDevices.getUserMedia = async (wish) => {
			const name = sessionStorage.getItem('refuses');
			if (name) throw new DOMException('No camera.', name);
			const stream = await ask(wish);
			Object.assign(window, { tracks: stream.getTracks() });
			return stream;
		};
	});
	await open(page, '/teach/');
	await page.getByText('Class and results', { exact: true }).click();
	await page.getByLabel('Learners in the class').fill('28');
	await expect(page).toHaveURL(/class=28/);
	const link = new URL(page.url()).search.slice(1);
	const quiz = await codedQuizOf(page, link);
	const write = (number: number) =>
		writeResultCode(quiz, { number, sitting: 1, mark: number * 31 }, () => undefined)!;
	const address = new URL('/teach/results/', page.url()).href;
	const foreign = '7PB9-H9CT-09N';
	writeFileSync(
		film,
		filmOf([
			`${address}#${write(3)}`,
			write(7),
			`${address}#${write(3)}`,
			`${address}#${foreign}`,
			'https://school.example/'
		])
	);

	await open(page, `/teach/results/?${link}`);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.getByRole('button', { name: 'Scan screens' }).click();
	const scans = page.getByRole('region', { name: 'Scan screens' });
	for (const words of [
		'Got number 3.',
		'Got number 7.',
		'Already have 3.',
		'This code is of another quiz.',
		'This is no result code.'
	]) {
		await scans.getByText(words).first().waitFor();
	}
	// What reads codes comes only now.
	expect(asked.filter((url) => url.endsWith('.js'))).toHaveLength(1);
	await expect(scans.getByRole('listitem')).toHaveText(['Got number 7.', 'Got number 3.']);
	await expect(page.getByText('2 codes scanned')).toBeVisible();
	await expect(page.getByText('2 of 28.', { exact: true })).toBeVisible();
	expect(await violations(page)).toEqual([]);

	const states = () =>
		page.evaluate(() =>
			(window as unknown as { tracks: MediaStreamTrack[] }).tracks.map((track) => track.readyState)
		);
	expect(await states()).toEqual(['live']);
	await page.getByRole('button', { name: 'Stop the camera' }).click();
	expect(await states()).toEqual(['ended']);
	const start = page.getByRole('button', { name: 'Start the camera' });
	await start.click();
	await expect.poll(states).toEqual(['live']);
	await page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { configurable: true, value: true });
		document.dispatchEvent(new Event('visibilitychange'));
		Object.defineProperty(document, 'hidden', { configurable: true, value: false });
	});
	expect(await states()).toEqual(['ended']);
	await start.click();
	await expect.poll(states).toEqual(['live']);
	await page.getByRole('button', { name: 'Scan screens' }).click();
	expect(await states()).toEqual(['ended']);

	for (const [name, words] of [
		['NotAllowedError', 'The camera isn’t allowed here.'],
		['NotFoundError', 'We found no camera on this device.'],
		['NotReadableError', 'Another app or page has the camera.']
	] as const) {
		await page.evaluate((error) => sessionStorage.setItem('refuses', error), name);
		await page.getByRole('button', { name: 'Scan screens' }).click();
		await expect(scans.getByRole('status')).toContainText(words);
		await page.getByRole('button', { name: 'Scan screens' }).click();
	}
	rmSync(film);
	// Where service workers are blocked, there is none to look for a newer version.
	const isBlocked = (each: string) => each.includes("reading 'update'");
	complaints.splice(0, complaints.length, ...complaints.filter((each) => !isBlocked(each)));
});
