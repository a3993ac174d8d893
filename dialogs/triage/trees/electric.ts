// A shock, sparks, bare wires, a burning smell: its line was said first. Nobody is sent to the fuse box where it is wet. Owner: repairs.
import { onStreets, urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

export const electric = triage(
  'triage-electric',
  'hurt',
  {
    hurt: {
      ...yesNo('Has anyone had a shock, or is anyone hurt?', 'Anyone hurt', {
        yes: 'shock',
        no: 'fire',
        unclear: 'shock',
        hears: {
          about: 'hurt|injur\\w*|shock\\w*|shocks?|burnt|burned|electrocuted|zapped|tingle\\w*|sioc|brifo',
          calm: 'spark\\w*|sockets?|plugs?|switch(?:es)?|wires?|wiring|lights?|bulb|bare|buzz\\w*|flicker\\w*|fuse ?(?:box|board)|tripp\\w*|smells?|a burning smell|burning smell|smok\\w*|scorched|melted|hot',
          alarm: 'jolt|tingl\\w*|buzzed me|belt|threw me|thrown|off (?:it|the)',
        },
      }),
      unasked: { told: 'hurtAtHome' },
    },
    fire: yesNo('Is there smoke or fire?', 'Smoke or fire', {
      yes: 'burning',
      no: 'where',
      unclear: 'burning',
      hears: {
        about: 'smoke|smoking|smokey|fire|flames?|burning|smoulder\\w*|mwg|dan|tan',
        calm: 'spark\\w*|sockets?|plugs?|switch(?:es)?|wires?|wiring|lights?|bulb|bare|buzz\\w*|flicker\\w*|fuse ?(?:box|board)|tripp\\w*|dead|crackl\\w*',
      },
    }),
    where: {
      ask: 'Where is it?',
      label: 'Where',
      unclear: 'home',
      to: {
        home: ['In my home', 'switch'],
        shared: ['In a shared part of the building', 'shared'],
        light: ['A street light or sign', 'light'],
        line: ['A power line or substation', 'line'],
      },
    },
    switch: {
      ask: 'Is the power off at the main switch? Only touch it if all is dry and you can reach it safely.',
      label: 'Main switch',
      unclear: 'home',
      to: {
        off: ['It is off', 'home'],
        on: ['It is still on', 'home'],
        wet: ['It is wet, so I keep away', 'home'],
        unsure: ['Not sure', 'home'],
      },
    },
    shock: { line: 'medical', then: 'electric', answers: [['hurt', 'told']] },
    burning: { line: 'fire', then: 'fire', answers: [] },
    hurtAtHome: {
      severity: 'S0',
      hazardous: 'emergency',
      says: urgent({
        en: 'Keep away from it, and do what 999 tells you.',
        cy: 'Cadwch draw oddi wrtho, a gwnewch yr hyn y mae 999 yn ei ddweud.',
      }),
    },
    home: {
      severity: 'S1',
      hazardous: 'emergency',
      item: 'electric-unsafe',
      says: urgent({
        en: 'Keep everyone away from it. Do not touch anything that is wet.',
        cy: 'Cadwch bawb draw oddi wrtho. Peidiwch â chyffwrdd dim sy’n wlyb.',
      }),
    },
    shared: {
      severity: 'S1',
      hazardous: 'emergency',
      asks: 'place',
      says: urgent({
        en: 'Keep everyone away from it.',
        cy: 'Cadwch bawb draw oddi wrtho.',
      }),
    },
    light: {
      severity: 'S1',
      asks: 'place',
      page: 'highways',
      says: onStreets({ en: 'Keep everyone away from it.', cy: 'Cadwch bawb draw oddi wrtho.' }),
    },
    line: {
      severity: 'S1',
      asks: 'place',
      page: 'none',
      says: {
        en: 'Keep everyone far away from it, and call 105 now: it is free, day and night. If anyone is in danger, call 999.',
        cy: 'Cadwch bawb ymhell oddi wrtho, a ffoniwch 105 nawr: mae am ddim, ddydd a nos. Os oes rhywun mewn perygl, ffoniwch 999.',
      },
    },
  },
  'your report of the electrics',
);
