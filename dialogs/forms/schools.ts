// What people ask us of a school, and the school alone answers: whether it is closed, and a child who is bullied. Owner: education.
import { choice } from '../../bot/fields/choice.ts';
import type { Both, Offer } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';

/** As it comes with the words that open it. */
export const ASKED = {
  closed: 'Whether a school is closed',
  bullied: 'Bullying at school',
} as const;

export const schools = form('schools', 'your question about a school')
  .needs(0)
  .ask('about', choice('What is it about?', ASKED, { label: 'About' }), { given: true })
  .end(({ about }) => ({ kind: 'tell', text: () => SAID[about], offers: NEXT }));

// Welsh is a draft until a translator has approved it.
const SAID: Readonly<Record<keyof typeof ASKED, Both>> = {
  closed: {
    en: "I can't see which schools are closed. The school decides, and tells parents by text, by email or on its own website, often before 8am. If it has told you nothing, call the school.",
    cy: "Alla i ddim gweld pa ysgolion sydd ar gau. Yr ysgol sy'n penderfynu, ac yn dweud wrth rieni drwy neges destun, e-bost neu ar ei gwefan ei hun, yn aml cyn 8yb. Os nad yw wedi dweud dim wrthych, ffoniwch yr ysgol.",
  },
  bullied: {
    en: `I'm sorry to hear that. Tell the school first: every school must act on bullying. Ask for the head of year or the head teacher, and keep a note of what happened and when. If nothing changes, the school has a complaints procedure, and our education team can advise: call ${council.phone}. If somebody is in danger now, call 999.`,
    cy: `Mae'n ddrwg gen i glywed hynny. Dywedwch wrth yr ysgol yn gyntaf: rhaid i bob ysgol weithredu ar fwlio. Gofynnwch am y pennaeth blwyddyn neu'r pennaeth, a chadwch nodyn o beth ddigwyddodd a phryd. Os nad oes dim yn newid, mae gan yr ysgol drefn gwyno, a gall ein tîm addysg eich cynghori: ffoniwch ${council.phone}. Os oes rhywun mewn perygl nawr, ffoniwch 999.`,
  },
};
const NEXT: readonly Offer[] = [
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
];
