// Part of a building that fell, or may: its line was said first. Owner: building control.
import { onStreets, urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

export const structure = triage(
  'triage-structure',
  'hurt',
  {
    hurt: {
      ...yesNo('Is anyone hurt or trapped?', 'Hurt or trapped', {
        yes: 'rescue',
        no: 'out',
        unclear: 'rescue',
      }),
      unasked: { told: 'trapped' },
    },
    out: {
      ...yesNo('Is everyone out, and well away from it?', 'Everyone away', {
        yes: 'whose',
        no: 'again',
        unclear: 'again',
      }),
      unasked: { told: 'whose' },
    },
    whose: {
      ask: 'What is it part of?',
      label: 'Part of',
      unclear: 'ours',
      to: {
        ours: ['My council home or block', 'ours'],
        private: ["A neighbour's or a private building", 'private'],
        public: ['A public place, or over a street', 'open'],
      },
    },
    rescue: { line: 'structure', then: 'structure', answers: [['hurt', 'told']] },
    again: {
      line: 'structure',
      then: 'structure',
      answers: [
        ['hurt', 'no'],
        ['out', 'told'],
      ],
    },
    trapped: {
      severity: 'S0',
      hazardous: 'emergency',
      says: urgent({
        en: 'Tell 999 who is hurt or trapped, and where. Stay well away.',
        cy: 'Dywedwch wrth 999 pwy sydd wedi brifo neu’n gaeth, a ble. Cadwch draw.',
      }),
    },
    ours: {
      severity: 'S1',
      item: 'structure',
      hazardous: 'emergency',
      says: urgent({
        en: 'Stay away from it. Keep off a loose balcony, rail or stair.',
        cy: 'Cadwch draw oddi wrtho. Peidiwch â mynd ar falconi, canllaw neu risiau rhydd.',
      }),
    },
    private: {
      severity: 'S1',
      asks: 'place',
      page: 'building-control',
      says: onStreets({
        en: 'Stay away from it. Our dangerous structures officer deals with it, day and night.',
        cy: 'Cadwch draw oddi wrtho. Ein swyddog adeiladau peryglus sy’n delio ag ef, ddydd a nos.',
      }),
    },
    open: {
      severity: 'S1',
      asks: 'place',
      page: 'building-control',
      says: onStreets({
        en: 'Stay away from it, and keep others away if you can do so safely.',
        cy: 'Cadwch draw oddi wrtho, a chadwch eraill draw os gallwch yn ddiogel.',
      }),
    },
  },
  'your report of the building',
);
