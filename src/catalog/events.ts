/**
 * Events of the catalog and their bytes: each puts or removes one whole definition.
 *
 * Whole definitions keep the fold trivial and every event meaningful on its own;
 * they are small, and segments travel apart. Bytes: docs/format/catalog.md
 */

import { milvusError } from '../base/errors.ts';
import type { CollectionId, DatabaseId } from '../base/ids.ts';
import type { SegmentManifest } from '../schema/segment-manifest.ts';
import type {
  CollectionDefinition,
  DatabaseDefinition,
  ResourceGroupDefinition,
} from './definitions.ts';

export type CatalogEvent =
  | { readonly kind: 'databasePut'; readonly database: DatabaseDefinition }
  | { readonly kind: 'databaseDropped'; readonly id: DatabaseId }
  | { readonly kind: 'collectionPut'; readonly collection: CollectionDefinition }
  | {
      /** One step for several: an alias that moves from one to another. */
      readonly kind: 'collectionsPut';
      readonly collections: readonly CollectionDefinition[];
    }
  | { readonly kind: 'collectionDropped'; readonly id: CollectionId }
  | {
      readonly kind: 'resourceGroupsPut';
      readonly groups: readonly ResourceGroupDefinition[];
    }
  | { readonly kind: 'resourceGroupDropped'; readonly name: string }
  | {
      /** One step: the removed segments go, the manifests come or replace their namesakes. */
      readonly kind: 'segmentsChanged';
      readonly collectionId: CollectionId;
      readonly removed: readonly string[];
      readonly put: readonly SegmentManifest[];
    };

/** LogEntry.type of a catalog event in stream 0. */
export const CATALOG_EVENT_TYPE = 1;
const VERSION = 1;

export function encodeEvent(event: CatalogEvent): Uint8Array {
  return encodeJson({ version: VERSION, event });
}

export function decodeEvent(bytes: Uint8Array): CatalogEvent {
  const { version, event } = decodeJson(bytes) as { version: number; event: CatalogEvent };
  if (version !== VERSION) {
    throw milvusError('serviceInternal', `a catalog event of version ${version} cannot be read`);
  }
  return event;
}

/** JSON with bigint as `{"$int":"…"}` and bytes as `{"$bytes":"base64"}`. */
export function encodeJson(value: unknown): Uint8Array {
  const text = JSON.stringify(value, (_, inner) => {
    if (typeof inner === 'bigint') return { $int: String(inner) };
    if (inner instanceof Uint8Array) return { $bytes: Buffer.from(inner).toString('base64') };
    return inner;
  });
  return new TextEncoder().encode(text);
}

export function decodeJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes), (_, inner) => {
    if (inner === null || typeof inner !== 'object') return inner;
    if (typeof inner.$int === 'string') return BigInt(inner.$int);
    if (typeof inner.$bytes === 'string')
      return new Uint8Array(Buffer.from(inner.$bytes, 'base64'));
    return inner;
  });
}
