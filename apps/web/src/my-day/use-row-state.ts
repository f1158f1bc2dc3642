import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../ui/toasts.js';
import { useHotkey } from '../ui/use-hotkey.js';
import { copyText } from './copy-text.js';
import type { JustRecorded, Rows } from './rows-context.js';
import { isGiven } from './is-given.js';

const all = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];

/** The row that has the focus, or in which it is. */
function current(open: string | undefined): number {
  const within = document.activeElement?.closest('li')?.querySelector<HTMLElement>(':scope > .day-row [data-row]');
  return all().findIndex((row) => row === within || (!isGiven(within) && row.dataset.row === open));
}

/** Which row is open, what was recorded, and the keys: j and k between rows, r records. */
export function useRowState(today: string) {
  const { t } = useTranslation('myDay');
  const [open, setOpen] = useState<Rows['open']>(null);
  const [recorded, setRecorded] = useState<readonly JustRecorded[]>([]);

  const focusRow = (key: string | undefined) =>
    all()
      .find(({ dataset }) => dataset.row === key)
      ?.focus();
  const step = (by: number) => {
    const rows = all();
    const at = current(open?.key);
    rows[at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
  };
  useHotkey('j', () => step(1));
  useHotkey('k', () => step(-1));
  useHotkey('r', () => {
    const row = all()[Math.max(current(open?.key), 0)];
    if (row?.dataset.row !== undefined) setOpen({ key: row.dataset.row, act: null, focus: true });
  });

  const rows = useMemo((): Rows => {
    const keep = (one: JustRecorded) => {
      const { journal } = one;
      setRecorded((before) => [one, ...before]);
      // That it waits is said where it was put off.
      if (one.waits === true) return;
      say(
        one.text,
        journal === null
          ? undefined
          : { text: t('copy'), run: () => void copyText(journal).then((done) => say(t(done))) },
      );
    };
    return {
      today,
      open,
      openRow: (key, act, focus) => setOpen({ key, act, focus }),
      closeRow() {
        focusRow(open?.key);
        setOpen(null);
      },
      doneWith(key, done) {
        for (const one of done) keep(one);
        const shown = all();
        const at = shown.findIndex(({ dataset }) => dataset.row === key);
        setOpen(null);
        (shown[at + 1] ?? shown[at - 1] ?? document.getElementById('content'))?.focus();
      },
      note: keep,
    };
  }, [today, open, t]);
  return { rows, recorded };
}
