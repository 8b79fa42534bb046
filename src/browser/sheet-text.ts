/**
 * The text of a workbook, as Excel and form services save it: XML in a zip. A parser of XML is barred
 * by the policy, since it makes documents from text, and codes need no more than the text of cells.
 */

const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const ROW = /<(?:\w+:)?row\b[^>]*?>([\s\S]*?)<\/(?:\w+:)?row>/g;
const SHARED = /<(?:\w+:)?si>([\s\S]*?)<\/(?:\w+:)?si>/g;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;

const ENTITIES: Readonly<Record<string, string>> = {
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	amp: '&'
};

/** Which files of a workbook hold text: those of its sheets, and what they share. */
export const WORKBOOK = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/;

/** A line for each row of all sheets, with tabs between the cells. */
export function textOfWorkbook(files: ReadonlyMap<string, string>): string {
	const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(SHARED)].map(
		([, own = '']) => textIn(own)
	);
	return [...files]
		.filter(([path]) => path.startsWith('xl/worksheets/'))
		.flatMap(([, xml]) => [...xml.matchAll(ROW)])
		.map(([, row = '']) =>
			[...row.matchAll(CELL)]
				.map(([, attributes = '', content = '']) => {
					if (/\bt="inlineStr"/.test(attributes)) return textIn(content);
					const value = plain(VALUE.exec(content)?.[1] ?? '');
					return /\bt="s"/.test(attributes) ? (shared[Number(value)] ?? '') : value;
				})
				.join('\t')
		)
		.join('\n');
}

/** The text in parts of a cell; runs of different looks stand apart in XML. */
function textIn(xml: string): string {
	return [...xml.matchAll(TEXT)].map(([, own = '']) => plain(own)).join('');
}

function plain(text: string): string {
	return text
		.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
			const code = decimal ? Number(decimal) : hex ? parseInt(String(hex), 16) : undefined;
			if (code === undefined) return ENTITIES[String(name)] ?? String(whole);
			return code <= 0x10ffff ? String.fromCodePoint(code) : '';
		})
		.replace(/\s+/g, ' ');
}
