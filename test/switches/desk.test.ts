// Turning off and on as an engineer types it, against the table: what is kept, what is refused, and what is said of it.
import { describe, expect, it } from 'vitest';
import { dynamoDbSwitches } from '../../lambdas/aws/dynamodb-switches.ts';
import { health } from '../../lambdas/health.ts';
import { switchable, switchesDesk } from '../../local/switches-desk.ts';
import { triageDialogs } from '../../dialogs/triage/trees/index.ts';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();
const book = () => dynamoDbSwitches(table().client, table().name);
const NOW = new Date('2026-09-22T02:00:00.000Z');
const desk = (now = NOW) => switchesDesk({ switches: book(), clock: () => now });
const run = (...args: readonly string[]) => desk().run(args);
const why = async (...args: readonly string[]) => (await run('off', ...args, '--reason', 'x')).lines[0] ?? '';

describe('npm run switch', () => {
  it('turns off, lists, turns on, and keeps who did what', async () => {
    await run('off', 'form:report-pothole', '--reason', 'given twice', '--until', '+2h', '--by', 'ann');
    await run('off', 'SMS', '--reason', 'repeats', '--say', 'We are mending it.', '--by', 'bob');
    const listed = (await run()).lines.join('\n');
    const over = (await desk(new Date('2026-09-22T05:00:00.000Z')).run([])).lines.join('\n');
    await run('off', 'sms', '--reason', 'still repeats', '--by', 'cy');
    const on = await run('on', 'sms', '--by', 'dee');
    const again = await run('on', 'sms');
    const past = await book().past();

    expect(listed).toContain(
      'form:report-pothole  off since 2026-09-22T02:00:00.000Z until 2026-09-22T04:00:00.000Z  ann: given twice',
    );
    expect(listed).toContain('channel:sms');
    expect(over).not.toContain('report-pothole');
    expect(on.lines).toEqual(['channel:sms is on, within 10 seconds.']);
    expect(again.lines).toEqual(['channel:sms was on already.']);
    expect((await book().all()).map(({ what }) => what)).toEqual(['form:report-pothole']);
    expect(past.map(({ why: reason, endedBy }) => [reason, endedBy])).toContainEqual([
      'still repeats',
      'dee',
    ]);
  });

  it.each([
    'triage-gas',
    'form:triage-fire',
    'form:report-repair',
    'faq:repair-emergency',
    'form:call-back',
    'danger',
    'person',
    'faq:contact-hours',
    'emergency',
  ])('refuses %s, and says why', async (name) => {
    expect(await why(name)).toMatch(/never off|no switch/);
    expect((await book().all()).map(({ what }) => what)).not.toContain(name);
  });

  it('has no name of the triage among those that can be off', () => {
    expect(triageDialogs.filter(({ id }) => switchable.names.includes(`form:${id}`))).toEqual([]);
    expect(triageDialogs.every(({ id }) => switchable.never(`form:${id}`) !== undefined)).toBe(true);
  });

  it.each([
    ['form:report-potholes', 'form:report-pothole'],
    ['pothol', 'form:report-pothole'],
    ['whatsap', 'channel:whatsapp'],
    ['faq:bindays', 'faq:bin-days'],
    ['channel:email', 'channel:'],
  ])('names the nearest to %s', async (typed, meant) => {
    expect(await why(typed)).toContain(meant);
  });

  it.each([
    [['off', 'sms'], /Say why/],
    [['off', 'sms', '--reason', 'x', '--until', 'tomorrow'], /no time/],
    [['off', 'sms', '--reason', 'x', '--until', '2026-11-30T18:00'], /no time/],
    [['off', 'sms', '--reason', 'x', '--until', '2020-11-30T18:00Z'], /over already/],
    [['off', 'sms', '--reason', 'x', '--say', 'hello {name}'], /without \{/],
    [['off', 'sms', '--reason', 'x', '--say-cy', 'helo'], /in English, too/],
    [['off', 'sms', 'provider', 'down', '--reason', 'x'], /One at a time/],
    [['on', 'smss'], /channel:sms/],
    [['of', 'sms'], /npm run switch/],
    [['off', 'sms', '--raeson', 'x'], /npm run switch/],
  ])('refuses %j', async (args, said) => {
    const before = await book().all();

    const shown = await run(...args);

    expect(shown.refused).toBe(true);
    expect(shown.lines[0]).toMatch(said);
    expect(await book().all()).toEqual(before);
  });

  it('is taken as JSON on a laptop, and what is none is refused', async () => {
    const call = (body: string) =>
      desk().control({ method: 'POST', path: '/local/switches', query: new URLSearchParams(), body });

    expect((await call('["names"]')).status).toBe(200);
    expect((await call('{')).status).toBe(400);
    expect((await call('{"a":1}')).status).toBe(400);
  });
});

describe('GET /health', () => {
  const asked = async (switches: Parameters<typeof health>[1]) =>
    JSON.parse((await health({}, switches)({} as never, {})).body ?? '') as unknown;
  const each = { what: 'channel:sms', since: NOW.toISOString(), by: 'ann', why: 'repeats' };

  it('says what is off and since when, and neither by whom nor why', async () => {
    const gone = { ...each, what: 'faq:tip', until: '2026-09-22T01:00:00.000Z' };

    expect(await asked({ switches: () => Promise.resolve([each, gone]), clock: () => NOW })).toEqual({
      status: 'ok',
      degraded: [],
      off: [{ what: 'channel:sms', since: NOW.toISOString() }],
    });
  });

  it('says nothing of it where it cannot be read', async () => {
    const switches = () => Promise.reject(new Error('The table is away.'));

    expect(await asked({ switches, clock: () => NOW })).toEqual({ status: 'ok', degraded: [] });
  });
});
