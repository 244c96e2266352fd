/**
 * Opens a pack: all modules of one program or thread in one file, beside it the code
 * that V8 compiled from it. scripts/pack.mjs makes both and says why.
 *
 * V8 refuses compiled code of another version or of other flags; then it compiles the
 * source as usual.
 */

'use strict';

const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { constants, Script } = require('node:vm');

/** `load(path)` returns what a module exports; every module is run once a pack. */
function openPack(name) {
  const script = compile(name);
  const modules = script.runInThisContext();
  const loaded = new Map();
  const load = (id) => {
    const known = loaded.get(id);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(id, module);
    const { run, requires } = modules[id];
    const path = join(__dirname, '../..', id);
    // Made on demand: few modules ask for what is not in the pack.
    let outside;
    const requireFrom = (specifier) => {
      if (Object.hasOwn(requires, specifier)) return load(requires[specifier]);
      outside ??= createRequire(path);
      return outside(specifier);
    };
    run.call(
      module.exports,
      module.exports,
      requireFrom,
      module,
      pathToFileURL(path).href,
      threadUrl,
      importOutside,
    );
    return module.exports;
  };
  return { script, load };
}

function compile(name) {
  const filename = join(__dirname, `${name}.pack.js`);
  const compiled = join(__dirname, `${name}.compiled`);
  return new Script(readFileSync(filename, 'utf8'), {
    filename,
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

/** From here packages are found as from any module of the server. */
function importOutside(specifier) {
  return import(specifier);
}

/** Where the thread of that name begins. */
function threadUrl(name) {
  return pathToFileURL(join(__dirname, `${name}.cjs`));
}

module.exports = { openPack };
