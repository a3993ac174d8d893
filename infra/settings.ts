// What a council sets of each stage, in cdk.json: checked before anything is made of it. Nothing here is secret.
import { z } from 'zod';

export const STAGES = ['dev', 'prod'] as const;
export type StageName = (typeof STAGES)[number];

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const ARN_OF_A_SENDER = /^arn:aws:sms-voice:eu-west-2:\d{12}:(?:phone-number|pool|sender-id)\/[\w/-]+$/;

const stage = z.strictObject({
  /** The address of the chat, its webhooks and the desk. Without one: a name that CloudFront gives. */
  domain: z
    .string()
    .regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'set a host name in small letters, such as chat.example.org')
    .optional(),
  /** Who is told of alarms: better a mailbox of a team than of a person. */
  alarmsTo: z.email('set an e-mail address'),
  /** A month's bill at which somebody is told. */
  budgetUsd: z.number().positive(),
  /** Whether unsure messages are asked of Amazon Lex, too. */
  lex: z.boolean().default(true),
  /** Room that the function for dangers has for itself. A new account has to be given more room first. */
  safetyConcurrency: z.int().min(1).max(500).optional(),
  /** Texts by AWS End User Messaging: what they come from, and the configuration set that reports on them. */
  texts: z
    .strictObject({
      originationIdentity: z.string().regex(ARN_OF_A_SENDER, 'set the ARN of a number, pool or sender id'),
      configurationSet: z.string().regex(/^[\w-]{1,64}$/, 'set the name of a configuration set'),
    })
    .optional(),
  /** Agents sign in here, and not in a user pool of Porth's own. */
  signIn: z.strictObject({ issuer: z.url({ protocol: /^https$/ }), clientId: z.string().min(1) }).optional(),
});
export type StageSettings = z.infer<typeof stage>;

const stages = z.strictObject({ dev: stage, prod: stage.required({ domain: true }) });

export class StageSettingsError extends Error {
  override readonly name = 'StageSettingsError';
}

/** @throws StageSettingsError with a sentence for each setting that is wrong */
export const stageSettings = (given: unknown): Readonly<Record<StageName, StageSettings>> => {
  const read = stages.safeParse(given);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new StageSettingsError(`Mend "stages" in cdk.json:\n${faults.join('\n')}`);
};
