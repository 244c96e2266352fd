/**
 * Compares proto/ field by field with the descriptors inside the installed Node SDK, so
 * that drift shows. What a newer or older client lacks is allowed; what both have must
 * agree in number, type and repetition.
 */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import protobuf from 'protobufjs';

const require = createRequire(import.meta.url);

function ours() {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => join('proto', target.split('/').pop());
  root.loadSync('proto/milvus.proto', { keepCase: true });
  return root.resolveAll();
}

/** The package's exports hide the file, its place beside the entry does not. */
function theirs() {
  const entry = require.resolve('@zilliz/milvus2-sdk-node');
  const { default: json } = require(join(entry, '../proto-json/milvus.base.js'));
  return protobuf.Root.fromJSON(json).resolveAll();
}

function* typesOf(scope) {
  for (const item of scope.nestedArray ?? []) {
    if (item instanceof protobuf.Type || item instanceof protobuf.Service) yield item;
    yield* typesOf(item);
  }
}

const typeName = (field) =>
  field.resolvedType === null ? field.type : field.resolvedType.fullName;
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const mine = ours();
let compared = 0;
const differences = [];
for (const type of typesOf(theirs())) {
  if (
    !type.fullName.startsWith('.milvus.proto.milvus') &&
    !type.fullName.startsWith('.milvus.proto.schema') &&
    !type.fullName.startsWith('.milvus.proto.common')
  )
    continue;
  let own;
  try {
    own = mine.lookup(type.fullName);
  } catch {
    own = null;
  }
  if (own === null) {
    differences.push(`${type.fullName}: not in proto/`);
    continue;
  }
  if (type instanceof protobuf.Service) {
    for (const method of type.methodsArray) {
      compared += 1;
      if (own.methods[method.name] === undefined)
        differences.push(`${type.fullName}.${method.name}: not in proto/`);
    }
    continue;
  }
  for (const field of type.fieldsArray) {
    compared += 1;
    const match = own.fieldsById[field.id];
    const where = `${type.fullName}.${field.name} = ${field.id}`;
    if (match === undefined) differences.push(`${where}: not in proto/`);
    else if (snake(match.name) !== snake(field.name))
      differences.push(`${where}: named ${match.name}`);
    else if (typeName(match) !== typeName(field))
      differences.push(`${where}: ${typeName(match)}, theirs ${typeName(field)}`);
    else if (match.repeated !== field.repeated) differences.push(`${where}: repetition differs`);
  }
}
for (const difference of differences) process.stdout.write(`${difference}\n`);
process.stdout.write(`${compared} fields and RPCs compared, ${differences.length} differ\n`);
// A comparison that saw little proves little.
process.exitCode = differences.length > 0 || compared < 1000 ? 1 : 0;
