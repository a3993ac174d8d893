// What GOV.UK Notify takes. https://docs.notifications.service.gov.uk/rest-api.html

/** Characters after its rewriting: six parts of GSM-7, and of UCS-2 more than we send at once. */
export const CONTENT_MAX = 918;
/** Its answer to a look-up after a try that was not answered; the rest of the time is the try's. */
export const LOOK_UP_MS = 1_500;
