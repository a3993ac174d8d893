// Pays by a link as a person does, without a browser: Pay, a card at the simulated GOV.UK Pay, and back to Porth.
const CARDS = { taken: '4242 4242 4242 4242', declined: '4000 0000 0000 0002' };

/** Where Pay leads to: the page that asks for a card. @throws Error when it leads nowhere */
export const tapsPay = async (link: string): Promise<string> => {
  const tapped = await fetch(link, { method: 'POST', redirect: 'manual', body: new URLSearchParams() });
  const next = tapped.headers.get('location');
  if (tapped.status !== 303 || next === null)
    throw new Error(`Pay leads nowhere: ${tapped.status} ${await tapped.text()}`);
  return (await fetch(next)).url;
};

/** @returns the page that they come back to */
export const givesCard = async (cardPage: string, card: keyof typeof CARDS): Promise<Response> => {
  const form = (room: string, body: string, redirect: RequestRedirect) =>
    fetch(cardPage.replace('/card/', room), {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      redirect,
    });
  const given = await form('/card/', `cardNo=${CARDS[card]}`, 'follow');
  if (card === 'taken') return form('/confirm/', '', 'follow');
  const [, back = ''] = /href="([^"]+)"/.exec(await given.text()) ?? [];
  return fetch(back.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))));
};

export const paysBy = async (link: string, card: keyof typeof CARDS): Promise<Response> =>
  givesCard(await tapsPay(link), card);
