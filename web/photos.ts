// The photos that go with the next message: chosen, shown with a way to take each out again, and told when one will not do.
import { newId } from './activity.ts';
import { h } from './dom.ts';
import type { Panel } from './panel.ts';
import { BYTES_MAX, fit, PHOTOS_MAX } from './photo.ts';
import { put, type Word } from './words.ts';

export type Photos = {
  /** Hands over what was chosen, and begins anew. */
  take(): readonly File[];
};

export const photos = ({ file, add, photos: list, wrong, input }: Panel): Photos => {
  let chosen: File[] = [];
  const say = (why?: Word) => {
    if (why === undefined) wrong.textContent = '';
    else put(wrong, why);
  };

  const show = (photo: File) => {
    const url = URL.createObjectURL(photo);
    const preview = h('img', { src: url, alt: '' });
    // A page may forbid pictures: the name is there all the same.
    preview.addEventListener('error', () => preview.remove());
    const id = newId();
    const remove = h(
      'button',
      { type: 'button', class: 'plain' },
      put(h('span'), 'remove'),
      h('span', { class: 'hidden' }, ` ${photo.name}`),
    );
    const item = h(
      'li',
      { id },
      preview,
      put(h('span', { class: 'hidden' }), 'photoToSend'),
      photo.name,
      remove,
    );
    remove.addEventListener('click', () => {
      chosen = chosen.filter((each) => each !== photo);
      item.remove();
      URL.revokeObjectURL(url);
      say();
      input.focus();
    });
    list.append(item);
  };

  const choose = async (files: readonly File[]) => {
    say();
    for (const each of files) {
      if (chosen.length >= PHOTOS_MAX) {
        say('tooMany');
        return;
      }
      const fitted = await fit(each);
      const bytes = chosen.reduce((sum, { size }) => sum + size, 0);
      if (!fitted.ok) say(fitted.why);
      else if (bytes + fitted.photo.size > BYTES_MAX) say('tooBig');
      else {
        chosen.push(fitted.photo);
        show(fitted.photo);
      }
    }
  };

  add.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const files = [...(file.files ?? [])];
    // The same photo can be chosen again after it was taken out.
    file.value = '';
    void choose(files).then(() => input.focus());
  });

  return {
    take: () => {
      const taken = chosen;
      chosen = [];
      list.replaceChildren();
      say();
      return taken;
    },
  };
};
