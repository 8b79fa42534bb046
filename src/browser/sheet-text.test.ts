import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textOf } from './file-text.ts';

/** A workbook with what Excel, LibreOffice and form services write into cells. */
const workbook = zipSync({
	'[Content_Types].xml': strToU8('<Types/>'),
	'docProps/app.xml': strToU8('<Properties><Application>no cell</Application></Properties>'),
	'xl/sharedStrings.xml': strToU8(
		`<?xml version="1.0"?><sst count="3"><si><t>Code</t></si><si><t xml:space="preserve">7PB9-H9CT-09N </t></si><si><r><rPr><b/></rPr><t>Lena </t></r><r><t>&amp; Tom &#8211; B</t></r></si></sst>`
	),
	'xl/worksheets/sheet1.xml': strToU8(
		`<worksheet><cols><col min="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"/></row><row r="2"><c r="A2" s="1" t="s"><v>2</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>46154.4</v></c></row></sheetData></worksheet>`
	),
	'xl/worksheets/sheet2.xml': strToU8(
		`<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>8QC0-J0DV-10P</x:t></x:is></x:c><x:c t="str"><x:f>A1</x:f><x:v>so</x:v></x:c></x:row></x:sheetData></x:worksheet>`
	)
});
const lines = ['Code\t', 'Lena & Tom – B\t7PB9-H9CT-09N \t46154.4', '8QC0-J0DV-10P\tso'];

test('the cells of a workbook are read row by row', async () => {
	expect(await textOf(new File([workbook.slice()], 'form.xlsx'))).toBe(lines.join('\n'));
});

test('a workbook in a zip is read with what is beside it', async () => {
	const zip = zipSync({
		'Mia Roth_12_file/own.xlsx': workbook,
		'Ben Ode_13_file/own.txt': strToU8('x')
	});
	const text = await textOf(new File([zip.slice()], 'submissions.zip'));
	expect(text.split('\n').filter(Boolean)).toEqual(['Mia Roth', ...lines, 'Ben Ode', 'x']);
});
