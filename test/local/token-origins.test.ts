// Where the desk's page may ask for tokens, as the issuer itself says.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { tokenOrigins } from '../../local/sign-in/origins.ts';

const answering = async (body: unknown) => {
  const server = createServer((_, response) => response.end(JSON.stringify(body)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const found = await tokenOrigins(`${origin}/pool`);
  await new Promise((resolve) => server.close(resolve));
  return { origin, found };
};

describe('the desk’s page may ask', () => {
  it('its issuer and the host that has its tokens, each once', async () => {
    const { origin, found } = await answering({
      token_endpoint: 'https://desk.auth.example.org/oauth2/token',
      userinfo_endpoint: 'https://desk.auth.example.org/oauth2/userInfo',
      authorization_endpoint: 'https://pages.example.org/authorize',
    });

    expect(found).toEqual([origin, 'https://desk.auth.example.org']);
  });

  it.each([[{}], [null], [{ token_endpoint: "'unsafe-inline'; script-src *" }]])(
    'its issuer alone where it answers %j',
    async (body) => {
      const { origin, found } = await answering(body);

      expect(found).toEqual([origin]);
    },
  );
});
