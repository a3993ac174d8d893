// The simulated Messenger and WhatsApp at each of Meta's limits: as much as fits is taken, one more is refused, under Meta's own code.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, errorIn, laptop, type Laptop } from './laptop.ts';

let here: Laptop;
beforeAll(async () => {
  here = await laptop();
});
afterAll(() => here.close());

const MESSENGER = { path: '/v25.0/me/messages', token: 'page-token' };
const WHATSAPP = { path: '/v25.0/154837264910283/messages', token: 'access-token' };
const post = (
  provider: 'MESSENGER' | 'WHATSAPP',
  body: unknown,
  { path, token = '' }: { path: string; token?: string } = provider === 'MESSENGER' ? MESSENGER : WHATSAPP,
) =>
  call(`${here.providers.urls[`${provider}_API_URL`] ?? ''}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const onMessenger = (message: object, more: object = {}) =>
  post('MESSENGER', { recipient: { id: '24680135791357913' }, messaging_type: 'RESPONSE', message, ...more });
const onWhatsApp = (message: object, more: object = {}) =>
  post('WHATSAPP', { messaging_product: 'whatsapp', to: '+447700900123', ...message, ...more });
const x = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

type Limit = readonly [what: string, max: number, make: (n: number) => object, code: number];
/** Taken at `max`, refused above it. */
const holds = (send: (message: object) => ReturnType<typeof call>, limits: readonly Limit[]) =>
  it.each(limits)('takes %s up to %i, and no more', async (_, max, make, code) => {
    const most = await send(make(max));
    const over = await send(make(max + 1));

    expect(most).toMatchObject({ status: 200 });
    expect([over.status, errorIn(over).code]).toEqual([400, code]);
  });

describe('Messenger', () => {
  const template = (payload: object) => ({ attachment: { type: 'template', payload } });
  const button = (more: object = {}) => ({ type: 'postback', title: 'Yes', payload: 'p', ...more });
  const buttons = (all: readonly object[], text = 'Which?') =>
    template({ template_type: 'button', text, buttons: all });
  const element = (more: object = {}) => ({ title: 'a', subtitle: 'b', ...more });
  const cards = (...elements: object[]) => template({ template_type: 'generic', elements });
  const quick = (more: object = {}) => ({ content_type: 'text', title: 'Yes', payload: 'p', ...more });
  const asked = (...quick_replies: object[]) => ({ text: 'Which?', quick_replies });

  holds(onMessenger, [
    ['characters of text', 2000, (n) => ({ text: x(n) }), 100],
    ['characters of metadata', 1000, (n) => ({ text: 'a', metadata: x(n) }), 100],
    ['quick replies', 13, (n) => asked(...many(n, () => quick())), 105],
    ['characters of a quick reply', 20, (n) => asked(quick({ title: x(n) })), 100],
    ['characters of what a quick reply carries', 1000, (n) => asked(quick({ payload: x(n) })), 100],
    ['characters above buttons', 640, (n) => buttons([button()], x(n)), 100],
    ['buttons', 3, (n) => buttons(many(n, () => button())), 105],
    ['characters of a button', 20, (n) => buttons([button({ title: x(n) })]), 100],
    ['characters of what a button carries', 1000, (n) => buttons([button({ payload: x(n) })]), 100],
    ['cards', 10, (n) => cards(...many(n, () => element())), 105],
    ['characters of a card’s title', 80, (n) => cards(element({ title: x(n) })), 100],
    ['characters of a card’s subtitle', 80, (n) => cards(element({ subtitle: x(n) })), 100],
    ['buttons of a card', 3, (n) => cards(element({ buttons: many(n, () => button()) })), 105],
  ]);

  it.each<[string, object]>([
    ['an empty text', { text: '' }],
    ['a text that is a number', { text: 5 }],
    ['quick replies that are no list', { text: 'a', quick_replies: quick() }],
    ['an empty list of quick replies', asked()],
    ['a quick reply without a title', asked({ content_type: 'text', payload: 'p' })],
    ['a quick reply that carries nothing', asked(quick({ payload: '' }))],
    ['quick replies under no message', { quick_replies: [quick()] }],
    ['no buttons', buttons([])],
    ['no text above buttons', buttons([button()], '')],
    ['a button of another kind', buttons([button({ type: 'reply' })])],
    ['a link that leads nowhere', buttons([{ type: 'web_url', title: 'a', url: 'example' }])],
    ['a telephone number without its country', buttons([button({ type: 'phone_number', payload: '01632' })])],
    ['no cards', cards()],
    ['a card without a title', cards({ subtitle: 'b' })],
    ['a file without an address', { attachment: { type: 'file', payload: {} } }],
    ['a kind of file that there is not', { attachment: { type: 'sticker', payload: {} } }],
  ])('refuses %s (100)', async (_, message) => {
    const answer = await onMessenger(message);

    expect([answer.status, errorIn(answer).code]).toEqual([400, 100]);
  });

  it.each<[string, object]>([
    ['a message and an action at once', { sender_action: 'typing_on' }],
    ['an action that there is not', { message: undefined, sender_action: 'nod' }],
    ['neither', { message: undefined }],
    ['a manner that there is not', { messaging_type: 'SHOUT' }],
    ['a tag with a response', { tag: 'HUMAN_AGENT' }],
    ['no tag where one is meant', { messaging_type: 'MESSAGE_TAG' }],
    ['a tag that was withdrawn', { messaging_type: 'MESSAGE_TAG', tag: 'CONFIRMED_EVENT_UPDATE' }],
    ['a utility message without its template', { messaging_type: 'UTILITY' }],
    ['nobody', { recipient: undefined }],
    ['a recipient that is no id', { recipient: { id: 'sam' } }],
    ['a recipient that is a number', { recipient: { id: 24680135791357 } }],
  ])('refuses %s (100)', async (_, more) => {
    const answer = await onMessenger({ text: 'a' }, more);

    expect([answer.status, errorIn(answer).code]).toEqual([400, 100]);
  });

  it.each<[string, Parameters<typeof post>[2], number, number, number | undefined]>([
    ['a wrong token', { ...MESSENGER, token: 'wrong' }, 401, 190, undefined],
    ['no token', { path: MESSENGER.path, token: '' }, 400, 104, undefined],
    ['another page', { ...MESSENGER, path: '/v25.0/12345/messages' }, 400, 100, 33],
    ['another edge', { ...MESSENGER, path: '/v25.0/me/letters' }, 400, 100, 33],
    ['a version that has ended', { ...MESSENGER, path: '/v12.0/me/messages' }, 400, 2500, undefined],
  ])('refuses %s', async (_, at, status, code, subcode) => {
    const body = { recipient: { id: '24680135791357913' }, message: { text: 'a' } };

    const answer = await post('MESSENGER', body, at);

    expect([answer.status, errorIn(answer).code, errorIn(answer).error_subcode]).toEqual([
      status,
      code,
      subcode,
    ]);
  });

  it.each([
    ['window-closed', 400, 10, 2018278],
    ['blocked', 400, 551, 1545041],
    ['too-many', 429, 613, undefined],
    ['broken', 500, 2, undefined],
  ])('says of %s what Meta says', async (fault, status, code, subcode) => {
    await here.phone('messenger').faults(fault);

    const answer = await onMessenger({ text: 'a' });

    await here.phone('messenger').faults();
    expect([answer.status, errorIn(answer).code, errorIn(answer).error_subcode]).toEqual([
      status,
      code,
      subcode,
    ]);
  });
});

describe('WhatsApp', () => {
  const text = (body: unknown) => ({ type: 'text', text: { body } });
  const interactive = (what: object) => ({ type: 'interactive', interactive: what });
  const reply = (more: object = {}) => ({ type: 'reply', reply: { id: 'a', title: 'Yes', ...more } });
  const buttons = (all: readonly object[], more: object = {}) =>
    interactive({ type: 'button', body: { text: 'Which?' }, action: { buttons: all }, ...more });
  const row = (n: number, more: object = {}) => ({ id: `r${n}`, title: `Row ${n}`, ...more });
  const section = (...rows: object[]) => ({ rows });
  const list = (sections: readonly object[], more: object = {}, button = 'Choose') =>
    interactive({ type: 'list', body: { text: 'Which?' }, action: { button, sections }, ...more });
  const link = (more: object = {}, body = 'See') =>
    interactive({
      type: 'cta_url',
      body: { text: body },
      action: {
        name: 'cta_url',
        parameters: { display_text: 'Open', url: 'https://example.org', ...more },
      },
    });
  const where = (body: string) =>
    interactive({
      type: 'location_request_message',
      body: { text: body },
      action: { name: 'send_location' },
    });
  const picture = (more: object) => ({
    type: 'image',
    image: { link: 'https://example.org/a.jpg', ...more },
  });
  const template = (more: object, ...words: unknown[]) => ({
    type: 'template',
    template: {
      name: 'porth_message',
      language: { code: 'en_GB' },
      components: [{ type: 'body', parameters: words.map((each) => ({ type: 'text', text: each })) }],
      ...more,
    },
  });
  /** What stands around `{{1}}` in the filed words. */
  const AROUND = 'About your request to us: \n\nReply to this message to carry on.'.length;

  holds(onWhatsApp, [
    ['characters of text', 4096, (n) => text(x(n)), 100],
    ['characters of our own note', 512, (n) => ({ ...text('a'), biz_opaque_callback_data: x(n) }), 100],
    ['characters under a picture', 1024, (n) => picture({ caption: x(n) }), 100],
    ['reply buttons', 3, (n) => buttons(many(n, (id) => reply({ id: `${id}`, title: `${id}` }))), 131009],
    ['characters of a button', 20, (n) => buttons([reply({ title: x(n) })]), 131009],
    ['characters of a button’s id', 256, (n) => buttons([reply({ id: x(n) })]), 131009],
    ['characters above buttons', 1024, (n) => buttons([reply()], { body: { text: x(n) } }), 131009],
    ['characters of a footer', 60, (n) => buttons([reply()], { footer: { text: x(n) } }), 131009],
    [
      'characters of a header',
      60,
      (n) => buttons([reply()], { header: { type: 'text', text: x(n) } }),
      131009,
    ],
    ['rows', 10, (n) => list([section(...many(n, (id) => row(id)))]), 131009],
    ['sections', 10, (n) => list(many(n, (id) => ({ title: `${id}`, ...section(row(id)) }))), 131009],
    ['characters of a row', 24, (n) => list([section(row(1, { title: x(n) }))]), 131009],
    ['characters of a description', 72, (n) => list([section(row(1, { description: x(n) }))]), 131009],
    ['characters of a row’s id', 200, (n) => list([section(row(1, { id: x(n) }))]), 131009],
    ['characters of a section', 24, (n) => list([{ title: x(n), ...section(row(1)) }]), 131009],
    ['characters that open a list', 20, (n) => list([section(row(1))], {}, x(n)), 131009],
    ['characters above a list', 4096, (n) => list([section(row(1))], { body: { text: x(n) } }), 131009],
    ['characters of a link', 20, (n) => link({ display_text: x(n) }), 131009],
    ['characters above a link', 1024, (n) => link({}, x(n)), 131009],
    ['characters above "send location"', 1024, (n) => where(x(n)), 131009],
    ['characters in a template', 1024 - AROUND, (n) => template({}, x(n)), 132005],
  ]);

  it.each<[string, object, number]>([
    ['an empty text', text(''), 131008],
    ['a text that is a number', text(5), 100],
    ['a text that is not there', { type: 'text', text: {} }, 131008],
    ['a message that is not there', { type: 'image' }, 131008],
    ['a kind that there is not', { type: 'poll' }, 131051],
    ['an interactive message of a kind that there is not', interactive({ type: 'poll' }), 100],
    ['a button without words', buttons([reply({ title: '' })]), 131008],
    ['a button without an id', buttons([{ type: 'reply', reply: { title: 'a' } }]), 131008],
    ['a list without rows', list([section()]), 131009],
    ['a list without sections', list([]), 131009],
    ['a link that leads nowhere', link({ url: 'example' }), 100],
    ['a picture that has an id and an address', picture({ id: '1' }), 131009],
    ['a template by no name', template({ name: 'Not A Name' }, 'a'), 100],
    ['a template in a language that it is not filed in', template({ language: { code: 'cy' } }, 'a'), 132001],
    ['a template that is not filed', template({ name: 'porth_other' }, 'a'), 132001],
    ['a template with nothing filled in', template({ components: [] }), 132000],
    ['a template with too much filled in', template({}, 'a', 'b'), 132000],
    ['a template with an empty word', template({}, ''), 132018],
    ['a template with a tab', template({}, 'a\tb'), 132018],
    ['a template with five spaces', template({}, 'a     b'), 132018],
    ['a template with a number', template({}, 5), 100],
  ])('refuses %s', async (_, message, code) => {
    const answer = await onWhatsApp(message);

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(errorIn(answer).code).toBe(code);
  });

  it.each<[string, object, number]>([
    ['nobody', { to: undefined }, 131008],
    ['a recipient that is a number', { to: 447700900123 }, 100],
    ['a recipient that is no number', { to: 'Sam' }, 131009],
    ['another product', { messaging_product: 'telegram' }, 100],
    ['no product', { messaging_product: undefined }, 131008],
    ['a group', { recipient_type: 'group' }, 100],
  ])('refuses %s', async (_, more, code) => {
    const answer = await onWhatsApp(text('a'), more);

    expect([answer.status, errorIn(answer).code]).toEqual([400, code]);
  });

  it.each<[string, Parameters<typeof post>[2], number, number, number | undefined]>([
    ['a wrong token', { ...WHATSAPP, token: 'wrong' }, 401, 190, undefined],
    ['no token', { path: WHATSAPP.path, token: '' }, 400, 104, undefined],
    ['another number', { ...WHATSAPP, path: '/v25.0/12345/messages' }, 400, 100, 33],
    [
      'a version that has ended',
      { ...WHATSAPP, path: '/v12.0/154837264910283/messages' },
      400,
      2500,
      undefined,
    ],
  ])('refuses %s', async (_, at, status, code, subcode) => {
    const body = { messaging_product: 'whatsapp', to: '+447700900123', ...text('a') };

    const answer = await post('WHATSAPP', body, at);

    expect([answer.status, errorIn(answer).code, errorIn(answer).error_subcode]).toEqual([
      status,
      code,
      subcode,
    ]);
  });

  it.each([
    ['too-many', 429, 130429],
    ['broken', 500, 131000],
  ])('says of %s what Meta says', async (fault, status, code) => {
    await here.phone('whatsapp').faults(fault);

    const answer = await onWhatsApp(text('a'));

    await here.phone('whatsapp').faults();
    expect([answer.status, errorIn(answer).code]).toEqual([status, code]);
  });

  it.each([
    ['window-closed', 131047],
    ['blocked', 131026],
  ])('takes what comes to nothing by %s, and says so in a status', async (fault, code) => {
    here.came.length = 0;
    await here.phone('whatsapp').faults(fault);

    const answer = await onWhatsApp(text('a'));

    expect(answer.status).toBe(200);
    expect((await here.comes('"failed"')).raw).toContain(`"code":${code}`);
    await here.phone('whatsapp').faults();
  });
});
