/** A client's own items in turn: no two clients ever work on the same one. */
export function turns<T>(among: readonly T[], clients: number): (client: number) => T {
  const own = Array.from({ length: clients }, (_, client) => among.filter((_one, index) => index % clients === client));
  const at = own.map(() => 0);
  return (client) => {
    const mine = own[client] ?? [];
    const place = at[client] ?? 0;
    at[client] = (place + 1) % mine.length;
    return mine[place] as T;
  };
}
