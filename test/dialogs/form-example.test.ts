// Report a pothole, in short: what it asks, what it sends, how people reach it, and its Welsh.
import { describe, expect, it } from 'vitest';
import { reportPotholeInBoth } from '../../dialogs/forms/report-pothole.cy.ts';
import { conversation, SENT, talk } from '../talk.ts';

describe('report a pothole', () => {
  it('asks about injuries only when the hole is deep', () => {
    expect(talk(reportPotholeInBoth, 'High St', '1').asked).toBe('phone');
    expect(talk(reportPotholeInBoth, 'High St', '2').asked).toBe('hurt');
  });

  it('sends what was answered, once it was checked', () => {
    const talking = talk(reportPotholeInBoth, 'High St', '2', 'no', '07700 900982', 'yes');

    expect(talking.effects).toMatchObject([
      {
        transaction: 'highways.pothole',
        answers: { where: 'High St', depth: 'deep', hurt: 'no', phone: '07700900982' },
      },
    ]);

    talking.settles(SENT);

    expect(talking.last.status).toBe('submitted');
  });

  it('is reached from its answer', () => {
    const talking = conversation();
    talking.says('pothole');

    talking.taps('form:report-pothole');

    expect(talking.asked).toBe('where');
  });

  it('asks in Welsh', () => {
    const talking = conversation({ locale: 'cy-GB' });

    talking.opens('report-pothole');

    expect(talking.texts.join(' ')).toContain("Ble mae'r twll");
  });
});
