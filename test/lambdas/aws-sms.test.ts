// What the SDK is asked when a text is sent by AWS, and what of its errors comes back to the channel.
import {
  ConflictException,
  PinpointSMSVoiceV2Client,
  SendTextMessageCommand,
  ThrottlingException,
  ValidationException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { awsProvider } from '../../bot/channels/sms/aws/send.ts';
import { awsSmsClient, sendTextMessageWith } from '../../lambdas/aws/aws-sms.ts';

const sdk = mockClient(PinpointSMSVoiceV2Client);
const provider = awsProvider(
  sendTextMessageWith(new PinpointSMSVoiceV2Client({ region: 'eu-west-2' }), {
    originationIdentity: 'pool-1',
    configurationSet: 'texts',
  }),
);
const message = {
  to: '+447700900461',
  text: 'Hello',
  reference: 'ref-1',
  isRepeat: false,
  withinMs: 4_000,
};
const $metadata = {};
beforeEach(() => void sdk.reset());

describe('sending by the SDK', () => {
  it('names our sender, the configuration set, and our reference', async () => {
    sdk.on(SendTextMessageCommand).resolves({ MessageId: 'm-1' });

    expect(await provider.send(message)).toEqual({ kind: 'sent', id: 'm-1' });

    expect(sdk.commandCalls(SendTextMessageCommand).map(({ args: [{ input }] }) => input)).toEqual([
      {
        DestinationPhoneNumber: '+447700900461',
        MessageBody: 'Hello',
        MessageType: 'TRANSACTIONAL',
        Context: { reference: 'ref-1' },
        OriginationIdentity: 'pool-1',
        ConfigurationSetName: 'texts',
      },
    ]);
  });

  it.each([
    [
      new ConflictException({
        message: '',
        $metadata,
        Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT',
      }),
      'opted-out',
    ],
    [new ThrottlingException({ message: '', $metadata }), 'retry'],
    [
      new ValidationException({
        message: '',
        $metadata,
        Fields: [{ Name: 'DestinationPhoneNumber', Message: 'wrong' }],
      }),
      'invalid-recipient',
    ],
  ])('knows %s by its name and reason', async (error, refusal) => {
    sdk.on(SendTextMessageCommand).rejects(error);

    expect(await provider.send(message)).toMatchObject({ kind: 'refused', refusal });
  });

  it('does not know what became of a text when the SDK fails otherwise', async () => {
    sdk.on(SendTextMessageCommand).rejects(new Error('socket hang up'));

    await expect(provider.send(message)).rejects.toThrow('socket hang up');
  });

  it('is tried once: a second try may be a second text', async () => {
    expect(await awsSmsClient().config.maxAttempts()).toBe(1);
  });
});
