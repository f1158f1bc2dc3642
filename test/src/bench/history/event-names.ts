interface HistoryLike {
  readonly events?: readonly object[] | null;
}

/** The events of a history by name, e.g. `timer-started`: taken from the attributes each of them carries. */
export function eventNames({ events }: HistoryLike): readonly string[] {
  return (events ?? []).map((event) => {
    const attributes = Object.entries(event).find(([key, value]) => key.endsWith('EventAttributes') && value !== null);
    const name = attributes?.[0].replace(/EventAttributes$/, '') ?? 'without-attributes';
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  });
}
