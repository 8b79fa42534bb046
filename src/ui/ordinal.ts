/** A place from 1 on as it is written in a list: "1st", "2nd", "11th". */
export function ordinal(place: number): string {
	const isTeen = Math.floor(place / 10) % 10 === 1;
	const ending = isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[place % 10];
	return `${place}${ending ?? 'th'}`;
}
