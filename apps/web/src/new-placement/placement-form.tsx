import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { send, type CommandAnswer } from '../api/commands.js';
import { messagesFor } from '../api/problem.js';
import { useWrite } from '../api/use-write.js';
import { today } from '../dates/days.js';
import { useCompany } from '../registers/queries.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { useDraft } from '../ui/use-draft.js';
import { ConsiderationFields } from './consideration-fields.js';
import {
  changedRung,
  missing,
  nextRung,
  toBody,
  type FormValues,
  type Missing,
  type RungValues,
} from './form-values.js';
import { PeopleFields } from './people-fields.js';
import type { PlanPolicy } from './plan-policy.js';
import { RegisterDialog } from './register-dialog.js';
import { RungFields } from './rung-fields.js';
import { WhoFields, type Registering } from './who-fields.js';

/** The fields of the form: what is refused at one of them stands there. */
const SHOWN = ['citizenId', 'companyId', 'companyContactId', 'productionUnit', 'plan', 'ownerId', 'secondPersonId']
  .concat('mentor', 'workTimes', 'transport', 'vitasCaseId', 'considerations')
  .map((name) => `/${name}`);

/** The one page that begins a placement. */
export function PlacementForm({
  draftName,
  initial,
  policy,
  colleagues,
  onDone,
}: {
  readonly draftName: string;
  readonly initial: FormValues;
  readonly policy: PlanPolicy;
  readonly colleagues: Schemas['StaffPage']['items'];
  /** @param id of the placement */
  readonly onDone: (id: string) => void;
}) {
  const { t } = useTranslation('newPlacement');
  const [values, change, forget, hadDraft] = useDraft(draftName, initial);
  const [own, setOwn] = useState<Readonly<Record<string, Missing>>>({});
  const [tries, setTries] = useState(0);
  const [registering, setRegistering] = useState<Registering | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const company = useCompany(values.company?.id ?? null).data;
  const write = useWrite((body: Schemas['ProposePlacement'], key) =>
    send<CommandAnswer>('POST', '/api/v1/placements', body, { key }),
  );
  // A refusal takes one to the first field that is wrong.
  useEffect(() => {
    const first = tries > 0 ? form.current?.querySelector('.field-invalid') : null;
    first?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }, [tries]);

  const at = (pointer: string) => {
    const code = own[pointer];
    return code === undefined
      ? messagesFor(write.problem, pointer)
      : t(`missing.${code}`, { max: policy.maxWeeklyHours });
  };
  const changePlan = (index: number, part: Partial<RungValues>) =>
    change({ plan: values.plan.map((rung, place) => (place === index ? changedRung(policy, rung, part) : rung)) });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const found = missing(values, policy, today());
    setOwn(found);
    const answer = Object.keys(found).length > 0 ? null : await write.send(toBody(values, company));
    if (answer === null) return setTries((before) => before + 1);
    forget();
    onDone(answer.id);
  };
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  const last = values.plan.at(-1);
  const wrong = Object.keys(own).length;
  return (
    <>
      {hadDraft && (
        <Notice>
          <p>{t('draft')}</p>
          <Button onClick={forget}>{t('startOver')}</Button>
        </Notice>
      )}
      <form ref={form} className="wide-form" noValidate onSubmit={(event) => void save(event)} onKeyDown={press}>
        {wrong > 0 ? (
          <Notice tone="error" title={t('fix', { count: wrong })} />
        ) : (
          <ProblemSummary problem={write.problem} shown={SHOWN} />
        )}
        <section aria-labelledby="new-who">
          <h2 id="new-who">{t('who')}</h2>
          <WhoFields values={values} company={company} at={at} onChange={change} onRegister={setRegistering} />
        </section>
        <section aria-labelledby="new-plan">
          <h2 id="new-plan">{t('plan')}</h2>
          {values.plan.map((rung, index) => (
            <RungFields
              key={index}
              index={index}
              rung={rung}
              policy={policy}
              at={at}
              onChange={(part) => changePlan(index, part)}
              onRemove={
                values.plan.length === 1
                  ? undefined
                  : () => change({ plan: values.plan.filter((_, place) => place !== index) })
              }
            />
          ))}
          {last !== undefined && (
            <Button onClick={() => change({ plan: [...values.plan, nextRung(policy, last)] })}>{t('addRung')}</Button>
          )}
        </section>
        <section aria-labelledby="new-people">
          <h2 id="new-people">{t('responsible')}</h2>
          <PeopleFields values={values} colleagues={colleagues} at={at} onChange={change} />
        </section>
        <section aria-labelledby="new-place">
          <h2 id="new-place">{t('workplace')}</h2>
          <div className="field-row">
            {(['mentor', 'workTimes', 'transport', 'vitasCaseId'] as const).map((name) => (
              <TextField
                key={name}
                label={t(name === 'vitasCaseId' ? 'vitas' : name)}
                optional
                error={at(`/${name}`)}
                value={values[name]}
                onValue={(value) => change({ [name]: value })}
              />
            ))}
          </div>
        </section>
        <section aria-labelledby="new-considerations">
          <h2 id="new-considerations">{t('considerations')}</h2>
          <p className="muted">{t('considerationsText')}</p>
          <ConsiderationFields
            considerations={values.considerations}
            at={at}
            onChange={(considerations) => change({ considerations })}
          />
        </section>
        <div className="buttons form-actions">
          <Button kind="primary" type="submit" aria-disabled={write.isSending}>
            {write.isSending ? t('saving', { ns: 'common' }) : t('save')}
          </Button>
        </div>
      </form>
      {registering !== null && (
        <RegisterDialog
          what={registering}
          companyId={values.company?.id ?? null}
          onClose={() => setRegistering(null)}
          onDone={(found) => {
            if (registering.kind !== 'contact') change({ [registering.kind]: found });
            setRegistering(null);
          }}
        />
      )}
    </>
  );
}
