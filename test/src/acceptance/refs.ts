import type { ApiClient } from './api-client.js';

let made = 0;

/** A citizen and a company of the story's own, registered over HTTP before the story begins. */
export async function registerRefs(
  api: ApiClient,
  clock: string,
): Promise<{ readonly citizenId: string; readonly companyId: string }> {
  made += 1;
  const number = String(made).padStart(4, '0');
  const citizen = await api.post('/api/v1/citizens', {
    as: 'anna-b',
    clock,
    body: { name: `Mette Prøve ${number}`, cpr: `010190-${number}`, phone: '20 00 00 00' },
  });
  const company = await api.post('/api/v1/companies', {
    as: 'anna-b',
    clock,
    body: { name: `Tømrer Prøve ${number} ApS`, cvr: `9999${number}` },
  });
  if (citizen.status !== 201 || company.status !== 201) {
    throw new Error(`Not registered: ${JSON.stringify([citizen.body, company.body])}`);
  }
  return { citizenId: String(citizen.body['id']), companyId: String(company.body['id']) };
}
