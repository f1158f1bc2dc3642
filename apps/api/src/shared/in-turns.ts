/** Works on every entry, so many side by side; answers come in the order of the entries. @throws what the work throws first */
export async function inTurns<Entry, Answer>(
  atOnce: number,
  entries: readonly Entry[],
  work: (entry: Entry) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const waiting = entries.entries();
  const worker = async (): Promise<void> => {
    for (const [index, entry] of waiting) answers[index] = await work(entry);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, entries.length) }, worker));
  return answers;
}
