// Photos of a hazard live as long as its case: copied when it is sent, and anew with each change, whatever else goes wrong.
import { describe, expect, it } from 'vitest';
import { signFile } from '../../bot/channels/webchat/tokens.ts';
import { effectsWith } from '../../lambdas/effects.ts';
import { keepEvidence, type EvidenceOf } from '../../lambdas/evidence.ts';
import { incidentEffects } from '../../lambdas/incidents/effects.ts';
import { downloads } from '../../lambdas/webchat/files.ts';

const photo = (bytes: string) => ({ bytes: Buffer.from(bytes), contentType: 'image/jpeg' });
const repair: EvidenceOf = {
  conversation: 'c1',
  transaction: 'repairs.report',
  reference: 'R-204518',
  answers: { job: 'damp', photo: ['p1', 'p2'] },
};

const bucket = (files: Readonly<Record<string, ReturnType<typeof photo>>>) => {
  const kept = new Map(Object.entries(files));
  const alarms: string[] = [];
  const keep = keepEvidence({
    get: (path) => Promise.resolve(kept.get(path)),
    put: (path, file) => Promise.resolve(void kept.set(path, { ...photo(''), ...file } as never)),
    alarm: (reference) => void alarms.push(reference),
  });
  return { kept, alarms, keep };
};

describe('the photos of a hazard', () => {
  it('are copied to where they live as long as its case', async () => {
    const { kept, keep } = bucket({ 'uploads/c1/p1': photo('one'), 'uploads/c1/p2': photo('two') });

    await keep(repair);

    expect([...kept.keys()].sort()).toEqual([
      'evidence/c1/p1',
      'evidence/c1/p2',
      'uploads/c1/p1',
      'uploads/c1/p2',
    ]);
    expect(kept.get('evidence/c1/p2')).toMatchObject({ contentType: 'image/jpeg' });
  });

  it('are written anew from the copy when what was sent has had its time, and one that was malware is left out', async () => {
    const puts: string[] = [];
    const keep = keepEvidence({
      get: (path) => Promise.resolve(path === 'evidence/c1/p1' ? photo('one') : undefined),
      put: (path) => Promise.resolve(void puts.push(path)),
      alarm: () => undefined,
    });

    await keep(repair);

    expect(puts).toEqual(['evidence/c1/p1']);
  });

  it.each([
    ['of a request that is kept for a year', { ...repair, transaction: 'highways.pothole' }],
    ['that are none', { ...repair, answers: { job: 'damp', photo: [] } }],
  ])('%s are not copied', async (_, of) => {
    const { kept, keep } = bucket({ 'uploads/c1/p1': photo('one') });

    await keep(of);

    expect([...kept.keys()]).toEqual(['uploads/c1/p1']);
  });

  it.each([
    ['S3 refuses', () => Promise.reject(new Error('S3 did not give a file: 500.'))],
    ['S3 does not answer', () => new Promise<never>(() => undefined)],
  ])('are told of to somebody by the reference when %s, and nothing is thrown', async (_, get) => {
    const alarms: string[] = [];
    const put = () => Promise.resolve();

    await keepEvidence({ get, put, alarm: (of) => void alarms.push(of), withinMs: 20 })(repair);

    expect(alarms).toEqual(['R-204518']);
  });
});

describe('what keeps them', () => {
  const act = (did: string[], ok: boolean) =>
    effectsWith({
      cases: {} as never,
      feedback: {} as never,
      unanswered: {} as never,
      links: () => Promise.resolve(),
      mayLookUp: () => Promise.resolve(undefined),
      leave: () => Promise.resolve(),
      deadLetter: () => Promise.resolve(),
      clock: () => new Date('2026-11-23T10:00:00Z'),
      references: {},
      lookups: {} as never,
      transactions: {
        'repairs.report': () => {
          did.push('reported');
          return Promise.resolve(
            ok
              ? { ok, reference: 'R-204518' }
              : ({ ok: false, again: false, why: { en: '', cy: '' } } as never),
          );
        },
      },
      evidence: ({ reference, conversation }) =>
        Promise.resolve(void did.push(`${reference} of ${conversation}`)),
    });
  const { reference: _, ...asked } = repair;

  it('comes after the report, for whoever is paged waits for no photo', async () => {
    const did: string[] = [];

    await act(did, true)({ kind: 'submit', key: 'k', ...asked }, 'webchat');

    expect(did).toEqual(['reported', 'R-204518 of c1']);
  });

  it('does not come of a report that was not taken', async () => {
    const did: string[] = [];

    await act(did, false)({ kind: 'submit', key: 'k', ...asked }, 'webchat');

    expect(did).toEqual(['reported']);
  });

  it('comes again when the incident writes how it stands onto the case, with what was sent while the danger held', async () => {
    const did: string[] = [];
    const file = incidentEffects({
      words: () => Promise.resolve(''),
      text: () => Promise.resolve(true),
      enqueue: () => Promise.resolve(),
      cases: {
        update: () => Promise.resolve((did.push('written'), repair as never)),
      },
      evidence: ({ reference, answers }) =>
        Promise.resolve(void did.push(`${reference} ${JSON.stringify(answers)}`)),
      list: () => Promise.resolve(),
      alarm: () => undefined,
      clock: () => new Date('2026-11-23T10:00:00Z'),
    });

    await file({
      ...{ kind: 'file', key: 'k', reference: 'R-204518', standing: 'closed', at: '' },
      photos: ['p2', 'p3'],
    });

    expect(did).toEqual(['written', 'R-204518 {"photo":["p1","p2","p3"]}']);
  });
});

describe('the address of a photo', () => {
  const SECRET = 'a secret of this test, long enough for a key';
  const opened = async (files: Readonly<Record<string, ReturnType<typeof photo>>>) => {
    const t = await signFile(SECRET, { path: 'uploads/c1/p1' });
    const get = (path: string) => Promise.resolve(files[path]);
    const addressOf = (path: string) => Promise.resolve(`https://bucket.example.org/${path}`);
    const deps = { secret: SECRET, files: { get, addressOf, put: () => Promise.resolve() } };
    return downloads({ ...deps, publicUrl: '', enqueue: () => Promise.resolve(), clock: () => new Date() })(
      { queryStringParameters: { t } } as never,
      { id: 'c1', file: 'p1' },
    );
  };

  it('leads to what was sent, and to the copy of it when that has had its time', async () => {
    const both = await opened({ 'uploads/c1/p1': photo('sent'), 'evidence/c1/p1': photo('copy') });
    const later = await opened({ 'evidence/c1/p1': photo('copy') });

    expect([both, later].map(({ body }) => Buffer.from(body ?? '', 'base64').toString())).toEqual([
      'sent',
      'copy',
    ]);
  });

  it('leads past the function to the copy, too, where it is too large for an answer', async () => {
    const large = { ...photo(''), bytes: Buffer.alloc(5_000_000) };

    expect((await opened({ 'evidence/c1/p1': large })).headers).toMatchObject({
      location: 'https://bucket.example.org/evidence/c1/p1',
    });
  });

  it('says of one that is gone that it is kept no more', async () => {
    await expect(opened({})).rejects.toMatchObject({ status: 404 });
  });
});
