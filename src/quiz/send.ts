import { SEND } from './link.ts';

/** Where a result code goes: a form with one field that is filled in already, or a mailbox. */
export type Send = FormField | { to: 'mail'; mailbox: string };

interface FormField {
	to: FormHost;
	/** The form's id. */
	form: string;
	/** The id of the field that takes the code. */
	field: string;
}

/** The only hosts of forms that a link may lead to. */
const HOSTS = {
	google: 'docs.google.com',
	office: 'forms.office.com',
	microsoft: 'forms.cloud.microsoft'
} as const;

type FormHost = keyof typeof HOSTS;

/** Reads `send` as a link has it: `google.<form>.<field>`, or a mail address. */
export function readSend(text: string): Send | undefined {
	const found = SEND.exec(text);
	if (!found) return undefined;
	if (text.includes('@')) return { to: 'mail', mailbox: text };
	const [, to, form, field] = found;
	return { to: to as FormHost, form: form!, field: field! };
}

/** Writes `send` for a link. */
export function writeSend(send: Send): string {
	return send.to === 'mail' ? send.mailbox : `${send.to}.${send.form}.${send.field}`;
}

/**
 * Finds what a teacher pasted: the prefilled address of a form, or a mail address. The first field
 * that the address fills in takes the code.
 */
export function findSend(pasted: string): Send | undefined {
	const text = pasted.trim().replace(/^mailto:/i, '');
	if (text.includes('@') && !text.includes('/')) return readSend(text);
	const [, host = '', path = '', query = ''] =
		/^https:\/\/([a-z.]+)\/([^?#]*)\?([^#]*)/i.exec(text) ?? [];
	const to = formHostOf(host);
	const parameters = new URLSearchParams(query);
	const form =
		/^forms\/(?:u\/\d+\/)?d\/e\/([\w-]+)\/viewform$/.exec(path)?.[1] ?? parameters.get('id');
	const fields = [...parameters.keys()].map((name) => name.replace(/^entry\./, ''));
	const sends = fields.map((field) => readSend(`${to}.${form}.${field}`));
	return sends.find((send) => send !== undefined);
}

/** Which of the hosts of forms this is; undefined if it is another one. */
export function formHostOf(host: string): string | undefined {
	return Object.keys(HOSTS).find((each) => HOSTS[each as FormHost] === host.toLowerCase());
}

/** The address that leads to the form with a code in it, or to a new message. */
export function sendAddress(send: Send, code: string): string {
	const text = encodeURIComponent(code);
	if (send.to === 'mail') {
		const mailbox = encodeURIComponent(send.mailbox).replace('%40', '@');
		return `mailto:${mailbox}?subject=${encodeURIComponent('Quiz result')}&body=${text}`;
	}
	return send.to === 'google'
		? `https://${HOSTS.google}/forms/d/e/${send.form}/viewform?usp=pp_url&entry.${send.field}=${text}`
		: `https://${HOSTS[send.to]}/Pages/ResponsePage.aspx?id=${send.form}&${send.field}=${text}`;
}

/** What to name on the screen: the form's host, or the mailbox. */
export function sendPlace(send: Send): string {
	return send.to === 'mail' ? send.mailbox : HOSTS[send.to];
}
