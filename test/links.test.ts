// The address of a link stands in what the assistant says, and in nothing that anybody else wrote.
import { describe, expect, it } from 'vitest';
import { withLink } from '../bot/links.ts';

const addressOf = (key: string) => `https://porth.example.org/l/${key}`;
const activity = (role: string, channelData: object) => ({
  type: 'message',
  text: 'Here: {link}',
  from: { id: 'one', name: '', role },
  channelData,
});

describe('the address of a link', () => {
  it('stands in what the assistant says, in place of its name', () => {
    const sent = withLink(activity('bot', { link: 'k1', asks: 'location' }), addressOf);

    expect(sent.text).toBe('Here: https://porth.example.org/l/k1');
    expect(sent.channelData).toEqual({ asks: 'location' });
  });

  it.each([
    ['a citizen', activity('user', { link: 'k1' })],
    ['a person in the provider’s inbox', activity('bot', { link: 'k1', echo: true })],
  ])('is not given for what %s wrote, whatever stands in it', (_, written) => {
    expect(JSON.stringify(withLink(written, addressOf))).not.toContain('example.org');
  });
});
