/**
 * Requests for every RPC, made from proto/: mostly sensible, at times anything a
 * field of its type can hold.
 */

import { join } from 'node:path';
import protobuf from 'protobufjs';
import type { Choices } from '../harness/choices.ts';

export interface Rpc {
  readonly name: string;
  readonly path: string;
  readonly request: protobuf.Type;
  readonly response: protobuf.Type;
}

/** The collection that hostile requests are about: id, title, vector of 4, JSON, an array. */
export const TARGET = 'target';

const PACKAGE = 'milvus.proto';
const DEPTH_MAX = 6;

export class Protocol {
  readonly #root: protobuf.Root;
  readonly rpcs: readonly Rpc[];

  constructor() {
    const root = new protobuf.Root();
    root.resolvePath = (_origin, target) => join('proto', target.split('/').at(-1) as string);
    root.loadSync('proto/milvus.proto', { keepCase: true });
    this.#root = root.resolveAll() as protobuf.Root;
    const scope = root.lookup(`${PACKAGE}.milvus`) as protobuf.Namespace;
    this.rpcs = scope.nestedArray.flatMap((service) =>
      service instanceof protobuf.Service
        ? service.methodsArray
            .filter((method) => method.requestStream !== true && method.responseStream !== true)
            .map((method) => ({
              name: method.name,
              path: `/${PACKAGE}.milvus.${service.name}/${method.name}`,
              request: method.resolvedRequestType as protobuf.Type,
              response: method.resolvedResponseType as protobuf.Type,
            }))
        : [],
    );
  }

  type(name: string): protobuf.Type {
    return this.#root.lookupType(`${PACKAGE}.${name}`);
  }

  rpc(name: string): Rpc {
    const found = this.rpcs.find((rpc) => rpc.name === name);
    if (found === undefined) throw new Error(`no RPC ${name}`);
    return found;
  }

  encode(typeName: string, message: object): Uint8Array {
    const type = this.type(typeName);
    return type.encode(type.fromObject(message)).finish();
  }

  request(rpc: Rpc, message: object): Uint8Array {
    return rpc.request.encode(rpc.request.fromObject(message)).finish();
  }

  /** The Status of an answer: `code` and `reason`. */
  statusOf(rpc: Rpc, bytes: Uint8Array): { readonly code: number; readonly reason: string } {
    const answer = rpc.response.toObject(rpc.response.decode(bytes)) as Answer;
    const status = answer.status ?? answer.alter_status ?? (answer as WireStatus);
    return { code: status.code ?? status.error_code ?? 0, reason: status.reason ?? '' };
  }
}

interface WireStatus {
  readonly code?: number;
  readonly error_code?: number;
  readonly reason?: string;
}

interface Answer {
  readonly status?: WireStatus;
  readonly alter_status?: WireStatus;
}

const TEXTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/collection/i, [TARGET, TARGET, TARGET, 'missing', '', 'ünïcode', 'a'.repeat(300)]],
  [/^(db|db_name|database)/i, ['', 'default', 'missing']],
  [/partition/i, ['_default', '', 'missing', '*']],
  [/alias/i, ['nick', TARGET, '', '9']],
  [/field/i, ['id', 'title', 'vector', 'meta', 'tags', '', '$meta', 'missing', '*', 'count(*)']],
  [
    /expr|dsl|filter/i,
    [
      'id >= 0',
      'id in [1,2,3]',
      'title like "r%"',
      'meta["a"] > 1',
      'array_contains(tags, 1)',
      '',
      'id ==',
      '((((',
      `${'('.repeat(50_000)}id > 1${')'.repeat(50_000)}`,
      `id in [${'1,'.repeat(20_000)}1]`,
      `${'not '.repeat(30_000)}true`,
      'id == 9223372036854775808',
      '\u0000',
      `title == "${'x'.repeat(100_000)}"`,
    ],
  ],
  [
    /^(key|value)$/i,
    [
      'dim',
      '4',
      'max_length',
      'topk',
      '10',
      'metric_type',
      'L2',
      'params',
      '{"nprobe":1}',
      'index_type',
      'HNSW',
      '{',
      '-1',
      '1e99',
      'limit',
      'offset',
      'anns_field',
      'vector',
      'round_decimal',
      '{"a":'.repeat(5000),
    ],
  ],
];

const ANY_TEXT = [
  '',
  'x',
  'default',
  '\u0000',
  '\ud83d\ude00',
  '%s%n',
  '{}',
  '[]',
  'a'.repeat(70_000),
];
const INTEGERS = [0, 1, 2, 4, 5, 21, 100, 101, -1, 2 ** 31 - 1, -(2 ** 31)];
const LONGS = [
  ...['0', '1', '2', '4', '-1', '9223372036854775807', '-9223372036854775808', '4294967295'],
];

/** Any message of the type. */
export function anyMessage(
  protocol: Protocol,
  type: protobuf.Type,
  choices: Choices,
  depth = 0,
): object {
  const message: Record<string, unknown> = {};
  for (const field of type.fieldsArray) {
    if (!choices.chance(depth === 0 ? 0.8 : 0.5)) continue;
    field.resolve();
    const one = (): unknown => anyValue(protocol, field, choices, depth);
    if (field.map) message[field.name] = { [choices.pick(ANY_TEXT)]: one() };
    else if (field.repeated)
      message[field.name] = Array.from({ length: choices.integer(0, 4) }, one);
    else message[field.name] = one();
    if (message[field.name] === undefined) delete message[field.name];
  }
  return message;
}

function anyValue(
  protocol: Protocol,
  field: protobuf.Field,
  choices: Choices,
  depth: number,
): unknown {
  const { resolvedType } = field;
  if (resolvedType instanceof protobuf.Enum) {
    return choices.chance(0.1) ? 987_654 : choices.pick(Object.values(resolvedType.values));
  }
  if (resolvedType instanceof protobuf.Type) {
    if (depth > DEPTH_MAX) return field.repeated || field.map ? {} : undefined;
    return anyMessage(protocol, resolvedType, choices, depth + 1);
  }
  switch (field.type) {
    case 'string':
      return anyText(field.name, choices);
    case 'bytes':
      return anyBytes(protocol, field.name, choices);
    case 'bool':
      return choices.chance(0.5);
    case 'double':
    case 'float':
      return choices.pick([0, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e300]);
    case 'int64':
    case 'uint64':
      return choices.pick(LONGS);
    default:
      return choices.pick(INTEGERS);
  }
}

function anyText(name: string, choices: Choices): string {
  if (choices.chance(0.1)) return choices.pick(ANY_TEXT);
  const known = TEXTS.find(([pattern]) => pattern.test(name));
  return choices.pick(known?.[1] ?? ANY_TEXT);
}

/** Two fields of bytes hold messages of their own. */
function anyBytes(protocol: Protocol, name: string, choices: Choices): Uint8Array {
  const inner = { schema: 'schema.CollectionSchema', placeholder_group: 'common.PlaceholderGroup' }[
    name
  ];
  if (inner === undefined || choices.chance(0.1)) {
    return Uint8Array.from({ length: choices.integer(0, 40) }, () => choices.integer(0, 256));
  }
  const type = protocol.type(inner);
  return type.encode(type.fromObject(anyMessage(protocol, type, choices, 1))).finish();
}
