import type { LadderStep } from '@holdfast/domain';
import type { Language } from '../timeline/timeline.types.js';

/** What a forecast says. `day` begins the sentence; `what` is what is owed, `due` its day. */
export interface ForecastTexts {
  alarm(step: LadderStep, day: string, what: string, due: string): string;
  /** After an alarm that rings more than once. */
  again(every: number, count: number, last: string): string;
  told(day: string, about: string): string;
  owed(day: string, what: string, due: string, person: string): string;
  starts(day: string, stage: string, beside: boolean): string;
  doesNotStart(day: string, stage: string, papers: string): string;
  ends(day: string, stage: string, beside: boolean): string;
  offerExpires(day: string, to: string, from: string): string;
  handOver(day: string, to: string, from: string): string;
}

const danish: ForecastTexts = {
  alarm: (step, day, what, due) => {
    switch (step) {
      case 'reminder':
        return `${day} kommer en påmindelse: ${what}, senest ${due}`;
      case 'due':
        return `${day} er fristen nået: ${what}, senest ${due}`;
      case 'overdue':
        return `${day} er det overskredet: ${what}, senest ${due}`;
      case 'team-lead':
        return `${day} går det videre til teamleder: ${what}, senest ${due}`;
      case 'manager':
        return `${day} går det videre til leder: ${what}, senest ${due}`;
      case 'manager-again':
        return `${day} går det igen til leder: ${what}, senest ${due}`;
    }
  },
  again: (every, count, last) => `, og så hver ${every}. hverdag, ${count} gange i alt, sidst ${last}`,
  told: (day, about) => `${day} kommer en besked: ${about}`,
  owed: (day, what, due, person) => `${day} bliver det udestående: ${what}, senest ${due}. ${person}`,
  starts: (day, stage, beside) => `${day} starter ${stage}${beside ? ' ved siden af' : ''}`,
  doesNotStart: (day, stage, papers) => `${day} starter ${stage} ikke, papirer mangler: ${papers}`,
  ends: (day, stage, beside) => `${day} er ${stage}${beside ? ' ved siden af' : ''} slut`,
  offerExpires: (day, to, from) => `${day} udløber tilbuddet til ${to}, og forløbet bliver hos ${from}`,
  handOver: (day, to, from) => `${day} går forløbet fra ${from} til ${to}`,
};

const english: ForecastTexts = {
  alarm: (step, day, what, due) => {
    switch (step) {
      case 'reminder':
        return `${day}: a reminder: ${what}, by ${due}`;
      case 'due':
        return `${day}: it is due: ${what}, by ${due}`;
      case 'overdue':
        return `${day}: it is overdue: ${what}, by ${due}`;
      case 'team-lead':
        return `${day}: it goes to the team lead: ${what}, by ${due}`;
      case 'manager':
        return `${day}: it goes to the manager: ${what}, by ${due}`;
      case 'manager-again':
        return `${day}: it goes to the manager again: ${what}, by ${due}`;
    }
  },
  again: (every, count, last) => `, then every ${every} working days, ${count} times in all, the last on ${last}`,
  told: (day, about) => `${day}: a message: ${about}`,
  owed: (day, what, due, person) => `${day}: it becomes owed: ${what}, by ${due}. ${person}`,
  starts: (day, stage, beside) => `${day}: ${stage} starts${beside ? ' beside' : ''}`,
  doesNotStart: (day, stage, papers) => `${day}: ${stage} does not start, papers are missing: ${papers}`,
  ends: (day, stage, beside) => `${day}: ${stage}${beside ? ' beside' : ''} is over`,
  offerExpires: (day, to, from) => `${day}: the offer to ${to} expires, and the case stays with ${from}`,
  handOver: (day, to, from) => `${day}: the case goes from ${from} to ${to}`,
};

/** What a forecast says, by language. */
export const FORECAST_TEXTS: Readonly<Record<Language, ForecastTexts>> = { da: danish, en: english };
