// "It's come back on" in the middle of telling of it: no answer to the question that stands there, and no danger.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mended } from '../../dialogs/triage/mended.ts';
import { OVER_BY_THEM } from '../../dialogs/triage/receipt.ts';
import { treeId } from '../../dialogs/triage/rows.ts';
import { incidentId } from '../../lambdas/transactions/report-incident.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { startTable, type Table } from '../runtime/workshop.ts';
import { conversation, DAY } from '../talk.ts';
import { scene } from './scene.ts';

const COLD = '2026-11-24T21:40:00.000Z';
const begins = (table: Table) => {
  const home = scene(table);
  home.shop.time.now = new Date(COLD);
  return home;
};
const talk = (...said: readonly string[]) => {
  const talking = conversation({ channel: 'sms', at: COLD });
  for (const each of said) talking.says(each);
  return talking;
};
const reports = ({ effects }: ReturnType<typeof talk>) =>
  effects.flatMap((each) => (each.kind === 'submit' ? [each.answers] : []));

describe('that it works again', () => {
  it.each([
    ['heating', 'its come back on'],
    ['heating', 'Actually it’s just come back on now, thanks!'],
    ['heating', 'no its working again'],
    ['heating', 'sorted it'],
    ['heating', 'heatings come back on now'],
    ['heating', 'radiators are warm now'],
    ['heating', 'we have heat again thank you'],
    ['heating', 'the boiler man came and fixed it'],
    ['heating', 'i reset it and its back on'],
    ['heating', "mae'n gweithio eto rwan diolch"],
    ['power', 'power is back'],
    ['power', 'power is on again now'],
    ['power', 'weve got power again'],
    ['power', 'never mind its working'],
    ['power', 'never mind its back on'],
    ['power', 'i put a tenner on and its back on'],
    ['power', 'mae’r trydan wedi dod yn ôl'],
    ['no-water', 'its back'],
    ['no-water', 'the water is back on now'],
    ['toilet', 'its cleared now'],
    ['toilet', 'my husband unblocked it'],
    ['insecure', 'got it to lock now'],
    ['insecure', 'found my keys'],
    ['insecure', 'its ok my son fixed it'],
    ['insecure', 'no its locked now'],
    ['alarm', 'changed the battery'],
    ['alarm', 'its working now'],
    ['lift', 'lift is working again'],
    ['leak', 'plumber fixed it'],
    ['leak', 'wedi ei drwsio'],
  ] as const)('%s: "%s" ends it', (row, words) => {
    const talking = talk(OPENS[row]);

    talking.says(words);

    expect(talking.state.open).toBeUndefined();
    expect(talking.state.danger?.held).toBeUndefined();
    expect(talking.texts.join()).toMatch(/^(?:Good|Da iawn)\./);
  });

  it.each([
    ['heating', 'no'],
    ['heating', 'its still off'],
    ['heating', 'its off again'],
    ['heating', 'its not come back on'],
    ['heating', 'it came back on but its off again'],
    ['heating', 'its working'],
    ['heating', 'we have no heat again'],
    ['heating', 'is it back on'],
    ['heating', 'has it been fixed?'],
    ['heating', 'its never been fixed'],
    ['heating', 'when will it be fixed'],
    ['heating', 'nobody fixed it'],
    ['heating', 'it needs to be fixed'],
    ['heating', 'i want it fixed'],
    ['heating', 'they said it was fixed'],
    ['heating', 'dyw e ddim yn gweithio eto'],
    ['power', 'its gone off'],
    ['no-water', 'its not back'],
    ['leak', 'its back'],
    ['leak', 'the water is back'],
    ['leak', 'its come back'],
    ['alarm', 'its stopped'],
    ['insecure', 'it wont lock'],
    ['toilet', 'its blocked again'],
  ] as const)('%s: "%s" does not', (row, words) => {
    const { over } = mended[treeId(row)] ?? {};

    expect(over?.(words.replaceAll(/[^a-z ]/g, ''))).toBe(false);
  });

  it('is an answer where other heating is asked about', () => {
    const talking = talk('no heating', 'no', 'all the heating');

    talking.says('yes its working');

    expect(talking.state.open?.dialog).toBe(treeId('heating'));
  });

  it('only stops a leak: it still has to be mended, and the question stands', () => {
    const talking = talk('leak under the sink');
    const { asked } = talking;

    talking.says('its stopped now');

    expect(talking.texts.join('\n')).toContain('It may still need mending.');
    expect(talking.asked).toBe(asked);
    expect(talking.state.danger).toBeUndefined();
  });

  it('is said of a form that nothing was told in, too, and files nothing', () => {
    const talking = talk('report a repair', 'its fixed now');

    expect(talking.state.open).toBeUndefined();
    expect(reports(talking)).toEqual([]);
  });

  it.each(['its off again', 'gone off again', 'it didnt last'])(
    'is followed by "%s", which is told anew with its own case',
    (words) => {
      const talking = talk('no heating', 'its come back on');

      talking.says(words);

      expect(talking.state.open?.dialog).toBe(treeId('heating'));
      expect(reports(talking).at(-1)).toMatchObject({ row: 'heating', words });
    },
  );

  it('means nothing three days later, or where nothing failed', () => {
    const talking = talk('no heating', 'cancel');
    talking.later(4 * DAY);

    talking.says('its working again');

    expect(reports(talking).filter(({ over }) => over !== undefined)).toEqual([]);
    expect(reports(talk('its working again'))).toEqual([]);
  });

  it('leaves a visit booked until they say what is to become of it', () => {
    const talking = talk('no hot water', 'no', 'none of these', '1', 'NM2 3DL', '2a', '1', 'skip', 'skip');
    for (const each of ['no photo', '1', '07700 900982', 'yes']) talking.says(each);
    talking.settles();

    talking.says('its sorted itself out');

    expect(talking.texts.join()).toContain('Your visit is still booked');
    expect(talking.state.offered).toMatchObject([{ id: 'form:change-appointment' }]);
    expect(reports(talking).filter(({ over }) => over !== undefined)).toEqual([]);
  });
});

const OPENS = {
  heating: 'no heating',
  power: 'no power',
  'no-water': 'no water',
  toilet: 'my only toilet is blocked',
  insecure: 'front door wont lock',
  alarm: 'the smoke alarm is not working',
  lift: 'lift is broken',
  leak: 'leak under the sink',
} as const;

describe('what works again, in its record', () => {
  let table: Table;
  beforeAll(async () => {
    table = await startTable();
    await seedNorthmoor(table.client, table.tableName);
  });
  afterAll(() => table.stop());
  const kept = async (home: ReturnType<typeof begins>) => {
    const [filed] = await home.shop.cases.of(home.id);
    return { filed, incident: await home.book.find(incidentId(filed?.key ?? '')) };
  };

  it('is over where nobody was asked to come: nothing is owed, and the case says why', async () => {
    const home = begins(table);

    await home.says('no heating', 'its come back on');

    const { filed, incident } = await kept(home);
    expect(filed).toMatchObject({
      status: 'closed-no-action',
      reason: OVER_BY_THEM['works-again'].en,
    });
    expect(incident).toMatchObject({ standing: 'closed', closedAs: 'works-again', awareAt: COLD, paged: [] });
    expect(incident?.clocks.map(({ notOwed }) => notOwed)).toEqual(['works-again', 'works-again']);
    expect(home.texts).toEqual([]);
  });

  it('is told to whoever was paged, once, and they close it', async () => {
    const home = begins(table);
    await home.says('no heating', 'no', 'both');
    expect(home.texts).toHaveLength(1);

    await home.says('its working again', 'its working again');

    const { filed, incident } = await kept(home);
    expect(incident).toMatchObject({ standing: 'open', severity: 'S1' });
    expect(incident?.clocks.every(({ stoppedAt }) => stoppedAt === undefined)).toBe(true);
    expect(filed?.status).toBe('received');
    expect(filed?.answers).toMatchObject({ severity: 'S1', pages: 'housing', words: 'no heating' });
    expect(home.texts.slice(1).map(({ words }) => words)).toEqual([
      expect.stringContaining('they say that it was put right, or works again. Nobody has checked that.'),
    ]);
    expect(incident?.trail.map(({ detail }) => detail)).toContain('says-works-again');
  });

  it('is the same where it is said after the report was sent', async () => {
    const home = begins(table);
    await home.says('no heating', 'no', 'both', 'none of these', 'NM2 3DL', '2a', '07700 900982');

    await home.says('its come back on now thanks');

    expect(home.texts.filter(({ words }) => words.includes('works again'))).toHaveLength(1);
    expect(home.texts.at(-1)?.words).toContain('Nobody has checked that.');
  });

  it('has a case of its own when it fails again', async () => {
    const home = begins(table);
    await home.says('no heating', 'its come back on');
    home.shop.time.now = new Date('2026-11-24T23:00:00.000Z');

    await home.says('its gone off again');

    expect(await home.shop.cases.of(home.id)).toMatchObject([
      { status: 'closed-no-action' },
      { status: 'received', receivedAt: '2026-11-24T23:00:00.000Z' },
    ]);
  });

  it('ends what was told before it, however late that comes', async () => {
    const home = begins(table);
    await home.says('no heating');
    const { filed, incident: before } = await kept(home);
    const base = { incident: before?.id ?? '', at: COLD, kind: 'reported' } as const;
    const report = {
      incident: before?.id ?? '',
      reference: filed?.reference ?? '',
      row: 'heating',
      severity: 'S2',
      awareAt: COLD,
      conversation: home.id,
      channel: 'sms',
      language: 'en',
    } as const;

    await home.work({ ...base, id: 'over', report: { ...report, over: 'works-again' } }, () => 10_000);
    await home.work({ ...base, id: 'late', report: { ...report, item: 'heating-total' } }, () => 10_000);

    const { incident } = await kept(home);
    expect(incident).toMatchObject({ standing: 'closed', item: 'heating-total' });
    expect(incident?.clocks.every(({ notOwed }) => notOwed === 'works-again')).toBe(true);
  });
});
