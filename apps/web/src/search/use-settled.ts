import { useEffect, useState } from 'react';

/** How long one pauses in typing before it is searched. Milliseconds. */
const PAUSE = 200;

/** What was typed, once one pauses. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed.trim());
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
