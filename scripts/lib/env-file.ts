/** Whether the text of an `.env` file sets the variable. */
export function isSet(content: string, name: string): boolean {
  return new RegExp(
    `^[ \\t]*(?:export )?${name}[ \\t]*=[ \\t]*(?:"(?!")|'(?!')|[^\\s"'#])`,
    'm',
  ).test(content);
}

/**
 * Adds values for variables that the text doesn't set yet, and returns their names. Empty values, such as
 * those in `.env.example`, are filled in. Everything else is unchanged.
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
