import { answerFields, type AnswerField, type Answers } from '../answers.ts';
import type { CallTime } from '../call-time.ts';
import { change } from '../change.ts';
import type { When } from '../when.ts';
import { fieldNames, words } from './vocabulary.ts';
import { readWhen } from './when-text.ts';
import { LINK_VERSION } from './write-link.ts';

/** What a link restores, and what of it was left out: as it is written in the link. */
export type RestoredLink = {
  readonly answers: Answers;
  readonly ignored: readonly string[];
  /** The version it was written in, when it is not this one. */
  readonly otherVersion: string | null;
};

const VERSION_NAME = 'v';
const MAX_DIGITS = 4;

const fieldNamed = (name: string): AnswerField | null =>
  answerFields.find((field) => fieldNames[field] === name) ?? null;

/** An instant frozen by a clock that was ahead is not to be waited for. */
const notAhead = (when: When, now: Date): When =>
  'answeredAt' in when ? { ...when, answeredAt: Math.min(when.answeredAt, now.getTime()) } : when;

function readValue(field: AnswerField, text: string, now: Date): Partial<Answers> | null {
  if (field === 'failures') return readCount(text);
  if (field in words) {
    const table: Readonly<Record<string, string>> = words[field as keyof typeof words];
    const found = Object.entries(table).find(([, word]) => word === text);
    return found === undefined ? null : { [field]: found[0] };
  }
  const when = readWhen(text);
  return when === null ? null : { [field]: notAhead(when, now) };
}

const readCount = (text: string): Partial<Answers> | null => {
  if (text === 'inconnu') return { failures: 'unknown' };
  return /^\d+$/.test(text) && text.length <= MAX_DIGITS ? { failures: Number(text) } : null;
};

/**
 * The answers a link holds (what follows `#`). What is unknown, written otherwise, repeated, or makes no sense beside the
 * rest is left out and named, never dropped silently.
 *
 * @example readLink('v=1&motif=perdu&couleur=bleu', time) // { answers: { motif: 'lost' }, ignored: ['couleur=bleu'], … }
 */
export function readLink(hash: string, time: CallTime): RestoredLink {
  const parts = hash.replace(/^#/, '').split('&').filter(Boolean);
  const ignored: string[] = [];
  const written = new Map<AnswerField, string>();
  let answers: Answers = {};
  let otherVersion: string | null = null;
  for (const part of parts) {
    const [name = '', value = ''] = part.split('=', 2);
    const field = fieldNamed(name);
    const read = field === null || written.has(field) ? null : readValue(field, value, time.now);
    if (name === VERSION_NAME) otherVersion = value === LINK_VERSION ? null : value;
    else if (field === null || read === null) ignored.push(part);
    else {
      answers = { ...answers, ...read };
      written.set(field, part);
    }
  }
  const { answers: kept, dropped } = change({}, answers, time);
  return {
    answers: kept,
    ignored: [...ignored, ...dropped.map((field) => written.get(field) ?? field)],
    otherVersion,
  };
}
