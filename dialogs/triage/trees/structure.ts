// Part of a building that fell, or may: its line was said first. Owner: building control.
import { OUT_OR_EMPTY } from '../answered-words.ts';
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
        hears: {
          about: 'hurt|injur\\w*|trapped|stuck|harmed|under it|underneath|brifo|gaeth',
          no: /\b(?:(?:just|only) (?:a |the |some |bits? of |lumps? of )*(?:plaster|dust|tiles?|slates?|bricks?|rubble|a mess|damage|debris|paint|plasterboard|rendering|render|guttering)|missed (?:me|us|him|her|them|everyone|my \w+))\b/,
          calm: 'plaster|plasterboard|cracks?|cracked|dust|dusty|tiles?|bricks?|slates?|ceiling|walls?|damage|damaged|carpet|bits?|lumps?|paint|sofa|bed|mess|rubble|guttering|render|fence|fell|fallen|came down|holes?|shaken|shook up',
          alarm:
            'under|head|leg|arm|buried|bleed\\w*|landed on (?:me|him|her|my (?!car|bed|sofa|carpet|floor)\\w+)|cut',
        },
      }),
      unasked: { told: 'trapped' },
    },
    out: {
      ...yesNo('Is everyone out, and well away from it?', 'Everyone away', {
        yes: 'whose',
        no: 'again',
        unclear: 'again',
        hears: { yes: OUT_OR_EMPTY },
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
