const brought = new Set<string>();

/**
 * Stands in for what the bundler does before a part of the code is loaded that comes later. A module that could not be
 * loaded once stays so for the browser until the page is left; so its files are fetched first, which may fail and be tried
 * again, and lie at hand when they are asked for as modules.
 * @param load loads the part
 * @param files the files it needs and its own, below the base of the site
 * @throws TypeError when a file cannot be had
 */
export async function __vitePreload<Part>(load: () => Promise<Part>, files: readonly string[] = []): Promise<Part> {
  await Promise.all(files.filter((file) => !brought.has(file)).map(bring));
  return load();
}

async function bring(file: string): Promise<void> {
  // Code lies in a folder of its own below the base. Written in one, the bundler would look for the file.
  const here = import.meta.url;
  const answer = await fetch(new URL(`../${file}`, here));
  if (!answer.ok) throw new TypeError(`${file}: ${answer.status}`);
  await answer.arrayBuffer();
  brought.add(file);
}
