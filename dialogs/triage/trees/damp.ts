// Damp and mould. Nobody is blamed for how they live, and a surveyor decides, not the tree. Owner: repairs.
import { description } from '../../../bot/fields/description.ts';
import type { Field } from '../../../bot/model.ts';
import { urgent } from '../calls.ts';
import { saysRoom } from '../told-beside.ts';
import { triage, whoLivesThere, yesNo } from '../triage-tree.ts';

export const damp = triage(
  'triage-damp',
  'breathe',
  {
    breathe: {
      ...yesNo('Is anyone struggling to breathe now?', 'Struggling to breathe', {
        yes: 'ambulance',
        no: 'rooms',
        unclear: 'ambulance',
        hears: {
          about:
            'struggl\\w*|breathing (?:problems?|difficult\\w*|trouble)|breathless|short of breath|trouble(?: breathing)?|difficult\\w*(?: breathing)?|problems?(?: breathing)?|wheez\\w*|gasp\\w*|asthma|trafferth',
          calm: 'mould|ugly|mouldy|damp|black|spots?|patch(?:es)?|walls?|smells?|smelly|musty|stinks?|wet|condensation|bedroom|bathroom|ceiling|window|windows|paint|llwydni|tamp',
        },
      }),
      unasked: { told: 'emergency' },
      beside: saysRoom,
    },
    rooms: {
      field: description('Which rooms is it in, how big is it, and how long has it been there?', {
        label: 'Where, how big, how long',
      }) as Field,
      then: 'health',
      such: { words: 'in the bedroom' },
      optional: true,
      says: {
        en: 'I am sorry. We will not blame you for it.',
        cy: 'Mae’n ddrwg gen i. Fyddwn ni ddim yn eich beio chi amdano.',
      },
    },
    health: yesNo(
      'Does it make anyone at home ill, or their breathing worse? You need not say how.',
      'Makes ill',
      {
        yes: 'care',
        no: 'care',
        unclear: 'care',
        calm: 'no',
        hears: {
          about: 'ill|sick|worse|unwell|poorly|asthma|breathing|cough\\w*|chest|sal',
          calm: 'smells?|smelly|looks?|ugly|horrible|wall|walls|mould|damp|clothes|furniture|depressing',
        },
      },
    ),
    care: whoLivesThere('hazard'),
    ambulance: { line: 'medical', then: 'damp', answers: [['breathe', 'told']] },
    emergency: {
      severity: 'S1',
      item: 'damp',
      hazardous: 'emergency',
      person: 'housing',
      page: 'housing',
      says: urgent({
        en: 'When you can, stay in a room without damp. We aim to look at it within 24 hours.',
        cy: 'Pan allwch, arhoswch mewn ystafell heb leithder. Ein nod yw edrych arno o fewn 24 awr.',
      }),
    },
    hazard: {
      severity: 'SH',
      worse: ['health', 'yes', 'unclear'],
      item: 'damp',
      hazardous: 'significant',
      person: 'housing',
      says: {
        en: 'If breathing gets harder, call 999. If anyone feels unwell, call 111. You can send a photo here, if you like.',
        cy: 'Os bydd anadlu’n mynd yn anoddach, ffoniwch 999. Os bydd rhywun yn teimlo’n sâl, ffoniwch 111. Gallwch anfon llun yma, os hoffech.',
      },
    },
  },
  'your report of damp or mould',
);
