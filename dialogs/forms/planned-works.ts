// When a kitchen, a bathroom or windows are replaced. Owner: repairs. What comes of it: the truth that it is not known here, and who knows it.
import type { Both, Offer } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';

/** The same whoever asks: nothing is looked up. */
export const plannedWorks = form('planned-works', 'your question about planned work')
  .needs(0)
  .end(() => ({ kind: 'tell', text: () => NOT_KNOWN, offers: NEXT }));

// Welsh is a draft until a translator has approved it.
const NOT_KNOWN: Both = {
  en: `That is planned work, not a repair, and I can't see when your home's turn is. The repairs team knows. Ask them to write to you, or call ${council.phone}. If something is broken now, you need not wait for it: report it as a repair.`,
  cy: `Gwaith wedi'i gynllunio yw hynny, nid atgyweiriad, ac alla i ddim gweld pryd mae tro eich cartref chi. Mae'r tîm atgyweirio yn gwybod. Gofynnwch iddyn nhw ysgrifennu atoch, neu ffoniwch ${council.phone}. Os oes rhywbeth wedi torri nawr, does dim rhaid aros: rhowch wybod amdano fel atgyweiriad.`,
};
const NEXT: readonly Offer[] = [
  { id: 'form:write-back', words: { en: 'Ask them to write', cy: 'Gofyn iddyn nhw ysgrifennu' } },
  { id: 'form:report-repair', words: { en: 'Report a repair', cy: 'Gwaith trwsio' } },
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
];
