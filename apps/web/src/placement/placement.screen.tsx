import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Schemas } from '../api/client.js';
import { hasRole, useMe } from '../api/me.js';
import { dayOf, today } from '../dates/days.js';
import { Button } from '../ui/button.js';
import { PageTitle } from '../ui/page-title.js';
import { Fetched, FetchedScreen } from '../ui/states.js';
import { CommandDialog, isCommand } from './command-dialog.js';
import { CaseHead } from './parts/case-head.js';
import { Considerations } from './parts/considerations.js';
import { EndOfStage } from './parts/end-of-stage.js';
import { Hours } from './parts/hours.js';
import { NextOwed } from './parts/next-owed.js';
import { OwedList } from './parts/owed-list.js';
import { PlanAndPapers } from './parts/plan-and-papers.js';
import { Possible } from './parts/possible.js';
import { StageSteps } from './parts/stage-steps.js';
import { CaseTimeline } from './timeline/case-timeline.js';
import { caseOf, forecastOf, possibleOf } from './use-case.js';

/** One case: where it stands, what is owed, what happened, and what one can do. */
export function PlacementScreen() {
  const { id = '' } = useParams();
  return (
    <FetchedScreen query={useQuery(caseOf(id))}>{(placement) => <Case key={id} placement={placement} />}</FetchedScreen>
  );
}

function Case({ placement }: { readonly placement: Schemas['Placement'] }) {
  const { t } = useTranslation('placement');
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const possible = useQuery(possibleOf(placement.id));
  const forecast = useQuery({ ...forecastOf(placement.id), enabled: placement.closedOn === null });
  const now = forecast.data === undefined ? today() : dayOf(forecast.data.now);
  const asked = params.get('do');
  const onClose = useCallback(() => {
    setParams({}, { replace: true, preventScrollReset: true });
    // What was pressed may be gone with what was done.
    setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById('possible')?.focus();
    });
  }, [setParams]);
  const commands = possible.data?.commands ?? [];
  const of = { placement, today: now };
  const path = `/placements/${encodeURIComponent(placement.id)}/sheet`;
  return (
    <div className="case">
      <PageTitle
        title={t('title', {
          citizen: placement.citizen.name ?? t('erased'),
          company: placement.company.name ?? t('unknown'),
        })}
      >
        {hasRole(me, 'team-lead', 'manager', 'auditor') && (
          <Link to={`/audit/placements/${encodeURIComponent(placement.id)}`}>{t('nav.audit', { ns: 'common' })}</Link>
        )}
        <Link to={`${path}/company`}>{t('sheet.company')}</Link>
        <Link to={`${path}/citizen`}>{t('sheet.citizen')}</Link>
        <Button className="no-print" onClick={() => window.print()}>
          {t('sheet.printCase')}
        </Button>
      </PageTitle>
      <CaseHead {...of} />
      <StageSteps {...of} />
      <EndOfStage {...of} />
      <NextOwed {...of} />
      <div className="case-columns">
        <CaseTimeline {...of} mayCorrect={commands.some((one) => one.command === 'correct-record' && one.offered)} />
        <div className="case-side">
          <Fetched query={possible}>{(all) => <Possible possible={all.commands} />}</Fetched>
          <OwedList {...of} possible={commands} />
          <Hours {...of} />
          <Considerations {...of} />
          <PlanAndPapers {...of} />
        </div>
      </div>
      {isCommand(asked) && possible.data !== undefined && (
        <CommandDialog
          key={`${asked}${params.get('on') ?? ''}`}
          {...of}
          possible={commands}
          command={asked}
          on={params.get('on') ?? undefined}
          onClose={onClose}
        />
      )}
    </div>
  );
}
