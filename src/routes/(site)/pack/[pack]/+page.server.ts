import { packIds } from '#questions';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => packIds.map((pack) => ({ pack }));
