# Debian rather than Alpine: the graph library has no build for musl.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
    REDKITE_DATA_DIR=/data \
    REDKITE_HOST=0.0.0.0 \
    REDKITE_LISTEN_INSECURE=true
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist/src ./dist/src
COPY --from=build /app/dist/packed ./dist/packed
COPY --from=build /app/LICENSE /app/dist/THIRD-PARTY-NOTICES.txt ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 19530
STOPSIGNAL SIGTERM
CMD ["node", "dist/src/main.js", "serve"]
