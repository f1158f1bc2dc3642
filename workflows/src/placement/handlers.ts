import { defineQuery, defineSignal } from '@temporalio/workflow';
import { NEWS_SIGNAL, PROCESS_QUERY, type News, type ProcessAnswer } from '@holdfast/contracts';

export const newsSignal = defineSignal<[News]>(NEWS_SIGNAL);
export const processQuery = defineQuery<ProcessAnswer>(PROCESS_QUERY);
