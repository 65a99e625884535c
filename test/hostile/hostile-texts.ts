/** What people paste, browsers pass on and attackers try: every field and every reader must stand all of it. */

const one = (name: string, text: string) => [name, text] as const;

/** 100 kB of something. */
const long = (piece: string): string => piece.repeat(Math.ceil(100_000 / piece.length));

/** An element that a page would hold if the text were ever taken for markup; no script runs by itself in the test. */
export const injected = 'x-injected';

const markup = [
  one('an element', `<${injected}>gras</${injected}>`),
  one('an image that fails', `<img class="${injected}" src=x onerror="window.injected=true">`),
  one('a script', '<script>window.injected=true</script>'),
  one('an attribute broken out of', `"><${injected} autofocus onfocus="window.injected=true">`),
  one('an apostrophe broken out of', `'><${injected}>`),
  one('a field broken out of', `</textarea></title></style><${injected}>`),
  one('a comment left open', `<!--<${injected}>`),
  one('a drawing', `<svg class="${injected}" onload="window.injected=true">`),
  one('entities', '&lt;b&gt;&#60;b&#62;&amp;&nbsp;&#0;'),
  one('a template', '${window.injected=true}{{constructor.constructor("window.injected=true")()}}'),
  one('an address that runs', 'javascript:window.injected=true'),
] as const;

const formulas = [
  one('a formula that starts a program', "=CMD|' /C calc'!A0"),
  one('a formula with a link', '=HYPERLINK("http://exemple.test";"07802700750001")'),
  one('a plus that starts a formula', '+33123456789'),
  one('a sign before a number', '-07802700750001'),
  one('an arobase that starts a formula', '@SUM(1+1)*cmd'),
  one('cells', '078\t270075\t1'),
  one('a quoted cell', '"078";"270075";"1"'),
  one('a number as a spreadsheet gives it back', '7,80270075E+12'),
] as const;

const unicode = [
  one('digits of full width', '０７８０２７００７５０００１'),
  one('Arabic digits', '٠٧٨٠٢٧٠٠٧٥٠٠٠١'),
  one('Devanagari digits', '०७८०२७००७५०००१'),
  one('mathematical digits', '𝟎𝟕𝟖𝟎𝟐𝟕𝟎𝟎𝟕𝟓𝟎𝟎𝟎𝟏'),
  one('superscript and circled digits', '⁰⁷⁸①②③'),
  one('right to left', '\u202e07802700750001\u202c'),
  one('isolated right to left', '\u206710/03/2026\u2069'),
  one('a Hebrew word', 'שלום 078'),
  one('zero width everywhere', [...'07802700750001'].join('\u200b')),
  one('soft hyphens', '078\u00ad0270075\u00ad0001'),
  one('a byte order mark', '\ufeff07802700750001'),
  one('no-break spaces', '078\u00a00270075\u202f0001'),
  one('accents that combine', 'e\u0301\u0302\u0303 0\u0338'),
  one('a letter under a pile of accents', `o${'\u0301'.repeat(300)}`),
  one('a family', '👩‍👩‍👧‍👦'),
  one('a digit in a key', '0️⃣7️⃣8️⃣'),
  one('a flag of tags', '🏴\u{e0067}\u{e0062}\u{e007f}'),
  one('half a character', '\ud800'),
  one('the other half', '078\udc00'),
  one('two halves the wrong way round', '\udc00\ud800'),
  one('private use and no character', '\ue000\uffff\u{10ffff}'),
  one('Turkish and German letters', 'İıẞß'),
  one('ligatures and look-alikes', 'ﬁ ⅼ ꓲ О Ο օ ⵔ'),
] as const;

const controls = [
  one('nothing', ''),
  one('a null', '\u0000'),
  one('a null in a number', '078\u00000270075'),
  one('every control', Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')),
  one('delete and next line', '\u007f\u0085'),
  one('new lines', '078\r\n270075\n\n1\r'),
  one('line and paragraph separators', '078\u2028270075\u20291'),
  one('spaces alone', ' \t\u00a0\u3000'),
  one('an escape that colours', '\u001b[31m078\u001b[0m'),
] as const;

const words = [
  one('a name of every object', '__proto__'),
  one('another', 'constructor'),
  one('a third', 'toString'),
  one('not a number', 'NaN'),
  one('without end', '-Infinity'),
  one('a power', '1e309'),
  one('hexadecimal', '0x10'),
  one('a big integer', '9'.repeat(400)),
  one('a broken escape', '%E0%A4%A'),
  one('an escape of a null', '%00%0d%0a'),
  one('an answer in an address', 'v=1&motif=refuse#&q=a&q=b'),
  one('a path', '../../../../etc/passwd'),
  one('a query', "' OR 1=1; DROP TABLE bailleurs;--"),
  one('a pattern', '(a+)+$[^]*\\'),
] as const;

const veryLong = [
  one('100 kB of zeros', long('0')),
  one('100 kB of numbers', long('07802700750001 ')),
  one('100 kB of look-alikes', long('lIO0')),
  one('100 kB of spaces', long(' ')),
  one('100 kB of spaces after a digit', `1${long(' ')}x`),
  one('100 kB of dates', long('10/03/2026 9h40 ')),
  one('100 kB of words', long('mot de passe perdu ')),
  one('100 kB in one word', long('abcdefghij')),
  one('100 kB of markup', long(`<${injected}>`)),
  one('100 kB of emoji', long('👩‍👩‍👧‍👦')),
  one('100 kB of answers', long('motif=refuse&')),
  one('100 kB of accents', long('\u0301')),
] as const;

/** Name and text, the short ones first. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ...markup,
  ...formulas,
  ...unicode,
  ...controls,
  ...words,
  ...veryLong,
];

/** Short enough for thousands to be tried. */
export const shortHostileTexts: readonly string[] = hostileTexts
  .map(([, text]) => text)
  .filter((text) => text.length <= 1000);
