import type { HandedIn } from '#browser/handed-in.ts';

/** What is said of a result: nobody here can know more than what the learner did. */
export function handedInWords(how: HandedIn['how']): string {
	switch (how) {
		case undefined:
			return 'Not sent yet';
		case 'form':
			return 'Sent, if you pressed Submit';
		case 'mail':
			return 'Sent, if your message went out';
		case 'copied':
			return 'Code copied';
		case 'shared':
			return 'Code shared';
		case 'shown':
			return 'Code shown to your teacher';
		case 'written':
			return 'Code written down';
	}
}
