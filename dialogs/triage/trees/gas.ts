// A smell of gas: its line was said first, and they said that they are safe. Owner: repairs.
import { GAS } from '../../numbers.ts';
import { OUT_OR_EMPTY } from '../answered-words.ts';
import { AMBULANCE, urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

export const gas = triage(
  'triage-gas',
  'out',
  {
    out: yesNo('Is everyone outside now, away from the building?', 'Everyone outside', {
      yes: 'ill',
      no: 'again',
      unclear: 'again',
      hears: { yes: OUT_OR_EMPTY },
    }),
    ill: yesNo('Does anyone feel ill, or is anyone hurt?', 'Anyone ill', {
      yes: 'supply',
      no: 'supply',
      unclear: 'supply',
      note: AMBULANCE,
    }),
    supply: {
      ask: 'Is it gas from the mains, or from a tank or bottle?',
      label: 'Gas from',
      unclear: 'mains',
      to: {
        mains: ['The mains', 'mains'],
        bottle: ['A tank or bottle', 'bottle'],
        unsure: ['Not sure', 'mains'],
      },
    },
    again: { line: 'gas', then: 'gas', answers: [] },
    mains: {
      severity: 'S0',
      hazardous: 'emergency',
      says: urgent({
        en: `Stay outside. The gas service tells you when you can go back in: ${GAS}.`,
        cy: `Arhoswch y tu allan. Bydd y gwasanaeth nwy yn dweud pryd cewch fynd yn ôl i mewn: ${GAS}.`,
      }),
    },
    bottle: {
      severity: 'S0',
      hazardous: 'emergency',
      says: urgent({
        en: `Stay outside. Call ${GAS}, and the number on the tank or bottle, but only if you can read it from outside.`,
        cy: `Arhoswch y tu allan. Ffoniwch ${GAS}, a’r rhif ar y tanc neu’r botel, ond dim ond os gallwch ei ddarllen o’r tu allan.`,
      }),
    },
  },
  'your report of gas',
);
