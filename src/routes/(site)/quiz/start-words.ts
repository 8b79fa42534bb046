const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many questions are started, in words up to ten: "one question", "ten questions", "20 questions". */
export function startWords(count: number): string {
	return `${words[count] ?? count} ${count === 1 ? 'question' : 'questions'}`;
}
