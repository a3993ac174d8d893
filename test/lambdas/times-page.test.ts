// The page of times: all that are free now, day by day; what is chosen there is taken by the form, or it is said that it is gone.
import { describe, expect, it } from 'vitest';
import type { Event, Json } from '../../bot/model.ts';
import { daysAfter, weekdayOf } from '../../bot/dates.ts';
import { behindLinks, NOW } from '../pages.ts';
import { conversation } from '../talk.ts';

/** Two times on every working day: more than the chat shows, and more than one page. */
const freeWithin = (from: string, until: string): readonly string[] => {
  const times: string[] = [];
  for (let day = from; day <= until && times.length < 20; day = daysAfter(day, 1))
    if (weekdayOf(day) % 6 !== 0) times.push(`${day}T08:00-12:00`, `${day}T12:00-17:00`);
  return times.slice(0, 20);
};

/** A repair that comes to its times; `taken` are free no more. */
const repair = () => {
  const taken = new Set<string>();
  const free = (from: string, until: string) => freeWithin(from, until).filter((each) => !taken.has(each));
  const held: string[] = [];
  const found = new Proxy<Record<string, Json>>(
    {},
    {
      has: (_, name) => answerTo(String(name)) !== undefined,
      getOwnPropertyDescriptor: (_, name) =>
        answerTo(String(name)) === undefined ? undefined : { configurable: true, enumerable: true },
      get: (_, name) => answerTo(String(name)),
    },
  );
  const answerTo = (name: string): Json | undefined => {
    const [place = '', by = ''] = name.split(/:(.*)/su);
    const parts = by.split('|');
    if (place === 'slots' && parts.length > 1)
      return free(parts[1] ?? '', parts[2] ?? '').slice(0, Number(parts[3]));
    if (place !== 'holds' || by === '') return undefined;
    held.push(by);
    const [, date = '', hour = ''] = (parts[0] ?? '').split('/');
    const isIn = date >= (parts[1] ?? '') && date <= (parts[2] ?? '');
    return isIn && free(date, date).some((each) => each.startsWith(`${date}T${hour}`)) ? true : null;
  };
  const talking = conversation({ channel: 'sms', at: NOW, found });
  talking.opens('report-repair');
  for (let count = 0; count < 40 && talking.asked !== 'slot'; count++) {
    const before = talking.asked;
    talking.says(WAYS[before ?? ''] ?? '1');
    if (talking.asked === before) talking.says('skip');
  }
  const desk = behindLinks(() => talking.state, {
    free: ({ from, until }) => Promise.resolve(free(from, until)),
  });
  const about = { dialog: 'report-repair', question: 'slot' };
  return { talking, taken, held, ...desk, open: () => desk.link({ purpose: 'answer', about }) };
};
const WAYS: Readonly<Record<string, string>> = {
  postcode: 'nm4 2qp',
  danger: 'no',
  phone: '07700 900982',
};
const activityOf = (event: Event | undefined) =>
  event?.kind === 'activity' ? event.activity : expect.unreachable('no activity came');
const timesIn = (body: string) =>
  [...body.matchAll(/value="(\d{4}-\d\d-\d\dT[^"]+)"/g)].map(([, time = '']) => time);

describe('the page of times', () => {
  it('shows more days than the chat, each with its times', async () => {
    const { talking, open, get } = repair();
    const shown = talking.state.open?.found;

    const { body } = await get(await open());

    expect(Object.keys(shown ?? {}).some((name) => name.startsWith('slots:'))).toBe(true);
    expect(timesIn(body).length).toBeGreaterThan(10);
    expect(body.match(/<legend>/g)?.length).toBeGreaterThan(5);
    expect(body).toContain('value="none"');
  });

  it('leads on to later days, and back, by links alone; looking uses nothing up', async () => {
    const { open, get, events } = repair();
    const token = await open();
    const first = (await get(token)).body;

    const [, from = ''] = /href="\?from=([\d-]+)"/.exec(first) ?? [];
    const later = (await get(token, { query: { from } })).body;

    expect(timesIn(later)[0]?.startsWith(from)).toBe(true);
    expect(timesIn(later).filter((each) => timesIn(first).includes(each))).toEqual([]);
    expect(later).toContain('href="?"');
    expect(events).toEqual([]);
  });

  it.each(['2020-01-01', '2099-01-01', 'soon', ''])(
    'begins where it began for whoever asks for %j',
    async (from) => {
      const { open, get } = repair();
      const token = await open();

      expect(timesIn((await get(token, { query: { from } })).body)).toEqual(timesIn((await get(token)).body));
    },
  );

  it('is offered by text message in words that say so', () => {
    expect(repair().talking.texts.join('\n')).toContain('more days');
  });
});

describe('a time of another day that is chosen on the page', () => {
  const choosing = async (desk: ReturnType<typeof repair>) => {
    const token = await desk.open();
    const time = timesIn((await desk.get(token)).body).at(-1) ?? '';
    return { token, time };
  };

  it('is held and taken by the form, which goes on', async () => {
    const desk = repair();
    const { token, time } = await choosing(desk);

    const done = await desk.post(token, { option: time });
    desk.talking.sends(activityOf(desk.events[0]));

    expect(done.body).toContain('I have your answer');
    expect(desk.talking.state.open?.answers).toContainEqual(['slot', time]);
    expect(desk.talking.asked).toBe('phone');
    expect(desk.held.some((by) => by.includes(`/${time.slice(0, 10)}/${time.slice(11, 16)}|`))).toBe(true);
  });

  it('is what is read back and sent', async () => {
    const desk = repair();
    const { token, time } = await choosing(desk);
    await desk.post(token, { option: time });
    desk.talking.sends(activityOf(desk.events[0]));
    desk.talking.says('07700 900982');

    desk.talking.taps('send');

    const sent = desk.talking.effects.at(-1);
    expect(sent).toMatchObject({ kind: 'submit', answers: { time } });
  });

  it('is one answer, of two presses at once', async () => {
    const desk = repair();
    const { token, time } = await choosing(desk);

    await Promise.all([desk.post(token, { option: time }), desk.post(token, { option: time })]);

    expect(new Set(desk.events.map(({ id }) => id)).size).toBe(1);
  });

  it('and is gone by then is said to be, with the others; the link stays', async () => {
    const desk = repair();
    const { token, time } = await choosing(desk);
    desk.taken.add(time);

    const { status, body } = await desk.post(token, { option: time });

    expect(status).toBe(422);
    expect(body).toContain('somebody else has just taken that time');
    expect(timesIn(body)).not.toContain(time);
    expect(timesIn(body).length).toBeGreaterThan(5);
    expect(desk.events).toEqual([]);
  });

  it('and is taken between the page and the chat is said to be in the chat, which asks again', async () => {
    const desk = repair();
    const { token, time } = await choosing(desk);
    await desk.post(token, { option: time });
    desk.taken.add(time);

    desk.talking.sends(activityOf(desk.events[0]));

    expect(desk.talking.asked).toBe('slot');
    expect(desk.talking.texts.join('\n')).toContain('just taken that time');
  });

  it.each(['2026-11-24T08:00-12:00', '2027-11-24T08:00-12:00', '2026-11-30T03:00-04:00', 'constructor', ''])(
    'is none that is not offered: %j',
    async (option) => {
      const desk = repair();

      const { status, body } = await desk.post(await desk.open(), { option });

      expect(status).toBe(422);
      expect(body).toContain('There is a problem');
      expect(desk.events).toEqual([]);
    },
  );

  it('is not taken outside the days of the form, though a web client says that it was', () => {
    const { talking } = repair();

    talking.sends({
      type: 'message',
      text: 'x',
      value: { option: '2027-11-24T08:00-12:00', to: { dialog: 'report-repair', question: 'slot' } },
    });

    expect(talking.asked).toBe('slot');
  });

  it('is taken on the next day, too, when the times of the chat are out of date', async () => {
    const desk = repair();
    desk.talking.later(24 * 3_600_000);
    desk.later('2026-11-25T09:00:00.000Z');
    const { token, time } = await choosing(desk);

    await desk.post(token, { option: time });
    desk.talking.sends(activityOf(desk.events[0]));

    expect(desk.talking.state.open?.answers).toContainEqual(['slot', time]);
    expect(desk.talking.asked).toBe('phone');
  });
});

it('"none of these" on the page is what it is in the chat', async () => {
  const desk = repair();

  await desk.post(await desk.open(), { option: 'none' });
  desk.talking.sends(activityOf(desk.events[0]));

  expect(desk.talking.asked).toBe('later');
});
