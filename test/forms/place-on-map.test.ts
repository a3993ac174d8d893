// A place that was shared from the map, from the channel's webhook words to the case: asked for, taken, read back, changed.
import { describe, expect, it } from 'vitest';
import { contentsOf as contentsOfMessenger } from '../../bot/channels/messenger/contents.ts';
import { contentsOf as contentsOfWhatsapp } from '../../bot/channels/whatsapp/contents.ts';
import { render } from '../../bot/channels/whatsapp/render.ts';
import { conversation, talk, type Conversation } from '../talk.ts';

const AT = { latitude: 53.807351, longitude: -1.600004 };
const SHARED = {
  'by WhatsApp': contentsOfWhatsapp({ type: 'location', location: AT }),
  'by Messenger': contentsOfMessenger(undefined, [{ kind: 'place', place: AT }]),
  'by the web chat': { text: '', entities: [{ type: 'GeoCoordinates', ...AT }] },
};
const NAMED = contentsOfWhatsapp({
  type: 'location',
  location: { ...AT, name: 'What Cross', address: '1 High Street' },
});
const answerTo = (talking: Conversation, id: string) =>
  talking.state.open?.answers.find(([question]) => question === id)?.[1];

describe('a shared place', () => {
  it.each(Object.entries(SHARED))('%s answers where', (_, contents) => {
    const talking = talk('report-pothole', 'no');

    talking.sends({ type: 'message', ...contents });

    expect(talking.asked).toBe('size');
    expect(answerTo(talking, 'where')).toEqual(AT);
  });

  it('keeps its name, though that looks like a question or a command', () => {
    for (const name of ['What Cross', 'Back', 'Help', 'When?']) {
      const talking = talk('report-pothole', 'no');

      talking.sends({
        type: 'message',
        ...contentsOfWhatsapp({ type: 'location', location: { ...AT, name } }),
      });

      expect(answerTo(talking, 'where')).toEqual({ ...AT, words: name });
    }
  });

  it('is read back in words, and submitted with its coordinates', () => {
    const talking = talk('report-pothole', 'no');
    talking.sends({ type: 'message', ...NAMED });
    for (const reply of ['1', '1', 'no', 'skip']) talking.says(reply);
    expect(talking.asked).toBe('check');
    expect(talking.texts.join('\n')).toContain('What Cross, 1 High Street');

    talking.says('send it');

    expect(talking.effects).toMatchObject([{ kind: 'submit', answers: { where: { ...AT } } }]);
  });

  it('takes the place of words, and words take its place', () => {
    const talking = talk('report-pothole', 'no', 'High Street', '1', '1', 'no', 'skip', 'change where');
    talking.sends({ type: 'message', ...SHARED['by WhatsApp'] });
    expect(talking.asked).toBe('check');
    expect(answerTo(talking, 'where')).toEqual(AT);

    talking.says('change where');
    talking.says('Mill Lane');

    expect(answerTo(talking, 'where')).toBe('Mill Lane');
  });

  it('that comes later puts the place right, and the question is asked again', () => {
    const talking = talk('report-pothole', 'no', 'High Street');

    talking.sends({ type: 'message', ...SHARED['by WhatsApp'] });

    expect(talking.asked).toBe('size');
    expect(talking.state.open?.answers[1]?.[1]).toMatchObject({ latitude: expect.any(Number) as number });
    expect(talking.texts.join()).toContain('changed');
  });

  it('is no answer where no place was asked for', () => {
    const talking = talk('find-bin-days');

    talking.sends({ type: 'message', ...SHARED['by WhatsApp'] });

    expect(talking.asked).toBe('postcode');
  });
});

describe('the question where', () => {
  it('asks for a place on the map where the channel can, when it is asked first and again', () => {
    const talking = conversation({ channel: 'whatsapp' });
    talking.opens('report-pothole');
    talking.says('no');
    const first = talking.last.activities.at(-1) ?? {};
    talking.says('here');
    const again = talking.last.activities.at(-1) ?? {};

    for (const activity of [first, again]) {
      expect(activity.channelData).toEqual({ asks: 'location' });
      expect(render(activity).at(-1)).toMatchObject({ interactive: { type: 'location_request_message' } });
    }
  });

  it('is the only one that does', () => {
    const talking = talk('report-pothole', 'no', 'High Street');

    expect(talking.last.activities.map(({ channelData }) => channelData as unknown)).toEqual([undefined]);
  });
});
