// A mess that the crew made is cleared, and is no missed bin; when a kitchen is replaced is no repair, and is not known here.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

const says = (...words: readonly string[]) => {
  const talking = conversation();
  for (const each of words) talking.says(each);
  return talking;
};

describe('a mess that the crew made', () => {
  it.each([
    'the crew left rubbish all over the road',
    'rubbish the crew left',
    'bin men dropped half of it in the street',
    'the bin men spilled my rubbish everywhere and left it',
    'bin lorry dropped rubbish on our street',
    'glass all over the road where the recycling lorry was',
    'mess after the bin men',
    "mae'r criw wedi gadael sbwriel dros y ffordd i gyd",
  ])('"%s" is asked about as what lies in a street', (said) => {
    const { state } = says(said);

    expect([state.open?.dialog, state.open?.answers]).toEqual(['report-fly-tip', [['by', 'crew']]]);
  });

  it('is passed on as theirs, and nobody is asked who left it', () => {
    const talking = says(
      'the crew left rubbish all over the road',
      'no',
      'Mill Lane, by the chapel',
      'a bag',
    );
    talking.says('bags of rubbish');
    talking.says('skip');

    expect(talking.asked).not.toBe('saw');
    talking.says('skip');
    talking.says('yes');
    expect(talking.effects.at(-1)).toMatchObject({ transaction: 'streets.fly-tip', answers: { by: 'crew' } });
  });

  it.each([
    'the bin men left my recycling',
    'the crew left the bin in the road',
    'the bin men didnt take the rubbish and left it all over the street',
    'someone left rubbish all over the road',
    'bin men missed us again',
  ])('"%s" is none', (said) => {
    expect(JSON.stringify(says(said).state.open?.answers ?? [])).not.toContain('crew');
  });
});

describe('when a home gets something new', () => {
  it.each([
    'when will my kitchen get replaced',
    'when am i getting a new kitchen',
    'is my bathroom due for renewal',
    'when are you doing the new windows on our estate',
    'next door got a new bathroom when is mine',
    'am i due a new boiler',
    'why have my neighbours had new windows and not me',
    "pryd fydda i'n cael cegin newydd",
  ])('"%s" is told honestly, with who knows it', (said) => {
    const talking = says(said);

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join()).toMatch(/can't see when your home's turn is|ddim gweld pryd mae tro/);
    expect(talking.options).toEqual(['form:write-back', 'form:report-repair', 'command:person']);
  });

  it.each([
    'when will you replace my broken window',
    'when is my kitchen being repaired',
    'can i put in a new kitchen',
    'when is the new bin coming',
    'my kitchen window is leaking when are you coming',
    'do i need planning permission for new windows',
  ])('"%s" is another matter', (said) => {
    expect(says(said).options).not.toContain('form:write-back');
  });
});
