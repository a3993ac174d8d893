// jsdom publishes no types; a test uses only its window.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { url: string; pretendToBeVisual: boolean });
    readonly window: { XMLHttpRequest: typeof XMLHttpRequest; WebSocket: typeof WebSocket };
  }
}
