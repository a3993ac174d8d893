// The bot as it stands on AWS: the one test that loads the CDK for it.
import { App, type Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { describe, expect, it } from 'vitest';
import { definitionOf, type LexDefinition } from '../../infra/lex/definition.ts';
import { LexLimitsError, LIMITS } from '../../infra/lex/limits.ts';
import { LexStack } from '../../infra/lex/stack.ts';
import { taught } from '../../infra/lex/taught.ts';

/** Without the schemas of AWS, which take many seconds: `npm run lex:synth` holds the template against them. */
const stackOf = (definition: LexDefinition) =>
  new LexStack(new App({ builtinCloudFormationValidation: false }), 'PorthLex', { definition });

const definition = definitionOf(taught());
const template = Template.fromStack(stackOf(definition));
const [bot] = Object.values(template.findResources('AWS::Lex::Bot')) as { Properties: Bot }[];
const locale = bot?.Properties.BotLocales[0];
type Named = { readonly Name: string } & Readonly<Record<string, unknown>>;
type Bot = {
  readonly BotLocales: readonly {
    readonly Intents: readonly Named[];
    readonly SlotTypes: readonly Named[];
  }[];
};

const asking = (...utterances: string[]): LexDefinition => ({
  ...definition,
  intents: [{ name: 'bin_days', topic: 'bin-days', utterances, slots: [] }],
  slotTypes: [],
});
const versionsIn = (stack: Stack): string[] =>
  Object.keys(Template.fromStack(stack).findResources('AWS::Lex::BotVersion'));

describe('the bot on Lex', () => {
  it('speaks the English of Britain, with every intent and one for what fits none', () => {
    expect(locale).toMatchObject({ LocaleId: 'en_GB', NluConfidenceThreshold: 0.4 });
    expect(locale?.Intents).toHaveLength(definition.intents.length + 1);
    expect(locale?.Intents.at(-1)).toEqual({
      Name: 'FallbackIntent',
      ParentIntentSignature: 'AMAZON.FallbackIntent',
    });
  });

  it('keeps nothing longer than Lex must, is for everybody, and judges no feelings', () => {
    expect(bot?.Properties).toMatchObject({
      DataPrivacy: { ChildDirected: false },
      IdleSessionTTLInSeconds: 60,
    });
    template.hasResourceProperties('AWS::Lex::BotAlias', {
      ConversationLogSettings: Match.absent(),
      SentimentAnalysisSettings: { DetectSentiment: false },
      BotAliasLocaleSettings: [{ LocaleId: 'en_GB', BotAliasLocaleSetting: { Enabled: true } }],
    });
  });

  it('never asks for a slot, and gives each a priority, without which the build fails', () => {
    const missed = locale?.Intents.find(({ Name }) => Name === 'missed_bin');
    const slots = missed?.['Slots'] as Named[];

    expect(slots.length).toBeGreaterThan(1);
    for (const slot of slots) {
      expect(slot['ValueElicitationSetting']).toEqual({ SlotConstraint: 'Optional' });
      expect(missed?.['SlotPriorities']).toContainEqual(expect.objectContaining({ SlotName: slot.Name }));
    }
  });

  it('builds patterns on letters and digits, and lists on their values', () => {
    const typeOf = (name: string) => locale?.SlotTypes.find(({ Name }) => Name === name);

    expect(typeOf('Registration')).toMatchObject({ ParentSlotTypeSignature: 'AMAZON.AlphaNumeric' });
    expect(typeOf('Bin')).toMatchObject({ ValueSelectionSetting: { ResolutionStrategy: 'TOP_RESOLUTION' } });
  });

  it('is published anew when what it is taught changes, and only then', () => {
    const [first] = versionsIn(stackOf(asking('bin day')));
    const [same] = versionsIn(stackOf(asking('bin day')));
    const [more] = versionsIn(stackOf(asking('bin day', 'when are the bins')));

    expect(same).toBe(first);
    expect(more).not.toBe(first);
  });

  it('may be asked by whoever is granted it: this alias, and no more; its own role may do nothing', () => {
    const stack = stackOf(asking('bin day'));
    const worker = new Role(stack, 'Worker', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });

    stack.bot.grantRecognise(worker);

    const granted = Template.fromStack(stack);
    granted.resourceCountIs('AWS::IAM::Policy', 1);
    granted.hasResourceProperties('AWS::IAM::Policy', {
      Roles: [{ Ref: Match.stringLikeRegexp('Worker') }],
      PolicyDocument: {
        Statement: [
          {
            Action: 'lex:RecognizeText',
            Effect: 'Allow',
            Resource: { 'Fn::GetAtt': [Match.stringLikeRegexp('Alias'), 'Arn'] },
          },
        ],
      },
    });
  });

  it('tells which bot and alias are to be asked', () => {
    template.hasOutput('LexBotId', { Description: 'LEX_BOT_ID' });
    template.hasOutput('LexBotAliasId', {
      Description: 'LEX_BOT_ALIAS_ID',
      Value: { 'Fn::GetAtt': [Match.stringLikeRegexp('Alias'), 'BotAliasId'] },
    });
  });

  it('fits a template', () => {
    expect(Buffer.byteLength(JSON.stringify(template.toJSON()))).toBeLessThan(LIMITS.TEMPLATE_MAX.value);
  });

  it('does not stand at all where Lex would refuse it', () => {
    expect(() => stackOf(asking())).toThrow(LexLimitsError);
  });
});
