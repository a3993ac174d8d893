// What a form is called where it is offered that no answer leads to, though it is learned beside the topics: see dialogs/form-asks.ts.
import type { Content } from '../bot/content.ts';

/** By the option's id. Welsh is a draft until a translator has approved it. */
export const formWords: Content['learned'] = {
  'form:change-promise': { en: 'Change my promise', cy: 'Newid fy addewid' },
  'form:my-promise': { en: 'See my promise', cy: 'Gweld fy addewid' },
  'form:promise-paid': {
    en: 'I have paid',
    cy: 'Rwyf wedi talu',
    unless:
      /\b(?:not|never|havent|hasnt|cant|cannot|wont|will|ill|going to|gonna|want to|need to|ddim|heb|methu|bydda\w*)\b/,
  },
  'form:check-reference': { en: 'Check a reference', cy: 'Gwirio cyfeirnod' },
  'form:ask-for-somebody': { en: 'Ask for somebody else', cy: 'Holi dros rywun arall' },
  'form:payment-link': { en: 'A new link to pay', cy: 'Dolen newydd i dalu' },
};
