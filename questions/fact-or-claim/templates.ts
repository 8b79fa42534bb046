import type { ItemDraft, Template } from '#authoring';
import type { FactId } from './facts.ts';

/** Facts to be judged: as they are, or by one of their confusions, counted from 0. */
const judged: Readonly<Partial<Record<FactId, 'as it is' | number>>> = {
	'claim-is-open': 1,
	'own-voice-without-attribution': 'as it is',
	'right-report-of-a-wrong-claim': 'as it is',
	'would-reports-no-event': 0,
	'same-source-one-witness': 0,
	'left-out-is-not-stated': 0
};

/** What some of these claims took the place of: published items, each with the fact it asks about. */
const replaced: Readonly<Partial<Record<FactId, string>>> = {
	'claim-is-open': 'n9c8e',
	'own-voice-without-attribution': '7mc5w',
	'right-report-of-a-wrong-claim': 'bajmm',
	'left-out-is-not-stated': 'msaft'
};

/** Is a fact, or what it is taken for, true, false or not stated? */
const judgeTheFact: Template = {
	name: 'judge-the-fact',
	make: ({ facts, statements }) =>
		facts.flatMap((fact): ItemDraft[] => {
			const form = judged[fact.id as FactId];
			if (form === undefined) return [];
			const confusion = form === 'as it is' ? undefined : fact.confusions[form];
			const { evidence } = confusion ?? fact;
			const code = replaced[fact.id as FactId];
			const number = statements.findIndex(({ id }) => id === evidence[0]) + 1;
			const because = (why: string) => ({ why, evidence });
			const reasons = confusion
				? {
						true: because(confusion.why),
						false: because(
							confusion.ruling === 'wrong'
								? confusion.why
								: `Statement ${number} does not deny it either: it leaves the matter open.`
						),
						'not-stated': because(
							confusion.ruling === 'wrong'
								? `The guide does say something about it: statement ${number} rules it out.`
								: confusion.why
						)
					}
				: {
						true: because(`This is what statement ${number} says.`),
						false: because(`Statement ${number} says that it is so.`),
						'not-stated': because(`The guide does say it, in statement ${number}.`)
					};
			return [
				{
					kind: 'verdict',
					topic: fact.topic,
					level: 'recall',
					...(code !== undefined && { replaces: { code, reason: 'rewording' } }),
					spec: {
						stem: confusion?.text ?? fact.text,
						facts: [fact.id],
						key: confusion ? (confusion.ruling === 'wrong' ? 'false' : 'not-stated') : 'true',
						reasons
					}
				}
			];
		})
};

/** What is generated from the facts. */
export const templates: readonly Template[] = [judgeTheFact];
