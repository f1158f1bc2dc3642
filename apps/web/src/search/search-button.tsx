import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { useHotkey } from '../ui/use-hotkey.js';

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.js')).SearchDialog }));

/** The way to the search from everywhere: the button, or Ctrl+K. */
export function SearchButton() {
  const { t } = useTranslation('search');
  const [open, setOpen] = useState(false);
  useHotkey(
    'k',
    () => {
      // Over another dialog one would lose what one was doing there.
      if (document.querySelector('dialog[open]') === null) setOpen(true);
    },
    { ctrl: true },
  );
  return (
    <>
      <Button className="search-button" aria-keyshortcuts="Control+K" onClick={() => setOpen(true)}>
        {t('button')} <kbd>Ctrl-K</kbd>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
