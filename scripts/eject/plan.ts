/** Changes the first match of each pattern; a pattern without a match is a mistake in this list. */
type Edits = [pattern: RegExp, replacement: string][];

export type Plan = {
  remove: string[];
  move: Record<string, string>;
  edit: Record<string, Edits>;
  /** The folder whose files replace those of the project. */
  files: string;
  /** Scripts of package.json: their new command, or null where they go. */
  scripts: Record<string, string | null>;
};
