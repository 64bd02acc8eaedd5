import config from '../../../next.config.mjs';

/** The app's settings, for a folder below its components and packages. */
export default {
  ...config,
  // `npm run check` already covers these files.
  typescript: { ignoreBuildErrors: true },
};
