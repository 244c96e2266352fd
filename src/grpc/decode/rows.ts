/** InsertRequest and UpsertRequest, which share their field numbers, by hand. */

import type { UpsertRequest } from '../../engine/requests.ts';
import type { InputColumn } from '../../schema/row-input.ts';
import { readFieldData } from './field-data.ts';
import { WIRE, WireReader } from './wire-reader.ts';

export interface DecodedRows extends UpsertRequest {
  readonly databaseName: string;
}

export function decodeRows(bytes: Uint8Array): DecodedRows {
  const reader = new WireReader(bytes);
  const columns: InputColumn[] = [];
  const fieldOperations: UpsertRequest['fieldOperations'][number][] = [];
  const text = { databaseName: '', collectionName: '', partitionName: '' };
  let rowCount = 0;
  let schemaTimestamp = 0n;
  let partialUpdate = false;
  let namespace: string | undefined;
  while (reader.next()) {
    switch (reader.field) {
      case 2:
        text.databaseName = reader.text();
        break;
      case 3:
        text.collectionName = reader.text();
        break;
      case 4:
        text.partitionName = reader.text();
        break;
      case 5:
        columns.push(readFieldData(reader.sub()));
        break;
      case 7:
        rowCount = reader.uint32();
        break;
      case 8:
        schemaTimestamp = BigInt.asUintN(64, reader.int64());
        break;
      // Insert's namespace and Upsert's partial_update share the number.
      case 9:
        if (reader.wire === WIRE.bytes) namespace = reader.text();
        else partialUpdate = reader.bool();
        break;
      case 10:
        namespace = reader.text();
        break;
      case 11:
        fieldOperations.push(readOperation(reader.sub()));
        break;
      default:
        reader.skip();
    }
  }
  const named = namespace === undefined ? {} : { namespace };
  return { ...text, columns, rowCount, schemaTimestamp, partialUpdate, fieldOperations, ...named };
}

function readOperation(reader: WireReader): UpsertRequest['fieldOperations'][number] {
  let fieldName = '';
  let code = 0;
  while (reader.next()) {
    if (reader.field === 1) fieldName = reader.text();
    else if (reader.field === 2) code = reader.uint32();
    else reader.skip();
  }
  return { fieldName, code };
}
