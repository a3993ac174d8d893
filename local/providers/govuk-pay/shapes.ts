// A payment as GOV.UK Pay's API answers with it. https://docs.payments.service.gov.uk/api_reference/
import { availableOf, type SimPayment, type SimRefund } from './payments.ts';

/** Without its links: as a webhook has it. */
export const resourceOf = (payment: SimPayment, canRefund = true) => {
  const { id, asked, state, createdAt, card } = payment;
  return {
    ...asked,
    state,
    payment_id: id,
    payment_provider: 'sandbox',
    created_date: createdAt.toISOString(),
    refund_summary: {
      status: refundStatusOf(payment, canRefund),
      amount_available: availableOf(payment),
      amount_submitted: asked.amount - availableOf(payment),
    },
    settlement_summary: {},
    delayed_capture: false,
    moto: false,
    authorisation_mode: 'web',
    ...(card === undefined
      ? {}
      : {
          card_details: { last_digits_card_number: card.slice(-4), card_brand: 'Visa', card_type: 'debit' },
        }),
  };
};

/** https://docs.payments.service.gov.uk/refunding_payments/#check-the-status-of-a-refund */
const refundStatusOf = (payment: SimPayment, canRefund: boolean) => {
  const { status, finished } = payment.state;
  if (status !== 'success') return finished ? 'unavailable' : 'pending';
  if (!canRefund) return 'unavailable';
  return availableOf(payment) === 0 ? 'full' : 'available';
};

export const refundBody = (
  { id }: SimPayment,
  { id: refund, amount, status, at }: SimRefund,
  url: string,
) => ({
  refund_id: refund,
  created_date: at.toISOString(),
  amount,
  status,
  settlement_summary: {},
  _links: {
    self: { href: `${url}/v1/payments/${id}/refunds/${refund}`, method: 'GET' },
    payment: { href: `${url}/v1/payments/${id}`, method: 'GET' },
  },
});
export const refundsBody = (payment: SimPayment, url: string) => ({
  payment_id: payment.id,
  _links: { self: { href: `${url}/v1/payments/${payment.id}/refunds`, method: 'GET' } },
  _embedded: { refunds: payment.refunds.map((each) => refundBody(payment, each, url)) },
});

/** @param url where the API listens @param token of an address for its person */
export const paymentBody = (
  payment: SimPayment,
  url: string,
  token: string | undefined,
  canRefund = true,
) => {
  const self = `${url}/v1/payments/${payment.id}`;
  const get = (href: string) => ({ href, method: 'GET' });
  return {
    ...resourceOf(payment, canRefund),
    _links: {
      self: get(self),
      next_url: token === undefined ? null : get(`${url}/secure/${token}`),
      next_url_post:
        token === undefined
          ? null
          : {
              type: 'application/x-www-form-urlencoded',
              params: { chargeTokenId: token },
              href: `${url}/secure`,
              method: 'POST',
            },
      events: get(`${self}/events`),
      refunds: get(`${self}/refunds`),
      cancel: payment.state.finished ? null : { href: `${self}/cancel`, method: 'POST' },
    },
  };
};

export const eventsBody = ({ id, events }: SimPayment, url: string) => ({
  payment_id: id,
  events: events.map(({ state, at }) => ({ payment_id: id, state, updated: at.toISOString() })),
  _links: { self: { href: `${url}/v1/payments/${id}/events`, method: 'GET' } },
});
