// What Open311 servers answer, read tolerantly: many shapes, one meaning, and nothing thrown at strange input.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import {
  attributesIn,
  errorsIn,
  postedIn,
  requestsIn,
  servicesIn,
} from '../../bot/services/open311/shapes.ts';
import { statusOf } from '../../bot/services/open311/statuses.ts';
import { fromXml } from '../../lambdas/open311/xml.ts';

const ROW = {
  service_request_id: 4021,
  status: 'open',
  description: '',
  requested_datetime: '2026-11-20T06:37:38-08:00',
  lat: '53.8',
  long: -1.5,
};
const READ = {
  id: '4021',
  status: 'open',
  description: '',
  at: '2026-11-20T14:37:38.000Z',
  pin: { latitude: 53.8, longitude: -1.5 },
};

describe('a list of requests', () => {
  it.each([
    ['bare', [ROW]],
    ['one alone', ROW],
    ['wrapped', { service_requests: [ROW] }],
    ['wrapped otherwise', { requests: [ROW] }],
    ['wrapped one by one', [{ request: ROW }]],
    ['as XML has one', { service_requests: { request: ROW } }],
    ['as XML has several', { service_requests: { request: [ROW, { status: 'open' }] } }],
  ])('%s is read alike', (_, body) => {
    expect(requestsIn(body)).toEqual([READ]);
  });

  it('reads no time that has no offset', () => {
    const [{ at } = {}] = requestsIn([{ ...ROW, requested_datetime: '2026-11-20T06:37:38' }]);

    expect(at).toBeUndefined();
  });
});

describe('XML', () => {
  it('keeps the noughts of an id, and what is escaped', () => {
    const xml = fromXml(
      '<?xml version="1.0"?><service_requests><request><service_request_id>007</service_request_id><status>open</status><description>A &amp; B</description></request></service_requests>',
    );

    expect(requestsIn(xml)).toMatchObject([{ id: '007', description: 'A & B' }]);
  });

  it.each(['', 'no', '<a>', '<a></b>', '<!DOCTYPE x [<!ENTITY a "b">]><a>&a;</a>', '<a><b></a'])(
    'is none: %j',
    (text) => {
      expect(fromXml(text)).toBeUndefined();
    },
  );
});

describe('what a service asks', () => {
  it('is what is to be answered, in its order', () => {
    const attributes = [
      { code: 'B', variable: 'true', required: 'true', order: 2, values: [{ key: 1, name: 'One' }] },
      { code: 'A', variable: true, required: false, order: 1 },
      { code: 'SHOWN', variable: 'false', required: 'true' },
    ];

    for (const body of [
      { service_code: 'X', attributes },
      { service_definition: { attributes: { attribute: attributes } } },
    ])
      expect(attributesIn(body).map(({ code, required }) => [code, required])).toEqual([
        ['A', false],
        ['B', true],
      ]);
  });
});

describe('a status', () => {
  it.each([
    ['open', 'received'],
    ['OPEN', 'received'],
    ['closed', 'done'],
    ['IN_PROGRESS', 'in-progress'],
    ['action scheduled', 'scheduled'],
    ['NOT_COUNCILS_RESPONSIBILITY', 'closed-no-action'],
    ['fixed - council', 'done'],
    ['cancelled', 'cancelled'],
    ['a word of their own', 'received'],
    ['constructor', 'received'],
  ])('%s is %s', (raw, status) => {
    expect(statusOf(raw)).toBe(status);
  });
});

it('nothing is thrown at strange answers', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (body, text) => {
      for (const read of [servicesIn, attributesIn, requestsIn, postedIn, errorsIn]) read(body);
      fromXml(text);
      fromXml(`<a>${text}</a>`);
      statusOf(text);
    }),
  );
});
