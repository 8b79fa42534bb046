import type { Statement } from '#bank';

/** A sort of statements that can be highlighted. */
export interface Pick {
	id: 'all' | Statement['modality'] | 'claimed';
	name: string;
	/** The numbers of its statements. */
	numbers: readonly number[];
}

const sorts: readonly [Pick['id'], string, (statement: Statement) => boolean][] = [
	['stated', 'Happened', ({ modality }) => modality === 'stated'],
	['conditional', 'Would have', ({ modality }) => modality === 'conditional'],
	['unclear', 'Unclear', ({ modality }) => modality === 'unclear'],
	['claimed', 'Claimed', ({ asserter }) => asserter !== 'source']
];

/** What can be highlighted among statements; nothing if they are all of one sort. */
export function picksAmong(statements: readonly Statement[]): Pick[] {
	const numbersOf = (isWanted: (statement: Statement) => boolean) =>
		statements.flatMap((statement, place) => (isWanted(statement) ? place + 1 : []));
	const picks = sorts
		.map(([id, name, isWanted]) => ({ id, name, numbers: numbersOf(isWanted) }))
		.filter(({ numbers }) => numbers.length > 0 && numbers.length < statements.length);
	return picks.length === 0
		? []
		: [{ id: 'all', name: 'All', numbers: numbersOf(() => true) }, ...picks];
}
