import type { Plugin } from 'vite';
import solid from 'vite-plugin-solid';

type Transform = Extract<Plugin['transform'], (...parameters: never) => unknown>;

const compiled = new Map<string, ReturnType<Transform>>();

/** The plugin of Solid, which compiles each component once, whatever the number of scripts that hold it. */
export function solidOnce(): Plugin {
  const plugin = solid();
  const { transform } = plugin;
  if (typeof transform !== 'function')
    throw new Error('The plugin of Solid no longer transforms by a function.');
  return {
    ...plugin,
    transform(source, id, options) {
      const key = `${id}\n${source}`;
      const known = compiled.get(key) ?? transform.call(this, source, id, options);
      compiled.set(key, known);
      return known;
    },
  };
}
