// What the simulated Open311 server takes: all that Porth passes on, under the names that Porth has for it.
import { open311Services as names } from '../../../dialogs/open311-services.ts';
import type { ServiceMade } from './open311.ts';

export const open311Services: readonly ServiceMade[] = Object.entries(names).map(([kind, code]) => ({
  code,
  name: kind,
  type: 'realtime',
}));
