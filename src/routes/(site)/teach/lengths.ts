import { counted } from '#ui/counted.ts';

/** A time limit in words, such as "12 minutes" or "90 seconds". */
export function lengthOf(seconds: number): string {
	return seconds % 60 === 0 ? counted(seconds / 60, 'minute') : counted(seconds, 'second');
}
