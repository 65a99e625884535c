import { describe, expect, it } from 'vitest';
import type { Assumption } from '#call';
import type { Situation } from '#rules';
import { adviceParts, textOf, whyBeside, type Handover } from '#wording';
import { handoverOf, situationOf } from './outcomes.ts';

const at = (time: string): Date => new Date(`${time}:00Z`);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const received = at('2026-03-10T08:40');

const firstMail = { kind: 'initial-mail', sentAt: received, receivedAt: received, lost: false } as const;

const resetMail = { ...firstMail, kind: 'reset-mail' } as const;

const partsOf = (situation: Partial<Situation>, more?: Partial<Handover>) =>
  adviceParts(handoverOf(situationOf(situation), more));

const morning = { delivery: firstMail, now: at('2026-03-10T09:30') };

const otherOf = (situation: Partial<Situation>, doubt: string, more?: Partial<Handover>) => {
  const note = partsOf(situation, more).doubts.find((each) => each.doubt === doubt);
  return note === undefined ? undefined : note.other && plain(note.other.text);
};

describe('the parts of an answer', () => {
  it('set the hour apart, with its day and its two numbers', () => {
    const { moment } = partsOf(morning);
    expect(moment).toEqual({
      at: at('2026-03-10T12:40'),
      day: 'mardi 10\u00a0mars',
      hour: { hours: '13', minutes: '40' },
      text: '13\u00a0h\u00a040 aujourd’hui, mardi 10\u00a0mars',
      role: 'act',
    });
  });

  it('set the day apart when only days are known', () => {
    const { moment, segments } = partsOf(
      { delivery: { ...firstMail, lost: true }, now: at('2026-03-12T09:30') },
      { precision: 'day' },
    );
    expect(moment).toMatchObject({ day: 'mercredi 25\u00a0mars', hour: null, role: 'stop' });
    expect(segments.find(({ role }) => role === 'hour')?.text).toBe('mercredi 25\u00a0mars');
  });

  it('give no hour to what is to be done now', () => {
    expect(partsOf({}).moment).toBeNull();
  });

  it('say whether the caption is to be clicked now or later', () => {
    expect(partsOf({}).caption).toEqual({ id: 'identifiant-perdu', text: 'IDENTIFIANT PERDU', when: 'now' });
    expect(partsOf({ userNumberKnown: false }).caption?.when).toBe('later');
    expect(partsOf(morning).caption).toBeNull();
  });

  it('join the pieces of one role', () => {
    const { segments } = partsOf(morning);
    const roles = segments.map(({ role }) => role);
    expect(roles.some((role, index) => role === roles[index + 1])).toBe(false);
    expect(textOf(segments)).toMatch(/^C’est trop tôt\. /);
  });

  it('tell the prohibition with its date and the facts that make it', () => {
    expect(partsOf(morning).prohibition).toEqual({
      text: 'Ne redemandez rien avant mardi 24\u00a0mars à 9\u00a0h\u00a040.',
      until: at('2026-03-24T08:40'),
      facts: ['F19', 'F35'],
    });
  });

  it('say of a letter that nothing can be sent again, of a mail that nothing is to be asked for', () => {
    const letter = { ...firstMail, kind: 'post' } as const;
    expect(partsOf({ delivery: letter }).prohibition.text).toContain('aucun renvoi n’est possible');
    expect(partsOf({ delivery: letter }).prohibition.facts).toContain('F34');
    expect(partsOf(morning).prohibition.text).not.toContain('renvoi');
  });

  it('tell the prohibition that has no date', () => {
    expect(partsOf({}).prohibition).toMatchObject({ text: 'Ne faites qu’une seule demande.', until: null });
    expect(partsOf({ ...morning, justLoggedIn: true }).prohibition.text).toBe('Ne redemandez rien.');
  });

  it('cite the facts of the advice and of what the sentence adds', () => {
    expect(partsOf(morning).why.map(({ fact }) => fact)).toEqual(['F19', 'F29', 'F35', 'F38']);
    const afterLock = partsOf({ delivery: { ...firstMail, lost: true }, now: at('2026-03-10T14:00') });
    expect(afterLock.why.map(({ fact }) => fact)).toEqual(['F11', 'F19', 'F22', 'F23', 'F35', 'F36']);
  });

  it('explain beside what comes next only what it does not tell with its figure, or everything', () => {
    const beside = (situation: Partial<Situation>): string[] =>
      whyBeside(partsOf(situation)).map(({ fact }) => fact);
    expect(beside(morning)).toEqual(['F29', 'F38']);
    const late = {
      ...firstMail,
      kind: 'post',
      sentAt: at('2026-01-02T09:00'),
      receivedAt: at('2026-01-10T09:00'),
    } as const;
    expect(beside({ delivery: late, now: at('2026-03-05T09:00') })).toEqual([
      'F11',
      'F18',
      'F22',
      'F23',
      'F34',
      'F37',
    ]);
    expect(beside({ everLoggedIn: 'yes', passwordChanged: 'unknown' })).toEqual(['F13', 'F35']);
  });

  it('name the contact of the edition, else whoever holds that place', () => {
    expect(partsOf({}).whom).toBe('au référent de votre Caf');
    const referent = { nom: 'Pôle bailleurs', telephone: '01 23 45 67 89', courriel: 'bailleurs@exemple.fr' };
    expect(partsOf({}, { referent }).whom).toBe(
      'à Pôle bailleurs (01\u00a023\u00a045\u00a067\u00a089, bailleurs@exemple.fr)',
    );
    expect(partsOf({}, { referent: { nom: 'Pôle bailleurs' } }).whom).toBe('à Pôle bailleurs');
    expect(partsOf({}, { referent: { telephone: '01 23 45 67 89' } }).whom).toMatch(
      /^au référent de votre Caf \(01/,
    );
  });

  it('say when they were worked out, and on which clocks outside Paris', () => {
    expect(plain(partsOf(morning).workedOut)).toBe('Calculé le mardi 10 mars 2026 à 10 h 30.');
    expect(plain(partsOf({ ...morning, timeZone: 'Indian/Reunion' }).workedOut)).toBe(
      'Calculé le mardi 10 mars 2026 à 13 h 30, heure de La Réunion.',
    );
  });

  it.each([
    ['reception-taken-as-now', /est comptée à 9 h 40 aujourd’hui, mardi 10 mars/],
    ['failure-taken-as-now', /dernier refus, inconnue, est comptée à 10 h 25 aujourd’hui/],
    ['failures-taken-as-series', /série entière, 5 essais/],
    ['mail-taken-both-ways', /la plus proche .* la plus lointaine/],
    ['one-date', /pour l’envoi et pour l’arrivée/],
    ['day-only', /jours entiers/],
  ] satisfies [Assumption, RegExp][])('say what was taken for granted: %s', (assumption, words) => {
    const refused = { failures: 1, lastFailureAt: at('2026-03-10T09:25') };
    const { assumptions } = partsOf({ ...morning, ...refused }, { assumptions: [assumption] });
    expect(assumptions.map(plain)).toEqual([expect.stringMatching(words)]);
  });

  it('say the day of an hour taken on another day', () => {
    const { assumptions } = partsOf(
      { delivery: firstMail, now: at('2026-03-11T09:30') },
      { assumptions: ['reception-taken-as-now', 'failure-taken-as-now'] },
    );
    expect(plain(assumptions[0] ?? '')).toContain('est comptée mardi 10 mars à 9 h 40.');
    expect(plain(assumptions[1] ?? '')).toContain('est comptée à 10 h 30 aujourd’hui');
    expect(partsOf({}, { assumptions: ['reception-taken-as-now'] }).assumptions).toHaveLength(1);
  });

  it('use an undecided mail until its nearest end, and forbid asking again until its farthest', () => {
    const { next, prohibition, why, doubts } = partsOf(
      { delivery: firstMail, now: at('2026-03-10T14:00') },
      { assumptions: ['mail-taken-both-ways'] },
    );
    expect(next.map(({ text }) => plain(text))).toContain(
      'Ce mot de passe est valable 24 h ou 2 semaines, jusqu’à demain, mercredi 11 mars à 9 h 40.',
    );
    expect(prohibition.until).toEqual(at('2026-03-24T08:40'));
    expect(why.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['F19', 'F20']));
    expect(doubts.map(({ doubt }) => doubt)).toEqual(['A1', 'A2', 'A29']);
  });
});

describe('the other readings of a doubt', () => {
  it('give their own date to the two durations of a first mail (A1)', () => {
    expect(otherOf(morning, 'A1')).toBe(
      'Selon l’autre durée, redemander serait possible à partir de demain, mercredi 11 mars à 9 h 40.',
    );
    expect(otherOf({ ...morning, now: at('2026-03-12T09:30') }, 'A1')).toBe(
      'Selon l’autre durée, redemander serait possible depuis mercredi 11 mars à 9 h 40.',
    );
  });

  it('give the two weeks that a mail had by a button may last (A2)', () => {
    expect(otherOf({ ...morning, delivery: resetMail }, 'A2')).toBe(
      'Comme premier mail, il serait valable jusqu’à mardi 24 mars à 9 h 40.',
    );
  });

  it('count a lock from sending too (A3)', () => {
    const delivery = { ...firstMail, kind: 'post', sentAt: at('2026-03-03T08:40') } as const;
    expect(otherOf({ ...morning, delivery }, 'A3')).toBe(
      'Compté depuis l’envoi, redemander serait possible à partir de dimanche 3 mai à 9 h 40.',
    );
  });

  it('give the earliest hour, then the better one (A7)', () => {
    expect(otherOf(morning, 'A7')).toBe('Au plus tôt : 12 h 40 aujourd’hui, mardi 10 mars.');
    expect(otherOf({ ...morning, now: at('2026-03-10T12:00') }, 'A7')).toBe(
      'De préférence : 13 h 40 aujourd’hui, mardi 10 mars.',
    );
  });

  it('say that the wait would end too late when no time is left (A7, A28)', () => {
    const delivery = { ...resetMail, sentAt: at('2026-03-09T10:00') };
    expect(otherOf({ ...morning, delivery }, 'A7')).toBe(
      'L’attente finirait après la fin de validité : 12 h 40 aujourd’hui, mardi 10 mars.',
    );
    expect(otherOf({ ...morning, delivery }, 'A28')).toBe('Heure limite : 11 h aujourd’hui, mardi 10 mars.');
  });

  it('have no date when the doubt has none', () => {
    expect(otherOf({ everLoggedIn: 'yes' }, 'A10')).toBeNull();
  });

  it('are silent on a delivery that is not there', () => {
    const handover = handoverOf(situationOf({}));
    const doubts = ['A1', 'A2', 'A3', 'A7', 'A28'] as const;
    const notes = adviceParts({ ...handover, advice: { ...handover.advice, doubts: [...doubts] } }).doubts;
    expect(notes.map(({ doubt, other }) => [doubt, other])).toEqual(doubts.map((doubt) => [doubt, null]));
  });

  it('are silent on a wait that a letter does not have', () => {
    const handover = handoverOf(situationOf({ delivery: { ...firstMail, kind: 'post' } }));
    const notes = adviceParts({ ...handover, advice: { ...handover.advice, doubts: ['A1', 'A7'] } }).doubts;
    expect(notes.filter(({ doubt }) => doubt !== 'A29').map(({ other }) => other)).toEqual([null, null]);
  });
});

describe('the doubts beside an answer', () => {
  const doubtsOf = (situation: Partial<Situation>, more?: Partial<Handover>): string[] =>
    partsOf(situation, more).doubts.map(({ doubt }) => doubt);

  it('are those of the advice and of the date that its sentence adds', () => {
    expect(doubtsOf(morning)).toEqual(['A1', 'A7']);
  });

  it('hold every mail had by a button to its kind (A2)', () => {
    expect(doubtsOf({ delivery: resetMail, now: at('2026-03-11T09:30') })).toEqual(['A2']);
  });

  it('hold every lock to what an early demand may do (A22, A27)', () => {
    expect(doubtsOf({ delivery: { ...firstMail, lost: true }, now: at('2026-03-10T14:00') })).toEqual([
      'A1',
      'A22',
      'A23',
      'A27',
    ]);
  });

  it('hold every try to where its button is (A29)', () => {
    expect(doubtsOf({ delivery: firstMail, now: at('2026-03-10T14:00') })).toEqual(['A1', 'A29']);
  });

  it('hold whole days to their margin (A5), and their lag to nothing (A3)', () => {
    const delivery = {
      ...firstMail,
      kind: 'post',
      sentAt: at('2026-03-09T23:00'),
      receivedAt: at('2026-03-10T22:59'),
    } as const;
    expect(doubtsOf({ delivery, now: at('2026-03-12T09:00') }, { precision: 'day' })).toEqual(['A5', 'A29']);
  });
});

describe('what comes next', () => {
  const nextOf = (situation: Partial<Situation>, more?: Partial<Handover>): string[] =>
    partsOf(situation, more).next.map(({ text }) => plain(text));

  it('follows a first try that is accepted or refused', () => {
    expect(nextOf(morning)).toEqual([
      'Accepté : cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous.',
      'Refusé : réessayez à partir de 15 h 40, 5 essais au plus par série.',
      'Ce mot de passe est valable 2 semaines, jusqu’à mardi 24 mars à 9 h 40.',
    ]);
  });

  it('says that no other try fits before the end', () => {
    const delivery = { ...resetMail, sentAt: at('2026-03-09T13:00') };
    expect(nextOf({ ...morning, delivery })).toContain(
      'Refusé : il ne restera pas le temps d’un autre essai.',
    );
  });

  it('follows no demand while the answers leave its button open', () => {
    const handover = handoverOf(
      situationOf({ delivery: { ...firstMail, lost: true }, now: at('2026-03-10T14:00') }),
    );
    const { next } = adviceParts({ ...handover, advice: { ...handover.advice, then: null } });
    expect(next.map(({ text }) => plain(text))).toEqual([
      'Ce mot de passe est valable 2 semaines, jusqu’à mardi 24 mars à 9 h 40.',
    ]);
  });

  it('counts the forms that are left', () => {
    const situation = {
      delivery: firstMail,
      variants: 'to-try',
      failures: 3,
      now: at('2026-03-10T14:00'),
    } as const;
    expect(nextOf(situation, { progress: { total: 8n, refused: 3 } })[0]).toBe(
      'Formes encore à essayer : 5 formes, sur 8.',
    );
  });

  it('goes on after every form was refused: now, two hours after the last refusal, or not at all', () => {
    const refused = { delivery: firstMail, variants: 'exhausted', failures: 4 } as const;
    const next = (now: string, lastFailureAt: string): string | undefined =>
      nextOf({ ...refused, now: at(now), lastFailureAt: at(lastFailureAt) })[0];
    expect(next('2026-03-12T10:00', '2026-03-12T08:00')).toBe(
      'Prochain essai : dès maintenant, 5 essais au plus par série.',
    );
    expect(next('2026-03-12T10:00', '2026-03-12T09:00')).toBe(
      'Prochain essai : à partir de 12 h aujourd’hui, jeudi 12 mars, 5 essais au plus par série.',
    );
    expect(next('2026-03-24T07:00', '2026-03-24T06:50')).toBe('Il ne reste pas le temps d’un autre essai.');
  });

  it('gives the days alone when only days are known', () => {
    const delivery = {
      ...firstMail,
      kind: 'post',
      sentAt: at('2026-03-09T23:00'),
      receivedAt: at('2026-03-10T22:59'),
    } as const;
    expect(nextOf({ delivery, now: at('2026-03-12T09:00') }, { precision: 'day' })).toContain(
      'Ce mot de passe est valable 2 mois, jusqu’à samedi 9 mai inclus.',
    );
  });

  it('takes up the call again after a lock-out that outlives the password', () => {
    const refused = { failures: 5, lastFailureAt: at('2026-03-24T08:35'), now: at('2026-03-24T08:41') };
    expect(nextOf({ ...refused, delivery: firstMail })).toEqual([
      'Après le blocage, reprenez cet appel : la réponse aura changé.',
    ]);
  });

  it('goes by the day of the first try when a lock-out waits for a mail whose hour is not known', () => {
    const delivery = { ...firstMail, sentAt: at('2026-03-09T23:00'), receivedAt: at('2026-03-10T22:59') };
    const refused = { failures: 5, lastFailureAt: at('2026-03-10T22:59'), now: at('2026-03-10T23:01') };
    expect(partsOf({ ...refused, delivery }, { precision: 'day' }).moment).toMatchObject({
      day: 'jeudi 12\u00a0mars',
      hour: null,
    });
  });
});
