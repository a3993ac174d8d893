// What AWS End User Messaging takes. https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html

/** Characters of one message; six parts of ours never hold more than 918. */
export const BODY_MAX = 1600;
