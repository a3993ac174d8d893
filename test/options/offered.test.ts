// What is offered outside a dialog can be taken by tap, number, and words of either language, with a slip; an old button does no harm.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import type { Language, Option } from '../../bot/model.ts';
import { menuOptions } from '../../bot/care/menu.ts';
import { offeredIn } from '../../bot/care/offered.ts';
import type { Situation } from '../../bot/situation.ts';
import { nearby } from '../../bot/understanding/distance.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { optionMeant } from '../../bot/understanding/options.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, FAILED, talk } from '../talk.ts';
import { withTypo } from '../understanding/typo.ts';

const PLACES = [
  ['1', 'one', 'first', 'the first', '1st one', 'number 1', 'un', 'y cyntaf', 'rhif 1', '1af'],
  ['2', 'two', 'second', '2nd one', 'the second', 'number 2', 'ail', 'yr ail', 'dau', '2il', '2.', '(2)'],
  ['3', 'three', 'third', '3rd', 'the third one', 'number three', 'tri', 'trydydd', 'y drydedd', '3ydd'],
  ['4', 'four', 'fourth', '4th', 'option 4', 'pedwar', 'y pedwerydd', 'pedwaredd', '4ydd'],
] as const;

const inLanguage = (language: Language, offered: readonly Option[]) =>
  ({ content, state: { language, offered }, reply: { text: '' } }) as unknown as Situation;
const titleOf = (id: string, language: Language): string =>
  content.faqs.find((faq) => faq.id === id && faq.language === language)?.title ?? '';
const topics = [...new Set(content.faqs.map(({ id }) => id))].filter(
  (id) => titleOf(id, 'en') !== '' && titleOf(id, 'cy') !== '',
);
const person = (language: Language): Option => ({
  id: 'command:person',
  words: content.phrases.person[language],
});

/** Lists as the assistant makes them: some topics and a person, or the menu. */
const lists = fc
  .record({
    language: fc.constantFrom<Language[]>('en', 'cy'),
    ids: fc.uniqueArray(fc.constantFrom(...topics), { minLength: 1, maxLength: 4 }),
    isMenu: fc.boolean(),
  })
  .map(({ language, ids, isMenu }) => ({
    language,
    offered: isMenu
      ? content.menu[language]
      : [...ids.map((id) => ({ id: `faq:${id}`, words: titleOf(id, language) })), person(language)],
  }));
const other = (language: Language): Language => (language === 'en' ? 'cy' : 'en');
const wordsIn = (id: string, language: Language): string =>
  content.menu[language].find((option) => option.id === id)?.words ??
  (id === 'command:person' ? content.phrases.person[language] : titleOf(id.slice('faq:'.length), language));

describe('every option of every list', () => {
  it('is meant by its words, in both languages', () => {
    fc.assert(
      fc.property(lists, ({ language, offered }) => {
        const candidates = offeredIn(inLanguage(language, offered));
        for (const { id, words } of offered) {
          for (const said of [words, words.toUpperCase(), wordsIn(id, other(language))])
            expect([said, optionMeant({ text: said }, candidates)]).toEqual([said, id]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is meant with a slip of the finger, unless that is nearer to another', () => {
    let tried = 0;
    fc.assert(
      fc.property(lists, fc.nat(), ({ language, offered }, seed) => {
        const candidates = offeredIn(inLanguage(language, offered));
        let next = seed % 1_000;
        const random = () => ((next = (next * 16_807 + 11) % 2_147_483_647) % 1_000) / 1_000;
        for (const { id } of offered) {
          for (const whole of [wordsIn(id, 'en'), wordsIn(id, 'cy')]) {
            const said = withTypo(whole, random);
            const isNearAnother = candidates.some(
              (each) =>
                each.id !== id && each.words.some((words) => nearby(normalise(said), normalise(words))),
            );
            if (isNearAnother || said === whole) continue;
            tried++;
            expect([said, optionMeant({ text: said }, candidates)]).toEqual([said, id]);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(500);
  });

  it('is meant by its number and its place', () => {
    fc.assert(
      fc.property(lists, ({ language, offered }) => {
        const candidates = offeredIn(inLanguage(language, offered));
        for (const [index, { id }] of offered.slice(0, PLACES.length).entries())
          for (const said of PLACES[index] ?? [])
            expect([said, optionMeant({ text: said }, candidates)]).toEqual([said, id]);
        expect(optionMeant({ text: String(offered.length + 1) }, candidates)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});

describe('options of any words', () => {
  /** Words that nobody could take for each other, nor for a number. */
  const word = fc
    .string({ unit: fc.constantFrom(...'bcdfghjklmpqrstvwxyz'.split('')), minLength: 6, maxLength: 10 })
    .filter((each) => normalise(each) === each);
  const options = fc
    .uniqueArray(word, { minLength: 4, maxLength: 12, comparator: (a, b) => a === b || nearby(a, b) })
    .map((words) =>
      Array.from({ length: Math.floor(words.length / 2) }, (_, index) => ({
        id: `option-${index}`,
        words: [words[index * 2] ?? '', words[index * 2 + 1] ?? ''],
      })),
    );

  it('are each meant by any of their words, whole or with a slip, and by number', () => {
    fc.assert(
      fc.property(options, fc.nat({ max: 99 }), (all, seed) => {
        const random = () => (seed % 100) / 100;
        for (const [index, { id, words }] of all.entries()) {
          expect(optionMeant({ text: String(index + 1) }, all)).toBe(id);
          for (const said of words) {
            expect(optionMeant({ text: said }, all)).toBe(id);
            const slip = normalise(withTypo(said, random));
            const fits = all.filter((each) => each.words.some((whole) => nearby(slip, whole)));
            if (fits.length === 1) expect(optionMeant({ text: slip }, all)).toBe(id);
          }
        }
      }),
    );
  });

  it('that are tapped are meant, and what was never shown is not', () => {
    fc.assert(
      fc.property(options, fc.string(), (all, strange) => {
        for (const { id } of all) expect(optionMeant({ text: strange, option: id }, all)).toBe(id);
        expect(optionMeant({ text: all[0]?.words[0] ?? '', option: `no ${strange}` }, all)).toBeUndefined();
      }),
    );
  });
});

describe('through a turn', () => {
  it.each([
    ['en', 'Trwyddedau parcio'],
    ['en', 'trwydedau parcio'],
    ['en', 'number 4'],
    ['cy', 'Parking permits'],
    ['cy', 'y pedwerydd'],
  ] as const)('the menu in %s takes %j', (language, said) => {
    const talking = conversation({ state: { language, chosen: true } });
    talking.says(language === 'en' ? 'menu' : 'dewislen');
    expect(talking.options).toEqual(menuOptions(inLanguage(language, [])).map(({ id }) => id));

    talking.says(said);

    expect(talking.texts.join('\n')).toContain('/parking');
  });

  it.each(['yes', 'Yes, start now', 'Ie', 'ie dechrau nawr', '1', 'yes strat now'])(
    'the offer of a form takes %j',
    (said) => {
      const talking = conversation();
      talking.says('what do you do about potholes');
      expect(talking.options).toEqual(['form:report-pothole']);

      talking.says(said);

      expect(talking.state.open?.dialog).toBe('report-pothole');
    },
  );

  it.each([
    ['fly tipping', 'mill lane by the gate, bags and a fridge', 'report-fly-tip'],
    ['fly tipping', 'on mill lane', 'report-fly-tip'],
    ['what do you do about potholes', 'its huge, on elm road outside the school', 'report-pothole'],
    ['what about street lights', 'oak avenue by number 12, its flickering', 'report-street-light'],
    ['fly tipping', 'what are your opening hours', undefined],
    ['fly tipping', 'when does the library open?', undefined],
    ['fly tipping', 'is it illegal on mill lane?', undefined],
    ['fly tipping', 'council tax', undefined],
    ['menu', 'on mill lane', undefined],
  ])('after %j, %j tells the details of what was offered: %s', (first, said, form) => {
    const talking = conversation();
    talking.says(first);

    talking.says(said);

    expect(talking.state.open?.dialog).toBe(form);
  });

  it.each(['Oedd, diolch', 'oedd', 'Yes, thanks', 'yes', '1', 'y cyntaf'])(
    '"was this helpful" takes %j',
    (said) => {
      const talking = conversation();
      talking.says('library hours');
      expect(talking.options).toEqual(['feedback:yes', 'feedback:no']);

      talking.says(said);

      expect(talking.last.status).toBe('rated');
      expect(talking.effects).toMatchObject([{ helpful: true }]);
    },
  );

  it.each(['Retry', 'ceisio eto', 'Ceisio eto', '1', 'the first one', 'rety'])(
    'what could not be sent is tried again by %j',
    (said) => {
      const talking = talk(
        'report-pothole',
        'no',
        'High Street, outside the bakery',
        'Bigger than a plate',
        'the road',
        'no photo',
        'skip',
        '1',
      );
      talking.settles(FAILED);
      expect(talking.options).toEqual(['command:retry', 'command:person']);

      talking.says(said);

      expect(talking.last.status).toBe('submitting');
    },
  );

  it('a button of an earlier list still leads where it said, and one whose matter is over does no harm', () => {
    const talking = conversation();
    talking.says('menu');
    talking.says('library hours');
    talking.taps('faq:parking-permit');
    expect(talking.last.status).toBe('answered');
    expect(talking.effects).toEqual([]);
    const { lastAt: _, pace: __, ...before } = talking.state;

    talking.sends({ type: 'message', text: 'Retry', value: { option: 'command:retry' } });
    talking.sends({ type: 'message', text: 'Gone', value: { option: 'faq:gone' } });
    talking.sends({ type: 'message', text: '', value: { option: 'form:gone' } });

    expect(talking.effects).toEqual([]);
    expect(talking.state.open).toBe(before.open);
  });
});
