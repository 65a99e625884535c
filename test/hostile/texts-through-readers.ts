import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readLink, readTypedWhen, writeLink } from '#call';
import { numberInAddress, partsInAddress } from '#components/widgets/numero-utilisateur/given.ts';
import { pastedOffer } from '#components/widgets/numero-utilisateur/pasted.ts';
import { readPrefill } from '#components/widgets/frise-validite/prefill.ts';
import { readDay, readHour, readMoment } from '#entry';
import { quoteCharacter, spellPassword } from '#format';
import { partNames, readUserNumber } from '#rules';
import { mark, numberAnswer, queryIn, searchAddress } from '#search';
import { composeProblemText, dayProblemText, hourProblemText, readProblemText } from '#wording';
import { shownProblem } from '#components/widgets/numero-utilisateur/shown-problem.ts';
import { engine } from '../search/small-site.ts';
import type { TextTarget } from './targets.ts';

const time = { now: new Date('2026-03-10T09:30:00Z'), timeZone: 'Europe/Paris', userNumberKnown: false };
const today = '2026-03-10';

const noNumber = /undefined|null|NaN|Infinity|e\+\d/;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** A sentence of the site says no number that is none, but where it quotes one, and no character that cannot be seen. */
const sayable = (text: string, sentence: string) => {
  if (!noNumber.test(text)) doesNotMatch(sentence, noNumber);
  doesNotMatch(sentence, unseen);
};

const aDay = (text: string, day: string) => {
  equal(new Date(`${day}T00:00:00Z`).toJSON().slice(0, 10), day);
  if (!/hier|hui/i.test(text.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, ''))) match(text, /\p{N}/u);
};

const asDay = (text: string) => {
  const answer = readDay(text, today);
  if (answer.ok) return aDay(text, answer.day);
  sayable(text, dayProblemText('Date', answer.problem));
  if (answer.proposal !== null) aDay(text, answer.proposal);
  return undefined;
};

const asHour = (text: string) => {
  const answer = readHour(text);
  if (answer.ok) return match(answer.time, /^([01]\d|2[0-3]):[0-5]\d$/);
  sayable(text, hourProblemText('Heure', answer.problem));
  return undefined;
};

const asMoment = (text: string) => {
  for (const settled of [false, true]) {
    const field = { text, settled };
    for (const zone of ['Europe/Paris', 'Pacific/Apia']) {
      const { day, instant } = readMoment(field, field, today, zone);
      equal(instant === null || day !== null, true);
      readMoment({ text: '29/03/2026', settled: true }, field, today, zone);
    }
    const typed = readTypedWhen(text, settled, time);
    if (typed?.ok) aDay(`${text}0`, typed.when.day);
    else if (typed?.part === 'day') sayable(text, dayProblemText('Date', typed.problem));
    else if (typed?.part === 'hour') sayable(text, hourProblemText('Heure', typed.problem));
  }
};

const asLink = (text: string) => {
  for (const hash of [text, `#${text}`, `v=1&motif=refuse&envoye=${text}`, `motif=refuse&refus=${text}`]) {
    const { answers, ignored } = readLink(hash, time);
    ok(ignored.every((part) => hash.includes(part)));
    deepEqual(readLink(writeLink(answers), time).answers, answers);
  }
};

const asNumberInAddress = (text: string) => {
  for (const hash of [`#${text}`, `#numero=${text}`, `#code-caf=${text}&rang=1`]) {
    const number = numberInAddress(hash);
    ok(number === '' || /^\s*\d/.test(number));
    partsInAddress(hash);
    readPrefill(hash);
  }
  for (const name of ['type', 'fuseau', 'recu']) readPrefill(`#${name}=${text}`);
};

const asPasted = (text: string) => {
  for (const part of partNames) {
    const problem = shownProblem(part, text, true);
    if (problem)
      for (const sentence of Object.values(composeProblemText(part, problem))) sayable(text, sentence);
    const offer = pastedOffer(part, text);
    if (offer?.kind === 'row') ok(Object.values(offer.parts).every((cell) => text.includes(cell)));
  }
  const read = readUserNumber(text);
  if (!read.ok)
    for (const sentence of Object.values(readProblemText(read.problem, 'rang'))) sayable(text, sentence);
};

const asQuery = (text: string) => {
  for (const typing of [false, true]) {
    const { number, readings, notices } = engine.search(text, { typing });
    if (number !== undefined) {
      ok(text.includes(number));
      numberAnswer(number);
    }
    const pieces = mark(text, readings);
    equal(pieces.map((piece) => piece.text).join(''), text);
    for (const notice of notices) if (!noNumber.test(text)) doesNotMatch(notice, noNumber);
  }
};

/** What URL parsers make of half a character. */
const asQueryInAddress = (text: string) => {
  const { search, hash } = new URL(searchAddress(text), 'https://site.test/');
  equal(queryIn({ search, hash }), text.toWellFormed().trim());
  queryIn({ search: `?q=${text}`, hash: `#${text}` });
};

const asDictation = (text: string) => {
  const items = spellPassword(text);
  equal(items.length === 0, text === '');
  for (const item of items) doesNotMatch(item, unseen);
  for (const sign of new Set(text.slice(0, 200))) doesNotMatch(quoteCharacter(sign), unseen);
};

/** Every reader of what is typed, pasted or brought by an address. */
export const textsThroughReaders: readonly TextTarget[] = [
  ['a date', asDay],
  ['an hour', asHour],
  ['a date and an hour as they are typed', asMoment],
  ['the link of a call', asLink],
  ['what the address of a calculator brings', asNumberInAddress],
  ['what is pasted in a part of a number', asPasted],
  ['a query', asQuery],
  ['the address of a query', asQueryInAddress],
  ['a password dictated', asDictation],
];
