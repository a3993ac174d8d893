// A reminder of a promise as each channel sends it: what may be said to who has not written for a day, and when.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendOnMessenger } from '../../bot/channels/messenger/send.ts';
import { sendOnWhatsApp } from '../../bot/channels/whatsapp/send.ts';
import { TEMPLATES, type Templates } from '../../bot/channels/whatsapp/templates.ts';
import { promising, THEN, type Promising, type Scene } from './promise-scene.ts';
import { startTable, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

type Filled = {
  readonly name: string;
  readonly components: readonly { readonly parameters: readonly { readonly text: string }[] }[];
};
type Posted = { readonly type?: string; readonly template?: Filled; readonly message?: unknown };

/** The provider, and all that it was sent. */
const provider = () => {
  const posted: Posted[] = [];
  const post = (_: string, body: unknown) => {
    posted.push(body as Posted);
    const id = String(posted.length);
    return Promise.resolve({
      status: 200,
      body: { messages: [{ id }], message_id: id, recipient_id: 'them' },
    });
  };
  return { posted, post };
};
const onWhatsApp = async (templates: Templates | null = TEMPLATES, more: Promising = {}) => {
  const { posted, post } = provider();
  const whatsapp = sendOnWhatsApp(post, { phoneNumberId: '106540352242922', templates });
  return { scene: await promising(table, { channel: 'whatsapp', senders: { whatsapp }, ...more }), posted };
};
const onMessenger = async () => {
  const { posted, post } = provider();
  const messenger = sendOnMessenger(post);
  return { scene: await promising(table, { channel: 'messenger', senders: { messenger } }), posted };
};
const friday = (scene: Scene, language = 'English') =>
  scene
    .says('promise to pay 50 quid on 4 december')
    .then(scene.proves)
    .then(() => scene.says('none', 'yes', 'here', language, 'no', 'yes'));
/** What the person reads: the template, filled in. */
const read = ({ template }: Posted): string => {
  const { body = '' } = Object.values(TEMPLATES).find(({ name }) => name === template?.name) ?? {};
  return body.replace('{{1}}', template?.components[0]?.parameters[0]?.text ?? '');
};
const MONEY = /£|\d\.\d\d|\b(?:50|62)\b|rent|tax|debt|owe|arrears|balance|RT-|NM5|Adeyemi|1984|rhent|dyled/i;

describe('on WhatsApp, a day after they last wrote', () => {
  it('a reminder is the template, filled with its reference, its day and what to reply, and no more', async () => {
    const { scene, posted } = await onWhatsApp();
    await friday(scene);
    const [promise] = await scene.of();
    const before = posted.length;

    await scene.until('2026-12-01T10:00:00.000Z');

    const sent = posted.slice(before);
    expect(sent.map(({ type, template }) => [type, template?.name])).toEqual([['template', 'porth_message']]);
    expect(read(sent[0] ?? {})).toBe(
      `About your request to us: You made a promise, ${promise?.reference ?? ''}, for Friday 4 December. Reply PAY for a link, CHANGE or PERSON. 1. Pay 2. Change 3. Person\n\nReply to this message to carry on.`,
    );
  });

  it.each(['English', 'Welsh'])(
    'all of them in %s name no sum, no debt and nobody, and there is no third after the day is missed',
    async (language) => {
      const { scene, posted } = await onWhatsApp();
      await friday(scene, language);
      const before = posted.length;

      await scene.until('2027-03-30T10:00:00.000Z');

      const sent = posted.slice(before);
      const name = language === 'English' ? 'porth_message' : 'porth_message_cy';
      expect(sent.map(({ template }) => template?.name)).toEqual([name, name, name]);
      for (const each of sent) expect(read(each)).not.toMatch(MONEY);
      expect((await scene.of())[0]?.status).toBe('broken');
    },
  );

  it('is nothing where the council has filed no template', async () => {
    const { scene, posted } = await onWhatsApp(null);
    await friday(scene);
    const before = posted.length;

    await scene.until('2027-03-30T10:00:00.000Z');

    expect(posted.slice(before)).toEqual([]);
    expect((await scene.of())[0]?.status).toBe('broken');
  });

  it('is nothing in Breathing Space', async () => {
    const { scene, posted } = await onWhatsApp();
    await friday(scene);
    await scene.isOnHold('breathing-space');
    const before = posted.length;

    await scene.until('2027-03-30T10:00:00.000Z');

    expect(posted.slice(before)).toEqual([]);
  });
});

describe('on Messenger', () => {
  it('nothing is sent a day after they last wrote, and the ledger alone says what became of it', async () => {
    const [{ scene, posted }, paid] = [await onMessenger(), await onMessenger()];
    await friday(scene);
    await friday(paid.scene);
    await paid.scene.pays(5000, '2026-12-03T10:00:00.000Z');
    const before = posted.length;

    for (const each of [scene, paid.scene]) await each.until('2027-03-30T10:00:00.000Z');

    expect(posted.slice(before)).toEqual([]);
    expect((await scene.of())[0]?.status).toBe('broken');
    expect((await paid.scene.of())[0]?.status).toBe('kept');
  });
});

describe('by text', () => {
  /** The clock stood still until this time: what was due by then rings at once. */
  const late = async (scene: Scene, time: string) => {
    const [first] = await scene.timers();
    scene.time.now = new Date(time);
    await scene.takes(`deliver:${first?.at ?? ''}`);
  };

  it('what comes at night waits for the morning, and is said once', async () => {
    const scene = await promising(table, { channel: 'sms' });
    await friday(scene);
    const from = scene.listens();

    await late(scene, '2026-12-01T21:30:00.000Z');
    expect(from()).toEqual([]);
    expect((await scene.timers())[0]).toMatchObject({ at: '2026-12-02T09:00:00.000Z' });
    await scene.until('2026-12-03T20:00:00.000Z');

    expect(from()).toHaveLength(1);
    expect(from()[0]).toMatch(/^You made a promise, P-\d{6}, for Friday 4 December\./);
  });

  it('on a Saturday night it waits for Monday, after the Sunday', async () => {
    const scene = await promising(table, { channel: 'sms' });
    await scene.says('promise to pay 50 quid on 9 december');
    await scene.proves();
    await scene.says('none', ...THEN, 'yes');

    await late(scene, '2026-12-05T21:00:00.000Z');

    expect((await scene.timers())[0]).toMatchObject({ at: '2026-12-07T09:00:00.000Z' });
  });

  it('the day before in the evening there is none: the day has its own', async () => {
    const scene = await promising(table, { channel: 'sms' });
    await friday(scene);
    const from = scene.listens();

    await late(scene, '2026-12-03T21:00:00.000Z');
    await scene.until('2026-12-04T12:00:00.000Z');

    expect(from()).toHaveLength(1);
  });
});
