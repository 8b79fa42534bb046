/** Where a result code goes: a form with one field that is filled in already, or a mailbox. */
export type Send = FormField | { to: 'mail'; mailbox: string };

interface FormField {
	to: FormHost;
	/** The form's id. */
	form: string;
	/** The id of the field that takes the code. */
	field: string;
}

/** The only forms that a link may lead to. */
const FORMS = {
	google: { host: 'docs.google.com', form: /^[\w-]{10,100}$/, field: /^\d{1,20}$/ },
	office: { host: 'forms.office.com', form: /^[\w-]{10,200}$/, field: /^r[0-9a-f]{1,40}$/ },
	microsoft: { host: 'forms.cloud.microsoft', form: /^[\w-]{10,200}$/, field: /^r[0-9a-f]{1,40}$/ }
} as const;

type FormHost = keyof typeof FORMS;

const hosts = Object.keys(FORMS) as FormHost[];

/** One plain mail address: nothing in it can become a second one, or a header. */
const MAILBOX =
	/^(?=.{3,100}$)[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** Reads `send` as a link has it: `google.<form>.<field>`, or a mail address. */
export function readSend(text: string): Send | undefined {
	if (MAILBOX.test(text)) return { to: 'mail', mailbox: text };
	const [to, form = '', field = '', ...more] = text.split('.');
	const host = hosts.find((each) => each === to);
	if (!host || more.length > 0) return undefined;
	return fits(host, form, field) ? { to: host, form, field } : undefined;
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
	if (MAILBOX.test(text)) return { to: 'mail', mailbox: text };
	const [, host = '', path = '', query = ''] =
		/^https:\/\/([a-z.]+)\/([^?#]*)\?([^#]*)/i.exec(text) ?? [];
	const to = hosts.find((each) => FORMS[each].host === host.toLowerCase());
	if (!to) return undefined;
	const parameters = new URLSearchParams(query);
	const form =
		to === 'google'
			? /^forms\/(?:u\/\d+\/)?d\/e\/([\w-]+)\/viewform$/.exec(path)?.[1]
			: parameters.get('id');
	const fields = [...parameters.keys()].map((name) =>
		to === 'google' ? name.replace(/^entry\./, '') : name
	);
	const field = fields.find((name) => FORMS[to].field.test(name));
	return form && field && fits(to, form, field) ? { to, form, field } : undefined;
}

/** The address that leads to the form with a code in it, or to a new message. */
export function sendAddress(send: Send, code: string): string {
	const text = encodeURIComponent(code);
	if (send.to === 'mail') {
		const mailbox = encodeURIComponent(send.mailbox).replace('%40', '@');
		return `mailto:${mailbox}?subject=${encodeURIComponent('Quiz result')}&body=${text}`;
	}
	const { host } = FORMS[send.to];
	return send.to === 'google'
		? `https://${host}/forms/d/e/${send.form}/viewform?usp=pp_url&entry.${send.field}=${text}`
		: `https://${host}/Pages/ResponsePage.aspx?id=${send.form}&${send.field}=${text}`;
}

/** What to name on the screen: the form's host, or the mailbox. */
export function sendPlace(send: Send): string {
	return send.to === 'mail' ? send.mailbox : FORMS[send.to].host;
}

function fits(host: FormHost, form: string, field: string): boolean {
	return FORMS[host].form.test(form) && FORMS[host].field.test(field);
}
