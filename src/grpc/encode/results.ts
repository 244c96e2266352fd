/** Results of data requests as wire messages. */

import type {
  MutationResult,
  PrimaryKeys,
  QueryResult,
  SearchResult,
} from '../../engine/requests.ts';
import { toLong, toLongs } from '../long.ts';
import { encodeBuckets } from './buckets.ts';
import { SUCCESS } from '../status.ts';
import { encodeFieldData, type WireMessage } from './field-data.ts';
import type { TimeOutput } from './time-output.ts';

export function encodeIds(ids: PrimaryKeys): WireMessage {
  return ids.kind === 'int64'
    ? { int_id: { data: toLongs(ids.values) } }
    : { str_id: { data: ids.values } };
}

export function encodeMutation(result: MutationResult, rowCount: number): WireMessage {
  return {
    status: SUCCESS,
    IDs: result.ids === undefined ? {} : encodeIds(result.ids),
    succ_index: [...new Uint32Array(rowCount).keys()],
    acknowledged: true,
    insert_cnt: result.insertCount,
    delete_cnt: result.deleteCount,
    upsert_cnt: result.upsertCount,
    timestamp: toLong(result.timestamp),
  };
}

export function encodeFailedMutation(rowCount: number): WireMessage {
  return { err_index: Array.from({ length: Math.min(rowCount, 65_536) }, (_, i) => i) };
}

export function encodeSearch(result: SearchResult, time: TimeOutput): WireMessage {
  const rows = result.scores.length;
  return {
    status: SUCCESS,
    collection_name: result.collectionName,
    session_ts: toLong(result.sessionTimestamp),
    results: {
      num_queries: result.queryCount,
      top_k: result.topKs.at(-1) ?? 0,
      topks: result.topKs,
      ids: encodeIds(result.ids),
      scores: result.scores,
      fields_data: encodeColumns(result.columns, rows, time),
      output_fields: result.outputFields,
      primary_field_name: result.primaryFieldName,
      ...encodeGroups(result, time),
      ...encodeHighlights(result),
      ...(result.buckets === undefined ? {} : encodeBuckets(result.buckets)),
      ...(result.elementIndices === undefined
        ? {}
        : { element_indices: { data: result.elementIndices } }),
      ...(result.page === undefined
        ? {}
        : {
            search_iterator_v2_results: {
              token: result.page.token,
              last_bound: result.page.lastBound,
            },
          }),
    },
  };
}

function encodeHighlights({ highlights }: SearchResult): WireMessage {
  if (highlights === undefined) return {};
  return {
    highlight_results: highlights.map(({ fieldName, fragments }) => ({
      field_name: fieldName,
      datas: fragments.map((of) => ({ fragments: of })),
    })),
  };
}

function encodeGroups({ groups, scores }: SearchResult, time: TimeOutput): WireMessage {
  if (groups === undefined) return {};
  const columns = groups.columns.map((column) => encodeFieldData(column, scores.length, time));
  return groups.isSingular
    ? { group_by_field_value: columns[0] }
    : { group_by_field_values: columns };
}

export function encodeQuery(result: QueryResult, time: TimeOutput): WireMessage {
  const rows = rowsOf(result);
  const computed = result.computed.map((column) => encodeFieldData(column, rows, time));
  return {
    status: SUCCESS,
    collection_name: result.collectionName,
    session_ts: toLong(result.sessionTimestamp),
    fields_data: [...encodeColumns(result.columns, rows, time), ...computed],
    output_fields: result.outputFields,
    primary_field_name: result.primaryFieldName,
    ...(result.elementIndices === undefined
      ? {}
      : { element_indices: result.elementIndices.map((data) => ({ indices: { data } })) }),
  };
}

function rowsOf(result: QueryResult): number {
  const column = result.columns[0]?.column ?? result.computed[0]?.column;
  if (column === undefined) return 0;
  if (column.layout === 'fixed') return column.values.length;
  if (column.layout === 'bytes') return column.starts.length - 1;
  return column.extents.reduce((sum, extent) => sum + extent.rows, 0);
}

/** Sub-columns of one struct array are put together again, after the ordinary ones. */
function encodeColumns(
  columns: SearchResult['columns'],
  rows: number,
  time: TimeOutput,
): WireMessage[] {
  const plain: WireMessage[] = [];
  const structs = new Map<string, WireMessage[]>();
  for (const { name, field, column } of columns) {
    const { structName } = field;
    const shown = structName === undefined ? name : name.slice(structName.length + 1, -1);
    const encoded = encodeFieldData({ name: shown, type: field.type, field, column }, rows, time);
    if (structName === undefined) plain.push(encoded);
    else structs.set(structName, [...(structs.get(structName) ?? []), encoded]);
  }
  for (const [name, fields] of structs) {
    plain.push({ type: 200, field_name: name, struct_arrays: { fields } });
  }
  return plain;
}
