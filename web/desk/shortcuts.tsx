// The list of shortcuts.
import { useState } from 'preact/hooks';
import { useDesk } from './context.ts';
import { SHORTCUTS, SINGLE_KEYS } from './keys.ts';
import { Modal } from './modal.tsx';

export const Shortcuts = ({ close }: { readonly close: () => void }) => {
  const { kept } = useDesk();
  const [isOn, setIsOn] = useState(kept.read<boolean>(SINGLE_KEYS) !== false);
  return (
    <Modal title="Shortcuts" close={close} wide>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">Keys</th>
            <th scope="col">What they do</th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUTS.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget: { checked } }) => {
            setIsOn(checked);
            kept.write(SINGLE_KEYS, checked);
          }}
        />
        <span>? and / work by themselves outside boxes</span>
      </label>
    </Modal>
  );
};
