// Where a question offers a page by itself: once, where the channel cannot do as well, and never beside a danger.
import { describe, expect, it } from 'vitest';
import { segments } from '../../bot/channels/gsm7.ts';
import type { ChannelId, Turned } from '../../bot/model.ts';
import { slot } from '../../bot/fields/slot.ts';
import { choice } from '../../bot/fields/choice.ts';
import { place } from '../../bot/fields/place.ts';
import { form } from '../../bot/styles/form.ts';
import { timesListed } from '../../dialogs/forms/visit-slots.ts';
import { conversation, type Setting } from '../talk.ts';

const linkOf = ({ effects }: Turned) => effects.find(({ kind }) => kind === 'link');
const talking = (opens: string, says: readonly string[], channel: ChannelId, setting: Setting = {}) => {
  const talk = conversation({ channel, ...setting });
  talk.opens(opens);
  for (const words of says) talk.says(words);
  return talk;
};
const PLACE = ['report-pothole', ['no']] as const;
const PHOTOS = ['report-fly-tip', ['no', 'Elm Road, by the park', '2', 'furniture']] as const;

describe('a page', () => {
  it.each([
    [...PLACE, 'sms', true],
    [...PLACE, 'messenger', true],
    [...PLACE, 'webchat', true],
    [...PLACE, 'whatsapp', false],
    [...PHOTOS, 'sms', true],
    [...PHOTOS, 'messenger', false],
    [...PHOTOS, 'whatsapp', false],
    [...PHOTOS, 'webchat', false],
  ] as const)('of %s after %j on %s: %s', (opens, says, channel, isOffered) => {
    const talk = talking(opens, says, channel);

    expect(linkOf(talk.last)).toEqual(
      isOffered ? expect.objectContaining({ purpose: 'answer', channel }) : undefined,
    );
    expect(talk.texts.join('\n').includes('{link}')).toBe(isOffered);
  });

  it('is offered once: not when the question is asked again', () => {
    const talk = talking(...PLACE, 'sms');

    expect(linkOf(talk.says('here'))).toBeUndefined();
    expect(linkOf(talk.says('help'))).toBeUndefined();
  });

  it('is had by whoever asks for a link, of any question, and in their language', () => {
    const talk = talking(...PLACE, 'whatsapp');

    expect(linkOf(talk.says('link'))).toMatchObject({
      about: { dialog: 'report-pothole', question: 'where' },
    });
    expect(linkOf(talk.says('dolen newydd'))).toMatchObject({ language: 'cy' });
  });

  const visit = (name: string) =>
    form('visit', 'your visit')
      .ask('sure', choice('Sure?', { yes: 'Yes', no: 'No' }))
      .find('slots', { in: 'slots', by: () => 'x' })
      .ask('slot', slot(name), { options: (_, { slots }) => timesListed(slots) })
      .end(() => ({ kind: 'silent' }));
  const SLOTS = ['2026-11-30T08:00-12:00', '2026-11-30T12:00-17:00', '2026-12-01T08:00-12:00'];
  const asked = (words: string, channel: ChannelId) =>
    talking('visit', ['1'], channel, { dialogs: [visit(words)], found: { slots: SLOTS } });

  it('of times is offered by text message, and not where they can be tapped', () => {
    expect(linkOf(asked('Which time?', 'sms').last)).toBeDefined();
    expect(linkOf(asked('Which time?', 'whatsapp').last)).toBeUndefined();
  });

  it('is not worth a third text', () => {
    const long = asked(`Which time suits you? ${'We come on one of these days. '.repeat(5)}`, 'sms');

    expect(segments(long.texts.join('\n')).parts).toBeLessThanOrEqual(2);
    expect(linkOf(long.last)).toBeUndefined();
  });

  it('stands beside no question of an emergency', () => {
    const { at: _, ...where } = form('danger', 'your emergency')
      .ask('where', place('Where is it?'))
      .end(() => ({ kind: 'silent' }));
    const questions = where.questions.map((each) => ({ ...each, unclear: 'x' }));
    const urgent = { ...where, questions };

    const talk = talking('danger', [], 'sms', { dialogs: [urgent] });

    expect(linkOf(talk.last)).toBeUndefined();
    expect(linkOf(talk.says('link'))).toBeUndefined();
  });
});
