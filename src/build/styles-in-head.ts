/** Moves the styles that Astro writes beside a widget into the head: HTML allows them nowhere else. */
const scriptOrStyle = /<script\b[\s\S]*?<\/script>|<style\b[^>]*>[\s\S]*?<\/style>/g;

/**
 * The page with every `<style>` of its body at the end of its head, each once; scripts are left as they are.
 *
 * @example withStylesInHead('<head></head><body><style>b{}</style>') // '<head><style>b{}</style></head><body>'
 */
export function withStylesInHead(html: string): string {
  const end = html.indexOf('</head>');
  if (end < 0) return html;
  const styles = new Set<string>();
  const body = html.slice(end).replace(scriptOrStyle, (found) => {
    if (found.startsWith('<script')) return found;
    styles.add(found);
    return '';
  });
  return html.slice(0, end) + [...styles].join('') + body;
}
