// A visit as it is looked up, for tests: on a Thursday morning, two days after the Tuesday on which they talk; and that its time is gone.
import type { EffectResult } from '../bot/model.ts';
import type { Visit } from '../bot/services/appointments.ts';

export const VISIT: Visit = {
  reference: 'R-204518',
  kind: 'repair',
  about: 'Toilet: the seat is broken',
  moves: 0,
  diary: 'general',
  slot: '2026-09-24T08:00-12:00',
  confirmed: false,
};

/** Somebody else took it meanwhile. */
export const TAKEN: EffectResult = {
  ok: false,
  again: false,
  undo: ['slot', 'later'],
  afresh: ['slots', 'holds'],
  why: { en: 'Gone.', cy: 'Wedi mynd.' },
};
