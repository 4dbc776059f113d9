/** Shape first: the states of reporting are told apart without colour, and by the word beside in any case. */
export const REPORTING_SIGN = {
  'no-report': '○',
  'on-time': '◐',
  due: '◇',
  overdue: '△',
  silent: '□',
  completed: '✓',
  withdrawn: '×',
} as const;
