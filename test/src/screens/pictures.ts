import { DESK, PHONE, type Person } from '@holdfast/testing';
import type { WorkingDay } from './days-before.js';

type Page = Person['page'];

/** One screen as it is shown: whose, where, how wide, and what is done there first. */
export interface Picture {
  readonly name: string;
  readonly who: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly path: (day: WorkingDay) => string;
  readonly first?: (page: Page) => Promise<void>;
  /** From here on down it is shown; from the top when absent. */
  readonly from?: string;
}

const shown = (name: string, who: string, path: string | Picture['path'], first?: Picture['first']): Picture => ({
  ...{ name, who, size: name.endsWith('-phone') ? PHONE : DESK },
  path: typeof path === 'string' ? () => path : path,
  ...(first === undefined ? {} : { first }),
});

async function fillPlacement(page: Page): Promise<void> {
  for (const [label, text] of [
    ['Borger', 'Åse'],
    ['Virksomhed', 'Plejehjemmet'],
  ] as const) {
    const field = page.getByRole('combobox', { name: label });
    await field.fill(text);
    await page.getByRole('option', { name: text }).first().waitFor();
    await field.press('Enter');
  }
  await page.getByLabel('Jobfunktion').fill('Køkkenmedhjælper');
  await page.getByLabel('Timer om ugen').fill('25');
  await page.getByRole('radio', { name: 'ordinært job' }).check();
}

async function tryHandOver(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /Ole Thomsen/ }).check();
  await page.getByText('Andre teams').click();
  await page.getByRole('checkbox', { name: /Jens Lund/ }).check();
  await page.getByRole('checkbox', { name: /Maria Frost/ }).check();
  await page.getByLabel('Begrundelse').selectOption({ index: 1 });
  await page.getByLabel('Overleveringsnotat').fill('Ring til virksomhederne i denne uge, og sig, hvem der er ny.');
  await page.getByRole('button', { name: 'Prøvekørsel' }).click();
  await page.getByRole('heading', { name: 'Det ville ske' }).waitFor();
}

const followUp = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByLabel('Hvem deltog').fill('borger og mentor');
  await page.getByRole('dialog').getByLabel('Hvad kom der frem').fill('Trives og vil gerne have flere timer.');
};
const onCase =
  (rest = '') =>
  (day: WorkingDay) =>
    `/placements/${day.placementId}${rest}`;
const audited = (tab: string) => (day: WorkingDay) => {
  const from = new Date(Date.parse(day.day) - 3 * 86_400_000).toISOString().slice(0, 10);
  return `/audit/placements/${day.placementId}?tab=${tab}&from=${from}&to=${day.day}`;
};

/** The screens that the README and a newcomer look at. */
export const PICTURES: readonly Picture[] = [
  shown('my-day', 'anna-b', '/'),
  shown('my-day-phone', 'anna-b', '/'),
  shown('placement', 'anna-b', onCase()),
  {
    ...shown('follow-up-phone', 'anna-b', onCase('?do=record-follow-up'), followUp),
    // High enough for the whole form.
    size: { ...PHONE, height: 960 },
  },
  shown('new-placement', 'anna-b', '/placements/new', fillPlacement),
  shown('inbox', 'anna-b', '/inbox'),
  shown('team', 'karen-m', '/team'),
  { ...shown('hand-over', 'karen-m', '/team/hand-over?from=anna-b', tryHandOver), from: '#plan-title' },
  shown('audit-compare', 'rie-d', audited('compare')),
  shown('audit-contact', 'rie-d', audited('contact')),
  shown('policy', 'lone-k', '/policy/default-dk-2026'),
];
