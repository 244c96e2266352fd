/**
 * Compares proto/ field by field with what an installed client was generated from, so
 * that drift shows: the Node SDK, or with `--python INTERPRETER` the pymilvus of that
 * environment. What a newer or older client lacks is allowed; what both have must agree:
 * numbers, names, types and repetition of fields, values of enumerations, and the types
 * of every RPC.
 */

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import protobuf from 'protobufjs';

const require = createRequire(import.meta.url);
const PACKAGE = 'milvus.proto.';
const COMPARED_MIN = 1000;

function ours() {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => join('proto', target.split('/').pop());
  root.loadSync('proto/milvus.proto', { keepCase: true });
  root.loadSync('proto/msg.proto', { keepCase: true });
  return protocolOf(root.resolveAll());
}

/** The package's exports hide the file, its place beside the entry does not. */
function nodeSdk() {
  const entry = require.resolve('@zilliz/milvus2-sdk-node');
  const { default: json } = require(join(entry, '../proto-json/milvus.base.js'));
  return protocolOf(protobuf.Root.fromJSON(json).resolveAll());
}

function pymilvus(python) {
  const { status, stdout, stderr } = spawnSync(python, ['conformance/python/dump_protocol.py'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${python}: ${stderr}`);
  return JSON.parse(stdout);
}

/** The rows that dump_protocol.py describes. */
function protocolOf(root) {
  const found = { fields: [], values: [], methods: [] };
  const visit = (scope) => {
    for (const item of scope.nestedArray ?? []) {
      const name = item.fullName.slice(1);
      if (!`${name}.`.startsWith(PACKAGE) && !PACKAGE.startsWith(`${name}.`)) continue;
      if (item instanceof protobuf.Type) {
        for (const field of item.fieldsArray) found.fields.push([name, ...fieldRow(field)]);
      } else if (item instanceof protobuf.Enum) {
        for (const [key, value] of Object.entries(item.values)) {
          found.values.push([name, value, key]);
        }
      } else if (item instanceof protobuf.Service) {
        for (const method of item.methodsArray) {
          const { resolvedRequestType: request, resolvedResponseType: response } = method;
          found.methods.push([
            name,
            method.name,
            request.fullName.slice(1),
            response.fullName.slice(1),
          ]);
        }
      }
      visit(item);
    }
  };
  visit(root);
  return found;
}

function fieldRow(field) {
  const type = field.resolvedType === null ? field.type : field.resolvedType.fullName.slice(1);
  const shown = field.map ? `map<${field.keyType},${type}>` : type;
  return [field.id, field.name, shown, field.repeated];
}

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function compare(mine, theirs) {
  const differences = [];
  const check = (rows, own, show, agree) => {
    const known = new Map(own.map((row) => [`${row[0]} ${row[1]}`, row]));
    for (const row of rows) {
      const match = known.get(`${row[0]} ${row[1]}`);
      if (match === undefined) differences.push(`${show(row)}: not in proto/`);
      else if (!agree(row, match)) differences.push(`${show(row)}: in proto/ ${show(match)}`);
    }
  };
  const sameTail = (a, b) => JSON.stringify(a.slice(3)) === JSON.stringify(b.slice(3));
  check(
    theirs.fields,
    mine.fields,
    ([message, number, name, type, repeated]) =>
      `${message}.${name} = ${number} (${repeated ? 'repeated ' : ''}${type})`,
    (a, b) => snake(a[2]) === snake(b[2]) && sameTail(a, b),
  );
  check(
    theirs.values,
    mine.values,
    ([name, value, key]) => `${name}.${key} = ${value}`,
    // One number may have several names.
    (a) => mine.values.some((b) => b[0] === a[0] && b[1] === a[1] && b[2] === a[2]),
  );
  check(
    theirs.methods,
    mine.methods,
    ([service, method, request, response]) => `${service}.${method}(${request}) -> ${response}`,
    (a, b) => a[2] === b[2] && a[3] === b[3],
  );
  const compared = theirs.fields.length + theirs.values.length + theirs.methods.length;
  return { compared, differences };
}

const at = process.argv.indexOf('--python');
const { compared, differences } = compare(
  ours(),
  at < 0 ? nodeSdk() : pymilvus(process.argv[at + 1]),
);
for (const difference of differences) process.stdout.write(`${difference}\n`);
process.stdout.write(
  `${compared} fields, values and RPCs compared, ${differences.length} differ\n`,
);
// A comparison that saw little proves little.
process.exitCode = differences.length > 0 || compared < COMPARED_MIN ? 1 : 0;
