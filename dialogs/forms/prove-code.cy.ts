// The Welsh of "show who you are by a code": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { proveCode } from './prove-code.ts';

export const proveCodeInBoth = welsh(
  proveCode,
  'gwirio pwy ydych chi',
  {
    for: { ask: 'Ar gyfer beth?', label: 'Ar gyfer' },
    way: {
      ask: 'Sut dylwn i anfon cod atoch?',
      label: 'Cod drwy',
      help: 'Mae’n mynd i’r hyn sydd wedi bod ar eich cyfrif ers 30 diwrnod neu fwy. Ni allaf ei ddangos yma.',
      options: {
        phone: 'Neges destun i’r ffôn symudol sydd gennym',
        email: 'E-bost i’r cyfeiriad sydd gennym',
      },
    },
    spent: { ask: 'A yw’r cod wedi dod i ben?', label: 'Wedi dod i ben' },
    another: {
      ask: 'A ddylwn i anfon cod newydd atoch?',
      label: 'Cod newydd',
      options: { yes: 'Ie, anfonwch un newydd', no: 'Na, person' },
    },
    code: {
      ask: 'Beth yw’r cod?',
      label: 'Cod',
      help: 'Mae ganddo 6 rhif ac mae’n gweithio am 10 munud. Gall neges destun gymryd munud neu ddau.',
      options: { again: 'Anfonwch god arall ataf' },
    },
  },
  { draft: true },
);
