# syntax=docker/dockerfile:1

# The app: docker build --target app .

FROM node:24-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

FROM base AS packages
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci

FROM packages AS build
COPY . .
# Names the deployment, so tabs on an older one reload when they reach this one.
ARG NEXT_DEPLOYMENT_ID
# For absolute Open Graph URLs in prerendered pages.
ARG APP_URL
ENV BUILD_STANDALONE=1
# Keeps server actions working across builds. A secret, so it stays out of the image history.
RUN --mount=type=secret,id=actions-key,env=NEXT_SERVER_ACTIONS_ENCRYPTION_KEY npm run build

FROM base AS app
ARG NEXT_DEPLOYMENT_ID
ENV NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000 NEXT_DEPLOYMENT_ID=$NEXT_DEPLOYMENT_ID
COPY --from=build --chown=node:node /app/.next/standalone ./
COPY --from=build --chown=node:node /app/.next/static ./.next/static
COPY --from=build --chown=node:node /app/public ./public
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
