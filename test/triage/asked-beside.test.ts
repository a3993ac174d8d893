// What is asked in the middle of a tree, and what asks for something else: it is no answer, and no dangerous one either.
import { describe, expect, it } from 'vitest';
import { MORE } from '../../bot/paging.ts';
import { content } from '../../dialogs/content.ts';
import { conversation } from '../talk.ts';

const inTree = () => {
  const talking = conversation();
  talking.opens('triage-leak');
  return talking;
};

describe('in a tree', () => {
  it('a request for another form leads there', () => {
    const talking = inTree();

    talking.says('report a street light');

    expect(talking.state.open?.dialog).toBe('report-street-light');
    expect(talking.effects).toEqual([]);
  });

  it('a question about something else is answered, and the question comes again', () => {
    const talking = inTree();

    talking.says('when is the library open?');

    expect(talking.texts.join()).toContain('/libraries');
    expect(talking.asked).toBe('electrics');
  });

  it('what nobody can read takes the dangerous branch', () => {
    const talking = inTree();

    talking.says('blurgh');

    expect(talking.last.status).toBe('emergency');
  });
});

it('no option of any dialog is the one that leads to the next page', () => {
  const all = Object.values(content.dialogs).flatMap(({ id, questions }) =>
    questions.flatMap(({ id: question, words }) =>
      Object.keys(words.en.options ?? {}).map((option) => ({ of: `${id}.${question}`, option })),
    ),
  );

  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(({ option }) => option === MORE)).toEqual([]);
});
