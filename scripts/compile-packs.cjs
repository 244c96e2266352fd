/**
 * Keeps the code that V8 compiles for each pack; scripts/pack.mjs runs this.
 *
 * The server is started on an empty folder and answers one call, so that what a start
 * needs is among it.
 */

'use strict';

const { once } = require('node:events');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { connect } = require('node:http2');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { openPack } = require('../dist/packed/loader.cjs');

const SHOW_COLLECTIONS = '/milvus.proto.milvus.MilvusService/ShowCollections';

function keep(name, script) {
  writeFileSync(join('dist/packed', `${name}.compiled`), script.createCachedData());
}

async function serveOnce({ load }, dataDir) {
  const { resolveSettings } = load('dist/src/server/settings.js');
  const { openServer } = load('dist/src/server/server.js');
  const server = await openServer(resolveSettings({ dataDir, port: 0, 'log.level': 'silent' }));
  const session = connect(`http://${server.host}:${server.port}`);
  const call = session.request({
    ':method': 'POST',
    ':path': SHOW_COLLECTIONS,
    'content-type': 'application/grpc',
    te: 'trailers',
  });
  // An empty message: not compressed, no bytes.
  call.end(Buffer.alloc(5));
  call.resume();
  await once(call, 'end');
  session.close();
  await server.close();
}

async function run(names) {
  for (const [name, entry] of Object.entries(names)) {
    const pack = openPack(name);
    pack.load(entry);
    if (name === 'main') {
      const dataDir = mkdtempSync(join(tmpdir(), 'redkite-pack-'));
      await serveOnce(pack, dataDir).finally(() => rmSync(dataDir, { recursive: true }));
    }
    keep(name, pack.script);
  }
}

void run(JSON.parse(process.argv[2]));
