// WhatsApp's webhook: Meta's signature and handshake.
import { describe, expect, it } from 'vitest';
import { channel, webhook } from './whatsapp.ts';

describe('a WhatsApp webhook', () => {
  it('is signed by Meta over the raw bytes, as in the vector that Meta’s own form gives', () => {
    const body =
      '{"object":"whatsapp_business_account","entry":[{"id":"215589313241560","changes":[{"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"441632960100","phone_number_id":"154837264910283"},"contacts":[{"profile":{"name":"Alex"},"wa_id":"447700900123","user_id":"GB.1349120865530274191"}],"messages":[{"from":"447700900123","from_user_id":"GB.1349120865530274191","id":"wamid.vector1","timestamp":"1790000000","text":{"body":"Hello"},"type":"text"}]},"field":"messages"}]}]}';
    const signature = 'sha256=46cfabc16e3c2be6f0a9e7ee6a44f9cc26307f0115b837e25e0a8dc1b200a14e';
    const signed = (bytes: string, value = signature) =>
      channel.verify(webhook(bytes, { headers: { 'x-hub-signature-256': value } }));

    expect(signed(body)).toBe(true);
    expect(signed(`${body} `)).toBe(false);
    expect(signed(body, signature.replace('sha256', 'sha1'))).toBe(false);
    expect(channel.verify(webhook(body))).toBe(false);
  });

  it('shakes hands with the right token alone', () => {
    const greet = (token: string, mode = 'subscribe') =>
      channel.handshake(
        webhook('', {
          query: { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': '1158201444' },
        }),
      );

    expect(greet('right')).toBe('1158201444');
    expect(greet('wrong')).toBeUndefined();
    expect(greet('right', 'unsubscribe')).toBeUndefined();
  });
});
