// The addresses of single-use links: made of a key with a secret, so that a repeat has the same and nobody need write it down.
import { createHmac } from 'node:crypto';
import type { LinkOf } from '../bot/links.ts';

/** 22 characters, of which the HMAC fills 132 bits. */
const TOKEN_CHARACTERS = 22;
export const TOKEN = /^[\w-]{22}$/;

/** @param secret DIRECTLINE_SECRET: links have a name of their own under it, as web chat tokens have */
export const linkToken = (secret: string, key: string): string =>
  createHmac('sha256', secret).update(`link\0${key}`).digest('base64url').slice(0, TOKEN_CHARACTERS);

/** @param publicUrl without a slash at its end */
export const linksOf =
  (secret: string, publicUrl: string): LinkOf =>
  (key) =>
    `${publicUrl}/l/${linkToken(secret, key)}`;
