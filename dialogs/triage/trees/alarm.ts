// An alarm that does not work, a fire door, asbestos. Owner: repairs.
import { GAS } from '../../numbers.ts';
import { saidIn } from '../../forms/said.ts';
import { urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

const whatSpotted = saidIn({
  dead: /\balarms?\b.*\b(?:not work\w*|doesnt work|does not work|broken|isnt working|dead|missing)\b/,
  chirp: /\b(?:chirp\w*|beep\w* (?:every|once|now))\b/,
  door: /\bfire door\b/,
  asbestos: /\basbestos\b/,
});

export const alarm = triage(
  'triage-alarm',
  'smoke',
  {
    smoke: yesNo('Is there any smoke or fire?', 'Smoke or fire', {
      yes: 'fire',
      no: 'what',
      unclear: 'fire',
      hears: {
        about: 'smoke|smoking|fire|flames?|burning|smell|mwg|dan|tan',
        calm: 'chirp\\w*|beep\\w*|batter(?:y|ies)|low|alarm|smoke alarm|smoke detector|detector|dead|asbestos|(?:fire )?door|hinge|closer|gap|missing|fallen off|fell off',
      },
    }),
    what: {
      ask: 'What is wrong?',
      label: 'What',
      unclear: 'where',
      to: {
        dead: ['A smoke or carbon monoxide alarm does not work', 'where'],
        chirp: ['An alarm chirps now and then', 'chirp'],
        door: ['A fire door is broken', 'where'],
        asbestos: [
          'Something with asbestos in it is damaged',
          'where',
          {
            en: 'Keep away from it. Do not sweep it or drill it.',
            cy: 'Cadwch draw oddi wrtho. Peidiwch â’i ysgubo na’i ddrilio.',
          },
        ],
      },
      spots: whatSpotted,
    },
    where: {
      ask: 'Is it in your home, or in a shared part of the building?',
      label: 'Where',
      unclear: 'home',
      to: { home: ['In my home', 'home'], shared: ['In a shared part', 'shared'] },
    },
    fire: { line: 'fire', then: 'fire', answers: [] },
    home: {
      severity: 'S1',
      item: 'alarm',
      hazardous: 'emergency',
      says: urgent({
        en: 'If you see smoke, get out and call 999.',
        cy: 'Os gwelwch fwg, ewch allan a ffoniwch 999.',
      }),
    },
    shared: {
      severity: 'S1',
      item: 'alarm',
      hazardous: 'emergency',
      asks: 'place',
      says: urgent({
        en: 'If you see smoke, get out and call 999.',
        cy: 'Os gwelwch fwg, ewch allan a ffoniwch 999.',
      }),
    },
    chirp: {
      severity: 'S2',
      item: 'alarm',
      form: { item: 'electrics', problem: 'smoke-alarm' },
      says: {
        en: `One chirp now and then mostly means a low battery. If the alarm sounds on and on, get out and call 999, or for carbon monoxide ${GAS}.`,
        cy: `Mae un trydariad nawr ac yn y man yn golygu batri isel fel arfer. Os yw’r larwm yn seinio o hyd, ewch allan a ffoniwch 999, neu ${GAS} am garbon monocsid.`,
      },
    },
  },
  'your report of the alarm or fire door',
);
