# syntax=docker/dockerfile:1
# One build, three images: `--target api`, `--target worker`, `--target cli`. The workflow bundle is made here, at build
# time; nothing is bundled or compiled when a container starts.

FROM node:20.20.2-bookworm-slim AS base
WORKDIR /holdfast

FROM base AS build
ENV NX_DAEMON=false \
    NX_TUI=false
COPY . .
RUN npm ci --no-audit --no-fund
RUN npx nx run-many -t build --exclude=@holdfast/test,@holdfast/testing
# What runs is dist and the packages it needs: no sources, no compiler.
RUN npm prune --omit=dev --no-audit --no-fund \
  && rm -rf .nx libs/*/src apps/*/src workflows/src activities/src libs/testing

FROM base AS runtime
# The workflow sandbox takes the host's zone; all local time is worked out with a named one.
ENV NODE_ENV=production \
    TZ=UTC
COPY --from=build /holdfast ./
USER node

FROM runtime AS api
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]

FROM runtime AS worker
EXPOSE 9464
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9464/health/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/worker/dist/main.js"]

FROM runtime AS cli
ENTRYPOINT ["node", "apps/cli/dist/main.js"]
CMD ["--help"]
