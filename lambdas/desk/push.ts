// Tells open desks that something has changed: hints without anything personal, to those whom it concerns. Nobody waits for it.
import type { Push } from '../../bot/runtime/ports.ts';
import type { Frame, Role } from './wire.ts';

export type DeskSocket = {
  readonly connection: string;
  readonly agent: string;
  readonly role: Role;
  readonly teams: readonly string[];
  /** Since when it is known: ms, real time. */
  readonly openedAt?: number;
};
export type DeskSockets = {
  /** False when the ticket has opened one before. */
  open(socket: DeskSocket, ticket: string): Promise<boolean>;
  list(): Promise<readonly DeskSocket[]>;
  gone(connection: string): Promise<void>;
};

/** Whoever is in any of these, once: agents of a team or of several, one agent by id, all supervisors. */
export type DeskAudience = {
  readonly team?: string;
  readonly teams?: readonly string[];
  readonly agent?: string;
  readonly agents?: readonly string[];
  readonly supervisors?: true;
};
export type DeskPush = (frame: Frame, to: DeskAudience) => Promise<void>;

/** API Gateway gives `$connect` 29 seconds, and calls a socket gone until it has returned. */
const OPENING_MS = 30_000;

/**
 * A socket that has gone is forgotten. One that is still opening is not, or its desk would hear nothing for as long as it is open; what
 * it missed it fetches once it is. @throws only when the list cannot be read
 */
export const deskPush =
  ({
    sockets,
    push,
  }: {
    readonly sockets: Pick<DeskSockets, 'list' | 'gone'>;
    readonly push: Push;
  }): DeskPush =>
  async (frame, to) => {
    const text = JSON.stringify(frame);
    const theirs = (await sockets.list()).filter((each) => isFor(each, to));
    await Promise.all(
      theirs.map(async ({ connection, openedAt = 0 }) => {
        const isThere = await push(connection, text).catch(() => true);
        if (!isThere && Date.now() - openedAt > OPENING_MS) await sockets.gone(connection);
      }),
    );
  };

const isFor = ({ agent, role, teams }: DeskSocket, to: DeskAudience): boolean =>
  agent === to.agent ||
  to.agents?.includes(agent) === true ||
  (to.supervisors === true && role === 'supervisor') ||
  [...(to.teams ?? []), to.team].some((team) => team !== undefined && teams.includes(team));
