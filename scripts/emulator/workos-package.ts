/** WorkOS's command-line tool and emulator. It isn't a dependency, because it would add 193 packages and 317 MB. */
export const workosPackage = 'workos@0.14.0';
