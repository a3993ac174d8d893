// AWS End User Messaging's SendTextMessage, in the AWS JSON protocol.
// https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html
import { randomUUID } from 'node:crypto';
import { jsonIn, type Answered, type Api } from '../../http.ts';
import type { Phone } from '../../phone.ts';
import { advanced, soon, type World } from '../../simulator.ts';
import { lost, phoneWith, received } from '../line.ts';
import { reportBySns, type Sent } from './events.ts';
import { awsError, conflict, refusedNumber, refusedSignature, requestIn } from './refusals.ts';

export type AwsSms = {
  /** The council's number, E.164, by which it is the sender too. */
  readonly originationIdentity: string;
  readonly configurationSet: string;
};

const TARGET = 'PinpointSMSVoiceV2.SendTextMessage';

/** @param stopped numbers on the opt-out list */
export const awsApi =
  (world: World, phones: readonly Phone[], account: AwsSms, stopped: ReadonlySet<string>): Api =>
  (call) => {
    const unsigned = refusedSignature(call.headers['authorization']);
    if (unsigned !== undefined) return unsigned;
    if (call.method !== 'POST' || call.headers['x-amz-target'] !== TARGET)
      return awsError(400, 'UnknownOperationException', {});
    const request = requestIn(jsonIn(call));
    if ('status' in request) return request;
    const to = `+${request.DestinationPhoneNumber.replace('+', '')}`;
    const refused = refusedNumber(to) ?? refusedSender(request, account);
    if (refused !== undefined) return refused;
    const phone = phoneWith(world, phones, to.slice(1));
    if (phone.has('silent')) return phone.answers('silence');
    if (phone.has('broken'))
      return phone.answers(
        awsError(500, 'InternalServerException', { Message: 'The service failed.', RequestId: 'none' }),
      );
    if (phone.has('too-many'))
      return phone.answers(
        awsError(400, 'ThrottlingException', { Message: 'Rate exceeded', QuotaCode: 'L-none' }),
      );
    if (stopped.has(to.slice(1))) return phone.answers(conflict('DESTINATION_PHONE_NUMBER_OPTED_OUT'));
    const { MessageBody: text, Context: context = {}, DryRun } = request;
    const sent = {
      id: randomUUID(),
      from: account.originationIdentity,
      to,
      text,
      context,
      at: world.clock(),
    };
    if (DryRun !== true) onItsWay(world, phone, sent, request.ConfigurationSetName !== undefined);
    return phone.answers(
      phone.has('unanswered')
        ? 'silence'
        : {
            status: 200,
            body: { MessageId: sent.id },
            headers: { 'content-type': 'application/x-amz-json-1.0' },
          },
    );
  };

const refusedSender = (
  {
    OriginationIdentity: from,
    ConfigurationSetName: set,
  }: {
    readonly OriginationIdentity?: string | undefined;
    readonly ConfigurationSetName?: string | undefined;
  },
  { originationIdentity, configurationSet }: AwsSms,
): Answered | undefined => {
  const missing = (ResourceType: string, ResourceId: string) =>
    awsError(400, 'ResourceNotFoundException', { Message: 'Resource not found', ResourceType, ResourceId });
  // Without one, AWS chooses from what the account has.
  if (from !== undefined && from !== originationIdentity) return missing('phone-number', from);
  return set === undefined || set === configurationSet ? undefined : missing('configuration-set', set);
};

/** To the phone, and by the configuration set what became of it. */
const onItsWay = ({ clock, carry }: World, phone: Phone, sent: Sent, isReported: boolean): void => {
  const failure = phone.has('blocked') ? 'INVALID' : phone.has('switched-off') ? 'UNREACHABLE' : undefined;
  const { id, text, at } = sent;
  const tell = (status: string, isFinal: boolean) => {
    if (isReported) carry(phone, reportBySns(sent, status, isFinal, clock()));
  };
  phone.add(failure === undefined ? received(id, at, text) : lost(id, at, `TEXT_${failure}`));
  soon(() => {
    if (failure !== undefined) {
      tell(failure, true);
      return;
    }
    phone.change(id, (bubble) => advanced(bubble, 'delivered'));
    tell('SUCCESSFUL', false);
    tell('DELIVERED', true);
  });
};
