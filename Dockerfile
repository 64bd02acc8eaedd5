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
# Names the deployment, so that a tab of an older one reloads when it meets this one.
ARG NEXT_DEPLOYMENT_ID
# Pages made by the build name this address where they are shared.
ARG APP_URL
ENV BUILD_STANDALONE=1
# Lets a form of one build be sent to the next. A secret, so that it stays out of the history.
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
