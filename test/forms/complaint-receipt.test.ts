// What is said when a complaint was sent: it is answered in the way that was chosen, and in no other.
import { describe, expect, it } from 'vitest';
import { conversation, SENT } from '../talk.ts';

const sent = (contact: string, reach: string, locale = 'en-GB'): string => {
  const talking = conversation({ locale });
  talking.opens('make-complaint');
  for (const reply of ['staff', 'the man at the desk shouted at me', 'skip', 'skip', 'skip', 'skip'])
    talking.says(reply);
  talking.taps('me');
  talking.says('Pat Jones');
  talking.taps(contact);
  talking.says(reach);
  talking.says('skip');
  talking.taps('send');
  talking.settles(SENT);
  expect(talking.last.status).toBe('submitted');
  return talking.texts.join('\n');
};

describe('the receipt of a complaint', () => {
  it('by phone says that they call, both times', () => {
    const said = sent('phone', '07700 900982');

    expect(said).toContain('They call you by Tuesday 29 September');
    expect(said).toContain('they call you before then');
    expect(said).not.toMatch(/\b(?:write|email) (?:to )?you\b/i);
  });

  it('by email says that they email, both times', () => {
    const said = sent('email', 'pat@example.org');

    expect(said).toContain('They email you by Tuesday 29 September');
    expect(said).toContain('they email you before then');
    expect(said).not.toMatch(/\b(?:write to|call) you\b/i);
  });

  it('says so in Welsh', () => {
    const said = sent('phone', '07700 900982', 'cy-GB');

    expect(said).toContain("Byddan nhw'n eich ffonio erbyn dydd Mawrth 29 Medi");
    expect(said).not.toMatch(/ysgrifennu/);
  });
});
