import glossary from '../../i18n/glossary.csv?raw';

export const GET = () => new Response(glossary);
