import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { useHotkey } from '../ui/use-hotkey.js';

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.js')).SearchDialog }));

/** The way to the search from everywhere: the button, Ctrl+K, or / while nobody types. */
export function SearchButton() {
  const { t } = useTranslation('search');
  const [open, setOpen] = useState(false);
  const begin = () => {
    // Over another dialog one would lose what one was doing there.
    if (document.querySelector('dialog[open]') === null) setOpen(true);
  };
  useHotkey('k', begin, { ctrl: true });
  useHotkey('/', begin);
  return (
    <>
      <Button className="search-button" aria-keyshortcuts="Control+K /" onClick={() => setOpen(true)}>
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
