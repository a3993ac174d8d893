// Whoever says that it is no danger is not asked whether somebody is in one; whatever they tell of beside it is.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

describe('no danger', () => {
  it.each([
    'not dangerous',
    'its not an emergency',
    'not an emergency',
    'no danger',
    'nobody is in danger',
    'nid yw yn argyfwng',
    'not an emergency but my tap drips',
  ])('is what "%s" says', (text) => {
    expect(conversation({ channel: 'sms' }).says(text).status).not.toBe('emergency');
  });

  it.each([
    'not an emergency but i can smell gas',
    'no danger to me but the socket is sparking',
    'she is not breathing, is that an emergency',
    'i am in danger',
    'it is dangerous',
  ])('is not what "%s" says', (text) => {
    expect(conversation({ channel: 'sms' }).says(text).status).toBe('emergency');
  });
});
