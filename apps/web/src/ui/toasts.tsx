import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

/** Something that went well, with what one may do about it. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly text: string; readonly run: () => void } | undefined;
}

/** How long it stands there. Milliseconds. */
const STANDS = 8_000;

let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

const remove = (id: number): void => set(toasts.filter((toast) => toast.id !== id));

/** Says what was done. It goes by itself unless it offers something to do. */
export function say(text: string, action?: Toast['action']): void {
  const id = (last += 1);
  set([...toasts, { id, text, action }]);
  setTimeout(() => remove(id), action === undefined ? STANDS : 3 * STANDS);
}

/** Where they stand; read out politely. */
export function Toasts() {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div className="toasts no-print" role="status" aria-live="polite">
      {shown.map(({ id, text, action }) => (
        <div key={id} className="toast">
          <span>{text}</span>
          {action !== undefined && (
            <button
              type="button"
              onClick={() => {
                action.run();
                remove(id);
              }}
            >
              {action.text}
            </button>
          )}
          <button type="button" onClick={() => remove(id)}>
            {t('close')}
          </button>
        </div>
      ))}
    </div>
  );
}
