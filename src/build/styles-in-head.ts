/**
 * Gathers the styles of a page into one `<style>` in its head: HTML allows the one that Astro writes beside a widget
 * nowhere else, and the policy then needs a single hash.
 */
const scriptOrStyle = /<script\b[\s\S]*?<\/script>|<style>([\s\S]*?)<\/style>/g;

/**
 * The page with the text of every `<style>`, each once and in their order, at the end of its head; scripts are left as
 * they are.
 *
 * @example withStylesInHead('<head><style>i{}</style></head><body><style>b{}</style>') // '<head><style>i{}b{}</style></head><body>'
 */
export function withStylesInHead(html: string): string {
  if (!html.includes('</head>')) return html;
  const styles = new Set<string>();
  const page = html.replace(scriptOrStyle, (found, style?: string) => {
    if (style === undefined) return found;
    styles.add(style);
    return '';
  });
  const all = [...styles].join('');
  return all === '' ? html : page.replace('</head>', () => `<style>${all}</style></head>`);
}
