import { useEffect } from 'react';

/** Whether somebody is typing: then letters are letters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * A key that does something anywhere on the screen. Letters alone wait until nobody types and no dialog is open.
 * @param key as in KeyboardEvent.key; with `ctrl` Ctrl or Cmd
 */
export function useHotkey(key: string, run: (event: KeyboardEvent) => void, { ctrl = false } = {}): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || ctrl !== (event.ctrlKey || event.metaKey) || event.altKey) return;
      if (!ctrl && (isTyping(event.target) || document.querySelector('dialog[open]') !== null)) return;
      event.preventDefault();
      run(event);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
