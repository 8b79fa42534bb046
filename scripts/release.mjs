/**
 * Builds the site and puts it in one archive, `footnote-<version>.tar.gz`: the same bytes for the
 * same build, so anybody can check what they got. Usage: `npm run release`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './run.mjs';
import { build } from './setup.mjs';

/** What the parts of a tar archive are filled up to. */
const BLOCK = 512;

/**
 * The files of a folder as a compressed tar archive, in the order of their names. No time, owner or
 * machine is in it.
 * @param {string} folder
 * @param {string} name the folder that they are unpacked to
 */
export function archive(folder, name) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => path.split(sep).join('/'))
		.sort();
	const parts = files.flatMap((path) => {
		const content = readFileSync(join(folder, path));
		const rest = (BLOCK - (content.length % BLOCK)) % BLOCK;
		return [head(`${name}/${path}`, content.length), content, Buffer.alloc(rest)];
	});
	const packed = gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]), { level: 9 });
	// The system that packed it.
	packed[9] = 255;
	return packed;
}

/**
 * What stands before a file in a tar archive.
 * @param {string} path
 * @param {number} size
 */
function head(path, size) {
	const block = Buffer.alloc(BLOCK);
	if (Buffer.byteLength(path) > 100)
		throw new Error(`The path is too long for an archive: ${path}`);
	const octal = (/** @type {number} */ value, /** @type {number} */ digits) =>
		`${value.toString(8).padStart(digits, '0')}\0`;
	block.write(path, 0);
	block.write(octal(0o644, 7) + octal(0, 7) + octal(0, 7) + octal(size, 11) + octal(0, 11), 100);
	// The sum counts its own place as blanks.
	block.write(' '.repeat(8) + '0', 148);
	block.write('ustar\x0000', 257);
	const sum = block.reduce((total, byte) => total + byte, 0);
	block.write(`${octal(sum, 6)} `, 148);
	return block;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
	const { done, output } = await build();
	if (!done) {
		console.error(output);
		process.exit(1);
	}
	const { version } = JSON.parse(readFileSync(`${root}build/_app/version.json`, 'utf8'));
	const packed = archive(`${root}build`, 'footnote');
	const file = `footnote-${version}.tar.gz`;
	writeFileSync(`${root}${file}`, packed);
	console.log(`${file}  sha256 ${createHash('sha256').update(packed).digest('hex')}`);
}
