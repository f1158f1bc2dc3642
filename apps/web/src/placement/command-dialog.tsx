import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import type { CommandName } from '../api/commands.js';
import { Dialog } from '../ui/dialog.js';
import { Notice } from '../ui/notice.js';
import { say } from '../ui/toasts.js';
import type { PartOf } from './case-of.js';
import { COMMAND_FORMS } from './commands/command-forms.js';

/** Whether there is such a command. */
export const isCommand = (name: string | null): name is CommandName =>
  name !== null && Object.hasOwn(COMMAND_FORMS, name);

/** The form of one command; where it cannot be done, why not. */
export function CommandDialog({
  placement,
  today,
  possible,
  command,
  on,
  onClose,
}: PartOf & {
  readonly possible: readonly Schemas['PossibleCommand'][];
  readonly command: CommandName;
  readonly on: string | undefined;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('commands');
  const asked = possible.find((one) => one.command === command);
  const CommandFields = COMMAND_FORMS[command];
  return (
    <Dialog title={t(`name.${command}`)} onClose={onClose}>
      {asked?.offered === true ? (
        <CommandFields
          {...{ placement, today, on }}
          choices={asked.choices}
          onCancel={onClose}
          onDone={(text) => {
            say(text);
            onClose();
          }}
        />
      ) : (
        <Notice tone="warning" title={t('notNow')}>
          <p>{asked?.whyNot?.detail}</p>
        </Notice>
      )}
    </Dialog>
  );
}
