/** The text of files in which results come. */

/** So much is unpacked at most, in bytes. */
const MOST_UNPACKED = 50_000_000;
const READ = /\.(?:txt|csv|tsv|html?|md|eml)$/i;

/** The text of a file; of a zip, that of all texts in it, each below the name of its folder. */
export async function textOf(file: File): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	// Every zip begins so.
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
	if (!isZip) return decoded(bytes);
	const { unzip } = await import('fflate');
	let left = MOST_UNPACKED;
	const parts = await new Promise<Record<string, Uint8Array>>((done, fail) =>
		unzip(
			bytes,
			{
				filter: ({ name, originalSize }) => {
					left -= READ.test(name) ? originalSize : 0;
					return READ.test(name) && left > 0;
				}
			},
			(error, all) => (error ? fail(error) : done(all))
		)
	);
	return Object.entries(parts)
		.map(([path, content]) => `\n\n${ownerOf(path)}\n${decoded(content)}`)
		.join('');
}

/** Whose submission it is: Moodle names folders so, and ends the name with an underscore and a number. */
function ownerOf(path: string): string {
	return (path.split('/').at(-2) ?? '').replace(/_\d+_.*$/, '') || path;
}

function decoded(bytes: Uint8Array): string {
	const isWide =
		(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	const name = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
	return new TextDecoder(name).decode(bytes);
}
