# syntax=docker/dockerfile:1

# The live demo: docker build --file deploy/demo.Dockerfile .

FROM node:24-slim
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
# For absolute Open Graph URLs in prerendered pages.
ARG APP_URL
RUN npm run build && mkdir .mock-workos && chown -R node .mock-workos .next
USER node
EXPOSE 3000
CMD ["node", "--import", "tsx", "scripts/demo.ts"]
