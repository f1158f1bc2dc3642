import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { TextField } from '../ui/field.js';
import { PageTitle } from '../ui/page-title.js';
import { Empty, Fetched } from '../ui/states.js';
import { looksLikeCpr, LEAST, useSearch } from './use-search.js';
import { useSettled } from './use-settled.js';

/** Of each kind on a page of their own. */
const SHOWN = 50;

/** What a search found, at an address that can be passed on. A CPR number stays out of the address. */
export function SearchScreen() {
  const { t } = useTranslation('search');
  const [params, setParams] = useSearchParams();
  const { state } = useLocation() as { state: { q?: string } | null };
  const [typed, setTyped] = useState(params.get('q') ?? state?.q ?? '');
  const asked = useSettled(typed);
  const found = useSearch(asked, SHOWN);
  const kept = looksLikeCpr(asked) ? '' : asked;
  useEffect(() => {
    if ((params.get('q') ?? '') !== kept) setParams(kept === '' ? {} : { q: kept }, { replace: true });
  }, [kept, params, setParams]);
  return (
    <>
      <PageTitle title={t('title')} />
      <form role="search" className="search-form" onSubmit={(event) => event.preventDefault()}>
        <TextField label={t('label')} hint={t('hint')} value={typed} onValue={setTyped} autoComplete="off" />
      </form>
      {asked.length < LEAST ? (
        <Empty>
          <p>{t('start')}</p>
        </Empty>
      ) : (
        <Fetched query={found}>
          {(groups) =>
            groups.every(({ hits }) => hits.length === 0) ? (
              <Empty>
                <p role="status">{t('noneAt', { typed: asked })}</p>
                <p>{t('noneWayOut')}</p>
              </Empty>
            ) : (
              groups
                .filter(({ hits }) => hits.length > 0)
                .map(({ kind, hits, more }) => (
                  <section key={kind} aria-label={t(`kind.${kind}`)} className="search-group">
                    <h2>{t(`kind.${kind}`)}</h2>
                    <ul className="row-list">
                      {hits.map(({ to, text, beside }) => (
                        <li key={to}>
                          <Link to={to}>{text}</Link> <span className="muted">{beside}</span>
                        </li>
                      ))}
                    </ul>
                    {more && <p className="muted">{t('more')}</p>}
                  </section>
                ))
            )
          }
        </Fetched>
      )}
    </>
  );
}
