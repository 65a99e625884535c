import { describe, expect, it } from 'vitest';
import { adviceParts, whyBeside } from '#wording';
import { calls, type CallName } from './calls-in-full.ts';
import { rarerCalls, type RarerCallName } from './rarer-calls.ts';

/** What an answer rests on: its facts, those left to explain beside what comes next, those of its prohibition, its doubts, and whether its hour is to act or to wait. */
const grounds: Readonly<
  Record<CallName | RarerCallName, readonly [string, string, string, string, 'act' | 'stop' | null]>
> = {
  'a first mail of this morning': ['F19 F29 F35 F38', 'F29 F38', 'F19 F35', 'A1 A7', 'act'],
  'a first mail, tried in vain an hour ago': ['F19 F30 F35', 'F19 F30 F35', 'F19 F35', 'A1', 'act'],
  'a first mail, five tries, two hours later': [
    'F4 F5 F6 F7 F15 F19 F31 F35',
    'F4 F5 F6 F7 F15',
    'F19 F35',
    'A1 A8 A13 A29',
    null,
  ],
  'a mail had by a button, tried after three hours': [
    'F15 F20 F35 F36 F38 F39 F40 F41 F42 F43 F44',
    'F15 F38 F39 F40 F41 F42 F43 F44',
    'F20 F35 F36',
    'A2 A7 A29',
    null,
  ],
  'a mail had by a button, come late': [
    'F15 F20 F35 F36 F38 F39 F40 F41 F42 F43 F44',
    'F15 F38 F39 F40 F41 F42 F43 F44',
    'F20 F35 F36',
    'A2 A3 A7 A29',
    null,
  ],
  'a mail had by a button, lost': ['F14 F20 F35 F36', 'F14', 'F20 F35 F36', 'A2 A22 A23 A27', 'stop'],
  'a mail had by a button, ended': ['F13 F14 F20 F35 F36', 'F13 F14 F36', 'F35', 'A2 A21', null],
  'a letter lost': ['F11 F18 F22 F23 F34 F37', 'F11 F22 F23', 'F18 F34 F37', 'A22 A23 A27', 'stop'],
  'a letter of which only days are known, lost': [
    'F11 F18 F22 F23 F34 F37',
    'F11 F22 F23',
    'F18 F34 F37',
    'A3 A5 A22 A23 A27',
    'stop',
  ],
  'a letter refused, its forms all tried': [
    'F8 F11 F18 F22 F23 F33 F34 F37',
    'F8 F11 F22 F23 F33',
    'F18 F34 F37',
    'A11 A22 A27',
    'stop',
  ],
  'a letter with forms to try': ['F15 F18 F33 F34 F37 F40', 'F15 F33 F40', 'F18 F34 F37', 'A29', null],
  'a first mail without look-alikes, refused': ['F19 F30 F35', 'F19 F30 F35', 'F19 F35', 'A1', 'act'],
  'a lock-out': ['F18 F30 F31 F32 F34 F37', 'F32', 'F18 F34 F37', 'A8 A9', 'act'],
  'a lock-out of a password that ends before the series': [
    'F20 F30 F31 F32 F35 F36',
    'F20 F30 F31 F36',
    'F20 F35 F36',
    'A2 A8 A9',
    'stop',
  ],
  'never logged in, nothing sent': ['F10 F11 F12 F22 F23 F35', 'F10 F11 F22 F23', 'F35', '', null],
  'never logged in, the number not known': [
    'F10 F11 F12 F22 F23 F24 F25 F26 F27 F35',
    'F10 F11 F22 F23 F24 F25 F26 F27',
    'F35',
    '',
    null,
  ],
  'his own password, lost': ['F13 F14 F35', 'F13 F14', 'F35', 'A21', null],
  'logged in, nobody knows whether the password was changed': ['F13 F35', 'F13 F35', 'F35', 'A10', null],
  'nobody knows whether he logged in': ['F9 F35', 'F9', 'F35', '', null],
  'just in': ['F15 F16 F17 F35', 'F15 F16 F17', 'F35', '', null],
  'his own password, lost within its six months': ['F13 F14 F35', 'F13 F14', 'F35', 'A21', null],
  'a letter, a whole series refused, other forms to try': [
    'F18 F30 F31 F34 F37',
    'F18 F30 F31 F34 F37',
    'F18 F34 F37',
    'A9 A12',
    'act',
  ],
  'a letter, a whole series refused in the evening, no other form': [
    'F18 F30 F31 F34 F37',
    'F18 F30 F31 F34 F37',
    'F18 F34 F37',
    'A9 A12',
    'act',
  ],
  'a lock-out of the evening, nothing known of what was sent': [
    'F30 F31 F32 F35',
    'F32',
    'F35',
    'A8 A9',
    'act',
  ],
  'a lock-out at the end of what may be asked again': ['F30 F31 F32 F35', 'F30 F31', 'F35', 'A8 A9', 'stop'],
  'a mail of the evening': ['F19 F29 F35 F38', 'F29 F38', 'F19 F35', 'A1 A3 A7', 'act'],
  'a first mail of this morning, already refused': ['F19 F29 F35 F38', 'F29 F38', 'F19 F35', 'A1 A7', 'act'],
  'a mail had by a button, of this morning': [
    'F20 F29 F35 F36 F38',
    'F29 F38',
    'F20 F35 F36',
    'A2 A7',
    'act',
  ],
  'a mail that may be either': [
    'F15 F19 F20 F35 F36 F38 F39 F40 F41 F42 F43 F44',
    'F15 F38 F39 F40 F41 F42 F43 F44',
    'F19 F20 F35 F36',
    'A1 A2 A29',
    null,
  ],
  'a letter refused yesterday': ['F15 F18 F33 F34 F37 F40', 'F15 F33 F40', 'F18 F34 F37', 'A29', null],
  'a mail had by a button, refused an hour before its end': [
    'F14 F20 F30 F35 F36',
    'F14 F30',
    'F20 F35 F36',
    'A2 A22 A27 A28',
    'stop',
  ],
  'a mail had by a button, past its end by the sending alone': [
    'F14 F20 F35 F36',
    'F14',
    'F20 F35 F36',
    'A2 A3 A22 A27',
    'stop',
  ],
  'a letter that took its time, its forms all tried': [
    'F8 F11 F18 F22 F23 F33 F34 F37',
    'F8 F11 F22 F23 F33',
    'F18 F34 F37',
    'A3 A11 A22 A27',
    'stop',
  ],
  'a letter of which only days are known, its forms all tried': [
    'F8 F11 F18 F22 F23 F33 F34 F37',
    'F8 F11 F22 F23 F33',
    'F18 F34 F37',
    'A5 A11 A22 A27',
    'stop',
  ],
  'a letter of which only days are known, ended': [
    'F10 F11 F12 F18 F22 F23 F34 F35 F37',
    'F10 F11 F18 F22 F23 F34 F37',
    'F35',
    '',
    null,
  ],
  'logged in, the provisional password kept': ['F11 F12 F22 F23 F35', 'F11 F22 F23', 'F35', 'A10', null],
  'never logged in, the provisional password replaced': ['F10 F13 F35', 'F10 F13 F35', 'F35', 'A10', null],
  'nobody knows whether he logged in, a letter on its way': [
    'F9 F18 F34 F37',
    'F9 F18 F34 F37',
    'F18 F34 F37',
    '',
    null,
  ],
  'his own password, past its six months': ['F13 F14 F21 F35', 'F13 F14 F21', 'F35', 'A20 A21', null],
  'his own password, past its six months and refused': [
    'F13 F14 F21 F35',
    'F13 F14 F21',
    'F35',
    'A20 A21',
    null,
  ],
  'just in, with a password had by a button': ['F15 F16 F17 F35', 'F15 F16 F17', 'F35', 'A2 A21', null],
};

const all = { ...calls, ...rarerCalls };

describe('what the answer of a call rests on', () => {
  it.each(Object.entries(grounds))('%s', (name, expected) => {
    const parts = adviceParts(all[name as keyof typeof all]);
    const { why, prohibition, doubts, moment } = parts;
    expect([
      why.map(({ fact }) => fact).join(' '),
      whyBeside(parts)
        .map(({ fact }) => fact)
        .join(' '),
      prohibition.facts.join(' '),
      doubts.map(({ doubt }) => doubt).join(' '),
      moment === null ? null : moment.role,
    ]).toEqual(expected);
  });
});
