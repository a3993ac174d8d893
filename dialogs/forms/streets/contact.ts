// How to reach whoever reported a street problem: they may leave it out.
import { phone } from '../../../bot/fields/phone.ts';
import { part } from '../../../bot/styles/form.ts';

export const contactNumber = phone('What number can we reach you on about this?', {
  label: 'Your number',
  help: 'We only use it about this report.',
});

export const contact = () => part().ask('phone', contactNumber, { optional: true, known: 'phone' });

/** Its Welsh: a draft until a translator has approved it. */
export const contactInWelsh = {
  phone: {
    ask: 'Pa rif ffôn allwn ni ei ddefnyddio i gysylltu â chi am hyn?',
    label: 'Eich rhif',
    help: 'Dim ond am yr adroddiad hwn y byddwn yn ei ddefnyddio.',
  },
};
