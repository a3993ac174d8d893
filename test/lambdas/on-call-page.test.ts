// The page of somebody on call: what it shows, what its buttons do, and to whom.
import { describe, expect, it } from 'vitest';
import type { Incident, IncidentEvent, OnCall } from '../../bot/incidents/incident.ts';
import { onCallPage } from '../../lambdas/pages/on-call.ts';
import { BEN, EWA, incidentOf, LOWRI } from '../incidents/one.ts';
import { behindLinks } from '../pages.ts';

const desk = async (
  to: OnCall = EWA,
  all: readonly Incident[] = [incidentOf()],
  expiresAt = '2026-12-26T03:02:20.000Z',
) => {
  const told: IncidentEvent[] = [];
  const page = onCallPage({
    incidents: {
      find: (id) => Promise.resolve(all.find((each) => each.id === id)),
      running: () => Promise.resolve(all.filter(({ standing }) => standing !== 'closed')),
    },
    tell: (events) => Promise.resolve(void told.push(...events)),
    photos: () => Promise.resolve(['https://porth.example.org/v3/directline/attachments/c/a.png?s=1']),
    sleep: () => Promise.resolve(),
  });
  const behind = behindLinks(() => undefined, { more: { 'on-call': () => Promise.resolve(page) } });
  behind.later('2026-12-25T04:00:00.000Z');
  const token = await behind.link({
    purpose: 'on-call',
    about: { incident: 'i-1', to: { ...to } },
    expiresAt,
  });
  return { ...behind, token, told };
};
const buttons = (body: string) => [...body.matchAll(/<button[^>]*value="([^"]+)"/g)].map(([, does]) => does);

describe('the page', () => {
  it('shows what it is, where, whom to call, how long there is, and what happened', async () => {
    const { get, token } = await desk();

    const { status, body } = await get(token);

    expect(status).toBe(200);
    expect(body).toContain('<title>On call: R-204518 - ');
    expect(body).toContain('openstreetmap.org/search?query=14+Elm+Road%2C+NM4+2QP');
    expect(body).toContain('href="tel:07700900982"');
    expect(body).toContain('Extra care');
    expect(body).toContain('water coming thru the light &lt;b&gt;');
    expect(body).toContain('23 h 2 min left');
    expect(body).toContain('Paged, Ewa Nowak');
    expect(body).toContain('Photo 1 that they sent');
    expect(body).not.toContain('c-tenant');
    expect(body).not.toContain('<script');
    expect(buttons(body)).toEqual(['acknowledged', 'on-the-way', 'cannot', 'made-safe']);
  });

  it('shows no inner words', async () => {
    const { get, token } = await desk(EWA, [
      incidentOf({
        rule: 'fire/alarm-only',
        item: 'electric-unsafe',
        answers: {
          home: 'uprn 999990000737',
          uprn: '999990000737',
          asked: 'electric/home',
          hurt: 'not-sure',
        },
      }),
    ]);

    const { body } = await get(token);

    expect(body).not.toMatch(/fire\/|electric\/|uprn|999990000737|electric-unsafe|not-sure/);
    expect(body).toContain('Electric unsafe');
  });

  it('says that they write Welsh, and not to ring whoever cannot hear; of another home, too', async () => {
    const home = { id: 'i-2', reference: 'R-204519' };
    const { get, token } = await desk(EWA, [
      incidentOf({ language: 'cy', words: 'gollyngiad, dwi n fyddar', homes: [home] }),
      incidentOf({
        ...home,
        phone: '07700900555',
        words: 'text only pls',
        linkedTo: { id: 'i-1', reference: 'R-204518' },
      }),
    ]);

    const { body } = await get(token);

    expect(body).toContain('They write Welsh');
    expect(body).toContain('<blockquote lang="cy">');
    expect(body).toContain('Do not ring them.');
    expect(body).toContain('href="sms:07700900982"');
    expect(body).toContain('href="sms:07700900555"');
    expect(body).not.toContain('href="tel:07700900982"');
    expect(body).not.toContain('href="tel:07700900555"');
    expect(body).toContain('They may not hear a knock or a bell.');
  });

  it('says whose each of two clocks is that end together', async () => {
    const [clock] = incidentOf().clocks;
    const both = ['right-to-repair-1-day', 'own-s2'].map((law) => ({
      ...clock,
      id: law,
      law,
      must: {
        en: law.startsWith('own') ? 'Put right within 1 working day' : 'Repair within 1 working day',
        cy: '',
      },
      stoppedBy: 'done',
    }));
    const { get, token } = await desk(EWA, [incidentOf({ clocks: both as never })]);

    const { body } = await get(token);

    expect(body).toContain('Repair within 1 working day (Right to Repair): by');
    expect(body).toContain('Put right within 1 working day (our own target): by');
  });

  it('folds what is of a person, and its title says nothing', async () => {
    const { get, token } = await desk(EWA, [incidentOf({ row: 'abuse', quiet: true })]);

    const { body } = await get(token);

    expect(body).toContain('<summary>Show what they wrote</summary>');
    expect(/<title>[^<]*<\/title>/.exec(body)?.[0]).not.toMatch(/abuse/);
  });

  it('is used up by nothing, and a press twice is one answer', async () => {
    const { get, post, token, told } = await desk();
    await get(token);
    const safe = { do: 'made-safe', sure: 'yes' };

    const first = await post(token, { ...safe, seen: '2', note: ' water  off ' });
    await post(token, { ...safe, seen: '2', note: 'water off' });
    const later = await post(token, { ...safe, seen: '3', note: 'water off' });

    expect([first.status, first.headers['location']]).toEqual([303, `/l/${token}?done=made-safe`]);
    expect(later.status).toBe(303);
    expect(told[0]).toMatchObject({
      by: EWA,
      answer: 'made-safe',
      note: 'water off',
      via: 'page',
      incident: 'i-1',
    });
    expect(new Set(told.map(({ id }) => id)).size).toBe(2);
    expect((await get(token)).status).toBe(200);
  });

  it('says so where what was done reads as if it is not over', async () => {
    const { post, token } = await desk();
    const says = async (note: string) => (await post(token, { do: 'made-safe', note })).body;

    expect(await says('nobody home')).toContain('That reads as if it is not over');
    expect(await says('water off at the stop tap')).not.toContain('That reads as if');
  });

  it('asks what was done, and whether they are sure, before anything is noted as made safe', async () => {
    const { post, token, told } = await desk();

    const empty = await post(token, { do: 'made-safe', seen: '2', note: ' ' });
    const asked = await post(token, { do: 'made-safe', seen: '2', note: 'water <off>' });
    await post(token, { do: 'back', seen: '2' });

    expect(empty.status).toBe(422);
    expect(empty.body).toContain('id="note-error"');
    expect(asked.status).toBe(200);
    expect(asked.body).toContain('<blockquote>water &lt;off&gt;</blockquote>');
    expect(asked.body).toContain('Nobody said that they were on the way');
    expect(buttons(asked.body)).toEqual(['made-safe', 'back']);
    expect(told).toEqual([]);
  });

  it('passes on when they will be there', async () => {
    const { get, post, token, told } = await desk();

    await post(token, { do: 'on-the-way', seen: '2', eta: 'half an hour' });
    await post(token, { do: 'on-the-way', seen: '3', eta: '' });

    expect((await get(token)).body).toContain('When will you be there? (optional)');
    expect(told).toMatchObject([
      { answer: 'on-the-way', eta: { minutes: 30 }, note: 'half an hour' },
      { answer: 'on-the-way' },
    ]);
    expect(told[1]).not.toHaveProperty('eta');
  });

  it('names who is on the way to everybody, with the time that they gave', async () => {
    const all = [
      incidentOf({
        standing: 'on-the-way',
        heldBy: BEN,
        heldAt: '2026-12-25T03:07:00.000Z',
        onTheWayAt: '2026-12-25T03:07:00.000Z',
        eta: { said: { minutes: 30 }, at: '2026-12-25T03:07:00.000Z' },
      }),
    ];
    const [ewa, ben] = [await desk(EWA, all), await desk(BEN, all)];

    const [hers, his] = [(await ewa.get(ewa.token)).body, (await ben.get(ben.token)).body];

    expect(hers).toContain('Ben Carter is on the way since 03:07. You need not go.');
    expect(hers).toContain('The time given: about 30 minutes, said at 03:07.');
    expect(buttons(hers)).toEqual(['on-the-way', 'made-safe']);
    expect(his).toContain('You have it, and you are on the way since 03:07.');
  });

  it('takes back what was made safe', async () => {
    const { get, post, token, told } = await desk(EWA, [incidentOf({ standing: 'made-safe' })]);

    expect(buttons((await get(token)).body)).toEqual(['not-safe']);

    await post(token, { do: 'not-safe', seen: '2' });

    expect(told).toMatchObject([{ answer: 'not-safe' }]);
  });

  it('says who has it, and takes no giving back of what is another’s', async () => {
    const { get, token } = await desk(BEN, [
      incidentOf({ standing: 'acknowledged', heldBy: EWA, heldAt: '2026-12-25T03:07:00.000Z' }),
    ]);

    const { body } = await get(token, { query: { done: 'acknowledged' } });

    expect(body).toContain('Ewa Nowak has it since 03:07. You need not go.');
    expect(body).toContain('It is not noted yet');
    expect(buttons(body)).toEqual(['on-the-way', 'made-safe']);
  });

  it('says that it is theirs', async () => {
    const trail = [
      ...incidentOf().trail,
      { at: '2026-12-25T03:07:00.000Z', what: 'answered', who: 'ewa', detail: 'acknowledged' } as const,
    ];
    const { get, token } = await desk(EWA, [
      incidentOf({ standing: 'acknowledged', heldBy: EWA, heldAt: '2026-12-25T03:07:00.000Z', trail }),
    ]);

    const { body } = await get(token, { query: { done: 'acknowledged' } });

    expect(body).toContain('Noted: acknowledged.');
    expect(body).toContain('You have had it since 03:07. Nobody else is paged.');
    expect(buttons(body)).toEqual(['on-the-way', 'cannot', 'made-safe']);
  });

  it('says when it was noted, and nothing of what is past', async () => {
    const answered = (at: string, detail: string) => ({ at, what: 'answered', who: 'ewa', detail }) as const;
    const trail = [
      answered('2026-12-25T03:07:00.000Z', 'acknowledged'),
      answered('2026-12-25T03:12:00.000Z', 'on-the-way'),
    ];
    const { get, token } = await desk(EWA, [incidentOf({ standing: 'on-the-way', heldBy: EWA, trail })]);

    const now = await get(token, { query: { done: 'on-the-way' } });
    const back = await get(token, { query: { done: 'acknowledged' } });

    expect(now.body).toContain('Noted: on the way. You said so at 03:12.');
    expect(back.body).not.toContain('Noted:');
    expect(back.body).not.toContain('not noted yet');
  });

  it('says before they set off that nobody knows where it is', async () => {
    const { place: _, ...nowhere } = incidentOf();
    const [without, known] = [await desk(EWA, [nowhere]), await desk()];
    const said = 'Nobody knows yet where it is';

    const { body } = await without.get(without.token);

    expect(body.indexOf(said)).toBeGreaterThan(0);
    expect(body.indexOf(said)).toBeLessThan(body.indexOf('value="on-the-way"'));
    expect((await known.get(known.token)).body).not.toContain(said);
  });

  it('says once what two laws ask by the same time, and both stand in what is kept', async () => {
    const [safe] = incidentOf().clocks;
    if (safe === undefined) throw new Error('No clock.');
    const longer = { ...safe, id: 'other-law', must: { en: 'made safe, or elsewhere to stay', cy: '' } };
    const started = (detail: string) =>
      ({ at: '2026-12-25T03:02:20.000Z', what: 'clock-started', detail }) as const;
    const { get, token } = await desk(EWA, [
      incidentOf({ clocks: [safe, longer], trail: [started(safe.id), started(longer.id)] }),
    ]);

    const { body } = await get(token);

    expect(body.split('made safe, or elsewhere to stay')).toHaveLength(3);
    expect(body).not.toContain('made safe: by');
    expect(body).not.toContain('(made safe, by');
  });

  it('tells of whoever reported it in whole sentences', async () => {
    const { get, token } = await desk();

    const { body } = await get(token);

    expect(body).toContain('They reported it');
    expect(body).not.toContain(', them');
  });

  it('is over when the incident is closed, and after a day', async () => {
    const closed = await desk(EWA, [incidentOf({ standing: 'closed' })]);
    const late = await desk(EWA, [incidentOf()], '2026-12-25T03:59:00.000Z');

    const { status, body } = await closed.get(closed.token);
    const pressed = await closed.post(closed.token, { do: 'acknowledged', seen: '2' });

    expect([status, body.includes('R-204518 is closed'), pressed.status]).toEqual([410, true, 410]);
    expect((await late.get(late.token)).status).toBe(410);
    expect((await late.post(late.token, { do: 'acknowledged' })).status).toBe(410);
    expect([...closed.told, ...late.told]).toEqual([]);
  });

  it('takes no other button', async () => {
    const { post, token, told } = await desk();

    expect((await post(token, { do: 'closed', seen: '2' })).status).toBe(303);
    expect(told).toEqual([]);
  });
});

describe('other homes with the same danger', () => {
  it('are named with where they are now, which is kept in their own incident alone', async () => {
    const homes = [
      { id: 'i-2', reference: 'R-204519' },
      { id: 'i-3', reference: 'R-204520' },
    ];
    const { get, token } = await desk(EWA, [
      incidentOf({ homes }),
      incidentOf({ id: 'i-2', reference: 'R-204519', place: '16 Elm Road, NM4 2QP' }),
      incidentOf({ id: 'i-3', reference: 'R-204520', place: '18 Elm Road, NM4 2QP', quiet: true }),
    ]);

    const body = (await get(token)).body.replace(/\s+/g, ' ');

    expect(body).toContain('3 homes report this');
    expect(body).toMatch(/R-204519<\/a ?>, 16 Elm Road, NM4 2QP/);
    expect(body).toContain('R-204520');
    expect(body).not.toContain('18 Elm Road');
  });
});

describe('one page for many', () => {
  const left = [
    incidentOf({ each: true, homes: [{ id: 'i-2', reference: 'R-204519', unplaced: true }] }),
    incidentOf({
      id: 'i-2',
      reference: 'R-204519',
      code: '517',
      words: 'smoke in the <stairs>',
      phone: '07700900983',
      linkedTo: { id: 'i-1', reference: 'R-204518', unplaced: true, each: true },
    }),
    incidentOf({ id: 'i-3', reference: 'R-204520', words: 'of another' }),
  ].map(({ place: _, ...each }) => each);

  it('shows what each of them tells, whom to call and what to answer with', async () => {
    const { get, token } = await desk(EWA, left);

    const body = (await get(token)).body.replace(/\s+/g, ' ');

    expect(body).toContain('2 reports that are open still');
    expect(body).toContain('each may be a danger of its own. Ring each. OK and WAY count for all of them');
    expect(body).toContain('code 517, told 03:02, nobody has it yet');
    expect(body).toContain('href="tel:07700900983"');
    expect(body).toContain('smoke in the &lt;stairs&gt;');
    expect(body).not.toContain('of another');
  });

  it('leads whoever was sent it to each of them, where they answer it', async () => {
    const { get, post, token, told } = await desk(EWA, left);

    const other = (await get(token, { query: { of: 'i-2' } })).body.replace(/\s+/g, ' ');
    await post(token, { do: 'made-safe', of: 'i-2', note: 'rang them, nothing there', sure: 'yes' });

    expect(other).toContain('<title>On call: R-204519');
    expect(other).toContain('It is asked for together with');
    expect(told).toMatchObject([{ incident: 'i-2', answer: 'made-safe', by: EWA }]);
  });
});

describe('what was done after', () => {
  const waits = (id: string, stoppedBy: 'summary-sent' | 'done') => ({
    id,
    law: id,
    must: { en: id, cy: id },
    from: '2026-12-25T03:02:10.000Z',
    due: '2026-12-30T23:59:00.000Z',
    alarmAt: '2026-12-29T09:00:00.000Z',
    stoppedBy,
  });
  const safe = [
    incidentOf({
      standing: 'made-safe',
      heldBy: EWA,
      clocks: [waits('s', 'summary-sent'), waits('w', 'done')],
    }),
  ];

  it('is noted as of when it was, in local time, by whoever has the page', async () => {
    const { post, get, token, told } = await desk(EWA, safe);

    const { body } = await get(token);
    await post(token, { do: 'happened', what: 'summary-sent', at: '2026-12-25T03:40', detail: 'by post' });

    expect(body).toContain('The tenant was sent the written summary');
    expect(buttons(body)).toEqual(['not-safe', 'happened']);
    expect(told).toMatchObject([
      {
        kind: 'happened',
        what: 'summary-sent',
        at: '2026-12-25T03:40:00.000Z',
        who: 'Ewa Nowak',
        note: 'by post',
      },
    ]);
  });

  it.each([
    ['before it was told', '2026-12-25T01:00'],
    ['later than now', '2026-12-25T09:00'],
    ['at no time', 'yesterday'],
  ])('is not noted %s', async (_, at) => {
    const { post, token, told } = await desk(EWA, safe);

    const { status, body } = await post(token, { do: 'happened', what: 'summary-sent', at });

    expect([status, told]).toEqual([422, []]);
    expect(body).toContain('Say when it was');
  });

  it('is closed by a duty manager, who is asked how it ended', async () => {
    const { post, get, token, told } = await desk(LOWRI, safe);

    expect(buttons((await get(token)).body)).toEqual(['not-safe', 'happened', 'close']);
    const without = await post(token, { do: 'close', why: 'old' });
    expect([without.status, told]).toEqual([422, []]);
    expect(without.body).toContain('Say how it ended');
    await post(token, { do: 'close', outcome: 'no-fault', why: 'a test of the alarm' });

    expect(told).toMatchObject([
      { kind: 'closed', who: 'Lowri Price', outcome: 'no-fault', note: 'a test of the alarm' },
    ]);
  });

  it('is asked of a duty manager whether the Right to Repair is theirs, where its time runs', async () => {
    const right = { ...waits('right-to-repair-3', 'done'), law: 'right-to-repair-3-days' };
    const repair = [incidentOf({ clocks: [right] })];
    const { post, get, token, told } = await desk(LOWRI, repair);
    const first = await desk(EWA, repair);

    expect((await get(token)).body).toContain('<h2>Right to Repair</h2>');
    await post(token, { do: 'right', right: 'not-secure', because: 'a lodger' });

    expect(told).toMatchObject([
      { kind: 'right-said', said: 'not-secure', who: 'Lowri Price', note: 'a lodger' },
    ]);
    expect((await post(token, { do: 'right', right: 'whatever' })).status).toBe(422);
    expect((await first.get(first.token)).body).not.toContain('Right to Repair');
    await first.post(first.token, { do: 'right', right: 'not-secure' });
    expect(first.told).toEqual([]);
    const other = await desk(LOWRI, safe);
    expect((await other.get(other.token)).body).not.toContain('Right to Repair');
  });

  it('is nobody else’s to close', async () => {
    const { post, token, told } = await desk(EWA, safe);

    await post(token, { do: 'close', outcome: 'no-fault', why: 'x' });

    expect(told).toEqual([]);
  });

  it('of one that is closed may still be told by a duty manager', async () => {
    const { post, get, token, told } = await desk(
      LOWRI,
      safe.map((each) => ({ ...each, standing: 'closed' as const })),
    );

    expect((await get(token)).body).toContain('It is closed: how did it end?');
    await post(token, { do: 'close', outcome: 'done', when: '2026-12-25T03:30' });

    expect(told).toMatchObject([{ kind: 'closed', outcome: 'done', doneAt: '2026-12-25T03:30:00.000Z' }]);
  });
});

describe('all that is running', () => {
  const two = [
    incidentOf(),
    incidentOf({ id: 'i-2', reference: 'R-204519', row: 'gas', severity: 'S0', words: 'gas everywhere' }),
  ];

  it('is seen by the duty manager, who opens each from there, and answers it', async () => {
    const { get, post, token, told } = await desk(LOWRI, two);

    const { body } = await get(token);
    const other = await get(token, { query: { of: 'i-2' } });
    const answered = await post(token, { do: 'acknowledged', seen: '2', of: 'i-2' });

    expect(body).toContain('href="?of=i-2"');
    expect(other.body).toContain('gas everywhere');
    expect(answered.headers['location']).toBe(`/l/${token}?of=i-2&done=acknowledged`);
    expect(told).toMatchObject([{ incident: 'i-2', by: LOWRI }]);
  });

  it('is nobody else’s', async () => {
    const { get, post, token, told } = await desk(EWA, two);

    expect((await get(token, { query: { of: 'i-2' } })).body).not.toContain('gas everywhere');
    expect((await get(token)).body).not.toContain('R-204519');

    // Nor is it taken for an answer to the one that is theirs.
    await post(token, { do: 'acknowledged', seen: '2', of: 'i-2' });

    expect(told).toEqual([]);
  });
});
