/**
 * Reads a JSON file of the site, of the same build as the page: two builds are never mixed, however old what a browser
 * kept is.
 * @throws Error when there is none, or no network
 */
export async function readJson<Content>(address: string): Promise<Content> {
  const { build } = document.documentElement.dataset;
  const answer = await fetch(build === undefined ? address : `${address}?b=${build}`);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Content;
}
