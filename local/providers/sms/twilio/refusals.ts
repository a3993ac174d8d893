// What Twilio says when it does not take a message: https://www.twilio.com/docs/api/errors
import type { Answered } from '../../http.ts';

export const twilioError = (status: number, code: number, message: string): Answered => ({
  status,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
});

export const authenticate = (): Answered => twilioError(401, 20003, 'Authenticate');
export const notFound = (path: string): Answered =>
  twilioError(404, 20404, `The requested resource ${path} was not found`);

/** Why a number cannot be texted at all. Found out later: that it is out of use, or its phone switched off. */
export const refusedNumber = (to: string): Answered | undefined => {
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return twilioError(400, 21211, `Invalid 'To' Phone Number: ${to}`);
  if (/^\+44[12]/.test(to)) return twilioError(400, 21614, `'To' number is not a valid mobile number: ${to}`);
  return to.startsWith('+44')
    ? undefined
    : twilioError(
        400,
        21408,
        `Permission to send an SMS has not been enabled for the region indicated by the 'To' number: ${to}`,
      );
};
