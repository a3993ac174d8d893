// The open question on a page: what is answered there comes into the chat as if it had been said there, once.
import { describe, expect, it } from 'vitest';
import { choice } from '../../bot/fields/choice.ts';
import { several } from '../../bot/fields/several.ts';
import { slot } from '../../bot/fields/slot.ts';
import { text } from '../../bot/fields/text.ts';
import { replyOf } from '../../bot/reply.ts';
import type { ChannelId, Event } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { timesListed } from '../../dialogs/forms/visit-slots.ts';
import { content } from '../../dialogs/content.ts';
import { behindLinks, CONVERSATION, NOW } from '../pages.ts';
import { conversation, type Conversation } from '../talk.ts';
import { DOT } from '../browser/states.ts';

/** A chat that comes to a question, and the pages of it. */
const chat = (opens: string, says: readonly string[] = [], channel: ChannelId = 'sms') => {
  const talking = conversation({ channel, at: NOW });
  talking.opens(opens);
  for (const words of says) talking.says(words);
  const desk = behindLinks(() => talking.state);
  const about = { dialog: talking.state.open?.dialog ?? '', question: talking.asked ?? '' };
  return { talking, ...desk, open: () => desk.link({ purpose: 'answer', about, channel }) };
};
const POTHOLE = () => chat('report-pothole', ['no']);
const activityOf = (event: Event | undefined) =>
  event?.kind === 'activity' ? event.activity : expect.unreachable('no activity came');
const takes = (talking: Conversation, event: Event | undefined) => talking.sends(activityOf(event));

describe('a link to a question', () => {
  it('shows it, as often as anybody looks', async () => {
    const { open, get, head, events } = POTHOLE();
    const token = await open();

    const robots = ['facebookexternalhit/1.1', 'WhatsApp/2.23', 'Slackbot-LinkExpanding 1.0'];
    for (const agent of robots) {
      expect((await get(token, { headers: { 'user-agent': agent } })).status).toBe(200);
      expect((await head(token, { headers: { 'user-agent': agent } })).status).toBe(200);
    }

    expect(events).toEqual([]);
    expect((await get(token)).body).toContain('name="at"');
    expect((await get(token)).body).toContain('Your chat is where you left it');
  });

  it('says that it was answered when it was, and nothing of it', async () => {
    const { talking, open, get, post, events } = POTHOLE();
    const token = await open();
    talking.says('High Street, outside the bakery');

    const shown = await get(token);

    expect(shown.body).toContain('has been answered');
    expect(shown.body.toLowerCase()).not.toContain('pothole');
    expect((await post(token, { do: 'words', words: 'Elm Road' })).body).toBe(shown.body);
    expect(events).toEqual([]);
  });

  it('of another conversation, or of none, shows nothing', async () => {
    const desk = behindLinks(() => undefined);
    const token = await desk.link({
      purpose: 'answer',
      about: { dialog: 'report-pothole', question: 'where' },
    });

    expect((await desk.get(token)).body).toContain('has been answered');
  });
});

describe('words on a page', () => {
  it('are filed under the question, and the chat goes on', async () => {
    const { talking, open, post, get, events } = POTHOLE();
    const token = await open();

    const done = await post(token, { do: 'words', words: 'High Street, outside the bakery' });

    expect(done.body).toContain('Your chat goes on by itself.');
    expect(events).toHaveLength(1);
    takes(talking, events[0]);
    expect(talking.state.open?.answers).toContainEqual(['where', 'High Street, outside the bakery']);
    expect((await get(token)).body).toContain('You have answered this');
  });

  it('are one answer when they are sent twice', async () => {
    const { open, post, events } = POTHOLE();
    const token = await open();

    await Promise.all([1, 2].map(() => post(token, { do: 'words', words: 'High Street, by the bank' })));

    expect(new Set(events.map(({ id }) => id)).size).toBe(1);
    expect(events[0]?.id).toMatch(new RegExp(`^${CONVERSATION}\\|answer-`));
  });

  it('that are no answer are refused on the page, which is not used up', async () => {
    const { open, post, events } = POTHOLE();
    const token = await open();

    const refused = await post(token, { do: 'words', words: 'here' });

    expect(refused.status).toBe(422);
    expect(refused.body).toContain('There is a problem');
    expect(refused.body).toContain('href="#words"');
    expect(refused.body).toContain('value="here"');
    expect(events).toEqual([]);
    expect((await post(token, { do: 'words', words: 'High Street, by the bank' })).status).toBe(200);
  });

  it('lose the number of a card before they are kept', async () => {
    const { open, post, events } = POTHOLE();

    await post(await open(), { do: 'words', words: 'High Street, card 4111 1111 1111 1111' });

    expect(JSON.stringify(events)).not.toContain('1111 1111');
    expect(activityOf(events[0]).channelData).toMatchObject({ onPage: true, redacted: ['card'] });
  });

  it('that tell of a danger are answered at once, and come into the chat; the link stays', async () => {
    const { talking, open, post, events } = POTHOLE();
    const token = await open();

    const shown = await post(token, { do: 'words', words: 'I can smell gas on High Street' });

    expect(shown.body).toMatch(/class="danger">Go outside now\./);
    expect(takes(talking, events[0]).status).toBe('emergency');
    await post(token, { do: 'words', words: 'High Street, by the bank' });
    expect(takes(talking, events[1]).status).not.toBe('emergency');
    expect(talking.state.open?.answers).toContainEqual(['where', 'High Street, by the bank']);
  });

  it('are shown as words, whatever they are', async () => {
    const { open, post } = POTHOLE();

    const refused = await post(await open(), { do: 'words', words: '"><script>1</script>' });

    expect(refused.body).not.toContain('<script>1');
  });
});

const visit = form('visit', 'your visit')
  .ask('bins', several('Which bins?', { rubbish: 'Rubbish', food: 'Food and scraps', garden: 'Garden' }))
  .find('slots', { in: 'slots', by: () => 'x' })
  .ask('slot', slot('Which time?'), { options: (_, { slots }) => timesListed(slots) })
  .ask('why', choice('Why?', { old: 'It is old', new: 'It is new' }), { optional: true })
  .ask('more', text('Anything more?'), { optional: true })
  .end(() => ({ kind: 'tell', text: () => ({ en: 'Done.', cy: 'Gorffen.' }) }));
const SLOTS = ['2026-11-30T08:00-12:00', '2026-11-30T12:00-17:00', '2026-12-01T08:00-12:00'];
const options = (...says: readonly string[]) => {
  const known = { ...content, dialogs: { ...content.dialogs, visit } };
  const talking = conversation({ dialogs: [visit], channel: 'sms', at: NOW, found: { slots: SLOTS } });
  talking.opens('visit');
  for (const words of says) talking.says(words);
  const desk = behindLinks(() => talking.state, { content: known });
  const about = { dialog: 'visit', question: talking.asked ?? '' };
  return { talking, ...desk, open: () => desk.link({ purpose: 'answer', about }) };
};

describe('options on a page', () => {
  it.each([
    [
      ['rubbish', 'food'],
      ['rubbish', 'food'],
    ],
    [['garden'], ['garden']],
    [
      ['rubbish', 'food', 'garden'],
      ['rubbish', 'food', 'garden'],
    ],
  ])('several are ticked: %j', async (ticked, filed) => {
    const { talking, open, post, get, events } = options();
    const token = await open();
    expect((await get(token)).body.match(/type="checkbox"/g)).toHaveLength(3);

    await post(token, new URLSearchParams(ticked.map((id) => ['option', id])));

    takes(talking, events[0]);
    expect(talking.state.open?.answers).toContainEqual(['bins', filed]);
  });

  it('that are times stand under their days, and the one that is chosen is filed as a tap is', async () => {
    const { talking, open, post, get, events } = options('1 and 2');
    const token = await open();

    const { body } = await get(token);
    await post(token, { option: '2026-11-30T12:00-17:00' });

    expect([...body.matchAll(/<legend>([^<]+)/g)].map(([, day]) => day)).toEqual([
      'Monday 30 November',
      'Tuesday 1 December',
    ]);
    expect(body).toMatch(/>\s*12pm to 5pm\s*</);
    expect(activityOf(events[0]).value).toMatchObject({ option: '2026-11-30T12:00-17:00' });
    takes(talking, events[0]);
    expect(talking.asked).toBe('why');
  });

  it.each([[{}], [{ option: 'constructor' }]])('need one of them: %j', async (fields) => {
    const { open, post, events } = options('1');

    const shown = await post(await open(), fields);

    expect(shown.status).toBe(422);
    expect(shown.body).toContain('Choose one of these');
    expect(events).toEqual([]);
  });

  it.each([[['1', '1']], [['1', '1', '2']]])('can be left out where they may: after %j', async (says) => {
    const { talking, open, post, get, events } = options(...says);
    const before = talking.asked ?? '';
    const token = await open();
    expect((await get(token)).body).toContain('value="skip"');

    await post(token, { do: 'skip' });

    takes(talking, events[0]);
    expect(talking.asked).not.toBe(before);
  });

  it('are in the language of the chat', async () => {
    const { link, get } = options('1');

    const { body } = await get(
      await link({ purpose: 'answer', about: { dialog: 'visit', question: 'slot' }, language: 'cy' }),
    );

    expect(body).toContain('<html lang="cy">');
    expect(body).toContain('Dydd Llun 30 Tachwedd');
  });
});

describe('a place on the map', () => {
  it('is tapped twice and confirmed; until then nothing is used up', async () => {
    const { talking, open, post, get, events } = POTHOLE();
    const token = await open();
    const view = /name="view" value="([^"]+)"/;
    const first = view.exec((await get(token)).body)?.[1] ?? '';

    const nearer = await post(token, { view: first, step: 'area', 'at.x': '186', 'at.y': '150' });
    const [, second = ''] = view.exec(nearer.body) ?? [];
    expect(nearer.body).toContain('High Street');
    const chosen = await post(token, { view: second, step: 'spot', 'at.x': '144', 'at.y': '144' });
    const [, pin = ''] = /name="pin" value="([^"]+)"/.exec(chosen.body) ?? [];
    expect(events).toEqual([]);
    await post(token, { do: 'send', pin, words: 'by the bank' });

    const reply = replyOf(activityOf(events[0]), CONVERSATION);
    expect(reply).toMatchObject({ text: 'by the bank', to: { question: 'where' } });
    expect(`${reply.pin?.latitude ?? ''},${reply.pin?.longitude ?? ''}`).toBe(pin);
    takes(talking, events[0]);
    expect(talking.asked).not.toBe('where');
  });

  it('is found by the name of its street, for whoever uses no pointer', async () => {
    const { open, post } = POTHOLE();

    const found = await post(await open(), { do: 'find', words: 'elm rd' });

    expect(found.body).toContain('Elm Road');
    expect(found.body).toContain('name="step" value="spot"');
  });

  it.each([
    [
      'by the keyboard, which names no place',
      { view: '53.8,-1.55,1200', step: 'spot', 'at.x': '0', 'at.y': '0' },
    ],
    ['of a view that is none', { view: 'x', step: 'spot', 'at.x': '5', 'at.y': '5' }],
    ['beside the map', { view: '53.8,-1.55,1200', step: 'spot', 'at.x': '999', 'at.y': '5' }],
    ['outside the area', { do: 'here', pin: '51.5,-0.12' }],
    ['that is no place', { do: 'here', pin: 'here' }],
    ['of no street', { do: 'find', words: 'Nowhere Street' }],
    ['of nothing', { do: 'words', words: ' ' }],
  ])('is not taken %s', async (_, fields) => {
    const { open, post, events } = POTHOLE();

    const shown = await post(await open(), fields);

    expect(shown.status).toBe(422);
    expect(shown.body).toContain('There is a problem');
    expect(events).toEqual([]);
  });

  it('is drawn by us, without anything of another', async () => {
    const { open, get } = POTHOLE();

    const { body, headers } = await get(await open(), {
      query: { map: '53.8,-1.549,1200', pin: '53.8,-1.549' },
    });

    expect(headers['content-type']).toContain('image/svg+xml');
    expect(body).toContain('High Street');
    expect(body.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
  });
});

describe('photos on a page', () => {
  const asksForPhotos = () => chat('report-fly-tip', ['no', 'Elm Road, by the park', 'a mattress', 'small']);
  const photos = (...all: readonly (readonly [name: string, bytes: Buffer])[]): FormData => {
    const form = new FormData();
    for (const [name, bytes] of all) form.append('photos', new File([new Uint8Array(bytes)], name));
    return form;
  };
  const find = () => {
    const at = asksForPhotos();
    for (let tries = 0; tries < 8; tries++) {
      const dialog = content.dialogs['report-fly-tip'];
      if (dialog?.questions.find(({ id }) => id === at.talking.asked)?.field.files === true) break;
      at.talking.says('skip');
      if (dialog?.questions.find(({ id }) => id === at.talking.asked)?.field.files !== true)
        at.talking.says('1');
    }
    const about = { dialog: 'report-fly-tip', question: at.talking.asked ?? '' };
    return { ...at, open: () => at.link({ purpose: 'answer', about, channel: 'sms' }) };
  };

  it('are kept in the folder of the conversation, and come as they would on a channel', async () => {
    const { talking, open, post, events, files } = find();

    await post(await open(), photos(['hole.png', DOT]));

    expect([...files.keys()]).toEqual([
      expect.stringMatching(new RegExp(`^${CONVERSATION}/[\\w-]{32}\\.png$`)),
    ]);
    expect(replyOf(activityOf(events[0]), CONVERSATION).files).toHaveLength(1);
    expect(talking.asked).toBeDefined();
  });

  it('can be added one by one', async () => {
    const { open, post, get, events } = find();
    const token = await open();
    const one = photos(['a.png', DOT]);
    one.append('do', 'add');

    const added = await post(token, one);
    const [, kept = ''] = /name="kept" value="([^"]+)"/.exec(added.body) ?? [];
    expect(events).toEqual([]);
    const rest = photos();
    rest.append('kept', kept);
    rest.append('do', 'send');
    await post(token, rest);

    expect(replyOf(activityOf(events[0]), CONVERSATION).files).toEqual([
      { id: kept, contentType: 'image/png' },
    ]);
    expect((await get(token)).body).toContain('You have answered this');
  });

  it.each([
    ['nothing', []],
    ['an empty file', [['a.jpg', Buffer.alloc(0)]]],
    ['a program', [['a.jpg', Buffer.from('MZ this is no photo')]]],
    ['a PDF, which is no photo', [['a.pdf', Buffer.from('%PDF-1.4\n%%EOF')]]],
    ['six', Array.from({ length: 6 }, (_, index) => [`${index}.png`, DOT])],
    ['more than a function takes', [['a.png', Buffer.concat([DOT, Buffer.alloc(4_100_000)])]]],
  ] as [string, [string, Buffer][]][])('are not taken when they are %s', async (_, all) => {
    const { open, post, events, files } = find();

    const shown = await post(await open(), photos(...all));

    expect(shown.status).toBe(422);
    expect(shown.body).toContain('href="#photos"');
    expect([...events, ...files]).toEqual([]);
  });

  it('of a name that is none of ours are none', async () => {
    const { open, post, events } = find();
    const forged = photos();
    forged.append('kept', '../../other/secret.png');

    expect((await post(await open(), forged)).status).toBe(422);
    expect(events).toEqual([]);
  });
});
