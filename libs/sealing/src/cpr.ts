/** Why a text is no CPR number. */
export type CprProblem = 'not-ten-digits' | 'no-such-date';

/** What a typed CPR number is: the number and the birthday in it, or why it is none. */
export type CprReading =
  | {
      readonly valid: true;
      /** Ten digits, no hyphen. */ readonly cpr: string;
      /** YYYY-MM-DD. */ readonly born: string;
      /** Whether it meets modulus 11. One that does not may be right: no reason to refuse it, one to look again. */
      readonly modulus11: boolean;
    }
  | {
      readonly valid: false;
      readonly problem: CprProblem;
      /** For people, without the number. */ readonly message: string;
    };

const MESSAGES: Record<CprProblem, string> = {
  'not-ten-digits': 'A CPR number is ten digits, with or without a hyphen after the sixth.',
  'no-such-date': 'The first six digits of a CPR number are a date of birth (DDMMYY); this date does not exist.',
};

/**
 * Reads a CPR number (Danish personal id), `DDMMYYSSSS` or `DDMMYY-SSSS`. The century follows from the seventh digit.
 * Modulus 11 is told, not asked for: numbers without it have been given out since 2007. Source: CPR-kontoret, "Personnummeret i
 * CPR".
 */
export function readCpr(text: string): CprReading {
  const match = /^(\d{2})(\d{2})(\d{2})[- ]?(\d{4})$/.exec(text.trim());
  if (match === null) return refuse('not-ten-digits');
  const [, day = '', month = '', yearInCentury = '', serial = ''] = match;
  const year = centuryOf(Number(serial[0]), Number(yearInCentury)) + Number(yearInCentury);
  const born = `${year}-${month}-${day}`;
  const ms = Date.parse(`${born}T00:00:00.000Z`);
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(born)) return refuse('no-such-date');
  const cpr = `${day}${month}${yearInCentury}${serial}`;
  return { valid: true, cpr, born, modulus11: meetsModulus11(cpr) };
}

/** A CPR number as those see it who need not know it: the birthday, `010190-****`. */
export function maskedCpr(cpr: string): string {
  return `${cpr.slice(0, 6)}-****`;
}

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function meetsModulus11(cpr: string): boolean {
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(cpr[place]), 0) % 11 === 0;
}

function centuryOf(seventhDigit: number, year: number): number {
  if (seventhDigit <= 3) return 1900;
  if (seventhDigit === 4 || seventhDigit === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

function refuse(problem: CprProblem): CprReading {
  return { valid: false, problem, message: MESSAGES[problem] };
}
