/** Where a browser remembers that its reader wants nothing to be kept. */
export const REFUSAL = 'p2c-offline-refused';
