// A text from a telephone on the rota: whose it is, what it answers, and that a danger in it is answered first.
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../bot/incidents/incident.ts';
import { content } from '../../dialogs/content.ts';
import { onCallFirst } from '../../lambdas/on-call-first.ts';
import { LEFT, scene, texted } from './heard.ts';
import { BEN, EWA, incidentOf } from './one.ts';

describe('a text of somebody on call', () => {
  it('tells its incident, as whom they were paged, and the turn stays silent', async () => {
    const { takes, told, happened } = scene();

    expect(await takes(texted('482 ok'))).toEqual({});
    expect(told).toEqual([
      {
        id: 'answered:m-1',
        incident: 'i-1',
        at: '2026-12-25T03:05:00.000Z',
        kind: 'answered',
        by: EWA,
        answer: 'acknowledged',
        via: 'text',
      },
    ]);
    expect(happened).toEqual(['told', 'turn']);
  });

  it('may be of a colleague who was not paged', async () => {
    const { takes, told } = scene();

    await takes(texted('482 way, 10 min', '+447700900162'));

    expect(told).toMatchObject([
      { by: { id: 'carys', phone: '+447700900162' }, answer: 'on-the-way', note: '10 min' },
    ]);
  });

  it('is said to be none where the code is another, and tells nobody', async () => {
    const { takes, told } = scene();

    expect((await takes(texted('428 ok')))?.says).toBe(
      '428 is not open. You have 482. Nothing is noted yet.',
    );
    expect(told).toEqual([]);
  });

  it('without a number is asked which, and each is named; nothing of what is of a person', async () => {
    const other = incidentOf({ id: 'i-2', code: '731', row: 'abuse', quiet: true });
    const { takes, told } = scene([incidentOf(), other]);

    expect((await takes(texted('ok')))?.says).toContain('482 leak and 731 a person.');
    expect(told).toEqual([]);
  });

  it('of two that are alike says where each is', async () => {
    const other = incidentOf({ id: 'i-2', code: '731', place: '16 Elm Road, NM4 2QP' });
    const { takes } = scene([incidentOf(), other, incidentOf({ id: 'i-3', code: '555', place: 'my mums' })]);

    expect((await takes(texted('ok')))?.says).toContain(
      '482 leak at 14 Elm Road NM4 2QP, 731 leak at 16 Elm Road NM4 2QP and 555 leak.',
    );
  });

  it.each<[string, Partial<Incident>]>([
    ['another has', { standing: 'acknowledged', heldBy: { ...EWA, id: 'ben' } }],
    [
      'they said no to',
      {
        paged: [
          {
            id: 'p',
            to: EWA,
            code: '731',
            at: '2026-12-25T03:02:20.000Z',
            cannot: '2026-12-25T03:03:00.000Z',
          },
        ],
      },
    ],
  ])('without a number is not of what %s', async (_, more) => {
    const { takes, told } = scene([incidentOf(), incidentOf({ id: 'i-2', code: '731', ...more })]);

    expect(await takes(texted('ok'))).toEqual({});
    expect(told).toMatchObject([{ incident: 'i-1', answer: 'acknowledged' }]);
  });

  describe('of what is made safe already', () => {
    const over = incidentOf({ standing: 'made-safe', heldBy: EWA, madeSafeAt: '2026-12-25T03:03:00.000Z' });
    const paged = incidentOf({ id: 'i-2', code: '840' });
    const held = incidentOf({ id: 'i-3', code: '555', standing: 'acknowledged', heldBy: EWA });
    const others = incidentOf({ id: 'i-4', code: '777', paged: [] });

    it.each<[string, readonly string[] | undefined]>([
      ['482 ok', ['840']],
      ['482 way', ['840', '555']],
      ['482 safe', ['840', '555']],
    ])('says with "%s" what else they may have meant', async (text, alsoOpen) => {
      const { takes, told } = scene([over, paged, held, others]);

      expect(await takes(texted(text))).toEqual({});
      expect(told).toMatchObject([{ kind: 'answered', incident: 'i-1', alsoOpen }]);
    });

    it('says nothing more where nothing else is open, and nothing beside what is open itself', async () => {
      const alone = scene([over]);
      const open = scene([paged, held]);

      await alone.takes(texted('482 ok'));
      await open.takes(texted('840 ok'));

      for (const told of [...alone.told, ...open.told]) expect(told).not.toHaveProperty('alsoOpen');
    });

    it('says when it was, of what is closed since and was theirs', async () => {
      const gone = { ...over, id: 'i-9', code: '654', standing: 'closed' } as const;
      const other = { ...gone, code: '655', id: 'i-8', heldBy: BEN, paged: [] };
      const both = scene([paged], [gone, other]);
      const alone = scene([], [gone]);

      expect((await both.takes(texted('654 ok')))?.says).toBe(
        '654 was made safe at 03:03. 840 is open: reply 840 OK.',
      );
      expect((await alone.takes(texted('654 way')))?.says).toBe('654 was made safe at 03:03.');
      expect((await scene([paged], [other]).takes(texted('655 ok')))?.says).toBe(
        '655 is not open. You have 840. Nothing is noted yet.',
      );
      expect([...both.told, ...alone.told]).toEqual([]);
    });

    it('is still asked about where it says that it is not over', async () => {
      const { takes } = scene([over, paged]);

      expect((await takes(texted('482 safe, still leaking')))?.says).toContain('NOT noted as made safe');
    });
  });

  it('is an ordinary message where it asks something else', async () => {
    const { takes, told } = scene();

    expect(await takes(texted('when is my bin day'))).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('has its danger answered first, and still answers its page', async () => {
    const { takes, told, happened } = scene();

    expect(await takes(texted('482 way, I can smell gas here'))).toBeUndefined();
    expect(happened).toEqual(['turn', 'told']);
    expect(told).toMatchObject([{ answer: 'on-the-way' }]);
  });

  describe('who said SAFE, and was asked what they did,', () => {
    const asked = (at = '2026-12-25T03:04:00.000Z', who = EWA.id) =>
      scene([incidentOf({ askedWhat: { who, at } }), incidentOf({ id: 'i-2', code: '731' })]);

    it('is remembered', async () => {
      const { takes, told } = scene();

      expect((await takes(texted('482 safe')))?.says).toContain('What did you do?');
      expect(told).toMatchObject([{ kind: 'asked-what', incident: 'i-1', by: EWA }]);
    });

    it.each(['toaster, no damage', 'turned the water off at the stop tap', 'Boarded up the door'])(
      'says it in their own words: "%s"',
      async (text) => {
        const { takes, told } = asked();

        expect(await takes(texted(text))).toEqual({});
        expect(told).toMatchObject([{ incident: 'i-1', answer: 'made-safe', note: text }]);
      },
    );

    it.each([
      'when is my bin day',
      'no wait',
      'its not safe',
      'still leaking',
      'ok?',
      'person',
      'wrong one sorry',
    ])('is not taken at: "%s"', async (text) => {
      const { takes, told } = asked();

      await takes(texted(text));

      expect(told).toEqual([]);
    });

    it.each([
      ['ten minutes later', asked('2026-12-25T02:54:00.000Z')],
      ['where it was another', asked(undefined, 'ben')],
    ])('is not taken at their words %s', async (_, { takes, told }) => {
      expect(await takes(texted('toaster, no damage'))).toBeUndefined();
      expect(told).toEqual([]);
    });
  });

  it.each([
    '482 safe gas leak isolated, cadent attended',
    '482 SAFE lady out of lift',
    '482 safe live wires capped',
    '482 safe toaster fire out no damage',
    '482 ok, is it sparking',
  ])('is no danger anew where it tells what was made safe, or may be none: "%s"', async (text) => {
    const { takes, told, happened } = scene();

    expect(await takes(texted(text))).toEqual({});
    expect(happened).toEqual(['told', 'turn']);
    expect(told).toMatchObject([{ kind: 'answered' }]);
  });

  it.each(['482 safe but the flat next door is on fire', '482 safe, now the ceiling came down'])(
    'is one where it tells of more: "%s"',
    async (text) => {
      const { takes } = scene();

      expect(await takes(texted(text))).toBeUndefined();
    },
  );

  it.each([
    ['a stranger', texted('482 ok', '+447700900123')],
    ['somebody who says on the web that they have that number', texted('482 ok', EWA.phone, 'webchat')],
    ['somebody on WhatsApp', texted('482 ok', EWA.phone, 'whatsapp')],
  ])('is nobody else’s: %s', async (_, event) => {
    const { takes, told } = scene();

    expect(await takes(event)).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('comes again when incidents cannot be read: an answer is not lost', async () => {
    const work = onCallFirst({
      hear: () => Promise.reject(new Error('no table')),
      dangers: () => content.dangers,
    })(() => Promise.resolve());

    await expect(work(texted('482 ok'), LEFT)).rejects.toThrow('no table');
  });
});
