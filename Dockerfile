# One image for every service and for the edge: SERVICE says which one a container runs.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data NODE_OPTIONS=--disable-warning=TimeoutNegativeWarning
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=root:root /app /app
USER node
VOLUME /data
EXPOSE 3000
# `exec`: the service itself gets the signal to end, and finishes what is in hand.
CMD ["sh", "-c", "exec node apps/${SERVICE:?says which service runs}/dist/main.js"]
