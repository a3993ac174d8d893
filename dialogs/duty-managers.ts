// Who may put up a notice by text: whoever the rota has as a duty manager, in any week of it.
import { personWith } from '../bot/incidents/rota.ts';
import { rota } from './rota.ts';

const managers = new Set(
  Object.values(rota.teams).flatMap(({ rounds, exceptions }) => [
    ...rounds.flatMap((round) => round['duty-manager']),
    ...exceptions.flatMap(({ role, who }) => (role === 'duty-manager' ? [who] : [])),
  ]),
);

/** A swap is not always written down in time: whoever does this in other weeks may do it in this one. */
export const isDutyManager = (phone: string): boolean => managers.has(personWith(rota, phone)?.id ?? '');
