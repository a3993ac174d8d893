// Amazon Lex in a stack of its own: the utterances fill a good part of what one template may hold.
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { LexBot } from './bot.ts';
import type { LexDefinition } from './definition.ts';

/** `bot.environment` and `bot.grantRecognise` are for the function that asks, in whatever stack it is. */
export class LexStack extends Stack {
  readonly bot: LexBot;

  constructor(
    scope: Construct,
    id: string,
    { definition, ...props }: StackProps & { readonly definition: LexDefinition },
  ) {
    super(scope, id, { suppressTemplateIndentation: true, ...props });
    this.bot = new LexBot(this, 'Lex', { definition, name: this.stackName });
    const { LEX_BOT_ID, LEX_BOT_ALIAS_ID } = this.bot.environment;
    new CfnOutput(this, 'LexBotId', { value: LEX_BOT_ID, description: 'LEX_BOT_ID' });
    new CfnOutput(this, 'LexBotAliasId', { value: LEX_BOT_ALIAS_ID, description: 'LEX_BOT_ALIAS_ID' });
  }
}
