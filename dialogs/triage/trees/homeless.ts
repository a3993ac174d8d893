// Nowhere to sleep tonight. Who gets help is decided by a person, never here. Owner: homelessness.
import { CHILDLINE, SHELTER, SHELTER_CYMRU } from '../../numbers.ts';
import { description } from '../../../bot/fields/description.ts';
import type { Field } from '../../../bot/model.ts';
import { triage, yesNo } from '../triage-tree.ts';

export const homeless = triage(
  'triage-homeless',
  'safe',
  {
    safe: {
      ...yesNo('Are you safe right now?', 'Safe now', { yes: 'adult', no: 'danger', unclear: 'danger' }),
      unasked: { told: 'adult' },
    },
    adult: yesNo('Are you 18 or over?', '18 or over', { yes: 'whose', no: 'young', unclear: 'young' }),
    whose: {
      ask: 'Is it for you, or have you seen someone who sleeps outside?',
      label: 'For',
      unclear: 'area',
      to: { me: ['It is for me', 'area'], seen: ['I have seen someone', 'seen'] },
    },
    area: {
      field: description('Where will you be tonight? The area is enough.', { label: 'Tonight' }) as Field,
      then: 'person',
      such: { words: 'near the station' },
      optional: true,
    },
    danger: { line: 'violence', then: 'homeless', answers: [['safe', 'told']] },
    young: {
      severity: 'S1',
      asks: 'phone',
      page: 'duty-team',
      person: 'duty-team',
      quiet: true,
      says: {
        en: `A person has to help you tonight. Call the duty team now: 01632 960197, day and night. Childline: ${CHILDLINE}. In danger: 999.`,
        cy: `Rhaid i berson eich helpu heno. Ffoniwch y tîm dyletswydd nawr: 01632 960197, ddydd a nos. Childline: ${CHILDLINE}. Mewn perygl: 999.`,
      },
    },
    person: {
      severity: 'S1',
      asks: 'phone',
      page: 'homeless',
      person: 'homeless',
      says: {
        en: `Call 01632 960198 now, day and night: it is for people with nowhere to sleep. Shelter: ${SHELTER}. Shelter Cymru: ${SHELTER_CYMRU}.`,
        cy: `Ffoniwch 01632 960198 nawr, ddydd a nos: mae ar gyfer pobl heb le i gysgu. Shelter: ${SHELTER}. Shelter Cymru: ${SHELTER_CYMRU}.`,
      },
    },
    seen: {
      severity: 'S4',
      tell: true,
      says: {
        en: 'Thank you. Tell StreetLink where they are: thestreetlink.org.uk. If they look ill, or under 18, call 999.',
        cy: 'Diolch. Dywedwch wrth StreetLink ble maen nhw: thestreetlink.org.uk. Os ydynt yn edrych yn sâl, neu o dan 18, ffoniwch 999.',
      },
    },
  },
  'your call for help',
);
