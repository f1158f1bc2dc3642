import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Schemas } from '../../api/client.js';
import type { CommandName } from '../../api/commands.js';
import { aPlacement } from '../../testing/a-placement.js';
import { fakeApi, type Answer, type Asked } from '../../testing/fake-api.js';
import { show } from '../../testing/test-app.js';
import { COMMAND_FORMS } from './command-forms.js';

const reasons = {
  'start-stage:back': ['health'],
  'start-stage:deviation': ['papers-on-the-way'],
  'end-stage': ['purpose-met', 'other'],
  pause: ['illness', 'other'],
};
const TAKEN: Answer = [200, { id: 'p1', version: 10, events: [] }];
const ME = { staffId: 'anna-b', name: 'Anna B.', roles: ['consultant'], teamId: 'havn', tenant: 'x', language: 'da' };

/** The form of a command on a case, before an API that answers so. */
function showForm(
  command: CommandName,
  { answer = TAKEN, placement = aPlacement(), roles = ['consultant'] }: Partial<Shown> = {},
): { readonly sent: () => readonly Asked[]; readonly done: ReturnType<typeof vi.fn> } {
  const asked = fakeApi(({ path, method }) => {
    if (path === '/api/v1/me') return [200, { ...ME, roles }];
    if (path.startsWith('/api/v1/policies/')) return [200, { document: { reasons } }];
    return method === 'POST' ? answer : undefined;
  });
  const done = vi.fn<(said: string) => void>();
  const Form = COMMAND_FORMS[command];
  show(<Form placement={placement} today="2026-02-10" choices={[]} onDone={done} onCancel={() => undefined} />);
  return { sent: () => asked.filter(({ method }) => method === 'POST'), done };
}

interface Shown {
  readonly answer: Answer;
  readonly placement: Schemas['Placement'];
  readonly roles: readonly string[];
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const field = (label: string | RegExp) => screen.getByLabelText(label);
const setDay = async (label: string, day: string) => {
  await userEvent.clear(field(label));
  if (day !== '') await userEvent.type(field(label), day);
};
const chooseReason = async (name: string) =>
  userEvent.selectOptions(field('Begrundelse'), await screen.findByRole('option', { name }));

describe('pausing', () => {
  it('takes a day and a reason of the policy, and is sent with the version on the screen', async () => {
    const { sent, done } = showForm('pause');
    await setDay('På pause til', '2026-03-02');
    await chooseReason('sygdom');
    await press('Sæt på pause');
    await waitFor(() => expect(done).toHaveBeenCalledWith('Gemt: Sæt på pause'));
    expect(sent().map(({ path, body }) => ({ path, body }))).toEqual([
      { path: '/api/v1/placements/p1/pause', body: { until: '2026-03-02', because: { reason: 'illness' } } },
    ]);
    expect(sent()[0]?.headers.get('if-match')).toBe('"9"');
  });

  it('is not sent without a day, or until today, or without a reason; the first of them takes the focus', async () => {
    const { sent } = showForm('pause');
    await press('Sæt på pause');
    expect(field('På pause til')).toHaveAccessibleDescription(/Vælg en dato, der findes/);
    expect(field('Begrundelse')).toHaveAccessibleDescription('Vælg en begrundelse.');
    expect(field('På pause til')).toHaveFocus();
    await setDay('På pause til', '2026-02-10');
    await press('Sæt på pause');
    expect(field('På pause til')).toHaveAccessibleDescription(/Datoen er for tidlig/);
    expect(sent()).toEqual([]);
  });

  it("a refusal of the API stands at its field, in the API's words", async () => {
    const errors = [{ pointer: '/until', message: 'Dagen ligger efter bevillingen. Vælg en tidligere.' }];
    const { done } = showForm('pause', {
      answer: [422, { code: 'DATES_ORDER', title: 'Datoerne passer ikke', detail: '', errors }],
    });
    await setDay('På pause til', '2026-12-01');
    await chooseReason('andet');
    await press('Sæt på pause');
    await waitFor(() => expect(field('På pause til')).toHaveAccessibleDescription(/efter bevillingen/));
    expect(done).not.toHaveBeenCalled();
  });

  it('what was typed is there again when the form is opened anew', async () => {
    showForm('pause');
    await userEvent.type(field(/^Bemærkning/), 'Indlagt til marts');
    cleanup();
    showForm('pause');
    expect(field(/^Bemærkning/)).toHaveValue('Indlagt til marts');
  });
});

describe('starting a rung', () => {
  it('begins the day after the running rung is planned to end, on its terms', async () => {
    const { sent, done } = showForm('start-stage');
    await userEvent.selectOptions(field('Trin'), 'løntilskud');
    await setDay('Planlagt slut', '2026-05-29');
    await userEvent.clear(field('Timer om ugen'));
    await userEvent.type(field('Timer om ugen'), '30-37');
    await press('Start trin');
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(sent()[0]?.body).toEqual({
      ...{ stage: 'wage-subsidy', purpose: 'ordinary-job', startsOn: '2026-03-07', plannedEnd: '2026-05-29' },
      ...{ weeklyHours: { min: 30, max: 37 }, jobFunction: 'lagermedarbejder' },
    });
  });

  it('says at the fields that an end before the start and hours that are none cannot be', async () => {
    const { sent } = showForm('start-stage');
    await userEvent.selectOptions(field('Trin'), 'løntilskud');
    await setDay('Planlagt slut', '2026-03-01');
    await userEvent.clear(field('Timer om ugen'));
    await userEvent.type(field('Timer om ugen'), 'fuld tid');
    await press('Start trin');
    expect(field('Planlagt slut')).toHaveAccessibleDescription(/før den første dag/);
    expect(field('Timer om ugen')).toHaveAccessibleDescription(/Skriv et tal mellem 0,5 og 168/);
    expect(sent()).toEqual([]);
  });

  it('paid hours need no planned end', async () => {
    const { sent, done } = showForm('start-stage');
    await userEvent.selectOptions(field('Trin'), 'lønnede timer');
    await press('Start trin');
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(sent()[0]?.body).not.toHaveProperty('plannedEnd');
  });

  it('a rung back asks why', async () => {
    const before = aPlacement();
    const main = { ...before.main, stage: 'wage-subsidy' } as NonNullable<typeof before.main>;
    const { sent } = showForm('start-stage', { placement: aPlacement({ stage: 'wage-subsidy', main }) });
    await userEvent.selectOptions(field('Trin'), 'praktik');
    await setDay('Planlagt slut', '2026-05-29');
    await press('Start trin');
    const back = screen.getByRole('group', { name: 'Et trin tilbage: hvorfor?' });
    expect(back).toHaveTextContent('Vælg en begrundelse.');
    expect(sent()).toEqual([]);
  });

  it('starting without papers is offered to a team lead only', async () => {
    showForm('start-stage', { roles: ['team-lead'] });
    expect(await screen.findByText('Start uden papirer')).toBeVisible();
    cleanup();
    const { done } = showForm('start-stage');
    await userEvent.selectOptions(field('Trin'), 'lønnede timer');
    await press('Start trin');
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(screen.queryByText('Start uden papirer')).toBeNull();
  });
});

describe('ending a rung', () => {
  it('needs whether the purpose was met, and why it ends', async () => {
    const { sent, done } = showForm('end-stage');
    await press('Afslut trinnet');
    expect(screen.getByRole('group', { name: 'Blev formålet nået? (ordinært job)' })).toHaveAccessibleDescription(
      'Skal udfyldes.',
    );
    await userEvent.click(field('delvist nået'));
    await chooseReason('formål nået');
    await press('Afslut trinnet');
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(sent().map(({ body }) => body)).toEqual([
      { endedOn: '2026-02-10', purposeMet: 'partly', because: { reason: 'purpose-met' } },
    ]);
  });

  it('does not end before it began', async () => {
    const { sent } = showForm('end-stage');
    await setDay('Sidste dag', '2026-01-11');
    await press('Afslut trinnet');
    expect(field('Sidste dag')).toHaveAccessibleDescription(/for tidlig/);
    expect(sent()).toEqual([]);
  });
});

describe('closing', () => {
  it('is by an outcome, or early with a reason; only what was chosen is sent', async () => {
    const { sent, done } = showForm('close-placement');
    await userEvent.click(field('Gennemført'));
    await userEvent.selectOptions(field('Hvad kom der ud af det'), 'ordinær deltid');
    await userEvent.click(field('Stoppet før tid'));
    await press('Afslut forløbet');
    expect(field('Hvorfor stoppede det')).toHaveAccessibleDescription('Skal udfyldes.');
    await userEvent.selectOptions(field('Hvorfor stoppede det'), 'flyttet');
    await press('Afslut forløbet');
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(sent().map(({ body }) => body)).toEqual([{ endedOn: '2026-02-10', endedEarly: { reason: 'moved' } }]);
  });

  it('does not lie ahead', async () => {
    const { sent } = showForm('close-placement');
    await setDay('Sidste dag', '2026-02-11');
    await press('Afslut forløbet');
    expect(field('Sidste dag')).toHaveAccessibleDescription(/ligger i fremtiden/);
    expect(sent()).toEqual([]);
  });

  it('says that reports are not answered', () => {
    const since = '2026-02-09T08:00:00.000Z';
    const openReports = [{ obligationId: 'o5', kind: 'answer-absence' as const, since, dueOn: '2026-02-10', told: [] }];
    showForm('close-placement', { placement: aPlacement({ openReports }) });
    expect(screen.getByText(/1 melding er ikke besvaret/)).toBeVisible();
  });
});
