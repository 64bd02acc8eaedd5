/** @type {import('next').NextConfig} */
const nextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  experimental: {
    authInterrupts: true,
    useOffline: true,
    // It writes the page into each document a second time. Prefetches make navigation instant without.
    cachedNavigations: false,
    // Lets the tests hold back what is not instant. Never in a build for people.
    exposeTestingApiInProductionBuild: process.env.EXPOSE_TESTING_API === '1',
  },
};

export default nextConfig;
