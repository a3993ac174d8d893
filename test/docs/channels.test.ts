// docs/channels.md is what the code says, and every limit names who says so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Limits } from '../../bot/channels/limit.ts';
import { LIMITS as MESSENGER } from '../../bot/channels/messenger/limits.ts';
import * as messenger from '../../bot/channels/messenger/limits.ts';
import { LIMITS as AWS } from '../../bot/channels/sms/aws/limits.ts';
import { LIMITS as SMS } from '../../bot/channels/sms/limits.ts';
import { LIMITS as NOTIFY } from '../../bot/channels/sms/notify/limits.ts';
import { LIMITS as TWILIO } from '../../bot/channels/sms/twilio/limits.ts';
import { LIMITS as WEBCHAT } from '../../bot/channels/webchat/limits.ts';
import { LIMITS as WHATSAPP } from '../../bot/channels/whatsapp/limits.ts';
import { channelsPage } from '../../docs/build/channels.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/channels.md'), 'utf8');

describe('the page of the channels', () => {
  it('is fresh: `npm run docs:channels` would write it as it is', () => {
    expect(PAGE).toBe(channelsPage());
  });

  it.each<[string, Limits]>([
    ['Messenger', MESSENGER],
    ['WhatsApp', WHATSAPP],
    ['texts', SMS],
    ['Twilio', TWILIO],
    ['Notify', NOTIFY],
    ['AWS', AWS],
    ['the web chat', WEBCHAT],
  ])('has every limit of %s, with the page that says so, or why it is ours', (_, limits) => {
    for (const [name, limit] of Object.entries(limits)) {
      expect(PAGE).toContain(`| \`${name}\` |`);
      if ('ours' in limit) expect(limit.ours).toMatch(/\w/);
      else expect(new URL(limit.page).protocol).toBe('https:');
      if ('checked' in limit) expect(limit.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('has the very values that the code takes', () => {
    expect(messenger.TEXT_MAX).toBe(MESSENGER.TEXT_MAX.value);
    expect(PAGE).toContain(`| \`TEXT_MAX\` | ${messenger.TEXT_MAX.toLocaleString('en-GB')} characters |`);
  });
});
