// A SAFE of somebody on call, and their next words: only what they did ends the danger, and only once.
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../bot/incidents/incident.ts';
import { incidentTurn } from '../../bot/incidents/turn.ts';
import { newsText } from '../../dialogs/on-call-said.ts';
import { scene, texted } from './heard.ts';
import { rules } from './night.ts';
import { BEN, EWA, incidentOf } from './one.ts';

const AT = '2026-12-25T03:04:00.000Z';
const asked = (more: Partial<Incident> = {}, others: readonly Incident[] = []) =>
  scene([incidentOf({ askedWhat: { who: EWA.id, at: AT }, ...more }), ...others]);

describe('who was asked what they did', () => {
  it.each(['gas leak isolated at the meter', 'Live wires capped', 'fire out, toaster', 'lady out of lift'])(
    'says it, and that is no danger anew: "%s"',
    async (text) => {
      const { takes, told, happened } = asked();

      expect(await takes(texted(text))).toEqual({});
      expect(happened).toEqual(['told', 'turn']);
      expect(told).toMatchObject([{ incident: 'i-1', answer: 'made-safe', note: text }]);
    },
  );

  it('says it with SAFE and without the number, of who has one', async () => {
    const { takes, told } = scene([incidentOf({ standing: 'acknowledged', heldBy: EWA })]);

    expect(await takes(texted('safe, gas leak isolated at the meter'))).toEqual({});
    expect(told).toMatchObject([{ answer: 'made-safe', note: 'gas leak isolated at the meter' }]);
  });

  it('is who says it: of anybody else on call it is a danger', async () => {
    const { takes, told, happened } = scene();

    expect(await takes(texted('gas leak isolated at the meter'))).toBeUndefined();
    expect(happened).toEqual(['turn']);
    expect(told).toEqual([]);
  });

  it.each([
    'the fire is back, send the brigade',
    'gas smell came back',
    'there is a fire next door now',
    'gas isolated, smoke in the hall',
    'ceiling came down',
  ])('and tells of a danger has that answered, and nothing is noted: "%s"', async (text) => {
    const { takes, told, happened } = asked();

    expect(await takes(texted(text))).toBeUndefined();
    expect(happened).toEqual(['turn']);
    expect(told).toEqual([]);
  });

  it.each([
    'leak got worse, send a plumber',
    'Unsafe, evacuating',
    'nobody home',
    'locked out',
    'still leaking',
  ])('is told that it is not noted where they say that it goes on: "%s"', async (text) => {
    const { takes, told } = asked();

    expect((await takes(texted(text)))?.says).toBe(
      '482 is NOT noted as made safe. Danger now? Call 999. If it is safe, reply 482 SAFE and only what you did, like 482 SAFE water off.',
    );
    expect(told).toEqual([]);
  });

  it.each([
    'my bin was missed',
    'heading to the next one',
    'Thanks mate',
    'Need the gas man to come out',
    'Mrs Davies needs a doctor',
    'water off, needs plumber',
  ])('is asked once more, by number, where it may be anything: "%s"', async (text) => {
    const { takes, told } = asked();

    expect((await takes(texted(text)))?.says).toMatch(
      /^482 is NOT noted as made safe\..* reply 482 SAFE .*send it again\.$/,
    );
    expect(told).toMatchObject([{ kind: 'asked-what', incident: 'i-1', again: true }]);
  });

  it('is asked so once: then it is a message like any', async () => {
    const { takes, told } = asked({
      askedWhat: { who: EWA.id, at: AT, event: 'asked-what:m-0', again: true },
    });

    expect(await takes(texted('my bin was missed'))).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('of two is asked of which it is', async () => {
    const other = incidentOf({ id: 'i-2', code: '731', askedWhat: { who: EWA.id, at: AT } });
    const { takes, told } = asked({}, [other]);

    expect((await takes(texted('water off')))?.says).toBe(
      'You said SAFE of 482 and 731. Begin with the number, like 482 SAFE water off. Nothing is noted yet.',
    );
    expect(told).toEqual([]);
  });
});

describe('the number, SAFE and a word', () => {
  it.each(['482 safe nobody home', '482 safe locked out', '482 SAFE water off, tenant says it got worse'])(
    'is not noted where that says that it goes on: "%s"',
    async (text) => {
      const { takes, told } = scene();

      expect((await takes(texted(text)))?.says).toContain('482 is NOT noted as made safe');
      expect(told).toMatchObject([{ kind: 'asked-what' }]);
    },
  );

  it('is not noted where a danger goes on, which is answered first', async () => {
    const { takes, told, happened } = scene();

    expect(await takes(texted('482 SAFE water off, leak got worse'))).toBeUndefined();
    expect(happened).toEqual(['turn', 'told']);
    expect(told).toMatchObject([{ kind: 'asked-what', danger: true }]);
  });

  it.each(['482 safe thanks mate', '482 safe heading home', '482 safe bucket under it'])(
    'is asked what was done where that says nothing of it: "%s"',
    async (text) => {
      const { takes, told } = scene();

      expect((await takes(texted(text)))?.says).toContain('What did you do?');
      expect(told).toMatchObject([{ kind: 'asked-what' }]);
    },
  );

  it('is taken at their word when they were asked', async () => {
    const { takes, told } = asked();

    expect(await takes(texted('482 safe bucket under it'))).toEqual({});
    expect(told).toMatchObject([{ answer: 'made-safe', note: 'bucket under it' }]);
  });

  it('is noted with what the home needs next', async () => {
    const { takes, told } = scene();

    await takes(texted('482 SAFE water off, needs plumber tomorrow'));

    expect(told).toMatchObject([{ answer: 'made-safe', note: 'water off, needs plumber tomorrow' }]);
  });

  it.each(['482 safe but the flat next door is on fire', '482 safe water off, smoke in the hall'])(
    'is not noted beside a danger, and they are told so: "%s"',
    async (text) => {
      const { takes, told, happened } = scene();

      expect(await takes(texted(text))).toBeUndefined();
      expect(happened).toEqual(['turn', 'told']);
      expect(told).toMatchObject([{ kind: 'asked-what', danger: true }]);
    },
  );
});

describe('a text that comes again', () => {
  const turned = (incident: Incident, told: Parameters<typeof incidentTurn>[1]) =>
    incidentTurn(incident, told, new Date(AT), { ...rules, code: '482' }).incident ?? incident;

  it.each([
    ['what was done', 'water off at the stop tap', { askedWhat: { who: EWA.id, at: AT } }],
    ['safe, and what was done', 'safe, water off', { standing: 'acknowledged', heldBy: EWA } as const],
    ['that they cannot', 'cant', {}],
  ])('is the same answer: %s', async (_, text, more: Partial<Incident>) => {
    const before = incidentOf(more);
    const { takes, told } = scene([before]);
    await takes(texted(text));
    const other = incidentOf({ id: 'i-2', code: '731' });
    const [first] = told;
    if (first === undefined) throw new Error('Nothing was told.');

    const again = scene([turned(before, first), other]);

    expect(await again.takes(texted(text))).toEqual({});
    expect(again.told).toEqual([]);
  });

  it.each(['my bin was missed', '482 safe bucket under it'])('asks the same again: "%s"', async (text) => {
    const before = incidentOf(text.startsWith('482') ? {} : { askedWhat: { who: EWA.id, at: AT } });
    const once = scene([before]);
    const said = await once.takes(texted(text));
    const [first] = once.told;
    if (first === undefined) throw new Error('Nothing was told.');

    expect(await scene([turned(before, first)]).takes(texted(text))).toEqual(said);
  });
});

it('tells whoever wrote SAFE and a danger that nothing is noted, unless it is over by now', () => {
  const told = {
    id: 'asked-what:m',
    incident: 'i-1',
    at: AT,
    kind: 'asked-what',
    by: EWA,
    danger: true,
  } as const;
  const effects = (incident: Incident) =>
    incidentTurn(incident, told, new Date(AT), { ...rules, code: '482' }).effects;

  expect(effects(incidentOf())).toContainEqual(
    expect.objectContaining({ kind: 'inform', to: EWA, what: 'safe-not-noted' }),
  );
  expect(effects(incidentOf({ standing: 'made-safe', heldBy: BEN }))).toEqual([]);
  const { reference, row, severity, awareAt } = incidentOf();
  const facts = { reference, row, severity, awareAt };
  expect(newsText(facts, 'safe-not-noted', '482', { link: '' })).toContain('482 R-204518: NOT noted');
});
