// A payment as GOV.UK Pay's API answers with it. https://docs.payments.service.gov.uk/api_reference/
import type { SimPayment } from './payments.ts';

/** Without its links: as a webhook has it. */
export const resourceOf = (payment: SimPayment) => {
  const { id, asked, state, createdAt, card } = payment;
  return {
    ...asked,
    state,
    payment_id: id,
    payment_provider: 'sandbox',
    created_date: createdAt.toISOString(),
    refund_summary: {
      status: state.status === 'success' ? 'available' : state.finished ? 'unavailable' : 'pending',
      amount_available: asked.amount,
      amount_submitted: 0,
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

/** @param url where the API listens @param token of an address for its person */
export const paymentBody = (payment: SimPayment, url: string, token: string | undefined) => {
  const self = `${url}/v1/payments/${payment.id}`;
  const get = (href: string) => ({ href, method: 'GET' });
  return {
    ...resourceOf(payment),
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
