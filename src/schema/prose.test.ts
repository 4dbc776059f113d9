import { describe, expect, it } from 'vitest';
import { FocusAreaProse, PageProse } from './prose.ts';

const sources = [{ title: 'Action Framework', url: 'https://www.itu.int/' }];
const focusArea = {
  title: 'Access',
  subtitle: 'Connecting everyone',
  summary: 'x'.repeat(200),
  figures: [
    { value: '2.2 billion', label: 'offline', year: 2025, source_title: 'ITU', source_url: 'https://www.itu.int/' },
  ],
  pillars: [{ id: 'infrastructure', issues: ['Coverage'] }],
  examples: [{ pledge_type: 'policy', text: 'A law' }],
  examples_note: 'Made up.',
  sources,
};

describe('FocusAreaProse', () => {
  it('keeps what a page of a focus area states before its text', () => {
    expect(FocusAreaProse.parse(focusArea)).toEqual(focusArea);
  });

  it('refuses an empty text, and a summary that is too long for the places it is shown in', () => {
    expect(FocusAreaProse.safeParse({ ...focusArea, title: '' })).toMatchObject({ success: false });
    expect(FocusAreaProse.safeParse({ ...focusArea, summary: 'x'.repeat(201) })).toMatchObject({ success: false });
  });
});

describe('PageProse', () => {
  it('needs a title and a summary, and may name sources', () => {
    const page = { title: 'Method', summary: 'How it is counted.' };
    expect(PageProse.parse(page)).toEqual({ ...page, sources: [] });
    expect(PageProse.parse({ ...page, sources })).toEqual({ ...page, sources });
    expect(PageProse.safeParse({ ...page, title: '' })).toMatchObject({ success: false });
  });
});
