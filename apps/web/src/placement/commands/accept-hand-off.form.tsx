import { useTranslation } from 'react-i18next';
import type { CommandOf } from './command-of.js';
import { ShortForm } from './short-form.js';

/** The receiver takes over. */
export function AcceptHandOffForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const { briefing, offer } = of.placement;
  return (
    <ShortForm of={of} command="accept-hand-off" initial={{}} fields={[]} body={() => ({})}>
      {() => (
        <>
          {offer !== null && <p>{t('offered', { from: offer.from.name ?? offer.from.id })}</p>}
          {briefing !== null && <p className="as-written">{briefing}</p>}
        </>
      )}
    </ShortForm>
  );
}
