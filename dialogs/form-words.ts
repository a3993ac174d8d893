// What a form is called where it is offered that no answer leads to, though it is learned beside the topics: see dialogs/form-asks.ts.
import type { Both } from '../bot/model.ts';

/** By the option's id. Welsh is a draft until a translator has approved it. */
export const formWords: Readonly<Record<string, Both>> = {
  'form:change-promise': { en: 'Change my promise', cy: 'Newid fy addewid' },
  'form:my-promise': { en: 'See my promise', cy: 'Gweld fy addewid' },
  'form:promise-paid': { en: 'I have paid', cy: 'Rwyf wedi talu' },
  'form:check-reference': { en: 'Check a reference', cy: 'Gwirio cyfeirnod' },
  'form:ask-for-somebody': { en: 'Ask for somebody else', cy: 'Holi dros rywun arall' },
  'form:payment-link': { en: 'A new link to pay', cy: 'Dolen newydd i dalu' },
};
