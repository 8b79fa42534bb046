import { counted } from '#ui/counted.ts';

/** A time limit in words, such as "12 minutes" or "1 minute 30 seconds". */
export function lengthOf(seconds: number): string {
	const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
	return [
		...(whole > 0 ? [counted(whole, 'minute')] : []),
		...(rest > 0 ? [counted(rest, 'second')] : [])
	].join(' ');
}
