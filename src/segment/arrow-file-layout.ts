/**
 * Where the columns of an Arrow IPC file lie, read from its metadata by hand: the
 * Arrow library costs 60-100 ms to import, and would copy what we want in place.
 *
 * Only what arrow-file-writer.ts writes is understood: no dictionaries, no
 * compression, the types of arrow-column.ts. Bytes: docs/format/segment.md
 */

import type { FieldId } from '../base/ids.ts';
import type { CheckedFile } from './checked-file.ts';
import { SegmentDamage } from './checked-file.ts';
import { FlatTable } from './flat-table.ts';

/** How a column's values lie in a batch's body; each has a null bitmap before them. */
export type ArrowStorage =
  | { readonly kind: 'bits' }
  | { readonly kind: 'values' }
  | { readonly kind: 'bytes' }
  /** FixedSizeBinary; FixedSizeList has a second, empty null bitmap for its child. */
  | { readonly kind: 'vector'; readonly rowBytes: number; readonly isList: boolean };

export interface ArrowColumnLayout {
  readonly name: string;
  readonly fieldId: FieldId | undefined;
  readonly storage: ArrowStorage;
}

export interface ArrowFileLayout {
  readonly columns: readonly ArrowColumnLayout[];
  readonly batches: readonly ArrowBlock[];
}

interface ArrowBlock {
  readonly offset: number;
  readonly metadataBytes: number;
  readonly bodyBytes: number;
}

/** A buffer of a batch, as a position in the file. */
export interface ArrowBuffer {
  readonly start: number;
  readonly bytes: number;
}

export interface ArrowBatchLayout {
  readonly rows: number;
  readonly buffers: readonly ArrowBuffer[];
}

const MAGIC = 'ARROW1';
const TAIL_BYTES = 4 + MAGIC.length;
const MESSAGE_HEAD_BYTES = 8;
const FIELD_ID_KEY = 'field_id';
/** Numbers of the format's union of types. */
const TYPE = { int: 2, float: 3, binary: 4, utf8: 5, bool: 6, timestamp: 10 } as const;
const FIXED_SIZE_BINARY = 15;
const FIXED_SIZE_LIST = 16;

export async function readFileLayout(file: CheckedFile): Promise<ArrowFileLayout> {
  const { bytes, key } = file.file;
  const tail = await file.peek(bytes - TAIL_BYTES, TAIL_BYTES);
  const magic = new TextDecoder().decode(tail.subarray(4));
  if (magic !== MAGIC) throw new SegmentDamage(`${key}: ends with "${magic}", expected "${MAGIC}"`);
  const footerBytes = new DataView(tail.buffer).getInt32(0, true);
  const footer = FlatTable.root(await file.peek(bytes - TAIL_BYTES - footerBytes, footerBytes));
  const columns = (footer.table(1)?.tables(1) ?? []).map((field) => columnLayout(key, field));
  const batches = footer.structs(3, 3).map(([offset = 0, metadataBytes = 0, bodyBytes = 0]) => ({
    offset,
    metadataBytes,
    bodyBytes,
  }));
  return { columns, batches };
}

function columnLayout(key: string, field: FlatTable): ArrowColumnLayout {
  const name = field.text(0);
  const idText = field
    .tables(6)
    .find((pair) => pair.text(0) === FIELD_ID_KEY)
    ?.text(1);
  const fieldId = idText === undefined ? undefined : (Number(idText) as FieldId);
  return { name, fieldId, storage: storageOf(`${key}, column ${name}`, field) };
}

function storageOf(where: string, field: FlatTable): ArrowStorage {
  const typeCode = field.byte(2);
  switch (typeCode) {
    case TYPE.bool:
      return { kind: 'bits' };
    case TYPE.int:
    case TYPE.float:
    case TYPE.timestamp:
      return { kind: 'values' };
    case TYPE.binary:
    case TYPE.utf8:
      return { kind: 'bytes' };
    case FIXED_SIZE_BINARY:
      return { kind: 'vector', rowBytes: field.table(3)?.int32(0) ?? 0, isList: false };
    case FIXED_SIZE_LIST:
      return { kind: 'vector', rowBytes: (field.table(3)?.int32(0) ?? 0) * 4, isList: true };
    default:
      throw new SegmentDamage(`${where}: has Arrow type ${typeCode}, which is not known here`);
  }
}

/** Reads the batch's metadata; the file then stands at the start of its body. */
export async function readBatchLayout(
  file: CheckedFile,
  block: ArrowBlock,
): Promise<ArrowBatchLayout> {
  await file.skipTo(block.offset);
  const metadata = new Uint8Array(block.metadataBytes);
  await file.into(metadata);
  const batch = FlatTable.root(metadata.subarray(MESSAGE_HEAD_BYTES)).table(2);
  if (batch === undefined) {
    throw new SegmentDamage(`${file.file.key}: no record batch at byte ${block.offset}`);
  }
  const bodyStart = file.position;
  const buffers = batch.structs(2, 2).map(([start = 0, bytes = 0]) => {
    if (start + bytes > block.bodyBytes) {
      throw new SegmentDamage(
        `${file.file.key}: a buffer ends at ${start + bytes} of a body of ${block.bodyBytes} bytes`,
      );
    }
    return { start: bodyStart + start, bytes };
  });
  return { rows: batch.int64(0), buffers };
}
