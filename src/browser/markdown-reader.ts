import Parser from 'markdown-it';
import { misleadingLinks } from '../markdown/misleading-links.ts';

/** What reads a text that is more than words in paragraphs; few are, and it comes with the first. */
export { misleadingLinks, Parser };
