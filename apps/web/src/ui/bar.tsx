/** How much of the most there is, drawn; the number stands beside it, so it is no picture of its own. */
export function Bar({
  value,
  most,
  tone = 'action',
}: {
  readonly value: number;
  readonly most: number;
  readonly tone?: 'action' | 'before' | 'overdue';
}) {
  const share = most <= 0 ? 0 : Math.min(value / most, 1);
  return (
    <svg className={`bar bar-${tone}`} width="96" height="10" viewBox="0 0 96 10" aria-hidden="true" focusable="false">
      <rect className="bar-ground" width="96" height="10" rx="2" />
      <rect className="bar-value" width={96 * share} height="10" rx="2" />
    </svg>
  );
}
