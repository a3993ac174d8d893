// An Open311 server that fails, answers late or not at all: nothing is posted twice, and each failure is told apart.
import { afterEach, describe, expect, it } from 'vitest';
import type { StreetReport } from '../../bot/services/street-reports.ts';
import { Open311Error } from '../../lambdas/open311/call.ts';
import { open311Reports } from '../../lambdas/open311/open311-reports.ts';
import { serveApis, type ApiServer } from '../../local/providers/http.ts';
import { open311 } from '../../local/providers/open311/open311.ts';
import { CODES, KEY, SERVICES } from '../open311.ts';

const REPORT: StreetReport = {
  reference: 'H-204518',
  kind: 'pothole',
  at: '2026-11-23T10:00:00.000Z',
  pin: { latitude: 53.8095, longitude: -1.5495 },
  words: 'Elm Road',
  description: 'Pothole. size: big',
  attributes: { size: 'big' },
  phone: '07700900982',
};
const BATCH = [{ code: 'POTHOLE', name: 'Pothole', type: 'batch' }] as const;
const BLACKBOX = [{ code: 'POTHOLE', name: 'Pothole', type: 'blackbox' }] as const;

const open: ApiServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const start = async ({
  services = SERVICES,
  key = KEY,
  ...more
}: Partial<Parameters<typeof open311>[0]> = {}) => {
  let now = new Date('2026-11-23T10:00:01Z');
  const clock = () => now;
  const server = open311({ key: KEY, services, clock, ...more });
  const http = await serveApis({ open311: server.api });
  open.push(http);
  const reports = open311Reports({ url: `${http.url}/open311/`, key, services: CODES, clock, withinMs: 300 });
  return { server, reports, later: (ms: number) => (now = new Date(now.getTime() + ms)) };
};
const failureOf = async (doing: Promise<unknown>): Promise<string> => {
  try {
    await doing;
    return 'none';
  } catch (error) {
    return error instanceof Open311Error ? error.failure : String(error);
  }
};

describe('a post that arrived and was not answered', () => {
  it.each(['json', 'xml'] as const)('is found by our reference and not made again, in %s', async (format) => {
    const { server, reports } = await start({ formats: [format] });
    server.fault = undefined;
    await reports.standings(['warm']);
    server.fault = 'lost';
    expect(await failureOf(reports.file(REPORT))).toBe('unsure');
    server.fault = undefined;

    const filed = await reports.file(REPORT);

    expect(server.requests).toHaveLength(1);
    expect(filed).toEqual({ kind: 'id', id: server.requests[0]?.id });
  });

  it('is not taken for another whose reference begins alike', async () => {
    const { server, reports } = await start();
    await reports.file({ ...REPORT, reference: 'H-2045180' });

    await reports.file(REPORT);

    expect(server.requests).toHaveLength(2);
  });
});

describe('what is posted', () => {
  it('has the place, the answers it asks for, our reference and how to reach the person', async () => {
    const { server, reports } = await start();

    await reports.file(REPORT);

    const fields = Object.fromEntries(server.requests[0]?.fields ?? []);
    expect(fields).toMatchObject({
      service_code: 'POTHOLE',
      lat: '53.8095',
      long: '-1.5495',
      address_string: 'Elm Road',
      'attribute[SIZE]': 'B',
      'attribute[DETAILS]': REPORT.description,
      phone: '07700900982',
    });
    expect(fields['description']).toContain('H-204518');
    expect(fields['description']).not.toContain('07700900982');
  });

  it('keeps within 4,000 characters, and keeps the reference', async () => {
    const { server, reports } = await start();

    await reports.file({ ...REPORT, description: 'x'.repeat(9_000) });

    expect(server.requests[0]?.description).toHaveLength(4_000);
    expect(server.requests[0]?.description).toContain('H-204518');
  });
});

describe('a failure', () => {
  it.each(['broken', 'page', 'silent'] as const)('of the server (%s) leaves it unsure', async (fault) => {
    const { server, reports } = await start();
    server.fault = fault;

    expect(await failureOf(reports.file(REPORT))).toBe('unsure');
    expect(await failureOf(reports.standings(['1']))).toBe('unsure');
    expect(server.requests).toHaveLength(0);
  });

  it('of the key is told apart', async () => {
    const { reports } = await start({ key: 'another' });

    expect(await failureOf(reports.file(REPORT))).toBe('key');
  });

  it('of a service that is not there is told apart, and the list is read anew the next time', async () => {
    const services = SERVICES.filter(({ code }) => code !== 'POTHOLE');
    const all = [...services];
    const { reports } = await start({ services: all });
    expect(await failureOf(reports.file(REPORT))).toBe('gone');

    all.push(...SERVICES.filter(({ code }) => code === 'POTHOLE'));

    expect(await failureOf(reports.file(REPORT))).toBe('none');
  });

  it('by an attribute that we have no answer to is known before anything is posted', async () => {
    const attributes = [
      { code: 'COLOUR', datatype: 'singlevaluelist', required: true, values: { R: 'Red' } },
    ];
    const { server, reports } = await start({
      services: [{ code: 'POTHOLE', name: 'Pothole', type: 'realtime', attributes }],
    });

    expect(await failureOf(reports.file(REPORT))).toBe('refused');
    expect(server.calls.filter((call) => call.startsWith('POST'))).toEqual([]);
  });

  it('by what it refuses (400) is told apart', async () => {
    const { reports } = await start();
    const { pin: _, words: __, ...nowhere } = REPORT;

    expect(await failureOf(reports.file(nowhere))).toBe('refused');
  });
});

describe('an answer', () => {
  it('with a token leads to the id, once it is there', async () => {
    const { server, reports } = await start({ services: BATCH });

    const filed = await reports.file(REPORT);
    const token = filed.kind === 'token' ? filed.token : '';

    expect(filed.kind).toBe('token');
    expect(await reports.claim(token)).toEqual({ kind: 'token', token });
    expect(await reports.claim('nowhere')).toEqual({ kind: 'token', token: 'nowhere' });
    server.isImporting = true;
    expect(await reports.claim(token)).toEqual({ kind: 'id', id: server.requests[0]?.id });
  });

  it('with nothing to track is the end of it', async () => {
    const { reports } = await start({ services: BLACKBOX });

    expect(await reports.file(REPORT)).toEqual({ kind: 'untracked' });
  });
});

describe('the list of services', () => {
  it('and what one asks for are kept for a day', async () => {
    const { server, reports, later } = await start();
    const asked = () => server.calls.filter((call) => call.includes('/services')).length;
    await reports.file(REPORT);
    await reports.file({ ...REPORT, reference: 'H-000002' });
    expect(asked()).toBe(2);

    later(24 * 3_600_000);
    await reports.file({ ...REPORT, reference: 'H-000003', at: '2026-11-24T10:00:00.000Z' });

    expect(asked()).toBe(4);
  });
});
