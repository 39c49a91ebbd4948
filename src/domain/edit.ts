/** Where the code host lets one edit a file, `https://github.com/…/edit/main/content/…`; none without a repository. */
export function editLink(file: string, repository: string | undefined, branch: string): string | undefined {
  return repository === undefined ? undefined : `${repository}/edit/${branch}/${file}`;
}

/** Where the code host lets one write a file that is not there yet. */
export function newFileLink(
  file: string,
  repository: string | undefined,
  branch: string,
): string | undefined {
  return repository === undefined
    ? undefined
    : `${repository}/new/${branch}?filename=${encodeURIComponent(file)}`;
}
