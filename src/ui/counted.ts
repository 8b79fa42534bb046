/** A number and what it counts, such as "1 answer" and "1,234 answers". */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
