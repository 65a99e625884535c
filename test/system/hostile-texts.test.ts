import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { composeUserNumber, partNames } from '#rules';
import { hostileTexts, injected } from '../hostile/hostile-texts.ts';
import { broken, putHostileTexts, textsForFields } from '../site/hostile-fields.ts';
import { awake, visit, type Visit } from '../site/visit.ts';

// One page walks them all.
let walk: Visit;
beforeAll(async () => {
  walk = await visit('plan-du-site/');
});
beforeEach(() => {
  walk.faults.length = 0;
});
afterAll(() => walk.close());

const open = async (address: string): Promise<void> => {
  // By another page first: an address that differs by its hash alone loads nothing.
  await walk.page.goto('about:blank');
  await walk.page.goto(new URL(address, inject('site')).href);
};

const right = { codeCaf: '078', refTiers: '270075', rang: '1' };
const partLabels = { codeCaf: 'Code CAF', refTiers: 'Réf. Tiers', rang: 'Rang bailleur' };

/** What a field of one line keeps of a text. */
const onOneLine = (text: string): string => text.replace(/[\r\n]/g, '');

describe('hostile texts, put into every field', () => {
  it.each(partNames)('the number composed is that of the rules or none: %s', async (part) => {
    await open('outils/numero-utilisateur/');
    await awake(walk.page);
    for (const name of partNames)
      await walk.page.getByRole('textbox', { name: partLabels[name] }).fill(right[name]);
    const field = walk.page.getByRole('textbox', { name: partLabels[part] });
    const outcomes = await putHostileTexts(walk.page, field, walk.page.getByRole('status').first());
    expect(broken(outcomes)).toEqual([]);
    for (const [index, [name, text]] of textsForFields.entries()) {
      const composed = composeUserNumber({ ...right, [part]: onOneLine(text) });
      const shown = /\d{14}/.exec(outcomes[index]?.said ?? '')?.[0] ?? null;
      expect([name, shown]).toEqual([name, composed.ok ? composed.number : null]);
    }
    expect(walk.faults).toEqual([]);
  });

  it.each([
    ['the number to check', 'outils/numero-utilisateur/', 'Numéro à vérifier'],
    ['the password of the tester', 'outils/variantes-mot-de-passe/', 'Mot de passe tel qu’il est lu'],
  ])('%s', async (_, address, label) => {
    await open(address);
    await awake(walk.page);
    expect(broken(await putHostileTexts(walk.page, walk.page.getByRole('textbox', { name: label })))).toEqual(
      [],
    );
    expect(walk.faults).toEqual([]);
  });

  it.each(['Premier mail', 'Personnel'])('the dates and hours of the timeline: %s', async (kind) => {
    await open('outils/frise-validite/');
    await awake(walk.page);
    await walk.page.getByRole('radio', { name: kind }).check();
    const fields = await walk.page.locator('.tool input[type=text]').all();
    expect(fields.length).toBeGreaterThanOrEqual(1);
    for (const field of fields) expect(broken(await putHostileTexts(walk.page, field))).toEqual([]);
    expect(walk.faults).toEqual([]);
  });

  it('the search of every page, and its own page', async () => {
    await open('plan-du-site/');
    await walk.page.keyboard.press('Control+k');
    const typed = walk.page.getByRole('dialog').getByRole('combobox');
    expect(broken(await putHostileTexts(walk.page, typed))).toEqual([]);
    await open('recherche/');
    const asked = walk.page.getByRole('searchbox', { name: 'Rechercher dans le site' });
    expect(broken(await putHostileTexts(walk.page, asked))).toEqual([]);
    expect(walk.faults).toEqual([]);
  });

  it.each([
    ['a date', 'motif=refuse&envoi=courrier'],
    ['a count of refusals', 'motif=refuse&envoi=premier-mail&recu=2026-03-02T09:30&formes=restantes'],
    ['a number', 'motif=premiere-connexion&envoi=fini'],
  ])('the assistant: %s', async (_, hash) => {
    await open(`outils/assistant/#v=1&${hash}`);
    await walk.page.locator('.advice .sentence, .question').first().waitFor();
    const field = walk.page.locator('main input[type=text]').first();
    expect(broken(await putHostileTexts(walk.page, field))).toEqual([]);
    expect(walk.faults).toEqual([]);
  });
});

describe('hostile texts, brought by an address', () => {
  const markup = `"><${injected}>07802700750001</${injected}><script>window.injected=true</script>`;
  const all = hostileTexts.map(([, text]) => text.slice(0, 80)).join(' ');
  const payloads = [encodeURIComponent(markup + all.toWellFormed()), '%E0%A4%A%00%ED%A0%80'];

  it.each([
    'outils/numero-utilisateur/#%',
    'outils/numero-utilisateur/#code-caf=%&ref-tiers=%&rang=%',
    'outils/numero-utilisateur/#numero=1%',
    'outils/frise-validite/#type=%&recu=%&envoi=%T%&fuseau=%&%=%',
    'outils/variantes-mot-de-passe/#%',
    'outils/assistant/#v=%&motif=%&envoye=%&refus=%&%=%',
    'recherche/?q=%',
    'recherche/#q=%',
    '?q=%#%',
  ])('%s', async (address) => {
    for (const text of payloads) {
      await open(address.replaceAll('%', text));
      await awake(walk.page);
      expect(await walk.page.locator(`${injected}, .${injected}`).count()).toBe(0);
      expect(await walk.page.evaluate(() => 'injected' in window)).toBe(false);
    }
    expect(walk.faults).toEqual([]);
  });
});
