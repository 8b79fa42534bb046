/** An option of a neutral shape, with what is said of it after the answer. */
interface NeutralOption {
	id: string;
	text: string;
	feedback: string;
}

/** The few plain shapes that export and import formats read and make, whatever the kind. */
export type Neutral = { stem: string; feedback: string } & (
	| {
			shape: 'single';
			options: readonly NeutralOption[];
			key: string;
			/** The stem is a claim, and every item of the kind has these options, such as true or false. */
			fixed?: true;
	  }
	| { shape: 'multiple'; options: readonly NeutralOption[]; key: readonly string[] }
	| { shape: 'text'; accept: readonly string[] }
	| { shape: 'number'; value: number; tolerance: number; unit: string }
	/** The entries in the right order. */
	| { shape: 'order'; entries: readonly NeutralOption[] }
	| {
			shape: 'match';
			/** Each prompt with the id of its choice; several prompts may share a choice. */
			prompts: readonly (NeutralOption & { choice: string })[];
			choices: readonly { id: string; text: string }[];
	  }
	/** Running text with gaps between its pieces: one more piece than gaps. */
	| {
			shape: 'gaps';
			pieces: readonly string[];
			gaps: readonly {
				id: string;
				accept: readonly string[];
				choices: readonly string[];
				feedback: string;
			}[];
	  }
);
