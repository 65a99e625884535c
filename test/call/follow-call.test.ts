import { describe, expect, it } from 'vitest';
import { followCall, type Answers } from '#call';
import { at, instant, on } from './helpers.ts';

const heardAt = instant('2026-03-10 10:30');
const early: Answers = { motif: 'refused', sent: 'initial-mail', receivedOn: on('2026-03-10 09:40') };

describe('a call left open', () => {
  it.each([
    ['2026-03-10 12:39', 'too-early'],
    ['2026-03-10 12:40', 'try-now'],
    ['2026-03-10 13:40', 'try-now'],
  ])('at %s the sentence of the wait has become %s', (now, rule) => {
    expect(followCall(early, heardAt, at(now))).toMatchObject({ kind: 'advice', advice: { rule } });
  });

  it('what a new call would be asked then only refines it', () => {
    expect(followCall(early, heardAt, at('2026-03-10 13:40'))).toMatchObject({ refining: 'forms' });
  });

  it('a call heard just now is asked', () => {
    const now = at('2026-03-10 13:40');
    expect(followCall(early, now.now, now)).toMatchObject({ kind: 'question', question: 'forms' });
  });

  it('a lock-out whose password nobody named asks for it once the pause is over', () => {
    const blocked: Answers = { motif: 'blocked', lastFailure: on('2026-03-10 10:12') };
    expect(followCall(blocked, heardAt, at('2026-03-10 12:12'))).toMatchObject({
      kind: 'question',
      question: 'sent',
    });
  });

  it('a question that was already open stays', () => {
    expect(followCall({ motif: 'refused' }, heardAt, at('2026-03-10 13:40'))).toMatchObject({
      kind: 'question',
      question: 'sent',
    });
  });
});
