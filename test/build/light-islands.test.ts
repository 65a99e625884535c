import { describe, expect, it } from 'vitest';
import { withLightIslands } from '../../src/build/light-islands.ts';

const astro =
  '<script>(()=>{var e=async t=>{await(await t())()}})();</script><script>(()=>{customElements.define("astro-island",f)})();</script>';
const replay = '<script>window._$HY||(e=>{})</script>';
const island =
  '<astro-island uid="1" data-solid-render-id="s0" component-url="/_astro/W.js" component-export="default" renderer-url="/_astro/c.js" props="{&quot;code&quot;:[0,&quot;a&quot;],&quot;days&quot;:[1,[[0,1],[0,2]]]}" ssr client="load" opts="{&quot;name&quot;:&quot;Widget&quot;,&quot;value&quot;:true}" await-children>';
const page = (head: string, tag: string) =>
  `<head>${head}</head><body>${tag}<p>words</p></astro-island></body>`;

describe('a page with a widget', () => {
  const light = withLightIslands(page(`${replay}${astro}`, island));

  it('names the code of the widget, what wakes it and its properties as plain JSON', () => {
    expect(light).toContain(
      '<astro-island ssr data-solid-render-id="s0" data-island="/_astro/W.js" data-waker="/_astro/c.js" data-props="{&quot;code&quot;:&quot;a&quot;,&quot;days&quot;:[1,2]}">',
    );
  });

  it('keeps what remembers an early click, and one short script instead of Astro’s own', () => {
    const scripts = [...light.matchAll(/<script>(.*?)<\/script>/g)].map(([, script = '']) => script);
    expect(scripts).toHaveLength(2);
    expect(scripts[0]).toContain('_$HY');
    expect(scripts[1]!.length).toBeLessThan(220);
    expect(light).toMatch(/<\/script><\/body>$/);
  });

  it('stops the build for a property that JSON cannot hold', () => {
    expect(() =>
      withLightIslands(page(astro, island.replace('[0,&quot;a&quot;]', '[3,&quot;2026-03-10&quot;]'))),
    ).toThrow('type 3');
  });
});

describe('a page without a widget, or that holds its script itself', () => {
  it('stays as it was', () => {
    const html = page('', '<astro-island data-widget="Widget" data-props="{}">');
    expect(withLightIslands(html)).toBe(html);
  });
});
