// The Welsh of "pay by a link": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { council } from '../council.ts';
import { pay } from './pay.ts';
import { referenceInWelsh } from './pay-references.ts';

export const payInBoth = welsh(
  pay,
  'eich taliad',
  {
    for: {
      ask: 'Beth ydych chi am ei dalu? Gallwch hefyd deipio’r cyfeirnod sydd ar eich bil neu lythyr.',
      label: "I'w dalu",
      help: 'Dewiswch un, neu teipiwch y cyfeirnod: yna byddaf yn gwybod ar gyfer beth y mae.',
      options: {
        rent: 'Rhent',
        'council-tax': 'Treth gyngor',
        garage: 'Rhent garej',
        overpayment: 'Gordaliad budd-dal',
        sundry: 'Anfoneb',
      },
    },
    rent: referenceInWelsh('rent'),
    'council-tax': referenceInWelsh('council-tax'),
    garage: referenceInWelsh('garage'),
    overpayment: referenceInWelsh('overpayment'),
    sundry: referenceInWelsh('sundry'),
    amount: {
      ask: 'Faint ydych chi am ei dalu?',
      label: 'Swm',
      help: `O £1 i £5,000, fel £20 neu £20.50. I dalu mwy, ffoniwch ${council.phone}.`,
    },
    again: {
      ask: 'Ydych chi am ei dalu eto?',
      label: 'Ei dalu eto',
      options: { yes: 'Ydw', no: 'Nac ydw' },
    },
    email: {
      ask: 'I ble dylem ni e-bostio derbynneb?',
      label: 'Derbynneb i',
      help: 'Dim ond ar gyfer y dderbynneb hon y defnyddiwn eich cyfeiriad. Cewch un yma beth bynnag.',
    },
  },
  { draft: true },
);
