import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import type { Schemas } from '../api/client.js';
import { aPlacement } from '../testing/a-placement.js';
import { fakeApi } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import { StartSheetScreen } from './start-sheet.screen.js';

async function sheet(reader: 'company' | 'citizen', placement: Schemas['Placement']) {
  fakeApi(({ path }) => (path === '/api/v1/placements/p1' ? [200, placement] : undefined));
  show(
    <Routes>
      <Route path="/placements/:id/sheet/:reader" element={<StartSheetScreen />} />
    </Routes>,
    `/placements/p1/sheet/${reader}`,
  );
  await screen.findByRole('heading', { level: 1 });
}

it('the company reads what it may know, and nothing of the rest', async () => {
  await sheet('company', aPlacement());
  expect(screen.getByText('Skal kunne sidde ned hver time')).toBeVisible();
  expect(screen.queryByText(/længe syg/)).toBeNull();
});

it.each(['company', 'citizen'] as const)(
  'what the citizen has not agreed to stands on no sheet as what the company knows: %s',
  async (reader) => {
    await sheet(reader, aPlacement({ considerations: [{ text: 'Har været længe syg', tellCompany: true }] }));
    expect(screen.queryByText(/længe syg/)).toBeNull();
  },
);

it('where the company may know nothing, its sheet does not say that there is nothing', async () => {
  await sheet('company', aPlacement({ considerations: [{ text: 'Har været længe syg', tellCompany: false }] }));
  expect(screen.queryByText(/hensyn/)).toBeNull();
  expect(screen.queryByText(/længe syg/)).toBeNull();
});

it('the citizen reads what the company knows', async () => {
  await sheet('citizen', aPlacement());
  expect(screen.getByRole('heading', { name: 'Det har du sagt ja til, at virksomheden ved' })).toBeVisible();
  expect(screen.getByText('Skal kunne sidde ned hver time')).toBeVisible();
});
