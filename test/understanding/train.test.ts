// Training: the same content gives the same bytes, what is packed comes back, and nothing held out is learned from.
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../bot/understanding/model.ts';
import { lexiconIn } from '../../bot/understanding/lexicon.ts';
import { chance, dealt } from '../../bot/understanding/train/chance.ts';
import { documentsOf, learnable } from '../../bot/understanding/train/documents.ts';
import { knownFrom } from '../../bot/understanding/train/knowledge.ts';
import { logistic } from '../../bot/understanding/train/logistic.ts';
import { mutations } from '../../bot/understanding/mutations.ts';
import { machineFor, type Rows } from '../../bot/understanding/train/svm.ts';
import { train } from '../../bot/understanding/train/train.ts';
import { knowledge, lessonsBeside } from '../../dialogs/build/knowledge.ts';
import { elsewhere } from '../../dialogs/elsewhere.ts';
import { families } from '../../dialogs/families.ts';
import { learned } from '../../dialogs/learned.ts';
import { faqs } from '../dialogs/shipped.ts';

describe('training', () => {
  it('gives the bytes that the build wrote, again', { timeout: 240_000 }, () => {
    const { model } = train([...faqs, ...lessonsBeside], knowledge);

    expect(Buffer.from(pack(model)).toString('base64') === learned).toBe(true);
  });

  it('gives a model that is packed and read again as it was, from wherever its bytes stand', () => {
    const { model } = train(faqs.slice(0, 4), knowledge);
    const bytes = pack(model);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);

    expect(unpack(bytes)).toEqual(model);
    expect(unpack(shifted.subarray(1))).toEqual(model);
  });

  it('stays under a thousand KiB', () => {
    expect(Buffer.from(learned, 'base64').length).toBeLessThanOrEqual(1000 * 1024);
  });
});

describe('what may be learned from while asks are held out', () => {
  const [first] = faqs;
  const documents = documentsOf(
    first === undefined
      ? []
      : [{ ...first, asks: ['lost my keys', 'where is it'], keywords: ['my keys', 'door'] }],
    lexiconIn(knownFrom(knowledge)),
  );
  const kept = (isHeld: (text: string) => boolean) =>
    learnable(documents, (place) => isHeld(documents[place]?.text ?? ''))
      .flatMap((may, place) => (may ? [documents[place]?.text] : []))
      .filter((text) =>
        documents.some((each) => each.text === text && each.kind !== 'answer' && each.kind !== 'title'),
      );

  it('is no such ask, and no keyword that only it has', () => {
    expect(kept((text) => text === 'lost my keys')).toEqual(['where is it', 'door']);
  });

  it('is every keyword that another ask has, or none', () => {
    expect(kept((text) => text === 'where is it')).toEqual(['lost my keys', 'my keys', 'door']);
  });
});

describe('the parts of training', () => {
  it('deal alike on every machine', () => {
    const random = chance(1);

    expect([random(), random()].map((number) => number.toFixed(6))).toEqual(['0.627074', '0.002736']);
    expect(dealt(7, 3, 5).sort()).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it('find the line between two classes', () => {
    const rows: Rows = {
      ends: Int32Array.of(1, 2, 3, 4),
      columns: Int32Array.of(0, 0, 1, 1),
      values: Float64Array.of(1, 0.8, 1, 0.7),
      width: 2,
    };

    const { weights, bias } = machineFor(rows, (row) => row < 2, new Float64Array(4).fill(1), 1);

    expect((weights[0] ?? 0) + bias).toBeGreaterThan(0.5);
    expect((weights[1] ?? 0) + bias).toBeLessThan(-0.5);
  });

  it('weigh the signs of what is right', () => {
    const examples = Array.from({ length: 100 }, (_, at) => ({
      signs: [at / 100, 0.5],
      isRight: at > 50,
      weight: 1,
    }));

    const [telling = 0, idle = 0] = logistic(examples);

    expect(telling).toBeGreaterThan(2);
    expect(Math.abs(idle)).toBeLessThan(telling);
  });

  it.each([
    ['bin', ['bin', 'fin', 'min']],
    ['cwyn', ['cwyn', 'gwyn', 'nghwyn', 'chwyn']],
    ['gardd', ['gardd', 'ardd', 'ngardd']],
    ['rhent', ['rhent', 'rent']],
    ['chwain', ['chwain']],
    ['ysgol', ['ysgol', 'hysgol']],
    ['sbwriel', ['sbwriel']],
  ])('know the forms of %s', (word, forms) => {
    expect(mutations(word)).toEqual(forms);
  });
});

describe('the families of words', () => {
  it('are few enough to be numbered by a byte, and hold no word twice', () => {
    const twice = [...Object.entries(families), ['elsewhere', elsewhere] as const].flatMap(
      ([family, lists]) =>
        lists.flatMap((list) => {
          const words = list.split(' ');
          return words.filter((word, at) => words.indexOf(word) !== at).map((word) => `${family}: ${word}`);
        }),
    );

    expect(Object.keys(families).length).toBeLessThan(255);
    expect(twice).toEqual([]);
  });
});
