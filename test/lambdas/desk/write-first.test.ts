// An agent answers somebody who asked for an answer in writing: one event in the conversation in which they asked, or a sentence why not.
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../bot/services/cases.ts';
import { freshRecord } from '../../../bot/runtime/record.ts';
import { readEvent } from '../../../lambdas/read-event.ts';
import { aDesk, NOW, PEOPLE } from './a-desk.ts';

const asked = (more: Partial<Case> = {}): Case => ({
  reference: 'WB-204518',
  key: 'k',
  conversation: 'c1',
  transaction: 'contact.write-back',
  answers: { topic: 'my rent', way: 'here' },
  status: 'received',
  receivedAt: NOW,
  updatedAt: NOW,
  ...more,
});
const post = (more: object = {}) => ({
  id: '12345678-aaaa',
  team: 'repairs',
  text: ' It is mended. ',
  ...more,
});
const PATH = 'POST cases/WB-204518/write';

describe('an answer in writing', () => {
  it('is one event of the conversation in which it was asked for, and is written down without its words', async () => {
    const at = aDesk({ cases: [asked()] });

    const { status, body } = await at.ask('ffion', PATH, post());

    expect([status, body['id']]).toEqual([202, 'agent:ffion:12345678-aaaa']);
    expect(at.events).toMatchObject([
      {
        id: 'agent:ffion:12345678-aaaa',
        conversation: 'c1',
        agent: PEOPLE.ffion.agent,
        does: { does: 'write', text: 'It is mended.', team: 'repairs', reference: 'WB-204518' },
      },
    ]);
    expect(readEvent(JSON.stringify(at.events[0]))).toEqual(at.events[0]);
    expect(at.audit()).toMatchObject([{ what: 'write', conversation: 'c1', about: 'WB-204518' }]);
    expect(JSON.stringify(at.audit())).not.toContain('mended');
  });

  it('takes the reference as people write it', async () => {
    const at = aDesk({ cases: [asked()] });

    expect((await at.ask('ffion', 'POST cases/wb-204518/write', post())).status).toBe(202);
  });

  it.each([
    ['nothing to say', asked(), post({ text: ' ' }), 422, 'Write something'],
    ['too much', asked(), post({ text: 'a'.repeat(2_001) }), 422, 'at most 2000'],
    ['a team of others', asked(), post({ team: 'noise' }), 403, 'your own teams'],
    ['no such request', asked({ reference: 'WB-1' }), post(), 404, 'begin with WB'],
    ['a request of another kind', asked({ transaction: 'repair' }), post(), 404, 'begin with WB'],
    ['one that is over', asked({ status: 'done' }), post(), 409, 'is over'],
    ['one who wants an e-mail', asked({ answers: { way: 'email' } }), post(), 409, 'asked for an e-mail'],
  ])('with %s is refused, with why, and nothing is sent', async (_, found, body, status, said) => {
    const at = aDesk({ cases: [found] });

    const answer = await at.ask('ffion', PATH, body);

    expect([answer.status, at.events]).toEqual([status, []]);
    expect(answer.body.error.message).toContain(said);
  });
});

describe('a request for one, before it is answered', () => {
  const sam = { channel: 'messenger', lastHeardAt: '2026-11-22T12:00:00.000Z', version: 2 } as const;
  const look = async (more: Partial<Case> = {}, records = { c1: recordWith('cy') }) => {
    const at = aDesk({ cases: [asked(more)], records });
    return { at, ...(await at.ask('ffion', 'GET cases/wb-204518')) };
  };
  const recordWith = (language: 'en' | 'cy') => ({
    ...freshRecord(sam.channel),
    ...sam,
    dialog: { language },
  });

  it('says what was asked, where the answer goes, in which language and until when; and who looked', async () => {
    const { status, body, at } = await look({ expectedBy: '2026-11-27' });

    expect([status, body]).toEqual([
      200,
      {
        reference: 'WB-204518',
        topic: 'my rent',
        way: 'here',
        receivedAt: NOW,
        expectedBy: '2026-11-27',
        channel: 'messenger',
        language: 'cy',
        limits: {
          isClosed: false,
          templates: false,
          buttons: 13,
          photos: true,
          windowUntil: '2026-11-29T12:00:00.000Z',
        },
      },
    ]);
    expect(at.audit()).toMatchObject([{ what: 'saw', conversation: 'c1' }]);
  });

  it('says the number or the address where nothing is sent from the desk', async () => {
    const phone = '07700900321';

    const { body } = await look({ answers: { topic: 'my rent', way: 'text', phone, name: 'Sam' } });

    expect(body).toMatchObject({ way: 'text', to: phone, name: 'Sam' });
  });

  it('says of a promise who made it, and for which team', async () => {
    const { body } = await look({
      answers: { topic: 'A visit', way: 'here', promisedBy: 'Kim', team: 'housing' },
    });

    expect(body).toMatchObject({ topic: 'A visit', promisedBy: 'Kim', team: 'housing' });
  });

  it('is refused where it is over, and where its chat is not kept any more', async () => {
    const over = await look({ status: 'done' });
    const gone = await look({}, {} as never);

    expect([over.status, gone.status]).toEqual([409, 409]);
    expect(gone.body.error.message).toContain('not kept any more');
    expect([over.at.audit(), gone.at.audit()]).toEqual([[], []]);
  });
});
