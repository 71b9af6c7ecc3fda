# One image for every service and for the edge: SERVICE says which one a container runs. `npm run images` builds it; any builder can.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm run build && infra/images/files.sh /image && mkdir /image-data

FROM node:24-bookworm-slim
# kafkajs sets a timer for a moment that has passed; Node 24 runs it at once, which is what is meant, and warns.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data NODE_OPTIONS=--disable-warning=TimeoutNegativeWarning
WORKDIR /app
COPY --from=build /image /app
# A volume that is mounted here for the first time gets this owner.
COPY --from=build --chown=1000:1000 /image-data /data
# By number: Kubernetes cannot tell from a name that it is not root. Nothing but /data is written to.
USER 1000:1000
EXPOSE 3000
# `exec`: the service itself gets the signal to end, and finishes what is in hand.
CMD ["sh", "-c", "exec node apps/${SERVICE:?says which service runs}/dist/main.js"]
