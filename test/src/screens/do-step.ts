import { danish } from '@holdfast/read-models';
import type { Person } from '@holdfast/testing';
import type { StoryStep } from '../stories/story.js';
import { handOf } from './hand.js';

type Fields = Readonly<Record<string, string | number>>;

/** What the button and the form of a command are called on the screen. */
const NAMES: Readonly<Record<string, string>> = {
  'decide-match': 'Beslut match',
  'receive-paper': 'Papir modtaget',
  'start-stage': 'Start trin',
  'record-follow-up': 'Registrér opfølgning',
  'close-placement': 'Afslut forløbet',
};

/** Does a step of a story as somebody does it at the screen: the button, the form, and what it is about. */
export async function doStep({ page, open }: Person, placementId: string, { command, body }: StoryStep): Promise<void> {
  const hand = handOf(page);
  const name = NAMES[command];
  if (name === undefined) throw new Error(`This hand does not know ${command}.`);
  await open(`/placements/${placementId}`);
  await page.getByRole('region', { name: 'Det kan du gøre nu' }).getByRole('link', { name, exact: true }).click();
  const form = page.getByRole('dialog', { name });
  const field = (label: string) => form.getByLabel(label, { exact: false }).first();
  const pick = (label: string, option: string) => hand.pick(field(label), option);
  const values = body as Fields;
  const fillIn: Readonly<Record<string, () => Promise<void>>> = {
    'decide-match': async () => {
      await form.getByRole('radio', { name: 'Vi starter' }).check();
      await pick('Begrundelse', danish.reason['good-match'] ?? '');
    },
    'receive-paper': async () => {
      await pick('Papir', danish.paper[values['paper'] as keyof typeof danish.paper]);
    },
    'start-stage': async () => {
      await pick('Trin', danish.stage[values['stage'] as keyof typeof danish.stage]);
      await pick('Formål', danish.purpose[values['purpose'] as keyof typeof danish.purpose]);
      await hand.fill(field('Første dag'), String(values['startsOn']));
      await hand.fill(field('Planlagt slut'), String(values['plannedEnd'] ?? ''));
      await hand.fill(field('Timer om ugen'), String(values['weeklyHours']));
      await hand.fill(field('Jobfunktion'), String(values['jobFunction']));
    },
    'record-follow-up': async () => {
      await form
        .getByRole('radio', { name: danish.channel[values['channel'] as keyof typeof danish.channel], exact: true })
        .check();
      await hand.fill(field('Hvem deltog'), String(values['participants']));
      await hand.fill(field('Hvad kom der frem'), String(values['findings']));
      await form.getByRole('button', { name: 'Gem: fortsætter som planlagt' }).click();
    },
    'close-placement': async () => {
      await form.getByRole('radio', { name: 'Gennemført' }).check();
      await pick('Hvad kom der ud af det', danish.outcome[values['outcome'] as keyof typeof danish.outcome]);
    },
  };
  await fillIn[command]?.();
  if (command !== 'record-follow-up') await form.getByRole('button', { name, exact: true }).click();
  await form.waitFor({ state: 'detached', timeout: 15_000 });
}
