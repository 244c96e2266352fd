import * as $protobuf from "protobufjs";
import Long from "long";

export namespace milvus {

    namespace proto {

        namespace milvus {

            enum ShowType {
                All = 0,
                InMemory = 1
            }

            enum PrewarmTaskState {
                PrewarmTaskStateUnknown = 0,
                PrewarmTaskStatePending = 1,
                PrewarmTaskStateWarming = 2,
                PrewarmTaskStateCompleted = 3,
                PrewarmTaskStateFailed = 4
            }

            enum OperatePrivilegeGroupType {
                AddPrivilegesToGroup = 0,
                RemovePrivilegesFromGroup = 1
            }

            enum OperateUserRoleType {
                AddUserToRole = 0,
                RemoveUserFromRole = 1
            }

            enum PrivilegeLevel {
                Cluster = 0,
                Database = 1,
                Collection = 2
            }

            enum OperatePrivilegeType {
                Grant = 0,
                Revoke = 1
            }

            enum QuotaState {
                Unknown = 0,
                ReadLimited = 2,
                WriteLimited = 3,
                DenyToRead = 4,
                DenyToWrite = 5,
                DenyToDDL = 6
            }

            enum RowPolicyAction {
                Query = 0,
                Search = 1,
                Insert = 2,
                Delete = 3,
                Upsert = 4
            }

            enum RestoreSnapshotState {
                RestoreSnapshotNone = 0,
                RestoreSnapshotPending = 1,
                RestoreSnapshotExecuting = 2,
                RestoreSnapshotCompleted = 3,
                RestoreSnapshotFailed = 4
            }

            enum RefreshExternalCollectionState {
                RefreshPending = 0,
                RefreshInProgress = 1,
                RefreshCompleted = 2,
                RefreshFailed = 3
            }

            enum ExportSnapshotState {
                ExportSnapshotNone = 0,
                ExportSnapshotPending = 1,
                ExportSnapshotExecuting = 2,
                ExportSnapshotCompleted = 3,
                ExportSnapshotFailed = 4
            }

            interface ICreateAliasRequest extends milvus.proto.milvus.CreateAliasRequest.$Properties {
            }

            class CreateAliasRequest {
                constructor(properties?: milvus.proto.milvus.CreateAliasRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                alias: string;
                static encode(message: milvus.proto.milvus.CreateAliasRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreateAliasRequest & milvus.proto.milvus.CreateAliasRequest.$Shape;
            }

            namespace CreateAliasRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    alias?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreateAliasRequest.$Properties;
            }

            interface IDropAliasRequest extends milvus.proto.milvus.DropAliasRequest.$Properties {
            }

            class DropAliasRequest {
                constructor(properties?: milvus.proto.milvus.DropAliasRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                alias: string;
                static encode(message: milvus.proto.milvus.DropAliasRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropAliasRequest & milvus.proto.milvus.DropAliasRequest.$Shape;
            }

            namespace DropAliasRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    alias?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropAliasRequest.$Properties;
            }

            interface IAlterAliasRequest extends milvus.proto.milvus.AlterAliasRequest.$Properties {
            }

            class AlterAliasRequest {
                constructor(properties?: milvus.proto.milvus.AlterAliasRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                alias: string;
                static encode(message: milvus.proto.milvus.AlterAliasRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterAliasRequest & milvus.proto.milvus.AlterAliasRequest.$Shape;
            }

            namespace AlterAliasRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    alias?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AlterAliasRequest.$Properties;
            }

            interface IDescribeAliasRequest extends milvus.proto.milvus.DescribeAliasRequest.$Properties {
            }

            class DescribeAliasRequest {
                constructor(properties?: milvus.proto.milvus.DescribeAliasRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                alias: string;
                static encode(message: milvus.proto.milvus.DescribeAliasRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeAliasRequest & milvus.proto.milvus.DescribeAliasRequest.$Shape;
            }

            namespace DescribeAliasRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    alias?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeAliasRequest.$Properties;
            }

            interface IDescribeAliasResponse extends milvus.proto.milvus.DescribeAliasResponse.$Properties {
            }

            class DescribeAliasResponse {
                constructor(properties?: milvus.proto.milvus.DescribeAliasResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                db_name: string;
                alias: string;
                collection: string;
                static encode(message: milvus.proto.milvus.DescribeAliasResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeAliasResponse & milvus.proto.milvus.DescribeAliasResponse.$Shape;
            }

            namespace DescribeAliasResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    db_name?: (string|null);
                    alias?: (string|null);
                    collection?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeAliasResponse.$Properties;
            }

            interface IListAliasesRequest extends milvus.proto.milvus.ListAliasesRequest.$Properties {
            }

            class ListAliasesRequest {
                constructor(properties?: milvus.proto.milvus.ListAliasesRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.ListAliasesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListAliasesRequest & milvus.proto.milvus.ListAliasesRequest.$Shape;
            }

            namespace ListAliasesRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListAliasesRequest.$Properties;
            }

            interface IListAliasesResponse extends milvus.proto.milvus.ListAliasesResponse.$Properties {
            }

            class ListAliasesResponse {
                constructor(properties?: milvus.proto.milvus.ListAliasesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                db_name: string;
                collection_name: string;
                aliases: string[];
                static encode(message: milvus.proto.milvus.ListAliasesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListAliasesResponse & milvus.proto.milvus.ListAliasesResponse.$Shape;
            }

            namespace ListAliasesResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    aliases?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListAliasesResponse.$Properties;
            }

            interface ICreateCollectionRequest extends milvus.proto.milvus.CreateCollectionRequest.$Properties {
            }

            class CreateCollectionRequest {
                constructor(properties?: milvus.proto.milvus.CreateCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                schema: Uint8Array;
                shards_num: number;
                consistency_level: milvus.proto.common.ConsistencyLevel;
                properties: milvus.proto.common.KeyValuePair.$Properties[];
                num_partitions: Long;
                static encode(message: milvus.proto.milvus.CreateCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreateCollectionRequest & milvus.proto.milvus.CreateCollectionRequest.$Shape;
            }

            namespace CreateCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    schema?: (Uint8Array|null);
                    shards_num?: (number|null);
                    consistency_level?: (milvus.proto.common.ConsistencyLevel|null);
                    properties?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    num_partitions?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreateCollectionRequest.$Properties;
            }

            interface IDropCollectionRequest extends milvus.proto.milvus.DropCollectionRequest.$Properties {
            }

            class DropCollectionRequest {
                constructor(properties?: milvus.proto.milvus.DropCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.DropCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropCollectionRequest & milvus.proto.milvus.DropCollectionRequest.$Shape;
            }

            namespace DropCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropCollectionRequest.$Properties;
            }

            interface IAlterCollectionRequest extends milvus.proto.milvus.AlterCollectionRequest.$Properties {
            }

            class AlterCollectionRequest {
                constructor(properties?: milvus.proto.milvus.AlterCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                properties: milvus.proto.common.KeyValuePair.$Properties[];
                delete_keys: string[];
                static encode(message: milvus.proto.milvus.AlterCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterCollectionRequest & milvus.proto.milvus.AlterCollectionRequest.$Shape;
            }

            namespace AlterCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    properties?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    delete_keys?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AlterCollectionRequest.$Properties;
            }

            interface IAlterCollectionFieldRequest extends milvus.proto.milvus.AlterCollectionFieldRequest.$Properties {
            }

            class AlterCollectionFieldRequest {
                constructor(properties?: milvus.proto.milvus.AlterCollectionFieldRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                properties: milvus.proto.common.KeyValuePair.$Properties[];
                delete_keys: string[];
                static encode(message: milvus.proto.milvus.AlterCollectionFieldRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterCollectionFieldRequest & milvus.proto.milvus.AlterCollectionFieldRequest.$Shape;
            }

            namespace AlterCollectionFieldRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    properties?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    delete_keys?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AlterCollectionFieldRequest.$Properties;
            }

            interface IHasCollectionRequest extends milvus.proto.milvus.HasCollectionRequest.$Properties {
            }

            class HasCollectionRequest {
                constructor(properties?: milvus.proto.milvus.HasCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                time_stamp: Long;
                static encode(message: milvus.proto.milvus.HasCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.HasCollectionRequest & milvus.proto.milvus.HasCollectionRequest.$Shape;
            }

            namespace HasCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    time_stamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.HasCollectionRequest.$Properties;
            }

            interface IBoolResponse extends milvus.proto.milvus.BoolResponse.$Properties {
            }

            class BoolResponse {
                constructor(properties?: milvus.proto.milvus.BoolResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                value: boolean;
                static encode(message: milvus.proto.milvus.BoolResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.BoolResponse & milvus.proto.milvus.BoolResponse.$Shape;
            }

            namespace BoolResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    value?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.BoolResponse.$Properties;
            }

            interface IStringResponse extends milvus.proto.milvus.StringResponse.$Properties {
            }

            class StringResponse {
                constructor(properties?: milvus.proto.milvus.StringResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                value: string;
                static encode(message: milvus.proto.milvus.StringResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.StringResponse & milvus.proto.milvus.StringResponse.$Shape;
            }

            namespace StringResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    value?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.StringResponse.$Properties;
            }

            interface IDescribeCollectionRequest extends milvus.proto.milvus.DescribeCollectionRequest.$Properties {
            }

            class DescribeCollectionRequest {
                constructor(properties?: milvus.proto.milvus.DescribeCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                time_stamp: Long;
                static encode(message: milvus.proto.milvus.DescribeCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeCollectionRequest & milvus.proto.milvus.DescribeCollectionRequest.$Shape;
            }

            namespace DescribeCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    time_stamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeCollectionRequest.$Properties;
            }

            interface IDescribeCollectionResponse extends milvus.proto.milvus.DescribeCollectionResponse.$Properties {
            }

            class DescribeCollectionResponse {
                constructor(properties?: milvus.proto.milvus.DescribeCollectionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                schema?: (milvus.proto.schema.CollectionSchema.$Properties|null);
                collectionID: Long;
                virtual_channel_names: string[];
                physical_channel_names: string[];
                created_timestamp: Long;
                created_utc_timestamp: Long;
                shards_num: number;
                aliases: string[];
                start_positions: milvus.proto.common.KeyDataPair.$Properties[];
                consistency_level: milvus.proto.common.ConsistencyLevel;
                collection_name: string;
                properties: milvus.proto.common.KeyValuePair.$Properties[];
                db_name: string;
                num_partitions: Long;
                db_id: Long;
                request_time: Long;
                update_timestamp: Long;
                update_timestamp_str: string;
                static encode(message: milvus.proto.milvus.DescribeCollectionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeCollectionResponse & milvus.proto.milvus.DescribeCollectionResponse.$Shape;
            }

            namespace DescribeCollectionResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    schema?: (milvus.proto.schema.CollectionSchema.$Properties|null);
                    collectionID?: (Long|null);
                    virtual_channel_names?: (string[]|null);
                    physical_channel_names?: (string[]|null);
                    created_timestamp?: (Long|null);
                    created_utc_timestamp?: (Long|null);
                    shards_num?: (number|null);
                    aliases?: (string[]|null);
                    start_positions?: (milvus.proto.common.KeyDataPair.$Properties[]|null);
                    consistency_level?: (milvus.proto.common.ConsistencyLevel|null);
                    collection_name?: (string|null);
                    properties?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    db_name?: (string|null);
                    num_partitions?: (Long|null);
                    db_id?: (Long|null);
                    request_time?: (Long|null);
                    update_timestamp?: (Long|null);
                    update_timestamp_str?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: milvus.proto.common.Status.$Shape|null;
                  schema?: milvus.proto.schema.CollectionSchema.$Shape|null;
                  collectionID?: Long|null;
                  virtual_channel_names?: string[]|null;
                  physical_channel_names?: string[]|null;
                  created_timestamp?: Long|null;
                  created_utc_timestamp?: Long|null;
                  shards_num?: number|null;
                  aliases?: string[]|null;
                  start_positions?: milvus.proto.common.KeyDataPair.$Shape[]|null;
                  consistency_level?: milvus.proto.common.ConsistencyLevel|null;
                  collection_name?: string|null;
                  properties?: milvus.proto.common.KeyValuePair.$Shape[]|null;
                  db_name?: string|null;
                  num_partitions?: Long|null;
                  db_id?: Long|null;
                  request_time?: Long|null;
                  update_timestamp?: Long|null;
                  update_timestamp_str?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IBatchDescribeCollectionRequest extends milvus.proto.milvus.BatchDescribeCollectionRequest.$Properties {
            }

            class BatchDescribeCollectionRequest {
                constructor(properties?: milvus.proto.milvus.BatchDescribeCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_name: string[];
                collectionID: Long[];
                static encode(message: milvus.proto.milvus.BatchDescribeCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.BatchDescribeCollectionRequest & milvus.proto.milvus.BatchDescribeCollectionRequest.$Shape;
            }

            namespace BatchDescribeCollectionRequest {
                interface $Properties {
                    db_name?: (string|null);
                    collection_name?: (string[]|null);
                    collectionID?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.BatchDescribeCollectionRequest.$Properties;
            }

            interface IBatchDescribeCollectionResponse extends milvus.proto.milvus.BatchDescribeCollectionResponse.$Properties {
            }

            class BatchDescribeCollectionResponse {
                constructor(properties?: milvus.proto.milvus.BatchDescribeCollectionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                responses: milvus.proto.milvus.DescribeCollectionResponse.$Properties[];
                static encode(message: milvus.proto.milvus.BatchDescribeCollectionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.BatchDescribeCollectionResponse & milvus.proto.milvus.BatchDescribeCollectionResponse.$Shape;
            }

            namespace BatchDescribeCollectionResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    responses?: (milvus.proto.milvus.DescribeCollectionResponse.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: milvus.proto.common.Status.$Shape|null;
                  responses?: milvus.proto.milvus.DescribeCollectionResponse.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ILoadCollectionRequest extends milvus.proto.milvus.LoadCollectionRequest.$Properties {
            }

            class LoadCollectionRequest {
                constructor(properties?: milvus.proto.milvus.LoadCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                replica_number: number;
                resource_groups: string[];
                refresh: boolean;
                load_fields: string[];
                skip_load_dynamic_field: boolean;
                load_params: { [k: string]: string };
                static encode(message: milvus.proto.milvus.LoadCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.LoadCollectionRequest & milvus.proto.milvus.LoadCollectionRequest.$Shape;
            }

            namespace LoadCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    replica_number?: (number|null);
                    resource_groups?: (string[]|null);
                    refresh?: (boolean|null);
                    load_fields?: (string[]|null);
                    skip_load_dynamic_field?: (boolean|null);
                    load_params?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.LoadCollectionRequest.$Properties;
            }

            interface IReleaseCollectionRequest extends milvus.proto.milvus.ReleaseCollectionRequest.$Properties {
            }

            class ReleaseCollectionRequest {
                constructor(properties?: milvus.proto.milvus.ReleaseCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.ReleaseCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ReleaseCollectionRequest & milvus.proto.milvus.ReleaseCollectionRequest.$Shape;
            }

            namespace ReleaseCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ReleaseCollectionRequest.$Properties;
            }

            interface IGetStatisticsRequest extends milvus.proto.milvus.GetStatisticsRequest.$Properties {
            }

            class GetStatisticsRequest {
                constructor(properties?: milvus.proto.milvus.GetStatisticsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_names: string[];
                guarantee_timestamp: Long;
                static encode(message: milvus.proto.milvus.GetStatisticsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetStatisticsRequest & milvus.proto.milvus.GetStatisticsRequest.$Shape;
            }

            namespace GetStatisticsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    guarantee_timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetStatisticsRequest.$Properties;
            }

            interface IGetStatisticsResponse extends milvus.proto.milvus.GetStatisticsResponse.$Properties {
            }

            class GetStatisticsResponse {
                constructor(properties?: milvus.proto.milvus.GetStatisticsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                stats: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.milvus.GetStatisticsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetStatisticsResponse & milvus.proto.milvus.GetStatisticsResponse.$Shape;
            }

            namespace GetStatisticsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    stats?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetStatisticsResponse.$Properties;
            }

            interface IGetCollectionStatisticsRequest extends milvus.proto.milvus.GetCollectionStatisticsRequest.$Properties {
            }

            class GetCollectionStatisticsRequest {
                constructor(properties?: milvus.proto.milvus.GetCollectionStatisticsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.GetCollectionStatisticsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetCollectionStatisticsRequest & milvus.proto.milvus.GetCollectionStatisticsRequest.$Shape;
            }

            namespace GetCollectionStatisticsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetCollectionStatisticsRequest.$Properties;
            }

            interface IGetCollectionStatisticsResponse extends milvus.proto.milvus.GetCollectionStatisticsResponse.$Properties {
            }

            class GetCollectionStatisticsResponse {
                constructor(properties?: milvus.proto.milvus.GetCollectionStatisticsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                stats: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.milvus.GetCollectionStatisticsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetCollectionStatisticsResponse & milvus.proto.milvus.GetCollectionStatisticsResponse.$Shape;
            }

            namespace GetCollectionStatisticsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    stats?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetCollectionStatisticsResponse.$Properties;
            }

            interface IShowCollectionsRequest extends milvus.proto.milvus.ShowCollectionsRequest.$Properties {
            }

            class ShowCollectionsRequest {
                constructor(properties?: milvus.proto.milvus.ShowCollectionsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                time_stamp: Long;
                type: milvus.proto.milvus.ShowType;
                collection_names: string[];
                static encode(message: milvus.proto.milvus.ShowCollectionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ShowCollectionsRequest & milvus.proto.milvus.ShowCollectionsRequest.$Shape;
            }

            namespace ShowCollectionsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    time_stamp?: (Long|null);
                    type?: (milvus.proto.milvus.ShowType|null);
                    collection_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ShowCollectionsRequest.$Properties;
            }

            interface IShowCollectionsResponse extends milvus.proto.milvus.ShowCollectionsResponse.$Properties {
            }

            class ShowCollectionsResponse {
                constructor(properties?: milvus.proto.milvus.ShowCollectionsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                collection_names: string[];
                collection_ids: Long[];
                created_timestamps: Long[];
                created_utc_timestamps: Long[];
                inMemory_percentages: Long[];
                query_service_available: boolean[];
                shards_num: number[];
                static encode(message: milvus.proto.milvus.ShowCollectionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ShowCollectionsResponse & milvus.proto.milvus.ShowCollectionsResponse.$Shape;
            }

            namespace ShowCollectionsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    collection_names?: (string[]|null);
                    collection_ids?: (Long[]|null);
                    created_timestamps?: (Long[]|null);
                    created_utc_timestamps?: (Long[]|null);
                    inMemory_percentages?: (Long[]|null);
                    query_service_available?: (boolean[]|null);
                    shards_num?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ShowCollectionsResponse.$Properties;
            }

            interface ICreatePartitionRequest extends milvus.proto.milvus.CreatePartitionRequest.$Properties {
            }

            class CreatePartitionRequest {
                constructor(properties?: milvus.proto.milvus.CreatePartitionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                static encode(message: milvus.proto.milvus.CreatePartitionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreatePartitionRequest & milvus.proto.milvus.CreatePartitionRequest.$Shape;
            }

            namespace CreatePartitionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreatePartitionRequest.$Properties;
            }

            interface IDropPartitionRequest extends milvus.proto.milvus.DropPartitionRequest.$Properties {
            }

            class DropPartitionRequest {
                constructor(properties?: milvus.proto.milvus.DropPartitionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                static encode(message: milvus.proto.milvus.DropPartitionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropPartitionRequest & milvus.proto.milvus.DropPartitionRequest.$Shape;
            }

            namespace DropPartitionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropPartitionRequest.$Properties;
            }

            interface IHasPartitionRequest extends milvus.proto.milvus.HasPartitionRequest.$Properties {
            }

            class HasPartitionRequest {
                constructor(properties?: milvus.proto.milvus.HasPartitionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                static encode(message: milvus.proto.milvus.HasPartitionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.HasPartitionRequest & milvus.proto.milvus.HasPartitionRequest.$Shape;
            }

            namespace HasPartitionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.HasPartitionRequest.$Properties;
            }

            interface ILoadPartitionsRequest extends milvus.proto.milvus.LoadPartitionsRequest.$Properties {
            }

            class LoadPartitionsRequest {
                constructor(properties?: milvus.proto.milvus.LoadPartitionsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_names: string[];
                replica_number: number;
                resource_groups: string[];
                refresh: boolean;
                load_fields: string[];
                skip_load_dynamic_field: boolean;
                load_params: { [k: string]: string };
                static encode(message: milvus.proto.milvus.LoadPartitionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.LoadPartitionsRequest & milvus.proto.milvus.LoadPartitionsRequest.$Shape;
            }

            namespace LoadPartitionsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    replica_number?: (number|null);
                    resource_groups?: (string[]|null);
                    refresh?: (boolean|null);
                    load_fields?: (string[]|null);
                    skip_load_dynamic_field?: (boolean|null);
                    load_params?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.LoadPartitionsRequest.$Properties;
            }

            interface IPrewarmRequest extends milvus.proto.milvus.PrewarmRequest.$Properties {
            }

            class PrewarmRequest {
                constructor(properties?: milvus.proto.milvus.PrewarmRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                namespace?: (string|null);
                replica_number: number;
                resource_groups: string[];
                load_fields: string[];
                skip_load_dynamic_field: boolean;
                load_params: { [k: string]: string };
                ttl_seconds: Long;
                priority: string;
                static encode(message: milvus.proto.milvus.PrewarmRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.PrewarmRequest & milvus.proto.milvus.PrewarmRequest.$Shape;
            }

            namespace PrewarmRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    namespace?: (string|null);
                    replica_number?: (number|null);
                    resource_groups?: (string[]|null);
                    load_fields?: (string[]|null);
                    skip_load_dynamic_field?: (boolean|null);
                    load_params?: ({ [k: string]: string }|null);
                    ttl_seconds?: (Long|null);
                    priority?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.PrewarmRequest.$Properties;
            }

            interface IPrewarmResponse extends milvus.proto.milvus.PrewarmResponse.$Properties {
            }

            class PrewarmResponse {
                constructor(properties?: milvus.proto.milvus.PrewarmResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                taskID: string;
                namespace?: (string|null);
                static encode(message: milvus.proto.milvus.PrewarmResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.PrewarmResponse & milvus.proto.milvus.PrewarmResponse.$Shape;
            }

            namespace PrewarmResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    taskID?: (string|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.PrewarmResponse.$Properties;
            }

            interface IDescribePrewarmTaskRequest extends milvus.proto.milvus.DescribePrewarmTaskRequest.$Properties {
            }

            class DescribePrewarmTaskRequest {
                constructor(properties?: milvus.proto.milvus.DescribePrewarmTaskRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                taskID: string;
                static encode(message: milvus.proto.milvus.DescribePrewarmTaskRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribePrewarmTaskRequest & milvus.proto.milvus.DescribePrewarmTaskRequest.$Shape;
            }

            namespace DescribePrewarmTaskRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    taskID?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribePrewarmTaskRequest.$Properties;
            }

            interface IDescribePrewarmTaskResponse extends milvus.proto.milvus.DescribePrewarmTaskResponse.$Properties {
            }

            class DescribePrewarmTaskResponse {
                constructor(properties?: milvus.proto.milvus.DescribePrewarmTaskResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                taskID: string;
                state: milvus.proto.milvus.PrewarmTaskState;
                progress: number;
                error_message: string;
                static encode(message: milvus.proto.milvus.DescribePrewarmTaskResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribePrewarmTaskResponse & milvus.proto.milvus.DescribePrewarmTaskResponse.$Shape;
            }

            namespace DescribePrewarmTaskResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    taskID?: (string|null);
                    state?: (milvus.proto.milvus.PrewarmTaskState|null);
                    progress?: (number|null);
                    error_message?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribePrewarmTaskResponse.$Properties;
            }

            interface IReleasePartitionsRequest extends milvus.proto.milvus.ReleasePartitionsRequest.$Properties {
            }

            class ReleasePartitionsRequest {
                constructor(properties?: milvus.proto.milvus.ReleasePartitionsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_names: string[];
                static encode(message: milvus.proto.milvus.ReleasePartitionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ReleasePartitionsRequest & milvus.proto.milvus.ReleasePartitionsRequest.$Shape;
            }

            namespace ReleasePartitionsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ReleasePartitionsRequest.$Properties;
            }

            interface IGetPartitionStatisticsRequest extends milvus.proto.milvus.GetPartitionStatisticsRequest.$Properties {
            }

            class GetPartitionStatisticsRequest {
                constructor(properties?: milvus.proto.milvus.GetPartitionStatisticsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                static encode(message: milvus.proto.milvus.GetPartitionStatisticsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetPartitionStatisticsRequest & milvus.proto.milvus.GetPartitionStatisticsRequest.$Shape;
            }

            namespace GetPartitionStatisticsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetPartitionStatisticsRequest.$Properties;
            }

            interface IGetPartitionStatisticsResponse extends milvus.proto.milvus.GetPartitionStatisticsResponse.$Properties {
            }

            class GetPartitionStatisticsResponse {
                constructor(properties?: milvus.proto.milvus.GetPartitionStatisticsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                stats: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.milvus.GetPartitionStatisticsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetPartitionStatisticsResponse & milvus.proto.milvus.GetPartitionStatisticsResponse.$Shape;
            }

            namespace GetPartitionStatisticsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    stats?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetPartitionStatisticsResponse.$Properties;
            }

            interface IShowPartitionsRequest extends milvus.proto.milvus.ShowPartitionsRequest.$Properties {
            }

            class ShowPartitionsRequest {
                constructor(properties?: milvus.proto.milvus.ShowPartitionsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                partition_names: string[];
                type: milvus.proto.milvus.ShowType;
                static encode(message: milvus.proto.milvus.ShowPartitionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ShowPartitionsRequest & milvus.proto.milvus.ShowPartitionsRequest.$Shape;
            }

            namespace ShowPartitionsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    partition_names?: (string[]|null);
                    type?: (milvus.proto.milvus.ShowType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ShowPartitionsRequest.$Properties;
            }

            interface IShowPartitionsResponse extends milvus.proto.milvus.ShowPartitionsResponse.$Properties {
            }

            class ShowPartitionsResponse {
                constructor(properties?: milvus.proto.milvus.ShowPartitionsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                partition_names: string[];
                partitionIDs: Long[];
                created_timestamps: Long[];
                created_utc_timestamps: Long[];
                inMemory_percentages: Long[];
                static encode(message: milvus.proto.milvus.ShowPartitionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ShowPartitionsResponse & milvus.proto.milvus.ShowPartitionsResponse.$Shape;
            }

            namespace ShowPartitionsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    partition_names?: (string[]|null);
                    partitionIDs?: (Long[]|null);
                    created_timestamps?: (Long[]|null);
                    created_utc_timestamps?: (Long[]|null);
                    inMemory_percentages?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ShowPartitionsResponse.$Properties;
            }

            interface INamespaceStats extends milvus.proto.milvus.NamespaceStats.$Properties {
            }

            class NamespaceStats {
                constructor(properties?: milvus.proto.milvus.NamespaceStats.$Properties);
                $unknowns?: Uint8Array[];
                stats: milvus.proto.common.KeyValuePair.$Properties[];
                approx_entity_count: Long;
                entity_count: Long;
                entity_count_type: string;
                logical_bytes: Long;
                last_write_timestamp: Long;
                last_write_utc_timestamp: Long;
                static encode(message: milvus.proto.milvus.NamespaceStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.NamespaceStats & milvus.proto.milvus.NamespaceStats.$Shape;
            }

            namespace NamespaceStats {
                interface $Properties {
                    stats?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    approx_entity_count?: (Long|null);
                    entity_count?: (Long|null);
                    entity_count_type?: (string|null);
                    logical_bytes?: (Long|null);
                    last_write_timestamp?: (Long|null);
                    last_write_utc_timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.NamespaceStats.$Properties;
            }

            interface INamespaceInfo extends milvus.proto.milvus.NamespaceInfo.$Properties {
            }

            class NamespaceInfo {
                constructor(properties?: milvus.proto.milvus.NamespaceInfo.$Properties);
                $unknowns?: Uint8Array[];
                collection_name: string;
                namespace_name: string;
                created_timestamp: Long;
                created_utc_timestamp: Long;
                state: string;
                stats?: (milvus.proto.milvus.NamespaceStats.$Properties|null);
                static encode(message: milvus.proto.milvus.NamespaceInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.NamespaceInfo & milvus.proto.milvus.NamespaceInfo.$Shape;
            }

            namespace NamespaceInfo {
                interface $Properties {
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    created_timestamp?: (Long|null);
                    created_utc_timestamp?: (Long|null);
                    state?: (string|null);
                    stats?: (milvus.proto.milvus.NamespaceStats.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.NamespaceInfo.$Properties;
            }

            interface ICreateNamespaceRequest extends milvus.proto.milvus.CreateNamespaceRequest.$Properties {
            }

            class CreateNamespaceRequest {
                constructor(properties?: milvus.proto.milvus.CreateNamespaceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                namespace_name: string;
                static encode(message: milvus.proto.milvus.CreateNamespaceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreateNamespaceRequest & milvus.proto.milvus.CreateNamespaceRequest.$Shape;
            }

            namespace CreateNamespaceRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreateNamespaceRequest.$Properties;
            }

            interface ICreateNamespaceResponse extends milvus.proto.milvus.CreateNamespaceResponse.$Properties {
            }

            class CreateNamespaceResponse {
                constructor(properties?: milvus.proto.milvus.CreateNamespaceResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                namespace?: (milvus.proto.milvus.NamespaceInfo.$Properties|null);
                static encode(message: milvus.proto.milvus.CreateNamespaceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreateNamespaceResponse & milvus.proto.milvus.CreateNamespaceResponse.$Shape;
            }

            namespace CreateNamespaceResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    namespace?: (milvus.proto.milvus.NamespaceInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreateNamespaceResponse.$Properties;
            }

            interface IDescribeNamespaceRequest extends milvus.proto.milvus.DescribeNamespaceRequest.$Properties {
            }

            class DescribeNamespaceRequest {
                constructor(properties?: milvus.proto.milvus.DescribeNamespaceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                namespace_name: string;
                static encode(message: milvus.proto.milvus.DescribeNamespaceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeNamespaceRequest & milvus.proto.milvus.DescribeNamespaceRequest.$Shape;
            }

            namespace DescribeNamespaceRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeNamespaceRequest.$Properties;
            }

            interface IDescribeNamespaceResponse extends milvus.proto.milvus.DescribeNamespaceResponse.$Properties {
            }

            class DescribeNamespaceResponse {
                constructor(properties?: milvus.proto.milvus.DescribeNamespaceResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                namespace?: (milvus.proto.milvus.NamespaceInfo.$Properties|null);
                static encode(message: milvus.proto.milvus.DescribeNamespaceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeNamespaceResponse & milvus.proto.milvus.DescribeNamespaceResponse.$Shape;
            }

            namespace DescribeNamespaceResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    namespace?: (milvus.proto.milvus.NamespaceInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeNamespaceResponse.$Properties;
            }

            interface IListNamespacesRequest extends milvus.proto.milvus.ListNamespacesRequest.$Properties {
            }

            class ListNamespacesRequest {
                constructor(properties?: milvus.proto.milvus.ListNamespacesRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                prefix: string;
                page_size: Long;
                page_token: string;
                static encode(message: milvus.proto.milvus.ListNamespacesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListNamespacesRequest & milvus.proto.milvus.ListNamespacesRequest.$Shape;
            }

            namespace ListNamespacesRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    prefix?: (string|null);
                    page_size?: (Long|null);
                    page_token?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListNamespacesRequest.$Properties;
            }

            interface IListNamespacesResponse extends milvus.proto.milvus.ListNamespacesResponse.$Properties {
            }

            class ListNamespacesResponse {
                constructor(properties?: milvus.proto.milvus.ListNamespacesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                namespaces: milvus.proto.milvus.NamespaceInfo.$Properties[];
                next_page_token: string;
                static encode(message: milvus.proto.milvus.ListNamespacesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListNamespacesResponse & milvus.proto.milvus.ListNamespacesResponse.$Shape;
            }

            namespace ListNamespacesResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    namespaces?: (milvus.proto.milvus.NamespaceInfo.$Properties[]|null);
                    next_page_token?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListNamespacesResponse.$Properties;
            }

            interface IDropNamespaceRequest extends milvus.proto.milvus.DropNamespaceRequest.$Properties {
            }

            class DropNamespaceRequest {
                constructor(properties?: milvus.proto.milvus.DropNamespaceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                namespace_name: string;
                static encode(message: milvus.proto.milvus.DropNamespaceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropNamespaceRequest & milvus.proto.milvus.DropNamespaceRequest.$Shape;
            }

            namespace DropNamespaceRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropNamespaceRequest.$Properties;
            }

            interface IDropNamespaceResponse extends milvus.proto.milvus.DropNamespaceResponse.$Properties {
            }

            class DropNamespaceResponse {
                constructor(properties?: milvus.proto.milvus.DropNamespaceResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                namespace?: (milvus.proto.milvus.NamespaceInfo.$Properties|null);
                static encode(message: milvus.proto.milvus.DropNamespaceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropNamespaceResponse & milvus.proto.milvus.DropNamespaceResponse.$Shape;
            }

            namespace DropNamespaceResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    namespace?: (milvus.proto.milvus.NamespaceInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropNamespaceResponse.$Properties;
            }

            interface IHasNamespaceRequest extends milvus.proto.milvus.HasNamespaceRequest.$Properties {
            }

            class HasNamespaceRequest {
                constructor(properties?: milvus.proto.milvus.HasNamespaceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                namespace_name: string;
                static encode(message: milvus.proto.milvus.HasNamespaceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.HasNamespaceRequest & milvus.proto.milvus.HasNamespaceRequest.$Shape;
            }

            namespace HasNamespaceRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.HasNamespaceRequest.$Properties;
            }

            interface IHasNamespaceResponse extends milvus.proto.milvus.HasNamespaceResponse.$Properties {
            }

            class HasNamespaceResponse {
                constructor(properties?: milvus.proto.milvus.HasNamespaceResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                value: boolean;
                static encode(message: milvus.proto.milvus.HasNamespaceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.HasNamespaceResponse & milvus.proto.milvus.HasNamespaceResponse.$Shape;
            }

            namespace HasNamespaceResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    value?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.HasNamespaceResponse.$Properties;
            }

            interface IGetNamespaceStatsRequest extends milvus.proto.milvus.GetNamespaceStatsRequest.$Properties {
            }

            class GetNamespaceStatsRequest {
                constructor(properties?: milvus.proto.milvus.GetNamespaceStatsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                namespace_name: string;
                exact: boolean;
                static encode(message: milvus.proto.milvus.GetNamespaceStatsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetNamespaceStatsRequest & milvus.proto.milvus.GetNamespaceStatsRequest.$Shape;
            }

            namespace GetNamespaceStatsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    exact?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetNamespaceStatsRequest.$Properties;
            }

            interface IGetNamespaceStatsResponse extends milvus.proto.milvus.GetNamespaceStatsResponse.$Properties {
            }

            class GetNamespaceStatsResponse {
                constructor(properties?: milvus.proto.milvus.GetNamespaceStatsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                namespace_name: string;
                stats?: (milvus.proto.milvus.NamespaceStats.$Properties|null);
                static encode(message: milvus.proto.milvus.GetNamespaceStatsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetNamespaceStatsResponse & milvus.proto.milvus.GetNamespaceStatsResponse.$Shape;
            }

            namespace GetNamespaceStatsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    namespace_name?: (string|null);
                    stats?: (milvus.proto.milvus.NamespaceStats.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetNamespaceStatsResponse.$Properties;
            }

            interface IDescribeSegmentRequest extends milvus.proto.milvus.DescribeSegmentRequest.$Properties {
            }

            class DescribeSegmentRequest {
                constructor(properties?: milvus.proto.milvus.DescribeSegmentRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                collectionID: Long;
                segmentID: Long;
                static encode(message: milvus.proto.milvus.DescribeSegmentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeSegmentRequest & milvus.proto.milvus.DescribeSegmentRequest.$Shape;
            }

            namespace DescribeSegmentRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    collectionID?: (Long|null);
                    segmentID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeSegmentRequest.$Properties;
            }

            interface IDescribeSegmentResponse extends milvus.proto.milvus.DescribeSegmentResponse.$Properties {
            }

            class DescribeSegmentResponse {
                constructor(properties?: milvus.proto.milvus.DescribeSegmentResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                indexID: Long;
                buildID: Long;
                enable_index: boolean;
                fieldID: Long;
                static encode(message: milvus.proto.milvus.DescribeSegmentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeSegmentResponse & milvus.proto.milvus.DescribeSegmentResponse.$Shape;
            }

            namespace DescribeSegmentResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    indexID?: (Long|null);
                    buildID?: (Long|null);
                    enable_index?: (boolean|null);
                    fieldID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeSegmentResponse.$Properties;
            }

            interface IShowSegmentsRequest extends milvus.proto.milvus.ShowSegmentsRequest.$Properties {
            }

            class ShowSegmentsRequest {
                constructor(properties?: milvus.proto.milvus.ShowSegmentsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                collectionID: Long;
                partitionID: Long;
                static encode(message: milvus.proto.milvus.ShowSegmentsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ShowSegmentsRequest & milvus.proto.milvus.ShowSegmentsRequest.$Shape;
            }

            namespace ShowSegmentsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ShowSegmentsRequest.$Properties;
            }

            interface IShowSegmentsResponse extends milvus.proto.milvus.ShowSegmentsResponse.$Properties {
            }

            class ShowSegmentsResponse {
                constructor(properties?: milvus.proto.milvus.ShowSegmentsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                segmentIDs: Long[];
                static encode(message: milvus.proto.milvus.ShowSegmentsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ShowSegmentsResponse & milvus.proto.milvus.ShowSegmentsResponse.$Shape;
            }

            namespace ShowSegmentsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    segmentIDs?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ShowSegmentsResponse.$Properties;
            }

            interface ICreateIndexRequest extends milvus.proto.milvus.CreateIndexRequest.$Properties {
            }

            class CreateIndexRequest {
                constructor(properties?: milvus.proto.milvus.CreateIndexRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                extra_params: milvus.proto.common.KeyValuePair.$Properties[];
                index_name: string;
                static encode(message: milvus.proto.milvus.CreateIndexRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreateIndexRequest & milvus.proto.milvus.CreateIndexRequest.$Shape;
            }

            namespace CreateIndexRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    extra_params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    index_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreateIndexRequest.$Properties;
            }

            interface IAlterIndexRequest extends milvus.proto.milvus.AlterIndexRequest.$Properties {
            }

            class AlterIndexRequest {
                constructor(properties?: milvus.proto.milvus.AlterIndexRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                index_name: string;
                extra_params: milvus.proto.common.KeyValuePair.$Properties[];
                delete_keys: string[];
                static encode(message: milvus.proto.milvus.AlterIndexRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterIndexRequest & milvus.proto.milvus.AlterIndexRequest.$Shape;
            }

            namespace AlterIndexRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    index_name?: (string|null);
                    extra_params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    delete_keys?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AlterIndexRequest.$Properties;
            }

            interface IDescribeIndexRequest extends milvus.proto.milvus.DescribeIndexRequest.$Properties {
            }

            class DescribeIndexRequest {
                constructor(properties?: milvus.proto.milvus.DescribeIndexRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                index_name: string;
                timestamp: Long;
                static encode(message: milvus.proto.milvus.DescribeIndexRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeIndexRequest & milvus.proto.milvus.DescribeIndexRequest.$Shape;
            }

            namespace DescribeIndexRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    index_name?: (string|null);
                    timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeIndexRequest.$Properties;
            }

            interface IIndexDescription extends milvus.proto.milvus.IndexDescription.$Properties {
            }

            class IndexDescription {
                constructor(properties?: milvus.proto.milvus.IndexDescription.$Properties);
                $unknowns?: Uint8Array[];
                index_name: string;
                indexID: Long;
                params: milvus.proto.common.KeyValuePair.$Properties[];
                field_name: string;
                indexed_rows: Long;
                total_rows: Long;
                state: milvus.proto.common.IndexState;
                index_state_fail_reason: string;
                pending_index_rows: Long;
                min_index_version: number;
                max_index_version: number;
                static encode(message: milvus.proto.milvus.IndexDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.IndexDescription & milvus.proto.milvus.IndexDescription.$Shape;
            }

            namespace IndexDescription {
                interface $Properties {
                    index_name?: (string|null);
                    indexID?: (Long|null);
                    params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    field_name?: (string|null);
                    indexed_rows?: (Long|null);
                    total_rows?: (Long|null);
                    state?: (milvus.proto.common.IndexState|null);
                    index_state_fail_reason?: (string|null);
                    pending_index_rows?: (Long|null);
                    min_index_version?: (number|null);
                    max_index_version?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.IndexDescription.$Properties;
            }

            interface IDescribeIndexResponse extends milvus.proto.milvus.DescribeIndexResponse.$Properties {
            }

            class DescribeIndexResponse {
                constructor(properties?: milvus.proto.milvus.DescribeIndexResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                index_descriptions: milvus.proto.milvus.IndexDescription.$Properties[];
                static encode(message: milvus.proto.milvus.DescribeIndexResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeIndexResponse & milvus.proto.milvus.DescribeIndexResponse.$Shape;
            }

            namespace DescribeIndexResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    index_descriptions?: (milvus.proto.milvus.IndexDescription.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeIndexResponse.$Properties;
            }

            interface IGetIndexBuildProgressRequest extends milvus.proto.milvus.GetIndexBuildProgressRequest.$Properties {
            }

            class GetIndexBuildProgressRequest {
                constructor(properties?: milvus.proto.milvus.GetIndexBuildProgressRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                index_name: string;
                static encode(message: milvus.proto.milvus.GetIndexBuildProgressRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetIndexBuildProgressRequest & milvus.proto.milvus.GetIndexBuildProgressRequest.$Shape;
            }

            namespace GetIndexBuildProgressRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    index_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetIndexBuildProgressRequest.$Properties;
            }

            interface IGetIndexBuildProgressResponse extends milvus.proto.milvus.GetIndexBuildProgressResponse.$Properties {
            }

            class GetIndexBuildProgressResponse {
                constructor(properties?: milvus.proto.milvus.GetIndexBuildProgressResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                indexed_rows: Long;
                total_rows: Long;
                static encode(message: milvus.proto.milvus.GetIndexBuildProgressResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetIndexBuildProgressResponse & milvus.proto.milvus.GetIndexBuildProgressResponse.$Shape;
            }

            namespace GetIndexBuildProgressResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    indexed_rows?: (Long|null);
                    total_rows?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetIndexBuildProgressResponse.$Properties;
            }

            interface IGetIndexStateRequest extends milvus.proto.milvus.GetIndexStateRequest.$Properties {
            }

            class GetIndexStateRequest {
                constructor(properties?: milvus.proto.milvus.GetIndexStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                index_name: string;
                static encode(message: milvus.proto.milvus.GetIndexStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetIndexStateRequest & milvus.proto.milvus.GetIndexStateRequest.$Shape;
            }

            namespace GetIndexStateRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    index_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetIndexStateRequest.$Properties;
            }

            interface IGetIndexStateResponse extends milvus.proto.milvus.GetIndexStateResponse.$Properties {
            }

            class GetIndexStateResponse {
                constructor(properties?: milvus.proto.milvus.GetIndexStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                state: milvus.proto.common.IndexState;
                fail_reason: string;
                static encode(message: milvus.proto.milvus.GetIndexStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetIndexStateResponse & milvus.proto.milvus.GetIndexStateResponse.$Shape;
            }

            namespace GetIndexStateResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    state?: (milvus.proto.common.IndexState|null);
                    fail_reason?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetIndexStateResponse.$Properties;
            }

            interface IDropIndexRequest extends milvus.proto.milvus.DropIndexRequest.$Properties {
            }

            class DropIndexRequest {
                constructor(properties?: milvus.proto.milvus.DropIndexRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                index_name: string;
                static encode(message: milvus.proto.milvus.DropIndexRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropIndexRequest & milvus.proto.milvus.DropIndexRequest.$Shape;
            }

            namespace DropIndexRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    index_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropIndexRequest.$Properties;
            }

            interface IInsertRequest extends milvus.proto.milvus.InsertRequest.$Properties {
            }

            class InsertRequest {
                constructor(properties?: milvus.proto.milvus.InsertRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                fields_data: milvus.proto.schema.FieldData.$Properties[];
                hash_keys: number[];
                num_rows: number;
                schema_timestamp: Long;
                namespace?: (string|null);
                static encode(message: milvus.proto.milvus.InsertRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.InsertRequest & milvus.proto.milvus.InsertRequest.$Shape;
            }

            namespace InsertRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    fields_data?: (milvus.proto.schema.FieldData.$Properties[]|null);
                    hash_keys?: (number[]|null);
                    num_rows?: (number|null);
                    schema_timestamp?: (Long|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_name?: string|null;
                  fields_data?: milvus.proto.schema.FieldData.$Shape[]|null;
                  hash_keys?: number[]|null;
                  num_rows?: number|null;
                  schema_timestamp?: Long|null;
                  namespace?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IAddCollectionFieldRequest extends milvus.proto.milvus.AddCollectionFieldRequest.$Properties {
            }

            class AddCollectionFieldRequest {
                constructor(properties?: milvus.proto.milvus.AddCollectionFieldRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                schema: Uint8Array;
                static encode(message: milvus.proto.milvus.AddCollectionFieldRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AddCollectionFieldRequest & milvus.proto.milvus.AddCollectionFieldRequest.$Shape;
            }

            namespace AddCollectionFieldRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    schema?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AddCollectionFieldRequest.$Properties;
            }

            interface IAddCollectionStructFieldRequest extends milvus.proto.milvus.AddCollectionStructFieldRequest.$Properties {
            }

            class AddCollectionStructFieldRequest {
                constructor(properties?: milvus.proto.milvus.AddCollectionStructFieldRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                struct_array_field_schema?: (milvus.proto.schema.StructArrayFieldSchema.$Properties|null);
                static encode(message: milvus.proto.milvus.AddCollectionStructFieldRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AddCollectionStructFieldRequest & milvus.proto.milvus.AddCollectionStructFieldRequest.$Shape;
            }

            namespace AddCollectionStructFieldRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    struct_array_field_schema?: (milvus.proto.schema.StructArrayFieldSchema.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  collectionID?: Long|null;
                  struct_array_field_schema?: milvus.proto.schema.StructArrayFieldSchema.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IAddCollectionFunctionRequest extends milvus.proto.milvus.AddCollectionFunctionRequest.$Properties {
            }

            class AddCollectionFunctionRequest {
                constructor(properties?: milvus.proto.milvus.AddCollectionFunctionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                functionSchema?: (milvus.proto.schema.FunctionSchema.$Properties|null);
                static encode(message: milvus.proto.milvus.AddCollectionFunctionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AddCollectionFunctionRequest & milvus.proto.milvus.AddCollectionFunctionRequest.$Shape;
            }

            namespace AddCollectionFunctionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    functionSchema?: (milvus.proto.schema.FunctionSchema.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AddCollectionFunctionRequest.$Properties;
            }

            interface IAlterCollectionFunctionRequest extends milvus.proto.milvus.AlterCollectionFunctionRequest.$Properties {
            }

            class AlterCollectionFunctionRequest {
                constructor(properties?: milvus.proto.milvus.AlterCollectionFunctionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                function_name: string;
                functionSchema?: (milvus.proto.schema.FunctionSchema.$Properties|null);
                static encode(message: milvus.proto.milvus.AlterCollectionFunctionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterCollectionFunctionRequest & milvus.proto.milvus.AlterCollectionFunctionRequest.$Shape;
            }

            namespace AlterCollectionFunctionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    function_name?: (string|null);
                    functionSchema?: (milvus.proto.schema.FunctionSchema.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AlterCollectionFunctionRequest.$Properties;
            }

            interface IDropCollectionFunctionRequest extends milvus.proto.milvus.DropCollectionFunctionRequest.$Properties {
            }

            class DropCollectionFunctionRequest {
                constructor(properties?: milvus.proto.milvus.DropCollectionFunctionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                function_name: string;
                static encode(message: milvus.proto.milvus.DropCollectionFunctionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropCollectionFunctionRequest & milvus.proto.milvus.DropCollectionFunctionRequest.$Shape;
            }

            namespace DropCollectionFunctionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    function_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropCollectionFunctionRequest.$Properties;
            }

            interface IUpsertRequest extends milvus.proto.milvus.UpsertRequest.$Properties {
            }

            class UpsertRequest {
                constructor(properties?: milvus.proto.milvus.UpsertRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                fields_data: milvus.proto.schema.FieldData.$Properties[];
                hash_keys: number[];
                num_rows: number;
                schema_timestamp: Long;
                partial_update: boolean;
                namespace?: (string|null);
                field_ops: milvus.proto.schema.FieldPartialUpdateOp.$Properties[];
                static encode(message: milvus.proto.milvus.UpsertRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.UpsertRequest & milvus.proto.milvus.UpsertRequest.$Shape;
            }

            namespace UpsertRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    fields_data?: (milvus.proto.schema.FieldData.$Properties[]|null);
                    hash_keys?: (number[]|null);
                    num_rows?: (number|null);
                    schema_timestamp?: (Long|null);
                    partial_update?: (boolean|null);
                    namespace?: (string|null);
                    field_ops?: (milvus.proto.schema.FieldPartialUpdateOp.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_name?: string|null;
                  fields_data?: milvus.proto.schema.FieldData.$Shape[]|null;
                  hash_keys?: number[]|null;
                  num_rows?: number|null;
                  schema_timestamp?: Long|null;
                  partial_update?: boolean|null;
                  namespace?: string|null;
                  field_ops?: milvus.proto.schema.FieldPartialUpdateOp.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IMutationResult extends milvus.proto.milvus.MutationResult.$Properties {
            }

            class MutationResult {
                constructor(properties?: milvus.proto.milvus.MutationResult.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                IDs?: (milvus.proto.schema.IDs.$Properties|null);
                succ_index: number[];
                err_index: number[];
                acknowledged: boolean;
                insert_cnt: Long;
                delete_cnt: Long;
                upsert_cnt: Long;
                timestamp: Long;
                static encode(message: milvus.proto.milvus.MutationResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.MutationResult & milvus.proto.milvus.MutationResult.$Shape;
            }

            namespace MutationResult {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    IDs?: (milvus.proto.schema.IDs.$Properties|null);
                    succ_index?: (number[]|null);
                    err_index?: (number[]|null);
                    acknowledged?: (boolean|null);
                    insert_cnt?: (Long|null);
                    delete_cnt?: (Long|null);
                    upsert_cnt?: (Long|null);
                    timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: milvus.proto.common.Status.$Shape|null;
                  IDs?: milvus.proto.schema.IDs.$Shape|null;
                  succ_index?: number[]|null;
                  err_index?: number[]|null;
                  acknowledged?: boolean|null;
                  insert_cnt?: Long|null;
                  delete_cnt?: Long|null;
                  upsert_cnt?: Long|null;
                  timestamp?: Long|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IDeleteRequest extends milvus.proto.milvus.DeleteRequest.$Properties {
            }

            class DeleteRequest {
                constructor(properties?: milvus.proto.milvus.DeleteRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                expr: string;
                hash_keys: number[];
                consistency_level: milvus.proto.common.ConsistencyLevel;
                expr_template_values: { [k: string]: milvus.proto.schema.TemplateValue.$Properties };
                namespace?: (string|null);
                static encode(message: milvus.proto.milvus.DeleteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DeleteRequest & milvus.proto.milvus.DeleteRequest.$Shape;
            }

            namespace DeleteRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    expr?: (string|null);
                    hash_keys?: (number[]|null);
                    consistency_level?: (milvus.proto.common.ConsistencyLevel|null);
                    expr_template_values?: ({ [k: string]: milvus.proto.schema.TemplateValue.$Properties }|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_name?: string|null;
                  expr?: string|null;
                  hash_keys?: number[]|null;
                  consistency_level?: milvus.proto.common.ConsistencyLevel|null;
                  expr_template_values?: { [k: string]: milvus.proto.schema.TemplateValue.$Shape }|null;
                  namespace?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ISubSearchRequest extends milvus.proto.milvus.SubSearchRequest.$Properties {
            }

            class SubSearchRequest {
                constructor(properties?: milvus.proto.milvus.SubSearchRequest.$Properties);
                $unknowns?: Uint8Array[];
                dsl: string;
                placeholder_group: Uint8Array;
                dsl_type: milvus.proto.common.DslType;
                search_params: milvus.proto.common.KeyValuePair.$Properties[];
                nq: Long;
                expr_template_values: { [k: string]: milvus.proto.schema.TemplateValue.$Properties };
                namespace?: (string|null);
                static encode(message: milvus.proto.milvus.SubSearchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.SubSearchRequest & milvus.proto.milvus.SubSearchRequest.$Shape;
            }

            namespace SubSearchRequest {
                interface $Properties {
                    dsl?: (string|null);
                    placeholder_group?: (Uint8Array|null);
                    dsl_type?: (milvus.proto.common.DslType|null);
                    search_params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    nq?: (Long|null);
                    expr_template_values?: ({ [k: string]: milvus.proto.schema.TemplateValue.$Properties }|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  dsl?: string|null;
                  placeholder_group?: Uint8Array|null;
                  dsl_type?: milvus.proto.common.DslType|null;
                  search_params?: milvus.proto.common.KeyValuePair.$Shape[]|null;
                  nq?: Long|null;
                  expr_template_values?: { [k: string]: milvus.proto.schema.TemplateValue.$Shape }|null;
                  namespace?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ISearchRequest extends milvus.proto.milvus.SearchRequest.$Properties {
            }

            class SearchRequest {
                constructor(properties?: milvus.proto.milvus.SearchRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_names: string[];
                dsl: string;
                placeholder_group?: (Uint8Array|null);
                ids?: (milvus.proto.schema.IDs.$Properties|null);
                dsl_type: milvus.proto.common.DslType;
                output_fields: string[];
                search_params: milvus.proto.common.KeyValuePair.$Properties[];
                travel_timestamp: Long;
                guarantee_timestamp: Long;
                nq: Long;
                not_return_all_meta: boolean;
                consistency_level: milvus.proto.common.ConsistencyLevel;
                use_default_consistency: boolean;
                search_by_primary_keys: boolean;
                sub_reqs: milvus.proto.milvus.SubSearchRequest.$Properties[];
                expr_template_values: { [k: string]: milvus.proto.schema.TemplateValue.$Properties };
                function_score?: (milvus.proto.schema.FunctionScore.$Properties|null);
                namespace?: (string|null);
                highlighter?: (milvus.proto.common.Highlighter.$Properties|null);
                search_aggregation?: (milvus.proto.common.SearchAggregationSpec.$Properties|null);
                function_chains: milvus.proto.schema.FunctionChain.$Properties[];
                search_input?: ("placeholder_group"|"ids");
                static encode(message: milvus.proto.milvus.SearchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.SearchRequest & milvus.proto.milvus.SearchRequest.$Shape;
            }

            namespace SearchRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    dsl?: (string|null);
                    placeholder_group?: (Uint8Array|null);
                    ids?: (milvus.proto.schema.IDs.$Properties|null);
                    dsl_type?: (milvus.proto.common.DslType|null);
                    output_fields?: (string[]|null);
                    search_params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    travel_timestamp?: (Long|null);
                    guarantee_timestamp?: (Long|null);
                    nq?: (Long|null);
                    not_return_all_meta?: (boolean|null);
                    consistency_level?: (milvus.proto.common.ConsistencyLevel|null);
                    use_default_consistency?: (boolean|null);
                    search_by_primary_keys?: (boolean|null);
                    sub_reqs?: (milvus.proto.milvus.SubSearchRequest.$Properties[]|null);
                    expr_template_values?: ({ [k: string]: milvus.proto.schema.TemplateValue.$Properties }|null);
                    function_score?: (milvus.proto.schema.FunctionScore.$Properties|null);
                    namespace?: (string|null);
                    highlighter?: (milvus.proto.common.Highlighter.$Properties|null);
                    search_aggregation?: (milvus.proto.common.SearchAggregationSpec.$Properties|null);
                    function_chains?: (milvus.proto.schema.FunctionChain.$Properties[]|null);
                    search_input?: ("placeholder_group"|"ids");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_names?: string[]|null;
                  dsl?: string|null;
                  placeholder_group?: Uint8Array|null;
                  ids?: milvus.proto.schema.IDs.$Shape|null;
                  dsl_type?: milvus.proto.common.DslType|null;
                  output_fields?: string[]|null;
                  search_params?: milvus.proto.common.KeyValuePair.$Shape[]|null;
                  travel_timestamp?: Long|null;
                  guarantee_timestamp?: Long|null;
                  nq?: Long|null;
                  not_return_all_meta?: boolean|null;
                  consistency_level?: milvus.proto.common.ConsistencyLevel|null;
                  use_default_consistency?: boolean|null;
                  search_by_primary_keys?: boolean|null;
                  sub_reqs?: milvus.proto.milvus.SubSearchRequest.$Shape[]|null;
                  expr_template_values?: { [k: string]: milvus.proto.schema.TemplateValue.$Shape }|null;
                  function_score?: milvus.proto.schema.FunctionScore.$Shape|null;
                  namespace?: string|null;
                  highlighter?: milvus.proto.common.Highlighter.$Shape|null;
                  search_aggregation?: milvus.proto.common.SearchAggregationSpec.$Shape|null;
                  function_chains?: milvus.proto.schema.FunctionChain.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ search_input?: undefined; placeholder_group?: null; ids?: null }|{ search_input?: "placeholder_group"; placeholder_group: Uint8Array; ids?: null }|{ search_input?: "ids"; placeholder_group?: null; ids: milvus.proto.schema.IDs.$Shape })
                );
            }

            interface IHits extends milvus.proto.milvus.Hits.$Properties {
            }

            class Hits {
                constructor(properties?: milvus.proto.milvus.Hits.$Properties);
                $unknowns?: Uint8Array[];
                IDs: Long[];
                row_data: Uint8Array[];
                scores: number[];
                static encode(message: milvus.proto.milvus.Hits.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.Hits & milvus.proto.milvus.Hits.$Shape;
            }

            namespace Hits {
                interface $Properties {
                    IDs?: (Long[]|null);
                    row_data?: (Uint8Array[]|null);
                    scores?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.Hits.$Properties;
            }

            interface ISearchResults extends milvus.proto.milvus.SearchResults.$Properties {
            }

            class SearchResults {
                constructor(properties?: milvus.proto.milvus.SearchResults.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                results?: (milvus.proto.schema.SearchResultData.$Properties|null);
                collection_name: string;
                session_ts: Long;
                static encode(message: milvus.proto.milvus.SearchResults.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.SearchResults & milvus.proto.milvus.SearchResults.$Shape;
            }

            namespace SearchResults {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    results?: (milvus.proto.schema.SearchResultData.$Properties|null);
                    collection_name?: (string|null);
                    session_ts?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: milvus.proto.common.Status.$Shape|null;
                  results?: milvus.proto.schema.SearchResultData.$Shape|null;
                  collection_name?: string|null;
                  session_ts?: Long|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IHybridSearchRequest extends milvus.proto.milvus.HybridSearchRequest.$Properties {
            }

            class HybridSearchRequest {
                constructor(properties?: milvus.proto.milvus.HybridSearchRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_names: string[];
                requests: milvus.proto.milvus.SearchRequest.$Properties[];
                rank_params: milvus.proto.common.KeyValuePair.$Properties[];
                travel_timestamp: Long;
                guarantee_timestamp: Long;
                not_return_all_meta: boolean;
                output_fields: string[];
                consistency_level: milvus.proto.common.ConsistencyLevel;
                use_default_consistency: boolean;
                function_score?: (milvus.proto.schema.FunctionScore.$Properties|null);
                namespace?: (string|null);
                function_chains: milvus.proto.schema.FunctionChain.$Properties[];
                static encode(message: milvus.proto.milvus.HybridSearchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.HybridSearchRequest & milvus.proto.milvus.HybridSearchRequest.$Shape;
            }

            namespace HybridSearchRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    requests?: (milvus.proto.milvus.SearchRequest.$Properties[]|null);
                    rank_params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    travel_timestamp?: (Long|null);
                    guarantee_timestamp?: (Long|null);
                    not_return_all_meta?: (boolean|null);
                    output_fields?: (string[]|null);
                    consistency_level?: (milvus.proto.common.ConsistencyLevel|null);
                    use_default_consistency?: (boolean|null);
                    function_score?: (milvus.proto.schema.FunctionScore.$Properties|null);
                    namespace?: (string|null);
                    function_chains?: (milvus.proto.schema.FunctionChain.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_names?: string[]|null;
                  requests?: milvus.proto.milvus.SearchRequest.$Shape[]|null;
                  rank_params?: milvus.proto.common.KeyValuePair.$Shape[]|null;
                  travel_timestamp?: Long|null;
                  guarantee_timestamp?: Long|null;
                  not_return_all_meta?: boolean|null;
                  output_fields?: string[]|null;
                  consistency_level?: milvus.proto.common.ConsistencyLevel|null;
                  use_default_consistency?: boolean|null;
                  function_score?: milvus.proto.schema.FunctionScore.$Shape|null;
                  namespace?: string|null;
                  function_chains?: milvus.proto.schema.FunctionChain.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFlushRequest extends milvus.proto.milvus.FlushRequest.$Properties {
            }

            class FlushRequest {
                constructor(properties?: milvus.proto.milvus.FlushRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_names: string[];
                static encode(message: milvus.proto.milvus.FlushRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.FlushRequest & milvus.proto.milvus.FlushRequest.$Shape;
            }

            namespace FlushRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.FlushRequest.$Properties;
            }

            interface IFlushResponse extends milvus.proto.milvus.FlushResponse.$Properties {
            }

            class FlushResponse {
                constructor(properties?: milvus.proto.milvus.FlushResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                db_name: string;
                coll_segIDs: { [k: string]: milvus.proto.schema.LongArray.$Properties };
                flush_coll_segIDs: { [k: string]: milvus.proto.schema.LongArray.$Properties };
                coll_seal_times: { [k: string]: Long };
                coll_flush_ts: { [k: string]: Long };
                channel_cps: { [k: string]: milvus.proto.msg.MsgPosition.$Properties };
                static encode(message: milvus.proto.milvus.FlushResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.FlushResponse & milvus.proto.milvus.FlushResponse.$Shape;
            }

            namespace FlushResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    db_name?: (string|null);
                    coll_segIDs?: ({ [k: string]: milvus.proto.schema.LongArray.$Properties }|null);
                    flush_coll_segIDs?: ({ [k: string]: milvus.proto.schema.LongArray.$Properties }|null);
                    coll_seal_times?: ({ [k: string]: Long }|null);
                    coll_flush_ts?: ({ [k: string]: Long }|null);
                    channel_cps?: ({ [k: string]: milvus.proto.msg.MsgPosition.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.FlushResponse.$Properties;
            }

            interface IQueryRequest extends milvus.proto.milvus.QueryRequest.$Properties {
            }

            class QueryRequest {
                constructor(properties?: milvus.proto.milvus.QueryRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                expr: string;
                output_fields: string[];
                partition_names: string[];
                travel_timestamp: Long;
                guarantee_timestamp: Long;
                query_params: milvus.proto.common.KeyValuePair.$Properties[];
                not_return_all_meta: boolean;
                consistency_level: milvus.proto.common.ConsistencyLevel;
                use_default_consistency: boolean;
                expr_template_values: { [k: string]: milvus.proto.schema.TemplateValue.$Properties };
                namespace?: (string|null);
                static encode(message: milvus.proto.milvus.QueryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.QueryRequest & milvus.proto.milvus.QueryRequest.$Shape;
            }

            namespace QueryRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    expr?: (string|null);
                    output_fields?: (string[]|null);
                    partition_names?: (string[]|null);
                    travel_timestamp?: (Long|null);
                    guarantee_timestamp?: (Long|null);
                    query_params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    not_return_all_meta?: (boolean|null);
                    consistency_level?: (milvus.proto.common.ConsistencyLevel|null);
                    use_default_consistency?: (boolean|null);
                    expr_template_values?: ({ [k: string]: milvus.proto.schema.TemplateValue.$Properties }|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  expr?: string|null;
                  output_fields?: string[]|null;
                  partition_names?: string[]|null;
                  travel_timestamp?: Long|null;
                  guarantee_timestamp?: Long|null;
                  query_params?: milvus.proto.common.KeyValuePair.$Shape[]|null;
                  not_return_all_meta?: boolean|null;
                  consistency_level?: milvus.proto.common.ConsistencyLevel|null;
                  use_default_consistency?: boolean|null;
                  expr_template_values?: { [k: string]: milvus.proto.schema.TemplateValue.$Shape }|null;
                  namespace?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IElementIndices extends milvus.proto.milvus.ElementIndices.$Properties {
            }

            class ElementIndices {
                constructor(properties?: milvus.proto.milvus.ElementIndices.$Properties);
                $unknowns?: Uint8Array[];
                indices?: (milvus.proto.schema.LongArray.$Properties|null);
                static encode(message: milvus.proto.milvus.ElementIndices.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ElementIndices & milvus.proto.milvus.ElementIndices.$Shape;
            }

            namespace ElementIndices {
                interface $Properties {
                    indices?: (milvus.proto.schema.LongArray.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ElementIndices.$Properties;
            }

            interface IQueryResults extends milvus.proto.milvus.QueryResults.$Properties {
            }

            class QueryResults {
                constructor(properties?: milvus.proto.milvus.QueryResults.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                fields_data: milvus.proto.schema.FieldData.$Properties[];
                collection_name: string;
                output_fields: string[];
                session_ts: Long;
                primary_field_name: string;
                element_indices: milvus.proto.milvus.ElementIndices.$Properties[];
                static encode(message: milvus.proto.milvus.QueryResults.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.QueryResults & milvus.proto.milvus.QueryResults.$Shape;
            }

            namespace QueryResults {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    fields_data?: (milvus.proto.schema.FieldData.$Properties[]|null);
                    collection_name?: (string|null);
                    output_fields?: (string[]|null);
                    session_ts?: (Long|null);
                    primary_field_name?: (string|null);
                    element_indices?: (milvus.proto.milvus.ElementIndices.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: milvus.proto.common.Status.$Shape|null;
                  fields_data?: milvus.proto.schema.FieldData.$Shape[]|null;
                  collection_name?: string|null;
                  output_fields?: string[]|null;
                  session_ts?: Long|null;
                  primary_field_name?: string|null;
                  element_indices?: milvus.proto.milvus.ElementIndices.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IQueryCursor extends milvus.proto.milvus.QueryCursor.$Properties {
            }

            class QueryCursor {
                constructor(properties?: milvus.proto.milvus.QueryCursor.$Properties);
                $unknowns?: Uint8Array[];
                session_ts: Long;
                str_pk?: (string|null);
                int_pk?: (Long|null);
                cursor_pk?: ("str_pk"|"int_pk");
                static encode(message: milvus.proto.milvus.QueryCursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.QueryCursor & milvus.proto.milvus.QueryCursor.$Shape;
            }

            namespace QueryCursor {
                interface $Properties {
                    session_ts?: (Long|null);
                    str_pk?: (string|null);
                    int_pk?: (Long|null);
                    cursor_pk?: ("str_pk"|"int_pk");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  session_ts?: Long|null;
                  str_pk?: string|null;
                  int_pk?: Long|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ cursor_pk?: undefined; str_pk?: null; int_pk?: null }|{ cursor_pk?: "str_pk"; str_pk: string; int_pk?: null }|{ cursor_pk?: "int_pk"; str_pk?: null; int_pk: Long })
                );
            }

            interface IVectorIDs extends milvus.proto.milvus.VectorIDs.$Properties {
            }

            class VectorIDs {
                constructor(properties?: milvus.proto.milvus.VectorIDs.$Properties);
                $unknowns?: Uint8Array[];
                collection_name: string;
                field_name: string;
                id_array?: (milvus.proto.schema.IDs.$Properties|null);
                partition_names: string[];
                static encode(message: milvus.proto.milvus.VectorIDs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.VectorIDs & milvus.proto.milvus.VectorIDs.$Shape;
            }

            namespace VectorIDs {
                interface $Properties {
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    id_array?: (milvus.proto.schema.IDs.$Properties|null);
                    partition_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  collection_name?: string|null;
                  field_name?: string|null;
                  id_array?: milvus.proto.schema.IDs.$Shape|null;
                  partition_names?: string[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IVectorsArray extends milvus.proto.milvus.VectorsArray.$Properties {
            }

            class VectorsArray {
                constructor(properties?: milvus.proto.milvus.VectorsArray.$Properties);
                $unknowns?: Uint8Array[];
                id_array?: (milvus.proto.milvus.VectorIDs.$Properties|null);
                data_array?: (milvus.proto.schema.VectorField.$Properties|null);
                array?: ("id_array"|"data_array");
                static encode(message: milvus.proto.milvus.VectorsArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.VectorsArray & milvus.proto.milvus.VectorsArray.$Shape;
            }

            namespace VectorsArray {
                interface $Properties {
                    id_array?: (milvus.proto.milvus.VectorIDs.$Properties|null);
                    data_array?: (milvus.proto.schema.VectorField.$Properties|null);
                    array?: ("id_array"|"data_array");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  id_array?: milvus.proto.milvus.VectorIDs.$Shape|null;
                  data_array?: milvus.proto.schema.VectorField.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ array?: undefined; id_array?: null; data_array?: null }|{ array?: "id_array"; id_array: milvus.proto.milvus.VectorIDs.$Shape; data_array?: null }|{ array?: "data_array"; id_array?: null; data_array: milvus.proto.schema.VectorField.$Shape })
                );
            }

            interface ICalcDistanceRequest extends milvus.proto.milvus.CalcDistanceRequest.$Properties {
            }

            class CalcDistanceRequest {
                constructor(properties?: milvus.proto.milvus.CalcDistanceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                op_left?: (milvus.proto.milvus.VectorsArray.$Properties|null);
                op_right?: (milvus.proto.milvus.VectorsArray.$Properties|null);
                params: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.milvus.CalcDistanceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CalcDistanceRequest & milvus.proto.milvus.CalcDistanceRequest.$Shape;
            }

            namespace CalcDistanceRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    op_left?: (milvus.proto.milvus.VectorsArray.$Properties|null);
                    op_right?: (milvus.proto.milvus.VectorsArray.$Properties|null);
                    params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  op_left?: milvus.proto.milvus.VectorsArray.$Shape|null;
                  op_right?: milvus.proto.milvus.VectorsArray.$Shape|null;
                  params?: milvus.proto.common.KeyValuePair.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ICalcDistanceResults extends milvus.proto.milvus.CalcDistanceResults.$Properties {
            }

            class CalcDistanceResults {
                constructor(properties?: milvus.proto.milvus.CalcDistanceResults.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                int_dist?: (milvus.proto.schema.IntArray.$Properties|null);
                float_dist?: (milvus.proto.schema.FloatArray.$Properties|null);
                array?: ("int_dist"|"float_dist");
                static encode(message: milvus.proto.milvus.CalcDistanceResults.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CalcDistanceResults & milvus.proto.milvus.CalcDistanceResults.$Shape;
            }

            namespace CalcDistanceResults {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    int_dist?: (milvus.proto.schema.IntArray.$Properties|null);
                    float_dist?: (milvus.proto.schema.FloatArray.$Properties|null);
                    array?: ("int_dist"|"float_dist");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: milvus.proto.common.Status.$Shape|null;
                  int_dist?: milvus.proto.schema.IntArray.$Shape|null;
                  float_dist?: milvus.proto.schema.FloatArray.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ array?: undefined; int_dist?: null; float_dist?: null }|{ array?: "int_dist"; int_dist: milvus.proto.schema.IntArray.$Shape; float_dist?: null }|{ array?: "float_dist"; int_dist?: null; float_dist: milvus.proto.schema.FloatArray.$Shape })
                );
            }

            interface IFlushAllTarget extends milvus.proto.milvus.FlushAllTarget.$Properties {
            }

            class FlushAllTarget {
                constructor(properties?: milvus.proto.milvus.FlushAllTarget.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_names: string[];
                static encode(message: milvus.proto.milvus.FlushAllTarget.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.FlushAllTarget & milvus.proto.milvus.FlushAllTarget.$Shape;
            }

            namespace FlushAllTarget {
                interface $Properties {
                    db_name?: (string|null);
                    collection_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.FlushAllTarget.$Properties;
            }

            interface IFlushAllRequest extends milvus.proto.milvus.FlushAllRequest.$Properties {
            }

            class FlushAllRequest {
                constructor(properties?: milvus.proto.milvus.FlushAllRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                flush_targets: milvus.proto.milvus.FlushAllTarget.$Properties[];
                static encode(message: milvus.proto.milvus.FlushAllRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.FlushAllRequest & milvus.proto.milvus.FlushAllRequest.$Shape;
            }

            namespace FlushAllRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    flush_targets?: (milvus.proto.milvus.FlushAllTarget.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.FlushAllRequest.$Properties;
            }

            interface IClusterInfo extends milvus.proto.milvus.ClusterInfo.$Properties {
            }

            class ClusterInfo {
                constructor(properties?: milvus.proto.milvus.ClusterInfo.$Properties);
                $unknowns?: Uint8Array[];
                cluster_id: string;
                cchannel: string;
                pchannels: string[];
                static encode(message: milvus.proto.milvus.ClusterInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ClusterInfo & milvus.proto.milvus.ClusterInfo.$Shape;
            }

            namespace ClusterInfo {
                interface $Properties {
                    cluster_id?: (string|null);
                    cchannel?: (string|null);
                    pchannels?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ClusterInfo.$Properties;
            }

            interface IFlushAllResponse extends milvus.proto.milvus.FlushAllResponse.$Properties {
            }

            class FlushAllResponse {
                constructor(properties?: milvus.proto.milvus.FlushAllResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                flush_all_ts: Long;
                flush_results: milvus.proto.milvus.FlushAllResult.$Properties[];
                flush_all_msgs: { [k: string]: milvus.proto.common.ImmutableMessage.$Properties };
                cluster_info?: (milvus.proto.milvus.ClusterInfo.$Properties|null);
                static encode(message: milvus.proto.milvus.FlushAllResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.FlushAllResponse & milvus.proto.milvus.FlushAllResponse.$Shape;
            }

            namespace FlushAllResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    flush_all_ts?: (Long|null);
                    flush_results?: (milvus.proto.milvus.FlushAllResult.$Properties[]|null);
                    flush_all_msgs?: ({ [k: string]: milvus.proto.common.ImmutableMessage.$Properties }|null);
                    cluster_info?: (milvus.proto.milvus.ClusterInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.FlushAllResponse.$Properties;
            }

            interface IFlushAllResult extends milvus.proto.milvus.FlushAllResult.$Properties {
            }

            class FlushAllResult {
                constructor(properties?: milvus.proto.milvus.FlushAllResult.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_results: milvus.proto.milvus.FlushCollectionResult.$Properties[];
                static encode(message: milvus.proto.milvus.FlushAllResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.FlushAllResult & milvus.proto.milvus.FlushAllResult.$Shape;
            }

            namespace FlushAllResult {
                interface $Properties {
                    db_name?: (string|null);
                    collection_results?: (milvus.proto.milvus.FlushCollectionResult.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.FlushAllResult.$Properties;
            }

            interface IFlushCollectionResult extends milvus.proto.milvus.FlushCollectionResult.$Properties {
            }

            class FlushCollectionResult {
                constructor(properties?: milvus.proto.milvus.FlushCollectionResult.$Properties);
                $unknowns?: Uint8Array[];
                collection_name: string;
                segment_ids?: (milvus.proto.schema.LongArray.$Properties|null);
                flush_segment_ids?: (milvus.proto.schema.LongArray.$Properties|null);
                seal_time: Long;
                flush_ts: Long;
                channel_cps: { [k: string]: milvus.proto.msg.MsgPosition.$Properties };
                static encode(message: milvus.proto.milvus.FlushCollectionResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.FlushCollectionResult & milvus.proto.milvus.FlushCollectionResult.$Shape;
            }

            namespace FlushCollectionResult {
                interface $Properties {
                    collection_name?: (string|null);
                    segment_ids?: (milvus.proto.schema.LongArray.$Properties|null);
                    flush_segment_ids?: (milvus.proto.schema.LongArray.$Properties|null);
                    seal_time?: (Long|null);
                    flush_ts?: (Long|null);
                    channel_cps?: ({ [k: string]: milvus.proto.msg.MsgPosition.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.FlushCollectionResult.$Properties;
            }

            interface IPersistentSegmentInfo extends milvus.proto.milvus.PersistentSegmentInfo.$Properties {
            }

            class PersistentSegmentInfo {
                constructor(properties?: milvus.proto.milvus.PersistentSegmentInfo.$Properties);
                $unknowns?: Uint8Array[];
                segmentID: Long;
                collectionID: Long;
                partitionID: Long;
                num_rows: Long;
                state: milvus.proto.common.SegmentState;
                level: milvus.proto.common.SegmentLevel;
                is_sorted: boolean;
                storage_version: Long;
                insert_channel: string;
                compaction_from: Long[];
                static encode(message: milvus.proto.milvus.PersistentSegmentInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.PersistentSegmentInfo & milvus.proto.milvus.PersistentSegmentInfo.$Shape;
            }

            namespace PersistentSegmentInfo {
                interface $Properties {
                    segmentID?: (Long|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    num_rows?: (Long|null);
                    state?: (milvus.proto.common.SegmentState|null);
                    level?: (milvus.proto.common.SegmentLevel|null);
                    is_sorted?: (boolean|null);
                    storage_version?: (Long|null);
                    insert_channel?: (string|null);
                    compaction_from?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.PersistentSegmentInfo.$Properties;
            }

            interface IGetPersistentSegmentInfoRequest extends milvus.proto.milvus.GetPersistentSegmentInfoRequest.$Properties {
            }

            class GetPersistentSegmentInfoRequest {
                constructor(properties?: milvus.proto.milvus.GetPersistentSegmentInfoRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                dbName: string;
                collectionName: string;
                states: milvus.proto.common.SegmentState[];
                static encode(message: milvus.proto.milvus.GetPersistentSegmentInfoRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetPersistentSegmentInfoRequest & milvus.proto.milvus.GetPersistentSegmentInfoRequest.$Shape;
            }

            namespace GetPersistentSegmentInfoRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    dbName?: (string|null);
                    collectionName?: (string|null);
                    states?: (milvus.proto.common.SegmentState[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetPersistentSegmentInfoRequest.$Properties;
            }

            interface IGetPersistentSegmentInfoResponse extends milvus.proto.milvus.GetPersistentSegmentInfoResponse.$Properties {
            }

            class GetPersistentSegmentInfoResponse {
                constructor(properties?: milvus.proto.milvus.GetPersistentSegmentInfoResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                infos: milvus.proto.milvus.PersistentSegmentInfo.$Properties[];
                static encode(message: milvus.proto.milvus.GetPersistentSegmentInfoResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetPersistentSegmentInfoResponse & milvus.proto.milvus.GetPersistentSegmentInfoResponse.$Shape;
            }

            namespace GetPersistentSegmentInfoResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    infos?: (milvus.proto.milvus.PersistentSegmentInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetPersistentSegmentInfoResponse.$Properties;
            }

            interface IQuerySegmentInfo extends milvus.proto.milvus.QuerySegmentInfo.$Properties {
            }

            class QuerySegmentInfo {
                constructor(properties?: milvus.proto.milvus.QuerySegmentInfo.$Properties);
                $unknowns?: Uint8Array[];
                segmentID: Long;
                collectionID: Long;
                partitionID: Long;
                mem_size: Long;
                num_rows: Long;
                index_name: string;
                indexID: Long;
                nodeID: Long;
                state: milvus.proto.common.SegmentState;
                nodeIds: Long[];
                level: milvus.proto.common.SegmentLevel;
                is_sorted: boolean;
                storage_version: Long;
                static encode(message: milvus.proto.milvus.QuerySegmentInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.QuerySegmentInfo & milvus.proto.milvus.QuerySegmentInfo.$Shape;
            }

            namespace QuerySegmentInfo {
                interface $Properties {
                    segmentID?: (Long|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    mem_size?: (Long|null);
                    num_rows?: (Long|null);
                    index_name?: (string|null);
                    indexID?: (Long|null);
                    nodeID?: (Long|null);
                    state?: (milvus.proto.common.SegmentState|null);
                    nodeIds?: (Long[]|null);
                    level?: (milvus.proto.common.SegmentLevel|null);
                    is_sorted?: (boolean|null);
                    storage_version?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.QuerySegmentInfo.$Properties;
            }

            interface IGetQuerySegmentInfoRequest extends milvus.proto.milvus.GetQuerySegmentInfoRequest.$Properties {
            }

            class GetQuerySegmentInfoRequest {
                constructor(properties?: milvus.proto.milvus.GetQuerySegmentInfoRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                dbName: string;
                collectionName: string;
                static encode(message: milvus.proto.milvus.GetQuerySegmentInfoRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetQuerySegmentInfoRequest & milvus.proto.milvus.GetQuerySegmentInfoRequest.$Shape;
            }

            namespace GetQuerySegmentInfoRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    dbName?: (string|null);
                    collectionName?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetQuerySegmentInfoRequest.$Properties;
            }

            interface IGetQuerySegmentInfoResponse extends milvus.proto.milvus.GetQuerySegmentInfoResponse.$Properties {
            }

            class GetQuerySegmentInfoResponse {
                constructor(properties?: milvus.proto.milvus.GetQuerySegmentInfoResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                infos: milvus.proto.milvus.QuerySegmentInfo.$Properties[];
                static encode(message: milvus.proto.milvus.GetQuerySegmentInfoResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetQuerySegmentInfoResponse & milvus.proto.milvus.GetQuerySegmentInfoResponse.$Shape;
            }

            namespace GetQuerySegmentInfoResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    infos?: (milvus.proto.milvus.QuerySegmentInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetQuerySegmentInfoResponse.$Properties;
            }

            interface IDummyRequest extends milvus.proto.milvus.DummyRequest.$Properties {
            }

            class DummyRequest {
                constructor(properties?: milvus.proto.milvus.DummyRequest.$Properties);
                $unknowns?: Uint8Array[];
                request_type: string;
                static encode(message: milvus.proto.milvus.DummyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DummyRequest & milvus.proto.milvus.DummyRequest.$Shape;
            }

            namespace DummyRequest {
                interface $Properties {
                    request_type?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DummyRequest.$Properties;
            }

            interface IDummyResponse extends milvus.proto.milvus.DummyResponse.$Properties {
            }

            class DummyResponse {
                constructor(properties?: milvus.proto.milvus.DummyResponse.$Properties);
                $unknowns?: Uint8Array[];
                response: string;
                static encode(message: milvus.proto.milvus.DummyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DummyResponse & milvus.proto.milvus.DummyResponse.$Shape;
            }

            namespace DummyResponse {
                interface $Properties {
                    response?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DummyResponse.$Properties;
            }

            interface IRegisterLinkRequest extends milvus.proto.milvus.RegisterLinkRequest.$Properties {
            }

            class RegisterLinkRequest {
                constructor(properties?: milvus.proto.milvus.RegisterLinkRequest.$Properties);
                $unknowns?: Uint8Array[];
                static encode(message: milvus.proto.milvus.RegisterLinkRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RegisterLinkRequest & milvus.proto.milvus.RegisterLinkRequest.$Shape;
            }

            namespace RegisterLinkRequest {
                interface $Properties {
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RegisterLinkRequest.$Properties;
            }

            interface IRegisterLinkResponse extends milvus.proto.milvus.RegisterLinkResponse.$Properties {
            }

            class RegisterLinkResponse {
                constructor(properties?: milvus.proto.milvus.RegisterLinkResponse.$Properties);
                $unknowns?: Uint8Array[];
                address?: (milvus.proto.common.Address.$Properties|null);
                status?: (milvus.proto.common.Status.$Properties|null);
                static encode(message: milvus.proto.milvus.RegisterLinkResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RegisterLinkResponse & milvus.proto.milvus.RegisterLinkResponse.$Shape;
            }

            namespace RegisterLinkResponse {
                interface $Properties {
                    address?: (milvus.proto.common.Address.$Properties|null);
                    status?: (milvus.proto.common.Status.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RegisterLinkResponse.$Properties;
            }

            interface IGetMetricsRequest extends milvus.proto.milvus.GetMetricsRequest.$Properties {
            }

            class GetMetricsRequest {
                constructor(properties?: milvus.proto.milvus.GetMetricsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                request: string;
                static encode(message: milvus.proto.milvus.GetMetricsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetMetricsRequest & milvus.proto.milvus.GetMetricsRequest.$Shape;
            }

            namespace GetMetricsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    request?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetMetricsRequest.$Properties;
            }

            interface IGetMetricsResponse extends milvus.proto.milvus.GetMetricsResponse.$Properties {
            }

            class GetMetricsResponse {
                constructor(properties?: milvus.proto.milvus.GetMetricsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                response: string;
                component_name: string;
                static encode(message: milvus.proto.milvus.GetMetricsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetMetricsResponse & milvus.proto.milvus.GetMetricsResponse.$Shape;
            }

            namespace GetMetricsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    response?: (string|null);
                    component_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetMetricsResponse.$Properties;
            }

            interface IComponentInfo extends milvus.proto.milvus.ComponentInfo.$Properties {
            }

            class ComponentInfo {
                constructor(properties?: milvus.proto.milvus.ComponentInfo.$Properties);
                $unknowns?: Uint8Array[];
                nodeID: Long;
                role: string;
                state_code: milvus.proto.common.StateCode;
                extra_info: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.milvus.ComponentInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ComponentInfo & milvus.proto.milvus.ComponentInfo.$Shape;
            }

            namespace ComponentInfo {
                interface $Properties {
                    nodeID?: (Long|null);
                    role?: (string|null);
                    state_code?: (milvus.proto.common.StateCode|null);
                    extra_info?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ComponentInfo.$Properties;
            }

            interface IComponentStates extends milvus.proto.milvus.ComponentStates.$Properties {
            }

            class ComponentStates {
                constructor(properties?: milvus.proto.milvus.ComponentStates.$Properties);
                $unknowns?: Uint8Array[];
                state?: (milvus.proto.milvus.ComponentInfo.$Properties|null);
                subcomponent_states: milvus.proto.milvus.ComponentInfo.$Properties[];
                status?: (milvus.proto.common.Status.$Properties|null);
                static encode(message: milvus.proto.milvus.ComponentStates.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ComponentStates & milvus.proto.milvus.ComponentStates.$Shape;
            }

            namespace ComponentStates {
                interface $Properties {
                    state?: (milvus.proto.milvus.ComponentInfo.$Properties|null);
                    subcomponent_states?: (milvus.proto.milvus.ComponentInfo.$Properties[]|null);
                    status?: (milvus.proto.common.Status.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ComponentStates.$Properties;
            }

            interface IGetComponentStatesRequest extends milvus.proto.milvus.GetComponentStatesRequest.$Properties {
            }

            class GetComponentStatesRequest {
                constructor(properties?: milvus.proto.milvus.GetComponentStatesRequest.$Properties);
                $unknowns?: Uint8Array[];
                static encode(message: milvus.proto.milvus.GetComponentStatesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetComponentStatesRequest & milvus.proto.milvus.GetComponentStatesRequest.$Shape;
            }

            namespace GetComponentStatesRequest {
                interface $Properties {
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetComponentStatesRequest.$Properties;
            }

            interface ILoadBalanceRequest extends milvus.proto.milvus.LoadBalanceRequest.$Properties {
            }

            class LoadBalanceRequest {
                constructor(properties?: milvus.proto.milvus.LoadBalanceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                src_nodeID: Long;
                dst_nodeIDs: Long[];
                sealed_segmentIDs: Long[];
                collectionName: string;
                db_name: string;
                static encode(message: milvus.proto.milvus.LoadBalanceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.LoadBalanceRequest & milvus.proto.milvus.LoadBalanceRequest.$Shape;
            }

            namespace LoadBalanceRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    src_nodeID?: (Long|null);
                    dst_nodeIDs?: (Long[]|null);
                    sealed_segmentIDs?: (Long[]|null);
                    collectionName?: (string|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.LoadBalanceRequest.$Properties;
            }

            interface IManualCompactionRequest extends milvus.proto.milvus.ManualCompactionRequest.$Properties {
            }

            class ManualCompactionRequest {
                constructor(properties?: milvus.proto.milvus.ManualCompactionRequest.$Properties);
                $unknowns?: Uint8Array[];
                collectionID: Long;
                timetravel: Long;
                majorCompaction: boolean;
                collection_name: string;
                db_name: string;
                partition_id: Long;
                channel: string;
                segment_ids: Long[];
                l0Compaction: boolean;
                target_size: Long;
                static encode(message: milvus.proto.milvus.ManualCompactionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ManualCompactionRequest & milvus.proto.milvus.ManualCompactionRequest.$Shape;
            }

            namespace ManualCompactionRequest {
                interface $Properties {
                    collectionID?: (Long|null);
                    timetravel?: (Long|null);
                    majorCompaction?: (boolean|null);
                    collection_name?: (string|null);
                    db_name?: (string|null);
                    partition_id?: (Long|null);
                    channel?: (string|null);
                    segment_ids?: (Long[]|null);
                    l0Compaction?: (boolean|null);
                    target_size?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ManualCompactionRequest.$Properties;
            }

            interface IManualCompactionResponse extends milvus.proto.milvus.ManualCompactionResponse.$Properties {
            }

            class ManualCompactionResponse {
                constructor(properties?: milvus.proto.milvus.ManualCompactionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                compactionID: Long;
                compactionPlanCount: number;
                static encode(message: milvus.proto.milvus.ManualCompactionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ManualCompactionResponse & milvus.proto.milvus.ManualCompactionResponse.$Shape;
            }

            namespace ManualCompactionResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    compactionID?: (Long|null);
                    compactionPlanCount?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ManualCompactionResponse.$Properties;
            }

            interface IGetCompactionStateRequest extends milvus.proto.milvus.GetCompactionStateRequest.$Properties {
            }

            class GetCompactionStateRequest {
                constructor(properties?: milvus.proto.milvus.GetCompactionStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                compactionID: Long;
                static encode(message: milvus.proto.milvus.GetCompactionStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetCompactionStateRequest & milvus.proto.milvus.GetCompactionStateRequest.$Shape;
            }

            namespace GetCompactionStateRequest {
                interface $Properties {
                    compactionID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetCompactionStateRequest.$Properties;
            }

            interface IGetCompactionStateResponse extends milvus.proto.milvus.GetCompactionStateResponse.$Properties {
            }

            class GetCompactionStateResponse {
                constructor(properties?: milvus.proto.milvus.GetCompactionStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                state: milvus.proto.common.CompactionState;
                executingPlanNo: Long;
                timeoutPlanNo: Long;
                completedPlanNo: Long;
                failedPlanNo: Long;
                static encode(message: milvus.proto.milvus.GetCompactionStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetCompactionStateResponse & milvus.proto.milvus.GetCompactionStateResponse.$Shape;
            }

            namespace GetCompactionStateResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    state?: (milvus.proto.common.CompactionState|null);
                    executingPlanNo?: (Long|null);
                    timeoutPlanNo?: (Long|null);
                    completedPlanNo?: (Long|null);
                    failedPlanNo?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetCompactionStateResponse.$Properties;
            }

            interface IGetCompactionPlansRequest extends milvus.proto.milvus.GetCompactionPlansRequest.$Properties {
            }

            class GetCompactionPlansRequest {
                constructor(properties?: milvus.proto.milvus.GetCompactionPlansRequest.$Properties);
                $unknowns?: Uint8Array[];
                compactionID: Long;
                db_name: string;
                collection_name: string;
                collection_id: Long;
                static encode(message: milvus.proto.milvus.GetCompactionPlansRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetCompactionPlansRequest & milvus.proto.milvus.GetCompactionPlansRequest.$Shape;
            }

            namespace GetCompactionPlansRequest {
                interface $Properties {
                    compactionID?: (Long|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collection_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetCompactionPlansRequest.$Properties;
            }

            interface IGetCompactionPlansResponse extends milvus.proto.milvus.GetCompactionPlansResponse.$Properties {
            }

            class GetCompactionPlansResponse {
                constructor(properties?: milvus.proto.milvus.GetCompactionPlansResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                state: milvus.proto.common.CompactionState;
                mergeInfos: milvus.proto.milvus.CompactionMergeInfo.$Properties[];
                static encode(message: milvus.proto.milvus.GetCompactionPlansResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetCompactionPlansResponse & milvus.proto.milvus.GetCompactionPlansResponse.$Shape;
            }

            namespace GetCompactionPlansResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    state?: (milvus.proto.common.CompactionState|null);
                    mergeInfos?: (milvus.proto.milvus.CompactionMergeInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetCompactionPlansResponse.$Properties;
            }

            interface ICompactionMergeInfo extends milvus.proto.milvus.CompactionMergeInfo.$Properties {
            }

            class CompactionMergeInfo {
                constructor(properties?: milvus.proto.milvus.CompactionMergeInfo.$Properties);
                $unknowns?: Uint8Array[];
                sources: Long[];
                target: Long;
                plan_id: Long;
                trigger_id: Long;
                collection_id: Long;
                partition_id: Long;
                channel: string;
                type: milvus.proto.common.CompactionType;
                state: milvus.proto.common.CompactionTaskState;
                failure_reason: string;
                targets: Long[];
                static encode(message: milvus.proto.milvus.CompactionMergeInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CompactionMergeInfo & milvus.proto.milvus.CompactionMergeInfo.$Shape;
            }

            namespace CompactionMergeInfo {
                interface $Properties {
                    sources?: (Long[]|null);
                    target?: (Long|null);
                    plan_id?: (Long|null);
                    trigger_id?: (Long|null);
                    collection_id?: (Long|null);
                    partition_id?: (Long|null);
                    channel?: (string|null);
                    type?: (milvus.proto.common.CompactionType|null);
                    state?: (milvus.proto.common.CompactionTaskState|null);
                    failure_reason?: (string|null);
                    targets?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CompactionMergeInfo.$Properties;
            }

            interface IGetFlushStateRequest extends milvus.proto.milvus.GetFlushStateRequest.$Properties {
            }

            class GetFlushStateRequest {
                constructor(properties?: milvus.proto.milvus.GetFlushStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                segmentIDs: Long[];
                flush_ts: Long;
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.GetFlushStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetFlushStateRequest & milvus.proto.milvus.GetFlushStateRequest.$Shape;
            }

            namespace GetFlushStateRequest {
                interface $Properties {
                    segmentIDs?: (Long[]|null);
                    flush_ts?: (Long|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetFlushStateRequest.$Properties;
            }

            interface IGetFlushStateResponse extends milvus.proto.milvus.GetFlushStateResponse.$Properties {
            }

            class GetFlushStateResponse {
                constructor(properties?: milvus.proto.milvus.GetFlushStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                flushed: boolean;
                static encode(message: milvus.proto.milvus.GetFlushStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetFlushStateResponse & milvus.proto.milvus.GetFlushStateResponse.$Shape;
            }

            namespace GetFlushStateResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    flushed?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetFlushStateResponse.$Properties;
            }

            interface IGetFlushAllStateRequest extends milvus.proto.milvus.GetFlushAllStateRequest.$Properties {
            }

            class GetFlushAllStateRequest {
                constructor(properties?: milvus.proto.milvus.GetFlushAllStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                flush_all_ts: Long;
                db_name: string;
                flush_targets: milvus.proto.milvus.FlushAllTarget.$Properties[];
                flush_all_tss: { [k: string]: Long };
                static encode(message: milvus.proto.milvus.GetFlushAllStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetFlushAllStateRequest & milvus.proto.milvus.GetFlushAllStateRequest.$Shape;
            }

            namespace GetFlushAllStateRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    flush_all_ts?: (Long|null);
                    db_name?: (string|null);
                    flush_targets?: (milvus.proto.milvus.FlushAllTarget.$Properties[]|null);
                    flush_all_tss?: ({ [k: string]: Long }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetFlushAllStateRequest.$Properties;
            }

            interface IGetFlushAllStateResponse extends milvus.proto.milvus.GetFlushAllStateResponse.$Properties {
            }

            class GetFlushAllStateResponse {
                constructor(properties?: milvus.proto.milvus.GetFlushAllStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                flushed: boolean;
                flush_states: milvus.proto.milvus.FlushAllState.$Properties[];
                static encode(message: milvus.proto.milvus.GetFlushAllStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetFlushAllStateResponse & milvus.proto.milvus.GetFlushAllStateResponse.$Shape;
            }

            namespace GetFlushAllStateResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    flushed?: (boolean|null);
                    flush_states?: (milvus.proto.milvus.FlushAllState.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetFlushAllStateResponse.$Properties;
            }

            interface IFlushAllState extends milvus.proto.milvus.FlushAllState.$Properties {
            }

            class FlushAllState {
                constructor(properties?: milvus.proto.milvus.FlushAllState.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_flush_states: { [k: string]: boolean };
                static encode(message: milvus.proto.milvus.FlushAllState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.FlushAllState & milvus.proto.milvus.FlushAllState.$Shape;
            }

            namespace FlushAllState {
                interface $Properties {
                    db_name?: (string|null);
                    collection_flush_states?: ({ [k: string]: boolean }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.FlushAllState.$Properties;
            }

            interface IImportRequest extends milvus.proto.milvus.ImportRequest.$Properties {
            }

            class ImportRequest {
                constructor(properties?: milvus.proto.milvus.ImportRequest.$Properties);
                $unknowns?: Uint8Array[];
                collection_name: string;
                partition_name: string;
                channel_names: string[];
                row_based: boolean;
                files: string[];
                options: milvus.proto.common.KeyValuePair.$Properties[];
                db_name: string;
                clustering_info: Uint8Array;
                static encode(message: milvus.proto.milvus.ImportRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ImportRequest & milvus.proto.milvus.ImportRequest.$Shape;
            }

            namespace ImportRequest {
                interface $Properties {
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    channel_names?: (string[]|null);
                    row_based?: (boolean|null);
                    files?: (string[]|null);
                    options?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    db_name?: (string|null);
                    clustering_info?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ImportRequest.$Properties;
            }

            interface IImportResponse extends milvus.proto.milvus.ImportResponse.$Properties {
            }

            class ImportResponse {
                constructor(properties?: milvus.proto.milvus.ImportResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                tasks: Long[];
                static encode(message: milvus.proto.milvus.ImportResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ImportResponse & milvus.proto.milvus.ImportResponse.$Shape;
            }

            namespace ImportResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    tasks?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ImportResponse.$Properties;
            }

            interface IGetImportStateRequest extends milvus.proto.milvus.GetImportStateRequest.$Properties {
            }

            class GetImportStateRequest {
                constructor(properties?: milvus.proto.milvus.GetImportStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                task: Long;
                static encode(message: milvus.proto.milvus.GetImportStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetImportStateRequest & milvus.proto.milvus.GetImportStateRequest.$Shape;
            }

            namespace GetImportStateRequest {
                interface $Properties {
                    task?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetImportStateRequest.$Properties;
            }

            interface IGetImportStateResponse extends milvus.proto.milvus.GetImportStateResponse.$Properties {
            }

            class GetImportStateResponse {
                constructor(properties?: milvus.proto.milvus.GetImportStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                state: milvus.proto.common.ImportState;
                row_count: Long;
                id_list: Long[];
                infos: milvus.proto.common.KeyValuePair.$Properties[];
                id: Long;
                collection_id: Long;
                segment_ids: Long[];
                create_ts: Long;
                static encode(message: milvus.proto.milvus.GetImportStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetImportStateResponse & milvus.proto.milvus.GetImportStateResponse.$Shape;
            }

            namespace GetImportStateResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    state?: (milvus.proto.common.ImportState|null);
                    row_count?: (Long|null);
                    id_list?: (Long[]|null);
                    infos?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    id?: (Long|null);
                    collection_id?: (Long|null);
                    segment_ids?: (Long[]|null);
                    create_ts?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetImportStateResponse.$Properties;
            }

            interface IListImportTasksRequest extends milvus.proto.milvus.ListImportTasksRequest.$Properties {
            }

            class ListImportTasksRequest {
                constructor(properties?: milvus.proto.milvus.ListImportTasksRequest.$Properties);
                $unknowns?: Uint8Array[];
                collection_name: string;
                limit: Long;
                db_name: string;
                static encode(message: milvus.proto.milvus.ListImportTasksRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListImportTasksRequest & milvus.proto.milvus.ListImportTasksRequest.$Shape;
            }

            namespace ListImportTasksRequest {
                interface $Properties {
                    collection_name?: (string|null);
                    limit?: (Long|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListImportTasksRequest.$Properties;
            }

            interface IListImportTasksResponse extends milvus.proto.milvus.ListImportTasksResponse.$Properties {
            }

            class ListImportTasksResponse {
                constructor(properties?: milvus.proto.milvus.ListImportTasksResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                tasks: milvus.proto.milvus.GetImportStateResponse.$Properties[];
                static encode(message: milvus.proto.milvus.ListImportTasksResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListImportTasksResponse & milvus.proto.milvus.ListImportTasksResponse.$Shape;
            }

            namespace ListImportTasksResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    tasks?: (milvus.proto.milvus.GetImportStateResponse.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListImportTasksResponse.$Properties;
            }

            interface IGetReplicasRequest extends milvus.proto.milvus.GetReplicasRequest.$Properties {
            }

            class GetReplicasRequest {
                constructor(properties?: milvus.proto.milvus.GetReplicasRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                collectionID: Long;
                with_shard_nodes: boolean;
                collection_name: string;
                db_name: string;
                static encode(message: milvus.proto.milvus.GetReplicasRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetReplicasRequest & milvus.proto.milvus.GetReplicasRequest.$Shape;
            }

            namespace GetReplicasRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    collectionID?: (Long|null);
                    with_shard_nodes?: (boolean|null);
                    collection_name?: (string|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetReplicasRequest.$Properties;
            }

            interface IGetReplicasResponse extends milvus.proto.milvus.GetReplicasResponse.$Properties {
            }

            class GetReplicasResponse {
                constructor(properties?: milvus.proto.milvus.GetReplicasResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                replicas: milvus.proto.milvus.ReplicaInfo.$Properties[];
                static encode(message: milvus.proto.milvus.GetReplicasResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetReplicasResponse & milvus.proto.milvus.GetReplicasResponse.$Shape;
            }

            namespace GetReplicasResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    replicas?: (milvus.proto.milvus.ReplicaInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetReplicasResponse.$Properties;
            }

            interface IReplicaInfo extends milvus.proto.milvus.ReplicaInfo.$Properties {
            }

            class ReplicaInfo {
                constructor(properties?: milvus.proto.milvus.ReplicaInfo.$Properties);
                $unknowns?: Uint8Array[];
                replicaID: Long;
                collectionID: Long;
                partition_ids: Long[];
                shard_replicas: milvus.proto.milvus.ShardReplica.$Properties[];
                node_ids: Long[];
                resource_group_name: string;
                num_outbound_node: { [k: string]: number };
                static encode(message: milvus.proto.milvus.ReplicaInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ReplicaInfo & milvus.proto.milvus.ReplicaInfo.$Shape;
            }

            namespace ReplicaInfo {
                interface $Properties {
                    replicaID?: (Long|null);
                    collectionID?: (Long|null);
                    partition_ids?: (Long[]|null);
                    shard_replicas?: (milvus.proto.milvus.ShardReplica.$Properties[]|null);
                    node_ids?: (Long[]|null);
                    resource_group_name?: (string|null);
                    num_outbound_node?: ({ [k: string]: number }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ReplicaInfo.$Properties;
            }

            interface IShardReplica extends milvus.proto.milvus.ShardReplica.$Properties {
            }

            class ShardReplica {
                constructor(properties?: milvus.proto.milvus.ShardReplica.$Properties);
                $unknowns?: Uint8Array[];
                leaderID: Long;
                leader_addr: string;
                dm_channel_name: string;
                node_ids: Long[];
                static encode(message: milvus.proto.milvus.ShardReplica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ShardReplica & milvus.proto.milvus.ShardReplica.$Shape;
            }

            namespace ShardReplica {
                interface $Properties {
                    leaderID?: (Long|null);
                    leader_addr?: (string|null);
                    dm_channel_name?: (string|null);
                    node_ids?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ShardReplica.$Properties;
            }

            interface ICreateCredentialRequest extends milvus.proto.milvus.CreateCredentialRequest.$Properties {
            }

            class CreateCredentialRequest {
                constructor(properties?: milvus.proto.milvus.CreateCredentialRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                username: string;
                password: string;
                created_utc_timestamps: Long;
                modified_utc_timestamps: Long;
                description?: (string|null);
                static encode(message: milvus.proto.milvus.CreateCredentialRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreateCredentialRequest & milvus.proto.milvus.CreateCredentialRequest.$Shape;
            }

            namespace CreateCredentialRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    username?: (string|null);
                    password?: (string|null);
                    created_utc_timestamps?: (Long|null);
                    modified_utc_timestamps?: (Long|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreateCredentialRequest.$Properties;
            }

            interface IUpdateCredentialRequest extends milvus.proto.milvus.UpdateCredentialRequest.$Properties {
            }

            class UpdateCredentialRequest {
                constructor(properties?: milvus.proto.milvus.UpdateCredentialRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                username: string;
                oldPassword: string;
                newPassword: string;
                created_utc_timestamps: Long;
                modified_utc_timestamps: Long;
                description?: (string|null);
                static encode(message: milvus.proto.milvus.UpdateCredentialRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.UpdateCredentialRequest & milvus.proto.milvus.UpdateCredentialRequest.$Shape;
            }

            namespace UpdateCredentialRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    username?: (string|null);
                    oldPassword?: (string|null);
                    newPassword?: (string|null);
                    created_utc_timestamps?: (Long|null);
                    modified_utc_timestamps?: (Long|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.UpdateCredentialRequest.$Properties;
            }

            interface IDeleteCredentialRequest extends milvus.proto.milvus.DeleteCredentialRequest.$Properties {
            }

            class DeleteCredentialRequest {
                constructor(properties?: milvus.proto.milvus.DeleteCredentialRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                username: string;
                static encode(message: milvus.proto.milvus.DeleteCredentialRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DeleteCredentialRequest & milvus.proto.milvus.DeleteCredentialRequest.$Shape;
            }

            namespace DeleteCredentialRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    username?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DeleteCredentialRequest.$Properties;
            }

            interface IListCredUsersResponse extends milvus.proto.milvus.ListCredUsersResponse.$Properties {
            }

            class ListCredUsersResponse {
                constructor(properties?: milvus.proto.milvus.ListCredUsersResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                usernames: string[];
                static encode(message: milvus.proto.milvus.ListCredUsersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListCredUsersResponse & milvus.proto.milvus.ListCredUsersResponse.$Shape;
            }

            namespace ListCredUsersResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    usernames?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListCredUsersResponse.$Properties;
            }

            interface IListCredUsersRequest extends milvus.proto.milvus.ListCredUsersRequest.$Properties {
            }

            class ListCredUsersRequest {
                constructor(properties?: milvus.proto.milvus.ListCredUsersRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                static encode(message: milvus.proto.milvus.ListCredUsersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListCredUsersRequest & milvus.proto.milvus.ListCredUsersRequest.$Shape;
            }

            namespace ListCredUsersRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListCredUsersRequest.$Properties;
            }

            interface IRoleEntity extends milvus.proto.milvus.RoleEntity.$Properties {
            }

            class RoleEntity {
                constructor(properties?: milvus.proto.milvus.RoleEntity.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                description: string;
                static encode(message: milvus.proto.milvus.RoleEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RoleEntity & milvus.proto.milvus.RoleEntity.$Shape;
            }

            namespace RoleEntity {
                interface $Properties {
                    name?: (string|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RoleEntity.$Properties;
            }

            interface IUserEntity extends milvus.proto.milvus.UserEntity.$Properties {
            }

            class UserEntity {
                constructor(properties?: milvus.proto.milvus.UserEntity.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                static encode(message: milvus.proto.milvus.UserEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.UserEntity & milvus.proto.milvus.UserEntity.$Shape;
            }

            namespace UserEntity {
                interface $Properties {
                    name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.UserEntity.$Properties;
            }

            interface ICreateRoleRequest extends milvus.proto.milvus.CreateRoleRequest.$Properties {
            }

            class CreateRoleRequest {
                constructor(properties?: milvus.proto.milvus.CreateRoleRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                entity?: (milvus.proto.milvus.RoleEntity.$Properties|null);
                static encode(message: milvus.proto.milvus.CreateRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreateRoleRequest & milvus.proto.milvus.CreateRoleRequest.$Shape;
            }

            namespace CreateRoleRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    entity?: (milvus.proto.milvus.RoleEntity.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreateRoleRequest.$Properties;
            }

            interface IAlterRoleRequest extends milvus.proto.milvus.AlterRoleRequest.$Properties {
            }

            class AlterRoleRequest {
                constructor(properties?: milvus.proto.milvus.AlterRoleRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                role_name: string;
                description: string;
                static encode(message: milvus.proto.milvus.AlterRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterRoleRequest & milvus.proto.milvus.AlterRoleRequest.$Shape;
            }

            namespace AlterRoleRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    role_name?: (string|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AlterRoleRequest.$Properties;
            }

            interface IDropRoleRequest extends milvus.proto.milvus.DropRoleRequest.$Properties {
            }

            class DropRoleRequest {
                constructor(properties?: milvus.proto.milvus.DropRoleRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                role_name: string;
                force_drop: boolean;
                static encode(message: milvus.proto.milvus.DropRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropRoleRequest & milvus.proto.milvus.DropRoleRequest.$Shape;
            }

            namespace DropRoleRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    role_name?: (string|null);
                    force_drop?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropRoleRequest.$Properties;
            }

            interface ICreatePrivilegeGroupRequest extends milvus.proto.milvus.CreatePrivilegeGroupRequest.$Properties {
            }

            class CreatePrivilegeGroupRequest {
                constructor(properties?: milvus.proto.milvus.CreatePrivilegeGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                group_name: string;
                static encode(message: milvus.proto.milvus.CreatePrivilegeGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreatePrivilegeGroupRequest & milvus.proto.milvus.CreatePrivilegeGroupRequest.$Shape;
            }

            namespace CreatePrivilegeGroupRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    group_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreatePrivilegeGroupRequest.$Properties;
            }

            interface IDropPrivilegeGroupRequest extends milvus.proto.milvus.DropPrivilegeGroupRequest.$Properties {
            }

            class DropPrivilegeGroupRequest {
                constructor(properties?: milvus.proto.milvus.DropPrivilegeGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                group_name: string;
                static encode(message: milvus.proto.milvus.DropPrivilegeGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropPrivilegeGroupRequest & milvus.proto.milvus.DropPrivilegeGroupRequest.$Shape;
            }

            namespace DropPrivilegeGroupRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    group_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropPrivilegeGroupRequest.$Properties;
            }

            interface IListPrivilegeGroupsRequest extends milvus.proto.milvus.ListPrivilegeGroupsRequest.$Properties {
            }

            class ListPrivilegeGroupsRequest {
                constructor(properties?: milvus.proto.milvus.ListPrivilegeGroupsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                static encode(message: milvus.proto.milvus.ListPrivilegeGroupsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListPrivilegeGroupsRequest & milvus.proto.milvus.ListPrivilegeGroupsRequest.$Shape;
            }

            namespace ListPrivilegeGroupsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListPrivilegeGroupsRequest.$Properties;
            }

            interface IListPrivilegeGroupsResponse extends milvus.proto.milvus.ListPrivilegeGroupsResponse.$Properties {
            }

            class ListPrivilegeGroupsResponse {
                constructor(properties?: milvus.proto.milvus.ListPrivilegeGroupsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                privilege_groups: milvus.proto.milvus.PrivilegeGroupInfo.$Properties[];
                static encode(message: milvus.proto.milvus.ListPrivilegeGroupsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListPrivilegeGroupsResponse & milvus.proto.milvus.ListPrivilegeGroupsResponse.$Shape;
            }

            namespace ListPrivilegeGroupsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    privilege_groups?: (milvus.proto.milvus.PrivilegeGroupInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListPrivilegeGroupsResponse.$Properties;
            }

            interface IOperatePrivilegeGroupRequest extends milvus.proto.milvus.OperatePrivilegeGroupRequest.$Properties {
            }

            class OperatePrivilegeGroupRequest {
                constructor(properties?: milvus.proto.milvus.OperatePrivilegeGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                group_name: string;
                privileges: milvus.proto.milvus.PrivilegeEntity.$Properties[];
                type: milvus.proto.milvus.OperatePrivilegeGroupType;
                static encode(message: milvus.proto.milvus.OperatePrivilegeGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.OperatePrivilegeGroupRequest & milvus.proto.milvus.OperatePrivilegeGroupRequest.$Shape;
            }

            namespace OperatePrivilegeGroupRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    group_name?: (string|null);
                    privileges?: (milvus.proto.milvus.PrivilegeEntity.$Properties[]|null);
                    type?: (milvus.proto.milvus.OperatePrivilegeGroupType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.OperatePrivilegeGroupRequest.$Properties;
            }

            interface IOperateUserRoleRequest extends milvus.proto.milvus.OperateUserRoleRequest.$Properties {
            }

            class OperateUserRoleRequest {
                constructor(properties?: milvus.proto.milvus.OperateUserRoleRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                username: string;
                role_name: string;
                type: milvus.proto.milvus.OperateUserRoleType;
                static encode(message: milvus.proto.milvus.OperateUserRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.OperateUserRoleRequest & milvus.proto.milvus.OperateUserRoleRequest.$Shape;
            }

            namespace OperateUserRoleRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    username?: (string|null);
                    role_name?: (string|null);
                    type?: (milvus.proto.milvus.OperateUserRoleType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.OperateUserRoleRequest.$Properties;
            }

            interface IPrivilegeGroupInfo extends milvus.proto.milvus.PrivilegeGroupInfo.$Properties {
            }

            class PrivilegeGroupInfo {
                constructor(properties?: milvus.proto.milvus.PrivilegeGroupInfo.$Properties);
                $unknowns?: Uint8Array[];
                group_name: string;
                privileges: milvus.proto.milvus.PrivilegeEntity.$Properties[];
                static encode(message: milvus.proto.milvus.PrivilegeGroupInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.PrivilegeGroupInfo & milvus.proto.milvus.PrivilegeGroupInfo.$Shape;
            }

            namespace PrivilegeGroupInfo {
                interface $Properties {
                    group_name?: (string|null);
                    privileges?: (milvus.proto.milvus.PrivilegeEntity.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.PrivilegeGroupInfo.$Properties;
            }

            interface ISelectRoleRequest extends milvus.proto.milvus.SelectRoleRequest.$Properties {
            }

            class SelectRoleRequest {
                constructor(properties?: milvus.proto.milvus.SelectRoleRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                role?: (milvus.proto.milvus.RoleEntity.$Properties|null);
                include_user_info: boolean;
                static encode(message: milvus.proto.milvus.SelectRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.SelectRoleRequest & milvus.proto.milvus.SelectRoleRequest.$Shape;
            }

            namespace SelectRoleRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    role?: (milvus.proto.milvus.RoleEntity.$Properties|null);
                    include_user_info?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.SelectRoleRequest.$Properties;
            }

            interface IRoleResult extends milvus.proto.milvus.RoleResult.$Properties {
            }

            class RoleResult {
                constructor(properties?: milvus.proto.milvus.RoleResult.$Properties);
                $unknowns?: Uint8Array[];
                role?: (milvus.proto.milvus.RoleEntity.$Properties|null);
                users: milvus.proto.milvus.UserEntity.$Properties[];
                static encode(message: milvus.proto.milvus.RoleResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RoleResult & milvus.proto.milvus.RoleResult.$Shape;
            }

            namespace RoleResult {
                interface $Properties {
                    role?: (milvus.proto.milvus.RoleEntity.$Properties|null);
                    users?: (milvus.proto.milvus.UserEntity.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RoleResult.$Properties;
            }

            interface ISelectRoleResponse extends milvus.proto.milvus.SelectRoleResponse.$Properties {
            }

            class SelectRoleResponse {
                constructor(properties?: milvus.proto.milvus.SelectRoleResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                results: milvus.proto.milvus.RoleResult.$Properties[];
                static encode(message: milvus.proto.milvus.SelectRoleResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.SelectRoleResponse & milvus.proto.milvus.SelectRoleResponse.$Shape;
            }

            namespace SelectRoleResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    results?: (milvus.proto.milvus.RoleResult.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.SelectRoleResponse.$Properties;
            }

            interface ISelectUserRequest extends milvus.proto.milvus.SelectUserRequest.$Properties {
            }

            class SelectUserRequest {
                constructor(properties?: milvus.proto.milvus.SelectUserRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                user?: (milvus.proto.milvus.UserEntity.$Properties|null);
                include_role_info: boolean;
                static encode(message: milvus.proto.milvus.SelectUserRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.SelectUserRequest & milvus.proto.milvus.SelectUserRequest.$Shape;
            }

            namespace SelectUserRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    user?: (milvus.proto.milvus.UserEntity.$Properties|null);
                    include_role_info?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.SelectUserRequest.$Properties;
            }

            interface IUserResult extends milvus.proto.milvus.UserResult.$Properties {
            }

            class UserResult {
                constructor(properties?: milvus.proto.milvus.UserResult.$Properties);
                $unknowns?: Uint8Array[];
                user?: (milvus.proto.milvus.UserEntity.$Properties|null);
                roles: milvus.proto.milvus.RoleEntity.$Properties[];
                description: string;
                static encode(message: milvus.proto.milvus.UserResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.UserResult & milvus.proto.milvus.UserResult.$Shape;
            }

            namespace UserResult {
                interface $Properties {
                    user?: (milvus.proto.milvus.UserEntity.$Properties|null);
                    roles?: (milvus.proto.milvus.RoleEntity.$Properties[]|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.UserResult.$Properties;
            }

            interface ISelectUserResponse extends milvus.proto.milvus.SelectUserResponse.$Properties {
            }

            class SelectUserResponse {
                constructor(properties?: milvus.proto.milvus.SelectUserResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                results: milvus.proto.milvus.UserResult.$Properties[];
                static encode(message: milvus.proto.milvus.SelectUserResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.SelectUserResponse & milvus.proto.milvus.SelectUserResponse.$Shape;
            }

            namespace SelectUserResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    results?: (milvus.proto.milvus.UserResult.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.SelectUserResponse.$Properties;
            }

            interface IObjectEntity extends milvus.proto.milvus.ObjectEntity.$Properties {
            }

            class ObjectEntity {
                constructor(properties?: milvus.proto.milvus.ObjectEntity.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                static encode(message: milvus.proto.milvus.ObjectEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ObjectEntity & milvus.proto.milvus.ObjectEntity.$Shape;
            }

            namespace ObjectEntity {
                interface $Properties {
                    name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ObjectEntity.$Properties;
            }

            interface IPrivilegeEntity extends milvus.proto.milvus.PrivilegeEntity.$Properties {
            }

            class PrivilegeEntity {
                constructor(properties?: milvus.proto.milvus.PrivilegeEntity.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                static encode(message: milvus.proto.milvus.PrivilegeEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.PrivilegeEntity & milvus.proto.milvus.PrivilegeEntity.$Shape;
            }

            namespace PrivilegeEntity {
                interface $Properties {
                    name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.PrivilegeEntity.$Properties;
            }

            interface IGrantorEntity extends milvus.proto.milvus.GrantorEntity.$Properties {
            }

            class GrantorEntity {
                constructor(properties?: milvus.proto.milvus.GrantorEntity.$Properties);
                $unknowns?: Uint8Array[];
                user?: (milvus.proto.milvus.UserEntity.$Properties|null);
                privilege?: (milvus.proto.milvus.PrivilegeEntity.$Properties|null);
                static encode(message: milvus.proto.milvus.GrantorEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GrantorEntity & milvus.proto.milvus.GrantorEntity.$Shape;
            }

            namespace GrantorEntity {
                interface $Properties {
                    user?: (milvus.proto.milvus.UserEntity.$Properties|null);
                    privilege?: (milvus.proto.milvus.PrivilegeEntity.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GrantorEntity.$Properties;
            }

            interface IGrantPrivilegeEntity extends milvus.proto.milvus.GrantPrivilegeEntity.$Properties {
            }

            class GrantPrivilegeEntity {
                constructor(properties?: milvus.proto.milvus.GrantPrivilegeEntity.$Properties);
                $unknowns?: Uint8Array[];
                entities: milvus.proto.milvus.GrantorEntity.$Properties[];
                static encode(message: milvus.proto.milvus.GrantPrivilegeEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GrantPrivilegeEntity & milvus.proto.milvus.GrantPrivilegeEntity.$Shape;
            }

            namespace GrantPrivilegeEntity {
                interface $Properties {
                    entities?: (milvus.proto.milvus.GrantorEntity.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GrantPrivilegeEntity.$Properties;
            }

            interface IGrantEntity extends milvus.proto.milvus.GrantEntity.$Properties {
            }

            class GrantEntity {
                constructor(properties?: milvus.proto.milvus.GrantEntity.$Properties);
                $unknowns?: Uint8Array[];
                role?: (milvus.proto.milvus.RoleEntity.$Properties|null);
                object?: (milvus.proto.milvus.ObjectEntity.$Properties|null);
                object_name: string;
                grantor?: (milvus.proto.milvus.GrantorEntity.$Properties|null);
                db_name: string;
                static encode(message: milvus.proto.milvus.GrantEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GrantEntity & milvus.proto.milvus.GrantEntity.$Shape;
            }

            namespace GrantEntity {
                interface $Properties {
                    role?: (milvus.proto.milvus.RoleEntity.$Properties|null);
                    object?: (milvus.proto.milvus.ObjectEntity.$Properties|null);
                    object_name?: (string|null);
                    grantor?: (milvus.proto.milvus.GrantorEntity.$Properties|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GrantEntity.$Properties;
            }

            interface ISelectGrantRequest extends milvus.proto.milvus.SelectGrantRequest.$Properties {
            }

            class SelectGrantRequest {
                constructor(properties?: milvus.proto.milvus.SelectGrantRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                entity?: (milvus.proto.milvus.GrantEntity.$Properties|null);
                static encode(message: milvus.proto.milvus.SelectGrantRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.SelectGrantRequest & milvus.proto.milvus.SelectGrantRequest.$Shape;
            }

            namespace SelectGrantRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    entity?: (milvus.proto.milvus.GrantEntity.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.SelectGrantRequest.$Properties;
            }

            interface ISelectGrantResponse extends milvus.proto.milvus.SelectGrantResponse.$Properties {
            }

            class SelectGrantResponse {
                constructor(properties?: milvus.proto.milvus.SelectGrantResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                entities: milvus.proto.milvus.GrantEntity.$Properties[];
                static encode(message: milvus.proto.milvus.SelectGrantResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.SelectGrantResponse & milvus.proto.milvus.SelectGrantResponse.$Shape;
            }

            namespace SelectGrantResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    entities?: (milvus.proto.milvus.GrantEntity.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.SelectGrantResponse.$Properties;
            }

            interface IOperatePrivilegeRequest extends milvus.proto.milvus.OperatePrivilegeRequest.$Properties {
            }

            class OperatePrivilegeRequest {
                constructor(properties?: milvus.proto.milvus.OperatePrivilegeRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                entity?: (milvus.proto.milvus.GrantEntity.$Properties|null);
                type: milvus.proto.milvus.OperatePrivilegeType;
                version: string;
                static encode(message: milvus.proto.milvus.OperatePrivilegeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.OperatePrivilegeRequest & milvus.proto.milvus.OperatePrivilegeRequest.$Shape;
            }

            namespace OperatePrivilegeRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    entity?: (milvus.proto.milvus.GrantEntity.$Properties|null);
                    type?: (milvus.proto.milvus.OperatePrivilegeType|null);
                    version?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.OperatePrivilegeRequest.$Properties;
            }

            interface IOperatePrivilegeV2Request extends milvus.proto.milvus.OperatePrivilegeV2Request.$Properties {
            }

            class OperatePrivilegeV2Request {
                constructor(properties?: milvus.proto.milvus.OperatePrivilegeV2Request.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                role?: (milvus.proto.milvus.RoleEntity.$Properties|null);
                grantor?: (milvus.proto.milvus.GrantorEntity.$Properties|null);
                type: milvus.proto.milvus.OperatePrivilegeType;
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.OperatePrivilegeV2Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.OperatePrivilegeV2Request & milvus.proto.milvus.OperatePrivilegeV2Request.$Shape;
            }

            namespace OperatePrivilegeV2Request {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    role?: (milvus.proto.milvus.RoleEntity.$Properties|null);
                    grantor?: (milvus.proto.milvus.GrantorEntity.$Properties|null);
                    type?: (milvus.proto.milvus.OperatePrivilegeType|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.OperatePrivilegeV2Request.$Properties;
            }

            interface IUserInfo extends milvus.proto.milvus.UserInfo.$Properties {
            }

            class UserInfo {
                constructor(properties?: milvus.proto.milvus.UserInfo.$Properties);
                $unknowns?: Uint8Array[];
                user: string;
                password: string;
                roles: milvus.proto.milvus.RoleEntity.$Properties[];
                static encode(message: milvus.proto.milvus.UserInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.UserInfo & milvus.proto.milvus.UserInfo.$Shape;
            }

            namespace UserInfo {
                interface $Properties {
                    user?: (string|null);
                    password?: (string|null);
                    roles?: (milvus.proto.milvus.RoleEntity.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.UserInfo.$Properties;
            }

            interface IRBACMeta extends milvus.proto.milvus.RBACMeta.$Properties {
            }

            class RBACMeta {
                constructor(properties?: milvus.proto.milvus.RBACMeta.$Properties);
                $unknowns?: Uint8Array[];
                users: milvus.proto.milvus.UserInfo.$Properties[];
                roles: milvus.proto.milvus.RoleEntity.$Properties[];
                grants: milvus.proto.milvus.GrantEntity.$Properties[];
                privilege_groups: milvus.proto.milvus.PrivilegeGroupInfo.$Properties[];
                static encode(message: milvus.proto.milvus.RBACMeta.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RBACMeta & milvus.proto.milvus.RBACMeta.$Shape;
            }

            namespace RBACMeta {
                interface $Properties {
                    users?: (milvus.proto.milvus.UserInfo.$Properties[]|null);
                    roles?: (milvus.proto.milvus.RoleEntity.$Properties[]|null);
                    grants?: (milvus.proto.milvus.GrantEntity.$Properties[]|null);
                    privilege_groups?: (milvus.proto.milvus.PrivilegeGroupInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RBACMeta.$Properties;
            }

            interface IBackupRBACMetaRequest extends milvus.proto.milvus.BackupRBACMetaRequest.$Properties {
            }

            class BackupRBACMetaRequest {
                constructor(properties?: milvus.proto.milvus.BackupRBACMetaRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                static encode(message: milvus.proto.milvus.BackupRBACMetaRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.BackupRBACMetaRequest & milvus.proto.milvus.BackupRBACMetaRequest.$Shape;
            }

            namespace BackupRBACMetaRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.BackupRBACMetaRequest.$Properties;
            }

            interface IBackupRBACMetaResponse extends milvus.proto.milvus.BackupRBACMetaResponse.$Properties {
            }

            class BackupRBACMetaResponse {
                constructor(properties?: milvus.proto.milvus.BackupRBACMetaResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                RBAC_meta?: (milvus.proto.milvus.RBACMeta.$Properties|null);
                static encode(message: milvus.proto.milvus.BackupRBACMetaResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.BackupRBACMetaResponse & milvus.proto.milvus.BackupRBACMetaResponse.$Shape;
            }

            namespace BackupRBACMetaResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    RBAC_meta?: (milvus.proto.milvus.RBACMeta.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.BackupRBACMetaResponse.$Properties;
            }

            interface IRestoreRBACMetaRequest extends milvus.proto.milvus.RestoreRBACMetaRequest.$Properties {
            }

            class RestoreRBACMetaRequest {
                constructor(properties?: milvus.proto.milvus.RestoreRBACMetaRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                RBAC_meta?: (milvus.proto.milvus.RBACMeta.$Properties|null);
                static encode(message: milvus.proto.milvus.RestoreRBACMetaRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RestoreRBACMetaRequest & milvus.proto.milvus.RestoreRBACMetaRequest.$Shape;
            }

            namespace RestoreRBACMetaRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    RBAC_meta?: (milvus.proto.milvus.RBACMeta.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RestoreRBACMetaRequest.$Properties;
            }

            interface IGetLoadingProgressRequest extends milvus.proto.milvus.GetLoadingProgressRequest.$Properties {
            }

            class GetLoadingProgressRequest {
                constructor(properties?: milvus.proto.milvus.GetLoadingProgressRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                collection_name: string;
                partition_names: string[];
                db_name: string;
                static encode(message: milvus.proto.milvus.GetLoadingProgressRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetLoadingProgressRequest & milvus.proto.milvus.GetLoadingProgressRequest.$Shape;
            }

            namespace GetLoadingProgressRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetLoadingProgressRequest.$Properties;
            }

            interface IGetLoadingProgressResponse extends milvus.proto.milvus.GetLoadingProgressResponse.$Properties {
            }

            class GetLoadingProgressResponse {
                constructor(properties?: milvus.proto.milvus.GetLoadingProgressResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                progress: Long;
                refresh_progress: Long;
                static encode(message: milvus.proto.milvus.GetLoadingProgressResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetLoadingProgressResponse & milvus.proto.milvus.GetLoadingProgressResponse.$Shape;
            }

            namespace GetLoadingProgressResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    progress?: (Long|null);
                    refresh_progress?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetLoadingProgressResponse.$Properties;
            }

            interface IGetLoadStateRequest extends milvus.proto.milvus.GetLoadStateRequest.$Properties {
            }

            class GetLoadStateRequest {
                constructor(properties?: milvus.proto.milvus.GetLoadStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                collection_name: string;
                partition_names: string[];
                db_name: string;
                static encode(message: milvus.proto.milvus.GetLoadStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetLoadStateRequest & milvus.proto.milvus.GetLoadStateRequest.$Shape;
            }

            namespace GetLoadStateRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetLoadStateRequest.$Properties;
            }

            interface IGetLoadStateResponse extends milvus.proto.milvus.GetLoadStateResponse.$Properties {
            }

            class GetLoadStateResponse {
                constructor(properties?: milvus.proto.milvus.GetLoadStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                state: milvus.proto.common.LoadState;
                static encode(message: milvus.proto.milvus.GetLoadStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetLoadStateResponse & milvus.proto.milvus.GetLoadStateResponse.$Shape;
            }

            namespace GetLoadStateResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    state?: (milvus.proto.common.LoadState|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetLoadStateResponse.$Properties;
            }

            interface IMilvusExt extends milvus.proto.milvus.MilvusExt.$Properties {
            }

            class MilvusExt {
                constructor(properties?: milvus.proto.milvus.MilvusExt.$Properties);
                $unknowns?: Uint8Array[];
                version: string;
                static encode(message: milvus.proto.milvus.MilvusExt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.MilvusExt & milvus.proto.milvus.MilvusExt.$Shape;
            }

            namespace MilvusExt {
                interface $Properties {
                    version?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.MilvusExt.$Properties;
            }

            interface IGetVersionRequest extends milvus.proto.milvus.GetVersionRequest.$Properties {
            }

            class GetVersionRequest {
                constructor(properties?: milvus.proto.milvus.GetVersionRequest.$Properties);
                $unknowns?: Uint8Array[];
                static encode(message: milvus.proto.milvus.GetVersionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetVersionRequest & milvus.proto.milvus.GetVersionRequest.$Shape;
            }

            namespace GetVersionRequest {
                interface $Properties {
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetVersionRequest.$Properties;
            }

            interface IGetVersionResponse extends milvus.proto.milvus.GetVersionResponse.$Properties {
            }

            class GetVersionResponse {
                constructor(properties?: milvus.proto.milvus.GetVersionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                version: string;
                static encode(message: milvus.proto.milvus.GetVersionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetVersionResponse & milvus.proto.milvus.GetVersionResponse.$Shape;
            }

            namespace GetVersionResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    version?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetVersionResponse.$Properties;
            }

            interface ICheckHealthRequest extends milvus.proto.milvus.CheckHealthRequest.$Properties {
            }

            class CheckHealthRequest {
                constructor(properties?: milvus.proto.milvus.CheckHealthRequest.$Properties);
                $unknowns?: Uint8Array[];
                static encode(message: milvus.proto.milvus.CheckHealthRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CheckHealthRequest & milvus.proto.milvus.CheckHealthRequest.$Shape;
            }

            namespace CheckHealthRequest {
                interface $Properties {
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CheckHealthRequest.$Properties;
            }

            interface ICheckHealthResponse extends milvus.proto.milvus.CheckHealthResponse.$Properties {
            }

            class CheckHealthResponse {
                constructor(properties?: milvus.proto.milvus.CheckHealthResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                isHealthy: boolean;
                reasons: string[];
                quota_states: milvus.proto.milvus.QuotaState[];
                static encode(message: milvus.proto.milvus.CheckHealthResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CheckHealthResponse & milvus.proto.milvus.CheckHealthResponse.$Shape;
            }

            namespace CheckHealthResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    isHealthy?: (boolean|null);
                    reasons?: (string[]|null);
                    quota_states?: (milvus.proto.milvus.QuotaState[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CheckHealthResponse.$Properties;
            }

            interface ICreateResourceGroupRequest extends milvus.proto.milvus.CreateResourceGroupRequest.$Properties {
            }

            class CreateResourceGroupRequest {
                constructor(properties?: milvus.proto.milvus.CreateResourceGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                resource_group: string;
                config?: (milvus.proto.rg.ResourceGroupConfig.$Properties|null);
                static encode(message: milvus.proto.milvus.CreateResourceGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreateResourceGroupRequest & milvus.proto.milvus.CreateResourceGroupRequest.$Shape;
            }

            namespace CreateResourceGroupRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    resource_group?: (string|null);
                    config?: (milvus.proto.rg.ResourceGroupConfig.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreateResourceGroupRequest.$Properties;
            }

            interface IUpdateResourceGroupsRequest extends milvus.proto.milvus.UpdateResourceGroupsRequest.$Properties {
            }

            class UpdateResourceGroupsRequest {
                constructor(properties?: milvus.proto.milvus.UpdateResourceGroupsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                resource_groups: { [k: string]: milvus.proto.rg.ResourceGroupConfig.$Properties };
                static encode(message: milvus.proto.milvus.UpdateResourceGroupsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.UpdateResourceGroupsRequest & milvus.proto.milvus.UpdateResourceGroupsRequest.$Shape;
            }

            namespace UpdateResourceGroupsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    resource_groups?: ({ [k: string]: milvus.proto.rg.ResourceGroupConfig.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.UpdateResourceGroupsRequest.$Properties;
            }

            interface IDropResourceGroupRequest extends milvus.proto.milvus.DropResourceGroupRequest.$Properties {
            }

            class DropResourceGroupRequest {
                constructor(properties?: milvus.proto.milvus.DropResourceGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                resource_group: string;
                static encode(message: milvus.proto.milvus.DropResourceGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropResourceGroupRequest & milvus.proto.milvus.DropResourceGroupRequest.$Shape;
            }

            namespace DropResourceGroupRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    resource_group?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropResourceGroupRequest.$Properties;
            }

            interface ITransferNodeRequest extends milvus.proto.milvus.TransferNodeRequest.$Properties {
            }

            class TransferNodeRequest {
                constructor(properties?: milvus.proto.milvus.TransferNodeRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                source_resource_group: string;
                target_resource_group: string;
                num_node: number;
                static encode(message: milvus.proto.milvus.TransferNodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.TransferNodeRequest & milvus.proto.milvus.TransferNodeRequest.$Shape;
            }

            namespace TransferNodeRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    source_resource_group?: (string|null);
                    target_resource_group?: (string|null);
                    num_node?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.TransferNodeRequest.$Properties;
            }

            interface ITransferReplicaRequest extends milvus.proto.milvus.TransferReplicaRequest.$Properties {
            }

            class TransferReplicaRequest {
                constructor(properties?: milvus.proto.milvus.TransferReplicaRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                source_resource_group: string;
                target_resource_group: string;
                collection_name: string;
                num_replica: Long;
                db_name: string;
                static encode(message: milvus.proto.milvus.TransferReplicaRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.TransferReplicaRequest & milvus.proto.milvus.TransferReplicaRequest.$Shape;
            }

            namespace TransferReplicaRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    source_resource_group?: (string|null);
                    target_resource_group?: (string|null);
                    collection_name?: (string|null);
                    num_replica?: (Long|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.TransferReplicaRequest.$Properties;
            }

            interface IListResourceGroupsRequest extends milvus.proto.milvus.ListResourceGroupsRequest.$Properties {
            }

            class ListResourceGroupsRequest {
                constructor(properties?: milvus.proto.milvus.ListResourceGroupsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                static encode(message: milvus.proto.milvus.ListResourceGroupsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListResourceGroupsRequest & milvus.proto.milvus.ListResourceGroupsRequest.$Shape;
            }

            namespace ListResourceGroupsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListResourceGroupsRequest.$Properties;
            }

            interface IListResourceGroupsResponse extends milvus.proto.milvus.ListResourceGroupsResponse.$Properties {
            }

            class ListResourceGroupsResponse {
                constructor(properties?: milvus.proto.milvus.ListResourceGroupsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                resource_groups: string[];
                static encode(message: milvus.proto.milvus.ListResourceGroupsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListResourceGroupsResponse & milvus.proto.milvus.ListResourceGroupsResponse.$Shape;
            }

            namespace ListResourceGroupsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    resource_groups?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListResourceGroupsResponse.$Properties;
            }

            interface IDescribeResourceGroupRequest extends milvus.proto.milvus.DescribeResourceGroupRequest.$Properties {
            }

            class DescribeResourceGroupRequest {
                constructor(properties?: milvus.proto.milvus.DescribeResourceGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                resource_group: string;
                static encode(message: milvus.proto.milvus.DescribeResourceGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeResourceGroupRequest & milvus.proto.milvus.DescribeResourceGroupRequest.$Shape;
            }

            namespace DescribeResourceGroupRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    resource_group?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeResourceGroupRequest.$Properties;
            }

            interface IDescribeResourceGroupResponse extends milvus.proto.milvus.DescribeResourceGroupResponse.$Properties {
            }

            class DescribeResourceGroupResponse {
                constructor(properties?: milvus.proto.milvus.DescribeResourceGroupResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                resource_group?: (milvus.proto.milvus.ResourceGroup.$Properties|null);
                static encode(message: milvus.proto.milvus.DescribeResourceGroupResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeResourceGroupResponse & milvus.proto.milvus.DescribeResourceGroupResponse.$Shape;
            }

            namespace DescribeResourceGroupResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    resource_group?: (milvus.proto.milvus.ResourceGroup.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeResourceGroupResponse.$Properties;
            }

            interface IResourceGroup extends milvus.proto.milvus.ResourceGroup.$Properties {
            }

            class ResourceGroup {
                constructor(properties?: milvus.proto.milvus.ResourceGroup.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                capacity: number;
                num_available_node: number;
                num_loaded_replica: { [k: string]: number };
                num_outgoing_node: { [k: string]: number };
                num_incoming_node: { [k: string]: number };
                config?: (milvus.proto.rg.ResourceGroupConfig.$Properties|null);
                nodes: milvus.proto.common.NodeInfo.$Properties[];
                static encode(message: milvus.proto.milvus.ResourceGroup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ResourceGroup & milvus.proto.milvus.ResourceGroup.$Shape;
            }

            namespace ResourceGroup {
                interface $Properties {
                    name?: (string|null);
                    capacity?: (number|null);
                    num_available_node?: (number|null);
                    num_loaded_replica?: ({ [k: string]: number }|null);
                    num_outgoing_node?: ({ [k: string]: number }|null);
                    num_incoming_node?: ({ [k: string]: number }|null);
                    config?: (milvus.proto.rg.ResourceGroupConfig.$Properties|null);
                    nodes?: (milvus.proto.common.NodeInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ResourceGroup.$Properties;
            }

            interface IRenameCollectionRequest extends milvus.proto.milvus.RenameCollectionRequest.$Properties {
            }

            class RenameCollectionRequest {
                constructor(properties?: milvus.proto.milvus.RenameCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                oldName: string;
                newName: string;
                newDBName: string;
                static encode(message: milvus.proto.milvus.RenameCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RenameCollectionRequest & milvus.proto.milvus.RenameCollectionRequest.$Shape;
            }

            namespace RenameCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    oldName?: (string|null);
                    newName?: (string|null);
                    newDBName?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RenameCollectionRequest.$Properties;
            }

            interface IGetIndexStatisticsRequest extends milvus.proto.milvus.GetIndexStatisticsRequest.$Properties {
            }

            class GetIndexStatisticsRequest {
                constructor(properties?: milvus.proto.milvus.GetIndexStatisticsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                index_name: string;
                timestamp: Long;
                static encode(message: milvus.proto.milvus.GetIndexStatisticsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetIndexStatisticsRequest & milvus.proto.milvus.GetIndexStatisticsRequest.$Shape;
            }

            namespace GetIndexStatisticsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    index_name?: (string|null);
                    timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetIndexStatisticsRequest.$Properties;
            }

            interface IGetIndexStatisticsResponse extends milvus.proto.milvus.GetIndexStatisticsResponse.$Properties {
            }

            class GetIndexStatisticsResponse {
                constructor(properties?: milvus.proto.milvus.GetIndexStatisticsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                index_descriptions: milvus.proto.milvus.IndexDescription.$Properties[];
                static encode(message: milvus.proto.milvus.GetIndexStatisticsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetIndexStatisticsResponse & milvus.proto.milvus.GetIndexStatisticsResponse.$Shape;
            }

            namespace GetIndexStatisticsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    index_descriptions?: (milvus.proto.milvus.IndexDescription.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetIndexStatisticsResponse.$Properties;
            }

            interface IConnectRequest extends milvus.proto.milvus.ConnectRequest.$Properties {
            }

            class ConnectRequest {
                constructor(properties?: milvus.proto.milvus.ConnectRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                client_info?: (milvus.proto.common.ClientInfo.$Properties|null);
                static encode(message: milvus.proto.milvus.ConnectRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ConnectRequest & milvus.proto.milvus.ConnectRequest.$Shape;
            }

            namespace ConnectRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    client_info?: (milvus.proto.common.ClientInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ConnectRequest.$Properties;
            }

            interface IConnectResponse extends milvus.proto.milvus.ConnectResponse.$Properties {
            }

            class ConnectResponse {
                constructor(properties?: milvus.proto.milvus.ConnectResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                server_info?: (milvus.proto.common.ServerInfo.$Properties|null);
                identifier: Long;
                static encode(message: milvus.proto.milvus.ConnectResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ConnectResponse & milvus.proto.milvus.ConnectResponse.$Shape;
            }

            namespace ConnectResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    server_info?: (milvus.proto.common.ServerInfo.$Properties|null);
                    identifier?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ConnectResponse.$Properties;
            }

            interface IAllocTimestampRequest extends milvus.proto.milvus.AllocTimestampRequest.$Properties {
            }

            class AllocTimestampRequest {
                constructor(properties?: milvus.proto.milvus.AllocTimestampRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                static encode(message: milvus.proto.milvus.AllocTimestampRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AllocTimestampRequest & milvus.proto.milvus.AllocTimestampRequest.$Shape;
            }

            namespace AllocTimestampRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AllocTimestampRequest.$Properties;
            }

            interface IAllocTimestampResponse extends milvus.proto.milvus.AllocTimestampResponse.$Properties {
            }

            class AllocTimestampResponse {
                constructor(properties?: milvus.proto.milvus.AllocTimestampResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                timestamp: Long;
                static encode(message: milvus.proto.milvus.AllocTimestampResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AllocTimestampResponse & milvus.proto.milvus.AllocTimestampResponse.$Shape;
            }

            namespace AllocTimestampResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AllocTimestampResponse.$Properties;
            }

            interface ICreateDatabaseRequest extends milvus.proto.milvus.CreateDatabaseRequest.$Properties {
            }

            class CreateDatabaseRequest {
                constructor(properties?: milvus.proto.milvus.CreateDatabaseRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                properties: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.milvus.CreateDatabaseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreateDatabaseRequest & milvus.proto.milvus.CreateDatabaseRequest.$Shape;
            }

            namespace CreateDatabaseRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    properties?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreateDatabaseRequest.$Properties;
            }

            interface IDropDatabaseRequest extends milvus.proto.milvus.DropDatabaseRequest.$Properties {
            }

            class DropDatabaseRequest {
                constructor(properties?: milvus.proto.milvus.DropDatabaseRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                static encode(message: milvus.proto.milvus.DropDatabaseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropDatabaseRequest & milvus.proto.milvus.DropDatabaseRequest.$Shape;
            }

            namespace DropDatabaseRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropDatabaseRequest.$Properties;
            }

            interface IListDatabasesRequest extends milvus.proto.milvus.ListDatabasesRequest.$Properties {
            }

            class ListDatabasesRequest {
                constructor(properties?: milvus.proto.milvus.ListDatabasesRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                static encode(message: milvus.proto.milvus.ListDatabasesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListDatabasesRequest & milvus.proto.milvus.ListDatabasesRequest.$Shape;
            }

            namespace ListDatabasesRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListDatabasesRequest.$Properties;
            }

            interface IListDatabasesResponse extends milvus.proto.milvus.ListDatabasesResponse.$Properties {
            }

            class ListDatabasesResponse {
                constructor(properties?: milvus.proto.milvus.ListDatabasesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                db_names: string[];
                created_timestamp: Long[];
                db_ids: Long[];
                static encode(message: milvus.proto.milvus.ListDatabasesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListDatabasesResponse & milvus.proto.milvus.ListDatabasesResponse.$Shape;
            }

            namespace ListDatabasesResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    db_names?: (string[]|null);
                    created_timestamp?: (Long[]|null);
                    db_ids?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListDatabasesResponse.$Properties;
            }

            interface IAlterDatabaseRequest extends milvus.proto.milvus.AlterDatabaseRequest.$Properties {
            }

            class AlterDatabaseRequest {
                constructor(properties?: milvus.proto.milvus.AlterDatabaseRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                db_id: string;
                properties: milvus.proto.common.KeyValuePair.$Properties[];
                delete_keys: string[];
                static encode(message: milvus.proto.milvus.AlterDatabaseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterDatabaseRequest & milvus.proto.milvus.AlterDatabaseRequest.$Shape;
            }

            namespace AlterDatabaseRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    db_id?: (string|null);
                    properties?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    delete_keys?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AlterDatabaseRequest.$Properties;
            }

            interface IDescribeDatabaseRequest extends milvus.proto.milvus.DescribeDatabaseRequest.$Properties {
            }

            class DescribeDatabaseRequest {
                constructor(properties?: milvus.proto.milvus.DescribeDatabaseRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                static encode(message: milvus.proto.milvus.DescribeDatabaseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeDatabaseRequest & milvus.proto.milvus.DescribeDatabaseRequest.$Shape;
            }

            namespace DescribeDatabaseRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeDatabaseRequest.$Properties;
            }

            interface IDescribeDatabaseResponse extends milvus.proto.milvus.DescribeDatabaseResponse.$Properties {
            }

            class DescribeDatabaseResponse {
                constructor(properties?: milvus.proto.milvus.DescribeDatabaseResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                db_name: string;
                dbID: Long;
                created_timestamp: Long;
                properties: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.milvus.DescribeDatabaseResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeDatabaseResponse & milvus.proto.milvus.DescribeDatabaseResponse.$Shape;
            }

            namespace DescribeDatabaseResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    db_name?: (string|null);
                    dbID?: (Long|null);
                    created_timestamp?: (Long|null);
                    properties?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeDatabaseResponse.$Properties;
            }

            interface IReplicateMessageRequest extends milvus.proto.milvus.ReplicateMessageRequest.$Properties {
            }

            class ReplicateMessageRequest {
                constructor(properties?: milvus.proto.milvus.ReplicateMessageRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                channel_name: string;
                BeginTs: Long;
                EndTs: Long;
                Msgs: Uint8Array[];
                StartPositions: milvus.proto.msg.MsgPosition.$Properties[];
                EndPositions: milvus.proto.msg.MsgPosition.$Properties[];
                static encode(message: milvus.proto.milvus.ReplicateMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ReplicateMessageRequest & milvus.proto.milvus.ReplicateMessageRequest.$Shape;
            }

            namespace ReplicateMessageRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    channel_name?: (string|null);
                    BeginTs?: (Long|null);
                    EndTs?: (Long|null);
                    Msgs?: (Uint8Array[]|null);
                    StartPositions?: (milvus.proto.msg.MsgPosition.$Properties[]|null);
                    EndPositions?: (milvus.proto.msg.MsgPosition.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ReplicateMessageRequest.$Properties;
            }

            interface IReplicateMessageResponse extends milvus.proto.milvus.ReplicateMessageResponse.$Properties {
            }

            class ReplicateMessageResponse {
                constructor(properties?: milvus.proto.milvus.ReplicateMessageResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                position: string;
                static encode(message: milvus.proto.milvus.ReplicateMessageResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ReplicateMessageResponse & milvus.proto.milvus.ReplicateMessageResponse.$Shape;
            }

            namespace ReplicateMessageResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    position?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ReplicateMessageResponse.$Properties;
            }

            interface IImportAuthPlaceholder extends milvus.proto.milvus.ImportAuthPlaceholder.$Properties {
            }

            class ImportAuthPlaceholder {
                constructor(properties?: milvus.proto.milvus.ImportAuthPlaceholder.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_name: string;
                partition_name: string;
                static encode(message: milvus.proto.milvus.ImportAuthPlaceholder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ImportAuthPlaceholder & milvus.proto.milvus.ImportAuthPlaceholder.$Shape;
            }

            namespace ImportAuthPlaceholder {
                interface $Properties {
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ImportAuthPlaceholder.$Properties;
            }

            interface IGetImportProgressAuthPlaceholder extends milvus.proto.milvus.GetImportProgressAuthPlaceholder.$Properties {
            }

            class GetImportProgressAuthPlaceholder {
                constructor(properties?: milvus.proto.milvus.GetImportProgressAuthPlaceholder.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                static encode(message: milvus.proto.milvus.GetImportProgressAuthPlaceholder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetImportProgressAuthPlaceholder & milvus.proto.milvus.GetImportProgressAuthPlaceholder.$Shape;
            }

            namespace GetImportProgressAuthPlaceholder {
                interface $Properties {
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetImportProgressAuthPlaceholder.$Properties;
            }

            interface IListImportsAuthPlaceholder extends milvus.proto.milvus.ListImportsAuthPlaceholder.$Properties {
            }

            class ListImportsAuthPlaceholder {
                constructor(properties?: milvus.proto.milvus.ListImportsAuthPlaceholder.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.ListImportsAuthPlaceholder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListImportsAuthPlaceholder & milvus.proto.milvus.ListImportsAuthPlaceholder.$Shape;
            }

            namespace ListImportsAuthPlaceholder {
                interface $Properties {
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListImportsAuthPlaceholder.$Properties;
            }

            interface IRunAnalyzerRequest extends milvus.proto.milvus.RunAnalyzerRequest.$Properties {
            }

            class RunAnalyzerRequest {
                constructor(properties?: milvus.proto.milvus.RunAnalyzerRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                analyzer_params: string;
                placeholder: Uint8Array[];
                with_detail: boolean;
                with_hash: boolean;
                db_name: string;
                collection_name: string;
                field_name: string;
                analyzer_names: string[];
                static encode(message: milvus.proto.milvus.RunAnalyzerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RunAnalyzerRequest & milvus.proto.milvus.RunAnalyzerRequest.$Shape;
            }

            namespace RunAnalyzerRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    analyzer_params?: (string|null);
                    placeholder?: (Uint8Array[]|null);
                    with_detail?: (boolean|null);
                    with_hash?: (boolean|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    analyzer_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RunAnalyzerRequest.$Properties;
            }

            interface IAnalyzerToken extends milvus.proto.milvus.AnalyzerToken.$Properties {
            }

            class AnalyzerToken {
                constructor(properties?: milvus.proto.milvus.AnalyzerToken.$Properties);
                $unknowns?: Uint8Array[];
                token: string;
                start_offset: Long;
                end_offset: Long;
                position: Long;
                position_length: Long;
                hash: number;
                static encode(message: milvus.proto.milvus.AnalyzerToken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AnalyzerToken & milvus.proto.milvus.AnalyzerToken.$Shape;
            }

            namespace AnalyzerToken {
                interface $Properties {
                    token?: (string|null);
                    start_offset?: (Long|null);
                    end_offset?: (Long|null);
                    position?: (Long|null);
                    position_length?: (Long|null);
                    hash?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AnalyzerToken.$Properties;
            }

            interface IAnalyzerResult extends milvus.proto.milvus.AnalyzerResult.$Properties {
            }

            class AnalyzerResult {
                constructor(properties?: milvus.proto.milvus.AnalyzerResult.$Properties);
                $unknowns?: Uint8Array[];
                tokens: milvus.proto.milvus.AnalyzerToken.$Properties[];
                static encode(message: milvus.proto.milvus.AnalyzerResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AnalyzerResult & milvus.proto.milvus.AnalyzerResult.$Shape;
            }

            namespace AnalyzerResult {
                interface $Properties {
                    tokens?: (milvus.proto.milvus.AnalyzerToken.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AnalyzerResult.$Properties;
            }

            interface IRunAnalyzerResponse extends milvus.proto.milvus.RunAnalyzerResponse.$Properties {
            }

            class RunAnalyzerResponse {
                constructor(properties?: milvus.proto.milvus.RunAnalyzerResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                results: milvus.proto.milvus.AnalyzerResult.$Properties[];
                static encode(message: milvus.proto.milvus.RunAnalyzerResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RunAnalyzerResponse & milvus.proto.milvus.RunAnalyzerResponse.$Shape;
            }

            namespace RunAnalyzerResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    results?: (milvus.proto.milvus.AnalyzerResult.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RunAnalyzerResponse.$Properties;
            }

            interface IFileResourceInfo extends milvus.proto.milvus.FileResourceInfo.$Properties {
            }

            class FileResourceInfo {
                constructor(properties?: milvus.proto.milvus.FileResourceInfo.$Properties);
                $unknowns?: Uint8Array[];
                id: Long;
                name: string;
                path: string;
                static encode(message: milvus.proto.milvus.FileResourceInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.FileResourceInfo & milvus.proto.milvus.FileResourceInfo.$Shape;
            }

            namespace FileResourceInfo {
                interface $Properties {
                    id?: (Long|null);
                    name?: (string|null);
                    path?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.FileResourceInfo.$Properties;
            }

            interface IAddFileResourceRequest extends milvus.proto.milvus.AddFileResourceRequest.$Properties {
            }

            class AddFileResourceRequest {
                constructor(properties?: milvus.proto.milvus.AddFileResourceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                name: string;
                path: string;
                static encode(message: milvus.proto.milvus.AddFileResourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AddFileResourceRequest & milvus.proto.milvus.AddFileResourceRequest.$Shape;
            }

            namespace AddFileResourceRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    path?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AddFileResourceRequest.$Properties;
            }

            interface IRemoveFileResourceRequest extends milvus.proto.milvus.RemoveFileResourceRequest.$Properties {
            }

            class RemoveFileResourceRequest {
                constructor(properties?: milvus.proto.milvus.RemoveFileResourceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                name: string;
                static encode(message: milvus.proto.milvus.RemoveFileResourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RemoveFileResourceRequest & milvus.proto.milvus.RemoveFileResourceRequest.$Shape;
            }

            namespace RemoveFileResourceRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RemoveFileResourceRequest.$Properties;
            }

            interface IListFileResourcesRequest extends milvus.proto.milvus.ListFileResourcesRequest.$Properties {
            }

            class ListFileResourcesRequest {
                constructor(properties?: milvus.proto.milvus.ListFileResourcesRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                static encode(message: milvus.proto.milvus.ListFileResourcesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListFileResourcesRequest & milvus.proto.milvus.ListFileResourcesRequest.$Shape;
            }

            namespace ListFileResourcesRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListFileResourcesRequest.$Properties;
            }

            interface IListFileResourcesResponse extends milvus.proto.milvus.ListFileResourcesResponse.$Properties {
            }

            class ListFileResourcesResponse {
                constructor(properties?: milvus.proto.milvus.ListFileResourcesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                resources: milvus.proto.milvus.FileResourceInfo.$Properties[];
                static encode(message: milvus.proto.milvus.ListFileResourcesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListFileResourcesResponse & milvus.proto.milvus.ListFileResourcesResponse.$Shape;
            }

            namespace ListFileResourcesResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    resources?: (milvus.proto.milvus.FileResourceInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListFileResourcesResponse.$Properties;
            }

            interface IAddUserTagsRequest extends milvus.proto.milvus.AddUserTagsRequest.$Properties {
            }

            class AddUserTagsRequest {
                constructor(properties?: milvus.proto.milvus.AddUserTagsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                user_name: string;
                tags: { [k: string]: string };
                static encode(message: milvus.proto.milvus.AddUserTagsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AddUserTagsRequest & milvus.proto.milvus.AddUserTagsRequest.$Shape;
            }

            namespace AddUserTagsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    user_name?: (string|null);
                    tags?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AddUserTagsRequest.$Properties;
            }

            interface IDeleteUserTagsRequest extends milvus.proto.milvus.DeleteUserTagsRequest.$Properties {
            }

            class DeleteUserTagsRequest {
                constructor(properties?: milvus.proto.milvus.DeleteUserTagsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                user_name: string;
                tag_keys: string[];
                static encode(message: milvus.proto.milvus.DeleteUserTagsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DeleteUserTagsRequest & milvus.proto.milvus.DeleteUserTagsRequest.$Shape;
            }

            namespace DeleteUserTagsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    user_name?: (string|null);
                    tag_keys?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DeleteUserTagsRequest.$Properties;
            }

            interface IGetUserTagsRequest extends milvus.proto.milvus.GetUserTagsRequest.$Properties {
            }

            class GetUserTagsRequest {
                constructor(properties?: milvus.proto.milvus.GetUserTagsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                user_name: string;
                static encode(message: milvus.proto.milvus.GetUserTagsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetUserTagsRequest & milvus.proto.milvus.GetUserTagsRequest.$Shape;
            }

            namespace GetUserTagsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    user_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetUserTagsRequest.$Properties;
            }

            interface IGetUserTagsResponse extends milvus.proto.milvus.GetUserTagsResponse.$Properties {
            }

            class GetUserTagsResponse {
                constructor(properties?: milvus.proto.milvus.GetUserTagsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                tags: { [k: string]: string };
                static encode(message: milvus.proto.milvus.GetUserTagsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetUserTagsResponse & milvus.proto.milvus.GetUserTagsResponse.$Shape;
            }

            namespace GetUserTagsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    tags?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetUserTagsResponse.$Properties;
            }

            interface IListUsersWithTagRequest extends milvus.proto.milvus.ListUsersWithTagRequest.$Properties {
            }

            class ListUsersWithTagRequest {
                constructor(properties?: milvus.proto.milvus.ListUsersWithTagRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                tag_key: string;
                tag_value: string;
                static encode(message: milvus.proto.milvus.ListUsersWithTagRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListUsersWithTagRequest & milvus.proto.milvus.ListUsersWithTagRequest.$Shape;
            }

            namespace ListUsersWithTagRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    tag_key?: (string|null);
                    tag_value?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListUsersWithTagRequest.$Properties;
            }

            interface IListUsersWithTagResponse extends milvus.proto.milvus.ListUsersWithTagResponse.$Properties {
            }

            class ListUsersWithTagResponse {
                constructor(properties?: milvus.proto.milvus.ListUsersWithTagResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                user_names: string[];
                static encode(message: milvus.proto.milvus.ListUsersWithTagResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListUsersWithTagResponse & milvus.proto.milvus.ListUsersWithTagResponse.$Shape;
            }

            namespace ListUsersWithTagResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    user_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListUsersWithTagResponse.$Properties;
            }

            interface ICreateRowPolicyRequest extends milvus.proto.milvus.CreateRowPolicyRequest.$Properties {
            }

            class CreateRowPolicyRequest {
                constructor(properties?: milvus.proto.milvus.CreateRowPolicyRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                policy_name: string;
                actions: milvus.proto.milvus.RowPolicyAction[];
                roles: string[];
                using_expr: string;
                check_expr: string;
                description: string;
                static encode(message: milvus.proto.milvus.CreateRowPolicyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreateRowPolicyRequest & milvus.proto.milvus.CreateRowPolicyRequest.$Shape;
            }

            namespace CreateRowPolicyRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    policy_name?: (string|null);
                    actions?: (milvus.proto.milvus.RowPolicyAction[]|null);
                    roles?: (string[]|null);
                    using_expr?: (string|null);
                    check_expr?: (string|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreateRowPolicyRequest.$Properties;
            }

            interface IDropRowPolicyRequest extends milvus.proto.milvus.DropRowPolicyRequest.$Properties {
            }

            class DropRowPolicyRequest {
                constructor(properties?: milvus.proto.milvus.DropRowPolicyRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                policy_name: string;
                static encode(message: milvus.proto.milvus.DropRowPolicyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropRowPolicyRequest & milvus.proto.milvus.DropRowPolicyRequest.$Shape;
            }

            namespace DropRowPolicyRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    policy_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropRowPolicyRequest.$Properties;
            }

            interface IListRowPoliciesRequest extends milvus.proto.milvus.ListRowPoliciesRequest.$Properties {
            }

            class ListRowPoliciesRequest {
                constructor(properties?: milvus.proto.milvus.ListRowPoliciesRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.ListRowPoliciesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListRowPoliciesRequest & milvus.proto.milvus.ListRowPoliciesRequest.$Shape;
            }

            namespace ListRowPoliciesRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListRowPoliciesRequest.$Properties;
            }

            interface IRowPolicy extends milvus.proto.milvus.RowPolicy.$Properties {
            }

            class RowPolicy {
                constructor(properties?: milvus.proto.milvus.RowPolicy.$Properties);
                $unknowns?: Uint8Array[];
                policy_name: string;
                actions: milvus.proto.milvus.RowPolicyAction[];
                roles: string[];
                using_expr: string;
                check_expr: string;
                description: string;
                created_at: Long;
                static encode(message: milvus.proto.milvus.RowPolicy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RowPolicy & milvus.proto.milvus.RowPolicy.$Shape;
            }

            namespace RowPolicy {
                interface $Properties {
                    policy_name?: (string|null);
                    actions?: (milvus.proto.milvus.RowPolicyAction[]|null);
                    roles?: (string[]|null);
                    using_expr?: (string|null);
                    check_expr?: (string|null);
                    description?: (string|null);
                    created_at?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RowPolicy.$Properties;
            }

            interface IListRowPoliciesResponse extends milvus.proto.milvus.ListRowPoliciesResponse.$Properties {
            }

            class ListRowPoliciesResponse {
                constructor(properties?: milvus.proto.milvus.ListRowPoliciesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                policies: milvus.proto.milvus.RowPolicy.$Properties[];
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.ListRowPoliciesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListRowPoliciesResponse & milvus.proto.milvus.ListRowPoliciesResponse.$Shape;
            }

            namespace ListRowPoliciesResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    policies?: (milvus.proto.milvus.RowPolicy.$Properties[]|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListRowPoliciesResponse.$Properties;
            }

            interface IUpdateReplicateConfigurationRequest extends milvus.proto.milvus.UpdateReplicateConfigurationRequest.$Properties {
            }

            class UpdateReplicateConfigurationRequest {
                constructor(properties?: milvus.proto.milvus.UpdateReplicateConfigurationRequest.$Properties);
                $unknowns?: Uint8Array[];
                replicate_configuration?: (milvus.proto.common.ReplicateConfiguration.$Properties|null);
                force_promote: boolean;
                static encode(message: milvus.proto.milvus.UpdateReplicateConfigurationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.UpdateReplicateConfigurationRequest & milvus.proto.milvus.UpdateReplicateConfigurationRequest.$Shape;
            }

            namespace UpdateReplicateConfigurationRequest {
                interface $Properties {
                    replicate_configuration?: (milvus.proto.common.ReplicateConfiguration.$Properties|null);
                    force_promote?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.UpdateReplicateConfigurationRequest.$Properties;
            }

            interface IGetReplicateConfigurationRequest extends milvus.proto.milvus.GetReplicateConfigurationRequest.$Properties {
            }

            class GetReplicateConfigurationRequest {
                constructor(properties?: milvus.proto.milvus.GetReplicateConfigurationRequest.$Properties);
                $unknowns?: Uint8Array[];
                static encode(message: milvus.proto.milvus.GetReplicateConfigurationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetReplicateConfigurationRequest & milvus.proto.milvus.GetReplicateConfigurationRequest.$Shape;
            }

            namespace GetReplicateConfigurationRequest {
                interface $Properties {
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetReplicateConfigurationRequest.$Properties;
            }

            interface IGetReplicateConfigurationResponse extends milvus.proto.milvus.GetReplicateConfigurationResponse.$Properties {
            }

            class GetReplicateConfigurationResponse {
                constructor(properties?: milvus.proto.milvus.GetReplicateConfigurationResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                configuration?: (milvus.proto.common.ReplicateConfiguration.$Properties|null);
                static encode(message: milvus.proto.milvus.GetReplicateConfigurationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetReplicateConfigurationResponse & milvus.proto.milvus.GetReplicateConfigurationResponse.$Shape;
            }

            namespace GetReplicateConfigurationResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    configuration?: (milvus.proto.common.ReplicateConfiguration.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetReplicateConfigurationResponse.$Properties;
            }

            interface IGetReplicateInfoRequest extends milvus.proto.milvus.GetReplicateInfoRequest.$Properties {
            }

            class GetReplicateInfoRequest {
                constructor(properties?: milvus.proto.milvus.GetReplicateInfoRequest.$Properties);
                $unknowns?: Uint8Array[];
                source_cluster_id: string;
                target_pchannel: string;
                static encode(message: milvus.proto.milvus.GetReplicateInfoRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetReplicateInfoRequest & milvus.proto.milvus.GetReplicateInfoRequest.$Shape;
            }

            namespace GetReplicateInfoRequest {
                interface $Properties {
                    source_cluster_id?: (string|null);
                    target_pchannel?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetReplicateInfoRequest.$Properties;
            }

            interface IGetReplicateInfoResponse extends milvus.proto.milvus.GetReplicateInfoResponse.$Properties {
            }

            class GetReplicateInfoResponse {
                constructor(properties?: milvus.proto.milvus.GetReplicateInfoResponse.$Properties);
                $unknowns?: Uint8Array[];
                checkpoint?: (milvus.proto.common.ReplicateCheckpoint.$Properties|null);
                salvage_checkpoint?: (milvus.proto.common.ReplicateCheckpoint.$Properties|null);
                static encode(message: milvus.proto.milvus.GetReplicateInfoResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetReplicateInfoResponse & milvus.proto.milvus.GetReplicateInfoResponse.$Shape;
            }

            namespace GetReplicateInfoResponse {
                interface $Properties {
                    checkpoint?: (milvus.proto.common.ReplicateCheckpoint.$Properties|null);
                    salvage_checkpoint?: (milvus.proto.common.ReplicateCheckpoint.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetReplicateInfoResponse.$Properties;
            }

            interface IReplicateMessage extends milvus.proto.milvus.ReplicateMessage.$Properties {
            }

            class ReplicateMessage {
                constructor(properties?: milvus.proto.milvus.ReplicateMessage.$Properties);
                $unknowns?: Uint8Array[];
                source_cluster_id: string;
                message?: (milvus.proto.common.ImmutableMessage.$Properties|null);
                static encode(message: milvus.proto.milvus.ReplicateMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ReplicateMessage & milvus.proto.milvus.ReplicateMessage.$Shape;
            }

            namespace ReplicateMessage {
                interface $Properties {
                    source_cluster_id?: (string|null);
                    message?: (milvus.proto.common.ImmutableMessage.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ReplicateMessage.$Properties;
            }

            interface IReplicateRequest extends milvus.proto.milvus.ReplicateRequest.$Properties {
            }

            class ReplicateRequest {
                constructor(properties?: milvus.proto.milvus.ReplicateRequest.$Properties);
                $unknowns?: Uint8Array[];
                replicate_message?: (milvus.proto.milvus.ReplicateMessage.$Properties|null);
                request?: "replicate_message";
                static encode(message: milvus.proto.milvus.ReplicateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ReplicateRequest & milvus.proto.milvus.ReplicateRequest.$Shape;
            }

            namespace ReplicateRequest {
                interface $Properties {
                    replicate_message?: (milvus.proto.milvus.ReplicateMessage.$Properties|null);
                    request?: "replicate_message";
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  replicate_message?: milvus.proto.milvus.ReplicateMessage.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ request?: undefined; replicate_message?: null }|{ request?: "replicate_message"; replicate_message: milvus.proto.milvus.ReplicateMessage.$Shape })
                );
            }

            interface IReplicateConfirmedMessageInfo extends milvus.proto.milvus.ReplicateConfirmedMessageInfo.$Properties {
            }

            class ReplicateConfirmedMessageInfo {
                constructor(properties?: milvus.proto.milvus.ReplicateConfirmedMessageInfo.$Properties);
                $unknowns?: Uint8Array[];
                confirmed_time_tick: Long;
                static encode(message: milvus.proto.milvus.ReplicateConfirmedMessageInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ReplicateConfirmedMessageInfo & milvus.proto.milvus.ReplicateConfirmedMessageInfo.$Shape;
            }

            namespace ReplicateConfirmedMessageInfo {
                interface $Properties {
                    confirmed_time_tick?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ReplicateConfirmedMessageInfo.$Properties;
            }

            interface IReplicateResponse extends milvus.proto.milvus.ReplicateResponse.$Properties {
            }

            class ReplicateResponse {
                constructor(properties?: milvus.proto.milvus.ReplicateResponse.$Properties);
                $unknowns?: Uint8Array[];
                replicate_confirmed_message_info?: (milvus.proto.milvus.ReplicateConfirmedMessageInfo.$Properties|null);
                response?: "replicate_confirmed_message_info";
                static encode(message: milvus.proto.milvus.ReplicateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ReplicateResponse & milvus.proto.milvus.ReplicateResponse.$Shape;
            }

            namespace ReplicateResponse {
                interface $Properties {
                    replicate_confirmed_message_info?: (milvus.proto.milvus.ReplicateConfirmedMessageInfo.$Properties|null);
                    response?: "replicate_confirmed_message_info";
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  replicate_confirmed_message_info?: milvus.proto.milvus.ReplicateConfirmedMessageInfo.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ response?: undefined; replicate_confirmed_message_info?: null }|{ response?: "replicate_confirmed_message_info"; replicate_confirmed_message_info: milvus.proto.milvus.ReplicateConfirmedMessageInfo.$Shape })
                );
            }

            interface IDumpMessagesRequest extends milvus.proto.milvus.DumpMessagesRequest.$Properties {
            }

            class DumpMessagesRequest {
                constructor(properties?: milvus.proto.milvus.DumpMessagesRequest.$Properties);
                $unknowns?: Uint8Array[];
                pchannel: string;
                start_message_id?: (milvus.proto.common.MessageID.$Properties|null);
                start_timetick: Long;
                end_timetick: Long;
                include_start_message: boolean;
                static encode(message: milvus.proto.milvus.DumpMessagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DumpMessagesRequest & milvus.proto.milvus.DumpMessagesRequest.$Shape;
            }

            namespace DumpMessagesRequest {
                interface $Properties {
                    pchannel?: (string|null);
                    start_message_id?: (milvus.proto.common.MessageID.$Properties|null);
                    start_timetick?: (Long|null);
                    end_timetick?: (Long|null);
                    include_start_message?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DumpMessagesRequest.$Properties;
            }

            interface IDumpMessagesResponse extends milvus.proto.milvus.DumpMessagesResponse.$Properties {
            }

            class DumpMessagesResponse {
                constructor(properties?: milvus.proto.milvus.DumpMessagesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                message?: (milvus.proto.common.ImmutableMessage.$Properties|null);
                response?: ("status"|"message");
                static encode(message: milvus.proto.milvus.DumpMessagesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DumpMessagesResponse & milvus.proto.milvus.DumpMessagesResponse.$Shape;
            }

            namespace DumpMessagesResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    message?: (milvus.proto.common.ImmutableMessage.$Properties|null);
                    response?: ("status"|"message");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: milvus.proto.common.Status.$Shape|null;
                  message?: milvus.proto.common.ImmutableMessage.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ response?: undefined; status?: null; message?: null }|{ response?: "status"; status: milvus.proto.common.Status.$Shape; message?: null }|{ response?: "message"; status?: null; message: milvus.proto.common.ImmutableMessage.$Shape })
                );
            }

            interface ITruncateCollectionRequest extends milvus.proto.milvus.TruncateCollectionRequest.$Properties {
            }

            class TruncateCollectionRequest {
                constructor(properties?: milvus.proto.milvus.TruncateCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.TruncateCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.TruncateCollectionRequest & milvus.proto.milvus.TruncateCollectionRequest.$Shape;
            }

            namespace TruncateCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.TruncateCollectionRequest.$Properties;
            }

            interface ITruncateCollectionResponse extends milvus.proto.milvus.TruncateCollectionResponse.$Properties {
            }

            class TruncateCollectionResponse {
                constructor(properties?: milvus.proto.milvus.TruncateCollectionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                static encode(message: milvus.proto.milvus.TruncateCollectionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.TruncateCollectionResponse & milvus.proto.milvus.TruncateCollectionResponse.$Shape;
            }

            namespace TruncateCollectionResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.TruncateCollectionResponse.$Properties;
            }

            interface IComputePhraseMatchSlopRequest extends milvus.proto.milvus.ComputePhraseMatchSlopRequest.$Properties {
            }

            class ComputePhraseMatchSlopRequest {
                constructor(properties?: milvus.proto.milvus.ComputePhraseMatchSlopRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                analyzer_params: string;
                query_text: string;
                data_texts: string[];
                static encode(message: milvus.proto.milvus.ComputePhraseMatchSlopRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ComputePhraseMatchSlopRequest & milvus.proto.milvus.ComputePhraseMatchSlopRequest.$Shape;
            }

            namespace ComputePhraseMatchSlopRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    analyzer_params?: (string|null);
                    query_text?: (string|null);
                    data_texts?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ComputePhraseMatchSlopRequest.$Properties;
            }

            interface IComputePhraseMatchSlopResponse extends milvus.proto.milvus.ComputePhraseMatchSlopResponse.$Properties {
            }

            class ComputePhraseMatchSlopResponse {
                constructor(properties?: milvus.proto.milvus.ComputePhraseMatchSlopResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                is_match: boolean[];
                slops: Long[];
                static encode(message: milvus.proto.milvus.ComputePhraseMatchSlopResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ComputePhraseMatchSlopResponse & milvus.proto.milvus.ComputePhraseMatchSlopResponse.$Shape;
            }

            namespace ComputePhraseMatchSlopResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    is_match?: (boolean[]|null);
                    slops?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ComputePhraseMatchSlopResponse.$Properties;
            }

            interface ICreateSnapshotRequest extends milvus.proto.milvus.CreateSnapshotRequest.$Properties {
            }

            class CreateSnapshotRequest {
                constructor(properties?: milvus.proto.milvus.CreateSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                name: string;
                description: string;
                db_name: string;
                collection_name: string;
                compaction_protection_seconds: Long;
                static encode(message: milvus.proto.milvus.CreateSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.CreateSnapshotRequest & milvus.proto.milvus.CreateSnapshotRequest.$Shape;
            }

            namespace CreateSnapshotRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    description?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    compaction_protection_seconds?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.CreateSnapshotRequest.$Properties;
            }

            interface IDropSnapshotRequest extends milvus.proto.milvus.DropSnapshotRequest.$Properties {
            }

            class DropSnapshotRequest {
                constructor(properties?: milvus.proto.milvus.DropSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                name: string;
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.DropSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DropSnapshotRequest & milvus.proto.milvus.DropSnapshotRequest.$Shape;
            }

            namespace DropSnapshotRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DropSnapshotRequest.$Properties;
            }

            interface IListSnapshotsRequest extends milvus.proto.milvus.ListSnapshotsRequest.$Properties {
            }

            class ListSnapshotsRequest {
                constructor(properties?: milvus.proto.milvus.ListSnapshotsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.ListSnapshotsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListSnapshotsRequest & milvus.proto.milvus.ListSnapshotsRequest.$Shape;
            }

            namespace ListSnapshotsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListSnapshotsRequest.$Properties;
            }

            interface IListSnapshotsResponse extends milvus.proto.milvus.ListSnapshotsResponse.$Properties {
            }

            class ListSnapshotsResponse {
                constructor(properties?: milvus.proto.milvus.ListSnapshotsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                snapshots: string[];
                static encode(message: milvus.proto.milvus.ListSnapshotsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListSnapshotsResponse & milvus.proto.milvus.ListSnapshotsResponse.$Shape;
            }

            namespace ListSnapshotsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    snapshots?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListSnapshotsResponse.$Properties;
            }

            interface IDescribeSnapshotRequest extends milvus.proto.milvus.DescribeSnapshotRequest.$Properties {
            }

            class DescribeSnapshotRequest {
                constructor(properties?: milvus.proto.milvus.DescribeSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                name: string;
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.DescribeSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeSnapshotRequest & milvus.proto.milvus.DescribeSnapshotRequest.$Shape;
            }

            namespace DescribeSnapshotRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeSnapshotRequest.$Properties;
            }

            interface IDescribeSnapshotResponse extends milvus.proto.milvus.DescribeSnapshotResponse.$Properties {
            }

            class DescribeSnapshotResponse {
                constructor(properties?: milvus.proto.milvus.DescribeSnapshotResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                name: string;
                description: string;
                collection_name: string;
                partition_names: string[];
                create_ts: Long;
                s3_location: string;
                static encode(message: milvus.proto.milvus.DescribeSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DescribeSnapshotResponse & milvus.proto.milvus.DescribeSnapshotResponse.$Shape;
            }

            namespace DescribeSnapshotResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    name?: (string|null);
                    description?: (string|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    create_ts?: (Long|null);
                    s3_location?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DescribeSnapshotResponse.$Properties;
            }

            interface IRestoreSnapshotRequest extends milvus.proto.milvus.RestoreSnapshotRequest.$Properties {
            }

            class RestoreSnapshotRequest {
                constructor(properties?: milvus.proto.milvus.RestoreSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                name: string;
                db_name: string;
                collection_name: string;
                rewrite_data: boolean;
                target_db_name: string;
                target_collection_name: string;
                static encode(message: milvus.proto.milvus.RestoreSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RestoreSnapshotRequest & milvus.proto.milvus.RestoreSnapshotRequest.$Shape;
            }

            namespace RestoreSnapshotRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    rewrite_data?: (boolean|null);
                    target_db_name?: (string|null);
                    target_collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RestoreSnapshotRequest.$Properties;
            }

            interface IRestoreSnapshotResponse extends milvus.proto.milvus.RestoreSnapshotResponse.$Properties {
            }

            class RestoreSnapshotResponse {
                constructor(properties?: milvus.proto.milvus.RestoreSnapshotResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                job_id: Long;
                static encode(message: milvus.proto.milvus.RestoreSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RestoreSnapshotResponse & milvus.proto.milvus.RestoreSnapshotResponse.$Shape;
            }

            namespace RestoreSnapshotResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RestoreSnapshotResponse.$Properties;
            }

            interface IRestoreExternalSnapshotRequest extends milvus.proto.milvus.RestoreExternalSnapshotRequest.$Properties {
            }

            class RestoreExternalSnapshotRequest {
                constructor(properties?: milvus.proto.milvus.RestoreExternalSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                target_collection_name: string;
                snapshot_metadata_uri: string;
                external_spec: string;
                static encode(message: milvus.proto.milvus.RestoreExternalSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RestoreExternalSnapshotRequest & milvus.proto.milvus.RestoreExternalSnapshotRequest.$Shape;
            }

            namespace RestoreExternalSnapshotRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    target_collection_name?: (string|null);
                    snapshot_metadata_uri?: (string|null);
                    external_spec?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RestoreExternalSnapshotRequest.$Properties;
            }

            interface IRestoreExternalSnapshotResponse extends milvus.proto.milvus.RestoreExternalSnapshotResponse.$Properties {
            }

            class RestoreExternalSnapshotResponse {
                constructor(properties?: milvus.proto.milvus.RestoreExternalSnapshotResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                job_id: Long;
                static encode(message: milvus.proto.milvus.RestoreExternalSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RestoreExternalSnapshotResponse & milvus.proto.milvus.RestoreExternalSnapshotResponse.$Shape;
            }

            namespace RestoreExternalSnapshotResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RestoreExternalSnapshotResponse.$Properties;
            }

            interface IExportSnapshotRequest extends milvus.proto.milvus.ExportSnapshotRequest.$Properties {
            }

            class ExportSnapshotRequest {
                constructor(properties?: milvus.proto.milvus.ExportSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                name: string;
                db_name: string;
                collection_name: string;
                target_s3_path: string;
                external_spec: string;
                static encode(message: milvus.proto.milvus.ExportSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ExportSnapshotRequest & milvus.proto.milvus.ExportSnapshotRequest.$Shape;
            }

            namespace ExportSnapshotRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    target_s3_path?: (string|null);
                    external_spec?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ExportSnapshotRequest.$Properties;
            }

            interface IExportSnapshotResponse extends milvus.proto.milvus.ExportSnapshotResponse.$Properties {
            }

            class ExportSnapshotResponse {
                constructor(properties?: milvus.proto.milvus.ExportSnapshotResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                snapshot_metadata_uri: string;
                job_id: Long;
                static encode(message: milvus.proto.milvus.ExportSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ExportSnapshotResponse & milvus.proto.milvus.ExportSnapshotResponse.$Shape;
            }

            namespace ExportSnapshotResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    snapshot_metadata_uri?: (string|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ExportSnapshotResponse.$Properties;
            }

            interface IRestoreSnapshotInfo extends milvus.proto.milvus.RestoreSnapshotInfo.$Properties {
            }

            class RestoreSnapshotInfo {
                constructor(properties?: milvus.proto.milvus.RestoreSnapshotInfo.$Properties);
                $unknowns?: Uint8Array[];
                job_id: Long;
                snapshot_name: string;
                db_name: string;
                collection_name: string;
                state: milvus.proto.milvus.RestoreSnapshotState;
                progress: number;
                reason: string;
                start_time: Long;
                time_cost: Long;
                static encode(message: milvus.proto.milvus.RestoreSnapshotInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RestoreSnapshotInfo & milvus.proto.milvus.RestoreSnapshotInfo.$Shape;
            }

            namespace RestoreSnapshotInfo {
                interface $Properties {
                    job_id?: (Long|null);
                    snapshot_name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    state?: (milvus.proto.milvus.RestoreSnapshotState|null);
                    progress?: (number|null);
                    reason?: (string|null);
                    start_time?: (Long|null);
                    time_cost?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RestoreSnapshotInfo.$Properties;
            }

            interface IGetRestoreSnapshotStateRequest extends milvus.proto.milvus.GetRestoreSnapshotStateRequest.$Properties {
            }

            class GetRestoreSnapshotStateRequest {
                constructor(properties?: milvus.proto.milvus.GetRestoreSnapshotStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                job_id: Long;
                static encode(message: milvus.proto.milvus.GetRestoreSnapshotStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetRestoreSnapshotStateRequest & milvus.proto.milvus.GetRestoreSnapshotStateRequest.$Shape;
            }

            namespace GetRestoreSnapshotStateRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetRestoreSnapshotStateRequest.$Properties;
            }

            interface IGetRestoreSnapshotStateResponse extends milvus.proto.milvus.GetRestoreSnapshotStateResponse.$Properties {
            }

            class GetRestoreSnapshotStateResponse {
                constructor(properties?: milvus.proto.milvus.GetRestoreSnapshotStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                info?: (milvus.proto.milvus.RestoreSnapshotInfo.$Properties|null);
                static encode(message: milvus.proto.milvus.GetRestoreSnapshotStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetRestoreSnapshotStateResponse & milvus.proto.milvus.GetRestoreSnapshotStateResponse.$Shape;
            }

            namespace GetRestoreSnapshotStateResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    info?: (milvus.proto.milvus.RestoreSnapshotInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetRestoreSnapshotStateResponse.$Properties;
            }

            interface IListRestoreSnapshotJobsRequest extends milvus.proto.milvus.ListRestoreSnapshotJobsRequest.$Properties {
            }

            class ListRestoreSnapshotJobsRequest {
                constructor(properties?: milvus.proto.milvus.ListRestoreSnapshotJobsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.ListRestoreSnapshotJobsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListRestoreSnapshotJobsRequest & milvus.proto.milvus.ListRestoreSnapshotJobsRequest.$Shape;
            }

            namespace ListRestoreSnapshotJobsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListRestoreSnapshotJobsRequest.$Properties;
            }

            interface IListRestoreSnapshotJobsResponse extends milvus.proto.milvus.ListRestoreSnapshotJobsResponse.$Properties {
            }

            class ListRestoreSnapshotJobsResponse {
                constructor(properties?: milvus.proto.milvus.ListRestoreSnapshotJobsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                jobs: milvus.proto.milvus.RestoreSnapshotInfo.$Properties[];
                static encode(message: milvus.proto.milvus.ListRestoreSnapshotJobsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListRestoreSnapshotJobsResponse & milvus.proto.milvus.ListRestoreSnapshotJobsResponse.$Shape;
            }

            namespace ListRestoreSnapshotJobsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    jobs?: (milvus.proto.milvus.RestoreSnapshotInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListRestoreSnapshotJobsResponse.$Properties;
            }

            interface IPinSnapshotDataRequest extends milvus.proto.milvus.PinSnapshotDataRequest.$Properties {
            }

            class PinSnapshotDataRequest {
                constructor(properties?: milvus.proto.milvus.PinSnapshotDataRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                name: string;
                db_name: string;
                collection_name: string;
                ttl_seconds: Long;
                static encode(message: milvus.proto.milvus.PinSnapshotDataRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.PinSnapshotDataRequest & milvus.proto.milvus.PinSnapshotDataRequest.$Shape;
            }

            namespace PinSnapshotDataRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    ttl_seconds?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.PinSnapshotDataRequest.$Properties;
            }

            interface IPinSnapshotDataResponse extends milvus.proto.milvus.PinSnapshotDataResponse.$Properties {
            }

            class PinSnapshotDataResponse {
                constructor(properties?: milvus.proto.milvus.PinSnapshotDataResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                pin_id: Long;
                static encode(message: milvus.proto.milvus.PinSnapshotDataResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.PinSnapshotDataResponse & milvus.proto.milvus.PinSnapshotDataResponse.$Shape;
            }

            namespace PinSnapshotDataResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    pin_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.PinSnapshotDataResponse.$Properties;
            }

            interface IUnpinSnapshotDataRequest extends milvus.proto.milvus.UnpinSnapshotDataRequest.$Properties {
            }

            class UnpinSnapshotDataRequest {
                constructor(properties?: milvus.proto.milvus.UnpinSnapshotDataRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                pin_id: Long;
                static encode(message: milvus.proto.milvus.UnpinSnapshotDataRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.UnpinSnapshotDataRequest & milvus.proto.milvus.UnpinSnapshotDataRequest.$Shape;
            }

            namespace UnpinSnapshotDataRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    pin_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.UnpinSnapshotDataRequest.$Properties;
            }

            interface IAlterCollectionSchemaRequest extends milvus.proto.milvus.AlterCollectionSchemaRequest.$Properties {
            }

            class AlterCollectionSchemaRequest {
                constructor(properties?: milvus.proto.milvus.AlterCollectionSchemaRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                action?: (milvus.proto.milvus.AlterCollectionSchemaRequest.Action.$Properties|null);
                static encode(message: milvus.proto.milvus.AlterCollectionSchemaRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterCollectionSchemaRequest & milvus.proto.milvus.AlterCollectionSchemaRequest.$Shape;
            }

            namespace AlterCollectionSchemaRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    action?: (milvus.proto.milvus.AlterCollectionSchemaRequest.Action.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  collectionID?: Long|null;
                  action?: milvus.proto.milvus.AlterCollectionSchemaRequest.Action.$Shape|null;
                  $unknowns?: Uint8Array[];
                };

                interface IFieldInfo extends milvus.proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Properties {
                }

                class FieldInfo {
                    constructor(properties?: milvus.proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Properties);
                    $unknowns?: Uint8Array[];
                    field_schema?: (milvus.proto.schema.FieldSchema.$Properties|null);
                    index_name: string;
                    extra_params: milvus.proto.common.KeyValuePair.$Properties[];
                    static encode(message: milvus.proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterCollectionSchemaRequest.FieldInfo & milvus.proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Shape;
                }

                namespace FieldInfo {
                    interface $Properties {
                        field_schema?: (milvus.proto.schema.FieldSchema.$Properties|null);
                        index_name?: (string|null);
                        extra_params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                        $unknowns?: Uint8Array[];
                    }
                    type $Shape = {
                      field_schema?: milvus.proto.schema.FieldSchema.$Shape|null;
                      index_name?: string|null;
                      extra_params?: milvus.proto.common.KeyValuePair.$Shape[]|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                interface IAddRequest extends milvus.proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Properties {
                }

                class AddRequest {
                    constructor(properties?: milvus.proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Properties);
                    $unknowns?: Uint8Array[];
                    field_infos: milvus.proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Properties[];
                    func_schema: milvus.proto.schema.FunctionSchema.$Properties[];
                    do_physical_backfill: boolean;
                    static encode(message: milvus.proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterCollectionSchemaRequest.AddRequest & milvus.proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Shape;
                }

                namespace AddRequest {
                    interface $Properties {
                        field_infos?: (milvus.proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Properties[]|null);
                        func_schema?: (milvus.proto.schema.FunctionSchema.$Properties[]|null);
                        do_physical_backfill?: (boolean|null);
                        $unknowns?: Uint8Array[];
                    }
                    type $Shape = {
                      field_infos?: milvus.proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Shape[]|null;
                      func_schema?: milvus.proto.schema.FunctionSchema.$Shape[]|null;
                      do_physical_backfill?: boolean|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                interface IDropRequest extends milvus.proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Properties {
                }

                class DropRequest {
                    constructor(properties?: milvus.proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Properties);
                    $unknowns?: Uint8Array[];
                    field_name?: (string|null);
                    field_id?: (Long|null);
                    function_name?: (string|null);
                    drop_function_output_fields: boolean;
                    identifier?: ("field_name"|"field_id"|"function_name");
                    static encode(message: milvus.proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterCollectionSchemaRequest.DropRequest & milvus.proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Shape;
                }

                namespace DropRequest {
                    interface $Properties {
                        field_name?: (string|null);
                        field_id?: (Long|null);
                        function_name?: (string|null);
                        drop_function_output_fields?: (boolean|null);
                        identifier?: ("field_name"|"field_id"|"function_name");
                        $unknowns?: Uint8Array[];
                    }
                    type $Shape = {
                      field_name?: string|null;
                      field_id?: Long|null;
                      function_name?: string|null;
                      drop_function_output_fields?: boolean|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ identifier?: undefined; field_name?: null; field_id?: null; function_name?: null }|{ identifier?: "field_name"; field_name: string; field_id?: null; function_name?: null }|{ identifier?: "field_id"; field_name?: null; field_id: Long; function_name?: null }|{ identifier?: "function_name"; field_name?: null; field_id?: null; function_name: string })
                    );
                }

                interface IAction extends milvus.proto.milvus.AlterCollectionSchemaRequest.Action.$Properties {
                }

                class Action {
                    constructor(properties?: milvus.proto.milvus.AlterCollectionSchemaRequest.Action.$Properties);
                    $unknowns?: Uint8Array[];
                    add_request?: (milvus.proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Properties|null);
                    drop_request?: (milvus.proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Properties|null);
                    op?: ("add_request"|"drop_request");
                    static encode(message: milvus.proto.milvus.AlterCollectionSchemaRequest.Action.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterCollectionSchemaRequest.Action & milvus.proto.milvus.AlterCollectionSchemaRequest.Action.$Shape;
                }

                namespace Action {
                    interface $Properties {
                        add_request?: (milvus.proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Properties|null);
                        drop_request?: (milvus.proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Properties|null);
                        op?: ("add_request"|"drop_request");
                        $unknowns?: Uint8Array[];
                    }
                    type $Shape = {
                      add_request?: milvus.proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Shape|null;
                      drop_request?: milvus.proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Shape|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ op?: undefined; add_request?: null; drop_request?: null }|{ op?: "add_request"; add_request: milvus.proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Shape; drop_request?: null }|{ op?: "drop_request"; add_request?: null; drop_request: milvus.proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Shape })
                    );
                }
            }

            interface IAlterCollectionSchemaResponse extends milvus.proto.milvus.AlterCollectionSchemaResponse.$Properties {
            }

            class AlterCollectionSchemaResponse {
                constructor(properties?: milvus.proto.milvus.AlterCollectionSchemaResponse.$Properties);
                $unknowns?: Uint8Array[];
                alter_status?: (milvus.proto.common.Status.$Properties|null);
                static encode(message: milvus.proto.milvus.AlterCollectionSchemaResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.AlterCollectionSchemaResponse & milvus.proto.milvus.AlterCollectionSchemaResponse.$Shape;
            }

            namespace AlterCollectionSchemaResponse {
                interface $Properties {
                    alter_status?: (milvus.proto.common.Status.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.AlterCollectionSchemaResponse.$Properties;
            }

            interface IBatchUpdateManifestRequest extends milvus.proto.milvus.BatchUpdateManifestRequest.$Properties {
            }

            class BatchUpdateManifestRequest {
                constructor(properties?: milvus.proto.milvus.BatchUpdateManifestRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_names: string[];
                items: milvus.proto.milvus.BatchUpdateManifestItem.$Properties[];
                static encode(message: milvus.proto.milvus.BatchUpdateManifestRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.BatchUpdateManifestRequest & milvus.proto.milvus.BatchUpdateManifestRequest.$Shape;
            }

            namespace BatchUpdateManifestRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_names?: (string[]|null);
                    items?: (milvus.proto.milvus.BatchUpdateManifestItem.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.BatchUpdateManifestRequest.$Properties;
            }

            interface IBatchUpdateManifestItem extends milvus.proto.milvus.BatchUpdateManifestItem.$Properties {
            }

            class BatchUpdateManifestItem {
                constructor(properties?: milvus.proto.milvus.BatchUpdateManifestItem.$Properties);
                $unknowns?: Uint8Array[];
                segment_id: Long;
                manifest_version: Long;
                static encode(message: milvus.proto.milvus.BatchUpdateManifestItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.BatchUpdateManifestItem & milvus.proto.milvus.BatchUpdateManifestItem.$Shape;
            }

            namespace BatchUpdateManifestItem {
                interface $Properties {
                    segment_id?: (Long|null);
                    manifest_version?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.BatchUpdateManifestItem.$Properties;
            }

            interface IClientHeartbeatRequest extends milvus.proto.milvus.ClientHeartbeatRequest.$Properties {
            }

            class ClientHeartbeatRequest {
                constructor(properties?: milvus.proto.milvus.ClientHeartbeatRequest.$Properties);
                $unknowns?: Uint8Array[];
                client_info?: (milvus.proto.common.ClientInfo.$Properties|null);
                report_timestamp: Long;
                metrics: milvus.proto.common.OperationMetrics.$Properties[];
                command_replies: milvus.proto.common.CommandReply.$Properties[];
                config_hash: string;
                last_command_timestamp: Long;
                static encode(message: milvus.proto.milvus.ClientHeartbeatRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ClientHeartbeatRequest & milvus.proto.milvus.ClientHeartbeatRequest.$Shape;
            }

            namespace ClientHeartbeatRequest {
                interface $Properties {
                    client_info?: (milvus.proto.common.ClientInfo.$Properties|null);
                    report_timestamp?: (Long|null);
                    metrics?: (milvus.proto.common.OperationMetrics.$Properties[]|null);
                    command_replies?: (milvus.proto.common.CommandReply.$Properties[]|null);
                    config_hash?: (string|null);
                    last_command_timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ClientHeartbeatRequest.$Properties;
            }

            interface IClientHeartbeatResponse extends milvus.proto.milvus.ClientHeartbeatResponse.$Properties {
            }

            class ClientHeartbeatResponse {
                constructor(properties?: milvus.proto.milvus.ClientHeartbeatResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                server_timestamp: Long;
                commands: milvus.proto.common.ClientCommand.$Properties[];
                static encode(message: milvus.proto.milvus.ClientHeartbeatResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ClientHeartbeatResponse & milvus.proto.milvus.ClientHeartbeatResponse.$Shape;
            }

            namespace ClientHeartbeatResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    server_timestamp?: (Long|null);
                    commands?: (milvus.proto.common.ClientCommand.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ClientHeartbeatResponse.$Properties;
            }

            interface IGetClientTelemetryRequest extends milvus.proto.milvus.GetClientTelemetryRequest.$Properties {
            }

            class GetClientTelemetryRequest {
                constructor(properties?: milvus.proto.milvus.GetClientTelemetryRequest.$Properties);
                $unknowns?: Uint8Array[];
                database: string;
                client_id: string;
                include_metrics: boolean;
                static encode(message: milvus.proto.milvus.GetClientTelemetryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetClientTelemetryRequest & milvus.proto.milvus.GetClientTelemetryRequest.$Shape;
            }

            namespace GetClientTelemetryRequest {
                interface $Properties {
                    database?: (string|null);
                    client_id?: (string|null);
                    include_metrics?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetClientTelemetryRequest.$Properties;
            }

            interface IClientTelemetry extends milvus.proto.milvus.ClientTelemetry.$Properties {
            }

            class ClientTelemetry {
                constructor(properties?: milvus.proto.milvus.ClientTelemetry.$Properties);
                $unknowns?: Uint8Array[];
                client_info?: (milvus.proto.common.ClientInfo.$Properties|null);
                last_heartbeat_time: Long;
                status: string;
                databases: string[];
                metrics: milvus.proto.common.OperationMetrics.$Properties[];
                static encode(message: milvus.proto.milvus.ClientTelemetry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ClientTelemetry & milvus.proto.milvus.ClientTelemetry.$Shape;
            }

            namespace ClientTelemetry {
                interface $Properties {
                    client_info?: (milvus.proto.common.ClientInfo.$Properties|null);
                    last_heartbeat_time?: (Long|null);
                    status?: (string|null);
                    databases?: (string[]|null);
                    metrics?: (milvus.proto.common.OperationMetrics.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ClientTelemetry.$Properties;
            }

            interface IGetClientTelemetryResponse extends milvus.proto.milvus.GetClientTelemetryResponse.$Properties {
            }

            class GetClientTelemetryResponse {
                constructor(properties?: milvus.proto.milvus.GetClientTelemetryResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                clients: milvus.proto.milvus.ClientTelemetry.$Properties[];
                aggregated?: (milvus.proto.common.Metrics.$Properties|null);
                static encode(message: milvus.proto.milvus.GetClientTelemetryResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetClientTelemetryResponse & milvus.proto.milvus.GetClientTelemetryResponse.$Shape;
            }

            namespace GetClientTelemetryResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    clients?: (milvus.proto.milvus.ClientTelemetry.$Properties[]|null);
                    aggregated?: (milvus.proto.common.Metrics.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetClientTelemetryResponse.$Properties;
            }

            interface IPushClientCommandRequest extends milvus.proto.milvus.PushClientCommandRequest.$Properties {
            }

            class PushClientCommandRequest {
                constructor(properties?: milvus.proto.milvus.PushClientCommandRequest.$Properties);
                $unknowns?: Uint8Array[];
                command_type: string;
                payload: Uint8Array;
                target_client_id: string;
                target_database: string;
                ttl_seconds: Long;
                persistent: boolean;
                static encode(message: milvus.proto.milvus.PushClientCommandRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.PushClientCommandRequest & milvus.proto.milvus.PushClientCommandRequest.$Shape;
            }

            namespace PushClientCommandRequest {
                interface $Properties {
                    command_type?: (string|null);
                    payload?: (Uint8Array|null);
                    target_client_id?: (string|null);
                    target_database?: (string|null);
                    ttl_seconds?: (Long|null);
                    persistent?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.PushClientCommandRequest.$Properties;
            }

            interface IPushClientCommandResponse extends milvus.proto.milvus.PushClientCommandResponse.$Properties {
            }

            class PushClientCommandResponse {
                constructor(properties?: milvus.proto.milvus.PushClientCommandResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                command_id: string;
                static encode(message: milvus.proto.milvus.PushClientCommandResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.PushClientCommandResponse & milvus.proto.milvus.PushClientCommandResponse.$Shape;
            }

            namespace PushClientCommandResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    command_id?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.PushClientCommandResponse.$Properties;
            }

            interface IDeleteClientCommandRequest extends milvus.proto.milvus.DeleteClientCommandRequest.$Properties {
            }

            class DeleteClientCommandRequest {
                constructor(properties?: milvus.proto.milvus.DeleteClientCommandRequest.$Properties);
                $unknowns?: Uint8Array[];
                command_id: string;
                static encode(message: milvus.proto.milvus.DeleteClientCommandRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DeleteClientCommandRequest & milvus.proto.milvus.DeleteClientCommandRequest.$Shape;
            }

            namespace DeleteClientCommandRequest {
                interface $Properties {
                    command_id?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DeleteClientCommandRequest.$Properties;
            }

            interface IDeleteClientCommandResponse extends milvus.proto.milvus.DeleteClientCommandResponse.$Properties {
            }

            class DeleteClientCommandResponse {
                constructor(properties?: milvus.proto.milvus.DeleteClientCommandResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                static encode(message: milvus.proto.milvus.DeleteClientCommandResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.DeleteClientCommandResponse & milvus.proto.milvus.DeleteClientCommandResponse.$Shape;
            }

            namespace DeleteClientCommandResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.DeleteClientCommandResponse.$Properties;
            }

            interface IRefreshExternalCollectionRequest extends milvus.proto.milvus.RefreshExternalCollectionRequest.$Properties {
            }

            class RefreshExternalCollectionRequest {
                constructor(properties?: milvus.proto.milvus.RefreshExternalCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                external_source: string;
                external_spec: string;
                static encode(message: milvus.proto.milvus.RefreshExternalCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RefreshExternalCollectionRequest & milvus.proto.milvus.RefreshExternalCollectionRequest.$Shape;
            }

            namespace RefreshExternalCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    external_source?: (string|null);
                    external_spec?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RefreshExternalCollectionRequest.$Properties;
            }

            interface IRefreshExternalCollectionResponse extends milvus.proto.milvus.RefreshExternalCollectionResponse.$Properties {
            }

            class RefreshExternalCollectionResponse {
                constructor(properties?: milvus.proto.milvus.RefreshExternalCollectionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                job_id: Long;
                static encode(message: milvus.proto.milvus.RefreshExternalCollectionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RefreshExternalCollectionResponse & milvus.proto.milvus.RefreshExternalCollectionResponse.$Shape;
            }

            namespace RefreshExternalCollectionResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RefreshExternalCollectionResponse.$Properties;
            }

            interface IGetRefreshExternalCollectionProgressRequest extends milvus.proto.milvus.GetRefreshExternalCollectionProgressRequest.$Properties {
            }

            class GetRefreshExternalCollectionProgressRequest {
                constructor(properties?: milvus.proto.milvus.GetRefreshExternalCollectionProgressRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                job_id: Long;
                static encode(message: milvus.proto.milvus.GetRefreshExternalCollectionProgressRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetRefreshExternalCollectionProgressRequest & milvus.proto.milvus.GetRefreshExternalCollectionProgressRequest.$Shape;
            }

            namespace GetRefreshExternalCollectionProgressRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetRefreshExternalCollectionProgressRequest.$Properties;
            }

            interface IRefreshExternalCollectionJobInfo extends milvus.proto.milvus.RefreshExternalCollectionJobInfo.$Properties {
            }

            class RefreshExternalCollectionJobInfo {
                constructor(properties?: milvus.proto.milvus.RefreshExternalCollectionJobInfo.$Properties);
                $unknowns?: Uint8Array[];
                job_id: Long;
                collection_name: string;
                state: milvus.proto.milvus.RefreshExternalCollectionState;
                progress: Long;
                reason: string;
                external_source: string;
                start_time: Long;
                end_time: Long;
                external_spec: string;
                static encode(message: milvus.proto.milvus.RefreshExternalCollectionJobInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.RefreshExternalCollectionJobInfo & milvus.proto.milvus.RefreshExternalCollectionJobInfo.$Shape;
            }

            namespace RefreshExternalCollectionJobInfo {
                interface $Properties {
                    job_id?: (Long|null);
                    collection_name?: (string|null);
                    state?: (milvus.proto.milvus.RefreshExternalCollectionState|null);
                    progress?: (Long|null);
                    reason?: (string|null);
                    external_source?: (string|null);
                    start_time?: (Long|null);
                    end_time?: (Long|null);
                    external_spec?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.RefreshExternalCollectionJobInfo.$Properties;
            }

            interface IGetRefreshExternalCollectionProgressResponse extends milvus.proto.milvus.GetRefreshExternalCollectionProgressResponse.$Properties {
            }

            class GetRefreshExternalCollectionProgressResponse {
                constructor(properties?: milvus.proto.milvus.GetRefreshExternalCollectionProgressResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                job_info?: (milvus.proto.milvus.RefreshExternalCollectionJobInfo.$Properties|null);
                static encode(message: milvus.proto.milvus.GetRefreshExternalCollectionProgressResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetRefreshExternalCollectionProgressResponse & milvus.proto.milvus.GetRefreshExternalCollectionProgressResponse.$Shape;
            }

            namespace GetRefreshExternalCollectionProgressResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    job_info?: (milvus.proto.milvus.RefreshExternalCollectionJobInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetRefreshExternalCollectionProgressResponse.$Properties;
            }

            interface IListRefreshExternalCollectionJobsRequest extends milvus.proto.milvus.ListRefreshExternalCollectionJobsRequest.$Properties {
            }

            class ListRefreshExternalCollectionJobsRequest {
                constructor(properties?: milvus.proto.milvus.ListRefreshExternalCollectionJobsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: milvus.proto.milvus.ListRefreshExternalCollectionJobsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListRefreshExternalCollectionJobsRequest & milvus.proto.milvus.ListRefreshExternalCollectionJobsRequest.$Shape;
            }

            namespace ListRefreshExternalCollectionJobsRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListRefreshExternalCollectionJobsRequest.$Properties;
            }

            interface IListRefreshExternalCollectionJobsResponse extends milvus.proto.milvus.ListRefreshExternalCollectionJobsResponse.$Properties {
            }

            class ListRefreshExternalCollectionJobsResponse {
                constructor(properties?: milvus.proto.milvus.ListRefreshExternalCollectionJobsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                jobs: milvus.proto.milvus.RefreshExternalCollectionJobInfo.$Properties[];
                static encode(message: milvus.proto.milvus.ListRefreshExternalCollectionJobsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ListRefreshExternalCollectionJobsResponse & milvus.proto.milvus.ListRefreshExternalCollectionJobsResponse.$Shape;
            }

            namespace ListRefreshExternalCollectionJobsResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    jobs?: (milvus.proto.milvus.RefreshExternalCollectionJobInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ListRefreshExternalCollectionJobsResponse.$Properties;
            }

            interface IExportSnapshotInfo extends milvus.proto.milvus.ExportSnapshotInfo.$Properties {
            }

            class ExportSnapshotInfo {
                constructor(properties?: milvus.proto.milvus.ExportSnapshotInfo.$Properties);
                $unknowns?: Uint8Array[];
                job_id: Long;
                snapshot_name: string;
                db_name: string;
                collection_name: string;
                state: milvus.proto.milvus.ExportSnapshotState;
                progress: number;
                reason: string;
                start_time: Long;
                time_cost: Long;
                total_files: Long;
                copied_files: Long;
                snapshot_metadata_uri: string;
                total_bytes: Long;
                static encode(message: milvus.proto.milvus.ExportSnapshotInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.ExportSnapshotInfo & milvus.proto.milvus.ExportSnapshotInfo.$Shape;
            }

            namespace ExportSnapshotInfo {
                interface $Properties {
                    job_id?: (Long|null);
                    snapshot_name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    state?: (milvus.proto.milvus.ExportSnapshotState|null);
                    progress?: (number|null);
                    reason?: (string|null);
                    start_time?: (Long|null);
                    time_cost?: (Long|null);
                    total_files?: (Long|null);
                    copied_files?: (Long|null);
                    snapshot_metadata_uri?: (string|null);
                    total_bytes?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.ExportSnapshotInfo.$Properties;
            }

            interface IGetExportSnapshotStateRequest extends milvus.proto.milvus.GetExportSnapshotStateRequest.$Properties {
            }

            class GetExportSnapshotStateRequest {
                constructor(properties?: milvus.proto.milvus.GetExportSnapshotStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                job_id: Long;
                static encode(message: milvus.proto.milvus.GetExportSnapshotStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetExportSnapshotStateRequest & milvus.proto.milvus.GetExportSnapshotStateRequest.$Shape;
            }

            namespace GetExportSnapshotStateRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetExportSnapshotStateRequest.$Properties;
            }

            interface IGetExportSnapshotStateResponse extends milvus.proto.milvus.GetExportSnapshotStateResponse.$Properties {
            }

            class GetExportSnapshotStateResponse {
                constructor(properties?: milvus.proto.milvus.GetExportSnapshotStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                info?: (milvus.proto.milvus.ExportSnapshotInfo.$Properties|null);
                static encode(message: milvus.proto.milvus.GetExportSnapshotStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.milvus.GetExportSnapshotStateResponse & milvus.proto.milvus.GetExportSnapshotStateResponse.$Shape;
            }

            namespace GetExportSnapshotStateResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    info?: (milvus.proto.milvus.ExportSnapshotInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.milvus.GetExportSnapshotStateResponse.$Properties;
            }
        }

        namespace common {

            enum ErrorCode {
                Success = 0,
                UnexpectedError = 1,
                ConnectFailed = 2,
                PermissionDenied = 3,
                CollectionNotExists = 4,
                IllegalArgument = 5,
                IllegalDimension = 7,
                IllegalIndexType = 8,
                IllegalCollectionName = 9,
                IllegalTOPK = 10,
                IllegalRowRecord = 11,
                IllegalVectorID = 12,
                IllegalSearchResult = 13,
                FileNotFound = 14,
                MetaFailed = 15,
                CacheFailed = 16,
                CannotCreateFolder = 17,
                CannotCreateFile = 18,
                CannotDeleteFolder = 19,
                CannotDeleteFile = 20,
                BuildIndexError = 21,
                IllegalNLIST = 22,
                IllegalMetricType = 23,
                OutOfMemory = 24,
                IndexNotExist = 25,
                EmptyCollection = 26,
                UpdateImportTaskFailure = 27,
                CollectionNameNotFound = 28,
                CreateCredentialFailure = 29,
                UpdateCredentialFailure = 30,
                DeleteCredentialFailure = 31,
                GetCredentialFailure = 32,
                ListCredUsersFailure = 33,
                GetUserFailure = 34,
                CreateRoleFailure = 35,
                DropRoleFailure = 36,
                OperateUserRoleFailure = 37,
                SelectRoleFailure = 38,
                SelectUserFailure = 39,
                SelectResourceFailure = 40,
                OperatePrivilegeFailure = 41,
                SelectGrantFailure = 42,
                RefreshPolicyInfoCacheFailure = 43,
                ListPolicyFailure = 44,
                NotShardLeader = 45,
                NoReplicaAvailable = 46,
                SegmentNotFound = 47,
                ForceDeny = 48,
                RateLimit = 49,
                NodeIDNotMatch = 50,
                UpsertAutoIDTrue = 51,
                InsufficientMemoryToLoad = 52,
                MemoryQuotaExhausted = 53,
                DiskQuotaExhausted = 54,
                TimeTickLongDelay = 55,
                NotReadyServe = 56,
                NotReadyCoordActivating = 57,
                CreatePrivilegeGroupFailure = 58,
                DropPrivilegeGroupFailure = 59,
                ListPrivilegeGroupsFailure = 60,
                OperatePrivilegeGroupFailure = 61,
                SchemaMismatch = 62,
                DataCoordNA = 100,
                DDRequestRace = 1000
            }

            enum IndexState {
                IndexStateNone = 0,
                Unissued = 1,
                InProgress = 2,
                Finished = 3,
                Failed = 4,
                Retry = 5
            }

            enum SegmentState {
                SegmentStateNone = 0,
                NotExist = 1,
                Growing = 2,
                Sealed = 3,
                Flushed = 4,
                Flushing = 5,
                Dropped = 6,
                Importing = 7
            }

            enum SegmentLevel {
                Legacy = 0,
                L0 = 1,
                L1 = 2,
                L2 = 3
            }

            enum PlaceholderType {
                None = 0,
                BinaryVector = 100,
                FloatVector = 101,
                Float16Vector = 102,
                BFloat16Vector = 103,
                SparseFloatVector = 104,
                Int8Vector = 105,
                Int64 = 5,
                VarChar = 21,
                EmbListBinaryVector = 300,
                EmbListFloatVector = 301,
                EmbListFloat16Vector = 302,
                EmbListBFloat16Vector = 303,
                EmbListSparseFloatVector = 304,
                EmbListInt8Vector = 305
            }

            enum MsgType {
                Undefined = 0,
                CreateCollection = 100,
                DropCollection = 101,
                HasCollection = 102,
                DescribeCollection = 103,
                ShowCollections = 104,
                GetSystemConfigs = 105,
                LoadCollection = 106,
                ReleaseCollection = 107,
                CreateAlias = 108,
                DropAlias = 109,
                AlterAlias = 110,
                AlterCollection = 111,
                RenameCollection = 112,
                DescribeAlias = 113,
                ListAliases = 114,
                AlterCollectionField = 115,
                AddCollectionFunction = 116,
                AlterCollectionFunction = 117,
                DropCollectionFunction = 118,
                TruncateCollection = 119,
                CreatePartition = 200,
                DropPartition = 201,
                HasPartition = 202,
                DescribePartition = 203,
                ShowPartitions = 204,
                LoadPartitions = 205,
                ReleasePartitions = 206,
                ShowSegments = 250,
                DescribeSegment = 251,
                LoadSegments = 252,
                ReleaseSegments = 253,
                HandoffSegments = 254,
                LoadBalanceSegments = 255,
                DescribeSegments = 256,
                FederListIndexedSegment = 257,
                FederDescribeSegmentIndexData = 258,
                CreateIndex = 300,
                DescribeIndex = 301,
                DropIndex = 302,
                GetIndexStatistics = 303,
                AlterIndex = 304,
                Insert = 400,
                Delete = 401,
                Flush = 402,
                ResendSegmentStats = 403,
                Upsert = 404,
                ManualFlush = 405,
                FlushSegment = 406,
                CreateSegment = 407,
                Import = 408,
                FlushAll = 409,
                Search = 500,
                SearchResult = 501,
                GetIndexState = 502,
                GetIndexBuildProgress = 503,
                GetCollectionStatistics = 504,
                GetPartitionStatistics = 505,
                Retrieve = 506,
                RetrieveResult = 507,
                WatchDmChannels = 508,
                RemoveDmChannels = 509,
                WatchQueryChannels = 510,
                RemoveQueryChannels = 511,
                SealedSegmentsChangeInfo = 512,
                WatchDeltaChannels = 513,
                GetShardLeaders = 514,
                GetReplicas = 515,
                UnsubDmChannel = 516,
                GetDistribution = 517,
                SyncDistribution = 518,
                RunAnalyzer = 519,
                SegmentInfo = 600,
                SystemInfo = 601,
                GetRecoveryInfo = 602,
                GetSegmentState = 603,
                TimeTick = 1200,
                QueryNodeStats = 1201,
                LoadIndex = 1202,
                RequestID = 1203,
                RequestTSO = 1204,
                AllocateSegment = 1205,
                SegmentStatistics = 1206,
                SegmentFlushDone = 1207,
                DataNodeTt = 1208,
                Connect = 1209,
                ListClientInfos = 1210,
                AllocTimestamp = 1211,
                Replicate = 1212,
                CreateCredential = 1500,
                GetCredential = 1501,
                DeleteCredential = 1502,
                UpdateCredential = 1503,
                ListCredUsernames = 1504,
                CreateRole = 1600,
                DropRole = 1601,
                OperateUserRole = 1602,
                SelectRole = 1603,
                SelectUser = 1604,
                SelectResource = 1605,
                OperatePrivilege = 1606,
                SelectGrant = 1607,
                RefreshPolicyInfoCache = 1608,
                ListPolicy = 1609,
                CreatePrivilegeGroup = 1610,
                DropPrivilegeGroup = 1611,
                ListPrivilegeGroups = 1612,
                OperatePrivilegeGroup = 1613,
                OperatePrivilegeV2 = 1614,
                AlterRole = 1615,
                CreateResourceGroup = 1700,
                DropResourceGroup = 1701,
                ListResourceGroups = 1702,
                DescribeResourceGroup = 1703,
                TransferNode = 1704,
                TransferReplica = 1705,
                UpdateResourceGroups = 1706,
                CreateDatabase = 1801,
                DropDatabase = 1802,
                ListDatabases = 1803,
                AlterDatabase = 1804,
                DescribeDatabase = 1805,
                AddCollectionField = 1900,
                AlterWAL = 2000,
                CreateSnapshot = 2100,
                DropSnapshot = 2101,
                ListSnapshots = 2102,
                DescribeSnapshot = 2103,
                RestoreSnapshot = 2104,
                GetRestoreSnapshotState = 2105,
                ListRestoreSnapshotJobs = 2106,
                PinSnapshotData = 2107,
                UnpinSnapshotData = 2108,
                RestoreExternalSnapshot = 2109,
                ExportSnapshot = 2110,
                AlterCollectionSchema = 2200,
                RefreshExternalCollection = 2300,
                GetRefreshExternalCollectionProgress = 2301,
                ListRefreshExternalCollectionJobs = 2302,
                GetExportSnapshotState = 2111
            }

            enum DslType {
                Dsl = 0,
                BoolExprV1 = 1
            }

            enum CompactionState {
                UndefiedState = 0,
                Executing = 1,
                Completed = 2
            }

            enum CompactionTaskState {
                CompactionTaskStateUnknown = 0,
                CompactionTaskStateExecuting = 1,
                CompactionTaskStatePipelining = 2,
                CompactionTaskStateCompleted = 3,
                CompactionTaskStateFailed = 4,
                CompactionTaskStateTimeout = 5,
                CompactionTaskStateAnalyzing = 6,
                CompactionTaskStateIndexing = 7,
                CompactionTaskStateCleaned = 8,
                CompactionTaskStateMetaSaved = 9,
                CompactionTaskStateStatistic = 10
            }

            enum CompactionType {
                CompactionTypeUndefined = 0,
                CompactionTypeMerge = 2,
                CompactionTypeMix = 3,
                CompactionTypeSingle = 4,
                CompactionTypeMinor = 5,
                CompactionTypeMajor = 6,
                CompactionTypeLevel0Delete = 7,
                CompactionTypeClustering = 8,
                CompactionTypeSort = 9,
                CompactionTypePartitionKeySort = 10,
                CompactionTypeClusteringPartitionKeySort = 11,
                CompactionTypeBumpSchemaVersion = 12
            }

            enum ConsistencyLevel {
                Strong = 0,
                Session = 1,
                Bounded = 2,
                Eventually = 3,
                Customized = 4
            }

            enum ImportState {
                ImportPending = 0,
                ImportFailed = 1,
                ImportStarted = 2,
                ImportPersisted = 5,
                ImportFlushed = 8,
                ImportCompleted = 6,
                ImportFailedAndCleaned = 7
            }

            enum ObjectType {
                Collection = 0,
                Global = 1,
                User = 2
            }

            enum ObjectPrivilege {
                PrivilegeAll = 0,
                PrivilegeCreateCollection = 1,
                PrivilegeDropCollection = 2,
                PrivilegeDescribeCollection = 3,
                PrivilegeShowCollections = 4,
                PrivilegeLoad = 5,
                PrivilegeRelease = 6,
                PrivilegeCompaction = 7,
                PrivilegeInsert = 8,
                PrivilegeDelete = 9,
                PrivilegeGetStatistics = 10,
                PrivilegeCreateIndex = 11,
                PrivilegeIndexDetail = 12,
                PrivilegeDropIndex = 13,
                PrivilegeSearch = 14,
                PrivilegeFlush = 15,
                PrivilegeQuery = 16,
                PrivilegeLoadBalance = 17,
                PrivilegeImport = 18,
                PrivilegeCreateOwnership = 19,
                PrivilegeUpdateUser = 20,
                PrivilegeDropOwnership = 21,
                PrivilegeSelectOwnership = 22,
                PrivilegeManageOwnership = 23,
                PrivilegeSelectUser = 24,
                PrivilegeUpsert = 25,
                PrivilegeCreateResourceGroup = 26,
                PrivilegeDropResourceGroup = 27,
                PrivilegeDescribeResourceGroup = 28,
                PrivilegeListResourceGroups = 29,
                PrivilegeTransferNode = 30,
                PrivilegeTransferReplica = 31,
                PrivilegeGetLoadingProgress = 32,
                PrivilegeGetLoadState = 33,
                PrivilegeRenameCollection = 34,
                PrivilegeCreateDatabase = 35,
                PrivilegeDropDatabase = 36,
                PrivilegeListDatabases = 37,
                PrivilegeFlushAll = 38,
                PrivilegeCreatePartition = 39,
                PrivilegeDropPartition = 40,
                PrivilegeShowPartitions = 41,
                PrivilegeHasPartition = 42,
                PrivilegeGetFlushState = 43,
                PrivilegeCreateAlias = 44,
                PrivilegeDropAlias = 45,
                PrivilegeDescribeAlias = 46,
                PrivilegeListAliases = 47,
                PrivilegeUpdateResourceGroups = 48,
                PrivilegeAlterDatabase = 49,
                PrivilegeDescribeDatabase = 50,
                PrivilegeBackupRBAC = 51,
                PrivilegeRestoreRBAC = 52,
                PrivilegeGroupReadOnly = 53,
                PrivilegeGroupReadWrite = 54,
                PrivilegeGroupAdmin = 55,
                PrivilegeCreatePrivilegeGroup = 56,
                PrivilegeDropPrivilegeGroup = 57,
                PrivilegeListPrivilegeGroups = 58,
                PrivilegeOperatePrivilegeGroup = 59,
                PrivilegeGroupClusterReadOnly = 60,
                PrivilegeGroupClusterReadWrite = 61,
                PrivilegeGroupClusterAdmin = 62,
                PrivilegeGroupDatabaseReadOnly = 63,
                PrivilegeGroupDatabaseReadWrite = 64,
                PrivilegeGroupDatabaseAdmin = 65,
                PrivilegeGroupCollectionReadOnly = 66,
                PrivilegeGroupCollectionReadWrite = 67,
                PrivilegeGroupCollectionAdmin = 68,
                PrivilegeGetImportProgress = 69,
                PrivilegeListImport = 70,
                PrivilegeAddCollectionField = 71,
                PrivilegeAddFileResource = 72,
                PrivilegeRemoveFileResource = 73,
                PrivilegeListFileResources = 74,
                PrivilegeUpdateReplicateConfiguration = 78,
                PrivilegeCreateSnapshot = 79,
                PrivilegeDropSnapshot = 80,
                PrivilegeDescribeSnapshot = 81,
                PrivilegeListSnapshots = 82,
                PrivilegeRestoreSnapshot = 83,
                PrivilegeAlterCollectionSchema = 84,
                PrivilegeGetReplicateConfiguration = 85,
                PrivilegeRefreshExternalCollection = 86,
                PrivilegePinSnapshotData = 87,
                PrivilegeUnpinSnapshotData = 88,
                PrivilegeRestoreExternalSnapshot = 89,
                PrivilegeExportSnapshot = 90
            }

            enum StateCode {
                Initializing = 0,
                Healthy = 1,
                Abnormal = 2,
                StandBy = 3,
                Stopping = 4
            }

            enum LoadState {
                LoadStateNotExist = 0,
                LoadStateNotLoad = 1,
                LoadStateLoading = 2,
                LoadStateLoaded = 3
            }

            enum LoadPriority {
                HIGH = 0,
                LOW = 1
            }

            enum WALName {
                Unknown = 0,
                RocksMQ = 1,
                Pulsar = 2,
                Kafka = 3,
                WoodPecker = 4,
                Test = 999
            }

            enum HighlightType {
                Lexical = 0,
                Semantic = 1
            }

            interface IStatus extends milvus.proto.common.Status.$Properties {
            }

            class Status {
                constructor(properties?: milvus.proto.common.Status.$Properties);
                $unknowns?: Uint8Array[];
                error_code: milvus.proto.common.ErrorCode;
                reason: string;
                code: number;
                retriable: boolean;
                detail: string;
                extra_info: { [k: string]: string };
                static encode(message: milvus.proto.common.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.Status & milvus.proto.common.Status.$Shape;
            }

            namespace Status {
                interface $Properties {
                    error_code?: (milvus.proto.common.ErrorCode|null);
                    reason?: (string|null);
                    code?: (number|null);
                    retriable?: (boolean|null);
                    detail?: (string|null);
                    extra_info?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.Status.$Properties;
            }

            interface IKeyValuePair extends milvus.proto.common.KeyValuePair.$Properties {
            }

            class KeyValuePair {
                constructor(properties?: milvus.proto.common.KeyValuePair.$Properties);
                $unknowns?: Uint8Array[];
                key: string;
                value: string;
                static encode(message: milvus.proto.common.KeyValuePair.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.KeyValuePair & milvus.proto.common.KeyValuePair.$Shape;
            }

            namespace KeyValuePair {
                interface $Properties {
                    key?: (string|null);
                    value?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.KeyValuePair.$Properties;
            }

            interface IKeyDataPair extends milvus.proto.common.KeyDataPair.$Properties {
            }

            class KeyDataPair {
                constructor(properties?: milvus.proto.common.KeyDataPair.$Properties);
                $unknowns?: Uint8Array[];
                key: string;
                data: Uint8Array;
                static encode(message: milvus.proto.common.KeyDataPair.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.KeyDataPair & milvus.proto.common.KeyDataPair.$Shape;
            }

            namespace KeyDataPair {
                interface $Properties {
                    key?: (string|null);
                    data?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.KeyDataPair.$Properties;
            }

            interface IBlob extends milvus.proto.common.Blob.$Properties {
            }

            class Blob {
                constructor(properties?: milvus.proto.common.Blob.$Properties);
                $unknowns?: Uint8Array[];
                value: Uint8Array;
                static encode(message: milvus.proto.common.Blob.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.Blob & milvus.proto.common.Blob.$Shape;
            }

            namespace Blob {
                interface $Properties {
                    value?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.Blob.$Properties;
            }

            interface IPlaceholderValue extends milvus.proto.common.PlaceholderValue.$Properties {
            }

            class PlaceholderValue {
                constructor(properties?: milvus.proto.common.PlaceholderValue.$Properties);
                $unknowns?: Uint8Array[];
                tag: string;
                type: milvus.proto.common.PlaceholderType;
                values: Uint8Array[];
                element_level: boolean;
                static encode(message: milvus.proto.common.PlaceholderValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.PlaceholderValue & milvus.proto.common.PlaceholderValue.$Shape;
            }

            namespace PlaceholderValue {
                interface $Properties {
                    tag?: (string|null);
                    type?: (milvus.proto.common.PlaceholderType|null);
                    values?: (Uint8Array[]|null);
                    element_level?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.PlaceholderValue.$Properties;
            }

            interface IPlaceholderGroup extends milvus.proto.common.PlaceholderGroup.$Properties {
            }

            class PlaceholderGroup {
                constructor(properties?: milvus.proto.common.PlaceholderGroup.$Properties);
                $unknowns?: Uint8Array[];
                placeholders: milvus.proto.common.PlaceholderValue.$Properties[];
                static encode(message: milvus.proto.common.PlaceholderGroup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.PlaceholderGroup & milvus.proto.common.PlaceholderGroup.$Shape;
            }

            namespace PlaceholderGroup {
                interface $Properties {
                    placeholders?: (milvus.proto.common.PlaceholderValue.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.PlaceholderGroup.$Properties;
            }

            interface IAddress extends milvus.proto.common.Address.$Properties {
            }

            class Address {
                constructor(properties?: milvus.proto.common.Address.$Properties);
                $unknowns?: Uint8Array[];
                ip: string;
                port: Long;
                static encode(message: milvus.proto.common.Address.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.Address & milvus.proto.common.Address.$Shape;
            }

            namespace Address {
                interface $Properties {
                    ip?: (string|null);
                    port?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.Address.$Properties;
            }

            interface IMsgBase extends milvus.proto.common.MsgBase.$Properties {
            }

            class MsgBase {
                constructor(properties?: milvus.proto.common.MsgBase.$Properties);
                $unknowns?: Uint8Array[];
                msg_type: milvus.proto.common.MsgType;
                msgID: Long;
                timestamp: Long;
                sourceID: Long;
                targetID: Long;
                properties: { [k: string]: string };
                replicateInfo?: (milvus.proto.common.ReplicateInfo.$Properties|null);
                static encode(message: milvus.proto.common.MsgBase.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.MsgBase & milvus.proto.common.MsgBase.$Shape;
            }

            namespace MsgBase {
                interface $Properties {
                    msg_type?: (milvus.proto.common.MsgType|null);
                    msgID?: (Long|null);
                    timestamp?: (Long|null);
                    sourceID?: (Long|null);
                    targetID?: (Long|null);
                    properties?: ({ [k: string]: string }|null);
                    replicateInfo?: (milvus.proto.common.ReplicateInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.MsgBase.$Properties;
            }

            interface IReplicateInfo extends milvus.proto.common.ReplicateInfo.$Properties {
            }

            class ReplicateInfo {
                constructor(properties?: milvus.proto.common.ReplicateInfo.$Properties);
                $unknowns?: Uint8Array[];
                isReplicate: boolean;
                msgTimestamp: Long;
                replicateID: string;
                static encode(message: milvus.proto.common.ReplicateInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.ReplicateInfo & milvus.proto.common.ReplicateInfo.$Shape;
            }

            namespace ReplicateInfo {
                interface $Properties {
                    isReplicate?: (boolean|null);
                    msgTimestamp?: (Long|null);
                    replicateID?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.ReplicateInfo.$Properties;
            }

            interface IMsgHeader extends milvus.proto.common.MsgHeader.$Properties {
            }

            class MsgHeader {
                constructor(properties?: milvus.proto.common.MsgHeader.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                static encode(message: milvus.proto.common.MsgHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.MsgHeader & milvus.proto.common.MsgHeader.$Shape;
            }

            namespace MsgHeader {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.MsgHeader.$Properties;
            }

            interface IDMLMsgHeader extends milvus.proto.common.DMLMsgHeader.$Properties {
            }

            class DMLMsgHeader {
                constructor(properties?: milvus.proto.common.DMLMsgHeader.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                shardName: string;
                static encode(message: milvus.proto.common.DMLMsgHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.DMLMsgHeader & milvus.proto.common.DMLMsgHeader.$Shape;
            }

            namespace DMLMsgHeader {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    shardName?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.DMLMsgHeader.$Properties;
            }

            interface IPrivilegeExt extends milvus.proto.common.PrivilegeExt.$Properties {
            }

            class PrivilegeExt {
                constructor(properties?: milvus.proto.common.PrivilegeExt.$Properties);
                $unknowns?: Uint8Array[];
                object_type: milvus.proto.common.ObjectType;
                object_privilege: milvus.proto.common.ObjectPrivilege;
                object_name_index: number;
                object_name_indexs: number;
                static encode(message: milvus.proto.common.PrivilegeExt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.PrivilegeExt & milvus.proto.common.PrivilegeExt.$Shape;
            }

            namespace PrivilegeExt {
                interface $Properties {
                    object_type?: (milvus.proto.common.ObjectType|null);
                    object_privilege?: (milvus.proto.common.ObjectPrivilege|null);
                    object_name_index?: (number|null);
                    object_name_indexs?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.PrivilegeExt.$Properties;
            }

            interface ISegmentStats extends milvus.proto.common.SegmentStats.$Properties {
            }

            class SegmentStats {
                constructor(properties?: milvus.proto.common.SegmentStats.$Properties);
                $unknowns?: Uint8Array[];
                SegmentID: Long;
                NumRows: Long;
                static encode(message: milvus.proto.common.SegmentStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.SegmentStats & milvus.proto.common.SegmentStats.$Shape;
            }

            namespace SegmentStats {
                interface $Properties {
                    SegmentID?: (Long|null);
                    NumRows?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.SegmentStats.$Properties;
            }

            interface IClientInfo extends milvus.proto.common.ClientInfo.$Properties {
            }

            class ClientInfo {
                constructor(properties?: milvus.proto.common.ClientInfo.$Properties);
                $unknowns?: Uint8Array[];
                sdk_type: string;
                sdk_version: string;
                local_time: string;
                user: string;
                host: string;
                reserved: { [k: string]: string };
                static encode(message: milvus.proto.common.ClientInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.ClientInfo & milvus.proto.common.ClientInfo.$Shape;
            }

            namespace ClientInfo {
                interface $Properties {
                    sdk_type?: (string|null);
                    sdk_version?: (string|null);
                    local_time?: (string|null);
                    user?: (string|null);
                    host?: (string|null);
                    reserved?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.ClientInfo.$Properties;
            }

            interface IMetrics extends milvus.proto.common.Metrics.$Properties {
            }

            class Metrics {
                constructor(properties?: milvus.proto.common.Metrics.$Properties);
                $unknowns?: Uint8Array[];
                request_count: Long;
                success_count: Long;
                error_count: Long;
                avg_latency_ms: number;
                p99_latency_ms: number;
                max_latency_ms: number;
                static encode(message: milvus.proto.common.Metrics.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.Metrics & milvus.proto.common.Metrics.$Shape;
            }

            namespace Metrics {
                interface $Properties {
                    request_count?: (Long|null);
                    success_count?: (Long|null);
                    error_count?: (Long|null);
                    avg_latency_ms?: (number|null);
                    p99_latency_ms?: (number|null);
                    max_latency_ms?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.Metrics.$Properties;
            }

            interface IOperationMetrics extends milvus.proto.common.OperationMetrics.$Properties {
            }

            class OperationMetrics {
                constructor(properties?: milvus.proto.common.OperationMetrics.$Properties);
                $unknowns?: Uint8Array[];
                operation: string;
                global?: (milvus.proto.common.Metrics.$Properties|null);
                collection_metrics: { [k: string]: milvus.proto.common.Metrics.$Properties };
                static encode(message: milvus.proto.common.OperationMetrics.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.OperationMetrics & milvus.proto.common.OperationMetrics.$Shape;
            }

            namespace OperationMetrics {
                interface $Properties {
                    operation?: (string|null);
                    global?: (milvus.proto.common.Metrics.$Properties|null);
                    collection_metrics?: ({ [k: string]: milvus.proto.common.Metrics.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.OperationMetrics.$Properties;
            }

            interface IClientCommand extends milvus.proto.common.ClientCommand.$Properties {
            }

            class ClientCommand {
                constructor(properties?: milvus.proto.common.ClientCommand.$Properties);
                $unknowns?: Uint8Array[];
                command_id: string;
                command_type: string;
                payload: Uint8Array;
                create_time: Long;
                persistent: boolean;
                target_scope: string;
                static encode(message: milvus.proto.common.ClientCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.ClientCommand & milvus.proto.common.ClientCommand.$Shape;
            }

            namespace ClientCommand {
                interface $Properties {
                    command_id?: (string|null);
                    command_type?: (string|null);
                    payload?: (Uint8Array|null);
                    create_time?: (Long|null);
                    persistent?: (boolean|null);
                    target_scope?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.ClientCommand.$Properties;
            }

            interface ICommandReply extends milvus.proto.common.CommandReply.$Properties {
            }

            class CommandReply {
                constructor(properties?: milvus.proto.common.CommandReply.$Properties);
                $unknowns?: Uint8Array[];
                command_id: string;
                success: boolean;
                error_message: string;
                payload: Uint8Array;
                static encode(message: milvus.proto.common.CommandReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.CommandReply & milvus.proto.common.CommandReply.$Shape;
            }

            namespace CommandReply {
                interface $Properties {
                    command_id?: (string|null);
                    success?: (boolean|null);
                    error_message?: (string|null);
                    payload?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.CommandReply.$Properties;
            }

            interface IServerInfo extends milvus.proto.common.ServerInfo.$Properties {
            }

            class ServerInfo {
                constructor(properties?: milvus.proto.common.ServerInfo.$Properties);
                $unknowns?: Uint8Array[];
                build_tags: string;
                build_time: string;
                git_commit: string;
                go_version: string;
                deploy_mode: string;
                reserved: { [k: string]: string };
                static encode(message: milvus.proto.common.ServerInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.ServerInfo & milvus.proto.common.ServerInfo.$Shape;
            }

            namespace ServerInfo {
                interface $Properties {
                    build_tags?: (string|null);
                    build_time?: (string|null);
                    git_commit?: (string|null);
                    go_version?: (string|null);
                    deploy_mode?: (string|null);
                    reserved?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.ServerInfo.$Properties;
            }

            interface INodeInfo extends milvus.proto.common.NodeInfo.$Properties {
            }

            class NodeInfo {
                constructor(properties?: milvus.proto.common.NodeInfo.$Properties);
                $unknowns?: Uint8Array[];
                node_id: Long;
                address: string;
                hostname: string;
                static encode(message: milvus.proto.common.NodeInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.NodeInfo & milvus.proto.common.NodeInfo.$Shape;
            }

            namespace NodeInfo {
                interface $Properties {
                    node_id?: (Long|null);
                    address?: (string|null);
                    hostname?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.NodeInfo.$Properties;
            }

            interface IReplicateConfiguration extends milvus.proto.common.ReplicateConfiguration.$Properties {
            }

            class ReplicateConfiguration {
                constructor(properties?: milvus.proto.common.ReplicateConfiguration.$Properties);
                $unknowns?: Uint8Array[];
                clusters: milvus.proto.common.MilvusCluster.$Properties[];
                cross_cluster_topology: milvus.proto.common.CrossClusterTopology.$Properties[];
                static encode(message: milvus.proto.common.ReplicateConfiguration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.ReplicateConfiguration & milvus.proto.common.ReplicateConfiguration.$Shape;
            }

            namespace ReplicateConfiguration {
                interface $Properties {
                    clusters?: (milvus.proto.common.MilvusCluster.$Properties[]|null);
                    cross_cluster_topology?: (milvus.proto.common.CrossClusterTopology.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.ReplicateConfiguration.$Properties;
            }

            interface IConnectionParam extends milvus.proto.common.ConnectionParam.$Properties {
            }

            class ConnectionParam {
                constructor(properties?: milvus.proto.common.ConnectionParam.$Properties);
                $unknowns?: Uint8Array[];
                uri: string;
                token: string;
                static encode(message: milvus.proto.common.ConnectionParam.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.ConnectionParam & milvus.proto.common.ConnectionParam.$Shape;
            }

            namespace ConnectionParam {
                interface $Properties {
                    uri?: (string|null);
                    token?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.ConnectionParam.$Properties;
            }

            interface IMilvusCluster extends milvus.proto.common.MilvusCluster.$Properties {
            }

            class MilvusCluster {
                constructor(properties?: milvus.proto.common.MilvusCluster.$Properties);
                $unknowns?: Uint8Array[];
                cluster_id: string;
                connection_param?: (milvus.proto.common.ConnectionParam.$Properties|null);
                pchannels: string[];
                static encode(message: milvus.proto.common.MilvusCluster.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.MilvusCluster & milvus.proto.common.MilvusCluster.$Shape;
            }

            namespace MilvusCluster {
                interface $Properties {
                    cluster_id?: (string|null);
                    connection_param?: (milvus.proto.common.ConnectionParam.$Properties|null);
                    pchannels?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.MilvusCluster.$Properties;
            }

            interface ICrossClusterTopology extends milvus.proto.common.CrossClusterTopology.$Properties {
            }

            class CrossClusterTopology {
                constructor(properties?: milvus.proto.common.CrossClusterTopology.$Properties);
                $unknowns?: Uint8Array[];
                source_cluster_id: string;
                target_cluster_id: string;
                static encode(message: milvus.proto.common.CrossClusterTopology.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.CrossClusterTopology & milvus.proto.common.CrossClusterTopology.$Shape;
            }

            namespace CrossClusterTopology {
                interface $Properties {
                    source_cluster_id?: (string|null);
                    target_cluster_id?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.CrossClusterTopology.$Properties;
            }

            interface IMessageID extends milvus.proto.common.MessageID.$Properties {
            }

            class MessageID {
                constructor(properties?: milvus.proto.common.MessageID.$Properties);
                $unknowns?: Uint8Array[];
                id: string;
                WAL_name: milvus.proto.common.WALName;
                static encode(message: milvus.proto.common.MessageID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.MessageID & milvus.proto.common.MessageID.$Shape;
            }

            namespace MessageID {
                interface $Properties {
                    id?: (string|null);
                    WAL_name?: (milvus.proto.common.WALName|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.MessageID.$Properties;
            }

            interface IImmutableMessage extends milvus.proto.common.ImmutableMessage.$Properties {
            }

            class ImmutableMessage {
                constructor(properties?: milvus.proto.common.ImmutableMessage.$Properties);
                $unknowns?: Uint8Array[];
                id?: (milvus.proto.common.MessageID.$Properties|null);
                payload: Uint8Array;
                properties: { [k: string]: string };
                static encode(message: milvus.proto.common.ImmutableMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.ImmutableMessage & milvus.proto.common.ImmutableMessage.$Shape;
            }

            namespace ImmutableMessage {
                interface $Properties {
                    id?: (milvus.proto.common.MessageID.$Properties|null);
                    payload?: (Uint8Array|null);
                    properties?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.ImmutableMessage.$Properties;
            }

            interface IReplicateCheckpoint extends milvus.proto.common.ReplicateCheckpoint.$Properties {
            }

            class ReplicateCheckpoint {
                constructor(properties?: milvus.proto.common.ReplicateCheckpoint.$Properties);
                $unknowns?: Uint8Array[];
                cluster_id: string;
                pchannel: string;
                message_id?: (milvus.proto.common.MessageID.$Properties|null);
                time_tick: Long;
                static encode(message: milvus.proto.common.ReplicateCheckpoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.ReplicateCheckpoint & milvus.proto.common.ReplicateCheckpoint.$Shape;
            }

            namespace ReplicateCheckpoint {
                interface $Properties {
                    cluster_id?: (string|null);
                    pchannel?: (string|null);
                    message_id?: (milvus.proto.common.MessageID.$Properties|null);
                    time_tick?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.ReplicateCheckpoint.$Properties;
            }

            interface IHighlightData extends milvus.proto.common.HighlightData.$Properties {
            }

            class HighlightData {
                constructor(properties?: milvus.proto.common.HighlightData.$Properties);
                $unknowns?: Uint8Array[];
                fragments: string[];
                scores: number[];
                static encode(message: milvus.proto.common.HighlightData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.HighlightData & milvus.proto.common.HighlightData.$Shape;
            }

            namespace HighlightData {
                interface $Properties {
                    fragments?: (string[]|null);
                    scores?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.HighlightData.$Properties;
            }

            interface IHighlightResult extends milvus.proto.common.HighlightResult.$Properties {
            }

            class HighlightResult {
                constructor(properties?: milvus.proto.common.HighlightResult.$Properties);
                $unknowns?: Uint8Array[];
                field_name: string;
                datas: milvus.proto.common.HighlightData.$Properties[];
                static encode(message: milvus.proto.common.HighlightResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.HighlightResult & milvus.proto.common.HighlightResult.$Shape;
            }

            namespace HighlightResult {
                interface $Properties {
                    field_name?: (string|null);
                    datas?: (milvus.proto.common.HighlightData.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.HighlightResult.$Properties;
            }

            interface IHighlighter extends milvus.proto.common.Highlighter.$Properties {
            }

            class Highlighter {
                constructor(properties?: milvus.proto.common.Highlighter.$Properties);
                $unknowns?: Uint8Array[];
                type: milvus.proto.common.HighlightType;
                params: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.common.Highlighter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.Highlighter & milvus.proto.common.Highlighter.$Shape;
            }

            namespace Highlighter {
                interface $Properties {
                    type?: (milvus.proto.common.HighlightType|null);
                    params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.Highlighter.$Properties;
            }

            interface IMetricAggSpec extends milvus.proto.common.MetricAggSpec.$Properties {
            }

            class MetricAggSpec {
                constructor(properties?: milvus.proto.common.MetricAggSpec.$Properties);
                $unknowns?: Uint8Array[];
                op: string;
                field_name: string;
                static encode(message: milvus.proto.common.MetricAggSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.MetricAggSpec & milvus.proto.common.MetricAggSpec.$Shape;
            }

            namespace MetricAggSpec {
                interface $Properties {
                    op?: (string|null);
                    field_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.MetricAggSpec.$Properties;
            }

            interface ISortSpec extends milvus.proto.common.SortSpec.$Properties {
            }

            class SortSpec {
                constructor(properties?: milvus.proto.common.SortSpec.$Properties);
                $unknowns?: Uint8Array[];
                field_name: string;
                direction: string;
                null_first: boolean;
                static encode(message: milvus.proto.common.SortSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.SortSpec & milvus.proto.common.SortSpec.$Shape;
            }

            namespace SortSpec {
                interface $Properties {
                    field_name?: (string|null);
                    direction?: (string|null);
                    null_first?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.SortSpec.$Properties;
            }

            interface ITopHitsSpec extends milvus.proto.common.TopHitsSpec.$Properties {
            }

            class TopHitsSpec {
                constructor(properties?: milvus.proto.common.TopHitsSpec.$Properties);
                $unknowns?: Uint8Array[];
                size: Long;
                sort: milvus.proto.common.SortSpec.$Properties[];
                static encode(message: milvus.proto.common.TopHitsSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.TopHitsSpec & milvus.proto.common.TopHitsSpec.$Shape;
            }

            namespace TopHitsSpec {
                interface $Properties {
                    size?: (Long|null);
                    sort?: (milvus.proto.common.SortSpec.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.TopHitsSpec.$Properties;
            }

            interface IOrderSpec extends milvus.proto.common.OrderSpec.$Properties {
            }

            class OrderSpec {
                constructor(properties?: milvus.proto.common.OrderSpec.$Properties);
                $unknowns?: Uint8Array[];
                key: string;
                direction: string;
                null_first: boolean;
                static encode(message: milvus.proto.common.OrderSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.OrderSpec & milvus.proto.common.OrderSpec.$Shape;
            }

            namespace OrderSpec {
                interface $Properties {
                    key?: (string|null);
                    direction?: (string|null);
                    null_first?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.OrderSpec.$Properties;
            }

            interface ISearchAggregationSpec extends milvus.proto.common.SearchAggregationSpec.$Properties {
            }

            class SearchAggregationSpec {
                constructor(properties?: milvus.proto.common.SearchAggregationSpec.$Properties);
                $unknowns?: Uint8Array[];
                fields: string[];
                size: Long;
                metrics: { [k: string]: milvus.proto.common.MetricAggSpec.$Properties };
                order: milvus.proto.common.OrderSpec.$Properties[];
                top_hits?: (milvus.proto.common.TopHitsSpec.$Properties|null);
                sub_aggregation?: (milvus.proto.common.SearchAggregationSpec.$Properties|null);
                search_size: Long;
                static encode(message: milvus.proto.common.SearchAggregationSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.SearchAggregationSpec & milvus.proto.common.SearchAggregationSpec.$Shape;
            }

            namespace SearchAggregationSpec {
                interface $Properties {
                    fields?: (string[]|null);
                    size?: (Long|null);
                    metrics?: ({ [k: string]: milvus.proto.common.MetricAggSpec.$Properties }|null);
                    order?: (milvus.proto.common.OrderSpec.$Properties[]|null);
                    top_hits?: (milvus.proto.common.TopHitsSpec.$Properties|null);
                    sub_aggregation?: (milvus.proto.common.SearchAggregationSpec.$Properties|null);
                    search_size?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.SearchAggregationSpec.$Properties;
            }

            interface IIDRange extends milvus.proto.common.IDRange.$Properties {
            }

            class IDRange {
                constructor(properties?: milvus.proto.common.IDRange.$Properties);
                $unknowns?: Uint8Array[];
                begin: Long;
                end: Long;
                static encode(message: milvus.proto.common.IDRange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.common.IDRange & milvus.proto.common.IDRange.$Shape;
            }

            namespace IDRange {
                interface $Properties {
                    begin?: (Long|null);
                    end?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.common.IDRange.$Properties;
            }
        }

        namespace rg {

            interface IResourceGroupLimit extends milvus.proto.rg.ResourceGroupLimit.$Properties {
            }

            class ResourceGroupLimit {
                constructor(properties?: milvus.proto.rg.ResourceGroupLimit.$Properties);
                $unknowns?: Uint8Array[];
                node_num: number;
                static encode(message: milvus.proto.rg.ResourceGroupLimit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.rg.ResourceGroupLimit & milvus.proto.rg.ResourceGroupLimit.$Shape;
            }

            namespace ResourceGroupLimit {
                interface $Properties {
                    node_num?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.rg.ResourceGroupLimit.$Properties;
            }

            interface IResourceGroupTransfer extends milvus.proto.rg.ResourceGroupTransfer.$Properties {
            }

            class ResourceGroupTransfer {
                constructor(properties?: milvus.proto.rg.ResourceGroupTransfer.$Properties);
                $unknowns?: Uint8Array[];
                resource_group: string;
                static encode(message: milvus.proto.rg.ResourceGroupTransfer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.rg.ResourceGroupTransfer & milvus.proto.rg.ResourceGroupTransfer.$Shape;
            }

            namespace ResourceGroupTransfer {
                interface $Properties {
                    resource_group?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.rg.ResourceGroupTransfer.$Properties;
            }

            interface IResourceGroupNodeFilter extends milvus.proto.rg.ResourceGroupNodeFilter.$Properties {
            }

            class ResourceGroupNodeFilter {
                constructor(properties?: milvus.proto.rg.ResourceGroupNodeFilter.$Properties);
                $unknowns?: Uint8Array[];
                node_labels: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.rg.ResourceGroupNodeFilter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.rg.ResourceGroupNodeFilter & milvus.proto.rg.ResourceGroupNodeFilter.$Shape;
            }

            namespace ResourceGroupNodeFilter {
                interface $Properties {
                    node_labels?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.rg.ResourceGroupNodeFilter.$Properties;
            }

            interface IResourceGroupConfig extends milvus.proto.rg.ResourceGroupConfig.$Properties {
            }

            class ResourceGroupConfig {
                constructor(properties?: milvus.proto.rg.ResourceGroupConfig.$Properties);
                $unknowns?: Uint8Array[];
                requests?: (milvus.proto.rg.ResourceGroupLimit.$Properties|null);
                limits?: (milvus.proto.rg.ResourceGroupLimit.$Properties|null);
                transfer_from: milvus.proto.rg.ResourceGroupTransfer.$Properties[];
                transfer_to: milvus.proto.rg.ResourceGroupTransfer.$Properties[];
                node_filter?: (milvus.proto.rg.ResourceGroupNodeFilter.$Properties|null);
                static encode(message: milvus.proto.rg.ResourceGroupConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.rg.ResourceGroupConfig & milvus.proto.rg.ResourceGroupConfig.$Shape;
            }

            namespace ResourceGroupConfig {
                interface $Properties {
                    requests?: (milvus.proto.rg.ResourceGroupLimit.$Properties|null);
                    limits?: (milvus.proto.rg.ResourceGroupLimit.$Properties|null);
                    transfer_from?: (milvus.proto.rg.ResourceGroupTransfer.$Properties[]|null);
                    transfer_to?: (milvus.proto.rg.ResourceGroupTransfer.$Properties[]|null);
                    node_filter?: (milvus.proto.rg.ResourceGroupNodeFilter.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.rg.ResourceGroupConfig.$Properties;
            }
        }

        namespace schema {

            enum DataType {
                None = 0,
                Bool = 1,
                Int8 = 2,
                Int16 = 3,
                Int32 = 4,
                Int64 = 5,
                Float = 10,
                Double = 11,
                String = 20,
                VarChar = 21,
                Array = 22,
                JSON = 23,
                Geometry = 24,
                Text = 25,
                Timestamptz = 26,
                Mol = 27,
                Date = 28,
                Time = 29,
                Decimal = 30,
                BinaryVector = 100,
                FloatVector = 101,
                Float16Vector = 102,
                BFloat16Vector = 103,
                SparseFloatVector = 104,
                Int8Vector = 105,
                ArrayOfVector = 106,
                ArrayOfStruct = 200,
                Struct = 201
            }

            enum FunctionType {
                Unknown = 0,
                BM25 = 1,
                TextEmbedding = 2,
                Rerank = 3,
                MinHash = 4,
                MolFingerprint = 5
            }

            enum FieldState {
                FieldCreated = 0,
                FieldCreating = 1,
                FieldDropping = 2,
                FieldDropped = 3
            }

            enum FunctionChainStage {
                FunctionChainStageUnspecified = 0,
                FunctionChainStageIngestion = 1,
                FunctionChainStagePreProcess = 2,
                FunctionChainStageL0Rerank = 3,
                FunctionChainStageL1Rerank = 4,
                FunctionChainStageL2Rerank = 5,
                FunctionChainStagePostProcess = 6
            }

            interface IFieldSchema extends milvus.proto.schema.FieldSchema.$Properties {
            }

            class FieldSchema {
                constructor(properties?: milvus.proto.schema.FieldSchema.$Properties);
                $unknowns?: Uint8Array[];
                fieldID: Long;
                name: string;
                is_primary_key: boolean;
                description: string;
                data_type: milvus.proto.schema.DataType;
                type_params: milvus.proto.common.KeyValuePair.$Properties[];
                index_params: milvus.proto.common.KeyValuePair.$Properties[];
                autoID: boolean;
                state: milvus.proto.schema.FieldState;
                element_type: milvus.proto.schema.DataType;
                default_value?: (milvus.proto.schema.ValueField.$Properties|null);
                is_dynamic: boolean;
                is_partition_key: boolean;
                is_clustering_key: boolean;
                nullable: boolean;
                is_function_output: boolean;
                external_field: string;
                static encode(message: milvus.proto.schema.FieldSchema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FieldSchema & milvus.proto.schema.FieldSchema.$Shape;
            }

            namespace FieldSchema {
                interface $Properties {
                    fieldID?: (Long|null);
                    name?: (string|null);
                    is_primary_key?: (boolean|null);
                    description?: (string|null);
                    data_type?: (milvus.proto.schema.DataType|null);
                    type_params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    index_params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    autoID?: (boolean|null);
                    state?: (milvus.proto.schema.FieldState|null);
                    element_type?: (milvus.proto.schema.DataType|null);
                    default_value?: (milvus.proto.schema.ValueField.$Properties|null);
                    is_dynamic?: (boolean|null);
                    is_partition_key?: (boolean|null);
                    is_clustering_key?: (boolean|null);
                    nullable?: (boolean|null);
                    is_function_output?: (boolean|null);
                    external_field?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  fieldID?: Long|null;
                  name?: string|null;
                  is_primary_key?: boolean|null;
                  description?: string|null;
                  data_type?: milvus.proto.schema.DataType|null;
                  type_params?: milvus.proto.common.KeyValuePair.$Shape[]|null;
                  index_params?: milvus.proto.common.KeyValuePair.$Shape[]|null;
                  autoID?: boolean|null;
                  state?: milvus.proto.schema.FieldState|null;
                  element_type?: milvus.proto.schema.DataType|null;
                  default_value?: milvus.proto.schema.ValueField.$Shape|null;
                  is_dynamic?: boolean|null;
                  is_partition_key?: boolean|null;
                  is_clustering_key?: boolean|null;
                  nullable?: boolean|null;
                  is_function_output?: boolean|null;
                  external_field?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFunctionSchema extends milvus.proto.schema.FunctionSchema.$Properties {
            }

            class FunctionSchema {
                constructor(properties?: milvus.proto.schema.FunctionSchema.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                id: Long;
                description: string;
                type: milvus.proto.schema.FunctionType;
                input_field_names: string[];
                input_field_ids: Long[];
                output_field_names: string[];
                output_field_ids: Long[];
                params: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.schema.FunctionSchema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FunctionSchema & milvus.proto.schema.FunctionSchema.$Shape;
            }

            namespace FunctionSchema {
                interface $Properties {
                    name?: (string|null);
                    id?: (Long|null);
                    description?: (string|null);
                    type?: (milvus.proto.schema.FunctionType|null);
                    input_field_names?: (string[]|null);
                    input_field_ids?: (Long[]|null);
                    output_field_names?: (string[]|null);
                    output_field_ids?: (Long[]|null);
                    params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.FunctionSchema.$Properties;
            }

            interface IFunctionScore extends milvus.proto.schema.FunctionScore.$Properties {
            }

            class FunctionScore {
                constructor(properties?: milvus.proto.schema.FunctionScore.$Properties);
                $unknowns?: Uint8Array[];
                functions: milvus.proto.schema.FunctionSchema.$Properties[];
                params: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.schema.FunctionScore.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FunctionScore & milvus.proto.schema.FunctionScore.$Shape;
            }

            namespace FunctionScore {
                interface $Properties {
                    functions?: (milvus.proto.schema.FunctionSchema.$Properties[]|null);
                    params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.FunctionScore.$Properties;
            }

            interface IFunctionChain extends milvus.proto.schema.FunctionChain.$Properties {
            }

            class FunctionChain {
                constructor(properties?: milvus.proto.schema.FunctionChain.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                stage: milvus.proto.schema.FunctionChainStage;
                ops: milvus.proto.schema.FunctionChainOp.$Properties[];
                static encode(message: milvus.proto.schema.FunctionChain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FunctionChain & milvus.proto.schema.FunctionChain.$Shape;
            }

            namespace FunctionChain {
                interface $Properties {
                    name?: (string|null);
                    stage?: (milvus.proto.schema.FunctionChainStage|null);
                    ops?: (milvus.proto.schema.FunctionChainOp.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  name?: string|null;
                  stage?: milvus.proto.schema.FunctionChainStage|null;
                  ops?: milvus.proto.schema.FunctionChainOp.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFunctionChainOp extends milvus.proto.schema.FunctionChainOp.$Properties {
            }

            class FunctionChainOp {
                constructor(properties?: milvus.proto.schema.FunctionChainOp.$Properties);
                $unknowns?: Uint8Array[];
                op: string;
                expr?: (milvus.proto.schema.FunctionChainExpr.$Properties|null);
                inputs: string[];
                outputs: string[];
                params: { [k: string]: milvus.proto.schema.FunctionParamValue.$Properties };
                static encode(message: milvus.proto.schema.FunctionChainOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FunctionChainOp & milvus.proto.schema.FunctionChainOp.$Shape;
            }

            namespace FunctionChainOp {
                interface $Properties {
                    op?: (string|null);
                    expr?: (milvus.proto.schema.FunctionChainExpr.$Properties|null);
                    inputs?: (string[]|null);
                    outputs?: (string[]|null);
                    params?: ({ [k: string]: milvus.proto.schema.FunctionParamValue.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  op?: string|null;
                  expr?: milvus.proto.schema.FunctionChainExpr.$Shape|null;
                  inputs?: string[]|null;
                  outputs?: string[]|null;
                  params?: { [k: string]: milvus.proto.schema.FunctionParamValue.$Shape }|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFunctionChainExpr extends milvus.proto.schema.FunctionChainExpr.$Properties {
            }

            class FunctionChainExpr {
                constructor(properties?: milvus.proto.schema.FunctionChainExpr.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                args: milvus.proto.schema.FunctionChainExprArg.$Properties[];
                params: { [k: string]: milvus.proto.schema.FunctionParamValue.$Properties };
                static encode(message: milvus.proto.schema.FunctionChainExpr.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FunctionChainExpr & milvus.proto.schema.FunctionChainExpr.$Shape;
            }

            namespace FunctionChainExpr {
                interface $Properties {
                    name?: (string|null);
                    args?: (milvus.proto.schema.FunctionChainExprArg.$Properties[]|null);
                    params?: ({ [k: string]: milvus.proto.schema.FunctionParamValue.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  name?: string|null;
                  args?: milvus.proto.schema.FunctionChainExprArg.$Shape[]|null;
                  params?: { [k: string]: milvus.proto.schema.FunctionParamValue.$Shape }|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFunctionChainExprArg extends milvus.proto.schema.FunctionChainExprArg.$Properties {
            }

            class FunctionChainExprArg {
                constructor(properties?: milvus.proto.schema.FunctionChainExprArg.$Properties);
                $unknowns?: Uint8Array[];
                column?: (milvus.proto.schema.FunctionChainColumnArg.$Properties|null);
                literal?: (milvus.proto.schema.FunctionParamValue.$Properties|null);
                arg?: ("column"|"literal");
                static encode(message: milvus.proto.schema.FunctionChainExprArg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FunctionChainExprArg & milvus.proto.schema.FunctionChainExprArg.$Shape;
            }

            namespace FunctionChainExprArg {
                interface $Properties {
                    column?: (milvus.proto.schema.FunctionChainColumnArg.$Properties|null);
                    literal?: (milvus.proto.schema.FunctionParamValue.$Properties|null);
                    arg?: ("column"|"literal");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  column?: milvus.proto.schema.FunctionChainColumnArg.$Shape|null;
                  literal?: milvus.proto.schema.FunctionParamValue.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ arg?: undefined; column?: null; literal?: null }|{ arg?: "column"; column: milvus.proto.schema.FunctionChainColumnArg.$Shape; literal?: null }|{ arg?: "literal"; column?: null; literal: milvus.proto.schema.FunctionParamValue.$Shape })
                );
            }

            interface IFunctionChainColumnArg extends milvus.proto.schema.FunctionChainColumnArg.$Properties {
            }

            class FunctionChainColumnArg {
                constructor(properties?: milvus.proto.schema.FunctionChainColumnArg.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                static encode(message: milvus.proto.schema.FunctionChainColumnArg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FunctionChainColumnArg & milvus.proto.schema.FunctionChainColumnArg.$Shape;
            }

            namespace FunctionChainColumnArg {
                interface $Properties {
                    name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.FunctionChainColumnArg.$Properties;
            }

            interface IFunctionParamValue extends milvus.proto.schema.FunctionParamValue.$Properties {
            }

            class FunctionParamValue {
                constructor(properties?: milvus.proto.schema.FunctionParamValue.$Properties);
                $unknowns?: Uint8Array[];
                bool_value?: (boolean|null);
                int64_value?: (Long|null);
                double_value?: (number|null);
                string_value?: (string|null);
                array_value?: (milvus.proto.schema.FunctionParamArray.$Properties|null);
                object_value?: (milvus.proto.schema.FunctionParamObject.$Properties|null);
                bytes_value?: (Uint8Array|null);
                value?: ("bool_value"|"int64_value"|"double_value"|"string_value"|"array_value"|"object_value"|"bytes_value");
                static encode(message: milvus.proto.schema.FunctionParamValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FunctionParamValue & milvus.proto.schema.FunctionParamValue.$Shape;
            }

            namespace FunctionParamValue {
                interface $Properties {
                    bool_value?: (boolean|null);
                    int64_value?: (Long|null);
                    double_value?: (number|null);
                    string_value?: (string|null);
                    array_value?: (milvus.proto.schema.FunctionParamArray.$Properties|null);
                    object_value?: (milvus.proto.schema.FunctionParamObject.$Properties|null);
                    bytes_value?: (Uint8Array|null);
                    value?: ("bool_value"|"int64_value"|"double_value"|"string_value"|"array_value"|"object_value"|"bytes_value");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  bool_value?: boolean|null;
                  int64_value?: Long|null;
                  double_value?: number|null;
                  string_value?: string|null;
                  array_value?: milvus.proto.schema.FunctionParamArray.$Shape|null;
                  object_value?: milvus.proto.schema.FunctionParamObject.$Shape|null;
                  bytes_value?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ value?: undefined; bool_value?: null; int64_value?: null; double_value?: null; string_value?: null; array_value?: null; object_value?: null; bytes_value?: null }|{ value?: "bool_value"; bool_value: boolean; int64_value?: null; double_value?: null; string_value?: null; array_value?: null; object_value?: null; bytes_value?: null }|{ value?: "int64_value"; bool_value?: null; int64_value: Long; double_value?: null; string_value?: null; array_value?: null; object_value?: null; bytes_value?: null }|{ value?: "double_value"; bool_value?: null; int64_value?: null; double_value: number; string_value?: null; array_value?: null; object_value?: null; bytes_value?: null }|{ value?: "string_value"; bool_value?: null; int64_value?: null; double_value?: null; string_value: string; array_value?: null; object_value?: null; bytes_value?: null }|{ value?: "array_value"; bool_value?: null; int64_value?: null; double_value?: null; string_value?: null; array_value: milvus.proto.schema.FunctionParamArray.$Shape; object_value?: null; bytes_value?: null }|{ value?: "object_value"; bool_value?: null; int64_value?: null; double_value?: null; string_value?: null; array_value?: null; object_value: milvus.proto.schema.FunctionParamObject.$Shape; bytes_value?: null }|{ value?: "bytes_value"; bool_value?: null; int64_value?: null; double_value?: null; string_value?: null; array_value?: null; object_value?: null; bytes_value: Uint8Array })
                );
            }

            interface IFunctionParamArray extends milvus.proto.schema.FunctionParamArray.$Properties {
            }

            class FunctionParamArray {
                constructor(properties?: milvus.proto.schema.FunctionParamArray.$Properties);
                $unknowns?: Uint8Array[];
                values: milvus.proto.schema.FunctionParamValue.$Properties[];
                static encode(message: milvus.proto.schema.FunctionParamArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FunctionParamArray & milvus.proto.schema.FunctionParamArray.$Shape;
            }

            namespace FunctionParamArray {
                interface $Properties {
                    values?: (milvus.proto.schema.FunctionParamValue.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  values?: milvus.proto.schema.FunctionParamValue.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFunctionParamObject extends milvus.proto.schema.FunctionParamObject.$Properties {
            }

            class FunctionParamObject {
                constructor(properties?: milvus.proto.schema.FunctionParamObject.$Properties);
                $unknowns?: Uint8Array[];
                fields: { [k: string]: milvus.proto.schema.FunctionParamValue.$Properties };
                static encode(message: milvus.proto.schema.FunctionParamObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FunctionParamObject & milvus.proto.schema.FunctionParamObject.$Shape;
            }

            namespace FunctionParamObject {
                interface $Properties {
                    fields?: ({ [k: string]: milvus.proto.schema.FunctionParamValue.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  fields?: { [k: string]: milvus.proto.schema.FunctionParamValue.$Shape }|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ICollectionSchema extends milvus.proto.schema.CollectionSchema.$Properties {
            }

            class CollectionSchema {
                constructor(properties?: milvus.proto.schema.CollectionSchema.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                description: string;
                autoID: boolean;
                fields: milvus.proto.schema.FieldSchema.$Properties[];
                enable_dynamic_field: boolean;
                properties: milvus.proto.common.KeyValuePair.$Properties[];
                functions: milvus.proto.schema.FunctionSchema.$Properties[];
                dbName: string;
                struct_array_fields: milvus.proto.schema.StructArrayFieldSchema.$Properties[];
                version: number;
                external_source: string;
                external_spec: string;
                do_physical_backfill: boolean;
                file_resource_ids: Long[];
                enable_namespace: boolean;
                static encode(message: milvus.proto.schema.CollectionSchema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.CollectionSchema & milvus.proto.schema.CollectionSchema.$Shape;
            }

            namespace CollectionSchema {
                interface $Properties {
                    name?: (string|null);
                    description?: (string|null);
                    autoID?: (boolean|null);
                    fields?: (milvus.proto.schema.FieldSchema.$Properties[]|null);
                    enable_dynamic_field?: (boolean|null);
                    properties?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    functions?: (milvus.proto.schema.FunctionSchema.$Properties[]|null);
                    dbName?: (string|null);
                    struct_array_fields?: (milvus.proto.schema.StructArrayFieldSchema.$Properties[]|null);
                    version?: (number|null);
                    external_source?: (string|null);
                    external_spec?: (string|null);
                    do_physical_backfill?: (boolean|null);
                    file_resource_ids?: (Long[]|null);
                    enable_namespace?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  name?: string|null;
                  description?: string|null;
                  autoID?: boolean|null;
                  fields?: milvus.proto.schema.FieldSchema.$Shape[]|null;
                  enable_dynamic_field?: boolean|null;
                  properties?: milvus.proto.common.KeyValuePair.$Shape[]|null;
                  functions?: milvus.proto.schema.FunctionSchema.$Shape[]|null;
                  dbName?: string|null;
                  struct_array_fields?: milvus.proto.schema.StructArrayFieldSchema.$Shape[]|null;
                  version?: number|null;
                  external_source?: string|null;
                  external_spec?: string|null;
                  do_physical_backfill?: boolean|null;
                  file_resource_ids?: Long[]|null;
                  enable_namespace?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IStructArrayFieldSchema extends milvus.proto.schema.StructArrayFieldSchema.$Properties {
            }

            class StructArrayFieldSchema {
                constructor(properties?: milvus.proto.schema.StructArrayFieldSchema.$Properties);
                $unknowns?: Uint8Array[];
                fieldID: Long;
                name: string;
                description: string;
                fields: milvus.proto.schema.FieldSchema.$Properties[];
                type_params: milvus.proto.common.KeyValuePair.$Properties[];
                nullable: boolean;
                static encode(message: milvus.proto.schema.StructArrayFieldSchema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.StructArrayFieldSchema & milvus.proto.schema.StructArrayFieldSchema.$Shape;
            }

            namespace StructArrayFieldSchema {
                interface $Properties {
                    fieldID?: (Long|null);
                    name?: (string|null);
                    description?: (string|null);
                    fields?: (milvus.proto.schema.FieldSchema.$Properties[]|null);
                    type_params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    nullable?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  fieldID?: Long|null;
                  name?: string|null;
                  description?: string|null;
                  fields?: milvus.proto.schema.FieldSchema.$Shape[]|null;
                  type_params?: milvus.proto.common.KeyValuePair.$Shape[]|null;
                  nullable?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IBoolArray extends milvus.proto.schema.BoolArray.$Properties {
            }

            class BoolArray {
                constructor(properties?: milvus.proto.schema.BoolArray.$Properties);
                $unknowns?: Uint8Array[];
                data: boolean[];
                static encode(message: milvus.proto.schema.BoolArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.BoolArray & milvus.proto.schema.BoolArray.$Shape;
            }

            namespace BoolArray {
                interface $Properties {
                    data?: (boolean[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.BoolArray.$Properties;
            }

            interface IIntArray extends milvus.proto.schema.IntArray.$Properties {
            }

            class IntArray {
                constructor(properties?: milvus.proto.schema.IntArray.$Properties);
                $unknowns?: Uint8Array[];
                data: number[];
                static encode(message: milvus.proto.schema.IntArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.IntArray & milvus.proto.schema.IntArray.$Shape;
            }

            namespace IntArray {
                interface $Properties {
                    data?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.IntArray.$Properties;
            }

            interface ILongArray extends milvus.proto.schema.LongArray.$Properties {
            }

            class LongArray {
                constructor(properties?: milvus.proto.schema.LongArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Long[];
                static encode(message: milvus.proto.schema.LongArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.LongArray & milvus.proto.schema.LongArray.$Shape;
            }

            namespace LongArray {
                interface $Properties {
                    data?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.LongArray.$Properties;
            }

            interface IFloatArray extends milvus.proto.schema.FloatArray.$Properties {
            }

            class FloatArray {
                constructor(properties?: milvus.proto.schema.FloatArray.$Properties);
                $unknowns?: Uint8Array[];
                data: number[];
                static encode(message: milvus.proto.schema.FloatArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FloatArray & milvus.proto.schema.FloatArray.$Shape;
            }

            namespace FloatArray {
                interface $Properties {
                    data?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.FloatArray.$Properties;
            }

            interface IDoubleArray extends milvus.proto.schema.DoubleArray.$Properties {
            }

            class DoubleArray {
                constructor(properties?: milvus.proto.schema.DoubleArray.$Properties);
                $unknowns?: Uint8Array[];
                data: number[];
                static encode(message: milvus.proto.schema.DoubleArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.DoubleArray & milvus.proto.schema.DoubleArray.$Shape;
            }

            namespace DoubleArray {
                interface $Properties {
                    data?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.DoubleArray.$Properties;
            }

            interface IBytesArray extends milvus.proto.schema.BytesArray.$Properties {
            }

            class BytesArray {
                constructor(properties?: milvus.proto.schema.BytesArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Uint8Array[];
                static encode(message: milvus.proto.schema.BytesArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.BytesArray & milvus.proto.schema.BytesArray.$Shape;
            }

            namespace BytesArray {
                interface $Properties {
                    data?: (Uint8Array[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.BytesArray.$Properties;
            }

            interface IStringArray extends milvus.proto.schema.StringArray.$Properties {
            }

            class StringArray {
                constructor(properties?: milvus.proto.schema.StringArray.$Properties);
                $unknowns?: Uint8Array[];
                data: string[];
                static encode(message: milvus.proto.schema.StringArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.StringArray & milvus.proto.schema.StringArray.$Shape;
            }

            namespace StringArray {
                interface $Properties {
                    data?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.StringArray.$Properties;
            }

            interface IArrayArray extends milvus.proto.schema.ArrayArray.$Properties {
            }

            class ArrayArray {
                constructor(properties?: milvus.proto.schema.ArrayArray.$Properties);
                $unknowns?: Uint8Array[];
                data: milvus.proto.schema.ScalarField.$Properties[];
                element_type: milvus.proto.schema.DataType;
                static encode(message: milvus.proto.schema.ArrayArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.ArrayArray & milvus.proto.schema.ArrayArray.$Shape;
            }

            namespace ArrayArray {
                interface $Properties {
                    data?: (milvus.proto.schema.ScalarField.$Properties[]|null);
                    element_type?: (milvus.proto.schema.DataType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  data?: milvus.proto.schema.ScalarField.$Shape[]|null;
                  element_type?: milvus.proto.schema.DataType|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IJSONArray extends milvus.proto.schema.JSONArray.$Properties {
            }

            class JSONArray {
                constructor(properties?: milvus.proto.schema.JSONArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Uint8Array[];
                static encode(message: milvus.proto.schema.JSONArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.JSONArray & milvus.proto.schema.JSONArray.$Shape;
            }

            namespace JSONArray {
                interface $Properties {
                    data?: (Uint8Array[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.JSONArray.$Properties;
            }

            interface IGeometryArray extends milvus.proto.schema.GeometryArray.$Properties {
            }

            class GeometryArray {
                constructor(properties?: milvus.proto.schema.GeometryArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Uint8Array[];
                static encode(message: milvus.proto.schema.GeometryArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.GeometryArray & milvus.proto.schema.GeometryArray.$Shape;
            }

            namespace GeometryArray {
                interface $Properties {
                    data?: (Uint8Array[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.GeometryArray.$Properties;
            }

            interface ITimestamptzArray extends milvus.proto.schema.TimestamptzArray.$Properties {
            }

            class TimestamptzArray {
                constructor(properties?: milvus.proto.schema.TimestamptzArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Long[];
                static encode(message: milvus.proto.schema.TimestamptzArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.TimestamptzArray & milvus.proto.schema.TimestamptzArray.$Shape;
            }

            namespace TimestamptzArray {
                interface $Properties {
                    data?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.TimestamptzArray.$Properties;
            }

            interface IDateArray extends milvus.proto.schema.DateArray.$Properties {
            }

            class DateArray {
                constructor(properties?: milvus.proto.schema.DateArray.$Properties);
                $unknowns?: Uint8Array[];
                data: number[];
                static encode(message: milvus.proto.schema.DateArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.DateArray & milvus.proto.schema.DateArray.$Shape;
            }

            namespace DateArray {
                interface $Properties {
                    data?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.DateArray.$Properties;
            }

            interface ITimeArray extends milvus.proto.schema.TimeArray.$Properties {
            }

            class TimeArray {
                constructor(properties?: milvus.proto.schema.TimeArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Long[];
                static encode(message: milvus.proto.schema.TimeArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.TimeArray & milvus.proto.schema.TimeArray.$Shape;
            }

            namespace TimeArray {
                interface $Properties {
                    data?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.TimeArray.$Properties;
            }

            interface IGeometryWktArray extends milvus.proto.schema.GeometryWktArray.$Properties {
            }

            class GeometryWktArray {
                constructor(properties?: milvus.proto.schema.GeometryWktArray.$Properties);
                $unknowns?: Uint8Array[];
                data: string[];
                static encode(message: milvus.proto.schema.GeometryWktArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.GeometryWktArray & milvus.proto.schema.GeometryWktArray.$Shape;
            }

            namespace GeometryWktArray {
                interface $Properties {
                    data?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.GeometryWktArray.$Properties;
            }

            interface IMolArray extends milvus.proto.schema.MolArray.$Properties {
            }

            class MolArray {
                constructor(properties?: milvus.proto.schema.MolArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Uint8Array[];
                static encode(message: milvus.proto.schema.MolArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.MolArray & milvus.proto.schema.MolArray.$Shape;
            }

            namespace MolArray {
                interface $Properties {
                    data?: (Uint8Array[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.MolArray.$Properties;
            }

            interface IMolSmilesArray extends milvus.proto.schema.MolSmilesArray.$Properties {
            }

            class MolSmilesArray {
                constructor(properties?: milvus.proto.schema.MolSmilesArray.$Properties);
                $unknowns?: Uint8Array[];
                data: string[];
                static encode(message: milvus.proto.schema.MolSmilesArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.MolSmilesArray & milvus.proto.schema.MolSmilesArray.$Shape;
            }

            namespace MolSmilesArray {
                interface $Properties {
                    data?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.MolSmilesArray.$Properties;
            }

            interface IValueField extends milvus.proto.schema.ValueField.$Properties {
            }

            class ValueField {
                constructor(properties?: milvus.proto.schema.ValueField.$Properties);
                $unknowns?: Uint8Array[];
                bool_data?: (boolean|null);
                int_data?: (number|null);
                long_data?: (Long|null);
                float_data?: (number|null);
                double_data?: (number|null);
                string_data?: (string|null);
                bytes_data?: (Uint8Array|null);
                timestamptz_data?: (Long|null);
                date_data?: (number|null);
                time_data?: (Long|null);
                data?: ("bool_data"|"int_data"|"long_data"|"float_data"|"double_data"|"string_data"|"bytes_data"|"timestamptz_data"|"date_data"|"time_data");
                static encode(message: milvus.proto.schema.ValueField.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.ValueField & milvus.proto.schema.ValueField.$Shape;
            }

            namespace ValueField {
                interface $Properties {
                    bool_data?: (boolean|null);
                    int_data?: (number|null);
                    long_data?: (Long|null);
                    float_data?: (number|null);
                    double_data?: (number|null);
                    string_data?: (string|null);
                    bytes_data?: (Uint8Array|null);
                    timestamptz_data?: (Long|null);
                    date_data?: (number|null);
                    time_data?: (Long|null);
                    data?: ("bool_data"|"int_data"|"long_data"|"float_data"|"double_data"|"string_data"|"bytes_data"|"timestamptz_data"|"date_data"|"time_data");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  bool_data?: boolean|null;
                  int_data?: number|null;
                  long_data?: Long|null;
                  float_data?: number|null;
                  double_data?: number|null;
                  string_data?: string|null;
                  bytes_data?: Uint8Array|null;
                  timestamptz_data?: Long|null;
                  date_data?: number|null;
                  time_data?: Long|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ data?: undefined; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; timestamptz_data?: null; date_data?: null; time_data?: null }|{ data?: "bool_data"; bool_data: boolean; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; timestamptz_data?: null; date_data?: null; time_data?: null }|{ data?: "int_data"; bool_data?: null; int_data: number; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; timestamptz_data?: null; date_data?: null; time_data?: null }|{ data?: "long_data"; bool_data?: null; int_data?: null; long_data: Long; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; timestamptz_data?: null; date_data?: null; time_data?: null }|{ data?: "float_data"; bool_data?: null; int_data?: null; long_data?: null; float_data: number; double_data?: null; string_data?: null; bytes_data?: null; timestamptz_data?: null; date_data?: null; time_data?: null }|{ data?: "double_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data: number; string_data?: null; bytes_data?: null; timestamptz_data?: null; date_data?: null; time_data?: null }|{ data?: "string_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data: string; bytes_data?: null; timestamptz_data?: null; date_data?: null; time_data?: null }|{ data?: "bytes_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data: Uint8Array; timestamptz_data?: null; date_data?: null; time_data?: null }|{ data?: "timestamptz_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; timestamptz_data: Long; date_data?: null; time_data?: null }|{ data?: "date_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; timestamptz_data?: null; date_data: number; time_data?: null }|{ data?: "time_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; timestamptz_data?: null; date_data?: null; time_data: Long })
                );
            }

            interface IScalarField extends milvus.proto.schema.ScalarField.$Properties {
            }

            class ScalarField {
                constructor(properties?: milvus.proto.schema.ScalarField.$Properties);
                $unknowns?: Uint8Array[];
                bool_data?: (milvus.proto.schema.BoolArray.$Properties|null);
                int_data?: (milvus.proto.schema.IntArray.$Properties|null);
                long_data?: (milvus.proto.schema.LongArray.$Properties|null);
                float_data?: (milvus.proto.schema.FloatArray.$Properties|null);
                double_data?: (milvus.proto.schema.DoubleArray.$Properties|null);
                string_data?: (milvus.proto.schema.StringArray.$Properties|null);
                bytes_data?: (milvus.proto.schema.BytesArray.$Properties|null);
                array_data?: (milvus.proto.schema.ArrayArray.$Properties|null);
                json_data?: (milvus.proto.schema.JSONArray.$Properties|null);
                geometry_data?: (milvus.proto.schema.GeometryArray.$Properties|null);
                timestamptz_data?: (milvus.proto.schema.TimestamptzArray.$Properties|null);
                geometry_wkt_data?: (milvus.proto.schema.GeometryWktArray.$Properties|null);
                mol_data?: (milvus.proto.schema.MolArray.$Properties|null);
                mol_smiles_data?: (milvus.proto.schema.MolSmilesArray.$Properties|null);
                date_data?: (milvus.proto.schema.DateArray.$Properties|null);
                time_data?: (milvus.proto.schema.TimeArray.$Properties|null);
                data?: ("bool_data"|"int_data"|"long_data"|"float_data"|"double_data"|"string_data"|"bytes_data"|"array_data"|"json_data"|"geometry_data"|"timestamptz_data"|"geometry_wkt_data"|"mol_data"|"mol_smiles_data"|"date_data"|"time_data");
                static encode(message: milvus.proto.schema.ScalarField.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.ScalarField & milvus.proto.schema.ScalarField.$Shape;
            }

            namespace ScalarField {
                interface $Properties {
                    bool_data?: (milvus.proto.schema.BoolArray.$Properties|null);
                    int_data?: (milvus.proto.schema.IntArray.$Properties|null);
                    long_data?: (milvus.proto.schema.LongArray.$Properties|null);
                    float_data?: (milvus.proto.schema.FloatArray.$Properties|null);
                    double_data?: (milvus.proto.schema.DoubleArray.$Properties|null);
                    string_data?: (milvus.proto.schema.StringArray.$Properties|null);
                    bytes_data?: (milvus.proto.schema.BytesArray.$Properties|null);
                    array_data?: (milvus.proto.schema.ArrayArray.$Properties|null);
                    json_data?: (milvus.proto.schema.JSONArray.$Properties|null);
                    geometry_data?: (milvus.proto.schema.GeometryArray.$Properties|null);
                    timestamptz_data?: (milvus.proto.schema.TimestamptzArray.$Properties|null);
                    geometry_wkt_data?: (milvus.proto.schema.GeometryWktArray.$Properties|null);
                    mol_data?: (milvus.proto.schema.MolArray.$Properties|null);
                    mol_smiles_data?: (milvus.proto.schema.MolSmilesArray.$Properties|null);
                    date_data?: (milvus.proto.schema.DateArray.$Properties|null);
                    time_data?: (milvus.proto.schema.TimeArray.$Properties|null);
                    data?: ("bool_data"|"int_data"|"long_data"|"float_data"|"double_data"|"string_data"|"bytes_data"|"array_data"|"json_data"|"geometry_data"|"timestamptz_data"|"geometry_wkt_data"|"mol_data"|"mol_smiles_data"|"date_data"|"time_data");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  bool_data?: milvus.proto.schema.BoolArray.$Shape|null;
                  int_data?: milvus.proto.schema.IntArray.$Shape|null;
                  long_data?: milvus.proto.schema.LongArray.$Shape|null;
                  float_data?: milvus.proto.schema.FloatArray.$Shape|null;
                  double_data?: milvus.proto.schema.DoubleArray.$Shape|null;
                  string_data?: milvus.proto.schema.StringArray.$Shape|null;
                  bytes_data?: milvus.proto.schema.BytesArray.$Shape|null;
                  array_data?: milvus.proto.schema.ArrayArray.$Shape|null;
                  json_data?: milvus.proto.schema.JSONArray.$Shape|null;
                  geometry_data?: milvus.proto.schema.GeometryArray.$Shape|null;
                  timestamptz_data?: milvus.proto.schema.TimestamptzArray.$Shape|null;
                  geometry_wkt_data?: milvus.proto.schema.GeometryWktArray.$Shape|null;
                  mol_data?: milvus.proto.schema.MolArray.$Shape|null;
                  mol_smiles_data?: milvus.proto.schema.MolSmilesArray.$Shape|null;
                  date_data?: milvus.proto.schema.DateArray.$Shape|null;
                  time_data?: milvus.proto.schema.TimeArray.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ data?: undefined; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "bool_data"; bool_data: milvus.proto.schema.BoolArray.$Shape; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "int_data"; bool_data?: null; int_data: milvus.proto.schema.IntArray.$Shape; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "long_data"; bool_data?: null; int_data?: null; long_data: milvus.proto.schema.LongArray.$Shape; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "float_data"; bool_data?: null; int_data?: null; long_data?: null; float_data: milvus.proto.schema.FloatArray.$Shape; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "double_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data: milvus.proto.schema.DoubleArray.$Shape; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "string_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data: milvus.proto.schema.StringArray.$Shape; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "bytes_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data: milvus.proto.schema.BytesArray.$Shape; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "array_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data: milvus.proto.schema.ArrayArray.$Shape; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "json_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data: milvus.proto.schema.JSONArray.$Shape; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "geometry_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data: milvus.proto.schema.GeometryArray.$Shape; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "timestamptz_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data: milvus.proto.schema.TimestamptzArray.$Shape; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "geometry_wkt_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data: milvus.proto.schema.GeometryWktArray.$Shape; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "mol_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data: milvus.proto.schema.MolArray.$Shape; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "mol_smiles_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data: milvus.proto.schema.MolSmilesArray.$Shape; date_data?: null; time_data?: null }|{ data?: "date_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data: milvus.proto.schema.DateArray.$Shape; time_data?: null }|{ data?: "time_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data: milvus.proto.schema.TimeArray.$Shape })
                );
            }

            interface ISparseFloatArray extends milvus.proto.schema.SparseFloatArray.$Properties {
            }

            class SparseFloatArray {
                constructor(properties?: milvus.proto.schema.SparseFloatArray.$Properties);
                $unknowns?: Uint8Array[];
                contents: Uint8Array[];
                dim: Long;
                static encode(message: milvus.proto.schema.SparseFloatArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.SparseFloatArray & milvus.proto.schema.SparseFloatArray.$Shape;
            }

            namespace SparseFloatArray {
                interface $Properties {
                    contents?: (Uint8Array[]|null);
                    dim?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.SparseFloatArray.$Properties;
            }

            interface IVectorField extends milvus.proto.schema.VectorField.$Properties {
            }

            class VectorField {
                constructor(properties?: milvus.proto.schema.VectorField.$Properties);
                $unknowns?: Uint8Array[];
                dim: Long;
                float_vector?: (milvus.proto.schema.FloatArray.$Properties|null);
                binary_vector?: (Uint8Array|null);
                float16_vector?: (Uint8Array|null);
                bfloat16_vector?: (Uint8Array|null);
                sparse_float_vector?: (milvus.proto.schema.SparseFloatArray.$Properties|null);
                int8_vector?: (Uint8Array|null);
                vector_array?: (milvus.proto.schema.VectorArray.$Properties|null);
                data?: ("float_vector"|"binary_vector"|"float16_vector"|"bfloat16_vector"|"sparse_float_vector"|"int8_vector"|"vector_array");
                static encode(message: milvus.proto.schema.VectorField.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.VectorField & milvus.proto.schema.VectorField.$Shape;
            }

            namespace VectorField {
                interface $Properties {
                    dim?: (Long|null);
                    float_vector?: (milvus.proto.schema.FloatArray.$Properties|null);
                    binary_vector?: (Uint8Array|null);
                    float16_vector?: (Uint8Array|null);
                    bfloat16_vector?: (Uint8Array|null);
                    sparse_float_vector?: (milvus.proto.schema.SparseFloatArray.$Properties|null);
                    int8_vector?: (Uint8Array|null);
                    vector_array?: (milvus.proto.schema.VectorArray.$Properties|null);
                    data?: ("float_vector"|"binary_vector"|"float16_vector"|"bfloat16_vector"|"sparse_float_vector"|"int8_vector"|"vector_array");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  dim?: Long|null;
                  float_vector?: milvus.proto.schema.FloatArray.$Shape|null;
                  binary_vector?: Uint8Array|null;
                  float16_vector?: Uint8Array|null;
                  bfloat16_vector?: Uint8Array|null;
                  sparse_float_vector?: milvus.proto.schema.SparseFloatArray.$Shape|null;
                  int8_vector?: Uint8Array|null;
                  vector_array?: milvus.proto.schema.VectorArray.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ data?: undefined; float_vector?: null; binary_vector?: null; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector?: null; vector_array?: null }|{ data?: "float_vector"; float_vector: milvus.proto.schema.FloatArray.$Shape; binary_vector?: null; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector?: null; vector_array?: null }|{ data?: "binary_vector"; float_vector?: null; binary_vector: Uint8Array; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector?: null; vector_array?: null }|{ data?: "float16_vector"; float_vector?: null; binary_vector?: null; float16_vector: Uint8Array; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector?: null; vector_array?: null }|{ data?: "bfloat16_vector"; float_vector?: null; binary_vector?: null; float16_vector?: null; bfloat16_vector: Uint8Array; sparse_float_vector?: null; int8_vector?: null; vector_array?: null }|{ data?: "sparse_float_vector"; float_vector?: null; binary_vector?: null; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector: milvus.proto.schema.SparseFloatArray.$Shape; int8_vector?: null; vector_array?: null }|{ data?: "int8_vector"; float_vector?: null; binary_vector?: null; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector: Uint8Array; vector_array?: null }|{ data?: "vector_array"; float_vector?: null; binary_vector?: null; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector?: null; vector_array: milvus.proto.schema.VectorArray.$Shape })
                );
            }

            interface IVectorArray extends milvus.proto.schema.VectorArray.$Properties {
            }

            class VectorArray {
                constructor(properties?: milvus.proto.schema.VectorArray.$Properties);
                $unknowns?: Uint8Array[];
                dim: Long;
                data: milvus.proto.schema.VectorField.$Properties[];
                element_type: milvus.proto.schema.DataType;
                static encode(message: milvus.proto.schema.VectorArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.VectorArray & milvus.proto.schema.VectorArray.$Shape;
            }

            namespace VectorArray {
                interface $Properties {
                    dim?: (Long|null);
                    data?: (milvus.proto.schema.VectorField.$Properties[]|null);
                    element_type?: (milvus.proto.schema.DataType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  dim?: Long|null;
                  data?: milvus.proto.schema.VectorField.$Shape[]|null;
                  element_type?: milvus.proto.schema.DataType|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IStructArrayField extends milvus.proto.schema.StructArrayField.$Properties {
            }

            class StructArrayField {
                constructor(properties?: milvus.proto.schema.StructArrayField.$Properties);
                $unknowns?: Uint8Array[];
                fields: milvus.proto.schema.FieldData.$Properties[];
                static encode(message: milvus.proto.schema.StructArrayField.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.StructArrayField & milvus.proto.schema.StructArrayField.$Shape;
            }

            namespace StructArrayField {
                interface $Properties {
                    fields?: (milvus.proto.schema.FieldData.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  fields?: milvus.proto.schema.FieldData.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFieldPartialUpdateOp extends milvus.proto.schema.FieldPartialUpdateOp.$Properties {
            }

            class FieldPartialUpdateOp {
                constructor(properties?: milvus.proto.schema.FieldPartialUpdateOp.$Properties);
                $unknowns?: Uint8Array[];
                field_name: string;
                op: milvus.proto.schema.FieldPartialUpdateOp.OpType;
                static encode(message: milvus.proto.schema.FieldPartialUpdateOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FieldPartialUpdateOp & milvus.proto.schema.FieldPartialUpdateOp.$Shape;
            }

            namespace FieldPartialUpdateOp {
                interface $Properties {
                    field_name?: (string|null);
                    op?: (milvus.proto.schema.FieldPartialUpdateOp.OpType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.FieldPartialUpdateOp.$Properties;

                enum OpType {
                    REPLACE = 0,
                    ARRAY_APPEND = 1,
                    ARRAY_REMOVE = 2
                }
            }

            interface IFieldData extends milvus.proto.schema.FieldData.$Properties {
            }

            class FieldData {
                constructor(properties?: milvus.proto.schema.FieldData.$Properties);
                $unknowns?: Uint8Array[];
                type: milvus.proto.schema.DataType;
                field_name: string;
                scalars?: (milvus.proto.schema.ScalarField.$Properties|null);
                vectors?: (milvus.proto.schema.VectorField.$Properties|null);
                struct_arrays?: (milvus.proto.schema.StructArrayField.$Properties|null);
                field_id: Long;
                is_dynamic: boolean;
                valid_data: boolean[];
                field?: ("scalars"|"vectors"|"struct_arrays");
                static encode(message: milvus.proto.schema.FieldData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.FieldData & milvus.proto.schema.FieldData.$Shape;
            }

            namespace FieldData {
                interface $Properties {
                    type?: (milvus.proto.schema.DataType|null);
                    field_name?: (string|null);
                    scalars?: (milvus.proto.schema.ScalarField.$Properties|null);
                    vectors?: (milvus.proto.schema.VectorField.$Properties|null);
                    struct_arrays?: (milvus.proto.schema.StructArrayField.$Properties|null);
                    field_id?: (Long|null);
                    is_dynamic?: (boolean|null);
                    valid_data?: (boolean[]|null);
                    field?: ("scalars"|"vectors"|"struct_arrays");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  type?: milvus.proto.schema.DataType|null;
                  field_name?: string|null;
                  scalars?: milvus.proto.schema.ScalarField.$Shape|null;
                  vectors?: milvus.proto.schema.VectorField.$Shape|null;
                  struct_arrays?: milvus.proto.schema.StructArrayField.$Shape|null;
                  field_id?: Long|null;
                  is_dynamic?: boolean|null;
                  valid_data?: boolean[]|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ field?: undefined; scalars?: null; vectors?: null; struct_arrays?: null }|{ field?: "scalars"; scalars: milvus.proto.schema.ScalarField.$Shape; vectors?: null; struct_arrays?: null }|{ field?: "vectors"; scalars?: null; vectors: milvus.proto.schema.VectorField.$Shape; struct_arrays?: null }|{ field?: "struct_arrays"; scalars?: null; vectors?: null; struct_arrays: milvus.proto.schema.StructArrayField.$Shape })
                );
            }

            interface IIDs extends milvus.proto.schema.IDs.$Properties {
            }

            class IDs {
                constructor(properties?: milvus.proto.schema.IDs.$Properties);
                $unknowns?: Uint8Array[];
                int_id?: (milvus.proto.schema.LongArray.$Properties|null);
                str_id?: (milvus.proto.schema.StringArray.$Properties|null);
                id_field?: ("int_id"|"str_id");
                static encode(message: milvus.proto.schema.IDs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.IDs & milvus.proto.schema.IDs.$Shape;
            }

            namespace IDs {
                interface $Properties {
                    int_id?: (milvus.proto.schema.LongArray.$Properties|null);
                    str_id?: (milvus.proto.schema.StringArray.$Properties|null);
                    id_field?: ("int_id"|"str_id");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  int_id?: milvus.proto.schema.LongArray.$Shape|null;
                  str_id?: milvus.proto.schema.StringArray.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ id_field?: undefined; int_id?: null; str_id?: null }|{ id_field?: "int_id"; int_id: milvus.proto.schema.LongArray.$Shape; str_id?: null }|{ id_field?: "str_id"; int_id?: null; str_id: milvus.proto.schema.StringArray.$Shape })
                );
            }

            interface ISearchIteratorV2Results extends milvus.proto.schema.SearchIteratorV2Results.$Properties {
            }

            class SearchIteratorV2Results {
                constructor(properties?: milvus.proto.schema.SearchIteratorV2Results.$Properties);
                $unknowns?: Uint8Array[];
                token: string;
                last_bound: number;
                static encode(message: milvus.proto.schema.SearchIteratorV2Results.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.SearchIteratorV2Results & milvus.proto.schema.SearchIteratorV2Results.$Shape;
            }

            namespace SearchIteratorV2Results {
                interface $Properties {
                    token?: (string|null);
                    last_bound?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.SearchIteratorV2Results.$Properties;
            }

            interface ISearchResultData extends milvus.proto.schema.SearchResultData.$Properties {
            }

            class SearchResultData {
                constructor(properties?: milvus.proto.schema.SearchResultData.$Properties);
                $unknowns?: Uint8Array[];
                num_queries: Long;
                top_k: Long;
                fields_data: milvus.proto.schema.FieldData.$Properties[];
                scores: number[];
                ids?: (milvus.proto.schema.IDs.$Properties|null);
                topks: Long[];
                output_fields: string[];
                group_by_field_value?: (milvus.proto.schema.FieldData.$Properties|null);
                all_search_count: Long;
                distances: number[];
                search_iterator_v2_results?: (milvus.proto.schema.SearchIteratorV2Results.$Properties|null);
                recalls: number[];
                primary_field_name: string;
                highlight_results: milvus.proto.common.HighlightResult.$Properties[];
                element_indices?: (milvus.proto.schema.LongArray.$Properties|null);
                group_by_field_values: milvus.proto.schema.FieldData.$Properties[];
                agg_buckets: milvus.proto.schema.AggBucket.$Properties[];
                agg_topks: Long[];
                static encode(message: milvus.proto.schema.SearchResultData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.SearchResultData & milvus.proto.schema.SearchResultData.$Shape;
            }

            namespace SearchResultData {
                interface $Properties {
                    num_queries?: (Long|null);
                    top_k?: (Long|null);
                    fields_data?: (milvus.proto.schema.FieldData.$Properties[]|null);
                    scores?: (number[]|null);
                    ids?: (milvus.proto.schema.IDs.$Properties|null);
                    topks?: (Long[]|null);
                    output_fields?: (string[]|null);
                    group_by_field_value?: (milvus.proto.schema.FieldData.$Properties|null);
                    all_search_count?: (Long|null);
                    distances?: (number[]|null);
                    search_iterator_v2_results?: (milvus.proto.schema.SearchIteratorV2Results.$Properties|null);
                    recalls?: (number[]|null);
                    primary_field_name?: (string|null);
                    highlight_results?: (milvus.proto.common.HighlightResult.$Properties[]|null);
                    element_indices?: (milvus.proto.schema.LongArray.$Properties|null);
                    group_by_field_values?: (milvus.proto.schema.FieldData.$Properties[]|null);
                    agg_buckets?: (milvus.proto.schema.AggBucket.$Properties[]|null);
                    agg_topks?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  num_queries?: Long|null;
                  top_k?: Long|null;
                  fields_data?: milvus.proto.schema.FieldData.$Shape[]|null;
                  scores?: number[]|null;
                  ids?: milvus.proto.schema.IDs.$Shape|null;
                  topks?: Long[]|null;
                  output_fields?: string[]|null;
                  group_by_field_value?: milvus.proto.schema.FieldData.$Shape|null;
                  all_search_count?: Long|null;
                  distances?: number[]|null;
                  search_iterator_v2_results?: milvus.proto.schema.SearchIteratorV2Results.$Shape|null;
                  recalls?: number[]|null;
                  primary_field_name?: string|null;
                  highlight_results?: milvus.proto.common.HighlightResult.$Shape[]|null;
                  element_indices?: milvus.proto.schema.LongArray.$Shape|null;
                  group_by_field_values?: milvus.proto.schema.FieldData.$Shape[]|null;
                  agg_buckets?: milvus.proto.schema.AggBucket.$Shape[]|null;
                  agg_topks?: Long[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IAggBucket extends milvus.proto.schema.AggBucket.$Properties {
            }

            class AggBucket {
                constructor(properties?: milvus.proto.schema.AggBucket.$Properties);
                $unknowns?: Uint8Array[];
                key: milvus.proto.schema.BucketKeyEntry.$Properties[];
                count: Long;
                metrics: { [k: string]: milvus.proto.schema.MetricValue.$Properties };
                hits: milvus.proto.schema.AggHit.$Properties[];
                sub_groups: milvus.proto.schema.AggBucket.$Properties[];
                static encode(message: milvus.proto.schema.AggBucket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.AggBucket & milvus.proto.schema.AggBucket.$Shape;
            }

            namespace AggBucket {
                interface $Properties {
                    key?: (milvus.proto.schema.BucketKeyEntry.$Properties[]|null);
                    count?: (Long|null);
                    metrics?: ({ [k: string]: milvus.proto.schema.MetricValue.$Properties }|null);
                    hits?: (milvus.proto.schema.AggHit.$Properties[]|null);
                    sub_groups?: (milvus.proto.schema.AggBucket.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  key?: milvus.proto.schema.BucketKeyEntry.$Shape[]|null;
                  count?: Long|null;
                  metrics?: { [k: string]: milvus.proto.schema.MetricValue.$Shape }|null;
                  hits?: milvus.proto.schema.AggHit.$Shape[]|null;
                  sub_groups?: milvus.proto.schema.AggBucket.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IMetricValue extends milvus.proto.schema.MetricValue.$Properties {
            }

            class MetricValue {
                constructor(properties?: milvus.proto.schema.MetricValue.$Properties);
                $unknowns?: Uint8Array[];
                int_val?: (Long|null);
                double_val?: (number|null);
                string_val?: (string|null);
                bool_val?: (boolean|null);
                value?: ("int_val"|"double_val"|"string_val"|"bool_val");
                static encode(message: milvus.proto.schema.MetricValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.MetricValue & milvus.proto.schema.MetricValue.$Shape;
            }

            namespace MetricValue {
                interface $Properties {
                    int_val?: (Long|null);
                    double_val?: (number|null);
                    string_val?: (string|null);
                    bool_val?: (boolean|null);
                    value?: ("int_val"|"double_val"|"string_val"|"bool_val");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  int_val?: Long|null;
                  double_val?: number|null;
                  string_val?: string|null;
                  bool_val?: boolean|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ value?: undefined; int_val?: null; double_val?: null; string_val?: null; bool_val?: null }|{ value?: "int_val"; int_val: Long; double_val?: null; string_val?: null; bool_val?: null }|{ value?: "double_val"; int_val?: null; double_val: number; string_val?: null; bool_val?: null }|{ value?: "string_val"; int_val?: null; double_val?: null; string_val: string; bool_val?: null }|{ value?: "bool_val"; int_val?: null; double_val?: null; string_val?: null; bool_val: boolean })
                );
            }

            interface IBucketKeyEntry extends milvus.proto.schema.BucketKeyEntry.$Properties {
            }

            class BucketKeyEntry {
                constructor(properties?: milvus.proto.schema.BucketKeyEntry.$Properties);
                $unknowns?: Uint8Array[];
                field_id: Long;
                field_name: string;
                int_val?: (Long|null);
                string_val?: (string|null);
                bool_val?: (boolean|null);
                value?: ("int_val"|"string_val"|"bool_val");
                static encode(message: milvus.proto.schema.BucketKeyEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.BucketKeyEntry & milvus.proto.schema.BucketKeyEntry.$Shape;
            }

            namespace BucketKeyEntry {
                interface $Properties {
                    field_id?: (Long|null);
                    field_name?: (string|null);
                    int_val?: (Long|null);
                    string_val?: (string|null);
                    bool_val?: (boolean|null);
                    value?: ("int_val"|"string_val"|"bool_val");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  field_id?: Long|null;
                  field_name?: string|null;
                  int_val?: Long|null;
                  string_val?: string|null;
                  bool_val?: boolean|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ value?: undefined; int_val?: null; string_val?: null; bool_val?: null }|{ value?: "int_val"; int_val: Long; string_val?: null; bool_val?: null }|{ value?: "string_val"; int_val?: null; string_val: string; bool_val?: null }|{ value?: "bool_val"; int_val?: null; string_val?: null; bool_val: boolean })
                );
            }

            interface IAggHit extends milvus.proto.schema.AggHit.$Properties {
            }

            class AggHit {
                constructor(properties?: milvus.proto.schema.AggHit.$Properties);
                $unknowns?: Uint8Array[];
                int_pk?: (Long|null);
                str_pk?: (string|null);
                score: number;
                fields: milvus.proto.schema.AggHitField.$Properties[];
                pk?: ("int_pk"|"str_pk");
                static encode(message: milvus.proto.schema.AggHit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.AggHit & milvus.proto.schema.AggHit.$Shape;
            }

            namespace AggHit {
                interface $Properties {
                    int_pk?: (Long|null);
                    str_pk?: (string|null);
                    score?: (number|null);
                    fields?: (milvus.proto.schema.AggHitField.$Properties[]|null);
                    pk?: ("int_pk"|"str_pk");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  int_pk?: Long|null;
                  str_pk?: string|null;
                  score?: number|null;
                  fields?: milvus.proto.schema.AggHitField.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ pk?: undefined; int_pk?: null; str_pk?: null }|{ pk?: "int_pk"; int_pk: Long; str_pk?: null }|{ pk?: "str_pk"; int_pk?: null; str_pk: string })
                );
            }

            interface IAggHitField extends milvus.proto.schema.AggHitField.$Properties {
            }

            class AggHitField {
                constructor(properties?: milvus.proto.schema.AggHitField.$Properties);
                $unknowns?: Uint8Array[];
                field_id: Long;
                field_name: string;
                int_val?: (Long|null);
                bool_val?: (boolean|null);
                float_val?: (number|null);
                double_val?: (number|null);
                string_val?: (string|null);
                bytes_val?: (Uint8Array|null);
                value?: ("int_val"|"bool_val"|"float_val"|"double_val"|"string_val"|"bytes_val");
                static encode(message: milvus.proto.schema.AggHitField.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.AggHitField & milvus.proto.schema.AggHitField.$Shape;
            }

            namespace AggHitField {
                interface $Properties {
                    field_id?: (Long|null);
                    field_name?: (string|null);
                    int_val?: (Long|null);
                    bool_val?: (boolean|null);
                    float_val?: (number|null);
                    double_val?: (number|null);
                    string_val?: (string|null);
                    bytes_val?: (Uint8Array|null);
                    value?: ("int_val"|"bool_val"|"float_val"|"double_val"|"string_val"|"bytes_val");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  field_id?: Long|null;
                  field_name?: string|null;
                  int_val?: Long|null;
                  bool_val?: boolean|null;
                  float_val?: number|null;
                  double_val?: number|null;
                  string_val?: string|null;
                  bytes_val?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ value?: undefined; int_val?: null; bool_val?: null; float_val?: null; double_val?: null; string_val?: null; bytes_val?: null }|{ value?: "int_val"; int_val: Long; bool_val?: null; float_val?: null; double_val?: null; string_val?: null; bytes_val?: null }|{ value?: "bool_val"; int_val?: null; bool_val: boolean; float_val?: null; double_val?: null; string_val?: null; bytes_val?: null }|{ value?: "float_val"; int_val?: null; bool_val?: null; float_val: number; double_val?: null; string_val?: null; bytes_val?: null }|{ value?: "double_val"; int_val?: null; bool_val?: null; float_val?: null; double_val: number; string_val?: null; bytes_val?: null }|{ value?: "string_val"; int_val?: null; bool_val?: null; float_val?: null; double_val?: null; string_val: string; bytes_val?: null }|{ value?: "bytes_val"; int_val?: null; bool_val?: null; float_val?: null; double_val?: null; string_val?: null; bytes_val: Uint8Array })
                );
            }

            interface IVectorClusteringInfo extends milvus.proto.schema.VectorClusteringInfo.$Properties {
            }

            class VectorClusteringInfo {
                constructor(properties?: milvus.proto.schema.VectorClusteringInfo.$Properties);
                $unknowns?: Uint8Array[];
                field: string;
                centroid?: (milvus.proto.schema.VectorField.$Properties|null);
                static encode(message: milvus.proto.schema.VectorClusteringInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.VectorClusteringInfo & milvus.proto.schema.VectorClusteringInfo.$Shape;
            }

            namespace VectorClusteringInfo {
                interface $Properties {
                    field?: (string|null);
                    centroid?: (milvus.proto.schema.VectorField.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  field?: string|null;
                  centroid?: milvus.proto.schema.VectorField.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IScalarClusteringInfo extends milvus.proto.schema.ScalarClusteringInfo.$Properties {
            }

            class ScalarClusteringInfo {
                constructor(properties?: milvus.proto.schema.ScalarClusteringInfo.$Properties);
                $unknowns?: Uint8Array[];
                field: string;
                static encode(message: milvus.proto.schema.ScalarClusteringInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.ScalarClusteringInfo & milvus.proto.schema.ScalarClusteringInfo.$Shape;
            }

            namespace ScalarClusteringInfo {
                interface $Properties {
                    field?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.schema.ScalarClusteringInfo.$Properties;
            }

            interface IClusteringInfo extends milvus.proto.schema.ClusteringInfo.$Properties {
            }

            class ClusteringInfo {
                constructor(properties?: milvus.proto.schema.ClusteringInfo.$Properties);
                $unknowns?: Uint8Array[];
                vector_clustering_infos: milvus.proto.schema.VectorClusteringInfo.$Properties[];
                scalar_clustering_infos: milvus.proto.schema.ScalarClusteringInfo.$Properties[];
                static encode(message: milvus.proto.schema.ClusteringInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.ClusteringInfo & milvus.proto.schema.ClusteringInfo.$Shape;
            }

            namespace ClusteringInfo {
                interface $Properties {
                    vector_clustering_infos?: (milvus.proto.schema.VectorClusteringInfo.$Properties[]|null);
                    scalar_clustering_infos?: (milvus.proto.schema.ScalarClusteringInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  vector_clustering_infos?: milvus.proto.schema.VectorClusteringInfo.$Shape[]|null;
                  scalar_clustering_infos?: milvus.proto.schema.ScalarClusteringInfo.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ITemplateValue extends milvus.proto.schema.TemplateValue.$Properties {
            }

            class TemplateValue {
                constructor(properties?: milvus.proto.schema.TemplateValue.$Properties);
                $unknowns?: Uint8Array[];
                bool_val?: (boolean|null);
                int64_val?: (Long|null);
                float_val?: (number|null);
                string_val?: (string|null);
                array_val?: (milvus.proto.schema.TemplateArrayValue.$Properties|null);
                bytes_val?: (Uint8Array|null);
                val?: ("bool_val"|"int64_val"|"float_val"|"string_val"|"array_val"|"bytes_val");
                static encode(message: milvus.proto.schema.TemplateValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.TemplateValue & milvus.proto.schema.TemplateValue.$Shape;
            }

            namespace TemplateValue {
                interface $Properties {
                    bool_val?: (boolean|null);
                    int64_val?: (Long|null);
                    float_val?: (number|null);
                    string_val?: (string|null);
                    array_val?: (milvus.proto.schema.TemplateArrayValue.$Properties|null);
                    bytes_val?: (Uint8Array|null);
                    val?: ("bool_val"|"int64_val"|"float_val"|"string_val"|"array_val"|"bytes_val");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  bool_val?: boolean|null;
                  int64_val?: Long|null;
                  float_val?: number|null;
                  string_val?: string|null;
                  array_val?: milvus.proto.schema.TemplateArrayValue.$Shape|null;
                  bytes_val?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ val?: undefined; bool_val?: null; int64_val?: null; float_val?: null; string_val?: null; array_val?: null; bytes_val?: null }|{ val?: "bool_val"; bool_val: boolean; int64_val?: null; float_val?: null; string_val?: null; array_val?: null; bytes_val?: null }|{ val?: "int64_val"; bool_val?: null; int64_val: Long; float_val?: null; string_val?: null; array_val?: null; bytes_val?: null }|{ val?: "float_val"; bool_val?: null; int64_val?: null; float_val: number; string_val?: null; array_val?: null; bytes_val?: null }|{ val?: "string_val"; bool_val?: null; int64_val?: null; float_val?: null; string_val: string; array_val?: null; bytes_val?: null }|{ val?: "array_val"; bool_val?: null; int64_val?: null; float_val?: null; string_val?: null; array_val: milvus.proto.schema.TemplateArrayValue.$Shape; bytes_val?: null }|{ val?: "bytes_val"; bool_val?: null; int64_val?: null; float_val?: null; string_val?: null; array_val?: null; bytes_val: Uint8Array })
                );
            }

            interface ITemplateArrayValue extends milvus.proto.schema.TemplateArrayValue.$Properties {
            }

            class TemplateArrayValue {
                constructor(properties?: milvus.proto.schema.TemplateArrayValue.$Properties);
                $unknowns?: Uint8Array[];
                bool_data?: (milvus.proto.schema.BoolArray.$Properties|null);
                long_data?: (milvus.proto.schema.LongArray.$Properties|null);
                double_data?: (milvus.proto.schema.DoubleArray.$Properties|null);
                string_data?: (milvus.proto.schema.StringArray.$Properties|null);
                array_data?: (milvus.proto.schema.TemplateArrayValueArray.$Properties|null);
                json_data?: (milvus.proto.schema.JSONArray.$Properties|null);
                data?: ("bool_data"|"long_data"|"double_data"|"string_data"|"array_data"|"json_data");
                static encode(message: milvus.proto.schema.TemplateArrayValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.TemplateArrayValue & milvus.proto.schema.TemplateArrayValue.$Shape;
            }

            namespace TemplateArrayValue {
                interface $Properties {
                    bool_data?: (milvus.proto.schema.BoolArray.$Properties|null);
                    long_data?: (milvus.proto.schema.LongArray.$Properties|null);
                    double_data?: (milvus.proto.schema.DoubleArray.$Properties|null);
                    string_data?: (milvus.proto.schema.StringArray.$Properties|null);
                    array_data?: (milvus.proto.schema.TemplateArrayValueArray.$Properties|null);
                    json_data?: (milvus.proto.schema.JSONArray.$Properties|null);
                    data?: ("bool_data"|"long_data"|"double_data"|"string_data"|"array_data"|"json_data");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  bool_data?: milvus.proto.schema.BoolArray.$Shape|null;
                  long_data?: milvus.proto.schema.LongArray.$Shape|null;
                  double_data?: milvus.proto.schema.DoubleArray.$Shape|null;
                  string_data?: milvus.proto.schema.StringArray.$Shape|null;
                  array_data?: milvus.proto.schema.TemplateArrayValueArray.$Shape|null;
                  json_data?: milvus.proto.schema.JSONArray.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ data?: undefined; bool_data?: null; long_data?: null; double_data?: null; string_data?: null; array_data?: null; json_data?: null }|{ data?: "bool_data"; bool_data: milvus.proto.schema.BoolArray.$Shape; long_data?: null; double_data?: null; string_data?: null; array_data?: null; json_data?: null }|{ data?: "long_data"; bool_data?: null; long_data: milvus.proto.schema.LongArray.$Shape; double_data?: null; string_data?: null; array_data?: null; json_data?: null }|{ data?: "double_data"; bool_data?: null; long_data?: null; double_data: milvus.proto.schema.DoubleArray.$Shape; string_data?: null; array_data?: null; json_data?: null }|{ data?: "string_data"; bool_data?: null; long_data?: null; double_data?: null; string_data: milvus.proto.schema.StringArray.$Shape; array_data?: null; json_data?: null }|{ data?: "array_data"; bool_data?: null; long_data?: null; double_data?: null; string_data?: null; array_data: milvus.proto.schema.TemplateArrayValueArray.$Shape; json_data?: null }|{ data?: "json_data"; bool_data?: null; long_data?: null; double_data?: null; string_data?: null; array_data?: null; json_data: milvus.proto.schema.JSONArray.$Shape })
                );
            }

            interface ITemplateArrayValueArray extends milvus.proto.schema.TemplateArrayValueArray.$Properties {
            }

            class TemplateArrayValueArray {
                constructor(properties?: milvus.proto.schema.TemplateArrayValueArray.$Properties);
                $unknowns?: Uint8Array[];
                data: milvus.proto.schema.TemplateArrayValue.$Properties[];
                static encode(message: milvus.proto.schema.TemplateArrayValueArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.schema.TemplateArrayValueArray & milvus.proto.schema.TemplateArrayValueArray.$Shape;
            }

            namespace TemplateArrayValueArray {
                interface $Properties {
                    data?: (milvus.proto.schema.TemplateArrayValue.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  data?: milvus.proto.schema.TemplateArrayValue.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }
        }

        namespace feder {

            interface ISegmentIndexData extends milvus.proto.feder.SegmentIndexData.$Properties {
            }

            class SegmentIndexData {
                constructor(properties?: milvus.proto.feder.SegmentIndexData.$Properties);
                $unknowns?: Uint8Array[];
                segmentID: Long;
                index_data: string;
                static encode(message: milvus.proto.feder.SegmentIndexData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.feder.SegmentIndexData & milvus.proto.feder.SegmentIndexData.$Shape;
            }

            namespace SegmentIndexData {
                interface $Properties {
                    segmentID?: (Long|null);
                    index_data?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.feder.SegmentIndexData.$Properties;
            }

            interface IFederSegmentSearchResult extends milvus.proto.feder.FederSegmentSearchResult.$Properties {
            }

            class FederSegmentSearchResult {
                constructor(properties?: milvus.proto.feder.FederSegmentSearchResult.$Properties);
                $unknowns?: Uint8Array[];
                segmentID: Long;
                visit_info: string;
                static encode(message: milvus.proto.feder.FederSegmentSearchResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.feder.FederSegmentSearchResult & milvus.proto.feder.FederSegmentSearchResult.$Shape;
            }

            namespace FederSegmentSearchResult {
                interface $Properties {
                    segmentID?: (Long|null);
                    visit_info?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.feder.FederSegmentSearchResult.$Properties;
            }

            interface IListIndexedSegmentRequest extends milvus.proto.feder.ListIndexedSegmentRequest.$Properties {
            }

            class ListIndexedSegmentRequest {
                constructor(properties?: milvus.proto.feder.ListIndexedSegmentRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                collection_name: string;
                index_name: string;
                static encode(message: milvus.proto.feder.ListIndexedSegmentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.feder.ListIndexedSegmentRequest & milvus.proto.feder.ListIndexedSegmentRequest.$Shape;
            }

            namespace ListIndexedSegmentRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    collection_name?: (string|null);
                    index_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.feder.ListIndexedSegmentRequest.$Properties;
            }

            interface IListIndexedSegmentResponse extends milvus.proto.feder.ListIndexedSegmentResponse.$Properties {
            }

            class ListIndexedSegmentResponse {
                constructor(properties?: milvus.proto.feder.ListIndexedSegmentResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                segmentIDs: Long[];
                static encode(message: milvus.proto.feder.ListIndexedSegmentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.feder.ListIndexedSegmentResponse & milvus.proto.feder.ListIndexedSegmentResponse.$Shape;
            }

            namespace ListIndexedSegmentResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    segmentIDs?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.feder.ListIndexedSegmentResponse.$Properties;
            }

            interface IDescribeSegmentIndexDataRequest extends milvus.proto.feder.DescribeSegmentIndexDataRequest.$Properties {
            }

            class DescribeSegmentIndexDataRequest {
                constructor(properties?: milvus.proto.feder.DescribeSegmentIndexDataRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                collection_name: string;
                index_name: string;
                segmentsIDs: Long[];
                static encode(message: milvus.proto.feder.DescribeSegmentIndexDataRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.feder.DescribeSegmentIndexDataRequest & milvus.proto.feder.DescribeSegmentIndexDataRequest.$Shape;
            }

            namespace DescribeSegmentIndexDataRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    collection_name?: (string|null);
                    index_name?: (string|null);
                    segmentsIDs?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.feder.DescribeSegmentIndexDataRequest.$Properties;
            }

            interface IDescribeSegmentIndexDataResponse extends milvus.proto.feder.DescribeSegmentIndexDataResponse.$Properties {
            }

            class DescribeSegmentIndexDataResponse {
                constructor(properties?: milvus.proto.feder.DescribeSegmentIndexDataResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: (milvus.proto.common.Status.$Properties|null);
                index_data: { [k: string]: milvus.proto.feder.SegmentIndexData.$Properties };
                index_params: milvus.proto.common.KeyValuePair.$Properties[];
                static encode(message: milvus.proto.feder.DescribeSegmentIndexDataResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.feder.DescribeSegmentIndexDataResponse & milvus.proto.feder.DescribeSegmentIndexDataResponse.$Shape;
            }

            namespace DescribeSegmentIndexDataResponse {
                interface $Properties {
                    status?: (milvus.proto.common.Status.$Properties|null);
                    index_data?: ({ [k: string]: milvus.proto.feder.SegmentIndexData.$Properties }|null);
                    index_params?: (milvus.proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.feder.DescribeSegmentIndexDataResponse.$Properties;
            }
        }

        namespace msg {

            enum InsertDataVersion {
                RowBased = 0,
                ColumnBased = 1
            }

            interface IInsertRequest extends milvus.proto.msg.InsertRequest.$Properties {
            }

            class InsertRequest {
                constructor(properties?: milvus.proto.msg.InsertRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                shardName: string;
                db_name: string;
                collection_name: string;
                partition_name: string;
                dbID: Long;
                collectionID: Long;
                partitionID: Long;
                segmentID: Long;
                timestamps: Long[];
                rowIDs: Long[];
                row_data: milvus.proto.common.Blob.$Properties[];
                fields_data: milvus.proto.schema.FieldData.$Properties[];
                num_rows: Long;
                version: milvus.proto.msg.InsertDataVersion;
                namespace?: (string|null);
                static encode(message: milvus.proto.msg.InsertRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.InsertRequest & milvus.proto.msg.InsertRequest.$Shape;
            }

            namespace InsertRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    shardName?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    dbID?: (Long|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    segmentID?: (Long|null);
                    timestamps?: (Long[]|null);
                    rowIDs?: (Long[]|null);
                    row_data?: (milvus.proto.common.Blob.$Properties[]|null);
                    fields_data?: (milvus.proto.schema.FieldData.$Properties[]|null);
                    num_rows?: (Long|null);
                    version?: (milvus.proto.msg.InsertDataVersion|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  shardName?: string|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_name?: string|null;
                  dbID?: Long|null;
                  collectionID?: Long|null;
                  partitionID?: Long|null;
                  segmentID?: Long|null;
                  timestamps?: Long[]|null;
                  rowIDs?: Long[]|null;
                  row_data?: milvus.proto.common.Blob.$Shape[]|null;
                  fields_data?: milvus.proto.schema.FieldData.$Shape[]|null;
                  num_rows?: Long|null;
                  version?: milvus.proto.msg.InsertDataVersion|null;
                  namespace?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IDeleteRequest extends milvus.proto.msg.DeleteRequest.$Properties {
            }

            class DeleteRequest {
                constructor(properties?: milvus.proto.msg.DeleteRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                shardName: string;
                db_name: string;
                collection_name: string;
                partition_name: string;
                dbID: Long;
                collectionID: Long;
                partitionID: Long;
                int64_primary_keys: Long[];
                timestamps: Long[];
                num_rows: Long;
                primary_keys?: (milvus.proto.schema.IDs.$Properties|null);
                segment_id: Long;
                serialized_expr_plan: Uint8Array;
                static encode(message: milvus.proto.msg.DeleteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.DeleteRequest & milvus.proto.msg.DeleteRequest.$Shape;
            }

            namespace DeleteRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    shardName?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    dbID?: (Long|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    int64_primary_keys?: (Long[]|null);
                    timestamps?: (Long[]|null);
                    num_rows?: (Long|null);
                    primary_keys?: (milvus.proto.schema.IDs.$Properties|null);
                    segment_id?: (Long|null);
                    serialized_expr_plan?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  shardName?: string|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_name?: string|null;
                  dbID?: Long|null;
                  collectionID?: Long|null;
                  partitionID?: Long|null;
                  int64_primary_keys?: Long[]|null;
                  timestamps?: Long[]|null;
                  num_rows?: Long|null;
                  primary_keys?: milvus.proto.schema.IDs.$Shape|null;
                  segment_id?: Long|null;
                  serialized_expr_plan?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IMsgPosition extends milvus.proto.msg.MsgPosition.$Properties {
            }

            class MsgPosition {
                constructor(properties?: milvus.proto.msg.MsgPosition.$Properties);
                $unknowns?: Uint8Array[];
                channel_name: string;
                msgID: Uint8Array;
                msgGroup: string;
                timestamp: Long;
                WAL_name: milvus.proto.common.WALName;
                static encode(message: milvus.proto.msg.MsgPosition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.MsgPosition & milvus.proto.msg.MsgPosition.$Shape;
            }

            namespace MsgPosition {
                interface $Properties {
                    channel_name?: (string|null);
                    msgID?: (Uint8Array|null);
                    msgGroup?: (string|null);
                    timestamp?: (Long|null);
                    WAL_name?: (milvus.proto.common.WALName|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.msg.MsgPosition.$Properties;
            }

            interface ICreateCollectionRequest extends milvus.proto.msg.CreateCollectionRequest.$Properties {
            }

            class CreateCollectionRequest {
                constructor(properties?: milvus.proto.msg.CreateCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collectionName: string;
                partitionName: string;
                dbID: Long;
                collectionID: Long;
                partitionID: Long;
                schema: Uint8Array;
                virtualChannelNames: string[];
                physicalChannelNames: string[];
                partitionIDs: Long[];
                partitionNames: string[];
                collection_schema?: (milvus.proto.schema.CollectionSchema.$Properties|null);
                static encode(message: milvus.proto.msg.CreateCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.CreateCollectionRequest & milvus.proto.msg.CreateCollectionRequest.$Shape;
            }

            namespace CreateCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collectionName?: (string|null);
                    partitionName?: (string|null);
                    dbID?: (Long|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    schema?: (Uint8Array|null);
                    virtualChannelNames?: (string[]|null);
                    physicalChannelNames?: (string[]|null);
                    partitionIDs?: (Long[]|null);
                    partitionNames?: (string[]|null);
                    collection_schema?: (milvus.proto.schema.CollectionSchema.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collectionName?: string|null;
                  partitionName?: string|null;
                  dbID?: Long|null;
                  collectionID?: Long|null;
                  partitionID?: Long|null;
                  schema?: Uint8Array|null;
                  virtualChannelNames?: string[]|null;
                  physicalChannelNames?: string[]|null;
                  partitionIDs?: Long[]|null;
                  partitionNames?: string[]|null;
                  collection_schema?: milvus.proto.schema.CollectionSchema.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IDropCollectionRequest extends milvus.proto.msg.DropCollectionRequest.$Properties {
            }

            class DropCollectionRequest {
                constructor(properties?: milvus.proto.msg.DropCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collectionName: string;
                dbID: Long;
                collectionID: Long;
                static encode(message: milvus.proto.msg.DropCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.DropCollectionRequest & milvus.proto.msg.DropCollectionRequest.$Shape;
            }

            namespace DropCollectionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collectionName?: (string|null);
                    dbID?: (Long|null);
                    collectionID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.msg.DropCollectionRequest.$Properties;
            }

            interface ICreatePartitionRequest extends milvus.proto.msg.CreatePartitionRequest.$Properties {
            }

            class CreatePartitionRequest {
                constructor(properties?: milvus.proto.msg.CreatePartitionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                dbID: Long;
                collectionID: Long;
                partitionID: Long;
                static encode(message: milvus.proto.msg.CreatePartitionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.CreatePartitionRequest & milvus.proto.msg.CreatePartitionRequest.$Shape;
            }

            namespace CreatePartitionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    dbID?: (Long|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.msg.CreatePartitionRequest.$Properties;
            }

            interface IDropPartitionRequest extends milvus.proto.msg.DropPartitionRequest.$Properties {
            }

            class DropPartitionRequest {
                constructor(properties?: milvus.proto.msg.DropPartitionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                dbID: Long;
                collectionID: Long;
                partitionID: Long;
                static encode(message: milvus.proto.msg.DropPartitionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.DropPartitionRequest & milvus.proto.msg.DropPartitionRequest.$Shape;
            }

            namespace DropPartitionRequest {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    dbID?: (Long|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.msg.DropPartitionRequest.$Properties;
            }

            interface ITimeTickMsg extends milvus.proto.msg.TimeTickMsg.$Properties {
            }

            class TimeTickMsg {
                constructor(properties?: milvus.proto.msg.TimeTickMsg.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                static encode(message: milvus.proto.msg.TimeTickMsg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.TimeTickMsg & milvus.proto.msg.TimeTickMsg.$Shape;
            }

            namespace TimeTickMsg {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.msg.TimeTickMsg.$Properties;
            }

            interface IDataNodeTtMsg extends milvus.proto.msg.DataNodeTtMsg.$Properties {
            }

            class DataNodeTtMsg {
                constructor(properties?: milvus.proto.msg.DataNodeTtMsg.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                channel_name: string;
                timestamp: Long;
                segments_stats: milvus.proto.common.SegmentStats.$Properties[];
                static encode(message: milvus.proto.msg.DataNodeTtMsg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.DataNodeTtMsg & milvus.proto.msg.DataNodeTtMsg.$Shape;
            }

            namespace DataNodeTtMsg {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    channel_name?: (string|null);
                    timestamp?: (Long|null);
                    segments_stats?: (milvus.proto.common.SegmentStats.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.msg.DataNodeTtMsg.$Properties;
            }

            interface IReplicateMsg extends milvus.proto.msg.ReplicateMsg.$Properties {
            }

            class ReplicateMsg {
                constructor(properties?: milvus.proto.msg.ReplicateMsg.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                is_end: boolean;
                is_cluster: boolean;
                database: string;
                collection: string;
                static encode(message: milvus.proto.msg.ReplicateMsg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.ReplicateMsg & milvus.proto.msg.ReplicateMsg.$Shape;
            }

            namespace ReplicateMsg {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    is_end?: (boolean|null);
                    is_cluster?: (boolean|null);
                    database?: (string|null);
                    collection?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.msg.ReplicateMsg.$Properties;
            }

            interface IImportFile extends milvus.proto.msg.ImportFile.$Properties {
            }

            class ImportFile {
                constructor(properties?: milvus.proto.msg.ImportFile.$Properties);
                $unknowns?: Uint8Array[];
                id: Long;
                paths: string[];
                pre_allocated_auto_ids?: (milvus.proto.common.IDRange.$Properties|null);
                static encode(message: milvus.proto.msg.ImportFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.ImportFile & milvus.proto.msg.ImportFile.$Shape;
            }

            namespace ImportFile {
                interface $Properties {
                    id?: (Long|null);
                    paths?: (string[]|null);
                    pre_allocated_auto_ids?: (milvus.proto.common.IDRange.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = milvus.proto.msg.ImportFile.$Properties;
            }

            interface IImportMsg extends milvus.proto.msg.ImportMsg.$Properties {
            }

            class ImportMsg {
                constructor(properties?: milvus.proto.msg.ImportMsg.$Properties);
                $unknowns?: Uint8Array[];
                base?: (milvus.proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                partitionIDs: Long[];
                options: { [k: string]: string };
                files: milvus.proto.msg.ImportFile.$Properties[];
                schema?: (milvus.proto.schema.CollectionSchema.$Properties|null);
                jobID: Long;
                static encode(message: milvus.proto.msg.ImportMsg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): milvus.proto.msg.ImportMsg & milvus.proto.msg.ImportMsg.$Shape;
            }

            namespace ImportMsg {
                interface $Properties {
                    base?: (milvus.proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    partitionIDs?: (Long[]|null);
                    options?: ({ [k: string]: string }|null);
                    files?: (milvus.proto.msg.ImportFile.$Properties[]|null);
                    schema?: (milvus.proto.schema.CollectionSchema.$Properties|null);
                    jobID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: milvus.proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  collectionID?: Long|null;
                  partitionIDs?: Long[]|null;
                  options?: { [k: string]: string }|null;
                  files?: milvus.proto.msg.ImportFile.$Shape[]|null;
                  schema?: milvus.proto.schema.CollectionSchema.$Shape|null;
                  jobID?: Long|null;
                  $unknowns?: Uint8Array[];
                };
            }
        }
    }
}
