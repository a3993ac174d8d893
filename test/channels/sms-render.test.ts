// Texts as they are sent: options by number, the short form of a long one, and long ones in parts that lose nothing.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { segments } from '../../bot/channels/gsm7.ts';
import { BODY_MAX as AWS_MAX } from '../../bot/channels/sms/aws/limits.ts';
import { PARTS_MAX } from '../../bot/channels/sms/limits.ts';
import { CONTENT_MAX as NOTIFY_MAX } from '../../bot/channels/sms/notify/limits.ts';
import { notifyWording } from '../../bot/channels/sms/notify/wording.ts';
import { plainPunctuation } from '../../bot/channels/sms/punctuation.ts';
import { render } from '../../bot/channels/sms/render.ts';
import { BODY_MAX as TWILIO_MAX } from '../../bot/channels/sms/twilio/limits.ts';
import { say } from '../../bot/say.ts';
import { optionMeant } from '../../bot/understanding/options.ts';

const asked = (text: string, ...titles: string[]) =>
  say({ text, options: titles.map((words, index) => ({ id: `o${index}`, words })) }, 'en');
const texts = (activity: Parameters<typeof render>[0]) => render(activity).map(({ text }) => text);
const LONG = 'Your bin is collected every second Tuesday, before seven in the morning. ';

describe('a text message', () => {
  it('numbers the options, a line each, under the words', () => {
    expect(texts(asked('What is it about?', 'Bin days', 'A pothole'))).toEqual([
      'What is it about?\n1 Bin days\n2 A pothole',
    ]);
  });

  it('sets a bracket after the numbers when a title begins with a figure', () => {
    expect(texts(asked('How many?', '1 bedroom', '2 or more'))).toEqual([
      'How many?\n1) 1 bedroom\n2) 2 or more',
    ]);
  });

  it('is in the short form when the long one takes more than two parts, and the options stay', () => {
    const long = { ...asked(LONG.repeat(5), 'Yes', 'No'), summary: 'Every second Tuesday, by 7am.' };
    const middling = { ...long, text: LONG.repeat(4).trim() };

    expect(texts(long)).toEqual(['Every second Tuesday, by 7am.\n1 Yes\n2 No']);
    expect(segments(middling.text).parts).toBe(2);
    expect(texts(middling)).toEqual([`${middling.text}\n1 Yes\n2 No`]);
  });

  it('is in the long form when the short one saves nothing', () => {
    const activity = { ...asked(LONG.repeat(5)), summary: LONG.repeat(9) };

    expect(texts(activity)).toEqual([LONG.repeat(5).trim()]);
  });

  it('says links with their addresses, once, and counts them as no options', () => {
    const activity = asked('See https://northmoor.gov.uk/bins.', 'Yes');
    const open = (title: string, value: string) => ({ type: 'openUrl', title, value });
    activity.suggestedActions?.actions.unshift(
      open('Bins', 'https://northmoor.gov.uk/bins'),
      open('Map', 'https://northmoor.gov.uk/map'),
    );

    expect(texts(activity)).toEqual([
      'See https://northmoor.gov.uk/bins.\nMap: https://northmoor.gov.uk/map\n1 Yes',
    ]);
  });

  it('says a card in words: title, text, picture, buttons', () => {
    const card = {
      contentType: 'application/vnd.microsoft.card.hero',
      content: {
        title: 'Skip hire',
        text: 'From £30.',
        images: [{ url: 'https://northmoor.gov.uk/skip.jpg', alt: 'A skip' }],
        buttons: [
          { type: 'messageBack', title: 'Order one', value: { option: 'order' } },
          { type: 'openUrl', title: 'Sizes', value: 'https://northmoor.gov.uk/skips' },
        ],
      },
    };

    expect(texts({ type: 'message', text: 'Here you are.', attachments: [card] })).toEqual([
      'Here you are.\n\nSkip hire\nFrom £30.\nSizes: https://northmoor.gov.uk/skips\nA skip: https://northmoor.gov.uk/skip.jpg\n1 Order one',
    ]);
  });

  it('has plain punctuation, and every letter of Welsh', () => {
    expect(texts({ text: 'It’s “ready” – call\u00a0us…' })).toEqual([`It's "ready" - call us...`]);
    expect(texts({ text: 'Tŷ, dŵr, gêm a’r môr' })).toEqual(["Tŷ, dŵr, gêm a'r môr"]);
    expect(texts({ text: 'w\u0302' })).toEqual(['ŵ']);
  });

  it('is none when there is nothing to say', () => {
    expect(texts({ text: ' \n ' })).toEqual([]);
    expect(texts({})).toEqual([]);
  });

  it('is cut at sentence ends, and what is asked stays with its options', () => {
    const messages = texts(asked(`${LONG.repeat(14)}Shall I remind you?`, 'Yes', 'No'));

    expect(messages.length).toBe(2);
    expect(messages[0]).toMatch(/morning\.$/);
    expect(messages[1]).toMatch(/Shall I remind you\?\n1 Yes\n2 No$/);
  });
});

/** Words in several alphabets, long ones, and blanks of all kinds. */
const words = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'é',
    'ŵ',
    '€',
    '’',
    '👍',
    '1',
    '.',
    ' ',
    ' ',
    '\n',
    '…',
    '\u200b',
    '\ud83d',
  ),
  maxLength: 2_500,
  size: 'max',
});
const title = fc
  .string({
    unit: fc.constantFrom('a', 'T', 'ŷ', '’', '2', ' ', '€', '.'),
    minLength: 1,
    maxLength: 60,
    size: 'max',
  })
  .filter((each) => /[aT]/.test(each));
const bare = (text: string) => plainPunctuation(text).replace(/\s/g, '');

describe('any text message', () => {
  it('keeps to six parts a message, and loses no word and no option', () => {
    fc.assert(
      fc.property(words, fc.array(title, { maxLength: 25, size: 'max' }), (text, titles) => {
        const messages = render(asked(text, ...titles));
        const mark = titles.some((each) => /^\d/.test(plainPunctuation(each).trim())) ? ')' : '';
        const lines = titles.map((each, index) => `${index + 1}${mark}${bare(each)}`);

        expect(bare(messages.map((each) => each.text).join(''))).toBe(bare(text) + lines.join(''));
        for (const message of messages) {
          expect(message.parts).toBeLessThanOrEqual(PARTS_MAX);
          expect(message).toEqual({ text: message.text, ...segments(message.text) });
          expect(message.text.length).toBeLessThanOrEqual(Math.min(TWILIO_MAX, AWS_MAX));
          expect(notifyWording(message.text).length).toBeLessThanOrEqual(NOTIFY_MAX);
        }
      }),
    );
  });

  it('holds every option whole, on a line of its own', () => {
    fc.assert(
      fc.property(words, fc.array(title, { minLength: 1, maxLength: 25, size: 'max' }), (text, titles) => {
        const lines = texts(asked(text, ...titles)).flatMap((each) => each.split('\n'));
        const last = lines.slice(-titles.length).map((line) => line.replace(/^\d+\)? /, ''));

        expect(last).toEqual(titles.map((each) => plainPunctuation(each).trim().replace(/\s+/g, ' ')));
      }),
    );
  });

  it('has no numbers beside options that are figures in other places: "2" is then that option', () => {
    expect(texts(asked('How many rooms?', '0', '1', '2', '3 or more'))).toEqual([
      'How many rooms?\n- 0\n- 1\n- 2\n- 3 or more',
    ]);
    expect(texts(asked('How many rooms?', '1', '2', '3+'))).toEqual(['How many rooms?\n1) 1\n2) 2\n3) 3+']);
  });

  it('shows each option under the number that is read as that option', () => {
    const titles = fc.uniqueArray(
      fc.constantFrom('Bin days', 'Rent', 'A pothole', 'Parking', 'Damp', 'Ffôn'),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(titles, (given) => {
        const [text = ''] = texts(asked('What is it about?', ...given));
        const options = given.map((each, index) => ({ id: `o${index}`, words: [each] }));
        const shown = [...text.matchAll(/^(\d+) (.+)$/gm)];

        expect(shown.length).toBe(given.length);
        for (const [, number = '', words = ''] of shown) {
          const id = `o${given.findIndex((each) => each === words)}`;
          expect(optionMeant({ text: number }, options)).toBe(id);
          expect(optionMeant({ text: words }, options)).toBe(id);
        }
      }),
    );
  });

  it('is made of whatever stands in an activity', () => {
    const strange = fc.record(
      {
        text: fc.anything(),
        summary: fc.anything(),
        suggestedActions: fc.oneof(fc.anything(), fc.record({ actions: fc.array(fc.anything()) })),
        attachments: fc.array(fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(strange, (activity) => void render(activity as never)));
  });
});
