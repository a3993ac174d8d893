// The bot on Amazon Lex V2: what it is taught, a version of just that, and the alias that is asked.
import { createHash } from 'node:crypto';
import { Grant, Role, ServicePrincipal, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { CfnBot, CfnBotAlias, CfnBotVersion } from 'aws-cdk-lib/aws-lex';
import { Construct } from 'constructs';
import type { LexDefinition, LexIntent } from './definition.ts';
import { checkLimits } from './limits.ts';
import type { LexSlotType } from './slots.ts';

export type LexBotProps = {
  readonly definition: LexDefinition;
  /** Of the bot: unique in the account and region. */
  readonly name: string;
};

/**
 * Conversation logs are off, as is the analysis of feelings: what people write is kept in one place alone, where it can be erased
 * for whoever asks. Nothing is kept in a Lex session either, so that it lasts as short as Lex allows.
 */
export class LexBot extends Construct {
  /** For the function that asks, see lambdas/settings.ts. The alias is the same for every version. */
  readonly environment: { readonly LEX_BOT_ID: string; readonly LEX_BOT_ALIAS_ID: string };
  readonly #alias: CfnBotAlias;

  /** @throws {LexLimitsError} when Lex would refuse the definition */
  constructor(scope: Construct, id: string, { definition, name }: LexBotProps) {
    super(scope, id);
    const { locale } = definition;
    const botLocales = [localeOf(checkLimits(definition))];

    // Lex wants one. It may do nothing: a bot without a voice calls no other service.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lexv2.amazonaws.com') });
    const bot = new CfnBot(this, 'Bot', {
      name,
      roleArn: role.roleArn,
      // Asked of every bot in the United States for the law on children's privacy there. Ours is for everybody.
      dataPrivacy: { ChildDirected: false },
      idleSessionTtlInSeconds: SESSION_MIN_S,
      autoBuildBotLocales: true,
      botLocales,
      testBotAliasSettings: {
        botAliasLocaleSettings: enabled(locale),
        sentimentAnalysisSettings: NO_SENTIMENT,
      },
    });
    // A version is frozen: another definition is another resource, made before the old one goes, so that a failed deployment rolls back.
    const version = new CfnBotVersion(this, `Version${hashOf(botLocales)}`, {
      botId: bot.attrId,
      botVersionLocaleSpecification: [
        { localeId: locale, botVersionLocaleDetails: { sourceBotVersion: 'DRAFT' } },
      ],
    });
    this.#alias = new CfnBotAlias(this, 'Alias', {
      botId: bot.attrId,
      botAliasName: 'live',
      botVersion: version.attrBotVersion,
      botAliasLocaleSettings: enabled(locale),
      sentimentAnalysisSettings: NO_SENTIMENT,
    });
    this.environment = { LEX_BOT_ID: bot.attrId, LEX_BOT_ALIAS_ID: this.#alias.attrBotAliasId };
  }

  /** The alias that is asked. */
  get arn(): string {
    return this.#alias.attrArn;
  }

  /** To ask this alias, and nothing more. */
  grantRecognise(grantee: IGrantable): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions: ['lex:RecognizeText'],
      resourceArns: [this.#alias.attrArn],
    });
  }
}

/** https://docs.aws.amazon.com/lexv2/latest/APIReference/API_CreateBot.html#lexv2-CreateBot-request-idleSessionTTLInSeconds */
const SESSION_MIN_S = 60;
const NO_SENTIMENT = { DetectSentiment: false };

const enabled = (localeId: string): CfnBotAlias.BotAliasLocaleSettingsItemProperty[] => [
  { localeId, botAliasLocaleSetting: { enabled: true } },
];

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

const localeOf = (definition: LexDefinition): CfnBot.BotLocaleProperty => ({
  localeId: definition.locale,
  nluConfidenceThreshold: definition.confidence,
  intents: [
    ...definition.intents.map(intentOf),
    { name: definition.fallback, parentIntentSignature: 'AMAZON.FallbackIntent' },
  ],
  slotTypes: definition.slotTypes.map(slotTypeOf),
});

const intentOf = ({ name, utterances, slots }: LexIntent): CfnBot.IntentProperty => ({
  name,
  sampleUtterances: utterances.map((utterance) => ({ utterance })),
  ...(slots.length > 0 && {
    slots: slots.map((slot) => ({
      name: slot.name,
      slotTypeName: slot.type,
      valueElicitationSetting: { slotConstraint: 'Optional' },
      // Should anybody switch logs on, they have the slot's name there and not what people said.
      obfuscationSetting: { obfuscationSettingType: 'DefaultObfuscation' },
    })),
    // The build fails where a slot has none, though nothing is asked of an optional one.
    slotPriorities: slots.map((slot, at) => ({ slotName: slot.name, priority: at + 1 })),
  }),
});

const slotTypeOf = (type: LexSlotType): CfnBot.SlotTypeProperty =>
  type.kind === 'pattern'
    ? {
        name: type.name,
        parentSlotTypeSignature: 'AMAZON.AlphaNumeric',
        valueSelectionSetting: {
          resolutionStrategy: 'ORIGINAL_VALUE',
          regexFilter: { pattern: type.pattern },
        },
      }
    : {
        name: type.name,
        valueSelectionSetting: { resolutionStrategy: type.closed ? 'TOP_RESOLUTION' : 'ORIGINAL_VALUE' },
        slotTypeValues: type.values.map(({ value, synonyms }) => ({
          sampleValue: { value },
          ...(synonyms.length > 0 && { synonyms: synonyms.map((synonym) => ({ value: synonym })) }),
        })),
      };
