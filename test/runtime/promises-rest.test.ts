// Trouble that is told of while a promise runs: a person gets a case, and the promise rests, whoever had shown who they are.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ON_FRIDAY, promising, THEN, type Promising, type Scene } from './promise-scene.ts';
import { message, newConversation, startTable, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

const setup = (more?: Promising) => promising(table, more);
const SAID = 'my husband died and the rent is behind';
const stops = async (scene: Scene, conversation = scene.id) =>
  (await scene.cases.of(conversation)).filter(({ transaction }) => transaction === 'payments.money-stop');

describe('a case for a person', () => {
  it('is there at once, with the day by which it is looked at, and they have its reference', async () => {
    const scene = await setup();

    await scene.says(SAID);

    const [found, ...others] = await stops(scene);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ answers: { about: 'died', rests: true }, expectedBy: '2026-11-30' });
    expect(scene.said().at(-2)).toContain("I'm so sorry for your loss");
    expect(scene.said().at(-1)).toBe(
      `I have asked a person to look at this by Monday 30 November. Your reference is ${found?.reference ?? ''}. You don't have to do anything else. To talk to somebody, or to hear what comes of it, ask for a call, or call 01632 960100.`,
    );
  });

  it('keeps the day that the law sets for Breathing Space', async () => {
    const scene = await setup();

    await scene.says('im in breathing space');

    expect(await stops(scene)).toMatchObject([{ answers: { about: 'breathing', holdUntil: '2027-01-22' } }]);
  });

  it('is one, though it is said twice in a day', async () => {
    const scene = await setup();

    await scene.says(SAID, SAID);

    expect(await stops(scene)).toHaveLength(1);
  });

  it('promises nobody who may not be alone a call', async () => {
    const scene = await setup();

    await scene.says('my partner controls all our money and i cant pay the rent');

    expect(await stops(scene)).toMatchObject([{ answers: { contact: 'only-if-asked' } }]);
    expect(scene.said().slice(-2).join()).toMatch(/0808 2000 247.*When it is safe for you/);
  });
});

describe('a running promise', () => {
  it.each<[string, (scene: Scene) => Promise<void>]>([
    ['when it is said in its conversation', (scene) => scene.says(SAID)],
    [
      'when it is said there after what they had shown wore off',
      async (scene) => {
        scene.time.now = new Date('2026-11-25T10:00:00.000Z');
        await scene.says(SAID);
      },
    ],
    [
      'when it is said in another, by whoever has shown that the account is theirs',
      async (scene) => {
        const id = newConversation();
        const lines = ['promise to pay', scene.reference, 'NM5 6TU', '17 May 1984', SAID];
        for (const [at, text] of lines.entries()) await scene.take(message(id, `${id}-${at}`, text));
      },
    ],
  ])('rests %s: no reminder, nothing held against them', async (_, tells) => {
    const scene = await setup();
    const { reference } = await scene.promised(...ON_FRIDAY);
    await tells(scene);
    const from = scene.listens();

    await scene.until('2027-01-30T10:00:00.000Z');

    expect(from()).toEqual([]);
    expect((await scene.find(reference))?.status).toBe('open');
    const all = await scene.cases.of(scene.id);
    expect(all.filter(({ answers }) => 'missed' in answers)).toEqual([]);
  });

  it('is kept all the same when it is paid', async () => {
    const scene = await setup();
    const { reference } = await scene.promised(...ON_FRIDAY);
    await scene.says(SAID);
    await scene.pays(5000, '2026-11-26T12:00:00.000Z');

    await scene.until('2027-01-30T10:00:00.000Z');

    expect((await scene.find(reference))?.status).toBe('kept');
  });

  it('goes on where it is somebody else’s account that they speak of', async () => {
    const scene = await setup();
    await scene.promised('promise to pay 50 quid on 4 december', 'none');
    await scene.says('CHANGE', "it is my mum's rent");
    const from = scene.listens();

    await scene.until('2026-12-01T10:00:00.000Z');

    expect(from()).toHaveLength(1);
  });

  it('of somebody else, in another conversation, goes on', async () => {
    const [scene, stranger] = [await setup(), await setup()];
    await scene.promised('promise to pay 50 quid on 4 december', 'none');
    await stranger.says(SAID);
    const from = scene.listens();

    await scene.until('2026-12-01T10:00:00.000Z');

    expect(from()).toHaveLength(1);
  });

  it('is not made anew for a week but by a person; then a new one is reminded of', async () => {
    const scene = await setup();
    await scene.says('promise to pay');
    await scene.proves();
    await scene.says(SAID, 'promise to pay 50 quid on friday');
    expect(scene.said().at(-1)).toMatch(/^A person needs to go through this with you/);
    expect(await scene.of()).toEqual([]);

    scene.time.now = new Date('2026-12-01T10:00:00.000Z');
    await scene.says('promise to pay 50 quid on 11 december');
    await scene.proves();
    await scene.says('none', ...THEN, 'yes');
    const from = scene.listens();
    await scene.until('2026-12-08T10:00:00.000Z');

    expect(await scene.of()).toMatchObject([{ status: 'open' }]);
    expect(from()).toHaveLength(1);
  });
});
