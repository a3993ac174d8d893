// What is asked in the middle of a tree, and what asks for something else: it is no answer, and no dangerous one either.
import { describe, expect, it } from 'vitest';
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
