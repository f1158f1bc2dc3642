import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { Empty } from '../../ui/states.js';
import { COMMAND_GROUPS } from '../commands/command-forms.js';
import { DoLink } from '../do-link.js';

type Group = keyof typeof COMMAND_GROUPS;

/** What one can do now, and why not the rest. */
export function Possible({ possible }: { readonly possible: readonly Schemas['PossibleCommand'][] }) {
  const { t } = useTranslation('commands');
  const of = (command: string) => possible.find((one) => one.command === command);
  const groups = (Object.keys(COMMAND_GROUPS) as Group[])
    .map((group) => [group, COMMAND_GROUPS[group].filter((command) => of(command)?.offered)] as const)
    .filter(([, commands]) => commands.length > 0);
  // The same reason is said once, for all it keeps from being done.
  const refused = new Map<string, string[]>();
  for (const { command, whyNot } of possible) {
    if (whyNot === null) continue;
    const why = whyNot.detail || whyNot.title;
    refused.set(why, [...(refused.get(why) ?? []), t(`name.${command}`)]);
  }
  return (
    <section className="card no-print" aria-labelledby="possible">
      <h2 id="possible" tabIndex={-1}>
        {t('now')}
      </h2>
      {groups.length === 0 && (
        <Empty>
          <p>{t('none')}</p>
        </Empty>
      )}
      {groups.map(([group, commands]) => (
        <div key={group} className="case-group">
          <h3>{t(`group.${group}`)}</h3>
          <div className="buttons">
            {commands.map((command) => (
              <DoLink key={command} command={command} />
            ))}
          </div>
        </div>
      ))}
      {refused.size > 0 && (
        <details className="command-more">
          <summary>{t('rest')}</summary>
          <dl>
            {[...refused].map(([why, names]) => (
              <div key={why}>
                <dt>{names.join(', ')}</dt>
                <dd className="muted">{why}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
