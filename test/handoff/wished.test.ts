// A person asked for in the same message as a danger: the line comes first and alone, and the wish is served.
import { describe, expect, it } from 'vitest';
import { wishAfter } from '../../bot/care/person-wished.ts';
import { content } from '../../dialogs/content.ts';
import { STAFFED, talking } from './talking.ts';

const CS = 'customer-services';
const BOTH = 'gas smell and I want to talk to someone';
const NIGHT = { at: '2026-12-25T03:00:00.000Z' };

describe('a wish for a person beside a danger', () => {
  it('leaves the safety line first, alone and as it always is', async () => {
    const both = talking();
    const alone = talking();

    expect(await both.says(BOTH)).toEqual(await alone.says('gas smell'));
    expect(both.status()).toBe('emergency');
    expect(both.handoff()).toBeUndefined();
  });

  it('is served within the minute, before all who wait', async () => {
    const talk = talking();
    await talk.says(BOTH);

    const said = await talk.passes(1);

    expect(said.join(' ')).toContain("I've asked Customer Services");
    expect(talk.handoff()).toMatchObject({ stage: 'waiting', rank: 'safety' });
    expect(talk.record().desk).toMatchObject({ rank: 'safety', danger: true });
  });

  it('is served with what they write before that, and once', async () => {
    const talk = talking();
    await talk.says('there is a fire in my flat please get me a person');

    const said = await talk.says('what now');
    const later = await talk.passes(2);

    expect(said[0]).toContain('999');
    expect(said[1]).toContain("I've asked Customer Services");
    expect(later).toEqual([]);
    expect(talk.handoff()).toMatchObject({ stage: 'waiting', rank: 'safety' });
  });

  it('is served though they are safe by then, with the question that is open left open', async () => {
    const talk = talking();
    await talk.says(BOTH);
    await talk.says('SAFE');

    await talk.passes(1);

    expect(talk.handoff()).toMatchObject({ stage: 'waiting', rank: 'care' });
    expect(talk.record().dialog?.open?.dialog).toBe('triage-gas');
  });

  it('is told whom to call at night, where nobody is at the desk', async () => {
    const talk = talking({ [CS]: { ...STAFFED, isOpen: false } }, NIGHT);
    await talk.says(BOTH);

    const said = await talk.passes(1);

    expect(said).toHaveLength(1);
    expect(said[0]).toContain('0800 111 999');
    expect(said[0]).toContain(content.council.emergencyPhone);
    expect(talk.handoff()).toBeUndefined();
  });

  it('asks for nobody twice where somebody has the chat already', async () => {
    const talk = talking();
    await talk.says('person');
    await talk.does({ does: 'accept' });
    await talk.says(BOTH);

    const said = await talk.passes(1);

    expect(said.join(' ')).not.toContain("I've asked");
    expect(talk.handoff()).toMatchObject({ stage: 'accepted', rank: 'safety' });
  });

  it('is not served to whoever wants no more messages', async () => {
    const talk = talking({ [CS]: STAFFED }, { channel: 'sms' });
    await talk.says('STOP');
    await talk.says(BOTH);

    expect(await talk.passes(2)).toEqual([]);
    expect(talk.handoff()).toBeUndefined();
  });
});

describe('words in a danger', () => {
  const now = new Date('2026-11-30T10:00:00.000Z');

  it.each([
    'gas smell and I want to talk to someone',
    'theres a fire get me a human',
    'can i speak with a real person i can smell gas',
    'put me through to somebody there is smoke',
    'mae arogl nwy, ga i siarad â rhywun',
  ])('ask for a person: %s', (words) => {
    expect(wishAfter(words, now)).toHaveLength(1);
  });

  it.each([
    'i can smell gas',
    'there is a person trapped in the lift',
    'get me a person out of here',
    'someone is on fire',
    'the ceiling fell on somebody',
  ])('ask for none: %s', (words) => {
    expect(wishAfter(words, now)).toEqual([]);
  });
});
