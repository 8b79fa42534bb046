import type { imports } from '#browser/import.svelte.ts';
import type { LogRecord } from '#log';
import { BACKUP_LIMIT, type BackupFault } from '#log/backup.ts';
import { counted } from '#ui/counted.ts';
import { listed } from '#ui/listed.ts';

/** A day in American English, such as "May 3, 2026". */
export function dateOf(millis: number): string {
	return new Date(millis).toLocaleDateString('en-US', {
		day: 'numeric',
		month: 'long',
		year: 'numeric'
	});
}

/** What some records are, such as "12 answers, 3 card reviews and 1 quiz". */
export function contentOf(records: readonly LogRecord[]): string {
	const of = (type: LogRecord['type']) => records.filter((record) => record.type === type).length;
	const counts = [
		[of('answer'), 'answer', 'answers'],
		[of('rating'), 'card review', 'card reviews'],
		[of('start'), 'quiz', 'quizzes'],
		[of('checkpoint'), 'fact from another device', 'facts from another device']
	] as const;
	const parts = counts.flatMap(([count, one, many]) =>
		count > 0 ? counted(count, one, many) : []
	);
	if (parts.length === 0) return counted(records.length, 'other record');
	return listed(parts);
}

/** What an import did, such as "12 records and 1 quiz were imported". */
export function importOf({ records, quizzes }: NonNullable<typeof imports.last>): string {
	const count = quizzes?.length ?? 0;
	if (records + count === 0) return 'An erase was taken back';
	const what = [
		...(records > 0 ? [counted(records, 'record')] : []),
		...(count > 0 ? [counted(count, 'quiz', 'quizzes')] : [])
	];
	return `${listed(what)} ${records + count === 1 ? 'was' : 'were'} imported`;
}

/** The names of some packs, such as "the pack “a”" and "the packs “a”, “b”, “c” and 4 more". */
export function listOf(packs: readonly string[]): string {
	const named = packs.slice(0, 3).map((pack) => `“${pack}”`);
	const more = packs.length > 3 ? [`${packs.length - 3} more`] : [];
	const list = listed([...named, ...more]);
	return `the ${packs.length === 1 ? 'pack' : 'packs'} ${list}`;
}

/** Why a file brings nothing, and what to do about it. */
export function sentenceOf(fault: BackupFault): string {
	switch (fault.fault) {
		case 'empty':
			return 'This file is empty. The download may have failed: make the backup again.';
		case 'large':
			return `This file is larger than ${BACKUP_LIMIT / 1e6} MB, so it is not one of ours and was not read. Choose the file that Footnote made.`;
		case 'unfolding':
			return 'This is not a file that Footnote made: it unpacks to far too much, so we stopped reading it. Choose the file that Footnote made.';
		case 'newer':
			return 'A newer version of Footnote made this file. Reload this page to get the new version, then choose the file again.';
		case 'zip':
		case 'gzip':
			return `This is a ${fault.fault} archive; it was not unpacked. If your backup is inside, unpack it on your device and choose the text file.`;
		case 'image':
		case 'PDF':
		case 'JSON':
		case 'HTML':
			return `This is ${fault.fault === 'image' ? 'an' : fault.fault === 'HTML' ? 'an' : 'a'} ${fault.fault} file, not a backup that Footnote made. Choose the text file whose name begins with “footnote-”.`;
		case 'other':
			return 'This is not a backup that Footnote made. Choose the text file whose name begins with “footnote-”.';
		case 'cut':
			return `The end of this file is missing${fault.of === undefined ? '' : `: ${fault.after} of ${counted(fault.of, 'block')} arrived whole`}. Download or send it again; the original may still be sound.`;
		case 'garbled':
			return fault.block === 0
				? 'The first or last lines of this file were changed, so it cannot be trusted. Use another backup; the original may still be sound.'
				: `Block ${fault.block} of ${fault.of} in this file is damaged. Use another backup; the original may still be sound.`;
	}
}
