// Report a pothole, in short: what it asks, what it sends, how people reach it, and its Welsh.
import { describe, expect, it } from 'vitest';
import { reportPotholeInBoth } from '../../dialogs/forms/report-pothole.cy.ts';
import { conversation, SENT, talk } from '../talk.ts';

describe('report a pothole', () => {
  it('asks whose a cover is only when it is one', () => {
    expect(talk(reportPotholeInBoth, 'no', 'High St', '2', 'the road').asked).toBe('photo');
    expect(talk(reportPotholeInBoth, 'no', 'High St', '2', 'a metal cover').asked).toBe('cover');
  });

  it('sends what was answered, once it was checked', () => {
    const talking = talk(reportPotholeInBoth, 'no', 'High St', '2', '1', 'no photo', '07700 900982', 'yes');

    expect(talking.effects).toMatchObject([
      {
        transaction: 'highways.pothole',
        answers: { danger: 'no', where: 'High St', size: 'plate', on: 'road', contact: '07700900982' },
      },
    ]);

    talking.settles(SENT);

    expect(talking.last.status).toBe('submitted');
  });

  it('is reached from its answer', () => {
    const talking = conversation();
    talking.says('how long do you take to fill in a pothole');

    talking.taps('form:report-pothole');

    expect(talking.asked).toBe('danger');
  });

  it('asks in Welsh', () => {
    const talking = conversation({ locale: 'cy-GB' });

    talking.opens('report-pothole');

    expect(talking.texts.join(' ')).toContain("Ydy e'n ddwfn iawn");
  });
});
