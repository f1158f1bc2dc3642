import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/use-dates.js';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/states.js';
import { ActPanel } from './act-panel.js';
import { CaseFacts } from './case-facts.js';
import { closeOnEscape } from './day-row.js';
import type { MyDay } from './day-rows.js';
import { useRows } from './rows-context.js';
import { useCases } from './use-cases.js';
import { useRowText } from './use-row-text.js';

type Offer = MyDay['offeredToMe'][number];

function OfferPanel({
  offer,
  rowKey,
  title,
}: {
  readonly offer: Offer;
  readonly rowKey: string;
  readonly title: string;
}) {
  const { t } = useTranslation('myDay');
  const rows = useRows();
  const [of] = useCases([offer.placementId]);
  const placement = of?.data;
  const act = rows.open?.act === 'decline' ? 'decline' : 'accept';
  return (
    <div className="day-panel">
      <CaseFacts of={offer} placement={placement} />
      {of?.isPending === true ? (
        <Loading />
      ) : (
        <ActPanel
          key={act}
          act={act}
          placementId={offer.placementId}
          obligationId={placement?.offer?.obligationId ?? ''}
          version={placement?.version}
          policyVersion={placement?.policyVersion}
          onDone={() => rows.doneWith(rowKey, [{ text: `${t(`done.${act}`)} ${title}`, journal: null }])}
          onCancel={rows.closeRow}
        />
      )}
    </div>
  );
}

/** A case that a colleague offers: who, until when, and the two answers. */
export function OfferRow({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation('myDay');
  const { today, open, openRow, closeRow } = useRows();
  const text = useRowText(today);
  const dates = useDates(today);
  const key = `offer:${offer.placementId}`;
  const isOpen = open?.key === key;
  const title = t('offer.title', { citizen: text.citizen(offer), company: text.company(offer) });
  return (
    <li onKeyDown={closeOnEscape(isOpen, closeRow)}>
      <div className="day-row">
        <button
          type="button"
          className="day-row-open"
          data-row={key}
          aria-expanded={isOpen}
          onClick={() => (isOpen ? closeRow() : openRow(key, null, false))}
        >
          <span className="day-row-what">{title}</span>
          <span className="muted">
            {[
              t('offer.from', { name: offer.from.name ?? offer.from.id }),
              t('offer.answerBy', { day: dates.day(offer.answerBy) }),
              ...(offer.effectiveOn === null ? [] : [t('offer.effectiveOn', { day: dates.day(offer.effectiveOn) })]),
            ].join(' · ')}
          </span>
        </button>
        <span className="buttons">
          {(['accept', 'decline'] as const).map((act) => (
            <Button
              key={act}
              aria-label={t('doTo', { do: t(`do.${act}`), what: title })}
              onClick={() => openRow(key, act, true)}
            >
              {t(`do.${act}`)}
            </Button>
          ))}
        </span>
      </div>
      {isOpen && <OfferPanel offer={offer} rowKey={key} title={title} />}
    </li>
  );
}
