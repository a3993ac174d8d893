// How to reach whoever reported a street problem: a number or an email address, which they may leave out.
import { contact as contactField } from '../../../bot/fields/contact.ts';
import { part } from '../../../bot/styles/form.ts';

export const contactForUpdates = contactField(
  'How can we reach you about this? Send a phone number or an email address.',
  {
    label: 'Your number or email',
    help: 'We only use it about this report. Without it you can still ask me here how it stands.',
  },
);

export const contact = () => part().ask('contact', contactForUpdates, { optional: true, known: 'phone' });

/** Its Welsh: a draft until a translator has approved it. */
export const contactInWelsh = {
  contact: {
    ask: 'Sut gallwn ni gysylltu â chi am hyn? Anfonwch rif ffôn neu gyfeiriad e-bost.',
    label: 'Eich rhif neu e-bost',
    help: 'Dim ond am yr adroddiad hwn y byddwn yn ei ddefnyddio. Hebddo gallwch ofyn i mi yma o hyd sut mae pethau.',
  },
};
