/** Pieces of text that would act, or break out of a block of code, where Markdown is shown. */
export const HOSTILE = [
  '</details><script>alert(1)</script>',
  '```',
  '~~~',
  '@maintainers',
  '![x](https://e.example/)',
  '<!--',
  '#1',
];
