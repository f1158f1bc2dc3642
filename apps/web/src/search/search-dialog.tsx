import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Dialog } from '../ui/dialog.js';
import { Failed } from '../ui/states.js';
import { looksLikeCpr, LEAST, useSearch, type Hit } from './use-search.js';
import { useSettled } from './use-settled.js';

/** Of each kind: so that all three are in sight. */
const SHOWN = 6;

/** Typed search over everything: letters, arrows and Enter. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('search');
  const id = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const asked = useSettled(typed);
  const found = useSearch(asked, SHOWN);
  const enough = typed.trim().length >= LEAST;
  const groups = enough ? (found.data ?? []).filter(({ hits }) => hits.length > 0) : [];
  const all: Hit = { to: '/search', text: t('showAll', { typed: typed.trim() }), beside: '' };
  const hits = enough ? [...groups.flatMap((group) => group.hits), all] : [];
  const go = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    onClose();
    const q = typed.trim();
    if (hit !== all) void navigate(hit.to);
    else if (looksLikeCpr(q)) void navigate('/search', { state: { q } });
    else void navigate(`/search?q=${encodeURIComponent(q)}`);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((at + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // What one sees belongs to what one typed: else Enter would go to an older answer.
      go(asked === typed.trim() && !found.isPlaceholderData && !found.isLoading ? hits[at] : enough ? all : undefined);
    }
  };
  const option = (hit: Hit) => {
    const index = hits.indexOf(hit);
    return (
      <li
        key={hit.to}
        id={`${id}-${index}`}
        role="option"
        aria-selected={index === at}
        onClick={() => go(hit)}
        onMouseEnter={() => setAt(index)}
      >
        {hit.text} {hit.beside !== '' && <span className="muted">{hit.beside}</span>}
      </li>
    );
  };
  const count = hits.length - 1;
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <label className="form-label" htmlFor={`${id}-input`}>
        {t('label')}
      </label>
      <input
        className="form-input"
        id={`${id}-input`}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(hits[at] !== undefined && { 'aria-activedescendant': `${id}-${at}` })}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <p className="form-hint" role="status">
        {!enough ? t('hint') : found.isFetching ? t('searching') : count === 0 ? t('none') : t('found', { count })}
      </p>
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      <ul className="search-list" role="listbox" id={`${id}-list`} aria-label={t('results')} hidden={hits.length === 0}>
        {groups.map(({ kind, hits: ofKind }) => (
          <li key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <span className="search-kind" id={`${id}-${kind}`}>
              {t(`kind.${kind}`)}
            </span>
            <ul role="presentation">{ofKind.map(option)}</ul>
          </li>
        ))}
        {enough && option(all)}
      </ul>
    </Dialog>
  );
}
