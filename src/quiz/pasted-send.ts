import { findSend, formHostOf, type Send } from './send.ts';

/**
 * Why results can't go where a pasted text points: `unfilled`, a form whose link fills in no field;
 * `short`, a short link, which hides the form; `elsewhere`, a host that a link may not lead to;
 * `mailbox`, no plain mail address; `other`, neither.
 */
export type SendFault = 'unfilled' | 'short' | 'elsewhere' | 'mailbox' | 'other';

/** Hosts that only lead on to forms. */
const SHORT =
	/^https?:\/\/(forms\.gle|forms\.office\.com\/r|forms\.cloud\.microsoft\/r|aka\.ms)\//i;

/** What a teacher pasted as the place where results go, or why results can't go there. */
export function readPastedSend(pasted: string): Send | { fault: SendFault } {
	const text = pasted.trim();
	const send = findSend(text);
	if (send) return send;
	if (SHORT.test(text)) return { fault: 'short' };
	const [, host] = /^https?:\/\/([^/?#]*)/i.exec(text) ?? [];
	if (host !== undefined) return { fault: formHostOf(host) ? 'unfilled' : 'elsewhere' };
	return { fault: text.includes('@') ? 'mailbox' : 'other' };
}
