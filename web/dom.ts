// Elements made one by one: nothing is ever set as HTML, so a page that forbids that (Trusted Types) can have the chat too.

type Attributes = Readonly<Record<string, string | boolean>>;

/** `true` gives an attribute without a value, and `false` none. */
export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
};

/** A drawing of one path on a square of 24, that says nothing to those who do not see it. */
export const icon = (path: string): SVGSVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const drawn = document.createElementNS(SVG, 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
};
const SVG = 'http://www.w3.org/2000/svg';

/** The element that has the focus, inside a shadow tree too. */
export const focused = (within: Node): Element | null =>
  (within.getRootNode() as Document | ShadowRoot).activeElement;
