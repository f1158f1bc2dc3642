import { AsyncLocalStorage } from 'node:async_hooks';
import type { ReadSubject } from '@holdfast/proof';
import type { DataSubject } from '@holdfast/sealing';

/** Whose text has been opened for one request so far; null once its answer is on its way. */
interface Noted {
  subjects: Map<string, ReadSubject> | null;
}

/** Notes whose personal text is opened for which request. */
export interface OpenedSubjects {
  /** Told by sealing. @throws Error when no request asks, or its answer is on its way: nothing is opened unseen. */
  note(subject: DataSubject): void;
  /** Runs what answers a request: what is opened within, also later and elsewhere, is noted for it. */
  during(request: object, answer: () => void): void;
  /** Everybody whose text was opened for the request; nothing more may be opened for it. */
  take(request: object): readonly ReadSubject[];
}

/** Carries the request along by AsyncLocalStorage, so that no code between route and seal has to. */
export function createOpenedSubjects(): OpenedSubjects {
  const current = new AsyncLocalStorage<Noted>();
  const byRequest = new WeakMap<object, Noted>();
  return {
    note({ type, id }) {
      const subjects = current.getStore()?.subjects ?? null;
      if (subjects === null) throw new Error('Personal text was to be opened where no log of reads would see it.');
      // The note on an erasure is about the citizen of that id.
      const subject: ReadSubject = { type: type === 'erasure' ? 'citizen' : type, id };
      subjects.set(`${subject.type}/${id}`, subject);
    },
    during(request, answer) {
      const noted: Noted = { subjects: new Map() };
      byRequest.set(request, noted);
      current.run(noted, answer);
    },
    take(request) {
      const noted = byRequest.get(request);
      if (noted === undefined) return [];
      const subjects = [...(noted.subjects?.values() ?? [])];
      noted.subjects = null;
      return subjects;
    },
  };
}
