/**
 * A collection's definition as a client sent it: decoded, not yet checked.
 *
 * grpc/ and http/ produce it; validate-collection.ts turns it into a
 * CollectionSchema or refuses it. Type numbers stay numbers here, because a
 * newer client may send ones that no type has.
 */

import type { KeyValue } from './schema.ts';

export type DefaultValueInput =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'long'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'double'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'timestamptz'; readonly value: bigint };

export interface FieldInput {
  readonly name: string;
  readonly description: string;
  readonly typeCode: number;
  readonly elementTypeCode: number;
  readonly isPrimaryKey: boolean;
  readonly autoId: boolean;
  readonly isPartitionKey: boolean;
  readonly isClusteringKey: boolean;
  readonly isDynamic: boolean;
  readonly nullable: boolean;
  readonly defaultValue?: DefaultValueInput;
  readonly typeParams: readonly KeyValue[];
  readonly indexParams: readonly KeyValue[];
  /** Set for fields of an external table, which this server refuses. */
  readonly externalField?: string;
}

export interface StructFieldInput {
  readonly name: string;
  readonly description: string;
  readonly nullable: boolean;
  readonly typeParams: readonly KeyValue[];
  readonly fields: readonly FieldInput[];
}

export interface FunctionInput {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly inputFieldNames: readonly string[];
  readonly outputFieldNames: readonly string[];
  readonly params: readonly KeyValue[];
}

export interface CollectionSchemaInput {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly FieldInput[];
  readonly structs: readonly StructFieldInput[];
  readonly functions: readonly FunctionInput[];
  readonly enableDynamicField: boolean;
  readonly enableNamespace: boolean;
  readonly properties: readonly KeyValue[];
  readonly externalSource?: string;
}
