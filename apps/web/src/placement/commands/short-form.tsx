import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandBody, CommandName } from '../../api/commands.js';
import { Button } from '../../ui/button.js';
import { CommandForm, type MessageAt } from '../../ui/command-form.js';
import { useDraft } from '../../ui/use-draft.js';
import type { Found } from './checks.js';
import type { CommandOf } from './command-of.js';

/** What the fields of a short form are given. */
export interface Fields<T> {
  readonly value: T;
  readonly change: (next: Partial<T>) => void;
  readonly at: MessageAt;
}

/** The form of one command on the screen of a case: what is typed is kept as a draft, what is missing is said before it is sent. */
export function ShortForm<N extends CommandName, T extends object>({
  of,
  command,
  initial,
  fields,
  check,
  body,
  children,
}: {
  readonly of: CommandOf;
  readonly command: N;
  readonly initial: T;
  /** The pointers of the fields on the form. */
  readonly fields: readonly string[];
  readonly check?: (value: T) => Found;
  readonly body: (value: T) => CommandBody<N>;
  readonly children: (fields: Fields<T>) => ReactNode;
}) {
  const { t } = useTranslation('commands');
  const { placement, on = '', onDone, onCancel } = of;
  const [value, change, letGo, found] = useDraft<T>(`${command}.${placement.id}.${on}`, initial);
  const missing = () =>
    Object.fromEntries(
      Object.entries(check?.(value) ?? {}).flatMap(([pointer, wrong]) =>
        wrong === null ? [] : [[pointer, t(`wrong.${wrong}`)]],
      ),
    );
  const typed = Object.values(value).filter((part): part is string => typeof part === 'string' && part.includes(' '));
  return (
    <CommandForm
      placementId={placement.id}
      command={command}
      version={placement.version}
      fields={fields}
      check={missing}
      body={() => body(value)}
      submit={t(`name.${command}`)}
      yours={
        <>
          <p>{t(`name.${command}`)}</p>
          {typed.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </>
      }
      onDone={() => {
        letGo();
        onDone(t('done', { what: t(`name.${command}`) }));
      }}
      onCancel={() => {
        letGo();
        onCancel();
      }}
    >
      {(at) => (
        <>
          {found && (
            <p className="muted">
              {t('draft')}{' '}
              <Button kind="tertiary" onClick={letGo}>
                {t('startOver')}
              </Button>
            </p>
          )}
          {children({ value, change, at })}
        </>
      )}
    </CommandForm>
  );
}
