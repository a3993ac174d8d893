// The simulated WhatsApp takes what Meta takes, refuses what Meta refuses, and tells of the rest in signed statuses.
import { createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call, DOT, errorIn, laptop, SECRETS, type Came, type Laptop } from './laptop.ts';

const SAM = '+447700900123';
const ALEX = 'GB.1349120865530274233';
let here: Laptop;
beforeAll(async () => {
  here = await laptop();
});
afterAll(() => here.close());
beforeEach(() => {
  here.came.length = 0;
});

const base = () => here.providers.urls['WHATSAPP_API_URL'] ?? '';
const bearer = { authorization: 'Bearer access-token' };
const post = (
  body: unknown,
  path = '/v25.0/154837264910283/messages',
  headers: Record<string, string> = bearer,
) =>
  call(base() + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const send = (message: object, to: object = { to: SAM }) =>
  post({ messaging_product: 'whatsapp', recipient_type: 'individual', ...to, ...message });
const idIn = ({ body }: Awaited<ReturnType<typeof post>>) =>
  (body['messages'] as readonly { readonly id: string }[])[0]?.id ?? '';
const valueIn = ({ raw }: Came) =>
  (
    JSON.parse(raw) as {
      entry: { changes: { field: string; value: Record<string, Record<string, unknown>[]> }[] }[];
    }
  ).entry[0]?.changes[0]?.value ?? {};

const text = (body: string) => ({ type: 'text', text: { body } });
const interactive = (what: object) => ({ type: 'interactive', interactive: what });
const reply = (id: string, title = id) => ({ type: 'reply', reply: { id, title } });
const buttons = (...given: object[]) =>
  interactive({ type: 'button', body: { text: 'Which?' }, action: { buttons: given } });
const rows = (count: number, first = 0) =>
  Array.from({ length: count }, (_, n) => ({ id: `r${first + n}`, title: `Row ${first + n}` }));
const list = (...sections: object[]) =>
  interactive({ type: 'list', body: { text: 'Which?' }, action: { button: 'Choose', sections } });
const template = (name: string, ...words: string[]) => ({
  type: 'template',
  template: {
    name,
    language: { code: 'en_GB' },
    components: [{ type: 'body', parameters: words.map((each) => ({ type: 'text', text: each })) }],
  },
});

describe('the Cloud API of the simulated WhatsApp', () => {
  it.each<[string, object]>([
    ['4,096 characters', text('x'.repeat(4096))],
    ['a text that does not say that it is one', { text: { body: 'Hello' } }],
    ['three buttons', buttons(reply('a'.repeat(256), 'x'.repeat(20)), reply('b'), reply('c'))],
    ['ten rows in two sections', list({ title: 'One', rows: rows(5) }, { title: 'Two', rows: rows(5, 5) })],
    [
      'a link as a button',
      interactive({
        type: 'cta_url',
        body: { text: 'See' },
        action: { name: 'cta_url', parameters: { display_text: 'Open', url: 'https://example.org' } },
      }),
    ],
    [
      'a question for a place',
      interactive({
        type: 'location_request_message',
        body: { text: 'Where?' },
        action: { name: 'send_location' },
      }),
    ],
    ['a place', { type: 'location', location: { latitude: 51.5, longitude: '-0.1', name: 'Here' } }],
    [
      'a picture by its address',
      { type: 'image', image: { link: 'https://example.org/a.jpg', caption: 'A' } },
    ],
    ['a template', template('porth_message', 'Your bin is full.')],
  ])('takes %s', async (_, message) => {
    const answer = await send(message);

    expect(answer).toEqual({
      status: 200,
      body: {
        messaging_product: 'whatsapp',
        contacts: [{ input: SAM, wa_id: '447700900123' }],
        messages: [{ id: expect.stringMatching(/^wamid\./) as string }],
      },
    });
  });

  it.each<[string, object, number, string]>([
    ['4,097 characters', text('x'.repeat(4097)), 100, "text['body'] must be at most 4096"],
    ['an empty text', text(''), 131008, "text['body']"],
    ['no text', { type: 'text' }, 131008, 'text'],
    ['an unknown field', { ...text('a'), colour: 'red' }, 100, 'Unexpected key "colour"'],
    [
      'an unknown field further down',
      { type: 'text', text: { body: 'a', bold: true } },
      100,
      'Unexpected key "bold"',
    ],
    ['a kind that there is not', { type: 'poll', poll: {} }, 131051, 'not currently supported'],
    ['no buttons', buttons(), 131009, 'Min allowed buttons: 1'],
    [
      'four buttons',
      buttons(reply('a'), reply('b'), reply('c'), reply('d')),
      131009,
      'Max allowed buttons: 3',
    ],
    ['two buttons of one id', buttons(reply('a', 'One'), reply('a', 'Two')), 131009, 'Duplicated button id'],
    [
      'two buttons of one title',
      buttons(reply('a', 'One'), reply('b', 'One')),
      131009,
      'Duplicated button title',
    ],
    ['a button of 21 characters', buttons(reply('a', 'x'.repeat(21))), 131009, 'Max length: 20'],
    ['a button id of 257', buttons(reply('x'.repeat(257), 'a')), 131009, 'Max length: 256'],
    [
      'a body of 1,025 with buttons',
      interactive({ type: 'button', body: { text: 'x'.repeat(1025) }, action: { buttons: [reply('a')] } }),
      131009,
      'Max length: 1024',
    ],
    [
      'eleven rows',
      list({ title: 'One', rows: rows(6) }, { title: 'Two', rows: rows(5, 6) }),
      131009,
      'row count',
    ],
    ['two rows of one id', list({ rows: [...rows(1), ...rows(1)] }), 131009, 'Duplicated row id'],
    [
      'two sections, one without a title',
      list({ rows: rows(1) }, { title: 'Two', rows: rows(1, 1) }),
      131009,
      'Section title',
    ],
    [
      'a row of 25 characters',
      list({ rows: [{ id: 'a', title: 'x'.repeat(25) }] }),
      131009,
      'Max length: 24',
    ],
    [
      'a description of 73',
      list({ rows: [{ id: 'a', title: 'a', description: 'x'.repeat(73) }] }),
      131009,
      'Max length: 72',
    ],
    [
      'a list opened by 21 characters',
      interactive({
        type: 'list',
        body: { text: 'a' },
        action: { button: 'x'.repeat(21), sections: [{ rows: rows(1) }] },
      }),
      131009,
      'Max length: 20',
    ],
    [
      'a caption of 1,025',
      { type: 'image', image: { link: 'https://a.example', caption: 'x'.repeat(1025) } },
      100,
      '1024',
    ],
    ['a picture from nowhere', { type: 'image', image: {} }, 131009, 'id or the link'],
    ['a picture that was not uploaded', { type: 'image', image: { id: '12' } }, 100, "image['id']"],
    ['a template that is not there', template('no_such', 'a'), 132001, 'does not exist'],
    ['a template with too much', template('porth_message', 'a', 'b'), 132000, '(2)'],
    ['a template with a new line', template('porth_message', 'a\nb'), 132018, 'new-line'],
    ['a template that is too long', template('porth_message', 'x'.repeat(1024)), 132005, 'longer'],
    ['opaque data of 513', { ...text('a'), biz_opaque_callback_data: 'x'.repeat(513) }, 100, '512'],
  ])('refuses %s', async (_, message, code, words) => {
    const before = (await here.phone('whatsapp').bubbles()).length;

    const answer = await send(message);

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(errorIn(answer).code).toBe(code);
    expect(errorIn(answer).error_data?.details).toContain(words);
    expect(await here.phone('whatsapp').bubbles()).toHaveLength(before);
  });

  it('refuses who is not let in, another number, and what is for nobody', async () => {
    const hello = { messaging_product: 'whatsapp', to: SAM, ...text('a') };

    expect(errorIn(await post(hello, undefined, { authorization: 'Bearer wrong' })).code).toBe(190);
    expect(errorIn(await post(hello, '/v25.0/1/messages'))).toMatchObject({ code: 100, error_subcode: 33 });
    expect(errorIn(await post({ to: SAM, ...text('a') })).code).toBe(131008);
    expect(errorIn(await send(text('a'), {})).error_data?.details).toContain('to');
    expect(errorIn(await send(text('a'), { to: 'Sam' })).code).toBe(131009);
    expect(errorIn(await send(text('a'), { recipient: '447700900123' })).code).toBe(131009);
  });

  it('reaches a person who hides their number by their scoped id alone, and drops it when it is put in "to"', async () => {
    const alex = here.phone('whatsapp', 'alex');

    const reached = await send(text('By id'), { recipient: ALEX });
    const dropped = await send(text('Dropped'), { to: ALEX });

    expect(reached.body['contacts']).toEqual([{ input: ALEX, user_id: ALEX }]);
    expect(dropped.status).toBe(200);
    expect((await alex.bubbles()).map(({ shown }) => shown)).toEqual([{ kind: 'text', text: 'By id' }]);
  });

  it('marks a message as read, and shows that an answer is being written', async () => {
    const sam = here.phone('whatsapp', 'nia');
    await sam.does({ act: 'text', text: 'one' });
    await sam.does({ act: 'text', text: 'two' });
    const [one, two] = await sam.bubbles();
    const read = { messaging_product: 'whatsapp', status: 'read' };

    expect((await post({ ...read, message_id: one?.id })).body).toEqual({ success: true });
    expect((await sam.bubbles()).map(({ tick }) => tick === 'read')).toEqual([true, false]);
    await post({ ...read, message_id: two?.id, typing_indicator: { type: 'text' } });
    expect((await sam.state()).isTyping).toBe(true);
    expect(errorIn(await post({ ...read, message_id: 'wamid.none' })).code).toBe(131009);
    expect(
      errorIn(await post({ ...read, message_id: two?.id, typing_indicator: { type: 'voice' } })).code,
    ).toBe(100);
  });

  it('keeps an uploaded file, gives it by an address that needs the token, and shows it', async () => {
    const form = new FormData();
    form.set('messaging_product', 'whatsapp');
    form.set('file', new File([Buffer.from(DOT, 'base64')], 'dot.png', { type: 'image/png' }));
    const upload = await call(`${base()}/v25.0/154837264910283/media`, {
      method: 'POST',
      headers: bearer,
      body: form,
    });
    const id = String(upload.body['id']);

    const about = await call(`${base()}/v25.0/${id}`, { headers: bearer });
    const url = String(about.body['url']);

    expect(about.body).toMatchObject({ id, mime_type: 'image/png', messaging_product: 'whatsapp' });
    expect((await fetch(url)).status).toBe(401);
    const bytes = Buffer.from(await (await fetch(url, { headers: bearer })).arrayBuffer());
    expect(bytes.toString('base64')).toBe(DOT);
    expect((await fetch(url.replace(/hash=./, 'hash=~'), { headers: bearer })).status).toBe(401);
    expect((await send({ type: 'image', image: { id } })).status).toBe(200);
    await call(`${base()}/v25.0/${id}`, { method: 'DELETE', headers: bearer });
    expect((await call(`${base()}/v25.0/${id}`, { headers: bearer })).status).toBe(400);
  });

  it('refuses a file of a kind that it does not know', async () => {
    const form = new FormData();
    form.set('messaging_product', 'whatsapp');
    form.set('file', new File(['MZ'], 'a.exe', { type: 'application/x-msdownload' }));

    const upload = await call(`${base()}/v25.0/154837264910283/media`, {
      method: 'POST',
      headers: bearer,
      body: form,
    });

    expect(errorIn(upload)).toMatchObject({ code: 100 });
  });
});

describe('the webhooks of the simulated WhatsApp', () => {
  const isSigned = ({ raw, headers }: Came) =>
    headers['x-hub-signature-256'] ===
    `sha256=${createHmac('sha256', SECRETS.WHATSAPP_APP_SECRET).update(raw).digest('hex')}`;

  it('tell that a message was sent, delivered and read, with what it was marked with', async () => {
    const id = idIn(await send({ ...text('Hello'), biz_opaque_callback_data: 'turn-7' }));
    await here.comes(`"id":"${id}","status":"delivered"`);
    await here.phone('whatsapp').does({ act: 'read' });
    await here.comes(`"id":"${id}","status":"read"`);

    const statuses = here.came
      .flatMap((came) => valueIn(came)['statuses'] ?? [])
      .filter((each) => each['id'] === id);

    expect(statuses.map(({ status }) => status)).toEqual(['sent', 'delivered', 'read']);
    expect(statuses[0]).toMatchObject({
      recipient_id: '447700900123',
      recipient_user_id: 'GB.1349120865530274191',
      timestamp: expect.stringMatching(/^\d{10}$/) as string,
      biz_opaque_callback_data: 'turn-7',
    });
    expect(here.came.every(isSigned)).toBe(true);
    expect(here.came.every(({ path }) => path === '/webhooks/whatsapp')).toBe(true);
  });

  it('tell that nobody of that number is on WhatsApp', async () => {
    const answer = await send(text('Hello'), { to: '+447700900999' });

    expect(answer.status).toBe(200);
    const [status] = valueIn(await here.comes('"failed"'))['statuses'] ?? [];
    expect(status).toMatchObject({ id: idIn(answer), errors: [{ code: 131026 }] });
  });

  it('tell when the 24 hours are over, but for a template', async () => {
    const nia = here.phone('whatsapp', 'nia');
    await nia.does({ act: 'text', text: 'helo' });
    here.hours(24.1);

    const late = await send(text('Too late'), { to: '447700900124' });
    const [status] = valueIn(await here.comes('"failed"'))['statuses'] ?? [];
    await send(template('porth_message_cy', 'Eich bin'), { to: '447700900124' });

    expect(status).toMatchObject({ id: idIn(late), errors: [{ code: 131047 }] });
    expect((await nia.bubbles()).at(-1)?.shown).toEqual({
      kind: 'text',
      text: 'Ynglŷn â’ch cais i ni: Eich bin\n\nAtebwch y neges hon i barhau.',
    });
  });

  it('bring words, with both names of the person, or the one that they show', async () => {
    await here.phone('whatsapp').does({ act: 'text', text: 'Hello there' });
    await here.phone('whatsapp', 'alex').does({ act: 'text', text: 'Hidden' });

    const sam = valueIn(await here.comes('Hello there'));
    const alex = valueIn(await here.comes('Hidden'));

    expect(sam['contacts']).toEqual([
      { profile: { name: 'Sam Example' }, wa_id: '447700900123', user_id: 'GB.1349120865530274191' },
    ]);
    expect(sam['messages']?.[0]).toMatchObject({
      from: '447700900123',
      type: 'text',
      text: { body: 'Hello there' },
    });
    expect(alex['contacts']).toEqual([{ profile: { name: 'Alex', username: 'alex.r' }, user_id: ALEX }]);
    expect(alex['messages']?.[0]).not.toHaveProperty('from');
    expect(alex['messages']?.[0]).toMatchObject({ from_user_id: ALEX });
  });

  it('bring taps on buttons and rows, with what they belong to', async () => {
    const sam = here.phone('whatsapp');
    const asked = idIn(await send(buttons(reply('yes', 'Yes'), reply('no', 'No'))));
    const listed = idIn(await send(list({ rows: [{ id: 'bins', title: 'Bins', description: 'Days' }] })));

    await sam.does({ act: 'tap', bubble: asked, choice: 1 });
    await sam.does({ act: 'tap', bubble: listed, choice: 0 });

    expect(valueIn(await here.comes('button_reply'))['messages']?.[0]).toMatchObject({
      context: { id: asked },
      interactive: { type: 'button_reply', button_reply: { id: 'no', title: 'No' } },
    });
    expect(valueIn(await here.comes('list_reply'))['messages']?.[0]).toMatchObject({
      context: { id: listed },
      interactive: { type: 'list_reply', list_reply: { id: 'bins', title: 'Bins', description: 'Days' } },
    });
    expect((await sam.does({ act: 'tap', bubble: asked, choice: 2 })).status).toBe(409);
  });

  it('bring a place, as the answer to a question for one', async () => {
    const sam = here.phone('whatsapp');
    const asked = idIn(
      await send(
        interactive({
          type: 'location_request_message',
          body: { text: 'Where?' },
          action: { name: 'send_location' },
        }),
      ),
    );

    await sam.does({ act: 'place', latitude: 53.8, longitude: -1.5, name: 'Market' });

    expect(valueIn(await here.comes('"location"'))['messages']?.[0]).toMatchObject({
      context: { id: asked },
      type: 'location',
      location: { latitude: 53.8, longitude: -1.5, name: 'Market' },
    });
  });

  it('bring a photo by an id that can be fetched, and a reaction', async () => {
    const sam = here.phone('whatsapp');
    const id = idIn(await send(text('Hello')));
    await sam.does({ act: 'photo', contentType: 'image/png', base64: DOT, caption: 'A hole' });
    await sam.does({ act: 'react', bubble: id, emoji: '👍' });

    const { image } = valueIn(await here.comes('A hole'))['messages']?.[0] as {
      image: Record<string, string>;
    };
    const about = await call(`${base()}/v25.0/${image['id']}`, { headers: bearer });

    expect(image).toMatchObject({
      caption: 'A hole',
      mime_type: 'image/png',
      sha256: createHash('sha256').update(Buffer.from(DOT, 'base64')).digest('base64'),
    });
    expect(about.body['file_size']).toBe(Buffer.from(DOT, 'base64').length);
    expect(valueIn(await here.comes('"reaction"'))['messages']?.[0]).toMatchObject({
      type: 'reaction',
      reaction: { message_id: id, emoji: '👍' },
    });
  });
});
