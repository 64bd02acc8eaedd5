import config from '../../../next.config.mjs';

/** The same settings, in a folder below the components and packages. */
export default {
  ...config,
  // The project's own check covers these files.
  typescript: { ignoreBuildErrors: true },
};
