// Whoever is named wrongly is asked for again in words, at the command and over HTTP alike.
import { expect, it } from 'vitest';
import { personDesk } from '../../local/person-desk.ts';

const desk = personDesk({ secret: 'a-secret' } as Parameters<typeof personDesk>[0]);
const WRONG = ['export', 'phone:tomorrow'];

it('says over HTTP what it says at the command', async () => {
  const said = await desk.run(WRONG);
  const { status, body } = await desk.control({ method: 'POST', body: JSON.stringify(WRONG) } as never);

  expect(said.lines[0]).toBe('"tomorrow" is no phone number.');
  expect({ status, body }).toEqual({ status: 200, body: said });
});
