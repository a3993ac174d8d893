// What takes a turn when nobody is in danger: read with the first event that needs it, so that a safety line does not wait for it.
import { answered } from './care/pace.ts';
import { payment } from './care/payment.ts';
import { proved } from './care/proving.ts';
import { settle } from './care/settle.ts';
import { ring, ringFirst } from './care/timers.ts';
import { welcome } from './care/welcome.ts';
import { attend } from './duty.ts';

export const heed = { answered, attend, payment, proved, ring, ringFirst, settle, welcome };
export type Heed = typeof heed;
