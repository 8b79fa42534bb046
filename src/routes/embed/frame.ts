import { oneOf, type LinkFault, type Rule } from '#quiz';
import { readMeant } from '#quiz/kindness.ts';

/** What the address of a framed quiz says beside the quiz. */
interface Frame {
	/** The query of the quiz's link, without its question mark. */
	link: string;
	/** The site that is told how it goes; undefined if nobody is. */
	origin?: string;
	faults: readonly LinkFault[];
}

const origin: Rule<string> = {
	allowed: 'the address of a site without a path, such as “https://example.org”',
	read(text) {
		try {
			return /^https?:/.test(text) && new URL(text).origin === text ? text : undefined;
		} catch {
			return undefined;
		}
	}
};

const rules = { report: oneOf('1'), origin };

const ours = new RegExp(`^(?:amp;)*(${Object.keys(rules).join('|')})(=|$)`, 'i');

/**
 * Reads the query of a framed quiz: what is for the page that frames it, and the link, which is left
 * as it is.
 * @param search with its question mark
 */
export function readFrame(search: string): Frame {
	const parts = search.slice(1).split('&');
	const { values, faults } = readMeant(
		parts.flatMap((part) => (ours.test(part) ? part.replace(/^(?:amp;)+/i, '') : [])).join('&'),
		rules
	);
	const frame = { link: parts.filter((part) => !ours.test(part)).join('&'), faults };
	if (faults.length > 0) return frame;
	if (values.report && values.origin !== undefined) return { ...frame, origin: values.origin };
	if (!values.report && values.origin === undefined) return frame;
	const parameter = values.report ? 'origin' : 'report';
	const fault = { parameter, problem: 'is missing', allowed: rules[parameter].allowed };
	return { ...frame, faults: [fault] };
}
