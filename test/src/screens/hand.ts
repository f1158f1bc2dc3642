import type { Person } from '@holdfast/testing';

type Page = Person['page'];
type Locator = ReturnType<Page['locator']>;

/** A hand that counts: a click, a picked option, or a field that is filled in is one interaction. */
export interface Hand {
  readonly count: () => number;
  click(this: void, target: Locator): Promise<void>;
  fill(this: void, target: Locator, text: string): Promise<void>;
  pick(this: void, target: Locator, option: string): Promise<void>;
  /** Types into a search and takes the first that is found. */
  find(this: void, label: string, text: string): Promise<void>;
}

/** The hand of whoever sits at a page. */
export function handOf(page: Page): Hand {
  let count = 0;
  return {
    count: () => count,
    async click(target) {
      count += 1;
      await target.click();
    },
    async fill(target, text) {
      count += 1;
      await target.fill(text);
    },
    async pick(target, option) {
      count += 1;
      await target.selectOption({ label: option });
    },
    async find(label, text) {
      count += 1;
      const field = page.getByRole('combobox', { name: label });
      await field.fill(text);
      await page.getByRole('option', { name: text }).first().waitFor();
      await field.press('Enter');
    },
  };
}
