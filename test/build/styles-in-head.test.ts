import { expect, it } from 'vitest';
import { withStylesInHead } from '../../src/build/styles-in-head.ts';

it('gathers the styles of a page in one, each once and in their order, at the end of the head', () => {
  const page =
    '<head><style>a{}</style><link></head><body><div><style>b{}</style><b></b></div><style>b{}</style><style>i{}</style></body>';
  expect(withStylesInHead(page)).toBe(
    '<head><link><style>a{}b{}i{}</style></head><body><div><b></b></div></body>',
  );
});

it('leaves what a script carries, and a text without head', () => {
  const page = '<head></head><body><script>const html = "<style>b{}</style>"</script></body>';
  expect(withStylesInHead(page)).toBe(page);
  expect(withStylesInHead('<p><style>b{}</style></p>')).toBe('<p><style>b{}</style></p>');
});
