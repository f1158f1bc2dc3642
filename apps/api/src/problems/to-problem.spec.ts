import { BadRequestException, NotFoundException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { ConflictError, KeyReusedError, VersionMismatchError } from '@holdfast/case-handling';
import { RuleViolation, VIOLATION_CODES } from '@holdfast/domain';
import { StoreUnavailableError } from '@holdfast/event-store';
import { BadCursorError } from '@holdfast/read-models';
import { ApiProblem, malformed } from './api-problem.js';
import { EDGE_CODES, PROBLEM_STATUS, type ProblemCode } from './problem-codes.js';
import { LANGUAGES } from './language.js';
import { problemText } from './problem-text.js';
import { toDocument, toRefusal } from './to-problem.js';

const ID = '0b9f4f52-7a6c-4d7e-8d7f-0a1b2c3d4e5f';
const documentOf = (error: unknown, language: 'da' | 'en' = 'en') => toDocument(toRefusal(error), language, ID);

describe('a refusal', () => {
  it('has a status and a text in both languages for every code of the domain and of the edge', () => {
    const codes: readonly ProblemCode[] = [...VIOLATION_CODES, ...EDGE_CODES];
    expect(new Set(codes)).toEqual(new Set(Object.keys(PROBLEM_STATUS)));
    for (const code of codes) {
      const texts = LANGUAGES.map((language) => problemText(code, language).join(' '));
      expect(new Set(texts).size).toBe(2);
      for (const text of texts) expect(text.length).toBeGreaterThan(20);
    }
  });

  it('by a rule keeps the code, names the field and is 422', () => {
    const error = new RuleViolation('DATES_ORDER', 'The end lies before the start.', '/plan/0/plannedEnd');
    expect(documentOf(error)).toEqual({
      type: 'urn:holdfast:problem:dates-order',
      title: 'The dates do not fit together',
      status: 422,
      code: 'DATES_ORDER',
      detail: 'A date lies before the one it should follow.',
      instance: `urn:uuid:${ID}`,
      errors: [{ pointer: '/plan/0/plannedEnd', message: 'Lies before the date it must follow.' }],
    });
  });

  it('for a reason that policy does not know is 400 and names the list', () => {
    const error = new RuleViolation('UNKNOWN_REASON', 'no', '/because/reason', { reasons: ['good-match', 'other'] });
    const { status, detail, errors } = documentOf(error, 'da');
    expect(status).toBe(400);
    expect(detail).toContain('good-match, other');
    expect(errors).toEqual([{ pointer: '/because/reason', message: 'Skal være en af: good-match, other.' }]);
  });

  it('of a correction names what can be corrected, as the record calls it', () => {
    const error = new RuleViolation('NOT_CORRECTABLE', 'no', '/correction/occurredOn', {
      correctable: ['heldOn', 'findings'],
    });
    expect(documentOf(error, 'da').detail).toMatch(/Kan rettes: heldOn, findings\.$/);
    expect(documentOf(error, 'en').detail).toMatch(/Can be corrected: heldOn, findings\.$/);
  });

  it('for missing papers names them as people say them', () => {
    const error = new RuleViolation('PAPERS_MISSING', 'no', '/startsOn', { missing: ['grant', 'signatures'] });
    expect(documentOf(error, 'da').detail).toMatch(/Mangler: bevilling, underskrifter\.$/i);
    expect(documentOf(error, 'en').detail).toMatch(/Missing: grant, signatures\.$/i);
  });

  it('by role says who may', () => {
    const error = new RuleViolation('NOT_ALLOWED', 'no', undefined, { allowed: ['team-lead', 'manager'] });
    expect(documentOf(error, 'da')).toMatchObject({
      status: 403,
      detail: expect.stringMatching(/teamleder, leder\.$/),
    });
  });

  it('of a policy document says which rule it breaks', () => {
    const error = new RuleViolation('POLICY_INVALID', 'The last step must repeat.', '/ladders/short');
    expect(documentOf(error, 'da').detail).toMatch(/The last step must repeat\.$/);
  });

  it('of a version that is published says to choose another, at the field too', () => {
    const error = new RuleViolation('ALREADY_EXISTS', 'no', '/version', { existing: 'policy-version' });
    const { detail, errors } = documentOf(error, 'da');
    expect(detail).toMatch(/Vælg en anden version\.$/);
    expect(errors).toEqual([{ pointer: '/version', message: detail }]);
    expect(documentOf(error).detail).toMatch(/Choose another version\.$/);
  });

  it('names at the field what is wrong with it, by every rule, and sends nobody elsewhere', () => {
    for (const code of VIOLATION_CODES) {
      for (const language of LANGUAGES) {
        const { detail, errors } = documentOf(new RuleViolation(code, 'no', '/field'), language);
        const [{ message } = { message: '' }] = errors ?? [];
        expect(detail.length).toBeGreaterThan(20);
        expect(message).not.toMatch(/godtages her|accepted here/);
      }
    }
  });

  it.each([
    [new ConflictError('x'), 409, 'CONFLICT'],
    [new VersionMismatchError('x'), 412, 'VERSION_MISMATCH'],
    [new KeyReusedError('x'), 422, 'IDEMPOTENCY_KEY_REUSED'],
    [new NotFoundException('/secret/path'), 404, 'NOT_FOUND'],
    [new BadRequestException('secret'), 400, 'MALFORMED'],
    [malformed({ pointer: '/on', rule: 'date' }), 400, 'MALFORMED'],
    [new ApiProblem('UNAUTHENTICATED'), 401, 'UNAUTHENTICATED'],
    [Object.assign(new Error('secret'), { statusCode: 413 }), 413, 'BODY_TOO_LARGE'],
    [Object.assign(new Error('secret'), { statusCode: 415 }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [new Error('secret words'), 500, 'INTERNAL'],
    [Object.assign(new Error('secret'), { code: '22P02' }), 500, 'INTERNAL'],
    ['secret', 500, 'INTERNAL'],
    [undefined, 500, 'INTERNAL'],
  ])('of %s is %i %s, without the words of the error', (error, status, code) => {
    const document = documentOf(error);
    expect(document).toMatchObject({ status, code });
    expect(JSON.stringify(document)).not.toContain('secret');
  });

  it('because the store is away says when to try again', () => {
    const refusal = toRefusal(new StoreUnavailableError('x'));
    expect(refusal).toMatchObject({ code: 'STORE_UNAVAILABLE', headers: { 'retry-after': '2' } });
    expect(toDocument(refusal, 'da', ID).detail).toContain('samme nøgle');
  });

  it('of a cursor from elsewhere names the cursor', () => {
    expect(documentOf(new BadCursorError())).toMatchObject({
      code: 'MALFORMED',
      errors: [{ pointer: '/cursor', message: 'Is not from this list. Start again without it.' }],
    });
  });

  it('of a body that is no JSON names the body', () => {
    const cause = Object.assign(new Error('x'), { code: 'FST_ERR_CTP_INVALID_JSON_BODY' });
    const error = new BadRequestException('x', { cause });
    expect(documentOf(error).errors).toEqual([{ pointer: '', message: 'Is not valid JSON.' }]);
  });
});
