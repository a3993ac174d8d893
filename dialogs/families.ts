// Words that mean much the same to a council, in both languages: what is known of one helps to recognise the others.
import { homeFamilies } from './families-home.ts';
import { streetFamilies } from './families-street.ts';

/** English, then Welsh without mutation; `_` joins the words of a phrase. A word may stand in several families. */
export type Families = Readonly<Record<string, readonly [en: string, cy: string]>>;

export const families: Families = { ...streetFamilies, ...homeFamilies };
