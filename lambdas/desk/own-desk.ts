// Our own desk, as the port that any desk fits: its page reads state and transcript by itself, and is given hints.
import type { DeskPort } from '../../bot/handoff/desk-port.ts';
import type { Queue } from '../../bot/handoff/wait.ts';
import type { Records } from './chat-at.ts';
import type { DeskPush } from './push.ts';
import { tellDeskBy, tellOf } from './tell.ts';
import { typedBy } from './typing.ts';

export type OwnDeskDeps = {
  /** @throws when it cannot be read */
  readonly queues: (team: string) => Promise<Queue>;
  readonly records: Records;
  readonly push: DeskPush;
  readonly warn: (what: string, error: unknown) => void;
};

export const ownDesk = ({ queues, records, push, warn }: OwnDeskDeps): DeskPort => ({
  kind: 'reads',
  // Where it cannot be read, whoever asks for a person is given the phone, as where nobody is on.
  queue: (team) =>
    queues(team).catch((error: unknown) => {
      warn('queue not read', error);
      return undefined;
    }),
  tell: tellOf(push),
  changed: tellDeskBy(push),
  typed: typedBy({ records, push }),
});
