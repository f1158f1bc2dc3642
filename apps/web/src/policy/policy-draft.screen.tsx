import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answerOf, api, type Schemas } from '../api/client.js';
import { send } from '../api/commands.js';
import { hasRole, useMe } from '../api/me.js';
import { useWrite } from '../api/use-write.js';
import { Button } from '../ui/button.js';
import { TextArea, TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { Fetched } from '../ui/states.js';
import { say } from '../ui/toasts.js';
import { useDraft } from '../ui/use-draft.js';
import { Preview } from './preview.js';

/** Longer than any policy: the calendar alone lists some four hundred days. */
const MOST = 200_000;

/** What has a field of its own. */
const OWN: readonly string[] = ['/version', '/validFrom', '/title', '/because'];

/** A new version, made from a published one: previewed, then published. */
export function PolicyDraftScreen() {
  const { t } = useTranslation('policy');
  const [params] = useSearchParams();
  const { data: me } = useMe();
  const from = params.get('from') ?? '';
  const policy = useQuery({
    queryKey: ['policy', from],
    queryFn: () => answerOf(api.GET('/api/v1/policies/{version}', { params: { path: { version: from } } })),
  });
  return (
    <>
      <PageTitle title={t('draftTitle')} beside={<Link to="/policy">{t('all')}</Link>} />
      {me !== undefined && !hasRole(me, 'manager') ? (
        <Notice tone="warning" title={t('managers')} />
      ) : (
        <Fetched query={policy}>{({ document }) => <DraftForm key={from} from={from} document={document} />}</Fetched>
      )}
    </>
  );
}

/** What was typed as a document; a text when it is none. */
function parsed(text: string): object | string {
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function DraftForm({
  from,
  document,
}: {
  readonly from: string;
  readonly document: Readonly<Record<string, unknown>>;
}) {
  const { t } = useTranslation('policy');
  const navigate = useNavigate();
  const { version: _, validFrom: __, title: copied = '', ...rules } = document;
  const [{ version, validFrom, title, text, because }, change, letGo] = useDraft(`policy.${from}`, {
    ...{ version: '', validFrom: '', title: String(copied) },
    text: JSON.stringify(rules, null, 2),
    because: '',
  });
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<Schemas['PolicyPreview'] | null>(null);
  const preview = useWrite<{ document: object }, Schemas['PolicyPreview']>(
    (body, key) => send('POST', '/api/v1/policies/preview', body, { key }),
    [],
  );
  const publish = useWrite<object, { id: string }>((body, key) => send('POST', '/api/v1/policies', body, { key }));
  const read = parsed(text);
  const draft = typeof read === 'string' ? read : { version, validFrom, title, ...read };
  const problem = publish.problem ?? preview.problem;
  const show = async () => {
    publish.forget();
    setFound(null);
    if (typeof draft === 'string') return;
    const answer = await preview.send({ document: draft });
    if (answer !== null) setFound(answer);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    preview.forget();
    setTried(true);
    if (typeof draft === 'string' || because.trim() === '') return;
    const published = await publish.send({ ...draft, because: because.trim() });
    if (published === null) return;
    letGo();
    say(t('publishedNow'));
    void navigate(`/policy/${published.id}`);
  };
  // A preview takes the document below `/document`, publishing takes it as it is.
  const all = (problem?.errors ?? []).map((one) => ({ ...one, pointer: one.pointer.replace(/^\/document/, '') }));
  const at = (pointer: string) => all.find((one) => one.pointer === pointer)?.message;
  const errors = all.filter(({ pointer }) => !OWN.includes(pointer));
  const wrong =
    typeof draft === 'string'
      ? t('badJson', { why: draft })
      : errors.map(({ pointer, message }) => `${pointer}: ${message}`).join(' ');
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <p>{t('draftText', { from })}</p>
      <div className="field-row">
        <TextField
          label={t('version')}
          hint={t('versionHint')}
          value={version}
          error={at('/version')}
          onValue={(next) => change({ version: next })}
        />
        <TextField
          label={t('validFromField')}
          type="date"
          value={validFrom}
          error={at('/validFrom')}
          onValue={(next) => change({ validFrom: next })}
        />
      </div>
      <TextField
        label={t('titleField')}
        value={title}
        error={at('/title')}
        onValue={(next) => change({ title: next })}
      />
      <TextArea
        label={t('document')}
        className="form-input code"
        rows={24}
        max={MOST}
        spellCheck={false}
        value={text}
        error={wrong}
        onValue={(next) => change({ text: next })}
      />
      <TextField
        label={t('why')}
        value={because}
        error={tried && because.trim() === '' ? t('whyMissing') : at('/because')}
        onValue={(next) => change({ because: next })}
      />
      <ProblemSummary problem={problem} shown={problem?.errors.map(({ pointer }) => pointer) ?? []} />
      <div className="buttons form-actions">
        <Button aria-disabled={preview.isSending} onClick={() => void show()}>
          {preview.isSending ? t('previewing') : t('preview')}
        </Button>
        <Button kind="primary" type="submit" aria-disabled={publish.isSending}>
          {t('publish')}
        </Button>
      </div>
      {found !== null && <Preview preview={found} />}
    </form>
  );
}
