/** Who speaks for us: answers are known by their author, and what a bot writes is never a command. */

interface Author {
  readonly id: number;
  readonly username: string;
}

/** The token's own user, whoever made the issue, and the bots behind project and group access tokens, as GitLab names them. */
export function isOurs(author: Author, projectId: number, known: readonly (number | undefined)[]): boolean {
  if (known.includes(author.id)) return true;
  return author.username.startsWith(`project_${projectId}_bot`) || /^group_\d+_bot/.test(author.username);
}
