import { expect, it } from 'vitest';
import { withStylesInHead } from '../../src/build/styles-in-head.ts';

it('puts the styles of the body in the head, each once, after those already there', () => {
  const page =
    '<head><link rel="stylesheet"></head><body><div><style>b{}</style><b></b></div><style>b{}</style><style>i{}</style></body>';
  expect(withStylesInHead(page)).toBe(
    '<head><link rel="stylesheet"><style>b{}</style><style>i{}</style></head><body><div><b></b></div></body>',
  );
});

it('leaves what a script carries, and a text without head', () => {
  const page = '<head></head><body><script>const html = "<style>b{}</style>"</script></body>';
  expect(withStylesInHead(page)).toBe(page);
  expect(withStylesInHead('<p><style>b{}</style></p>')).toBe('<p><style>b{}</style></p>');
});
