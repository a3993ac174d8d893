// Fire or smoke: its line was said first. Nobody is told to stay where they are. Owner: repairs.
import { NOBODY_IN, OUT_OR_EMPTY } from '../answered-words.ts';
import { urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

export const fire = triage(
  'triage-fire',
  'out',
  {
    out: yesNo('Are you out, and safe?', 'Out and safe', {
      yes: 'inside',
      no: 'again',
      unclear: 'again',
      hears: { yes: OUT_OR_EMPTY },
    }),
    inside: {
      ...yesNo('Is anyone still inside?', 'Anyone inside', {
        yes: 'trapped',
        no: 'now',
        unclear: 'trapped',
        hears: {
          about: 'inside|in there|in|trapped|stuck|left|upstairs|y tu mewn|tu mewn|gaeth',
          no: NOBODY_IN,
          alarm:
            'nan|nana|gran|granny|mum|dad|mother|father|husband|wife|partner|son|daughter|baby|child|kids?|brother|sister|friend|mate|neighbours?|someone|somebody|man|woman|lady|people|cat|cats|dog|dogs|upstairs|bedroom|asleep|sleeping|me|mam|nain|taid|mamgu|tadcu|babi|plentyn|plant|gwr|gwraig|rhywun|ci|cath|lan lofft|llofft',
        },
      }),
      unasked: { told: 'burning' },
    },
    now: {
      ask: 'What is happening now?',
      label: 'Now',
      unclear: 'burning',
      to: {
        burning: ['There is still fire or smoke', 'burning'],
        elsewhere: ['It is in another flat', 'elsewhere'],
        out: ['It is out, and there is damage', 'damage'],
        alarm: ['Only an alarm, and no smoke', 'fault'],
      },
    },
    again: { line: 'fire', then: 'fire', answers: [] },
    trapped: {
      line: 'fire',
      then: 'fire',
      answers: [
        ['out', 'yes'],
        ['inside', 'told'],
      ],
    },
    burning: {
      severity: 'S0',
      hazardous: 'emergency',
      says: urgent({
        en: 'Stay out, and tell 999 where anyone is who is still inside.',
        cy: 'Arhoswch allan, a dywedwch wrth 999 ble mae unrhyw un sydd y tu mewn o hyd.',
      }),
    },
    elsewhere: {
      severity: 'S0',
      hazardous: 'emergency',
      says: urgent({
        en: 'If there is no smoke or heat in your home, call 999 and do what they tell you. Follow the fire notice in your building.',
        cy: 'Os nad oes mwg na gwres yn eich cartref, ffoniwch 999 a gwnewch yr hyn a ddywedant. Dilynwch yr hysbysiad tân yn eich adeilad.',
      }),
    },
    damage: {
      severity: 'S1',
      hazardous: 'emergency',
      says: urgent({
        en: 'Stay out until the fire service says that you can go in.',
        cy: 'Arhoswch allan nes i’r gwasanaeth tân ddweud y cewch fynd i mewn.',
      }),
    },
    fault: {
      severity: 'S1',
      item: 'smoke-alarm',
      says: urgent({
        en: 'If you see or smell smoke, get out and call 999.',
        cy: 'Os gwelwch neu os aroglwch fwg, ewch allan a ffoniwch 999.',
      }),
    },
  },
  'your report of the fire',
);
