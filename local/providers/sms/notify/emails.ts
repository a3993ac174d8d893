// E-mails by the simulated GOV.UK Notify: taken as it takes them, kept, and shown on a page.
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Control } from '../../control.ts';
import { jsonIn, type Call, type Reply } from '../../http.ts';
import { escaped } from '../../govuk-pay/pages.ts';
import { notifyError, refusedShape } from './refusals.ts';

export type Email = {
  readonly id: string;
  readonly reference: string | null;
  readonly email_address: string;
  readonly type: 'email';
  readonly status: string;
  readonly subject: string;
  readonly body: string;
  readonly created_at: string;
};
export type Emails = {
  readonly create: (call: Call) => Reply;
  readonly all: () => readonly Email[];
  readonly control: Control;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SendEmail = z.strictObject({
  email_address: z.string(),
  template_id: z.string().check(z.regex(UUID)),
  personalisation: z.optional(z.record(z.string(), z.unknown())),
  reference: z.optional(z.string().check(z.maxLength(1000))),
  email_reply_to_id: z.optional(z.string().check(z.regex(UUID))),
});
const KEPT_MAX = 500;

/** The template's subject and body are all of them what Porth says. */
export const newEmails = (templateId: string, clock: () => Date): Emails => {
  const kept: Email[] = [];
  const create = (call: Call): Reply => {
    const body = jsonIn(call);
    if (body === undefined) return notifyError(400, 'BadRequestError', 'Invalid JSON supplied in POST data');
    const parsed = SendEmail.safeParse(body, { reportInput: true });
    if (!parsed.success) return refusedShape(parsed.error.issues);
    const { email_address: to, template_id: template, personalisation = {}, reference } = parsed.data;
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(to))
      return notifyError(400, 'ValidationError', 'email_address Not a valid email address');
    if (template !== templateId) return notifyError(400, 'BadRequestError', 'Template not found');
    const missing = ['subject', 'message'].filter((name) => typeof personalisation[name] !== 'string');
    if (missing.length > 0)
      return notifyError(400, 'BadRequestError', `Missing personalisation: ${missing.join(', ')}`);
    const email: Email = {
      id: randomUUID(),
      reference: reference ?? null,
      email_address: to,
      type: 'email',
      status: 'delivered',
      subject: String(personalisation['subject']),
      body: String(personalisation['message']),
      created_at: clock().toISOString(),
    };
    kept.unshift(email);
    kept.splice(KEPT_MAX);
    const content = { subject: email.subject, body: email.body, from_email: 'northmoor@example.org' };
    return {
      status: 201,
      body: { id: email.id, reference: email.reference, content, uri: `/v2/notifications/${email.id}` },
    };
  };
  return {
    create,
    all: () => kept,
    control: ({ path }) =>
      Promise.resolve(
        path.endsWith('.json')
          ? { status: 200, body: { emails: kept } }
          : { status: 200, contentType: 'text/html; charset=utf-8', body: Buffer.from(pageOf(kept)) },
      ),
  };
};

const pageOf = (emails: readonly Email[]): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>E-mails</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:1rem auto;padding:0 1rem}article{border:1px solid;padding:0 1rem;margin:1rem 0}pre{white-space:pre-wrap;font:inherit}</style>
<main><h1>E-mails</h1><p>What Porth has sent by the simulated GOV.UK Notify. Nothing leaves this machine.</p>
${emails.map(articleOf).join('\n') || '<p>None yet.</p>'}</main></html>`;

const articleOf = ({ email_address, subject, body, created_at }: Email): string =>
  `<article><h2>${escaped(subject)}</h2><p>To ${escaped(email_address)}, ${created_at.slice(0, 16).replace('T', ' ')}</p><pre>${escaped(body)}</pre></article>`;
