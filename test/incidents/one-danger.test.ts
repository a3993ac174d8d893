// A danger that is found in what follows a danger: it is the same incident, with all that is said meanwhile, and its end.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportIncident } from '../../lambdas/transactions/report-incident.ts';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import { incidentRow } from '../../dialogs/incidents.ts';
import { startTable, type Table } from '../runtime/workshop.ts';
import { scene } from './scene.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const at = (time: string) => `2026-12-25T${time}:00.000Z`;
const begins = () => {
  const night = scene(table);
  night.shop.time.now = new Date(at('03:00'));
  return night;
};

describe('a danger in the tree of a danger', () => {
  it('opens no second incident that nobody is paged for', async () => {
    const night = begins();
    await night.says('water coming thru the light', 'SAFE', 'yes');

    await night.at(at('03:03'));
    await night.says('14 elm road');
    await night.at(at('03:04'));
    await night.says('SAFE');

    const running = await night.book.running();
    const mine = running.filter(({ conversation }) => conversation === night.id);
    expect(mine).toHaveLength(1);
    expect(mine[0]).toMatchObject({
      row: 'electric',
      pages: 'housing',
      added: [{ at: at('03:03'), words: '14 elm road' }],
    });
    expect(await night.shop.cases.of(night.id)).toHaveLength(1);
  });

  it('is told at once to whoever is on the way, with what it is and what they wrote', async () => {
    const night = begins();
    await night.says('water dripping through the ceiling');
    night.shop.time.now = new Date(at('03:01'));
    await night.says('9 station road nm1 2bd', 'SAFE');
    const [ewa] = night.texts;
    const who = night.onCall().find(({ id }) => id === ewa?.to);
    if (who !== undefined) await night.answers(who, 'on-the-way');
    const before = night.texts.length;
    await night.at(at('03:05'));

    await night.says('yes right by the light');

    const [text, ...others] = night.texts.slice(before);
    expect(others).toEqual([]);
    expect(text?.words).toMatch(/NOW S1, they tell of more: leak, electrics/);
    const incident = await night.incident();
    expect(incident?.rows).toEqual(['electric']);
    expect(incident?.saidSafeAt).toBeUndefined();
    expect(incident?.added?.map(({ words }) => words)).toContain('yes right by the light');
    const [filed] = await night.shop.cases.of(night.id);
    expect(filed?.answers['words']).toBe('water dripping through the ceiling');
  });

  it('opens again what was made safe in the same moment', async () => {
    const night = begins();
    await night.says('water dripping through the ceiling');
    night.shop.time.now = new Date(at('03:01'));
    await night.says('9 station road nm1 2bd', 'SAFE');
    const who = night.onCall().find(({ id }) => id === night.texts[0]?.to);
    night.shop.time.now = new Date(at('03:04'));
    if (who !== undefined) await night.answers(who, 'made-safe');
    expect((await night.incident())?.standing).toBe('made-safe');
    night.shop.time.now = new Date(at('03:05'));

    await night.says('yes right by the light');

    expect((await night.incident())?.standing).toBe('open');
    expect(night.texts.at(-1)?.words).toContain('AGAIN');
  });

  it('is asked about where the one before it was', async () => {
    const night = begins();
    await night.says('water dripping through the ceiling');
    night.shop.time.now = new Date(at('03:01'));
    await night.says('5 station road nm1 2bd', 'SAFE', 'no');

    night.shop.time.now = new Date(at('03:02'));
    await night.says('the socket is sparking now');
    await night.at(at('03:03'));

    expect(night.shop.said().join('\n')).toMatch(/5 station road/i);
    const running = await night.book.running();
    const electric = running.find(({ conversation, row }) => conversation === night.id && row === 'electric');
    expect(electric?.given).toMatch(/5 station road/i);
  });

  it('that adds to what was never filed is a first, and somebody is paged', async () => {
    const night = begins();
    const events: IncidentEvent[] = [];
    const report = reportIncident({
      cases: night.shop.cases,
      prefix: 'E',
      rowOf: incidentRow,
      enqueue: (all) => {
        events.push(...(all as readonly IncidentEvent[]));
        return Promise.resolve();
      },
    });

    await report(
      {
        key: `${night.id}:late`,
        begun: `${night.id}:lost`,
        conversation: night.id,
        transaction: 'incidents.report',
        channel: 'sms',
        receivedAt: at('03:00'),
        answers: { row: 'gas', adds: at('03:02'), words: 'it is getting stronger' },
      },
      '+447700900125',
    );

    expect(events).toMatchObject([
      { kind: 'reported', report: { row: 'gas', pages: 'housing', from: '+447700900125' } },
    ]);
  });

  it('that goes on in another conversation is the case of the first, and is listed in both', async () => {
    const [text, chat] = [begins(), begins()];
    const report = reportIncident({
      cases: text.shop.cases,
      prefix: 'R',
      rowOf: incidentRow,
      enqueue: () => Promise.resolve(),
    });
    const told = { transaction: 'incidents.report', channel: 'sms' } as const;
    const first = { ...told, key: `${text.id}:first`, conversation: text.id, receivedAt: at('03:00') };
    const row = { row: 'heating', severity: 'S2' };
    await report({ ...first, answers: row }, '+447700900125');

    for (const place of ['14 Elm Road', '14 Elm Road, NM4 2QP'])
      await report(
        {
          ...told,
          key: `${text.id}:first:${place}`,
          begun: `${text.id}:first`,
          conversation: chat.id,
          receivedAt: at('03:20'),
          answers: { ...row, place },
        },
        undefined,
      );

    const [mine, ...others] = await chat.shop.cases.of(chat.id);
    expect(others).toEqual([]);
    expect(await text.shop.cases.of(text.id)).toEqual([mine]);
    expect(mine).toMatchObject({
      conversation: text.id,
      receivedAt: at('03:00'),
      answers: { place: '14 Elm Road, NM4 2QP' },
    });
  });

  it.each([
    ['webchat', 'anybody'],
    ['whatsapp', 'GB.1349120865530274233'],
  ] as const)('an account on %s that is no number is none to call', async (channel, account) => {
    const night = begins();
    const events: IncidentEvent[] = [];
    const enqueue = (all: readonly unknown[]) => {
      events.push(...(all as readonly IncidentEvent[]));
      return Promise.resolve();
    };
    const report = reportIncident({ cases: night.shop.cases, prefix: 'E', rowOf: incidentRow, enqueue });

    const answers = { row: 'gas', words: 'gas' };
    const receivedAt = at('03:00');
    const told = { conversation: night.id, transaction: 'incidents.report', receivedAt, answers };
    await report({ ...told, key: `${night.id}:${channel}`, channel }, account);

    expect(events[0]).not.toHaveProperty('report.from');
  });
});

describe('what was told first, and could not be filed then', () => {
  const told = (night: ReturnType<typeof begins>, receivedAt: string, answers: object) => ({
    conversation: night.id,
    transaction: 'incidents.report',
    channel: 'sms' as const,
    receivedAt,
    answers: answers as never,
  });
  const filing = (night: ReturnType<typeof begins>) => {
    const report = reportIncident({
      cases: night.shop.cases,
      prefix: 'E',
      rowOf: incidentRow,
      enqueue: () => Promise.resolve(),
    });
    return async (...all: readonly object[]) => {
      for (const each of all) await report(each as never, undefined);
      return (await night.shop.cases.of(night.id)).map(({ receivedAt, answers }) => ({
        receivedAt,
        answers,
      }));
    };
  };

  it('leaves the same case as if it had come in time', async () => {
    const [inTime, late] = [begins(), begins()];
    const both = (night: ReturnType<typeof begins>) => {
      const key = `${night.id}:danger`;
      return [
        { ...told(night, at('03:00'), { row: 'fire', words: 'a fire', phone: '07700900125' }), key },
        { ...told(night, at('03:01'), { row: 'co', words: 'the alarm' }), key: `${key}:2`, begun: key },
      ] as const;
    };
    const [first, second] = both(late);

    const cases = await filing(late)(second, first, second, first);

    expect(cases).toEqual(await filing(inTime)(...both(inTime)));
    expect(cases).toMatchObject([{ receivedAt: at('03:00'), answers: { row: 'co', words: 'the alarm' } }]);
  });

  it('has its own words where only more of it came before', async () => {
    const night = begins();
    const key = `${night.id}:danger`;
    const first = { ...told(night, at('03:00'), { row: 'gas', words: 'gas' }), key };
    const more = {
      ...told(night, at('03:00'), { row: 'gas', words: 'stronger', adds: at('03:02') }),
      key: `${key}:more`,
      begun: key,
    };

    expect(await filing(night)(more, first)).toEqual([
      { receivedAt: at('03:00'), answers: { row: 'gas', words: 'gas' } },
    ]);
  });
});

describe('where it is', () => {
  it('is known to whoever is paged from what they wrote, before they are asked', async () => {
    const night = begins();

    await night.says('water coming thru the light at 14 elm road');
    await night.at(at('03:02'));
    await night.says('NM4 2QP');

    expect(night.texts[0]?.words).toContain('14 elm road');
    const mine = (await night.book.running()).find(({ conversation }) => conversation === night.id);
    expect(mine?.whereHeard).toEqual({ house: '14', street: 'elm road', postcode: 'NM4 2QP' });
    expect(await night.shop.cases.of(night.id)).toMatchObject([
      { answers: { placeHeard: '14 elm road, NM4 2QP' } },
    ]);
  });
});

describe('how long they will be', () => {
  it('is no answer to a question about a danger, and is answered with the truth', async () => {
    const night = begins();
    await night.says('water coming thru the light', 'SAFE');

    await night.says('how long will they be');
    await night.says('are they on their way');

    expect(night.shop.said().slice(-4).join('\n')).toContain('Nobody has told me when they will come');
    expect(night.shop.said().join('\n')).not.toContain('ambulance');
    const mine = (await night.book.running()).filter(({ conversation }) => conversation === night.id);
    expect(mine[0]?.answers).toBeUndefined();
  });

  it('is answered with what somebody has confirmed, when nothing is asked any more', async () => {
    const night = begins();
    await night.says('my dad collapsed', 'SAFE', 'when is someone coming');
    const [first] = night.shop.said().slice(-1);
    await night.at(at('03:01'));
    const one = night.onCall('social-care')[0];
    await night.answers(one, 'on-the-way');

    await night.at(at('03:09'));
    await night.says('is anyone on their way', "pryd maen nhw'n dod");

    expect(first).toContain('Nobody has told me when they will come');
    expect(night.shop.said().slice(-2)[0]).toMatch(
      /^What I was told last, at 03:01: Somebody on call says that they are on their way/,
    );
    expect(night.shop.said().at(-1)).toContain('03:01');
  });

  it('is no more said to be on the way when whoever had it gave it back', async () => {
    const night = begins();
    await night.says('my dad collapsed', 'SAFE');
    const one = night.onCall('social-care')[0];
    await night.at(at('03:01'));
    await night.answers(one, 'on-the-way');
    await night.at(at('03:04'));

    await night.answers(one, 'cannot');
    await night.says('how long will they be');

    expect(night.shop.said().slice(-2)).toEqual([
      expect.stringMatching(/^Whoever had your report .* cannot come after all/),
      expect.stringMatching(/^What I was told last, at 03:04: Whoever had your report .* cannot come/),
    ]);
  });

  it('is asked of what was made safe: nobody has to be told where that is', async () => {
    const night = begins();
    await night.says('water coming thru the light');
    const [one] = night.onCall();
    await night.at(at('03:01'));
    await night.answers(one, 'made-safe');
    await night.at(at('03:02'));

    await night.says('how long will they be');

    expect(night.shop.said().slice(-1).join('\n')).not.toMatch(/where is this/i);
    expect(night.shop.said().join('\n')).toContain('made it safe');
  });
});
