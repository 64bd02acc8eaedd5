import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Returns the options of the command line. Prints `usage` and ends the process: with `--help`, and with
 * exit code 2 for what it does not know.
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: T,
) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  const taken = Object.keys(options).find((name) => process.env[`npm_config_${name}`]);
  if (taken) refuse(`npm took --${taken} for itself. Write -- before it.`, usage);
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return refuse((error as Error).message, usage);
  }
}

/** Says what is wrong with the command line and how it is used, and ends the process with exit code 2. */
export function refuse(problem: string, usage: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}
