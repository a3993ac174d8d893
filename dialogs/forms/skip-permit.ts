// A permit for a skip on the road, of which no topic tells. Owner: highways. What comes of it: who asks for it, and whom to call.
import type { Both, Offer } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';

/** The same whoever asks: nothing is looked up. */
export const skipPermit = form('skip-permit', 'your question about a skip')
  .needs(0)
  .end(() => ({ kind: 'tell', text: () => SKIPS, offers: NEXT }));

// Welsh is a draft until a translator has approved it.
const SKIPS: Both = {
  en: `A skip on a road or pavement needs a permit. On your own land it does not. Ask your skip company first: it is they who apply. I can't tell you prices or times here. For those, call ${council.phone}.`,
  cy: `Mae angen trwydded ar gyfer sgip ar ffordd neu balmant. Ar eich tir eich hun nid oes angen un. Gofynnwch i'ch cwmni sgipiau yn gyntaf: nhw sy'n gwneud cais. Ni allaf ddweud prisiau nac amserau yma. Am y rheini, ffoniwch ${council.phone}.`,
};
const NEXT: readonly Offer[] = [
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
];
