/** WorkOS's command-line tool and emulator. It isn't a dependency: it brings 193 packages and 317 MB along. */
export const workosPackage = 'workos@0.14.0';
