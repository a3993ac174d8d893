// Who is on, for a supervisor: how many chats each has, of how many they take.
import { useDesk } from './context.ts';
import { asTitle, plural } from './words.ts';

const STATES = { on: 'on', away: 'away', off: 'off' } as const;

export const People = () => {
  const { board, me } = useDesk();
  const { people = [], queues = [] } = board.value ?? {};
  const named = new Map(
    [...me.allTeams, ...queues.map(({ team, name }) => ({ id: team, name }))].map((team) => [
      team.id,
      team.name,
    ]),
  );
  return (
    <section aria-labelledby="people">
      <h2 id="people">People ({people.filter(({ state }) => state === 'on').length} on)</h2>
      {people.length === 0 ? (
        <p class="quiet">Nobody is at a desk.</p>
      ) : (
        <ul class="people">
          {people.map(({ agent, teams, state, takes, has }) => (
            <li key={agent.id}>
              <strong>{agent.name}</strong>, {STATES[state]}: {has} of {plural(takes, 'chat')}
              <span class="quiet line">
                {teams.map((team) => asTitle(named.get(team) ?? team)).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
