// In danger, and not able to ring: no number alone is answered to that, and nobody who thanks us is told all of it again.
import { describe, expect, it } from 'vitest';
import { conversation, type Conversation } from '../talk.ts';

const saysOf = (talking: Conversation, text: string): string =>
  talking
    .says(text)
    .activities.map((each) => each.text ?? '')
    .join('\n');

const inDanger = (text = 'water is coming through the ceiling light'): Conversation => {
  const talking = conversation({ channel: 'sms' });
  talking.says(text);
  return talking;
};

describe('whoever cannot ring', () => {
  it.each(['im deaf so dont ring me', "I can't talk on the phone", 'text only please'])(
    'is told how else to call 999: %s',
    (text) => {
      const said = saysOf(inDanger(), text);

      expect(said).toMatch(/passed on what you wrote about calls.*18001.*18000 for 999.*999 BSL app.*SAFE/s);
      expect(said).not.toMatch(/To talk to the council/);
    },
  );

  it('is told it in Welsh', () => {
    const said = saysOf(inDanger('mae dŵr yn dod drwy’r golau'), 'dwi’n fyddar, peidiwch â ffonio');

    expect(said).toMatch(/trosglwyddo.*alwadau.*18001.*18000 am 999/s);
  });

  it('and must not be heard is told how to call 999 without a word, and of no relay', () => {
    const said = saysOf(inDanger('my ex is outside hes going to kill me'), 'cant talk hes here');

    expect(said).toMatch(/call 999 now\. If you can't speak, stay on the line/);
    expect(said).not.toMatch(/Relay|passed on what you wrote about calls/);
  });

  it('has the number again when they ask what to do', () => {
    const talking = inDanger();
    saysOf(talking, 'im deaf');

    expect(saysOf(talking, 'what do i do')).toMatch(/999/);
  });
});
