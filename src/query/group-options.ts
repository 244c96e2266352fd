/** The grouping parameters of search and hybrid search, checked in Milvus' words. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { groupSizeMax } from '../base/limits.ts';
import { DATA_TYPES, type DataType } from '../schema/data-type.ts';
import { type CollectionSchema, fieldByName } from '../schema/schema.ts';
import { type FieldPath, parseIdentifier, resolveFieldPath } from './field-path.ts';
import type { GroupField, Grouping } from './group-keys.ts';
import type { KeyValues } from './key-values.ts';

const GROUPABLE: ReadonlySet<DataType> = new Set([
  'Bool',
  'Int8',
  'Int16',
  'Int32',
  'Int64',
  'Timestamptz',
  'VarChar',
  'JSON',
]);

const CASTABLE: ReadonlySet<DataType> = new Set([
  'Bool',
  'Int8',
  'Int16',
  'Int32',
  'Int64',
  'VarChar',
]);

/** What segcore calls the types, where upper case is not enough. */
const CORE_NAMES: Readonly<Partial<Record<DataType, string>>> = {
  BinaryVector: 'VECTOR_BINARY',
  FloatVector: 'VECTOR_FLOAT',
  Float16Vector: 'VECTOR_FLOAT16',
  BFloat16Vector: 'VECTOR_BFLOAT16',
  SparseFloatVector: 'VECTOR_SPARSE_U32_F32',
  Int8Vector: 'VECTOR_INT8',
  ArrayOfVector: 'VECTOR_ARRAY',
};

export interface GroupingOptions extends Grouping {
  /** Asked for by `group_by_field`: the answer has one value column, not a list. */
  readonly isSingular: boolean;
}

/** Undefined: no grouping was asked for. */
export function parseGrouping(
  schema: CollectionSchema,
  values: KeyValues,
): GroupingOptions | undefined {
  const singular = (values.text('group_by_field') ?? '').trim();
  const plural = (values.text('group_by_fields') ?? '').split(',').map((name) => name.trim());
  const names = singular === '' ? plural.filter((name) => name !== '') : [singular];
  const paths = names.map((name) => resolveGroupField(schema, name));
  const withPath = paths.findIndex(({ path }) => path.length > 0);
  if (names.length > 1 && withPath >= 0) {
    throw invalidParameter(
      `group_by with json path is not supported for multi-field group_by, field:${names[withPath]}`,
    );
  }
  const size = parseSize(values.text('group_size'));
  if (names.length === 0) return undefined;
  const castTo = castType(values.text('json_type'));
  const isStrictCast = isTrue(values.text('strict_cast'));
  const explicitPath = values.text('json_path');
  const fields = paths.map((resolved, i): GroupField => {
    const path =
      explicitPath === undefined || explicitPath === ''
        ? resolved.path
        : explicitSteps(schema, explicitPath, resolved);
    checkType({ ...resolved, path }, castTo);
    const cast = castTo === undefined ? {} : { castTo };
    return { field: resolved.field, path, name: names[i] as string, isStrictCast, ...cast };
  });
  return {
    fields,
    size,
    isStrict: isTrue(values.text('strict_group_size')),
    isSingular: values.text('group_by_field') !== undefined,
  };
}

function resolveGroupField(schema: CollectionSchema, name: string): FieldPath {
  return resolveFieldPath(schema, name, () =>
    milvusError('fieldNotFound', 'groupBy field not found in schema', { field: name }),
  );
}

/** `json_path` names the field again, and may only go deeper into it. */
function explicitSteps(
  schema: CollectionSchema,
  text: string,
  { field }: FieldPath,
): FieldPath['path'] {
  const { name, path } = parseIdentifier(text);
  const own = fieldByName(schema, name);
  if (own === undefined ? !field.isDynamic : own.id !== field.id) {
    throw invalidParameter('fieldID not match with field name');
  }
  return own === undefined ? [name, ...path] : path;
}

function parseSize(text: string | undefined): number {
  if (text === undefined) return 1;
  if (!/^[+-]?\d+$/.test(text)) throw invalidParameter(`failed to parse input group size:${text}`);
  const size = Number(text);
  if (size <= 0) {
    throw invalidParameter(`input group size:${text} is negative, failed to do search_groupby`);
  }
  if (size > groupSizeMax) {
    throw invalidParameter(
      `input group size:${text} exceeds configured max group size:${groupSizeMax}`,
    );
  }
  return size;
}

function castType(name: string | undefined): DataType | undefined {
  return name !== undefined && Object.hasOwn(DATA_TYPES, name) ? (name as DataType) : undefined;
}

/** Anything that is no spelling of true counts as false. */
function isTrue(text: string | undefined): boolean {
  return /^(1|t|T|true|TRUE|True)$/.test(text ?? '');
}

function checkType({ field }: FieldPath, castTo: DataType | undefined): void {
  const unsupported = (what: string, type: DataType, where: string) =>
    milvusError(
      'segcore',
      `unsupported ${what} ${CORE_NAMES[type] ?? type.toUpperCase()} ${where}`,
    );
  if (!GROUPABLE.has(field.type)) {
    throw unsupported('data type', field.type, 'for group by operator');
  }
  if (field.type === 'JSON' && castTo !== undefined && !CASTABLE.has(castTo)) {
    throw unsupported('json_type', castTo, 'for JSON group by');
  }
}
