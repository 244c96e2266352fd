/**
 * Packs the compiled server for a quick start, into dist/packed.
 *
 * Finding, reading and compiling some 400 small files takes longer than everything else
 * that a start on an empty folder does. A pack holds all modules of the main program or
 * of one kind of thread in one file, beside it the code that V8 made of it. dist/src
 * stays complete: src/main.ts takes the packs where there are any.
 *
 * Modules become functions of a table, by TypeScript's own translation to CommonJS.
 * Packages with native parts stay outside, and what is imported by a computed name.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeNotices } from './notices.mjs';

const OUT = 'dist/packed';
/** What was translated by an earlier build. */
const KEPT = 'dist/.translated.json';
/** What another text of this file translated is not kept. */
const TRANSLATOR = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('hex');
/** Each pack with the module that it begins at; a thread begins by loading it. */
const PACKS = {
  main: 'dist/src/cli/program.js',
  'search-thread': 'dist/src/worker/search-thread.js',
  'build-thread': 'dist/src/worker/build-thread.js',
  'log-thread': 'dist/src/io/local/log-thread.js',
};
/** The thread of `start()` needs what the main program needs. */
const SERVER_THREAD = 'dist/src/server/server-thread.js';
/** Native, or only for what few ask. */
const OUTSIDE = new Set([
  '@grpc/proto-loader',
  '@node-rs/jieba',
  'apache-arrow',
  'fs-native-extensions',
  'snowball-stemmers',
  'usearch',
  'yaml',
]);

/** True when dist/packed is complete. */
export async function pack() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  cpSync('scripts/packed-loader.cjs', join(OUT, 'loader.cjs'));
  const translations = await Translations.open();
  const packed = new Set();
  for (const [name, entry] of Object.entries(PACKS)) {
    const entries = name === 'main' ? [entry, SERVER_THREAD] : [entry];
    const modules = modulesOf(entries, translations);
    writeFileSync(join(OUT, `${name}.pack.js`), packText(modules, translations));
    for (const id of modules) packed.add(id);
    if (name !== 'main') writeStart(name, name, `load('${entry}');`);
  }
  writeStart('main', 'main', `load('${PACKS.main}').runProgram(process.argv);`);
  writeStart('server-thread', 'main', `load('${SERVER_THREAD}');`);
  translations.keep();
  writeNotices(packed);
  const args = ['scripts/compile-packs.cjs', JSON.stringify(PACKS)];
  return spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

function writeStart(name, packName, statement) {
  writeFileSync(
    join(OUT, `${name}.cjs`),
    `const { load } = require('./loader.cjs').openPack('${packName}');\n${statement}\n`,
  );
}

/** Paths of what the entries load, themselves included. */
function modulesOf(entries, translations) {
  const seen = new Set(entries);
  for (const id of seen) {
    for (const required of Object.values(translations.of(id).requires)) seen.add(required);
  }
  return seen;
}

/** `({ "path": { requires: { "./b.js": "path of b" }, run: function (…) { … } }, … })` */
function packText(modules, translations) {
  const parts = [...modules].map((id) => {
    const { text, requires } = translations.of(id);
    return `${JSON.stringify(id)}: { requires: ${JSON.stringify(requires)}, run: function (exports, require, module, importMetaUrl, threadUrl, importOutside) {\n${text}\n}}`;
  });
  return `({${parts.join(',\n')}})`;
}

/** Modules by path, translated once as long as their files do not change. */
class Translations {
  #typescript;
  #earlier;
  #current = {};

  static async open() {
    const translations = new Translations();
    translations.#typescript = (await import('typescript')).default;
    const kept = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
    translations.#earlier = kept.translator === TRANSLATOR ? kept.modules : {};
    return translations;
  }

  of(id) {
    const { mtimeMs } = statSync(id);
    const earlier = this.#current[id] ?? this.#earlier[id];
    const known = earlier?.mtimeMs === mtimeMs ? earlier : { mtimeMs, ...this.#translate(id) };
    this.#current[id] = known;
    return known;
  }

  keep() {
    writeFileSync(KEPT, JSON.stringify({ translator: TRANSLATOR, modules: this.#current }));
  }

  #translate(id) {
    const source = readFileSync(id, 'utf8').replaceAll(/^\/\/# sourceMappingURL=.*$/gm, '');
    if (id.endsWith('.json')) return { text: `module.exports = ${source};`, requires: {} };
    const text = id.startsWith('dist/') ? this.#toCommonJs(id, source) : source;
    return { text, requires: requiresOf(id, text) };
  }

  #toCommonJs(id, source) {
    if (id.endsWith('/gen/milvus.js')) return generatedToCommonJs(source);
    const prepared = source
      .replaceAll(
        /new URL\(['"]\.\/([\w-]+-thread)\.js['"], import\.meta\.url\)/g,
        "threadUrl('$1')",
      )
      .replaceAll('import.meta.url', 'importMetaUrl')
      .replaceAll(
        /\bimport\(\s*(['"]\.[^'"]+['"]),?\s*\)/g,
        'Promise.resolve().then(() => require($1))',
      )
      // A script that was compiled before cannot import on some threads; the loader can.
      .replaceAll(/(?<![.\w])import\((?=\s*['"\w])/g, 'importOutside(');
    const { ModuleKind, ScriptTarget, transpileModule } = this.#typescript;
    return transpileModule(prepared, {
      // The ending makes it CommonJS, and leaves other dynamic imports as they are.
      fileName: 'module.cts',
      compilerOptions: {
        module: ModuleKind.NodeNext,
        target: ScriptTarget.ES2022,
        esModuleInterop: true,
      },
    }).outputText;
  }
}

/** The generated code of the protocol is too long for a translator, and simple. */
function generatedToCommonJs(source) {
  const text = source
    .replaceAll(/^import (\S+) from (".*");$/gm, 'const $1 = require($2);')
    .replaceAll(/^export const (\w+) =/gm, 'const $1 = exports.$1 =')
    .replaceAll(/^export \{\s*\$root as default\s*\};$/gm, 'exports.default = $root;');
  if (/^(import|export) /m.test(text))
    throw new Error('the generated code has a form unknown here');
  return text;
}

/** Which modules of the pack those are that the module names literally. */
function requiresOf(id, text) {
  const from = createRequire(resolve(id));
  const requires = {};
  for (const [, specifier] of text.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)) {
    if (isBuiltin(specifier) || OUTSIDE.has(specifier)) continue;
    try {
      requires[specifier] = relative('.', from.resolve(specifier));
    } catch {
      // Optional, or named in a comment: left to fail when it is asked for.
    }
  }
  return requires;
}
