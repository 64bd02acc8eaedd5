/** @type {import('next').NextConfig} */
const nextConfig = {
  // For the container: see Dockerfile. `next start` does not serve that output.
  output: process.env.BUILD_STANDALONE === '1' ? 'standalone' : undefined,
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // What is preloaded stands in the document, which is compressed, and not in a header, which is not:
  // no header is as short as this. React complains of 0.
  reactMaxHeadersLength: 1,
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
