import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../testing/test-app.js';
import { DocumentView, type Document } from './document-view.js';

const law = { reference: 'LAB ch. 20', confidence: 'high' } as const;
const document: Document = {
  ladders: {},
  obligations: {},
  followUp: {},
  papers: { byRung: {} },
  law: [
    { id: 'fleks.temp', rule: 'Flex job, temporary period', value: 1, unit: 'years', ...law },
    { id: 'kf.first.welfare', rule: 'First interview, groups 2 to 5', value: 1, unit: 'weeks', ...law },
    { id: 'local.rule', rule: 'Lokal regel', value: 3, unit: 'gange', ...law },
  ],
  dueAfter: { approval: 1, findOwner: 2, ownInvention: 4 },
  afterCare: { checkIns: [{ weeks: 4 }, { months: 6 }], optionalFrom: 3, optionalReason: 'no-further-progression' },
  maxWeeklyHours: 37,
};

const rows = () => screen.getAllByRole('row').map(({ textContent }) => textContent);
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('says in words what a rule is and what its number counts', () => {
  show(<DocumentView document={document} />);
  expect(items()).toEqual(
    expect.arrayContaining([
      'Svar på godkendelse: 1 hverdag',
      'Ny ansvarlig findes: 2 hverdage',
      'Efterværnssamtale nr. 1, efter start i job: 4 uger',
      'Efterværnssamtale nr. 2, efter start i job: 6 måneder',
      'Efterværnssamtaler kan bortfalde fra nr.: 3',
      'Højst om ugen: 37 timer',
    ]),
  );
  expect(rows()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Første samtale, gruppe 2 til 5\s*1 ugeLAB kap\. 20/)]),
  );
  expect(screen.queryByText(/no-further-progression/)).toBeNull();
});

it('a value that nobody has named stands as the document has it', () => {
  show(<DocumentView document={document} />);
  expect(items()).toContain('dueAfter/ownInvention: 4 hverdage');
  expect(rows()).toEqual(expect.arrayContaining([expect.stringMatching(/^Lokal regel3 gange/)]));
});
