import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { CommandName } from '../api/commands.js';

/** Where the form of a command opens, for this screen and for links from others. */
export const doPath = (placementId: string, command: CommandName, on?: string): string =>
  `/placements/${encodeURIComponent(placementId)}?${doQuery(command, on)}`;

const doQuery = (command: CommandName, on?: string): string =>
  new URLSearchParams({ do: command, ...(on !== undefined && { on }) }).toString();

/** Opens the form of a command on this screen. */
export function DoLink({
  command,
  on,
  text,
  label,
  plain = false,
}: {
  readonly command: CommandName;
  /** What it is about: an obligation, a paper, a rung, an entry. */
  readonly on?: string;
  readonly text?: string;
  /** Said instead of the text, where the text alone is not enough. */
  readonly label?: string;
  /** A link among text instead of a button. */
  readonly plain?: boolean;
}) {
  const { t } = useTranslation('commands');
  const { pathname } = useLocation();
  return (
    <Link
      className={plain ? 'do-link' : 'button button-secondary'}
      to={`${pathname}?${doQuery(command, on)}`}
      preventScrollReset
      {...(label !== undefined && { 'aria-label': label })}
    >
      {text ?? t(`name.${command}`)}
    </Link>
  );
}
