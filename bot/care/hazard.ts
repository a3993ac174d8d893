// A hazard is filed in the turn in which it is told; what is said of it later is added to the same case.
import type { Effect, Hazard, OpenDialog } from '../model.ts';
import type { Situation } from '../situation.ts';

/** Nobody waits for it: what they go on to say is added to the same case. */
export const filedAtOnce = (situation: Situation, open: OpenDialog, hazard: Hazard): Effect => ({
  kind: 'submit',
  key: begunKey(situation, open),
  conversation: situation.conversation,
  ...hazard,
  hazardAt: open.hazardAt ?? '',
});

export const begunKey = ({ conversation }: Situation, { dialog, hazardAt = '' }: OpenDialog): string =>
  [conversation, dialog, 'hazard', hazardAt].join(':');
