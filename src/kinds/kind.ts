import type { BaseSpec, Face, Grade, Neutral, Random, Rationale, Reader } from '#bank';

/** The order in which a learner sees the parts of an item, by id. */
export type Order = readonly string[];

/** How responses are judged. Whatever can differ from one rule of a kind to the next is here. */
export interface GradingRule<Spec extends BaseSpec = BaseSpec, Response = unknown> {
	grade(spec: Spec, response: Response): Grade;
	/** Every part with its standing and why, in the order of the spec. */
	explain(spec: Spec, response: Response): Rationale[];
}

/**
 * A type of question. All that the rest of the product knows of a kind is here; the view beside it
 * is found by folder. Specs are plain data, responses are plain JSON and name parts by id.
 */
export interface Kind<Spec extends BaseSpec = BaseSpec, Response = unknown> {
	name: string;
	/** What the kind is called on screen. */
	title: string;
	/** What the learner is to do, under the stem. */
	instruction: string;
	/** Set if its controls show what to do, so that the instruction is only read out. */
	isPlain?: true;
	/** Whether a quiz may begin with it: it is answered at a glance, and little has to be fetched. */
	opens: boolean;
	/** Whether an item of it has several parts that are judged one by one, such as lines or gaps. */
	severalParts: boolean;
	/**
	 * Its grading rules by number, from 1. A rule is never changed; a better one gets the next number.
	 * New items get the highest, and an item keeps the one it was published with.
	 */
	rules: Readonly<Record<number, GradingRule<Spec, Response>>>;
	/**
	 * Set if older versions took every answer to it for typed. Their records do not say how each part
	 * was answered, as those of today do.
	 */
	wasTyped?: true;
	/** What a learner can give. */
	response(spec: Spec): Reader<Response>;
	/** The order of presentation, never that of the key where the key is an order. */
	arrange(spec: Spec, random: Random): Order;
	/** A response that scores 1 by every rule. */
	key(spec: Spec): Response;
	/** What decides the answer, and so the item's code: the spec less reasons, evidence and facts. */
	decisive(spec: Spec): unknown;
	/** The item as one of a few plain shapes, for exports. */
	neutral(spec: Spec): Neutral;
	/**
	 * What it asks as faces of cards, for which there is nothing to choose from; each with its facts
	 * if they are not all that the item tests. Left out if its items only make sense with options.
	 */
	faces?(spec: Spec): readonly (Face & { facts?: readonly string[] })[];
}

/** A spec with responses to it: feeds the kind's tests, the gallery, the accessibility run. */
export interface Example<Spec extends BaseSpec = BaseSpec, Response = unknown> {
	title: string;
	spec: Spec;
	right: Response;
	/** Where a part of the score can be had. */
	half?: Response;
	wrong: Response;
}

/** What a kind's view is given. */
export interface ViewProps<Spec extends BaseSpec = BaseSpec, Response = unknown> {
	spec: Spec;
	order: Order;
	response: Response | undefined;
	/**
	 * Unique on the page; begins the names and ids of controls. A control has what it answers at the
	 * end of its name, `-` and the id of the part, or it is an option and has that as its value.
	 */
	id: string;
	/** Set once the response was checked: the view marks the parts and is read-only. */
	marks: readonly Rationale[] | undefined;
	/** Called with each change; undefined when the response is no longer complete enough to check. */
	onrespond: (response: Response | undefined) => void;
}
