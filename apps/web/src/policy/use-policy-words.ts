import { labelOr } from '@holdfast/read-models/labels';
import { useTranslation } from 'react-i18next';
import { policyWords } from '../i18n/policy-words.da.js';
import { policyWordsEn } from '../i18n/policy-words.en.js';
import { useLabels } from '../i18n/use-labels.js';

type Units = Readonly<Record<string, readonly [one: string, more: string]>>;
type Texts = Readonly<Record<string, string>>;

/** What a number counts, by the end of what it is called in a document. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/WorkingDays$|\/workingDaysBefore\/|\/shortWorkingDaysBefore$|^dueAfter\//, 'working days'],
  [/Weeks$|\/weeks$/, 'weeks'],
  [/Months$|\/months$/, 'months'],
  [/Hours$/, 'hours'],
];

/** A place in a list: the third check-in is the same rule as the first. */
const CHECK_IN = /^(afterCare\/checkIns)\/(\d+)\/(?:weeks|months)$/;

/** A policy document in words. What nobody has named stands as the document has it. */
export function usePolicyWords() {
  const { i18n } = useTranslation();
  const labels = useLabels();
  const words = i18n.language === 'en' ? policyWordsEn : policyWords;
  const units: Units = words.units;
  const text = (said: string) => labelOr(words.texts, said);
  const counted = (value: number | string, unit: string): string => {
    const [one, more] = units[unit] ?? [unit, unit];
    return `${text(String(value))} ${Number(value) === 1 ? one : more}`.trim();
  };
  return {
    /** What a value is, by where it stands in the document (`dueAfter/approval`); null for one without a name. */
    nameOf(at: string): string | null {
      const [, list, place] = CHECK_IN.exec(at) ?? [];
      const name = (words.values as Texts)[list ?? at];
      return name?.replace('{{number}}', String(Number(place) + 1)) ?? null;
    },
    /** A value with what it counts. */
    valueOf(at: string, value: string | number): string {
      const [, unit] = COUNTED.find(([ending]) => ending.test(at)) ?? [];
      return unit === undefined ? labelOr(labels.reason, String(value)) : counted(value, unit);
    },
    rule: (id: string, rule: string): string => (words.rules as Texts)[id] ?? rule,
    counted,
    text,
  };
}
