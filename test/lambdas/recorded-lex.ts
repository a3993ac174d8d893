// Answers of Amazon Lex V2, in the shape that its reference documents.
import type { RecognizeTextCommandOutput } from '@aws-sdk/client-lex-runtime-v2';

const METADATA = { $metadata: { httpStatusCode: 200, requestId: '1c2d1f34-4a6f-4d3a-9a53-0f4f7a3f8b11' } };

export const SURE: RecognizeTextCommandOutput = {
  ...METADATA,
  sessionId: 'qYp2m0mVw3bq7Vd1uJ6m9A',
  messages: [],
  interpretations: [
    {
      nluConfidence: { score: 0.86 },
      intent: {
        name: 'missed_bin',
        state: 'InProgress',
        confirmationState: 'None',
        slots: {
          bin: {
            shape: 'Scalar',
            value: {
              originalValue: 'recyclin',
              interpretedValue: 'recycling',
              resolvedValues: ['recycling'],
            },
          },
          days: {
            shape: 'List',
            values: [
              { shape: 'Scalar', value: { interpretedValue: 'monday' } },
              { shape: 'Scalar', value: { interpretedValue: 'tuesday' } },
            ],
          },
        },
      },
      interpretationSource: 'Lex',
    },
    { intent: { name: 'FallbackIntent', slots: {} }, interpretationSource: 'Lex' },
    {
      nluConfidence: { score: 0.41 },
      intent: { name: 'new_bin', slots: {} },
      interpretationSource: 'Lex',
    },
    {
      nluConfidence: { score: 0.22 },
      intent: { name: 'report_missed_bin', slots: {} },
      interpretationSource: 'Lex',
    },
    {
      nluConfidence: { score: 0.2 },
      intent: { name: 'an_older_topic', slots: {} },
      interpretationSource: 'Lex',
    },
  ],
  sessionState: {
    dialogAction: { type: 'ElicitSlot', slotToElicit: 'street' },
    intent: { name: 'missed_bin', state: 'InProgress', confirmationState: 'None', slots: {} },
    sessionAttributes: {},
    originatingRequestId: '1c2d1f34-4a6f-4d3a-9a53-0f4f7a3f8b11',
  },
};

export const FALLBACK: RecognizeTextCommandOutput = {
  ...METADATA,
  sessionId: 'qYp2m0mVw3bq7Vd1uJ6m9A',
  interpretations: [
    {
      intent: { name: 'FallbackIntent', state: 'ReadyForFulfillment', confirmationState: 'None', slots: {} },
      interpretationSource: 'Lex',
    },
    {
      nluConfidence: { score: 0.31 },
      intent: { name: 'missed_bin', slots: {} },
      interpretationSource: 'Lex',
    },
  ],
  sessionState: { dialogAction: { type: 'Close' }, sessionAttributes: {} },
};
