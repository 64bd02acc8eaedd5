/** Whether the text of an `.env` file gives the variable a value. */
export function isSet(content: string, name: string): boolean {
  return new RegExp(
    `^[ \\t]*(?:export )?${name}[ \\t]*=[ \\t]*(?:"(?!")|'(?!')|[^\\s"'#])`,
    'm',
  ).test(content);
}

/**
 * Returns the text with the values of those variables that it does not set yet, and their names.
 * Empty lines such as those of `.env.example` are filled in; everything else stays as it is.
 */
export function addMissing(content: string, values: Record<string, string>) {
  const added = Object.keys(values).filter((name) => !isSet(content, name));
  const filled = added.reduce((text, name) => {
    const line = `${name}=${values[name]}`;
    const empty = new RegExp(`^${name}=[ \\t]*$`, 'm');
    if (empty.test(text)) return text.replace(empty, () => line);
    return `${text}${text && !text.endsWith('\n') ? '\n' : ''}${line}\n`;
  }, content);
  return { content: filled, added };
}
