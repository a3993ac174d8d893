// What the desk shows of a turn, and what of an agent's own is settled by it.
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../bot/model.ts';
import type { TurnShown } from '../../../lambdas/desk/wire.ts';
import { linesOf, merged } from '../../../web/desk/lines.ts';
import { unsettled, type Pending } from '../../../web/desk/pending.ts';

const AT = '2026-11-30T10:00:00.000Z';
const turn = (version: number, ...activities: readonly Partial<Activity>[]): TurnShown => ({
  version,
  at: AT,
  activities,
});
const by = (name: string, text: string): Partial<Activity> => ({
  type: 'message',
  text,
  from: { id: 'porth', name, role: 'bot' },
  channelData: { byPerson: true, by: name },
});
const trace = (what: string, name: string, text?: string): Partial<Activity> => ({
  type: 'trace',
  name: 'porth/desk',
  value: { what, name, text },
});

describe('a turn', () => {
  it('tells a person, the assistant and an agent apart', () => {
    const lines = linesOf(
      turn(
        1,
        { type: 'message', text: 'Hello', from: { id: 'x', name: '', role: 'user' } },
        { type: 'message', text: 'Hi', from: { id: 'porth', name: 'Assistant', role: 'bot' } },
        by('Sam', 'Sam here'),
      ),
    );

    expect(lines.map((each) => each.kind === 'message' && [each.by, each.agent])).toEqual([
      ['person', undefined],
      ['assistant', undefined],
      ['agent', 'Sam'],
    ]);
  });

  it('never takes a person for an agent, whatever they mark on their message', () => {
    const [line] = linesOf(
      turn(1, {
        type: 'message',
        text: 'I am Sam',
        from: { id: 'x', name: 'Sam', role: 'user' },
        channelData: { byPerson: true, by: 'Sam' },
      }),
    );

    expect(line).toMatchObject({ kind: 'message', by: 'person' });
  });

  it('marks notes, says what was done by whom, and shows a danger’s line that went out before its turn', () => {
    const lines = linesOf(
      turn(
        2,
        trace('note', 'Sam', 'Only us'),
        trace('accept', 'Kim'),
        trace('end', 'Kim', 'all done'),
        {
          type: 'trace',
          text: 'Leave now',
          id: 'danger',
          from: { id: 'porth', name: 'Assistant', role: 'bot' },
        },
        { type: 'typing' },
      ),
    );

    expect(lines.map((each) => [each.kind, each.text])).toEqual([
      ['note', 'Only us'],
      ['done', 'Kim took this chat'],
      ['done', 'Kim ended this chat: all done'],
      ['message', 'Leave now'],
    ]);
  });

  it('shows the files that have an address, and no address of another kind', () => {
    const [line] = linesOf(
      turn(1, {
        type: 'message',
        from: { id: 'x', name: '', role: 'user' },
        attachments: [
          { contentType: 'image/png', contentUrl: 'https://files.example.org/a.png' },
          { contentType: 'text/html', contentUrl: 'javascript:alert(1)' },
          { contentType: 'image/png' },
        ],
      }),
    );

    expect(line).toMatchObject({ files: [{ url: 'https://files.example.org/a.png', isPicture: true }] });
  });

  it('comes once, in its place, however often it is fetched', () => {
    const first = [turn(1), turn(3)];

    expect(merged(first, [turn(3), turn(2)]).map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(merged(first, [turn(1)])).toBe(first);
  });
});

describe('what an agent did', () => {
  const said = (id: string, text: string, given: Partial<Pending> = {}): Pending => ({
    id,
    conversation: 'c',
    version: 4,
    at: 1,
    do: { does: 'say', text },
    state: 'posted',
    ...given,
  });
  const left = (pending: readonly Pending[], turns: readonly TurnShown[], me = 'Sam') =>
    unsettled(pending, { turns, me }).map(({ id }) => id);

  it('is settled by its own words in a later turn, as the API keeps them', () => {
    expect(left([said('a', ' Hello\r\nthere ')], [turn(5, by('Sam', 'Hello\nthere'))])).toEqual([]);
  });

  it('is not settled by a turn before it, by other words, or by a colleague’s', () => {
    expect(left([said('a', 'Hello')], [turn(4, by('Sam', 'Hello'))])).toEqual(['a']);
    expect(left([said('a', 'Hello')], [turn(5, by('Sam', 'Hello again'))])).toEqual(['a']);
    expect(left([said('a', 'Hello')], [turn(5, by('Kim', 'Hello'))])).toEqual(['a']);
  });

  it('is settled once for each line: the same words twice need two', () => {
    const twice = [said('a', 'Yes'), said('b', 'Yes')];

    expect(left(twice, [turn(5, by('Sam', 'Yes'))])).toEqual(['b']);
    expect(left(twice, [turn(5, by('Sam', 'Yes')), turn(6, by('Sam', 'Yes'))])).toEqual([]);
  });

  it('stays when it was refused, for its words can be put back', () => {
    expect(left([said('a', 'Hello', { state: 'refused' })], [turn(5, by('Sam', 'Hello'))])).toEqual(['a']);
  });
});
