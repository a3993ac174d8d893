// AWS End User Messaging, as the channel asks for it. https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html
import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { SendTextMessage } from '../../bot/channels/sms/aws/send.ts';
import { CLIENT } from './client-settings.ts';

export type AwsSmsSettings = {
  /** What texts come from: a number in E.164, or the id or ARN of a number or of a pool. */
  readonly originationIdentity: string;
  /** Whose event destination is the topic that brings delivery reports. */
  readonly configurationSet: string;
};

/** A provider's call takes this long at most. */
const CALL_MS = 5_000;

/** Tried once, and waited for as long as the caller does: this API has no key to send once, and a text given up may have gone. */
export const awsSmsClient = (): PinpointSMSVoiceV2Client =>
  new PinpointSMSVoiceV2Client({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: CLIENT.requestHandler.connectionTimeout, requestTimeout: CALL_MS },
  });

export const sendTextMessageWith =
  (
    client: PinpointSMSVoiceV2Client,
    { originationIdentity, configurationSet }: AwsSmsSettings,
  ): SendTextMessage =>
  (message, withinMs) =>
    client.send(
      new SendTextMessageCommand({
        ...message,
        OriginationIdentity: originationIdentity,
        ConfigurationSetName: configurationSet,
      }),
      { abortSignal: AbortSignal.timeout(withinMs) },
    );
