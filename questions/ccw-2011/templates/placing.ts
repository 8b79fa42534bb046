/** A whole number that an id alone gives, so that a new fact moves nothing in other items. */
export function numberFrom(id: string): number {
	let number = 7;
	for (let i = 0; i < id.length; i++) number = (number * 31 + id.charCodeAt(i)) % 1_000_003;
	return number;
}

/** The key among its distractors, at a place that an id alone gives. */
export function placed<T>(key: T, distractors: readonly T[], id: string): T[] {
	const place = numberFrom(id) % (distractors.length + 1);
	return [...distractors.slice(0, place), key, ...distractors.slice(place)];
}

/** An id for each text, made of its first words that are not in all of them. */
export function slugsOf(texts: readonly string[]): string[] {
	const lists = texts.map((text) =>
		text
			.toLowerCase()
			.replace(/[^a-z0-9 ]+/g, '')
			.split(' ')
	);
	return lists.map((words) => {
		const own = words.filter((word) => !lists.every((list) => list.includes(word)));
		let slug = '';
		for (const word of own) {
			const longer = slug === '' ? word : `${slug}-${word}`;
			if (longer.length > 32) break;
			slug = longer;
		}
		return slug;
	});
}
