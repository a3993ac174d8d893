// Carbon monoxide: an alarm or people who feel ill near a boiler, fire or stove. Its line was said first. Owner: repairs.
import { GAS } from '../../numbers.ts';
import { OUT_OR_EMPTY } from '../answered-words.ts';
import { AMBULANCE, urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

export const co = triage(
  'triage-co',
  'out',
  {
    out: yesNo('Is everyone outside now?', 'Everyone outside', {
      yes: 'ill',
      no: 'again',
      unclear: 'again',
      hears: { yes: OUT_OR_EMPTY },
    }),
    ill: yesNo('Has anyone collapsed, or does anyone feel ill?', 'Anyone ill', {
      yes: 'poisoned',
      no: 'alarm',
      unclear: 'poisoned',
      note: AMBULANCE,
      hears: {
        about:
          'ill|sick|unwell|collaps\\w*|poorly|dizzy|dizziness|headaches?|faint\\w*|fainting|symptoms|sal|llewygu',
        alarm:
          'off|rough|tired|sleepy|woozy|groggy|weak|heads?|headachey|nauseous|confused|funny|weird|queasy|wobbly',
      },
    }),
    alarm: {
      ask: 'Was the alarm sounding on and on, or was it one chirp about once a minute?',
      label: 'Alarm',
      unclear: 'sounding',
      to: {
        sounding: ['Sounding on and on', 'sounding'],
        chirp: ['One chirp about once a minute', 'fault'],
        none: ['There is no alarm', 'sounding'],
      },
    },
    again: { line: 'co', then: 'co', answers: [] },
    poisoned: {
      severity: 'S0',
      hazardous: 'emergency',
      says: urgent({
        en: `Stay outside, and call ${GAS} as well. Do not use the boiler, fire or stove until it has been checked.`,
        cy: `Arhoswch y tu allan, a ffoniwch ${GAS} hefyd. Peidiwch â defnyddio’r boeler, y tân na’r stof nes iddynt gael eu gwirio.`,
      }),
    },
    sounding: {
      severity: 'S0',
      hazardous: 'emergency',
      says: urgent({
        en: `Stay outside, and call ${GAS}. If anyone feels unwell later, call 111. Do not use the boiler, fire or stove until it has been checked.`,
        cy: `Arhoswch y tu allan, a ffoniwch ${GAS}. Os bydd rhywun yn teimlo’n sâl wedyn, ffoniwch 111. Peidiwch â defnyddio’r boeler, y tân na’r stof nes iddynt gael eu gwirio.`,
      }),
    },
    fault: {
      severity: 'S1',
      item: 'co-alarm',
      says: urgent({
        en: `A chirp can mean a low battery or a fault in the alarm. If it sounds on and on, go outside and call ${GAS}.`,
        cy: `Gall un trydariad olygu batri isel neu nam ar y larwm. Os yw’n seinio o hyd, ewch allan a ffoniwch ${GAS}.`,
      }),
    },
  },
  'your report of the alarm',
);
