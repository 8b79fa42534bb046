/** What a quiz link says: which items, how to draw and order them, and how the quiz is taken. */
export interface Recipe {
	pack: string;
	/** The codes of its items. */
	codes: readonly string[];
	/** How many of the items each learner gets; all where absent. */
	draw?: number;
	/** `fixed`: a class on question 3 is on the same question. */
	order: 'fixed' | 'shuffled';
	/** Makes a draw and a shuffled order the same for all. */
	seed?: string;
	/** `practice`: each answer is checked at once. `test`: answers can be changed until the end. */
	mode: 'practice' | 'test';
	/** The time limit in seconds; none where absent. */
	time?: number;
	/** Asks how sure the learner is of each answer. */
	certainty: boolean;
	title?: string;
	/** How many numbers the class list has. */
	class?: number;
	/** Where the result code goes, as `readSend` reads it. */
	send?: string;
	/** When the keys of a test are shown, as `readReview` reads it. */
	review?: string;
	/** The public key of the class that results are sealed for. */
	to?: string;
}

/** A wish for a quiz, to be drawn on the spot: what an instant link says. */
export interface Wish extends Pick<Recipe, 'pack' | 'mode' | 'certainty' | 'time'> {
	/** How many questions. */
	count: number;
	/** Topics to draw from; all where empty. */
	topics: readonly string[];
	/** Kinds to draw from; where empty, all that suit what the learner has done. */
	kinds: readonly string[];
	/** Whether items on background facts may be drawn; left out, what the learner has done decides. */
	background?: boolean;
}

/** How a quiz is taken where a link says nothing of it. */
export const plainRecipe = { order: 'fixed', mode: 'practice', certainty: false } as const;
