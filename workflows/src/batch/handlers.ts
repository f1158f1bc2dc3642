import { defineQuery, defineSignal } from '@temporalio/workflow';
import {
  BATCH_CONTINUE_SIGNAL,
  BATCH_NEWS_SIGNAL,
  BATCH_PAUSE_SIGNAL,
  BATCH_PROGRESS_QUERY,
  type BatchProgress,
} from '@holdfast/contracts';

export const newsSignal = defineSignal(BATCH_NEWS_SIGNAL);
export const pauseSignal = defineSignal(BATCH_PAUSE_SIGNAL);
export const continueSignal = defineSignal(BATCH_CONTINUE_SIGNAL);
export const progressQuery = defineQuery<BatchProgress>(BATCH_PROGRESS_QUERY);
