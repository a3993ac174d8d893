// The services of an Open311 server that tests talk to, and the codes by which ours are theirs.
import type { StreetKind } from '../bot/services/street-reports.ts';
import type { ServiceMade } from '../local/providers/open311/open311.ts';

export const KEY = 'development-only-open311-key';

export const SERVICES: readonly ServiceMade[] = [
  {
    code: 'POTHOLE',
    name: 'Pothole',
    type: 'realtime',
    attributes: [
      { code: 'SIZE', datatype: 'singlevaluelist', required: false, values: { S: 'small', B: 'big' } },
      { code: 'DETAILS', datatype: 'text', required: true },
    ],
  },
  { code: 'TIP', name: 'Fly-tipping', type: 'realtime' },
  { code: '007', name: 'Street light', type: 'realtime' },
  { code: 'DOGS', name: 'Dog fouling', type: 'realtime' },
  { code: 'CAR', name: 'Abandoned vehicle', type: 'realtime' },
];

export const CODES: Readonly<Record<StreetKind, string>> = {
  pothole: 'pothole',
  'fly-tip': 'TIP',
  'street-light': 'Street light',
  'dog-fouling': 'DOGS',
  'abandoned-vehicle': 'CAR',
};
