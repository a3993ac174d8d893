// A function that SNS calls checks no signature: who may call it stands in its policy. What is checked is that it is the topic meant.

export type SnsRecord = { readonly EventSource: string; readonly Sns: { readonly TopicArn: string } };

/** @param topics ARNs of the two-way and the delivery topic; any topic when there are none, for the policy names them too */
export const isFromSns = ({ EventSource, Sns }: SnsRecord, topics: readonly string[]): boolean =>
  EventSource === 'aws:sns' && (topics.length === 0 || topics.includes(Sns.TopicArn));
