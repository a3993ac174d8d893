// A home that was given in the chat is not asked for again in a danger: they are asked whether it is there, and whoever is paged knows it.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation, DAY, talk, type Conversation } from '../talk.ts';

const OAK = '8 Oak Avenue, NM3 1FG';
const line = content.dangers.find(({ id, asks }) => id === 'gas' && asks !== true)?.line.en ?? 'none';
const report = (talking: Conversation) =>
  talking.effects.find((each) => each.kind === 'submit' && each.transaction === 'incidents.report');
const added = (talking: Conversation) => talking.effects.at(-1);
const inForm = () => talk('report-repair', 'none of these', 'council tenant', 'NM3 1FG', '8');
const withGas = (talking: Conversation): Conversation => {
  talking.says('hello? i can smell gas');
  return talking;
};

describe('whoever gave a home in this chat and tells of a danger', () => {
  it('has the line first, and is asked whether it is there', () => {
    const talking = withGas(inForm());

    expect(talking.texts[0]).toBe(line);
    expect(talking.texts[1]).toContain(`is this at ${OAK}?`);
    expect(report(talking)).toMatchObject({ answers: { given: OAK } });
  });

  it('is asked so after the form is done, and where they wrote it of themselves', () => {
    const stopped = inForm();
    stopped.says('cancel');
    const written = conversation();
    written.says('my bins were not collected, 8 Oak Avenue NM3 1FG');

    expect(withGas(stopped).texts[1]).toContain(OAK);
    expect(withGas(written).texts[1]).toContain(OAK);
  });

  it.each(['yes', 'yes it is', 'ydy', 'ie'])('confirms it in a word: %s', (word) => {
    const talking = withGas(inForm());
    talking.says(word);

    expect(talking.texts[0]).toContain(`I have passed on where it is: ${OAK}`);
    expect(talking.texts[0]).toContain('0800 111 999');
    expect(added(talking)).toMatchObject({ answers: { place: OAK } });
  });

  it('says that it is elsewhere, is asked where, and not whether it is there again', () => {
    const talking = withGas(inForm());
    talking.says('no');

    expect(added(talking)).toMatchObject({ answers: { elsewhere: OAK } });
    expect(talking.texts[0]).toContain(content.phrases.heldWhere.en);
    talking.says('are you there');
    expect(talking.texts[0]).not.toContain(OAK);
  });

  it('is not asked where they say where it is', () => {
    const talking = inForm();
    talking.says('gas leak at 12 elm road NM4 2QP');

    expect(talking.texts).toEqual([line]);
  });

  it('is asked so where they give the same home again the next day, or showed who they are the day before', () => {
    const again = inForm();
    again.says('cancel');
    again.later(DAY);
    again.says('my bins were not collected, 8 Oak Avenue NM3 1FG');
    const shown = conversation();
    shown.opens('prove-account');
    shown.says('RT-1130525');
    expect(shown.state.proving).toBeDefined();
    shown.says('cancel');
    shown.later(DAY);
    shown.says('my bins were not collected, 8 Oak Avenue NM3 1FG');

    expect(withGas(again).texts[1]).toContain(OAK);
    expect(withGas(shown).texts[1]).toContain(OAK);
  });

  it('is asked plainly the next day, after NOT ME, and of what is of a person not at all', () => {
    const later = inForm();
    later.later(13 * 3_600_000);
    const other = inForm();
    other.says('cancel');
    other.says('this is not my phone');
    const scared = inForm();
    scared.says('i want to kill myself');

    expect(withGas(later).texts[1]).toBe(content.phrases.dangerWhere.en);
    expect(withGas(other).texts.join(' ')).not.toContain('Oak');
    expect(scared.texts.join(' ')).not.toContain('Oak');
    expect(report(scared)).not.toHaveProperty('answers.given');
  });
});
