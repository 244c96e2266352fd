/**
 * Imports run downhill: the table of layers, and the packages kept behind one file.
 *
 * The table is docs/ARCHITECTURE.md's. A type-only import counts, because knowing a
 * type is still knowing. Tests obey as well: what a test of a folder needs from
 * above belongs into a test above.
 */

import { posix } from 'node:path';
import { type Finding, type Gate, isWritten, type SourceText } from './gate.ts';
import { importsOf, parseSource } from './syntax.ts';

export const LAYERS: Readonly<Record<string, number>> = {
  base: 0,
  schema: 1,
  analyzer: 1,
  io: 1,
  filter: 2,
  index: 2,
  segment: 3,
  catalog: 3,
  write: 4,
  query: 4,
  compaction: 4,
  engine: 5,
  worker: 6,
  grpc: 6,
  http: 6,
  server: 7,
  cli: 8,
};

/** Files directly in src/ are the package's doors and may use everything. */
const DOOR_LAYER = 9;

/** Packages that only these paths may import. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  usearch: /^src\/index\/hnsw\/usearch\.ts$/,
  protobufjs: /^src\/grpc\//,
  'fs-native-extensions': /^src\/io\/local\//,
  'geos-wasm': /^src\/filter\/geometry\/shape-engine\.ts$/,
  re2js: /^src\/(filter|analyzer)\//,
  commander: /^src\/cli\//,
};

export const layersGate: Gate = {
  name: 'layers',
  seenMin: 300,
  check: (files) => {
    const scope = files.filter((file) => file.path.startsWith('src/') && isWritten(file.path));
    const findings: Finding[] = [];
    let seen = 0;
    for (const file of scope) {
      for (const { specifier, line } of importsOf(parseSource(file))) {
        seen += 1;
        const message = problemOf(file, specifier);
        if (message !== undefined) findings.push({ path: file.path, line, message });
      }
    }
    return { findings, seen };
  },
};

export const foldersGate: Gate = {
  name: 'folders',
  seenMin: 100,
  check: (files) => {
    const scope = files.filter((file) => file.path.startsWith('src/'));
    const unknown = scope.filter((file) => layerOf(file.path) === undefined);
    return {
      seen: scope.length,
      findings: unknown.map(({ path }) => ({
        path,
        line: 0,
        message: `folder src/${folderOf(path)} has no layer: add it to scripts/tidy/layers.ts and docs/ARCHITECTURE.md, or move the file`,
      })),
    };
  },
};

function problemOf(file: SourceText, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return packageProblem(file.path, specifier);
  const target = posix.join(posix.dirname(file.path), specifier);
  if (!target.startsWith('src/')) {
    return target === 'package.json' ? undefined : `src must not import ${target}`;
  }
  const [from, to] = [folderOf(file.path), folderOf(target)];
  if (from === to) return undefined;
  if (target.includes('/gen/')) return `generated code stays inside src/${to} (I1)`;
  const [fromLayer, toLayer] = [layerOf(file.path), layerOf(target)];
  if (fromLayer === undefined || toLayer === undefined) return undefined;
  if (toLayer < fromLayer) return undefined;
  return `${from} (layer ${fromLayer}) must not know ${to} (layer ${toLayer})`;
}

function packageProblem(path: string, specifier: string): string | undefined {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const allowed = BEHIND[name];
  return allowed === undefined || allowed.test(path)
    ? undefined
    : `package ${name} may be imported only by ${allowed.source.replaceAll('\\', '')}`;
}

function folderOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : '';
}

function layerOf(path: string): number | undefined {
  const folder = folderOf(path);
  return folder === '' ? DOOR_LAYER : LAYERS[folder];
}
