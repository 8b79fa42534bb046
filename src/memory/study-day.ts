export const MINUTE = 60 * 1000;
export const DAY = 24 * 60 * MINUTE;

/** A study day turns at this hour of local time, so that a late evening is one day. */
const TURN_OF_DAY = 4;

/**
 * How many minutes local time is behind UTC at a time in milliseconds: what
 * `new Date(at).getTimezoneOffset()` gives.
 */
export type Offset = (at: number) => number;

/** The number of the study day of a time in milliseconds; the next day has the next number. */
export function studyDay(at: number, offset: Offset): number {
	return Math.floor((at - offset(at) * MINUTE - TURN_OF_DAY * 60 * MINUTE) / DAY);
}
