import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Parses command-line options. Prints `usage` and exits for `--help`, and with code 2 for unknown options.
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: T,
) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  const consumed = Object.keys(options).find(
    (name) => process.env[`npm_config_${name.replaceAll('-', '_')}`],
  );
  if (consumed) {
    exitWithUsage(`npm consumed --${consumed} itself. Add -- before it to pass it on.`, usage);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return exitWithUsage((error as Error).message, usage);
  }
}

/** Prints the problem and the usage, and exits with code 2. */
export function exitWithUsage(problem: string, usage: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}
