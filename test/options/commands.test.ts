// The words that work at any step: the whole message, give or take a slip and manners; part of one is no command.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { commandReader } from '../../bot/understanding/commands.ts';
import { content } from '../../dialogs/content.ts';
import { commands } from '../../dialogs/commands.ts';
import { faqs } from '../dialogs/shipped.ts';

const command = commandReader(commands);
const all = Object.entries(commands).flatMap(([id, byLanguage]) =>
  Object.entries(byLanguage).flatMap(([language, words]) => words.map((said) => ({ id, language, said }))),
);

describe('a command', () => {
  it.each(all)('is read as it stands in the list: $said', ({ id, said }) => {
    expect(command(said)?.id).toBe(id);
  });

  it.each(all.filter(({ said }) => said !== '?'))(
    'is read in capitals, with a full stop: $said',
    ({ id, said }) => {
      expect(command(` ${said.toUpperCase()}. `)?.id).toBe(id);
    },
  );

  it.each(all.filter(({ said }) => !/^\?$|please$|gwelwch yn dda$/.test(said)))(
    'is read with manners: $said',
    ({ id, language, said }) => {
      expect(command(`${said} ${language === 'en' ? 'please' : 'os gwelwch yn dda'}`)?.id).toBe(id);
    },
  );

  it.each([
    ['cancle', 'cancel'],
    ['cancell', 'cancel'],
    ['persn', 'person'],
    ['speek to a person', 'person'],
    ['talk to a presom', 'person'],
    ['strat again', 'restart'],
    ['start agian plz', 'restart'],
    ['chnage', 'change'],
    ['thnaks', 'thanks'],
    ['canlso', 'cancel'],
    ['dechrau etto', 'restart'],
    ['siarad a pherson', 'person'],
    ['diolh', 'thanks'],
  ])('is read with a slip of the finger: %j', (said, id) => {
    expect(command(said)?.id).toBe(id);
  });

  it.each([
    ['cymorth', 'cy'],
    ['yn ôl', 'cy'],
    ['canslo', 'cy'],
    ['cancel', 'en'],
    ['start again', 'en'],
    ['person', undefined],
    ['help', undefined],
  ])('says which language alone has it: %s', (said, language) => {
    expect(command(said)?.language).toBe(language);
  });

  it('takes "?" alone as a call for help, and no other mark', () => {
    expect(command(' ? ')?.id).toBe('help');
    expect(command('??')).toBeUndefined();
    expect(command('!')).toBeUndefined();
  });

  it('is of one kind only, in every language', () => {
    const ids = new Map<string, Set<string>>();
    for (const { id, said } of all) ids.set(said, (ids.get(said) ?? new Set()).add(id));

    expect([...ids].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
  });
});

describe('not a command', () => {
  it.each([
    '',
    ' ',
    '🙂',
    'help me cross the road',
    'I want to cancel my council tax direct debit',
    'cancel my bin collection',
    'back garden',
    'change of address',
    'a person fell over',
    'the person who lives next door',
    'how do I change my bin',
    'start of the school year',
    'thanks for nothing, when is my bin day',
    'stop sign is bent',
    'bus stop',
    'end of the road',
    'exit 4',
    'menu for school dinners',
    'my phone number is 07700 900982',
    'please',
    'os gwelwch yn dda',
    'constructor',
    '__proto__',
    'cancel '.repeat(20),
    'a'.repeat(10_000),
  ])('%j', (said) => {
    expect(command(said)).toBeUndefined();
  });

  it.each(Object.values(content.dialogs).flatMap(({ questions }) => questions))(
    'are the options of a question: $id',
    ({ words }) => {
      const options = [...Object.values(words.en.options ?? {}), ...Object.values(words.cy.options ?? {})];

      // "None" skips a question that has no such option.
      expect(options.filter((each) => ![undefined, 'skip'].includes(command(each)?.id))).toEqual([]);
    },
  );

  it('are the asks of the topics', () => {
    const asks = faqs.flatMap((faq) => [faq.title, ...faq.asks]);

    expect(asks.filter((ask) => command(ask) !== undefined)).toEqual([]);
  });
});

describe('whatever is typed', () => {
  it('is one of the commands or none', () => {
    const piece = fc.constantFrom(...all.map(({ said }) => said), ' ', 'x', '?', 'please');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 4 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const id = command(typed)?.id;

        expect(id === undefined || Object.hasOwn(commands, id)).toBe(true);
      }),
    );
  });
});
