/** The text of files in which results come. */
import { textOfWorkbook, WORKBOOK } from './sheet-text.ts';

/** So much is unpacked at most, in bytes. */
const MOST_UNPACKED = 50_000_000;
const READ = /\.(?:txt|csv|tsv|html?|md|eml)$/i;

/**
 * The text of a file; of a workbook, that of its cells; of any other zip, that of all texts and
 * workbooks in it, each below the name of its folder.
 */
export async function textOf(file: File): Promise<string> {
	return textOfBytes(new Uint8Array(await file.arrayBuffer()));
}

async function textOfBytes(bytes: Uint8Array, isInZip = false): Promise<string> {
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
					const isRead =
						READ.test(name) || WORKBOOK.test(name) || (!isInZip && /\.xlsx$/i.test(name));
					left -= isRead ? originalSize : 0;
					return isRead && left > 0;
				}
			},
			(error, all) => (error ? fail(error) : done(all))
		)
	);
	const entries = Object.entries(parts);
	if (entries.some(([path]) => WORKBOOK.test(path)))
		return textOfWorkbook(new Map(entries.map(([path, content]) => [path, decoded(content)])));
	const texts = await Promise.all(
		entries.map(async ([path, content]) => {
			const text = /\.xlsx$/i.test(path) ? await textOfBytes(content, true) : decoded(content);
			return `\n\n${ownerOf(path)}\n${text}`;
		})
	);
	return texts.join('');
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
