// Whether a number is of somebody on the rota: what they text may be an answer to a page.
import { personWith } from '../../bot/incidents/rota.ts';
import { rota } from '../../dialogs/rota.ts';

export const isOnCall = (phone: string): boolean => personWith(rota, phone) !== undefined;
