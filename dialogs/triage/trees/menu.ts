// What is wrong: one list that leads to every row of the triage. Owner: repairs.
import { triage } from '../triage-tree.ts';
import { rowSaid } from '../rows-said.ts';

export const menu = triage(
  'triage',
  'what',
  {
    what: {
      ask: 'What is wrong? In danger, call 999.',
      label: 'What',
      unclear: 'more',
      to: {
        leak: ['A leak or burst pipe', 'leak'],
        heating: ['No heating or hot water', 'heating'],
        power: ['No electricity', 'power'],
        'no-water': ['No water', 'no-water'],
        toilet: ['Toilet or sewage', 'toilet'],
        insecure: ['Door, window, or locked out', 'insecure'],
        damp: ['Damp or mould', 'damp'],
        others: ['Something else', 'more'],
      },
      spots: rowSaid,
    },
    more: {
      ask: 'Is it one of these?',
      label: 'What else',
      unclear: 'repair',
      to: {
        structure: ['Ceiling, wall or balcony', 'structure'],
        flood: ['Flood from outside', 'flood'],
        lift: ['A lift', 'lift'],
        alarm: ['Alarm, fire door or asbestos', 'alarm'],
        homeless: ['Nowhere to sleep tonight', 'homeless'],
        noise: ['Noise or neighbours', 'noise'],
        highway: ['A danger in the street', 'highway'],
        none: ['None of these', 'repair'],
      },
      spots: rowSaid,
    },
    leak: { row: 'leak' },
    heating: { row: 'heating' },
    power: { row: 'power' },
    'no-water': { row: 'no-water' },
    toilet: { row: 'toilet' },
    insecure: { row: 'insecure' },
    damp: { row: 'damp' },
    structure: { row: 'structure' },
    flood: { row: 'flood' },
    lift: { row: 'lift' },
    alarm: { row: 'alarm' },
    homeless: { row: 'homeless' },
    noise: { row: 'noise' },
    highway: { row: 'highway' },
    repair: {
      severity: 'S4',
      form: {},
      says: {
        en: 'Then let us see what can be done.',
        cy: 'Felly gadewch i ni weld beth y gellir ei wneud.',
      },
    },
  },
  'your report',
);
