import type { PlacementCommandData } from '../commands.js';
import type { Recorder } from '../recorder.js';

/** report-absence: an answer is owed; a further report of the same absence joins it. */
export function reportAbsence(_recorder: Recorder, _data: PlacementCommandData['report-absence']): void {
  throw new Error('report-absence is being built.');
}

/** raise-concern: an answer is owed. */
export function raiseConcern(_recorder: Recorder, _data: PlacementCommandData['raise-concern']): void {
  throw new Error('raise-concern is being built.');
}

/** answer-report: what was answered, and whether the company was told. */
export function answerReport(_recorder: Recorder, _data: PlacementCommandData['answer-report']): void {
  throw new Error('answer-report is being built.');
}
