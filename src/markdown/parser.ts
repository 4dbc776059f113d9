import Parser from 'markdown-it';

/** The parser of Markdown; in a browser another module stands in for this one. */
export { Parser };
