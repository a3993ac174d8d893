// Trouble behind a debt, said anywhere: kind words and numbers at once, a case, and nothing of paying.
import { describe, expect, it } from 'vitest';
import { PAID_SAID, STOP_SAID, stopReceipt } from '../../dialogs/forms/stop-said.ts';
import type { Stop } from '../../dialogs/forms/promise-stops.ts';
import { conversation, type Conversation, type Setting } from '../talk.ts';
import sentences from '../dialogs/money-stops-said.json' with { type: 'json' };

const writes = (setting: Setting, ...all: readonly string[]): Conversation => {
  const one = conversation(setting);
  for (const each of all) one.says(each);
  return one;
};
const stopped = (one: Conversation) =>
  one.effects.flatMap((effect) =>
    effect.kind === 'submit' && effect.transaction === 'payments.money-stop' ? [effect.answers['about']] : [],
  );

describe('said with no form open', () => {
  const must = [...sentences.tuned.must, ...sentences.apart.must] as unknown as readonly [string, Stop][];

  it.each(must)('"%s" is met with kind words of its own, and a case', (said, stop) => {
    const one = writes({}, said);
    // A danger to life comes first, and is all that is said.
    if (one.last.status === 'emergency') {
      expect(stop).toBe('abuse');
      return;
    }

    expect(stopped(one)).toEqual([stop]);
    expect(Object.values(STOP_SAID[stop])).toContain(one.texts.at(-1));
  });

  it.each([...sentences.tuned.mustNot, ...sentences.apart.mustNot])('"%s" opens no case', (said) => {
    expect(stopped(writes({}, said))).toEqual([]);
  });
});

describe('a summons for what they say is paid', () => {
  it.each([
    "I've got a summons for council tax but I've PAID IT, £143.20 on the 3rd",
    'summons for council tax, already paid',
    'wedi cael gwys am dreth cyngor ond dwi wedi talu',
  ])('"%s" is told what to show, and to keep the date', (said) => {
    const one = writes({}, said);

    expect(stopped(one)).toEqual(['court']);
    expect(Object.values(PAID_SAID)).toContain(one.texts.at(-1));
  });

  it('is not what somebody tells who has not paid', () => {
    const one = writes({}, "summons for council tax, i haven't paid it");

    expect(one.texts.at(-1)).toBe(STOP_SAID.court.en);
  });

  it('is never told that there is nothing more to do', () => {
    expect(stopReceipt('court', 'AR-1', '2026-09-25').en).not.toMatch(/anything else/);
    expect(stopReceipt('food', 'AR-1', '2026-09-25').en).toMatch(/anything else/);
  });
});

describe('said where it is about money already, without a word of money', () => {
  it.each<[string, readonly string[], string, Stop]>([
    ['after an answer about arrears', ['i cant pay my rent this week'], 'my husband died', 'died'],
    ['while they show who they are', ['promise to pay', 'RT-1130525'], 'my wife passed away', 'died'],
    ['while they pay', ['i want to pay my rent'], 'the bailiffs are here', 'court'],
    ['where they choose what would help', ['form:money-worries'], 'i cant cope', 'crisis'],
  ])('%s', (_, before, said, stop) => {
    const one = conversation();
    for (const each of before)
      if (each.startsWith('form:')) one.opens(each.slice('form:'.length));
      else one.says(each);

    one.says(said);

    expect(stopped(one)).toEqual([stop]);
    expect(one.state.saved).toBeUndefined();
  });

  it.each(['my husband died', 'the bailiffs are here', 'i dont agree'])(
    '"%s" alone is of another matter',
    (said) => {
      expect(stopped(writes({}, said))).toEqual([]);
      expect(stopped(writes({}, 'report a pothole', 'no', said))).toEqual([]);
    },
  );
});

describe('said where it is an answer', () => {
  it('anybody may pay for somebody', () => {
    expect(stopped(writes({}, 'i want to pay my rent', "it is my mum's rent"))).toEqual([]);
  });

  it('it is told in a complaint, as what happened', () => {
    const one = conversation();
    one.opens('make-complaint');
    one.taps('tenancy');

    one.says('my husband died and you wrote to him that the rent is behind');

    expect(stopped(one)).toEqual([]);
    expect(one.state.open?.dialog).toBe('make-complaint');
  });

  it('it is what to call about', () => {
    const one = conversation();
    one.opens('call-back');

    one.says('my husband died and the rent is behind');

    expect(one.asked).toBe('phone');
  });

  it.each(['report-pothole', 'report-fly-tip', 'report-dog-fouling', 'report-abandoned-vehicle'])(
    'it is no place of a report: %s',
    (form) => {
      const one = conversation();
      one.opens(form);

      one.says('my husband died and the rent is behind');

      expect(stopped(one)).toEqual(['died']);
    },
  );
});

describe('what is said then', () => {
  it('comes before the report that was put aside is spoken of', () => {
    const one = writes({}, 'report a pothole', 'no', 'my husband died and the rent is behind');

    expect(one.texts[0]).toBe(STOP_SAID.died.en);
    expect(one.state.saved?.map(({ dialog }) => dialog)).toEqual(['report-pothole']);
  });

  it('is never followed by news of the case: they may not be alone with their phone', () => {
    const one = writes({}, 'my husband died and the rent is behind');
    const at = '2026-09-23T09:00:00.000Z';
    const news = { reference: 'AR-104218', status: 'done', receivedAt: at, updatedAt: at } as const;

    one.hears({ ...news, kind: 'payments.money-stop' });

    expect([one.texts, one.state.timers ?? []]).toEqual([[], []]);
    one.hears({ ...news, kind: 'highways.pothole' });
    expect(one.texts).not.toEqual([]);
  });

  it.each(Object.entries(STOP_SAID))(
    'of "%s" has no word of paying, and whom to call',
    (stop, { en, cy }) => {
      expect(`${en} ${cy}`).not.toMatch(/\b(?:pay|owed|arrears|debt\b|promise|talu|addewid)/i);
      if (stop !== 'other') expect(en).toMatch(/\d{3}/);
    },
  );

  it('waits for no system, and offers a call and a person once the case is there', () => {
    const one = writes({}, 'my husband died and the rent is behind');
    expect(one.texts.at(-1)).toBe(STOP_SAID.died.en);

    const said = { en: 'AR-104218', cy: 'AR-104218' };
    const offers = [{ id: 'form:call-back', words: { en: 'Ask for a call', cy: 'Gofyn am alwad' } }];
    one.settles({ ok: true, reference: 'AR-104218', said: { text: said, offers } });

    expect([one.last.status, one.options]).toEqual(['submitted', ['form:call-back']]);
  });
});
