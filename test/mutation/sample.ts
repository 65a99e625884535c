/**
 * A plugin of Stryker that keeps one of so many declarations (`SAMPLE=4`), in every file: the whole wording takes hours,
 * a sample of it an evening.
 */
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';
import type { Ignorer } from '@stryker-mutator/api/ignore';

/** What is read of a place in the code: the declaration that stands at the top of its file. */
type Place = {
  readonly node: { readonly start?: number | null };
  readonly parentPath?: { readonly node: { readonly type: string } } | null;
};

const oneOf = Number(process.env['SAMPLE'] ?? 1);
let seen = 0;
const kept = new Map<object, boolean>();

const ignorer: Ignorer = {
  shouldIgnore(path) {
    const { node, parentPath } = path as Place;
    if (parentPath?.node.type !== 'Program') return undefined;
    if (!kept.has(node)) kept.set(node, (seen += 1) % oneOf === 0);
    return kept.get(node) === true ? undefined : 'not in the sample';
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sample', ignorer)];
