// Who may sign in to the desk on a laptop: two agents and a supervisor, all made up.
import { randomBytes } from 'node:crypto';

export type Account = {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly given: string;
  readonly groups: readonly string[];
};

const PEOPLE = [
  {
    username: 'ffion',
    name: 'Ffion Pritchard',
    given: 'Ffion',
    groups: ['agent', 'team:customer-services', 'team:repairs', 'team:housing'],
  },
  {
    username: 'idris',
    name: 'Idris Achebe',
    given: 'Idris',
    groups: ['agent', 'team:customer-services', 'team:money-advice', 'team:highways'],
  },
  { username: 'carys', name: 'Carys Delaney', given: 'Carys', groups: ['supervisor'] },
] as const;

/** One password for all, which everybody can read here: where others can reach this laptop it is made anew at each start. */
export const accountsAt = (publicUrl: string): readonly Account[] => {
  const { hostname } = new URL(publicUrl);
  const isOurs = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const password = isOurs ? 'northmoor' : randomBytes(9).toString('base64url');
  return PEOPLE.map((each) => ({ ...each, password }));
};
