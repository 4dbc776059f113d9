/** Where the file of a pledge lies: in the folder of the year it was announced. */
export function pledgePath(id: string, announced: string | undefined): string {
  const year = announced?.slice(0, 4) ?? '';
  return `content/pledges/${/^\d{4}$/.test(year) ? year : 'undated'}/${id}.md`;
}

/** Where the file of a progress report lies: in the folder of its pledge, named after its day. */
export function reportPath(pledge: string, date: string | undefined): string {
  return `content/progress-reports/${pledge}/${date || 'undated'}.md`;
}
