# syntax=docker/dockerfile:1

# The mock WorkOS, for trying the app out: docker build --file deploy/mock.Dockerfile .

FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN mkdir .mock-workos && chown node .mock-workos
USER node
EXPOSE 4100
CMD ["node", "--import", "tsx", "mocks/server.ts"]
