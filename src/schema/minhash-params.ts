/** Parameters of a MinHash function, with their defaults and Milvus' refusals. */

import { invalidParameter } from '../base/errors.ts';
import type { KeyValue } from './schema.ts';

export interface MinHashParams {
  readonly hashCount: number;
  readonly shingleSize: number;
  readonly hashFunction: 'xxhash64' | 'sha1';
  readonly tokenLevel: 'char' | 'word';
  readonly seed: bigint;
}

const HASH_FUNCTIONS: Readonly<Record<string, MinHashParams['hashFunction']>> = {
  xxhash: 'xxhash64',
  xxhash64: 'xxhash64',
  sha1: 'sha1',
};
const TOKEN_LEVELS: Readonly<Record<string, MinHashParams['tokenLevel']>> = {
  char: 'char',
  character: 'char',
  word: 'word',
};
/** Of a signature: 32 bits a hash. */
const HASH_BITS = 32;

/** `dim` is that of the output field, in bits. */
export function parseMinHashParams(params: readonly KeyValue[], dim: number): MinHashParams {
  const values = new Map(params.map(({ key, value }) => [key.toLowerCase(), value]));
  const hashCount = values.get('num_hashes');
  return {
    hashCount: hashCount === undefined ? dim / HASH_BITS : positive('num_hashes', hashCount),
    shingleSize: positive('shingle_size', values.get('shingle_size') ?? '3'),
    hashFunction: choice(
      HASH_FUNCTIONS,
      values.get('hash_function') ?? 'xxhash64',
      (text) => `unknown hash function: ${text} (expected 'xxhash64' or 'sha1')`,
    ),
    tokenLevel: choice(
      TOKEN_LEVELS,
      values.get('token_level') ?? 'word',
      (text) => `unknown token_level: ${text} (expected 'char' or 'word')`,
    ),
    seed: whole('seed', values.get('seed') ?? '1234'),
  };
}

export function checkMinHashParams(
  params: readonly KeyValue[],
  output: { readonly name: string; readonly dim: number },
): void {
  const { name, dim } = output;
  const { hashCount } = parseMinHashParams(params, dim);
  const isCounted = params.some(({ key }) => key.toLowerCase() === 'num_hashes');
  if (isCounted && dim !== hashCount * HASH_BITS) {
    throw invalidParameter(
      `minhash function output field '${name}' dim ${dim} does not match expected dim ${hashCount * HASH_BITS} (numHashes ${hashCount} * one minhash signature size of 32bit)`,
    );
  }
  if (!isCounted && dim % HASH_BITS !== 0) {
    throw invalidParameter(
      `minhash function output field '${name}' dim ${dim} is not multiple of 32 (one minhash signature size)`,
    );
  }
}

function whole(name: string, text: string): bigint {
  if (/^[+-]?\d+$/.test(text)) return BigInt(text);
  throw invalidParameter(`param ${name}:${text} is not a number`);
}

function positive(name: string, text: string): number {
  const value = whole(name, text);
  if (value <= 0n) throw invalidParameter(`param ${name}:${value} must be positive`);
  return Number(value);
}

function choice<Value>(
  choices: Readonly<Record<string, Value>>,
  text: string,
  refusal: (text: string) => string,
): Value {
  const value = choices[text.toLowerCase()];
  if (value === undefined) throw invalidParameter(refusal(text));
  return value;
}
