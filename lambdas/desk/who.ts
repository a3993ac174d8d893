// Who is at the desk, from the claims of a token that was verified: the same of Cognito's and of any OpenID provider's.
import * as z from 'zod/mini';
import type { Agent } from '../../bot/handoff/handoff.ts';
import { HttpError } from '../http.ts';
import type { Role } from './wire.ts';

export type Who = {
  readonly agent: Agent;
  readonly role: Role;
  /** Whose chats they see and may take. A supervisor sees those of all teams, whatever theirs are. */
  readonly teams: readonly string[];
};

const SUB_MAX = 128;
const NAME_MAX = 40;
/** A group that stands for a team: `team:repairs`. Cognito allows a colon in a group's name. */
const TEAM = 'team:';

const Claims = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(SUB_MAX)),
  'cognito:groups': z.optional(z.array(z.string())),
  groups: z.optional(z.array(z.string())),
  given_name: z.optional(z.string()),
  name: z.optional(z.string()),
});

/**
 * @param teams those that there are: a group for another means nothing
 * @throws HttpError 403, with a sentence for whoever keeps the accounts
 */
export const whoIs = (payload: unknown, teams: readonly string[]): Who => {
  const parsed = Claims.safeParse(payload);
  if (!parsed.success)
    throw new HttpError(403, 'ClaimsMissing', 'Your sign-in does not say who you are. Sign in again.');
  const { sub, groups: own, 'cognito:groups': cognito, given_name: given, name } = parsed.data;
  const groups = [...(cognito ?? []), ...(own ?? [])];
  const role = groups.includes('supervisor') ? 'supervisor' : groups.includes('agent') ? 'agent' : undefined;
  if (role === undefined)
    throw new HttpError(
      403,
      'RoleMissing',
      'Your account may not use the desk. It has to be in the group "agent" or "supervisor".',
    );
  const shown = firstName(given ?? '') ?? firstName(name ?? '');
  if (shown === undefined)
    throw new HttpError(
      403,
      'NameMissing',
      'Your account has no first name, and people are told whom they talk to. It has to have one.',
    );
  const theirs = teams.filter((team) => groups.includes(`${TEAM}${team}`));
  if (role === 'agent' && theirs.length === 0)
    throw new HttpError(
      403,
      'TeamMissing',
      'Your account is in no team. It has to be in a group such as "team:customer-services".',
    );
  return {
    agent: { id: sub, name: shown },
    role,
    teams: role === 'supervisor' && theirs.length === 0 ? teams : theirs,
  };
};

/** What people are told, and no more: the first word, of letters, hyphens and apostrophes. */
const firstName = (name: string): string | undefined =>
  /^[\p{L}\p{M}'’-]+/u.exec(name.trim())?.[0].slice(0, NAME_MAX);
