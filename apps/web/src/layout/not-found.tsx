import { Failed } from '../ui/states.js';
import { problemOf } from '../api/problem.js';

/** An address that leads nowhere. */
export function NotFound() {
  return <Failed error={problemOf(404, null)} />;
}
