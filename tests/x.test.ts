import { expect, it } from 'vitest';
it('x', () => { expect(1).toBe(1); expect(import.meta.env.BASE_URL).toBe('/'); });
