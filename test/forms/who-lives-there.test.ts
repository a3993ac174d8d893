// "Just me and the dog", "2 kids under 5": what people say of who lives with them, in place of an option.
import { describe, expect, it } from 'vitest';
import { extraCare } from '../../dialogs/forms/extra-care.ts';

const words = { en: extraCare.english, cy: extraCare.english };
const said = (text: string) => {
  const parsed = extraCare.parse({ text }, words);
  return parsed.ok ? parsed.value : undefined;
};

describe('who lives there', () => {
  it.each([
    'just me',
    'me',
    'just me and the dog',
    'adults only',
    'we are both 40',
    "no we're all healthy",
    'me and my wife',
    'im on my own',
    'nobody is ill',
    'dim ond fi',
  ])('nobody needs extra care: "%s"', (text) => {
    expect(said(text)).toEqual(['none']);
  });

  it.each([
    ['kids', ['young']],
    ['2 kids under 5', ['young']],
    ['me my wife and 2 kids', ['young']],
    ['5 kids', ['young']],
    ['kids 3 and 7', ['young']],
    ['plant bach', ['young']],
    ['my husband has dementia', ['ill']],
    ['autistic son', ['ill']],
    ['no but my wife is deaf', ['ill']],
    ['dialysis', ['equipment']],
    ['shes on oxygen', ['equipment']],
    ['just me and im pregnant', ['baby']],
    ['just the two of us both 68', ['older']],
    ['me and my husband, both in our 70s', ['older']],
    ['my mum has dementia and shes on oxygen', ['ill', 'equipment']],
  ])('"%s" is %j', (text, ids) => {
    expect(said(text)).toEqual(ids);
  });

  it.each(['kids aged 6 and 9', 'teenagers', 'no kids', 'why do you ask', 'just me and my son'])(
    'is asked again, for it says too little: "%s"',
    (text) => {
      expect(said(text)).toBeUndefined();
    },
  );

  it('in the words that open a form fewer things tell of it', () => {
    expect(extraCare.spots?.('kids kicked my front door in', words)).toBeUndefined();
    expect(extraCare.spots?.('the blind in my window is broken', words)).toBeUndefined();
  });
});
