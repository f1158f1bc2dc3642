import type { PlacementCommand, PublicPlacementCommandType } from '@holdfast/domain';

const TEXTS = new Set([
  'participants',
  'findings',
  'concerns',
  'adjustments',
  'what',
  'to',
  'how',
  'who',
  'note',
  'learned',
  'text',
  'reportedBy',
  'answer',
  'briefing',
]);

function close(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(key) ? { sealed: value } : value;
  if (Array.isArray(value)) return value.map((item) => close(item, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, close(inner, name)]));
}

/** A story's body as the domain's command, for tests without HTTP: texts are marked as sealed, nothing else is done. */
export function asCommand(type: PublicPlacementCommandType, body: Readonly<Record<string, unknown>>): PlacementCommand {
  const data = close(body) as Record<string, unknown>;
  // Whom something was promised to is a text; whom a case is offered to is a person.
  if (type === 'offer-hand-off') data['to'] = body['to'];
  const nextStep = data['nextStep'] as Record<string, unknown> | undefined;
  if (nextStep !== undefined) {
    if ('asPlanned' in nextStep) data['nextStep'] = { kind: 'as-planned' };
    else if ('noneBecause' in nextStep) data['nextStep'] = { kind: 'none', because: nextStep['noneBecause'] };
    else data['nextStep'] = { kind: 'dated', ...nextStep };
  }
  return { type, data } as unknown as PlacementCommand;
}
