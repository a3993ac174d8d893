// What a turn tells the desk: that a chat's line has changed, to whom it concerns; and a click that came to nothing, to whoever clicked.
import type { TellDesk } from '../../bot/handoff/board.ts';
import type { DeskPort } from '../../bot/handoff/desk-port.ts';
import type { DeskPush } from './push.ts';

/** Both teams hear of a chat that has moved, and so do both agents. */
export const tellDeskBy =
  (push: DeskPush): TellDesk =>
  async (before, after) => {
    const chat = after ?? before;
    if (chat === undefined) return;
    const { conversation, team, version, agent } = chat;
    const frame = {
      kind: 'changed',
      conversation,
      team,
      version,
      ...(agent === undefined ? {} : { agent: agent.id }),
    } as const;
    const agents = new Set([before?.agent?.id, after?.agent?.id].filter((id) => id !== undefined));
    const teams = [...new Set([before?.team, after?.team].filter((each) => each !== undefined))];
    await push(frame, { teams, supervisors: true, agents: [...agents] });
  };

export const tellOf =
  (push: DeskPush): DeskPort['tell'] =>
  async ({ conversation, tell }) => {
    switch (tell.tell) {
      case 'refused':
        return push(
          {
            kind: 'refused',
            conversation,
            because: tell.because,
            ...(tell.event === undefined ? {} : { event: tell.event }),
          },
          { agent: tell.agent.id },
        );
      case 'neglected':
        return push(
          { kind: 'neglected', conversation, team: tell.team, agent: tell.agent.id },
          { agent: tell.agent.id, supervisors: true },
        );
      case 'opened':
      case 'lines':
      case 'over':
        // These it reads by itself.
        return;
      default:
        throw new TypeError(`No desk knows "${(tell satisfies never as { tell: string }).tell}".`);
    }
  };
