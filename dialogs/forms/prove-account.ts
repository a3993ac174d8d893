// Show whose account it is, by what the council has on record. Owner: revenues. What is typed here is not kept.
import { account } from '../../bot/fields/account.ts';
import { birthDate } from '../../bot/fields/birth-date.ts';
import { name } from '../../bot/fields/name.ts';
import { postcode } from '../../bot/fields/postcode.ts';
import { text } from '../../bot/fields/text.ts';
import { form } from '../../bot/styles/form.ts';
import { PRINTED } from '../../bot/services/account-references.ts';
import { council } from '../council.ts';
import { POSTCODE } from './called.ts';

export const proveAccount = form('prove-account', 'the check of who you are')
  .needs(1)
  .proving()
  .ask('for', text('What is it for?', { label: 'For' }), { given: true, optional: true })
  .ask(
    'reference',
    account('What is your account number?', {
      label: 'Account',
      help: `It is on your council tax bill or your rent letter, such as ${PRINTED['council-tax'].example} or ${PRINTED.rent.example}. If you do not have it, call ${council.phone}.`,
    }),
    { page: 'prove', says: () => WHY },
  )
  .ask(
    'postcode',
    postcode('What is the postcode of the home?', council.postcodes, {
      label: 'Postcode',
      help: 'The home that the account is for, as it is on the bill or letter.',
    }),
    { called: POSTCODE },
  )
  .ask(
    'born',
    birthDate('What is your date of birth?', {
      label: 'Date of birth',
      help: "Like 4 12 1980. If we do not have it, reply SKIP and I'll ask for your surname.",
    }),
    { optional: true },
  )
  .ask('surname', name('What is your surname?', { label: 'Surname' }), {
    when: ({ born }) => born === undefined,
  })
  .end(({ reference, postcode: home, born, surname }) => ({
    kind: 'submit',
    transaction: 'identity.match',
    answers: { reference, postcode: home, ...(born ? { born } : {}), ...(surname ? { surname } : {}) },
    unchecked: true,
  }));

const WHY = {
  en: "So that nobody else sees your account, I'll ask 3 things to check who you are. What you type is not kept in the chat.",
  cy: "Fel na fydd neb arall yn gweld eich cyfrif, rwy'n gofyn 3 pheth i wirio pwy ydych chi. Ni chedwir yr hyn a deipiwch yn y sgwrs.",
};
