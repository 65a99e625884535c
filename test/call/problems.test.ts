import { describe, expect, it } from 'vitest';
import { readCall, type Answers } from '#call';
import { at, on } from './helpers.ts';

const time = at('2026-03-10 10:30');
const letter = { motif: 'refused', sent: 'post', sentOn: on('2026-03-02') } as const;

describe('an answer that cannot be right is asked again', () => {
  it.each<[string, Answers, object]>([
    [
      'a mail to come',
      { motif: 'refused', sent: 'reset-mail', receivedOn: on('2026-03-10 10:31') },
      { code: 'future', field: 'receivedOn' },
    ],
    ['a letter of tomorrow', { ...letter, sentOn: on('2026-03-11') }, { code: 'future', field: 'sentOn' }],
    [
      'a reception before its sending',
      { ...letter, receivedOn: on('2026-03-01') },
      { code: 'received-before-sent', field: 'receivedOn' },
    ],
    [
      'a refusal before anything was sent',
      { ...letter, lastFailure: on('2026-03-01 09:00') },
      { code: 'tried-before-sent', field: 'lastFailure' },
    ],
    [
      '99 refusals',
      { ...letter, failures: 99 },
      { code: 'too-many-failures', field: 'failures', maximum: 50 },
    ],
    [
      '51 refusals',
      { ...letter, failures: 51 },
      { code: 'too-many-failures', field: 'failures', maximum: 50 },
    ],
    ['no refusal', { ...letter, failures: 0 }, { code: 'not-a-count', field: 'failures' }],
    ['a half refusal', { ...letter, failures: 1.5 }, { code: 'not-a-count', field: 'failures' }],
  ])('%s', (_, answers, problem) => {
    expect(readCall(answers, time)).toEqual({ kind: 'problem', problem });
  });

  it.each<[string, Answers]>([
    [
      'a mail of this very minute',
      { motif: 'refused', sent: 'reset-mail', receivedOn: on('2026-03-10 10:30') },
    ],
    ['a letter of today', { ...letter, sentOn: on('2026-03-10') }],
    ['a letter received the day it was sent', { ...letter, receivedOn: on('2026-03-02') }],
    ['50 refusals', { ...letter, failures: 50 }],
    ['one refusal', { ...letter, failures: 1 }],
  ])('%s is right', (_, answers) => {
    expect(readCall(answers, time).kind).not.toBe('problem');
  });
});
