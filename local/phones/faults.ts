// The switches for what goes wrong on this phone.
import { h } from '../../web/dom.ts';
import type { PhoneState } from './wire.ts';

export type Faults = { readonly element: HTMLElement; readonly show: (state: PhoneState) => void };

export const faults = (set: (on: readonly string[]) => void): Faults => {
  const list = h('fieldset', {}, h('legend', {}, 'On this phone alone'));
  const summary = h('summary', {}, 'Faults');
  const boxes = () => [...list.querySelectorAll('input')];
  return {
    element: h('details', { class: 'faults' }, summary, list),
    show: ({ faults: known, on }) => {
      if (boxes().length === 0)
        for (const { id, words } of known) {
          const box = h('input', { type: 'checkbox', id: `fault-${id}`, value: id });
          box.addEventListener('change', () =>
            set(boxes().flatMap(({ checked, value }) => (checked ? [value] : []))),
          );
          list.append(h('p', {}, box, ' ', h('label', { for: box.id }, words)));
        }
      for (const box of boxes()) box.checked = on.includes(box.value);
      summary.textContent = on.length === 0 ? 'Faults' : `Faults: ${on.length} on`;
    },
  };
};
