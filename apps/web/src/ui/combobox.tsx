import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { Field, type FieldProps } from './field.js';

/** Something that was found. */
export interface Found {
  readonly id: string;
  readonly text: string;
  readonly beside?: string | undefined;
}

/** How long one pauses in typing before it is searched. Milliseconds. */
const PAUSE = 200;

/** Typed search: letters, arrows and Enter are enough. */
export function Combobox({
  name,
  search,
  chosen,
  onChosen,
  least = 2,
  autoFocus = false,
  create,
  ...field
}: FieldProps & {
  /** What is searched, for the cache. */
  readonly name: string;
  readonly search: (text: string) => Promise<readonly Found[]>;
  readonly chosen: Found | null;
  readonly onChosen: (found: Found | null) => void;
  /** So many characters before it is searched. */
  readonly least?: number;
  readonly autoFocus?: boolean;
  /** What one may do when it is not among what was found: it stands last in the list. */
  readonly create?: { readonly text: (typed: string) => string; readonly run: (typed: string) => void };
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  // What one chose or let go takes the focus with it: the input and the button take turns.
  const [turned, setTurned] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const enough = asked.length >= least;
  const found = useQuery({
    queryKey: ['combobox', name, asked],
    queryFn: () => search(asked),
    enabled: open && enough,
  });
  const settled = enough && asked === text.trim();
  const items = settled ? (found.data ?? []) : [];
  const offered = create !== undefined && settled && found.isFetched ? [...items, null] : items;

  if (chosen !== null) {
    return (
      <Field {...field}>
        {(wiring) => (
          <div className="chosen">
            <span>
              <strong>{chosen.text}</strong>{' '}
              {chosen.beside !== undefined && <span className="muted">{chosen.beside}</span>}
            </span>
            <Button
              {...wiring}
              aria-label={`${t('combobox.clear')} (${field.label})`}
              autoFocus={turned}
              onClick={() => {
                setTurned(true);
                onChosen(null);
              }}
            >
              {t('combobox.clear')}
            </Button>
          </div>
        )}
      </Field>
    );
  }
  const take = (item: Found | null | undefined) => {
    if (item === undefined) return;
    setOpen(false);
    setTurned(true);
    if (item === null) return create?.run(text.trim());
    onChosen(item);
    setText('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (offered.length > 0) setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + offered.length) % offered.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      take(offered[at]);
    }
  };
  const state = !enough
    ? t('combobox.typeMore', { count: least })
    : found.isFetching || asked !== text.trim()
      ? t('combobox.searching')
      : found.isError
        ? t('states.failed')
        : items.length === 0
          ? t('combobox.none')
          : t('combobox.found', { count: items.length });
  return (
    <Field {...field}>
      {(wiring) => (
        <div className="combobox">
          <input
            className="form-input"
            {...wiring}
            role="combobox"
            aria-expanded={open && offered.length > 0}
            aria-controls={`${wiring.id}-list`}
            aria-autocomplete="list"
            {...(open && offered[at] !== undefined && { 'aria-activedescendant': `${wiring.id}-${at}` })}
            autoComplete="off"
            autoFocus={autoFocus || turned}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setOpen(true);
              setAt(0);
            }}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={press}
          />
          <ul
            className="combobox-list"
            role="listbox"
            id={`${wiring.id}-list`}
            aria-label={field.label}
            hidden={!open || offered.length === 0}
          >
            {offered.map((item, index) => (
              <li
                key={item?.id ?? 'create'}
                id={`${wiring.id}-${index}`}
                role="option"
                aria-selected={index === at}
                onMouseDown={(event) => {
                  event.preventDefault();
                  take(item);
                }}
              >
                {item === null ? create?.text(text.trim()) : item.text}{' '}
                {item?.beside !== undefined && <span className="muted">{item.beside}</span>}
              </li>
            ))}
          </ul>
          <span className={open && text !== '' ? 'form-hint' : 'sr-only'} role="status">
            {open && text !== '' ? state : ''}
          </span>
        </div>
      )}
    </Field>
  );
}
