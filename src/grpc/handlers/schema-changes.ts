/**
 * Changing what a collection is: rename, truncate, properties, fields. Each handler
 * decodes, calls the engine, encodes.
 */

import { invalidParameter } from '../../base/errors.ts';
import type { NewFieldIndex } from '../../engine/api.ts';
import { contextOf, type Handler } from '../call.ts';
import type { FieldInput, FunctionInput } from '../../schema/schema-input.ts';
import { changeOf, fieldDropOf, referenceOf } from '../decode/definitions.ts';
import {
  decodeField,
  decodeFieldSchema,
  decodeFunction,
  decodeKeyValues,
  decodeStructField,
} from '../decode/schema.ts';
import type { WireMessage } from '../encode/field-data.ts';
import type { milvus } from '../gen/milvus.js';
import { SUCCESS } from '../status.ts';

type P = typeof milvus.proto.milvus;
type Request<Name extends keyof P> = P[Name] extends { prototype: infer Message } ? Message : never;

const DONE: WireMessage = { status: SUCCESS };

function addedBy(request: milvus.proto.milvus.AlterCollectionSchemaRequest.IAddRequest): {
  fields: FieldInput[];
  functions: FunctionInput[];
  index?: NewFieldIndex;
} {
  const fields = (request.field_infos ?? []).map((info) => decodeField(info.field_schema ?? {}));
  const functions = (request.func_schema ?? []).map(decodeFunction);
  if (functions.length > 1) {
    throw invalidParameter('For now, at most one function schema is supported');
  }
  if (fields.length > 1) throw invalidParameter('For now, only one field info is supported');
  if (fields.length + functions.length === 0) {
    throw invalidParameter('fieldInfos and function schema are both empty');
  }
  const [info] = request.field_infos ?? [];
  const params = decodeKeyValues(info?.extra_params);
  const index = { indexName: info?.index_name ?? '', params };
  return { fields, functions, ...(params.length === 0 ? {} : { index }) };
}

function functionOf(
  sent: milvus.proto.schema.IFunctionSchema | null | undefined,
): FunctionInput | undefined {
  return sent === null || sent === undefined ? undefined : decodeFunction(sent);
}

export const schemaChangeHandlers = {
  RenameCollection: async (request: Request<'RenameCollectionRequest'>, call) => {
    await call.engine.renameCollection(contextOf(request, call), {
      oldName: request.oldName,
      newName: request.newName,
      newDatabase: request.newDBName,
    });
    return DONE;
  },
  TruncateCollection: async (request: Request<'TruncateCollectionRequest'>, call) => {
    await call.engine.truncateCollection(contextOf(request, call), request.collection_name);
    return DONE;
  },
  AlterCollection: async (request: Request<'AlterCollectionRequest'>, call) => {
    const context = contextOf(request, call);
    await call.engine.alterCollection(context, referenceOf(request), changeOf(request));
    return DONE;
  },
  AlterCollectionField: async (request: Request<'AlterCollectionFieldRequest'>, call) => {
    await call.engine.alterCollectionField(
      contextOf(request, call),
      request.collection_name,
      request.field_name,
      changeOf(request),
    );
    return DONE;
  },
  AddCollectionField: async (request: Request<'AddCollectionFieldRequest'>, call) => {
    const fields = [decodeFieldSchema(request.schema)];
    const context = contextOf(request, call);
    await call.engine.addCollectionField(context, request.collection_name, fields, []);
    return DONE;
  },
  AddCollectionStructField: async (request: Request<'AddCollectionStructFieldRequest'>, call) => {
    await call.engine.addCollectionStructField(
      contextOf(request, call),
      request.collection_name,
      decodeStructField(request.struct_array_field_schema ?? {}),
    );
    return DONE;
  },
  AddCollectionFunction: async (request: Request<'AddCollectionFunctionRequest'>, call) => {
    const context = contextOf(request, call);
    const fn = functionOf(request.functionSchema);
    await call.engine.addCollectionFunction(context, request.collection_name, fn);
    return DONE;
  },
  AlterCollectionFunction: async (request: Request<'AlterCollectionFunctionRequest'>, call) => {
    await call.engine.alterCollectionFunction(
      contextOf(request, call),
      request.collection_name,
      request.function_name,
      functionOf(request.functionSchema),
    );
    return DONE;
  },
  DropCollectionFunction: async (request: Request<'DropCollectionFunctionRequest'>, call) => {
    const context = contextOf(request, call);
    const { collection_name: name, function_name: functionName } = request;
    await call.engine.dropCollectionFunction(context, name, functionName);
    return DONE;
  },
  AlterCollectionSchema: async (request: Request<'AlterCollectionSchemaRequest'>, call) => {
    const context = contextOf(request, call);
    const { action } = request;
    if (action === undefined || action === null) {
      throw invalidParameter('action is nil in alter schema task');
    }
    switch (action.op) {
      case 'drop_request': {
        const target = fieldDropOf(action.drop_request ?? {});
        await call.engine.dropCollectionField(context, request.collection_name, target);
        return { alter_status: SUCCESS };
      }
      case 'add_request': {
        const { fields, functions, index } = addedBy(action.add_request ?? {});
        const name = request.collection_name;
        await call.engine.addCollectionField(context, name, fields, functions, index);
        return { alter_status: SUCCESS };
      }
      default:
        throw invalidParameter('unknown action type in alter collection schema request');
    }
  },
} satisfies Record<string, Handler>;
