// Whoever closes a web chat and begins another leaves nobody waiting in the old one, and no agent writing to nobody.
import { describe, expect, it } from 'vitest';
import { talking } from './talking.ts';

const END = { type: 'endOfConversation' } as const;

describe('a chat that was closed for good', () => {
  it('is out of the queue at once, with nothing said and no time left to run', async () => {
    const talk = talking();
    await talk.says('person');
    const before = talk.record().desk?.stage;

    const said = await talk.sends(END);

    expect(before).toBe('waiting');
    expect(said).toEqual([]);
    expect(talk.handoff()).toMatchObject({ stage: 'ended', outcome: 'no-reply' });
    expect(talk.record().desk).toBeUndefined();
    expect(talk.record().dialog?.timers ?? []).toEqual([]);
    expect(talk.effects()).toMatchObject([{ kind: 'handled', stage: 'ended' }]);
  });

  it('is taken from its agent, whose next word is refused', async () => {
    const talk = talking();
    await talk.says('person');
    await talk.does({ does: 'accept' });
    await talk.sends(END);

    const said = await talk.does({ does: 'say', text: 'Hello?' });

    expect(said).toEqual([]);
    expect(talk.effects()).toMatchObject([{ kind: 'desk', tell: { tell: 'refused', because: 'over' } }]);
  });

  it('of somebody in danger stays at the desk, and says that they are gone', async () => {
    const talk = talking();
    await talk.says('person');
    await talk.says('i can smell gas');

    await talk.sends(END);

    expect(talk.handoff()).toMatchObject({ stage: 'waiting', rank: 'safety' });
    expect(talk.record().desk).toMatchObject({ danger: true });
    expect(talk.traces()).toMatchObject([
      { what: 'note', text: expect.stringContaining('closed') as string },
    ]);
  });

  it('in which nobody was asked for is only closed', async () => {
    const talk = talking();
    await talk.says('when are my bins collected');

    expect(await talk.sends(END)).toEqual([]);
    expect(talk.status()).toBe('ignored');
  });
});

describe('a talk whose account came to somebody else', () => {
  it.each([
    ['while they waited', []],
    ['with an agent', [{ does: 'accept' as const }]],
  ])('is over and counts, %s, and nothing of it reaches whoever has it now', async (_, steps) => {
    const talk = talking(undefined, { channel: 'whatsapp' });
    await talk.says('person');
    for (const each of steps) await talk.does(each);
    const { id = '' } = talk.handoff() ?? {};

    const said = await talk.sends({ type: 'event', name: 'account-changed' });
    const handled = talk.effects().filter(({ kind }) => kind === 'handled');
    const words = await talk.does({ does: 'say', text: 'About your rent' }, undefined, 'agent', id);

    expect(said).toEqual([]);
    expect(handled).toMatchObject([{ handoff: id, stage: 'ended', outcome: 'no-reply' }]);
    expect(talk.record().desk).toBeUndefined();
    expect(talk.handoff()).toBeUndefined();
    expect(words).toEqual([]);
  });
});
