// The net that hears dangers beside the weights: what it learns, that the same phrases give the same bytes, and that long messages are read whole.
import { describe, expect, it } from 'vitest';
import { likenessOf, readerOf } from '../../bot/understanding/ears/likeness.ts';
import { netIn, SPAN } from '../../bot/understanding/ears/net.ts';
import { packNet, unpackNet } from '../../bot/understanding/ears/packed.ts';
import { learnAlarm, type Phrase } from '../../bot/understanding/train/alarm.ts';
import { learnNet } from '../../bot/understanding/train/net.ts';

const kinOf = (word: string): readonly string[] =>
  ['dog', 'staffie', 'hound'].includes(word) ? ['dogs'] : [];
const phrase = (text: string, id?: string): Phrase => ({
  words: [...text.split(' '), '$'],
  ...(id === undefined ? {} : { id }),
});
const WHO = ['boy', 'girl', 'man', 'woman', 'lad', 'nurse', 'child', 'postie', 'friend', 'baker'];
/** The same words in another order are another matter: no sum of words tells them apart. */
const phrases: readonly Phrase[] = Array.from({ length: 80 }).flatMap(() =>
  WHO.flatMap((who) => [
    phrase(`dog bites ${who}`, 'dog'),
    phrase(`${who} bites dog`),
    phrase(`fire in the ${who} house`, 'fire'),
    phrase(`the ${who} has a house`),
  ]),
);
const net = learnNet(phrases, kinOf);
const hears = netIn(net, kinOf);
const much = (text: string): number => hears([...text.split(' '), '$']).much;

describe('the net', () => {
  it('hears in which order words stand', () => {
    for (const who of WHO) expect(much(`dog bites ${who}`)).toBeGreaterThan(much(`${who} bites dog`) + 1);
  });

  it('takes a word that it never met for others of its list', () => {
    expect(much('staffie bites lad')).toBeGreaterThan(0);
    expect(much('lad bites staffie')).toBeLessThan(0);
  });

  it('tells which danger it is', () => {
    const likest = (text: string) => {
      const { likes } = hears([...text.split(' '), '$']);
      return net.ids[likes.indexOf(Math.max(...likes))];
    };
    expect(['dog bites nurse', 'fire in the baker house'].map(likest)).toEqual(['dog', 'fire']);
  });

  it('is the same, byte for byte, of the same phrases, and is read again as it was packed', () => {
    const packed = packNet(net);

    expect(Buffer.from(packNet(learnNet(phrases, kinOf))).equals(Buffer.from(packed))).toBe(true);
    expect(unpackNet(packed)).toEqual(net);
  });

  it.each([0, 1, SPAN / 2 - 1, SPAN / 2, SPAN, 3 * SPAN + 7])(
    'hears a danger behind %i words of something else',
    (before) => {
      const words = [...Array.from({ length: before }, () => 'the'), 'dog', 'bites', 'lad', '$'];
      const without = words.map((word) => (word === 'dog' || word === 'bites' ? 'has' : word));

      expect(hears(words).much).toBeGreaterThan(hears(without).much + 1);
    },
  );

  it('makes nothing of nothing', () => {
    expect(hears([]).likes).toHaveLength(net.ids.length);
    expect(hears([]).much).toBeLessThan(much('dog bites lad'));
  });
});

it('the two ways to hear know the same dangers, or are not put together', () => {
  const learned = learnAlarm(phrases, readerOf(kinOf));

  expect(likenessOf(learned, net, kinOf)(['dog', 'bites', 'lad', '$']).id).toBe('dog');
  expect(() => likenessOf({ ...learned, ids: ['dog', 'flood'] }, net, kinOf)).toThrow(RangeError);
});
