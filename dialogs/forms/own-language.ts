// Somebody whose language is neither English nor Welsh, or who cannot read what we sent. Owner: customer services. What comes of it: how they are
// understood, and a person.
import type { Both, Offer } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';

/** The same whoever asks: nothing is looked up. */
export const ownLanguage = form('own-language', 'your question about language')
  .needs(0)
  .end(() => ({ kind: 'tell', text: () => UNDERSTOOD, offers: NEXT }));

// Welsh is a draft until a translator has approved it.
const UNDERSTOOD: Both = {
  en: `Short words are fine here. I read only English and Welsh. On the phone or at a desk we get an interpreter for you, free. Call ${council.phone} and say the name of your language, or reply PERSON. Someone you trust can write or call for you. If you do not understand a letter from us, we read it with you.`,
  cy: `Mae geiriau byr yn iawn yma. Dim ond Cymraeg a Saesneg rwy'n eu darllen. Ar y ffôn neu wrth ddesg, cawn gyfieithydd i chi am ddim. Ffoniwch ${council.phone} a dweud enw eich iaith, neu atebwch PERSON. Gall rhywun rydych yn ymddiried ynddo ysgrifennu neu ffonio drosoch. Os nad ydych yn deall llythyr gennym ni, fe'i darllenwn gyda chi.`,
};
const NEXT: readonly Offer[] = [
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
  { id: 'form:call-back', words: { en: 'Ask us to call you', cy: 'Gofyn i ni eich ffonio' } },
];
