import * as $protobuf from "protobufjs";
import Long from "long";
import $proto = milvus.proto;

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

            interface ICreateAliasRequest extends $proto.milvus.CreateAliasRequest.$Properties {
            }

            class CreateAliasRequest {
                constructor(properties?: $proto.milvus.CreateAliasRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                alias: string;
                static encode(message: $proto.milvus.CreateAliasRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreateAliasRequest & $proto.milvus.CreateAliasRequest.$Shape;
            }

            namespace CreateAliasRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    alias?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreateAliasRequest.$Properties;
            }

            interface IDropAliasRequest extends $proto.milvus.DropAliasRequest.$Properties {
            }

            class DropAliasRequest {
                constructor(properties?: $proto.milvus.DropAliasRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                alias: string;
                static encode(message: $proto.milvus.DropAliasRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropAliasRequest & $proto.milvus.DropAliasRequest.$Shape;
            }

            namespace DropAliasRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    alias?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropAliasRequest.$Properties;
            }

            interface IAlterAliasRequest extends $proto.milvus.AlterAliasRequest.$Properties {
            }

            class AlterAliasRequest {
                constructor(properties?: $proto.milvus.AlterAliasRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                alias: string;
                static encode(message: $proto.milvus.AlterAliasRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterAliasRequest & $proto.milvus.AlterAliasRequest.$Shape;
            }

            namespace AlterAliasRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    alias?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AlterAliasRequest.$Properties;
            }

            interface IDescribeAliasRequest extends $proto.milvus.DescribeAliasRequest.$Properties {
            }

            class DescribeAliasRequest {
                constructor(properties?: $proto.milvus.DescribeAliasRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                alias: string;
                static encode(message: $proto.milvus.DescribeAliasRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeAliasRequest & $proto.milvus.DescribeAliasRequest.$Shape;
            }

            namespace DescribeAliasRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    alias?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeAliasRequest.$Properties;
            }

            interface IDescribeAliasResponse extends $proto.milvus.DescribeAliasResponse.$Properties {
            }

            class DescribeAliasResponse {
                constructor(properties?: $proto.milvus.DescribeAliasResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                db_name: string;
                alias: string;
                collection: string;
                static encode(message: $proto.milvus.DescribeAliasResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeAliasResponse & $proto.milvus.DescribeAliasResponse.$Shape;
            }

            namespace DescribeAliasResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    db_name?: (string|null);
                    alias?: (string|null);
                    collection?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeAliasResponse.$Properties;
            }

            interface IListAliasesRequest extends $proto.milvus.ListAliasesRequest.$Properties {
            }

            class ListAliasesRequest {
                constructor(properties?: $proto.milvus.ListAliasesRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.ListAliasesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListAliasesRequest & $proto.milvus.ListAliasesRequest.$Shape;
            }

            namespace ListAliasesRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListAliasesRequest.$Properties;
            }

            interface IListAliasesResponse extends $proto.milvus.ListAliasesResponse.$Properties {
            }

            class ListAliasesResponse {
                constructor(properties?: $proto.milvus.ListAliasesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                db_name: string;
                collection_name: string;
                aliases: string[];
                static encode(message: $proto.milvus.ListAliasesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListAliasesResponse & $proto.milvus.ListAliasesResponse.$Shape;
            }

            namespace ListAliasesResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    aliases?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListAliasesResponse.$Properties;
            }

            interface ICreateCollectionRequest extends $proto.milvus.CreateCollectionRequest.$Properties {
            }

            class CreateCollectionRequest {
                constructor(properties?: $proto.milvus.CreateCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                schema: Uint8Array;
                shards_num: number;
                consistency_level: $proto.common.ConsistencyLevel;
                properties: $proto.common.KeyValuePair.$Properties[];
                num_partitions: Long;
                static encode(message: $proto.milvus.CreateCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreateCollectionRequest & $proto.milvus.CreateCollectionRequest.$Shape;
            }

            namespace CreateCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    schema?: (Uint8Array|null);
                    shards_num?: (number|null);
                    consistency_level?: ($proto.common.ConsistencyLevel|null);
                    properties?: ($proto.common.KeyValuePair.$Properties[]|null);
                    num_partitions?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreateCollectionRequest.$Properties;
            }

            interface IDropCollectionRequest extends $proto.milvus.DropCollectionRequest.$Properties {
            }

            class DropCollectionRequest {
                constructor(properties?: $proto.milvus.DropCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.DropCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropCollectionRequest & $proto.milvus.DropCollectionRequest.$Shape;
            }

            namespace DropCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropCollectionRequest.$Properties;
            }

            interface IAlterCollectionRequest extends $proto.milvus.AlterCollectionRequest.$Properties {
            }

            class AlterCollectionRequest {
                constructor(properties?: $proto.milvus.AlterCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                properties: $proto.common.KeyValuePair.$Properties[];
                delete_keys: string[];
                static encode(message: $proto.milvus.AlterCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterCollectionRequest & $proto.milvus.AlterCollectionRequest.$Shape;
            }

            namespace AlterCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    properties?: ($proto.common.KeyValuePair.$Properties[]|null);
                    delete_keys?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AlterCollectionRequest.$Properties;
            }

            interface IAlterCollectionFieldRequest extends $proto.milvus.AlterCollectionFieldRequest.$Properties {
            }

            class AlterCollectionFieldRequest {
                constructor(properties?: $proto.milvus.AlterCollectionFieldRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                properties: $proto.common.KeyValuePair.$Properties[];
                delete_keys: string[];
                static encode(message: $proto.milvus.AlterCollectionFieldRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterCollectionFieldRequest & $proto.milvus.AlterCollectionFieldRequest.$Shape;
            }

            namespace AlterCollectionFieldRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    properties?: ($proto.common.KeyValuePair.$Properties[]|null);
                    delete_keys?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AlterCollectionFieldRequest.$Properties;
            }

            interface IHasCollectionRequest extends $proto.milvus.HasCollectionRequest.$Properties {
            }

            class HasCollectionRequest {
                constructor(properties?: $proto.milvus.HasCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                time_stamp: Long;
                static encode(message: $proto.milvus.HasCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.HasCollectionRequest & $proto.milvus.HasCollectionRequest.$Shape;
            }

            namespace HasCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    time_stamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.HasCollectionRequest.$Properties;
            }

            interface IBoolResponse extends $proto.milvus.BoolResponse.$Properties {
            }

            class BoolResponse {
                constructor(properties?: $proto.milvus.BoolResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                value: boolean;
                static encode(message: $proto.milvus.BoolResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.BoolResponse & $proto.milvus.BoolResponse.$Shape;
            }

            namespace BoolResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    value?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.BoolResponse.$Properties;
            }

            interface IStringResponse extends $proto.milvus.StringResponse.$Properties {
            }

            class StringResponse {
                constructor(properties?: $proto.milvus.StringResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                value: string;
                static encode(message: $proto.milvus.StringResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.StringResponse & $proto.milvus.StringResponse.$Shape;
            }

            namespace StringResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    value?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.StringResponse.$Properties;
            }

            interface IDescribeCollectionRequest extends $proto.milvus.DescribeCollectionRequest.$Properties {
            }

            class DescribeCollectionRequest {
                constructor(properties?: $proto.milvus.DescribeCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                time_stamp: Long;
                static encode(message: $proto.milvus.DescribeCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeCollectionRequest & $proto.milvus.DescribeCollectionRequest.$Shape;
            }

            namespace DescribeCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    time_stamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeCollectionRequest.$Properties;
            }

            interface IDescribeCollectionResponse extends $proto.milvus.DescribeCollectionResponse.$Properties {
            }

            class DescribeCollectionResponse {
                constructor(properties?: $proto.milvus.DescribeCollectionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                schema?: ($proto.schema.CollectionSchema.$Properties|null);
                collectionID: Long;
                virtual_channel_names: string[];
                physical_channel_names: string[];
                created_timestamp: Long;
                created_utc_timestamp: Long;
                shards_num: number;
                aliases: string[];
                start_positions: $proto.common.KeyDataPair.$Properties[];
                consistency_level: $proto.common.ConsistencyLevel;
                collection_name: string;
                properties: $proto.common.KeyValuePair.$Properties[];
                db_name: string;
                num_partitions: Long;
                db_id: Long;
                request_time: Long;
                update_timestamp: Long;
                update_timestamp_str: string;
                static encode(message: $proto.milvus.DescribeCollectionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeCollectionResponse & $proto.milvus.DescribeCollectionResponse.$Shape;
            }

            namespace DescribeCollectionResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    schema?: ($proto.schema.CollectionSchema.$Properties|null);
                    collectionID?: (Long|null);
                    virtual_channel_names?: (string[]|null);
                    physical_channel_names?: (string[]|null);
                    created_timestamp?: (Long|null);
                    created_utc_timestamp?: (Long|null);
                    shards_num?: (number|null);
                    aliases?: (string[]|null);
                    start_positions?: ($proto.common.KeyDataPair.$Properties[]|null);
                    consistency_level?: ($proto.common.ConsistencyLevel|null);
                    collection_name?: (string|null);
                    properties?: ($proto.common.KeyValuePair.$Properties[]|null);
                    db_name?: (string|null);
                    num_partitions?: (Long|null);
                    db_id?: (Long|null);
                    request_time?: (Long|null);
                    update_timestamp?: (Long|null);
                    update_timestamp_str?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: $proto.common.Status.$Shape|null;
                  schema?: $proto.schema.CollectionSchema.$Shape|null;
                  collectionID?: Long|null;
                  virtual_channel_names?: string[]|null;
                  physical_channel_names?: string[]|null;
                  created_timestamp?: Long|null;
                  created_utc_timestamp?: Long|null;
                  shards_num?: number|null;
                  aliases?: string[]|null;
                  start_positions?: $proto.common.KeyDataPair.$Shape[]|null;
                  consistency_level?: $proto.common.ConsistencyLevel|null;
                  collection_name?: string|null;
                  properties?: $proto.common.KeyValuePair.$Shape[]|null;
                  db_name?: string|null;
                  num_partitions?: Long|null;
                  db_id?: Long|null;
                  request_time?: Long|null;
                  update_timestamp?: Long|null;
                  update_timestamp_str?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IBatchDescribeCollectionRequest extends $proto.milvus.BatchDescribeCollectionRequest.$Properties {
            }

            class BatchDescribeCollectionRequest {
                constructor(properties?: $proto.milvus.BatchDescribeCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_name: string[];
                collectionID: Long[];
                static encode(message: $proto.milvus.BatchDescribeCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.BatchDescribeCollectionRequest & $proto.milvus.BatchDescribeCollectionRequest.$Shape;
            }

            namespace BatchDescribeCollectionRequest {
                interface $Properties {
                    db_name?: (string|null);
                    collection_name?: (string[]|null);
                    collectionID?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.BatchDescribeCollectionRequest.$Properties;
            }

            interface IBatchDescribeCollectionResponse extends $proto.milvus.BatchDescribeCollectionResponse.$Properties {
            }

            class BatchDescribeCollectionResponse {
                constructor(properties?: $proto.milvus.BatchDescribeCollectionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                responses: $proto.milvus.DescribeCollectionResponse.$Properties[];
                static encode(message: $proto.milvus.BatchDescribeCollectionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.BatchDescribeCollectionResponse & $proto.milvus.BatchDescribeCollectionResponse.$Shape;
            }

            namespace BatchDescribeCollectionResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    responses?: ($proto.milvus.DescribeCollectionResponse.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: $proto.common.Status.$Shape|null;
                  responses?: $proto.milvus.DescribeCollectionResponse.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ILoadCollectionRequest extends $proto.milvus.LoadCollectionRequest.$Properties {
            }

            class LoadCollectionRequest {
                constructor(properties?: $proto.milvus.LoadCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                replica_number: number;
                resource_groups: string[];
                refresh: boolean;
                load_fields: string[];
                skip_load_dynamic_field: boolean;
                load_params: { [k: string]: string };
                static encode(message: $proto.milvus.LoadCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.LoadCollectionRequest & $proto.milvus.LoadCollectionRequest.$Shape;
            }

            namespace LoadCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
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
                type $Shape = $proto.milvus.LoadCollectionRequest.$Properties;
            }

            interface IReleaseCollectionRequest extends $proto.milvus.ReleaseCollectionRequest.$Properties {
            }

            class ReleaseCollectionRequest {
                constructor(properties?: $proto.milvus.ReleaseCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.ReleaseCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ReleaseCollectionRequest & $proto.milvus.ReleaseCollectionRequest.$Shape;
            }

            namespace ReleaseCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ReleaseCollectionRequest.$Properties;
            }

            interface IGetStatisticsRequest extends $proto.milvus.GetStatisticsRequest.$Properties {
            }

            class GetStatisticsRequest {
                constructor(properties?: $proto.milvus.GetStatisticsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_names: string[];
                guarantee_timestamp: Long;
                static encode(message: $proto.milvus.GetStatisticsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetStatisticsRequest & $proto.milvus.GetStatisticsRequest.$Shape;
            }

            namespace GetStatisticsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    guarantee_timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetStatisticsRequest.$Properties;
            }

            interface IGetStatisticsResponse extends $proto.milvus.GetStatisticsResponse.$Properties {
            }

            class GetStatisticsResponse {
                constructor(properties?: $proto.milvus.GetStatisticsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                stats: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.milvus.GetStatisticsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetStatisticsResponse & $proto.milvus.GetStatisticsResponse.$Shape;
            }

            namespace GetStatisticsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    stats?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetStatisticsResponse.$Properties;
            }

            interface IGetCollectionStatisticsRequest extends $proto.milvus.GetCollectionStatisticsRequest.$Properties {
            }

            class GetCollectionStatisticsRequest {
                constructor(properties?: $proto.milvus.GetCollectionStatisticsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.GetCollectionStatisticsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetCollectionStatisticsRequest & $proto.milvus.GetCollectionStatisticsRequest.$Shape;
            }

            namespace GetCollectionStatisticsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetCollectionStatisticsRequest.$Properties;
            }

            interface IGetCollectionStatisticsResponse extends $proto.milvus.GetCollectionStatisticsResponse.$Properties {
            }

            class GetCollectionStatisticsResponse {
                constructor(properties?: $proto.milvus.GetCollectionStatisticsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                stats: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.milvus.GetCollectionStatisticsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetCollectionStatisticsResponse & $proto.milvus.GetCollectionStatisticsResponse.$Shape;
            }

            namespace GetCollectionStatisticsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    stats?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetCollectionStatisticsResponse.$Properties;
            }

            interface IShowCollectionsRequest extends $proto.milvus.ShowCollectionsRequest.$Properties {
            }

            class ShowCollectionsRequest {
                constructor(properties?: $proto.milvus.ShowCollectionsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                time_stamp: Long;
                type: $proto.milvus.ShowType;
                collection_names: string[];
                static encode(message: $proto.milvus.ShowCollectionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ShowCollectionsRequest & $proto.milvus.ShowCollectionsRequest.$Shape;
            }

            namespace ShowCollectionsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    time_stamp?: (Long|null);
                    type?: ($proto.milvus.ShowType|null);
                    collection_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ShowCollectionsRequest.$Properties;
            }

            interface IShowCollectionsResponse extends $proto.milvus.ShowCollectionsResponse.$Properties {
            }

            class ShowCollectionsResponse {
                constructor(properties?: $proto.milvus.ShowCollectionsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                collection_names: string[];
                collection_ids: Long[];
                created_timestamps: Long[];
                created_utc_timestamps: Long[];
                inMemory_percentages: Long[];
                query_service_available: boolean[];
                shards_num: number[];
                static encode(message: $proto.milvus.ShowCollectionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ShowCollectionsResponse & $proto.milvus.ShowCollectionsResponse.$Shape;
            }

            namespace ShowCollectionsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    collection_names?: (string[]|null);
                    collection_ids?: (Long[]|null);
                    created_timestamps?: (Long[]|null);
                    created_utc_timestamps?: (Long[]|null);
                    inMemory_percentages?: (Long[]|null);
                    query_service_available?: (boolean[]|null);
                    shards_num?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ShowCollectionsResponse.$Properties;
            }

            interface ICreatePartitionRequest extends $proto.milvus.CreatePartitionRequest.$Properties {
            }

            class CreatePartitionRequest {
                constructor(properties?: $proto.milvus.CreatePartitionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                static encode(message: $proto.milvus.CreatePartitionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreatePartitionRequest & $proto.milvus.CreatePartitionRequest.$Shape;
            }

            namespace CreatePartitionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreatePartitionRequest.$Properties;
            }

            interface IDropPartitionRequest extends $proto.milvus.DropPartitionRequest.$Properties {
            }

            class DropPartitionRequest {
                constructor(properties?: $proto.milvus.DropPartitionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                static encode(message: $proto.milvus.DropPartitionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropPartitionRequest & $proto.milvus.DropPartitionRequest.$Shape;
            }

            namespace DropPartitionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropPartitionRequest.$Properties;
            }

            interface IHasPartitionRequest extends $proto.milvus.HasPartitionRequest.$Properties {
            }

            class HasPartitionRequest {
                constructor(properties?: $proto.milvus.HasPartitionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                static encode(message: $proto.milvus.HasPartitionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.HasPartitionRequest & $proto.milvus.HasPartitionRequest.$Shape;
            }

            namespace HasPartitionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.HasPartitionRequest.$Properties;
            }

            interface ILoadPartitionsRequest extends $proto.milvus.LoadPartitionsRequest.$Properties {
            }

            class LoadPartitionsRequest {
                constructor(properties?: $proto.milvus.LoadPartitionsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_names: string[];
                replica_number: number;
                resource_groups: string[];
                refresh: boolean;
                load_fields: string[];
                skip_load_dynamic_field: boolean;
                load_params: { [k: string]: string };
                static encode(message: $proto.milvus.LoadPartitionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.LoadPartitionsRequest & $proto.milvus.LoadPartitionsRequest.$Shape;
            }

            namespace LoadPartitionsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
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
                type $Shape = $proto.milvus.LoadPartitionsRequest.$Properties;
            }

            interface IPrewarmRequest extends $proto.milvus.PrewarmRequest.$Properties {
            }

            class PrewarmRequest {
                constructor(properties?: $proto.milvus.PrewarmRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
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
                static encode(message: $proto.milvus.PrewarmRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.PrewarmRequest & $proto.milvus.PrewarmRequest.$Shape;
            }

            namespace PrewarmRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
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
                type $Shape = $proto.milvus.PrewarmRequest.$Properties;
            }

            interface IPrewarmResponse extends $proto.milvus.PrewarmResponse.$Properties {
            }

            class PrewarmResponse {
                constructor(properties?: $proto.milvus.PrewarmResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                taskID: string;
                namespace?: (string|null);
                static encode(message: $proto.milvus.PrewarmResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.PrewarmResponse & $proto.milvus.PrewarmResponse.$Shape;
            }

            namespace PrewarmResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    taskID?: (string|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.PrewarmResponse.$Properties;
            }

            interface IDescribePrewarmTaskRequest extends $proto.milvus.DescribePrewarmTaskRequest.$Properties {
            }

            class DescribePrewarmTaskRequest {
                constructor(properties?: $proto.milvus.DescribePrewarmTaskRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                taskID: string;
                static encode(message: $proto.milvus.DescribePrewarmTaskRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribePrewarmTaskRequest & $proto.milvus.DescribePrewarmTaskRequest.$Shape;
            }

            namespace DescribePrewarmTaskRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    taskID?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribePrewarmTaskRequest.$Properties;
            }

            interface IDescribePrewarmTaskResponse extends $proto.milvus.DescribePrewarmTaskResponse.$Properties {
            }

            class DescribePrewarmTaskResponse {
                constructor(properties?: $proto.milvus.DescribePrewarmTaskResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                taskID: string;
                state: $proto.milvus.PrewarmTaskState;
                progress: number;
                error_message: string;
                static encode(message: $proto.milvus.DescribePrewarmTaskResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribePrewarmTaskResponse & $proto.milvus.DescribePrewarmTaskResponse.$Shape;
            }

            namespace DescribePrewarmTaskResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    taskID?: (string|null);
                    state?: ($proto.milvus.PrewarmTaskState|null);
                    progress?: (number|null);
                    error_message?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribePrewarmTaskResponse.$Properties;
            }

            interface IReleasePartitionsRequest extends $proto.milvus.ReleasePartitionsRequest.$Properties {
            }

            class ReleasePartitionsRequest {
                constructor(properties?: $proto.milvus.ReleasePartitionsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_names: string[];
                static encode(message: $proto.milvus.ReleasePartitionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ReleasePartitionsRequest & $proto.milvus.ReleasePartitionsRequest.$Shape;
            }

            namespace ReleasePartitionsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ReleasePartitionsRequest.$Properties;
            }

            interface IGetPartitionStatisticsRequest extends $proto.milvus.GetPartitionStatisticsRequest.$Properties {
            }

            class GetPartitionStatisticsRequest {
                constructor(properties?: $proto.milvus.GetPartitionStatisticsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                static encode(message: $proto.milvus.GetPartitionStatisticsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetPartitionStatisticsRequest & $proto.milvus.GetPartitionStatisticsRequest.$Shape;
            }

            namespace GetPartitionStatisticsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetPartitionStatisticsRequest.$Properties;
            }

            interface IGetPartitionStatisticsResponse extends $proto.milvus.GetPartitionStatisticsResponse.$Properties {
            }

            class GetPartitionStatisticsResponse {
                constructor(properties?: $proto.milvus.GetPartitionStatisticsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                stats: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.milvus.GetPartitionStatisticsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetPartitionStatisticsResponse & $proto.milvus.GetPartitionStatisticsResponse.$Shape;
            }

            namespace GetPartitionStatisticsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    stats?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetPartitionStatisticsResponse.$Properties;
            }

            interface IShowPartitionsRequest extends $proto.milvus.ShowPartitionsRequest.$Properties {
            }

            class ShowPartitionsRequest {
                constructor(properties?: $proto.milvus.ShowPartitionsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                partition_names: string[];
                type: $proto.milvus.ShowType;
                static encode(message: $proto.milvus.ShowPartitionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ShowPartitionsRequest & $proto.milvus.ShowPartitionsRequest.$Shape;
            }

            namespace ShowPartitionsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    partition_names?: (string[]|null);
                    type?: ($proto.milvus.ShowType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ShowPartitionsRequest.$Properties;
            }

            interface IShowPartitionsResponse extends $proto.milvus.ShowPartitionsResponse.$Properties {
            }

            class ShowPartitionsResponse {
                constructor(properties?: $proto.milvus.ShowPartitionsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                partition_names: string[];
                partitionIDs: Long[];
                created_timestamps: Long[];
                created_utc_timestamps: Long[];
                inMemory_percentages: Long[];
                static encode(message: $proto.milvus.ShowPartitionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ShowPartitionsResponse & $proto.milvus.ShowPartitionsResponse.$Shape;
            }

            namespace ShowPartitionsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    partition_names?: (string[]|null);
                    partitionIDs?: (Long[]|null);
                    created_timestamps?: (Long[]|null);
                    created_utc_timestamps?: (Long[]|null);
                    inMemory_percentages?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ShowPartitionsResponse.$Properties;
            }

            interface INamespaceStats extends $proto.milvus.NamespaceStats.$Properties {
            }

            class NamespaceStats {
                constructor(properties?: $proto.milvus.NamespaceStats.$Properties);
                $unknowns?: Uint8Array[];
                stats: $proto.common.KeyValuePair.$Properties[];
                approx_entity_count: Long;
                entity_count: Long;
                entity_count_type: string;
                logical_bytes: Long;
                last_write_timestamp: Long;
                last_write_utc_timestamp: Long;
                static encode(message: $proto.milvus.NamespaceStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.NamespaceStats & $proto.milvus.NamespaceStats.$Shape;
            }

            namespace NamespaceStats {
                interface $Properties {
                    stats?: ($proto.common.KeyValuePair.$Properties[]|null);
                    approx_entity_count?: (Long|null);
                    entity_count?: (Long|null);
                    entity_count_type?: (string|null);
                    logical_bytes?: (Long|null);
                    last_write_timestamp?: (Long|null);
                    last_write_utc_timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.NamespaceStats.$Properties;
            }

            interface INamespaceInfo extends $proto.milvus.NamespaceInfo.$Properties {
            }

            class NamespaceInfo {
                constructor(properties?: $proto.milvus.NamespaceInfo.$Properties);
                $unknowns?: Uint8Array[];
                collection_name: string;
                namespace_name: string;
                created_timestamp: Long;
                created_utc_timestamp: Long;
                state: string;
                stats?: ($proto.milvus.NamespaceStats.$Properties|null);
                static encode(message: $proto.milvus.NamespaceInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.NamespaceInfo & $proto.milvus.NamespaceInfo.$Shape;
            }

            namespace NamespaceInfo {
                interface $Properties {
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    created_timestamp?: (Long|null);
                    created_utc_timestamp?: (Long|null);
                    state?: (string|null);
                    stats?: ($proto.milvus.NamespaceStats.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.NamespaceInfo.$Properties;
            }

            interface ICreateNamespaceRequest extends $proto.milvus.CreateNamespaceRequest.$Properties {
            }

            class CreateNamespaceRequest {
                constructor(properties?: $proto.milvus.CreateNamespaceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                namespace_name: string;
                static encode(message: $proto.milvus.CreateNamespaceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreateNamespaceRequest & $proto.milvus.CreateNamespaceRequest.$Shape;
            }

            namespace CreateNamespaceRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreateNamespaceRequest.$Properties;
            }

            interface ICreateNamespaceResponse extends $proto.milvus.CreateNamespaceResponse.$Properties {
            }

            class CreateNamespaceResponse {
                constructor(properties?: $proto.milvus.CreateNamespaceResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                namespace?: ($proto.milvus.NamespaceInfo.$Properties|null);
                static encode(message: $proto.milvus.CreateNamespaceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreateNamespaceResponse & $proto.milvus.CreateNamespaceResponse.$Shape;
            }

            namespace CreateNamespaceResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    namespace?: ($proto.milvus.NamespaceInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreateNamespaceResponse.$Properties;
            }

            interface IDescribeNamespaceRequest extends $proto.milvus.DescribeNamespaceRequest.$Properties {
            }

            class DescribeNamespaceRequest {
                constructor(properties?: $proto.milvus.DescribeNamespaceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                namespace_name: string;
                static encode(message: $proto.milvus.DescribeNamespaceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeNamespaceRequest & $proto.milvus.DescribeNamespaceRequest.$Shape;
            }

            namespace DescribeNamespaceRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeNamespaceRequest.$Properties;
            }

            interface IDescribeNamespaceResponse extends $proto.milvus.DescribeNamespaceResponse.$Properties {
            }

            class DescribeNamespaceResponse {
                constructor(properties?: $proto.milvus.DescribeNamespaceResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                namespace?: ($proto.milvus.NamespaceInfo.$Properties|null);
                static encode(message: $proto.milvus.DescribeNamespaceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeNamespaceResponse & $proto.milvus.DescribeNamespaceResponse.$Shape;
            }

            namespace DescribeNamespaceResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    namespace?: ($proto.milvus.NamespaceInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeNamespaceResponse.$Properties;
            }

            interface IListNamespacesRequest extends $proto.milvus.ListNamespacesRequest.$Properties {
            }

            class ListNamespacesRequest {
                constructor(properties?: $proto.milvus.ListNamespacesRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                prefix: string;
                page_size: Long;
                page_token: string;
                static encode(message: $proto.milvus.ListNamespacesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListNamespacesRequest & $proto.milvus.ListNamespacesRequest.$Shape;
            }

            namespace ListNamespacesRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    prefix?: (string|null);
                    page_size?: (Long|null);
                    page_token?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListNamespacesRequest.$Properties;
            }

            interface IListNamespacesResponse extends $proto.milvus.ListNamespacesResponse.$Properties {
            }

            class ListNamespacesResponse {
                constructor(properties?: $proto.milvus.ListNamespacesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                namespaces: $proto.milvus.NamespaceInfo.$Properties[];
                next_page_token: string;
                static encode(message: $proto.milvus.ListNamespacesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListNamespacesResponse & $proto.milvus.ListNamespacesResponse.$Shape;
            }

            namespace ListNamespacesResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    namespaces?: ($proto.milvus.NamespaceInfo.$Properties[]|null);
                    next_page_token?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListNamespacesResponse.$Properties;
            }

            interface IDropNamespaceRequest extends $proto.milvus.DropNamespaceRequest.$Properties {
            }

            class DropNamespaceRequest {
                constructor(properties?: $proto.milvus.DropNamespaceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                namespace_name: string;
                static encode(message: $proto.milvus.DropNamespaceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropNamespaceRequest & $proto.milvus.DropNamespaceRequest.$Shape;
            }

            namespace DropNamespaceRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropNamespaceRequest.$Properties;
            }

            interface IDropNamespaceResponse extends $proto.milvus.DropNamespaceResponse.$Properties {
            }

            class DropNamespaceResponse {
                constructor(properties?: $proto.milvus.DropNamespaceResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                namespace?: ($proto.milvus.NamespaceInfo.$Properties|null);
                static encode(message: $proto.milvus.DropNamespaceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropNamespaceResponse & $proto.milvus.DropNamespaceResponse.$Shape;
            }

            namespace DropNamespaceResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    namespace?: ($proto.milvus.NamespaceInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropNamespaceResponse.$Properties;
            }

            interface IHasNamespaceRequest extends $proto.milvus.HasNamespaceRequest.$Properties {
            }

            class HasNamespaceRequest {
                constructor(properties?: $proto.milvus.HasNamespaceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                namespace_name: string;
                static encode(message: $proto.milvus.HasNamespaceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.HasNamespaceRequest & $proto.milvus.HasNamespaceRequest.$Shape;
            }

            namespace HasNamespaceRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.HasNamespaceRequest.$Properties;
            }

            interface IHasNamespaceResponse extends $proto.milvus.HasNamespaceResponse.$Properties {
            }

            class HasNamespaceResponse {
                constructor(properties?: $proto.milvus.HasNamespaceResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                value: boolean;
                static encode(message: $proto.milvus.HasNamespaceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.HasNamespaceResponse & $proto.milvus.HasNamespaceResponse.$Shape;
            }

            namespace HasNamespaceResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    value?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.HasNamespaceResponse.$Properties;
            }

            interface IGetNamespaceStatsRequest extends $proto.milvus.GetNamespaceStatsRequest.$Properties {
            }

            class GetNamespaceStatsRequest {
                constructor(properties?: $proto.milvus.GetNamespaceStatsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                namespace_name: string;
                exact: boolean;
                static encode(message: $proto.milvus.GetNamespaceStatsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetNamespaceStatsRequest & $proto.milvus.GetNamespaceStatsRequest.$Shape;
            }

            namespace GetNamespaceStatsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    namespace_name?: (string|null);
                    exact?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetNamespaceStatsRequest.$Properties;
            }

            interface IGetNamespaceStatsResponse extends $proto.milvus.GetNamespaceStatsResponse.$Properties {
            }

            class GetNamespaceStatsResponse {
                constructor(properties?: $proto.milvus.GetNamespaceStatsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                namespace_name: string;
                stats?: ($proto.milvus.NamespaceStats.$Properties|null);
                static encode(message: $proto.milvus.GetNamespaceStatsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetNamespaceStatsResponse & $proto.milvus.GetNamespaceStatsResponse.$Shape;
            }

            namespace GetNamespaceStatsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    namespace_name?: (string|null);
                    stats?: ($proto.milvus.NamespaceStats.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetNamespaceStatsResponse.$Properties;
            }

            interface IDescribeSegmentRequest extends $proto.milvus.DescribeSegmentRequest.$Properties {
            }

            class DescribeSegmentRequest {
                constructor(properties?: $proto.milvus.DescribeSegmentRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                collectionID: Long;
                segmentID: Long;
                static encode(message: $proto.milvus.DescribeSegmentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeSegmentRequest & $proto.milvus.DescribeSegmentRequest.$Shape;
            }

            namespace DescribeSegmentRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    collectionID?: (Long|null);
                    segmentID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeSegmentRequest.$Properties;
            }

            interface IDescribeSegmentResponse extends $proto.milvus.DescribeSegmentResponse.$Properties {
            }

            class DescribeSegmentResponse {
                constructor(properties?: $proto.milvus.DescribeSegmentResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                indexID: Long;
                buildID: Long;
                enable_index: boolean;
                fieldID: Long;
                static encode(message: $proto.milvus.DescribeSegmentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeSegmentResponse & $proto.milvus.DescribeSegmentResponse.$Shape;
            }

            namespace DescribeSegmentResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    indexID?: (Long|null);
                    buildID?: (Long|null);
                    enable_index?: (boolean|null);
                    fieldID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeSegmentResponse.$Properties;
            }

            interface IShowSegmentsRequest extends $proto.milvus.ShowSegmentsRequest.$Properties {
            }

            class ShowSegmentsRequest {
                constructor(properties?: $proto.milvus.ShowSegmentsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                collectionID: Long;
                partitionID: Long;
                static encode(message: $proto.milvus.ShowSegmentsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ShowSegmentsRequest & $proto.milvus.ShowSegmentsRequest.$Shape;
            }

            namespace ShowSegmentsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ShowSegmentsRequest.$Properties;
            }

            interface IShowSegmentsResponse extends $proto.milvus.ShowSegmentsResponse.$Properties {
            }

            class ShowSegmentsResponse {
                constructor(properties?: $proto.milvus.ShowSegmentsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                segmentIDs: Long[];
                static encode(message: $proto.milvus.ShowSegmentsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ShowSegmentsResponse & $proto.milvus.ShowSegmentsResponse.$Shape;
            }

            namespace ShowSegmentsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    segmentIDs?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ShowSegmentsResponse.$Properties;
            }

            interface ICreateIndexRequest extends $proto.milvus.CreateIndexRequest.$Properties {
            }

            class CreateIndexRequest {
                constructor(properties?: $proto.milvus.CreateIndexRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                extra_params: $proto.common.KeyValuePair.$Properties[];
                index_name: string;
                static encode(message: $proto.milvus.CreateIndexRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreateIndexRequest & $proto.milvus.CreateIndexRequest.$Shape;
            }

            namespace CreateIndexRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    extra_params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    index_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreateIndexRequest.$Properties;
            }

            interface IAlterIndexRequest extends $proto.milvus.AlterIndexRequest.$Properties {
            }

            class AlterIndexRequest {
                constructor(properties?: $proto.milvus.AlterIndexRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                index_name: string;
                extra_params: $proto.common.KeyValuePair.$Properties[];
                delete_keys: string[];
                static encode(message: $proto.milvus.AlterIndexRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterIndexRequest & $proto.milvus.AlterIndexRequest.$Shape;
            }

            namespace AlterIndexRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    index_name?: (string|null);
                    extra_params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    delete_keys?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AlterIndexRequest.$Properties;
            }

            interface IDescribeIndexRequest extends $proto.milvus.DescribeIndexRequest.$Properties {
            }

            class DescribeIndexRequest {
                constructor(properties?: $proto.milvus.DescribeIndexRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                index_name: string;
                timestamp: Long;
                static encode(message: $proto.milvus.DescribeIndexRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeIndexRequest & $proto.milvus.DescribeIndexRequest.$Shape;
            }

            namespace DescribeIndexRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    index_name?: (string|null);
                    timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeIndexRequest.$Properties;
            }

            interface IIndexDescription extends $proto.milvus.IndexDescription.$Properties {
            }

            class IndexDescription {
                constructor(properties?: $proto.milvus.IndexDescription.$Properties);
                $unknowns?: Uint8Array[];
                index_name: string;
                indexID: Long;
                params: $proto.common.KeyValuePair.$Properties[];
                field_name: string;
                indexed_rows: Long;
                total_rows: Long;
                state: $proto.common.IndexState;
                index_state_fail_reason: string;
                pending_index_rows: Long;
                min_index_version: number;
                max_index_version: number;
                static encode(message: $proto.milvus.IndexDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.IndexDescription & $proto.milvus.IndexDescription.$Shape;
            }

            namespace IndexDescription {
                interface $Properties {
                    index_name?: (string|null);
                    indexID?: (Long|null);
                    params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    field_name?: (string|null);
                    indexed_rows?: (Long|null);
                    total_rows?: (Long|null);
                    state?: ($proto.common.IndexState|null);
                    index_state_fail_reason?: (string|null);
                    pending_index_rows?: (Long|null);
                    min_index_version?: (number|null);
                    max_index_version?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.IndexDescription.$Properties;
            }

            interface IDescribeIndexResponse extends $proto.milvus.DescribeIndexResponse.$Properties {
            }

            class DescribeIndexResponse {
                constructor(properties?: $proto.milvus.DescribeIndexResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                index_descriptions: $proto.milvus.IndexDescription.$Properties[];
                static encode(message: $proto.milvus.DescribeIndexResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeIndexResponse & $proto.milvus.DescribeIndexResponse.$Shape;
            }

            namespace DescribeIndexResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    index_descriptions?: ($proto.milvus.IndexDescription.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeIndexResponse.$Properties;
            }

            interface IGetIndexBuildProgressRequest extends $proto.milvus.GetIndexBuildProgressRequest.$Properties {
            }

            class GetIndexBuildProgressRequest {
                constructor(properties?: $proto.milvus.GetIndexBuildProgressRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                index_name: string;
                static encode(message: $proto.milvus.GetIndexBuildProgressRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetIndexBuildProgressRequest & $proto.milvus.GetIndexBuildProgressRequest.$Shape;
            }

            namespace GetIndexBuildProgressRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    index_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetIndexBuildProgressRequest.$Properties;
            }

            interface IGetIndexBuildProgressResponse extends $proto.milvus.GetIndexBuildProgressResponse.$Properties {
            }

            class GetIndexBuildProgressResponse {
                constructor(properties?: $proto.milvus.GetIndexBuildProgressResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                indexed_rows: Long;
                total_rows: Long;
                static encode(message: $proto.milvus.GetIndexBuildProgressResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetIndexBuildProgressResponse & $proto.milvus.GetIndexBuildProgressResponse.$Shape;
            }

            namespace GetIndexBuildProgressResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    indexed_rows?: (Long|null);
                    total_rows?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetIndexBuildProgressResponse.$Properties;
            }

            interface IGetIndexStateRequest extends $proto.milvus.GetIndexStateRequest.$Properties {
            }

            class GetIndexStateRequest {
                constructor(properties?: $proto.milvus.GetIndexStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                index_name: string;
                static encode(message: $proto.milvus.GetIndexStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetIndexStateRequest & $proto.milvus.GetIndexStateRequest.$Shape;
            }

            namespace GetIndexStateRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    index_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetIndexStateRequest.$Properties;
            }

            interface IGetIndexStateResponse extends $proto.milvus.GetIndexStateResponse.$Properties {
            }

            class GetIndexStateResponse {
                constructor(properties?: $proto.milvus.GetIndexStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                state: $proto.common.IndexState;
                fail_reason: string;
                static encode(message: $proto.milvus.GetIndexStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetIndexStateResponse & $proto.milvus.GetIndexStateResponse.$Shape;
            }

            namespace GetIndexStateResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    state?: ($proto.common.IndexState|null);
                    fail_reason?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetIndexStateResponse.$Properties;
            }

            interface IDropIndexRequest extends $proto.milvus.DropIndexRequest.$Properties {
            }

            class DropIndexRequest {
                constructor(properties?: $proto.milvus.DropIndexRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_name: string;
                index_name: string;
                static encode(message: $proto.milvus.DropIndexRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropIndexRequest & $proto.milvus.DropIndexRequest.$Shape;
            }

            namespace DropIndexRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    index_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropIndexRequest.$Properties;
            }

            interface IInsertRequest extends $proto.milvus.InsertRequest.$Properties {
            }

            class InsertRequest {
                constructor(properties?: $proto.milvus.InsertRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                fields_data: $proto.schema.FieldData.$Properties[];
                hash_keys: number[];
                num_rows: number;
                schema_timestamp: Long;
                namespace?: (string|null);
                static encode(message: $proto.milvus.InsertRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.InsertRequest & $proto.milvus.InsertRequest.$Shape;
            }

            namespace InsertRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    fields_data?: ($proto.schema.FieldData.$Properties[]|null);
                    hash_keys?: (number[]|null);
                    num_rows?: (number|null);
                    schema_timestamp?: (Long|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_name?: string|null;
                  fields_data?: $proto.schema.FieldData.$Shape[]|null;
                  hash_keys?: number[]|null;
                  num_rows?: number|null;
                  schema_timestamp?: Long|null;
                  namespace?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IAddCollectionFieldRequest extends $proto.milvus.AddCollectionFieldRequest.$Properties {
            }

            class AddCollectionFieldRequest {
                constructor(properties?: $proto.milvus.AddCollectionFieldRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                schema: Uint8Array;
                static encode(message: $proto.milvus.AddCollectionFieldRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AddCollectionFieldRequest & $proto.milvus.AddCollectionFieldRequest.$Shape;
            }

            namespace AddCollectionFieldRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    schema?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AddCollectionFieldRequest.$Properties;
            }

            interface IAddCollectionStructFieldRequest extends $proto.milvus.AddCollectionStructFieldRequest.$Properties {
            }

            class AddCollectionStructFieldRequest {
                constructor(properties?: $proto.milvus.AddCollectionStructFieldRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                struct_array_field_schema?: ($proto.schema.StructArrayFieldSchema.$Properties|null);
                static encode(message: $proto.milvus.AddCollectionStructFieldRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AddCollectionStructFieldRequest & $proto.milvus.AddCollectionStructFieldRequest.$Shape;
            }

            namespace AddCollectionStructFieldRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    struct_array_field_schema?: ($proto.schema.StructArrayFieldSchema.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  collectionID?: Long|null;
                  struct_array_field_schema?: $proto.schema.StructArrayFieldSchema.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IAddCollectionFunctionRequest extends $proto.milvus.AddCollectionFunctionRequest.$Properties {
            }

            class AddCollectionFunctionRequest {
                constructor(properties?: $proto.milvus.AddCollectionFunctionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                functionSchema?: ($proto.schema.FunctionSchema.$Properties|null);
                static encode(message: $proto.milvus.AddCollectionFunctionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AddCollectionFunctionRequest & $proto.milvus.AddCollectionFunctionRequest.$Shape;
            }

            namespace AddCollectionFunctionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    functionSchema?: ($proto.schema.FunctionSchema.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AddCollectionFunctionRequest.$Properties;
            }

            interface IAlterCollectionFunctionRequest extends $proto.milvus.AlterCollectionFunctionRequest.$Properties {
            }

            class AlterCollectionFunctionRequest {
                constructor(properties?: $proto.milvus.AlterCollectionFunctionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                function_name: string;
                functionSchema?: ($proto.schema.FunctionSchema.$Properties|null);
                static encode(message: $proto.milvus.AlterCollectionFunctionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterCollectionFunctionRequest & $proto.milvus.AlterCollectionFunctionRequest.$Shape;
            }

            namespace AlterCollectionFunctionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    function_name?: (string|null);
                    functionSchema?: ($proto.schema.FunctionSchema.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AlterCollectionFunctionRequest.$Properties;
            }

            interface IDropCollectionFunctionRequest extends $proto.milvus.DropCollectionFunctionRequest.$Properties {
            }

            class DropCollectionFunctionRequest {
                constructor(properties?: $proto.milvus.DropCollectionFunctionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                function_name: string;
                static encode(message: $proto.milvus.DropCollectionFunctionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropCollectionFunctionRequest & $proto.milvus.DropCollectionFunctionRequest.$Shape;
            }

            namespace DropCollectionFunctionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    function_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropCollectionFunctionRequest.$Properties;
            }

            interface IUpsertRequest extends $proto.milvus.UpsertRequest.$Properties {
            }

            class UpsertRequest {
                constructor(properties?: $proto.milvus.UpsertRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                fields_data: $proto.schema.FieldData.$Properties[];
                hash_keys: number[];
                num_rows: number;
                schema_timestamp: Long;
                partial_update: boolean;
                namespace?: (string|null);
                field_ops: $proto.schema.FieldPartialUpdateOp.$Properties[];
                static encode(message: $proto.milvus.UpsertRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.UpsertRequest & $proto.milvus.UpsertRequest.$Shape;
            }

            namespace UpsertRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    fields_data?: ($proto.schema.FieldData.$Properties[]|null);
                    hash_keys?: (number[]|null);
                    num_rows?: (number|null);
                    schema_timestamp?: (Long|null);
                    partial_update?: (boolean|null);
                    namespace?: (string|null);
                    field_ops?: ($proto.schema.FieldPartialUpdateOp.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_name?: string|null;
                  fields_data?: $proto.schema.FieldData.$Shape[]|null;
                  hash_keys?: number[]|null;
                  num_rows?: number|null;
                  schema_timestamp?: Long|null;
                  partial_update?: boolean|null;
                  namespace?: string|null;
                  field_ops?: $proto.schema.FieldPartialUpdateOp.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IMutationResult extends $proto.milvus.MutationResult.$Properties {
            }

            class MutationResult {
                constructor(properties?: $proto.milvus.MutationResult.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                IDs?: ($proto.schema.IDs.$Properties|null);
                succ_index: number[];
                err_index: number[];
                acknowledged: boolean;
                insert_cnt: Long;
                delete_cnt: Long;
                upsert_cnt: Long;
                timestamp: Long;
                static encode(message: $proto.milvus.MutationResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.MutationResult & $proto.milvus.MutationResult.$Shape;
            }

            namespace MutationResult {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    IDs?: ($proto.schema.IDs.$Properties|null);
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
                  status?: $proto.common.Status.$Shape|null;
                  IDs?: $proto.schema.IDs.$Shape|null;
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

            interface IDeleteRequest extends $proto.milvus.DeleteRequest.$Properties {
            }

            class DeleteRequest {
                constructor(properties?: $proto.milvus.DeleteRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                expr: string;
                hash_keys: number[];
                consistency_level: $proto.common.ConsistencyLevel;
                expr_template_values: { [k: string]: $proto.schema.TemplateValue.$Properties };
                namespace?: (string|null);
                static encode(message: $proto.milvus.DeleteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DeleteRequest & $proto.milvus.DeleteRequest.$Shape;
            }

            namespace DeleteRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    expr?: (string|null);
                    hash_keys?: (number[]|null);
                    consistency_level?: ($proto.common.ConsistencyLevel|null);
                    expr_template_values?: ({ [k: string]: $proto.schema.TemplateValue.$Properties }|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_name?: string|null;
                  expr?: string|null;
                  hash_keys?: number[]|null;
                  consistency_level?: $proto.common.ConsistencyLevel|null;
                  expr_template_values?: { [k: string]: $proto.schema.TemplateValue.$Shape }|null;
                  namespace?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ISubSearchRequest extends $proto.milvus.SubSearchRequest.$Properties {
            }

            class SubSearchRequest {
                constructor(properties?: $proto.milvus.SubSearchRequest.$Properties);
                $unknowns?: Uint8Array[];
                dsl: string;
                placeholder_group: Uint8Array;
                dsl_type: $proto.common.DslType;
                search_params: $proto.common.KeyValuePair.$Properties[];
                nq: Long;
                expr_template_values: { [k: string]: $proto.schema.TemplateValue.$Properties };
                namespace?: (string|null);
                static encode(message: $proto.milvus.SubSearchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.SubSearchRequest & $proto.milvus.SubSearchRequest.$Shape;
            }

            namespace SubSearchRequest {
                interface $Properties {
                    dsl?: (string|null);
                    placeholder_group?: (Uint8Array|null);
                    dsl_type?: ($proto.common.DslType|null);
                    search_params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    nq?: (Long|null);
                    expr_template_values?: ({ [k: string]: $proto.schema.TemplateValue.$Properties }|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  dsl?: string|null;
                  placeholder_group?: Uint8Array|null;
                  dsl_type?: $proto.common.DslType|null;
                  search_params?: $proto.common.KeyValuePair.$Shape[]|null;
                  nq?: Long|null;
                  expr_template_values?: { [k: string]: $proto.schema.TemplateValue.$Shape }|null;
                  namespace?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ISearchRequest extends $proto.milvus.SearchRequest.$Properties {
            }

            class SearchRequest {
                constructor(properties?: $proto.milvus.SearchRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_names: string[];
                dsl: string;
                placeholder_group?: (Uint8Array|null);
                ids?: ($proto.schema.IDs.$Properties|null);
                dsl_type: $proto.common.DslType;
                output_fields: string[];
                search_params: $proto.common.KeyValuePair.$Properties[];
                travel_timestamp: Long;
                guarantee_timestamp: Long;
                nq: Long;
                not_return_all_meta: boolean;
                consistency_level: $proto.common.ConsistencyLevel;
                use_default_consistency: boolean;
                search_by_primary_keys: boolean;
                sub_reqs: $proto.milvus.SubSearchRequest.$Properties[];
                expr_template_values: { [k: string]: $proto.schema.TemplateValue.$Properties };
                function_score?: ($proto.schema.FunctionScore.$Properties|null);
                namespace?: (string|null);
                highlighter?: ($proto.common.Highlighter.$Properties|null);
                search_aggregation?: ($proto.common.SearchAggregationSpec.$Properties|null);
                function_chains: $proto.schema.FunctionChain.$Properties[];
                search_input?: ("placeholder_group"|"ids");
                static encode(message: $proto.milvus.SearchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.SearchRequest & $proto.milvus.SearchRequest.$Shape;
            }

            namespace SearchRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    dsl?: (string|null);
                    placeholder_group?: (Uint8Array|null);
                    ids?: ($proto.schema.IDs.$Properties|null);
                    dsl_type?: ($proto.common.DslType|null);
                    output_fields?: (string[]|null);
                    search_params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    travel_timestamp?: (Long|null);
                    guarantee_timestamp?: (Long|null);
                    nq?: (Long|null);
                    not_return_all_meta?: (boolean|null);
                    consistency_level?: ($proto.common.ConsistencyLevel|null);
                    use_default_consistency?: (boolean|null);
                    search_by_primary_keys?: (boolean|null);
                    sub_reqs?: ($proto.milvus.SubSearchRequest.$Properties[]|null);
                    expr_template_values?: ({ [k: string]: $proto.schema.TemplateValue.$Properties }|null);
                    function_score?: ($proto.schema.FunctionScore.$Properties|null);
                    namespace?: (string|null);
                    highlighter?: ($proto.common.Highlighter.$Properties|null);
                    search_aggregation?: ($proto.common.SearchAggregationSpec.$Properties|null);
                    function_chains?: ($proto.schema.FunctionChain.$Properties[]|null);
                    search_input?: ("placeholder_group"|"ids");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_names?: string[]|null;
                  dsl?: string|null;
                  placeholder_group?: Uint8Array|null;
                  ids?: $proto.schema.IDs.$Shape|null;
                  dsl_type?: $proto.common.DslType|null;
                  output_fields?: string[]|null;
                  search_params?: $proto.common.KeyValuePair.$Shape[]|null;
                  travel_timestamp?: Long|null;
                  guarantee_timestamp?: Long|null;
                  nq?: Long|null;
                  not_return_all_meta?: boolean|null;
                  consistency_level?: $proto.common.ConsistencyLevel|null;
                  use_default_consistency?: boolean|null;
                  search_by_primary_keys?: boolean|null;
                  sub_reqs?: $proto.milvus.SubSearchRequest.$Shape[]|null;
                  expr_template_values?: { [k: string]: $proto.schema.TemplateValue.$Shape }|null;
                  function_score?: $proto.schema.FunctionScore.$Shape|null;
                  namespace?: string|null;
                  highlighter?: $proto.common.Highlighter.$Shape|null;
                  search_aggregation?: $proto.common.SearchAggregationSpec.$Shape|null;
                  function_chains?: $proto.schema.FunctionChain.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ search_input?: undefined; placeholder_group?: null; ids?: null }|{ search_input?: "placeholder_group"; placeholder_group: Uint8Array; ids?: null }|{ search_input?: "ids"; placeholder_group?: null; ids: $proto.schema.IDs.$Shape })
                );
            }

            interface IHits extends $proto.milvus.Hits.$Properties {
            }

            class Hits {
                constructor(properties?: $proto.milvus.Hits.$Properties);
                $unknowns?: Uint8Array[];
                IDs: Long[];
                row_data: Uint8Array[];
                scores: number[];
                static encode(message: $proto.milvus.Hits.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.Hits & $proto.milvus.Hits.$Shape;
            }

            namespace Hits {
                interface $Properties {
                    IDs?: (Long[]|null);
                    row_data?: (Uint8Array[]|null);
                    scores?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.Hits.$Properties;
            }

            interface ISearchResults extends $proto.milvus.SearchResults.$Properties {
            }

            class SearchResults {
                constructor(properties?: $proto.milvus.SearchResults.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                results?: ($proto.schema.SearchResultData.$Properties|null);
                collection_name: string;
                session_ts: Long;
                static encode(message: $proto.milvus.SearchResults.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.SearchResults & $proto.milvus.SearchResults.$Shape;
            }

            namespace SearchResults {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    results?: ($proto.schema.SearchResultData.$Properties|null);
                    collection_name?: (string|null);
                    session_ts?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: $proto.common.Status.$Shape|null;
                  results?: $proto.schema.SearchResultData.$Shape|null;
                  collection_name?: string|null;
                  session_ts?: Long|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IHybridSearchRequest extends $proto.milvus.HybridSearchRequest.$Properties {
            }

            class HybridSearchRequest {
                constructor(properties?: $proto.milvus.HybridSearchRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_names: string[];
                requests: $proto.milvus.SearchRequest.$Properties[];
                rank_params: $proto.common.KeyValuePair.$Properties[];
                travel_timestamp: Long;
                guarantee_timestamp: Long;
                not_return_all_meta: boolean;
                output_fields: string[];
                consistency_level: $proto.common.ConsistencyLevel;
                use_default_consistency: boolean;
                function_score?: ($proto.schema.FunctionScore.$Properties|null);
                namespace?: (string|null);
                function_chains: $proto.schema.FunctionChain.$Properties[];
                static encode(message: $proto.milvus.HybridSearchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.HybridSearchRequest & $proto.milvus.HybridSearchRequest.$Shape;
            }

            namespace HybridSearchRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    requests?: ($proto.milvus.SearchRequest.$Properties[]|null);
                    rank_params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    travel_timestamp?: (Long|null);
                    guarantee_timestamp?: (Long|null);
                    not_return_all_meta?: (boolean|null);
                    output_fields?: (string[]|null);
                    consistency_level?: ($proto.common.ConsistencyLevel|null);
                    use_default_consistency?: (boolean|null);
                    function_score?: ($proto.schema.FunctionScore.$Properties|null);
                    namespace?: (string|null);
                    function_chains?: ($proto.schema.FunctionChain.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  partition_names?: string[]|null;
                  requests?: $proto.milvus.SearchRequest.$Shape[]|null;
                  rank_params?: $proto.common.KeyValuePair.$Shape[]|null;
                  travel_timestamp?: Long|null;
                  guarantee_timestamp?: Long|null;
                  not_return_all_meta?: boolean|null;
                  output_fields?: string[]|null;
                  consistency_level?: $proto.common.ConsistencyLevel|null;
                  use_default_consistency?: boolean|null;
                  function_score?: $proto.schema.FunctionScore.$Shape|null;
                  namespace?: string|null;
                  function_chains?: $proto.schema.FunctionChain.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFlushRequest extends $proto.milvus.FlushRequest.$Properties {
            }

            class FlushRequest {
                constructor(properties?: $proto.milvus.FlushRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_names: string[];
                static encode(message: $proto.milvus.FlushRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.FlushRequest & $proto.milvus.FlushRequest.$Shape;
            }

            namespace FlushRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.FlushRequest.$Properties;
            }

            interface IFlushResponse extends $proto.milvus.FlushResponse.$Properties {
            }

            class FlushResponse {
                constructor(properties?: $proto.milvus.FlushResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                db_name: string;
                coll_segIDs: { [k: string]: $proto.schema.LongArray.$Properties };
                flush_coll_segIDs: { [k: string]: $proto.schema.LongArray.$Properties };
                coll_seal_times: { [k: string]: Long };
                coll_flush_ts: { [k: string]: Long };
                channel_cps: { [k: string]: $proto.msg.MsgPosition.$Properties };
                static encode(message: $proto.milvus.FlushResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.FlushResponse & $proto.milvus.FlushResponse.$Shape;
            }

            namespace FlushResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    db_name?: (string|null);
                    coll_segIDs?: ({ [k: string]: $proto.schema.LongArray.$Properties }|null);
                    flush_coll_segIDs?: ({ [k: string]: $proto.schema.LongArray.$Properties }|null);
                    coll_seal_times?: ({ [k: string]: Long }|null);
                    coll_flush_ts?: ({ [k: string]: Long }|null);
                    channel_cps?: ({ [k: string]: $proto.msg.MsgPosition.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.FlushResponse.$Properties;
            }

            interface IQueryRequest extends $proto.milvus.QueryRequest.$Properties {
            }

            class QueryRequest {
                constructor(properties?: $proto.milvus.QueryRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                expr: string;
                output_fields: string[];
                partition_names: string[];
                travel_timestamp: Long;
                guarantee_timestamp: Long;
                query_params: $proto.common.KeyValuePair.$Properties[];
                not_return_all_meta: boolean;
                consistency_level: $proto.common.ConsistencyLevel;
                use_default_consistency: boolean;
                expr_template_values: { [k: string]: $proto.schema.TemplateValue.$Properties };
                namespace?: (string|null);
                static encode(message: $proto.milvus.QueryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.QueryRequest & $proto.milvus.QueryRequest.$Shape;
            }

            namespace QueryRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    expr?: (string|null);
                    output_fields?: (string[]|null);
                    partition_names?: (string[]|null);
                    travel_timestamp?: (Long|null);
                    guarantee_timestamp?: (Long|null);
                    query_params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    not_return_all_meta?: (boolean|null);
                    consistency_level?: ($proto.common.ConsistencyLevel|null);
                    use_default_consistency?: (boolean|null);
                    expr_template_values?: ({ [k: string]: $proto.schema.TemplateValue.$Properties }|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  expr?: string|null;
                  output_fields?: string[]|null;
                  partition_names?: string[]|null;
                  travel_timestamp?: Long|null;
                  guarantee_timestamp?: Long|null;
                  query_params?: $proto.common.KeyValuePair.$Shape[]|null;
                  not_return_all_meta?: boolean|null;
                  consistency_level?: $proto.common.ConsistencyLevel|null;
                  use_default_consistency?: boolean|null;
                  expr_template_values?: { [k: string]: $proto.schema.TemplateValue.$Shape }|null;
                  namespace?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IElementIndices extends $proto.milvus.ElementIndices.$Properties {
            }

            class ElementIndices {
                constructor(properties?: $proto.milvus.ElementIndices.$Properties);
                $unknowns?: Uint8Array[];
                indices?: ($proto.schema.LongArray.$Properties|null);
                static encode(message: $proto.milvus.ElementIndices.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ElementIndices & $proto.milvus.ElementIndices.$Shape;
            }

            namespace ElementIndices {
                interface $Properties {
                    indices?: ($proto.schema.LongArray.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ElementIndices.$Properties;
            }

            interface IQueryResults extends $proto.milvus.QueryResults.$Properties {
            }

            class QueryResults {
                constructor(properties?: $proto.milvus.QueryResults.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                fields_data: $proto.schema.FieldData.$Properties[];
                collection_name: string;
                output_fields: string[];
                session_ts: Long;
                primary_field_name: string;
                element_indices: $proto.milvus.ElementIndices.$Properties[];
                static encode(message: $proto.milvus.QueryResults.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.QueryResults & $proto.milvus.QueryResults.$Shape;
            }

            namespace QueryResults {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    fields_data?: ($proto.schema.FieldData.$Properties[]|null);
                    collection_name?: (string|null);
                    output_fields?: (string[]|null);
                    session_ts?: (Long|null);
                    primary_field_name?: (string|null);
                    element_indices?: ($proto.milvus.ElementIndices.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: $proto.common.Status.$Shape|null;
                  fields_data?: $proto.schema.FieldData.$Shape[]|null;
                  collection_name?: string|null;
                  output_fields?: string[]|null;
                  session_ts?: Long|null;
                  primary_field_name?: string|null;
                  element_indices?: $proto.milvus.ElementIndices.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IQueryCursor extends $proto.milvus.QueryCursor.$Properties {
            }

            class QueryCursor {
                constructor(properties?: $proto.milvus.QueryCursor.$Properties);
                $unknowns?: Uint8Array[];
                session_ts: Long;
                str_pk?: (string|null);
                int_pk?: (Long|null);
                cursor_pk?: ("str_pk"|"int_pk");
                static encode(message: $proto.milvus.QueryCursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.QueryCursor & $proto.milvus.QueryCursor.$Shape;
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

            interface IVectorIDs extends $proto.milvus.VectorIDs.$Properties {
            }

            class VectorIDs {
                constructor(properties?: $proto.milvus.VectorIDs.$Properties);
                $unknowns?: Uint8Array[];
                collection_name: string;
                field_name: string;
                id_array?: ($proto.schema.IDs.$Properties|null);
                partition_names: string[];
                static encode(message: $proto.milvus.VectorIDs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.VectorIDs & $proto.milvus.VectorIDs.$Shape;
            }

            namespace VectorIDs {
                interface $Properties {
                    collection_name?: (string|null);
                    field_name?: (string|null);
                    id_array?: ($proto.schema.IDs.$Properties|null);
                    partition_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  collection_name?: string|null;
                  field_name?: string|null;
                  id_array?: $proto.schema.IDs.$Shape|null;
                  partition_names?: string[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IVectorsArray extends $proto.milvus.VectorsArray.$Properties {
            }

            class VectorsArray {
                constructor(properties?: $proto.milvus.VectorsArray.$Properties);
                $unknowns?: Uint8Array[];
                id_array?: ($proto.milvus.VectorIDs.$Properties|null);
                data_array?: ($proto.schema.VectorField.$Properties|null);
                array?: ("id_array"|"data_array");
                static encode(message: $proto.milvus.VectorsArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.VectorsArray & $proto.milvus.VectorsArray.$Shape;
            }

            namespace VectorsArray {
                interface $Properties {
                    id_array?: ($proto.milvus.VectorIDs.$Properties|null);
                    data_array?: ($proto.schema.VectorField.$Properties|null);
                    array?: ("id_array"|"data_array");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  id_array?: $proto.milvus.VectorIDs.$Shape|null;
                  data_array?: $proto.schema.VectorField.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ array?: undefined; id_array?: null; data_array?: null }|{ array?: "id_array"; id_array: $proto.milvus.VectorIDs.$Shape; data_array?: null }|{ array?: "data_array"; id_array?: null; data_array: $proto.schema.VectorField.$Shape })
                );
            }

            interface ICalcDistanceRequest extends $proto.milvus.CalcDistanceRequest.$Properties {
            }

            class CalcDistanceRequest {
                constructor(properties?: $proto.milvus.CalcDistanceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                op_left?: ($proto.milvus.VectorsArray.$Properties|null);
                op_right?: ($proto.milvus.VectorsArray.$Properties|null);
                params: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.milvus.CalcDistanceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CalcDistanceRequest & $proto.milvus.CalcDistanceRequest.$Shape;
            }

            namespace CalcDistanceRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    op_left?: ($proto.milvus.VectorsArray.$Properties|null);
                    op_right?: ($proto.milvus.VectorsArray.$Properties|null);
                    params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
                  op_left?: $proto.milvus.VectorsArray.$Shape|null;
                  op_right?: $proto.milvus.VectorsArray.$Shape|null;
                  params?: $proto.common.KeyValuePair.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ICalcDistanceResults extends $proto.milvus.CalcDistanceResults.$Properties {
            }

            class CalcDistanceResults {
                constructor(properties?: $proto.milvus.CalcDistanceResults.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                int_dist?: ($proto.schema.IntArray.$Properties|null);
                float_dist?: ($proto.schema.FloatArray.$Properties|null);
                array?: ("int_dist"|"float_dist");
                static encode(message: $proto.milvus.CalcDistanceResults.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CalcDistanceResults & $proto.milvus.CalcDistanceResults.$Shape;
            }

            namespace CalcDistanceResults {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    int_dist?: ($proto.schema.IntArray.$Properties|null);
                    float_dist?: ($proto.schema.FloatArray.$Properties|null);
                    array?: ("int_dist"|"float_dist");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: $proto.common.Status.$Shape|null;
                  int_dist?: $proto.schema.IntArray.$Shape|null;
                  float_dist?: $proto.schema.FloatArray.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ array?: undefined; int_dist?: null; float_dist?: null }|{ array?: "int_dist"; int_dist: $proto.schema.IntArray.$Shape; float_dist?: null }|{ array?: "float_dist"; int_dist?: null; float_dist: $proto.schema.FloatArray.$Shape })
                );
            }

            interface IFlushAllTarget extends $proto.milvus.FlushAllTarget.$Properties {
            }

            class FlushAllTarget {
                constructor(properties?: $proto.milvus.FlushAllTarget.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_names: string[];
                static encode(message: $proto.milvus.FlushAllTarget.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.FlushAllTarget & $proto.milvus.FlushAllTarget.$Shape;
            }

            namespace FlushAllTarget {
                interface $Properties {
                    db_name?: (string|null);
                    collection_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.FlushAllTarget.$Properties;
            }

            interface IFlushAllRequest extends $proto.milvus.FlushAllRequest.$Properties {
            }

            class FlushAllRequest {
                constructor(properties?: $proto.milvus.FlushAllRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                flush_targets: $proto.milvus.FlushAllTarget.$Properties[];
                static encode(message: $proto.milvus.FlushAllRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.FlushAllRequest & $proto.milvus.FlushAllRequest.$Shape;
            }

            namespace FlushAllRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    flush_targets?: ($proto.milvus.FlushAllTarget.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.FlushAllRequest.$Properties;
            }

            interface IClusterInfo extends $proto.milvus.ClusterInfo.$Properties {
            }

            class ClusterInfo {
                constructor(properties?: $proto.milvus.ClusterInfo.$Properties);
                $unknowns?: Uint8Array[];
                cluster_id: string;
                cchannel: string;
                pchannels: string[];
                static encode(message: $proto.milvus.ClusterInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ClusterInfo & $proto.milvus.ClusterInfo.$Shape;
            }

            namespace ClusterInfo {
                interface $Properties {
                    cluster_id?: (string|null);
                    cchannel?: (string|null);
                    pchannels?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ClusterInfo.$Properties;
            }

            interface IFlushAllResponse extends $proto.milvus.FlushAllResponse.$Properties {
            }

            class FlushAllResponse {
                constructor(properties?: $proto.milvus.FlushAllResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                flush_all_ts: Long;
                flush_results: $proto.milvus.FlushAllResult.$Properties[];
                flush_all_msgs: { [k: string]: $proto.common.ImmutableMessage.$Properties };
                cluster_info?: ($proto.milvus.ClusterInfo.$Properties|null);
                static encode(message: $proto.milvus.FlushAllResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.FlushAllResponse & $proto.milvus.FlushAllResponse.$Shape;
            }

            namespace FlushAllResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    flush_all_ts?: (Long|null);
                    flush_results?: ($proto.milvus.FlushAllResult.$Properties[]|null);
                    flush_all_msgs?: ({ [k: string]: $proto.common.ImmutableMessage.$Properties }|null);
                    cluster_info?: ($proto.milvus.ClusterInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.FlushAllResponse.$Properties;
            }

            interface IFlushAllResult extends $proto.milvus.FlushAllResult.$Properties {
            }

            class FlushAllResult {
                constructor(properties?: $proto.milvus.FlushAllResult.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_results: $proto.milvus.FlushCollectionResult.$Properties[];
                static encode(message: $proto.milvus.FlushAllResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.FlushAllResult & $proto.milvus.FlushAllResult.$Shape;
            }

            namespace FlushAllResult {
                interface $Properties {
                    db_name?: (string|null);
                    collection_results?: ($proto.milvus.FlushCollectionResult.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.FlushAllResult.$Properties;
            }

            interface IFlushCollectionResult extends $proto.milvus.FlushCollectionResult.$Properties {
            }

            class FlushCollectionResult {
                constructor(properties?: $proto.milvus.FlushCollectionResult.$Properties);
                $unknowns?: Uint8Array[];
                collection_name: string;
                segment_ids?: ($proto.schema.LongArray.$Properties|null);
                flush_segment_ids?: ($proto.schema.LongArray.$Properties|null);
                seal_time: Long;
                flush_ts: Long;
                channel_cps: { [k: string]: $proto.msg.MsgPosition.$Properties };
                static encode(message: $proto.milvus.FlushCollectionResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.FlushCollectionResult & $proto.milvus.FlushCollectionResult.$Shape;
            }

            namespace FlushCollectionResult {
                interface $Properties {
                    collection_name?: (string|null);
                    segment_ids?: ($proto.schema.LongArray.$Properties|null);
                    flush_segment_ids?: ($proto.schema.LongArray.$Properties|null);
                    seal_time?: (Long|null);
                    flush_ts?: (Long|null);
                    channel_cps?: ({ [k: string]: $proto.msg.MsgPosition.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.FlushCollectionResult.$Properties;
            }

            interface IPersistentSegmentInfo extends $proto.milvus.PersistentSegmentInfo.$Properties {
            }

            class PersistentSegmentInfo {
                constructor(properties?: $proto.milvus.PersistentSegmentInfo.$Properties);
                $unknowns?: Uint8Array[];
                segmentID: Long;
                collectionID: Long;
                partitionID: Long;
                num_rows: Long;
                state: $proto.common.SegmentState;
                level: $proto.common.SegmentLevel;
                is_sorted: boolean;
                storage_version: Long;
                insert_channel: string;
                compaction_from: Long[];
                static encode(message: $proto.milvus.PersistentSegmentInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.PersistentSegmentInfo & $proto.milvus.PersistentSegmentInfo.$Shape;
            }

            namespace PersistentSegmentInfo {
                interface $Properties {
                    segmentID?: (Long|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    num_rows?: (Long|null);
                    state?: ($proto.common.SegmentState|null);
                    level?: ($proto.common.SegmentLevel|null);
                    is_sorted?: (boolean|null);
                    storage_version?: (Long|null);
                    insert_channel?: (string|null);
                    compaction_from?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.PersistentSegmentInfo.$Properties;
            }

            interface IGetPersistentSegmentInfoRequest extends $proto.milvus.GetPersistentSegmentInfoRequest.$Properties {
            }

            class GetPersistentSegmentInfoRequest {
                constructor(properties?: $proto.milvus.GetPersistentSegmentInfoRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                dbName: string;
                collectionName: string;
                states: $proto.common.SegmentState[];
                static encode(message: $proto.milvus.GetPersistentSegmentInfoRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetPersistentSegmentInfoRequest & $proto.milvus.GetPersistentSegmentInfoRequest.$Shape;
            }

            namespace GetPersistentSegmentInfoRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    dbName?: (string|null);
                    collectionName?: (string|null);
                    states?: ($proto.common.SegmentState[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetPersistentSegmentInfoRequest.$Properties;
            }

            interface IGetPersistentSegmentInfoResponse extends $proto.milvus.GetPersistentSegmentInfoResponse.$Properties {
            }

            class GetPersistentSegmentInfoResponse {
                constructor(properties?: $proto.milvus.GetPersistentSegmentInfoResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                infos: $proto.milvus.PersistentSegmentInfo.$Properties[];
                static encode(message: $proto.milvus.GetPersistentSegmentInfoResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetPersistentSegmentInfoResponse & $proto.milvus.GetPersistentSegmentInfoResponse.$Shape;
            }

            namespace GetPersistentSegmentInfoResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    infos?: ($proto.milvus.PersistentSegmentInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetPersistentSegmentInfoResponse.$Properties;
            }

            interface IQuerySegmentInfo extends $proto.milvus.QuerySegmentInfo.$Properties {
            }

            class QuerySegmentInfo {
                constructor(properties?: $proto.milvus.QuerySegmentInfo.$Properties);
                $unknowns?: Uint8Array[];
                segmentID: Long;
                collectionID: Long;
                partitionID: Long;
                mem_size: Long;
                num_rows: Long;
                index_name: string;
                indexID: Long;
                nodeID: Long;
                state: $proto.common.SegmentState;
                nodeIds: Long[];
                level: $proto.common.SegmentLevel;
                is_sorted: boolean;
                storage_version: Long;
                static encode(message: $proto.milvus.QuerySegmentInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.QuerySegmentInfo & $proto.milvus.QuerySegmentInfo.$Shape;
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
                    state?: ($proto.common.SegmentState|null);
                    nodeIds?: (Long[]|null);
                    level?: ($proto.common.SegmentLevel|null);
                    is_sorted?: (boolean|null);
                    storage_version?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.QuerySegmentInfo.$Properties;
            }

            interface IGetQuerySegmentInfoRequest extends $proto.milvus.GetQuerySegmentInfoRequest.$Properties {
            }

            class GetQuerySegmentInfoRequest {
                constructor(properties?: $proto.milvus.GetQuerySegmentInfoRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                dbName: string;
                collectionName: string;
                static encode(message: $proto.milvus.GetQuerySegmentInfoRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetQuerySegmentInfoRequest & $proto.milvus.GetQuerySegmentInfoRequest.$Shape;
            }

            namespace GetQuerySegmentInfoRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    dbName?: (string|null);
                    collectionName?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetQuerySegmentInfoRequest.$Properties;
            }

            interface IGetQuerySegmentInfoResponse extends $proto.milvus.GetQuerySegmentInfoResponse.$Properties {
            }

            class GetQuerySegmentInfoResponse {
                constructor(properties?: $proto.milvus.GetQuerySegmentInfoResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                infos: $proto.milvus.QuerySegmentInfo.$Properties[];
                static encode(message: $proto.milvus.GetQuerySegmentInfoResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetQuerySegmentInfoResponse & $proto.milvus.GetQuerySegmentInfoResponse.$Shape;
            }

            namespace GetQuerySegmentInfoResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    infos?: ($proto.milvus.QuerySegmentInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetQuerySegmentInfoResponse.$Properties;
            }

            interface IDummyRequest extends $proto.milvus.DummyRequest.$Properties {
            }

            class DummyRequest {
                constructor(properties?: $proto.milvus.DummyRequest.$Properties);
                $unknowns?: Uint8Array[];
                request_type: string;
                static encode(message: $proto.milvus.DummyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DummyRequest & $proto.milvus.DummyRequest.$Shape;
            }

            namespace DummyRequest {
                interface $Properties {
                    request_type?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DummyRequest.$Properties;
            }

            interface IDummyResponse extends $proto.milvus.DummyResponse.$Properties {
            }

            class DummyResponse {
                constructor(properties?: $proto.milvus.DummyResponse.$Properties);
                $unknowns?: Uint8Array[];
                response: string;
                static encode(message: $proto.milvus.DummyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DummyResponse & $proto.milvus.DummyResponse.$Shape;
            }

            namespace DummyResponse {
                interface $Properties {
                    response?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DummyResponse.$Properties;
            }

            interface IRegisterLinkRequest extends $proto.milvus.RegisterLinkRequest.$Properties {
            }

            class RegisterLinkRequest {
                constructor(properties?: $proto.milvus.RegisterLinkRequest.$Properties);
                $unknowns?: Uint8Array[];
                static encode(message: $proto.milvus.RegisterLinkRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RegisterLinkRequest & $proto.milvus.RegisterLinkRequest.$Shape;
            }

            namespace RegisterLinkRequest {
                interface $Properties {
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RegisterLinkRequest.$Properties;
            }

            interface IRegisterLinkResponse extends $proto.milvus.RegisterLinkResponse.$Properties {
            }

            class RegisterLinkResponse {
                constructor(properties?: $proto.milvus.RegisterLinkResponse.$Properties);
                $unknowns?: Uint8Array[];
                address?: ($proto.common.Address.$Properties|null);
                status?: ($proto.common.Status.$Properties|null);
                static encode(message: $proto.milvus.RegisterLinkResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RegisterLinkResponse & $proto.milvus.RegisterLinkResponse.$Shape;
            }

            namespace RegisterLinkResponse {
                interface $Properties {
                    address?: ($proto.common.Address.$Properties|null);
                    status?: ($proto.common.Status.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RegisterLinkResponse.$Properties;
            }

            interface IGetMetricsRequest extends $proto.milvus.GetMetricsRequest.$Properties {
            }

            class GetMetricsRequest {
                constructor(properties?: $proto.milvus.GetMetricsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                request: string;
                static encode(message: $proto.milvus.GetMetricsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetMetricsRequest & $proto.milvus.GetMetricsRequest.$Shape;
            }

            namespace GetMetricsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    request?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetMetricsRequest.$Properties;
            }

            interface IGetMetricsResponse extends $proto.milvus.GetMetricsResponse.$Properties {
            }

            class GetMetricsResponse {
                constructor(properties?: $proto.milvus.GetMetricsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                response: string;
                component_name: string;
                static encode(message: $proto.milvus.GetMetricsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetMetricsResponse & $proto.milvus.GetMetricsResponse.$Shape;
            }

            namespace GetMetricsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    response?: (string|null);
                    component_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetMetricsResponse.$Properties;
            }

            interface IComponentInfo extends $proto.milvus.ComponentInfo.$Properties {
            }

            class ComponentInfo {
                constructor(properties?: $proto.milvus.ComponentInfo.$Properties);
                $unknowns?: Uint8Array[];
                nodeID: Long;
                role: string;
                state_code: $proto.common.StateCode;
                extra_info: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.milvus.ComponentInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ComponentInfo & $proto.milvus.ComponentInfo.$Shape;
            }

            namespace ComponentInfo {
                interface $Properties {
                    nodeID?: (Long|null);
                    role?: (string|null);
                    state_code?: ($proto.common.StateCode|null);
                    extra_info?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ComponentInfo.$Properties;
            }

            interface IComponentStates extends $proto.milvus.ComponentStates.$Properties {
            }

            class ComponentStates {
                constructor(properties?: $proto.milvus.ComponentStates.$Properties);
                $unknowns?: Uint8Array[];
                state?: ($proto.milvus.ComponentInfo.$Properties|null);
                subcomponent_states: $proto.milvus.ComponentInfo.$Properties[];
                status?: ($proto.common.Status.$Properties|null);
                static encode(message: $proto.milvus.ComponentStates.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ComponentStates & $proto.milvus.ComponentStates.$Shape;
            }

            namespace ComponentStates {
                interface $Properties {
                    state?: ($proto.milvus.ComponentInfo.$Properties|null);
                    subcomponent_states?: ($proto.milvus.ComponentInfo.$Properties[]|null);
                    status?: ($proto.common.Status.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ComponentStates.$Properties;
            }

            interface IGetComponentStatesRequest extends $proto.milvus.GetComponentStatesRequest.$Properties {
            }

            class GetComponentStatesRequest {
                constructor(properties?: $proto.milvus.GetComponentStatesRequest.$Properties);
                $unknowns?: Uint8Array[];
                static encode(message: $proto.milvus.GetComponentStatesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetComponentStatesRequest & $proto.milvus.GetComponentStatesRequest.$Shape;
            }

            namespace GetComponentStatesRequest {
                interface $Properties {
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetComponentStatesRequest.$Properties;
            }

            interface ILoadBalanceRequest extends $proto.milvus.LoadBalanceRequest.$Properties {
            }

            class LoadBalanceRequest {
                constructor(properties?: $proto.milvus.LoadBalanceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                src_nodeID: Long;
                dst_nodeIDs: Long[];
                sealed_segmentIDs: Long[];
                collectionName: string;
                db_name: string;
                static encode(message: $proto.milvus.LoadBalanceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.LoadBalanceRequest & $proto.milvus.LoadBalanceRequest.$Shape;
            }

            namespace LoadBalanceRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    src_nodeID?: (Long|null);
                    dst_nodeIDs?: (Long[]|null);
                    sealed_segmentIDs?: (Long[]|null);
                    collectionName?: (string|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.LoadBalanceRequest.$Properties;
            }

            interface IManualCompactionRequest extends $proto.milvus.ManualCompactionRequest.$Properties {
            }

            class ManualCompactionRequest {
                constructor(properties?: $proto.milvus.ManualCompactionRequest.$Properties);
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
                static encode(message: $proto.milvus.ManualCompactionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ManualCompactionRequest & $proto.milvus.ManualCompactionRequest.$Shape;
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
                type $Shape = $proto.milvus.ManualCompactionRequest.$Properties;
            }

            interface IManualCompactionResponse extends $proto.milvus.ManualCompactionResponse.$Properties {
            }

            class ManualCompactionResponse {
                constructor(properties?: $proto.milvus.ManualCompactionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                compactionID: Long;
                compactionPlanCount: number;
                static encode(message: $proto.milvus.ManualCompactionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ManualCompactionResponse & $proto.milvus.ManualCompactionResponse.$Shape;
            }

            namespace ManualCompactionResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    compactionID?: (Long|null);
                    compactionPlanCount?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ManualCompactionResponse.$Properties;
            }

            interface IGetCompactionStateRequest extends $proto.milvus.GetCompactionStateRequest.$Properties {
            }

            class GetCompactionStateRequest {
                constructor(properties?: $proto.milvus.GetCompactionStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                compactionID: Long;
                static encode(message: $proto.milvus.GetCompactionStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetCompactionStateRequest & $proto.milvus.GetCompactionStateRequest.$Shape;
            }

            namespace GetCompactionStateRequest {
                interface $Properties {
                    compactionID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetCompactionStateRequest.$Properties;
            }

            interface IGetCompactionStateResponse extends $proto.milvus.GetCompactionStateResponse.$Properties {
            }

            class GetCompactionStateResponse {
                constructor(properties?: $proto.milvus.GetCompactionStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                state: $proto.common.CompactionState;
                executingPlanNo: Long;
                timeoutPlanNo: Long;
                completedPlanNo: Long;
                failedPlanNo: Long;
                static encode(message: $proto.milvus.GetCompactionStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetCompactionStateResponse & $proto.milvus.GetCompactionStateResponse.$Shape;
            }

            namespace GetCompactionStateResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    state?: ($proto.common.CompactionState|null);
                    executingPlanNo?: (Long|null);
                    timeoutPlanNo?: (Long|null);
                    completedPlanNo?: (Long|null);
                    failedPlanNo?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetCompactionStateResponse.$Properties;
            }

            interface IGetCompactionPlansRequest extends $proto.milvus.GetCompactionPlansRequest.$Properties {
            }

            class GetCompactionPlansRequest {
                constructor(properties?: $proto.milvus.GetCompactionPlansRequest.$Properties);
                $unknowns?: Uint8Array[];
                compactionID: Long;
                db_name: string;
                collection_name: string;
                collection_id: Long;
                static encode(message: $proto.milvus.GetCompactionPlansRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetCompactionPlansRequest & $proto.milvus.GetCompactionPlansRequest.$Shape;
            }

            namespace GetCompactionPlansRequest {
                interface $Properties {
                    compactionID?: (Long|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collection_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetCompactionPlansRequest.$Properties;
            }

            interface IGetCompactionPlansResponse extends $proto.milvus.GetCompactionPlansResponse.$Properties {
            }

            class GetCompactionPlansResponse {
                constructor(properties?: $proto.milvus.GetCompactionPlansResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                state: $proto.common.CompactionState;
                mergeInfos: $proto.milvus.CompactionMergeInfo.$Properties[];
                static encode(message: $proto.milvus.GetCompactionPlansResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetCompactionPlansResponse & $proto.milvus.GetCompactionPlansResponse.$Shape;
            }

            namespace GetCompactionPlansResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    state?: ($proto.common.CompactionState|null);
                    mergeInfos?: ($proto.milvus.CompactionMergeInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetCompactionPlansResponse.$Properties;
            }

            interface ICompactionMergeInfo extends $proto.milvus.CompactionMergeInfo.$Properties {
            }

            class CompactionMergeInfo {
                constructor(properties?: $proto.milvus.CompactionMergeInfo.$Properties);
                $unknowns?: Uint8Array[];
                sources: Long[];
                target: Long;
                plan_id: Long;
                trigger_id: Long;
                collection_id: Long;
                partition_id: Long;
                channel: string;
                type: $proto.common.CompactionType;
                state: $proto.common.CompactionTaskState;
                failure_reason: string;
                targets: Long[];
                static encode(message: $proto.milvus.CompactionMergeInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CompactionMergeInfo & $proto.milvus.CompactionMergeInfo.$Shape;
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
                    type?: ($proto.common.CompactionType|null);
                    state?: ($proto.common.CompactionTaskState|null);
                    failure_reason?: (string|null);
                    targets?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CompactionMergeInfo.$Properties;
            }

            interface IGetFlushStateRequest extends $proto.milvus.GetFlushStateRequest.$Properties {
            }

            class GetFlushStateRequest {
                constructor(properties?: $proto.milvus.GetFlushStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                segmentIDs: Long[];
                flush_ts: Long;
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.GetFlushStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetFlushStateRequest & $proto.milvus.GetFlushStateRequest.$Shape;
            }

            namespace GetFlushStateRequest {
                interface $Properties {
                    segmentIDs?: (Long[]|null);
                    flush_ts?: (Long|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetFlushStateRequest.$Properties;
            }

            interface IGetFlushStateResponse extends $proto.milvus.GetFlushStateResponse.$Properties {
            }

            class GetFlushStateResponse {
                constructor(properties?: $proto.milvus.GetFlushStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                flushed: boolean;
                static encode(message: $proto.milvus.GetFlushStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetFlushStateResponse & $proto.milvus.GetFlushStateResponse.$Shape;
            }

            namespace GetFlushStateResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    flushed?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetFlushStateResponse.$Properties;
            }

            interface IGetFlushAllStateRequest extends $proto.milvus.GetFlushAllStateRequest.$Properties {
            }

            class GetFlushAllStateRequest {
                constructor(properties?: $proto.milvus.GetFlushAllStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                flush_all_ts: Long;
                db_name: string;
                flush_targets: $proto.milvus.FlushAllTarget.$Properties[];
                flush_all_tss: { [k: string]: Long };
                static encode(message: $proto.milvus.GetFlushAllStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetFlushAllStateRequest & $proto.milvus.GetFlushAllStateRequest.$Shape;
            }

            namespace GetFlushAllStateRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    flush_all_ts?: (Long|null);
                    db_name?: (string|null);
                    flush_targets?: ($proto.milvus.FlushAllTarget.$Properties[]|null);
                    flush_all_tss?: ({ [k: string]: Long }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetFlushAllStateRequest.$Properties;
            }

            interface IGetFlushAllStateResponse extends $proto.milvus.GetFlushAllStateResponse.$Properties {
            }

            class GetFlushAllStateResponse {
                constructor(properties?: $proto.milvus.GetFlushAllStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                flushed: boolean;
                flush_states: $proto.milvus.FlushAllState.$Properties[];
                static encode(message: $proto.milvus.GetFlushAllStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetFlushAllStateResponse & $proto.milvus.GetFlushAllStateResponse.$Shape;
            }

            namespace GetFlushAllStateResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    flushed?: (boolean|null);
                    flush_states?: ($proto.milvus.FlushAllState.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetFlushAllStateResponse.$Properties;
            }

            interface IFlushAllState extends $proto.milvus.FlushAllState.$Properties {
            }

            class FlushAllState {
                constructor(properties?: $proto.milvus.FlushAllState.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_flush_states: { [k: string]: boolean };
                static encode(message: $proto.milvus.FlushAllState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.FlushAllState & $proto.milvus.FlushAllState.$Shape;
            }

            namespace FlushAllState {
                interface $Properties {
                    db_name?: (string|null);
                    collection_flush_states?: ({ [k: string]: boolean }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.FlushAllState.$Properties;
            }

            interface IImportRequest extends $proto.milvus.ImportRequest.$Properties {
            }

            class ImportRequest {
                constructor(properties?: $proto.milvus.ImportRequest.$Properties);
                $unknowns?: Uint8Array[];
                collection_name: string;
                partition_name: string;
                channel_names: string[];
                row_based: boolean;
                files: string[];
                options: $proto.common.KeyValuePair.$Properties[];
                db_name: string;
                clustering_info: Uint8Array;
                static encode(message: $proto.milvus.ImportRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ImportRequest & $proto.milvus.ImportRequest.$Shape;
            }

            namespace ImportRequest {
                interface $Properties {
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    channel_names?: (string[]|null);
                    row_based?: (boolean|null);
                    files?: (string[]|null);
                    options?: ($proto.common.KeyValuePair.$Properties[]|null);
                    db_name?: (string|null);
                    clustering_info?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ImportRequest.$Properties;
            }

            interface IImportResponse extends $proto.milvus.ImportResponse.$Properties {
            }

            class ImportResponse {
                constructor(properties?: $proto.milvus.ImportResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                tasks: Long[];
                static encode(message: $proto.milvus.ImportResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ImportResponse & $proto.milvus.ImportResponse.$Shape;
            }

            namespace ImportResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    tasks?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ImportResponse.$Properties;
            }

            interface IGetImportStateRequest extends $proto.milvus.GetImportStateRequest.$Properties {
            }

            class GetImportStateRequest {
                constructor(properties?: $proto.milvus.GetImportStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                task: Long;
                static encode(message: $proto.milvus.GetImportStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetImportStateRequest & $proto.milvus.GetImportStateRequest.$Shape;
            }

            namespace GetImportStateRequest {
                interface $Properties {
                    task?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetImportStateRequest.$Properties;
            }

            interface IGetImportStateResponse extends $proto.milvus.GetImportStateResponse.$Properties {
            }

            class GetImportStateResponse {
                constructor(properties?: $proto.milvus.GetImportStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                state: $proto.common.ImportState;
                row_count: Long;
                id_list: Long[];
                infos: $proto.common.KeyValuePair.$Properties[];
                id: Long;
                collection_id: Long;
                segment_ids: Long[];
                create_ts: Long;
                static encode(message: $proto.milvus.GetImportStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetImportStateResponse & $proto.milvus.GetImportStateResponse.$Shape;
            }

            namespace GetImportStateResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    state?: ($proto.common.ImportState|null);
                    row_count?: (Long|null);
                    id_list?: (Long[]|null);
                    infos?: ($proto.common.KeyValuePair.$Properties[]|null);
                    id?: (Long|null);
                    collection_id?: (Long|null);
                    segment_ids?: (Long[]|null);
                    create_ts?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetImportStateResponse.$Properties;
            }

            interface IListImportTasksRequest extends $proto.milvus.ListImportTasksRequest.$Properties {
            }

            class ListImportTasksRequest {
                constructor(properties?: $proto.milvus.ListImportTasksRequest.$Properties);
                $unknowns?: Uint8Array[];
                collection_name: string;
                limit: Long;
                db_name: string;
                static encode(message: $proto.milvus.ListImportTasksRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListImportTasksRequest & $proto.milvus.ListImportTasksRequest.$Shape;
            }

            namespace ListImportTasksRequest {
                interface $Properties {
                    collection_name?: (string|null);
                    limit?: (Long|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListImportTasksRequest.$Properties;
            }

            interface IListImportTasksResponse extends $proto.milvus.ListImportTasksResponse.$Properties {
            }

            class ListImportTasksResponse {
                constructor(properties?: $proto.milvus.ListImportTasksResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                tasks: $proto.milvus.GetImportStateResponse.$Properties[];
                static encode(message: $proto.milvus.ListImportTasksResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListImportTasksResponse & $proto.milvus.ListImportTasksResponse.$Shape;
            }

            namespace ListImportTasksResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    tasks?: ($proto.milvus.GetImportStateResponse.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListImportTasksResponse.$Properties;
            }

            interface IGetReplicasRequest extends $proto.milvus.GetReplicasRequest.$Properties {
            }

            class GetReplicasRequest {
                constructor(properties?: $proto.milvus.GetReplicasRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                collectionID: Long;
                with_shard_nodes: boolean;
                collection_name: string;
                db_name: string;
                static encode(message: $proto.milvus.GetReplicasRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetReplicasRequest & $proto.milvus.GetReplicasRequest.$Shape;
            }

            namespace GetReplicasRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    collectionID?: (Long|null);
                    with_shard_nodes?: (boolean|null);
                    collection_name?: (string|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetReplicasRequest.$Properties;
            }

            interface IGetReplicasResponse extends $proto.milvus.GetReplicasResponse.$Properties {
            }

            class GetReplicasResponse {
                constructor(properties?: $proto.milvus.GetReplicasResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                replicas: $proto.milvus.ReplicaInfo.$Properties[];
                static encode(message: $proto.milvus.GetReplicasResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetReplicasResponse & $proto.milvus.GetReplicasResponse.$Shape;
            }

            namespace GetReplicasResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    replicas?: ($proto.milvus.ReplicaInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetReplicasResponse.$Properties;
            }

            interface IReplicaInfo extends $proto.milvus.ReplicaInfo.$Properties {
            }

            class ReplicaInfo {
                constructor(properties?: $proto.milvus.ReplicaInfo.$Properties);
                $unknowns?: Uint8Array[];
                replicaID: Long;
                collectionID: Long;
                partition_ids: Long[];
                shard_replicas: $proto.milvus.ShardReplica.$Properties[];
                node_ids: Long[];
                resource_group_name: string;
                num_outbound_node: { [k: string]: number };
                static encode(message: $proto.milvus.ReplicaInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ReplicaInfo & $proto.milvus.ReplicaInfo.$Shape;
            }

            namespace ReplicaInfo {
                interface $Properties {
                    replicaID?: (Long|null);
                    collectionID?: (Long|null);
                    partition_ids?: (Long[]|null);
                    shard_replicas?: ($proto.milvus.ShardReplica.$Properties[]|null);
                    node_ids?: (Long[]|null);
                    resource_group_name?: (string|null);
                    num_outbound_node?: ({ [k: string]: number }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ReplicaInfo.$Properties;
            }

            interface IShardReplica extends $proto.milvus.ShardReplica.$Properties {
            }

            class ShardReplica {
                constructor(properties?: $proto.milvus.ShardReplica.$Properties);
                $unknowns?: Uint8Array[];
                leaderID: Long;
                leader_addr: string;
                dm_channel_name: string;
                node_ids: Long[];
                static encode(message: $proto.milvus.ShardReplica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ShardReplica & $proto.milvus.ShardReplica.$Shape;
            }

            namespace ShardReplica {
                interface $Properties {
                    leaderID?: (Long|null);
                    leader_addr?: (string|null);
                    dm_channel_name?: (string|null);
                    node_ids?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ShardReplica.$Properties;
            }

            interface ICreateCredentialRequest extends $proto.milvus.CreateCredentialRequest.$Properties {
            }

            class CreateCredentialRequest {
                constructor(properties?: $proto.milvus.CreateCredentialRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                username: string;
                password: string;
                created_utc_timestamps: Long;
                modified_utc_timestamps: Long;
                description?: (string|null);
                static encode(message: $proto.milvus.CreateCredentialRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreateCredentialRequest & $proto.milvus.CreateCredentialRequest.$Shape;
            }

            namespace CreateCredentialRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    username?: (string|null);
                    password?: (string|null);
                    created_utc_timestamps?: (Long|null);
                    modified_utc_timestamps?: (Long|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreateCredentialRequest.$Properties;
            }

            interface IUpdateCredentialRequest extends $proto.milvus.UpdateCredentialRequest.$Properties {
            }

            class UpdateCredentialRequest {
                constructor(properties?: $proto.milvus.UpdateCredentialRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                username: string;
                oldPassword: string;
                newPassword: string;
                created_utc_timestamps: Long;
                modified_utc_timestamps: Long;
                description?: (string|null);
                static encode(message: $proto.milvus.UpdateCredentialRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.UpdateCredentialRequest & $proto.milvus.UpdateCredentialRequest.$Shape;
            }

            namespace UpdateCredentialRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    username?: (string|null);
                    oldPassword?: (string|null);
                    newPassword?: (string|null);
                    created_utc_timestamps?: (Long|null);
                    modified_utc_timestamps?: (Long|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.UpdateCredentialRequest.$Properties;
            }

            interface IDeleteCredentialRequest extends $proto.milvus.DeleteCredentialRequest.$Properties {
            }

            class DeleteCredentialRequest {
                constructor(properties?: $proto.milvus.DeleteCredentialRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                username: string;
                static encode(message: $proto.milvus.DeleteCredentialRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DeleteCredentialRequest & $proto.milvus.DeleteCredentialRequest.$Shape;
            }

            namespace DeleteCredentialRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    username?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DeleteCredentialRequest.$Properties;
            }

            interface IListCredUsersResponse extends $proto.milvus.ListCredUsersResponse.$Properties {
            }

            class ListCredUsersResponse {
                constructor(properties?: $proto.milvus.ListCredUsersResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                usernames: string[];
                static encode(message: $proto.milvus.ListCredUsersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListCredUsersResponse & $proto.milvus.ListCredUsersResponse.$Shape;
            }

            namespace ListCredUsersResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    usernames?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListCredUsersResponse.$Properties;
            }

            interface IListCredUsersRequest extends $proto.milvus.ListCredUsersRequest.$Properties {
            }

            class ListCredUsersRequest {
                constructor(properties?: $proto.milvus.ListCredUsersRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                static encode(message: $proto.milvus.ListCredUsersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListCredUsersRequest & $proto.milvus.ListCredUsersRequest.$Shape;
            }

            namespace ListCredUsersRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListCredUsersRequest.$Properties;
            }

            interface IRoleEntity extends $proto.milvus.RoleEntity.$Properties {
            }

            class RoleEntity {
                constructor(properties?: $proto.milvus.RoleEntity.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                description: string;
                static encode(message: $proto.milvus.RoleEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RoleEntity & $proto.milvus.RoleEntity.$Shape;
            }

            namespace RoleEntity {
                interface $Properties {
                    name?: (string|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RoleEntity.$Properties;
            }

            interface IUserEntity extends $proto.milvus.UserEntity.$Properties {
            }

            class UserEntity {
                constructor(properties?: $proto.milvus.UserEntity.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                static encode(message: $proto.milvus.UserEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.UserEntity & $proto.milvus.UserEntity.$Shape;
            }

            namespace UserEntity {
                interface $Properties {
                    name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.UserEntity.$Properties;
            }

            interface ICreateRoleRequest extends $proto.milvus.CreateRoleRequest.$Properties {
            }

            class CreateRoleRequest {
                constructor(properties?: $proto.milvus.CreateRoleRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                entity?: ($proto.milvus.RoleEntity.$Properties|null);
                static encode(message: $proto.milvus.CreateRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreateRoleRequest & $proto.milvus.CreateRoleRequest.$Shape;
            }

            namespace CreateRoleRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    entity?: ($proto.milvus.RoleEntity.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreateRoleRequest.$Properties;
            }

            interface IAlterRoleRequest extends $proto.milvus.AlterRoleRequest.$Properties {
            }

            class AlterRoleRequest {
                constructor(properties?: $proto.milvus.AlterRoleRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                role_name: string;
                description: string;
                static encode(message: $proto.milvus.AlterRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterRoleRequest & $proto.milvus.AlterRoleRequest.$Shape;
            }

            namespace AlterRoleRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    role_name?: (string|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AlterRoleRequest.$Properties;
            }

            interface IDropRoleRequest extends $proto.milvus.DropRoleRequest.$Properties {
            }

            class DropRoleRequest {
                constructor(properties?: $proto.milvus.DropRoleRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                role_name: string;
                force_drop: boolean;
                static encode(message: $proto.milvus.DropRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropRoleRequest & $proto.milvus.DropRoleRequest.$Shape;
            }

            namespace DropRoleRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    role_name?: (string|null);
                    force_drop?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropRoleRequest.$Properties;
            }

            interface ICreatePrivilegeGroupRequest extends $proto.milvus.CreatePrivilegeGroupRequest.$Properties {
            }

            class CreatePrivilegeGroupRequest {
                constructor(properties?: $proto.milvus.CreatePrivilegeGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                group_name: string;
                static encode(message: $proto.milvus.CreatePrivilegeGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreatePrivilegeGroupRequest & $proto.milvus.CreatePrivilegeGroupRequest.$Shape;
            }

            namespace CreatePrivilegeGroupRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    group_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreatePrivilegeGroupRequest.$Properties;
            }

            interface IDropPrivilegeGroupRequest extends $proto.milvus.DropPrivilegeGroupRequest.$Properties {
            }

            class DropPrivilegeGroupRequest {
                constructor(properties?: $proto.milvus.DropPrivilegeGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                group_name: string;
                static encode(message: $proto.milvus.DropPrivilegeGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropPrivilegeGroupRequest & $proto.milvus.DropPrivilegeGroupRequest.$Shape;
            }

            namespace DropPrivilegeGroupRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    group_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropPrivilegeGroupRequest.$Properties;
            }

            interface IListPrivilegeGroupsRequest extends $proto.milvus.ListPrivilegeGroupsRequest.$Properties {
            }

            class ListPrivilegeGroupsRequest {
                constructor(properties?: $proto.milvus.ListPrivilegeGroupsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                static encode(message: $proto.milvus.ListPrivilegeGroupsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListPrivilegeGroupsRequest & $proto.milvus.ListPrivilegeGroupsRequest.$Shape;
            }

            namespace ListPrivilegeGroupsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListPrivilegeGroupsRequest.$Properties;
            }

            interface IListPrivilegeGroupsResponse extends $proto.milvus.ListPrivilegeGroupsResponse.$Properties {
            }

            class ListPrivilegeGroupsResponse {
                constructor(properties?: $proto.milvus.ListPrivilegeGroupsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                privilege_groups: $proto.milvus.PrivilegeGroupInfo.$Properties[];
                static encode(message: $proto.milvus.ListPrivilegeGroupsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListPrivilegeGroupsResponse & $proto.milvus.ListPrivilegeGroupsResponse.$Shape;
            }

            namespace ListPrivilegeGroupsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    privilege_groups?: ($proto.milvus.PrivilegeGroupInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListPrivilegeGroupsResponse.$Properties;
            }

            interface IOperatePrivilegeGroupRequest extends $proto.milvus.OperatePrivilegeGroupRequest.$Properties {
            }

            class OperatePrivilegeGroupRequest {
                constructor(properties?: $proto.milvus.OperatePrivilegeGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                group_name: string;
                privileges: $proto.milvus.PrivilegeEntity.$Properties[];
                type: $proto.milvus.OperatePrivilegeGroupType;
                static encode(message: $proto.milvus.OperatePrivilegeGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.OperatePrivilegeGroupRequest & $proto.milvus.OperatePrivilegeGroupRequest.$Shape;
            }

            namespace OperatePrivilegeGroupRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    group_name?: (string|null);
                    privileges?: ($proto.milvus.PrivilegeEntity.$Properties[]|null);
                    type?: ($proto.milvus.OperatePrivilegeGroupType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.OperatePrivilegeGroupRequest.$Properties;
            }

            interface IOperateUserRoleRequest extends $proto.milvus.OperateUserRoleRequest.$Properties {
            }

            class OperateUserRoleRequest {
                constructor(properties?: $proto.milvus.OperateUserRoleRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                username: string;
                role_name: string;
                type: $proto.milvus.OperateUserRoleType;
                static encode(message: $proto.milvus.OperateUserRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.OperateUserRoleRequest & $proto.milvus.OperateUserRoleRequest.$Shape;
            }

            namespace OperateUserRoleRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    username?: (string|null);
                    role_name?: (string|null);
                    type?: ($proto.milvus.OperateUserRoleType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.OperateUserRoleRequest.$Properties;
            }

            interface IPrivilegeGroupInfo extends $proto.milvus.PrivilegeGroupInfo.$Properties {
            }

            class PrivilegeGroupInfo {
                constructor(properties?: $proto.milvus.PrivilegeGroupInfo.$Properties);
                $unknowns?: Uint8Array[];
                group_name: string;
                privileges: $proto.milvus.PrivilegeEntity.$Properties[];
                static encode(message: $proto.milvus.PrivilegeGroupInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.PrivilegeGroupInfo & $proto.milvus.PrivilegeGroupInfo.$Shape;
            }

            namespace PrivilegeGroupInfo {
                interface $Properties {
                    group_name?: (string|null);
                    privileges?: ($proto.milvus.PrivilegeEntity.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.PrivilegeGroupInfo.$Properties;
            }

            interface ISelectRoleRequest extends $proto.milvus.SelectRoleRequest.$Properties {
            }

            class SelectRoleRequest {
                constructor(properties?: $proto.milvus.SelectRoleRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                role?: ($proto.milvus.RoleEntity.$Properties|null);
                include_user_info: boolean;
                static encode(message: $proto.milvus.SelectRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.SelectRoleRequest & $proto.milvus.SelectRoleRequest.$Shape;
            }

            namespace SelectRoleRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    role?: ($proto.milvus.RoleEntity.$Properties|null);
                    include_user_info?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.SelectRoleRequest.$Properties;
            }

            interface IRoleResult extends $proto.milvus.RoleResult.$Properties {
            }

            class RoleResult {
                constructor(properties?: $proto.milvus.RoleResult.$Properties);
                $unknowns?: Uint8Array[];
                role?: ($proto.milvus.RoleEntity.$Properties|null);
                users: $proto.milvus.UserEntity.$Properties[];
                static encode(message: $proto.milvus.RoleResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RoleResult & $proto.milvus.RoleResult.$Shape;
            }

            namespace RoleResult {
                interface $Properties {
                    role?: ($proto.milvus.RoleEntity.$Properties|null);
                    users?: ($proto.milvus.UserEntity.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RoleResult.$Properties;
            }

            interface ISelectRoleResponse extends $proto.milvus.SelectRoleResponse.$Properties {
            }

            class SelectRoleResponse {
                constructor(properties?: $proto.milvus.SelectRoleResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                results: $proto.milvus.RoleResult.$Properties[];
                static encode(message: $proto.milvus.SelectRoleResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.SelectRoleResponse & $proto.milvus.SelectRoleResponse.$Shape;
            }

            namespace SelectRoleResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    results?: ($proto.milvus.RoleResult.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.SelectRoleResponse.$Properties;
            }

            interface ISelectUserRequest extends $proto.milvus.SelectUserRequest.$Properties {
            }

            class SelectUserRequest {
                constructor(properties?: $proto.milvus.SelectUserRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                user?: ($proto.milvus.UserEntity.$Properties|null);
                include_role_info: boolean;
                static encode(message: $proto.milvus.SelectUserRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.SelectUserRequest & $proto.milvus.SelectUserRequest.$Shape;
            }

            namespace SelectUserRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    user?: ($proto.milvus.UserEntity.$Properties|null);
                    include_role_info?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.SelectUserRequest.$Properties;
            }

            interface IUserResult extends $proto.milvus.UserResult.$Properties {
            }

            class UserResult {
                constructor(properties?: $proto.milvus.UserResult.$Properties);
                $unknowns?: Uint8Array[];
                user?: ($proto.milvus.UserEntity.$Properties|null);
                roles: $proto.milvus.RoleEntity.$Properties[];
                description: string;
                static encode(message: $proto.milvus.UserResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.UserResult & $proto.milvus.UserResult.$Shape;
            }

            namespace UserResult {
                interface $Properties {
                    user?: ($proto.milvus.UserEntity.$Properties|null);
                    roles?: ($proto.milvus.RoleEntity.$Properties[]|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.UserResult.$Properties;
            }

            interface ISelectUserResponse extends $proto.milvus.SelectUserResponse.$Properties {
            }

            class SelectUserResponse {
                constructor(properties?: $proto.milvus.SelectUserResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                results: $proto.milvus.UserResult.$Properties[];
                static encode(message: $proto.milvus.SelectUserResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.SelectUserResponse & $proto.milvus.SelectUserResponse.$Shape;
            }

            namespace SelectUserResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    results?: ($proto.milvus.UserResult.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.SelectUserResponse.$Properties;
            }

            interface IObjectEntity extends $proto.milvus.ObjectEntity.$Properties {
            }

            class ObjectEntity {
                constructor(properties?: $proto.milvus.ObjectEntity.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                static encode(message: $proto.milvus.ObjectEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ObjectEntity & $proto.milvus.ObjectEntity.$Shape;
            }

            namespace ObjectEntity {
                interface $Properties {
                    name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ObjectEntity.$Properties;
            }

            interface IPrivilegeEntity extends $proto.milvus.PrivilegeEntity.$Properties {
            }

            class PrivilegeEntity {
                constructor(properties?: $proto.milvus.PrivilegeEntity.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                static encode(message: $proto.milvus.PrivilegeEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.PrivilegeEntity & $proto.milvus.PrivilegeEntity.$Shape;
            }

            namespace PrivilegeEntity {
                interface $Properties {
                    name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.PrivilegeEntity.$Properties;
            }

            interface IGrantorEntity extends $proto.milvus.GrantorEntity.$Properties {
            }

            class GrantorEntity {
                constructor(properties?: $proto.milvus.GrantorEntity.$Properties);
                $unknowns?: Uint8Array[];
                user?: ($proto.milvus.UserEntity.$Properties|null);
                privilege?: ($proto.milvus.PrivilegeEntity.$Properties|null);
                static encode(message: $proto.milvus.GrantorEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GrantorEntity & $proto.milvus.GrantorEntity.$Shape;
            }

            namespace GrantorEntity {
                interface $Properties {
                    user?: ($proto.milvus.UserEntity.$Properties|null);
                    privilege?: ($proto.milvus.PrivilegeEntity.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GrantorEntity.$Properties;
            }

            interface IGrantPrivilegeEntity extends $proto.milvus.GrantPrivilegeEntity.$Properties {
            }

            class GrantPrivilegeEntity {
                constructor(properties?: $proto.milvus.GrantPrivilegeEntity.$Properties);
                $unknowns?: Uint8Array[];
                entities: $proto.milvus.GrantorEntity.$Properties[];
                static encode(message: $proto.milvus.GrantPrivilegeEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GrantPrivilegeEntity & $proto.milvus.GrantPrivilegeEntity.$Shape;
            }

            namespace GrantPrivilegeEntity {
                interface $Properties {
                    entities?: ($proto.milvus.GrantorEntity.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GrantPrivilegeEntity.$Properties;
            }

            interface IGrantEntity extends $proto.milvus.GrantEntity.$Properties {
            }

            class GrantEntity {
                constructor(properties?: $proto.milvus.GrantEntity.$Properties);
                $unknowns?: Uint8Array[];
                role?: ($proto.milvus.RoleEntity.$Properties|null);
                object?: ($proto.milvus.ObjectEntity.$Properties|null);
                object_name: string;
                grantor?: ($proto.milvus.GrantorEntity.$Properties|null);
                db_name: string;
                static encode(message: $proto.milvus.GrantEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GrantEntity & $proto.milvus.GrantEntity.$Shape;
            }

            namespace GrantEntity {
                interface $Properties {
                    role?: ($proto.milvus.RoleEntity.$Properties|null);
                    object?: ($proto.milvus.ObjectEntity.$Properties|null);
                    object_name?: (string|null);
                    grantor?: ($proto.milvus.GrantorEntity.$Properties|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GrantEntity.$Properties;
            }

            interface ISelectGrantRequest extends $proto.milvus.SelectGrantRequest.$Properties {
            }

            class SelectGrantRequest {
                constructor(properties?: $proto.milvus.SelectGrantRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                entity?: ($proto.milvus.GrantEntity.$Properties|null);
                static encode(message: $proto.milvus.SelectGrantRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.SelectGrantRequest & $proto.milvus.SelectGrantRequest.$Shape;
            }

            namespace SelectGrantRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    entity?: ($proto.milvus.GrantEntity.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.SelectGrantRequest.$Properties;
            }

            interface ISelectGrantResponse extends $proto.milvus.SelectGrantResponse.$Properties {
            }

            class SelectGrantResponse {
                constructor(properties?: $proto.milvus.SelectGrantResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                entities: $proto.milvus.GrantEntity.$Properties[];
                static encode(message: $proto.milvus.SelectGrantResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.SelectGrantResponse & $proto.milvus.SelectGrantResponse.$Shape;
            }

            namespace SelectGrantResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    entities?: ($proto.milvus.GrantEntity.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.SelectGrantResponse.$Properties;
            }

            interface IOperatePrivilegeRequest extends $proto.milvus.OperatePrivilegeRequest.$Properties {
            }

            class OperatePrivilegeRequest {
                constructor(properties?: $proto.milvus.OperatePrivilegeRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                entity?: ($proto.milvus.GrantEntity.$Properties|null);
                type: $proto.milvus.OperatePrivilegeType;
                version: string;
                static encode(message: $proto.milvus.OperatePrivilegeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.OperatePrivilegeRequest & $proto.milvus.OperatePrivilegeRequest.$Shape;
            }

            namespace OperatePrivilegeRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    entity?: ($proto.milvus.GrantEntity.$Properties|null);
                    type?: ($proto.milvus.OperatePrivilegeType|null);
                    version?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.OperatePrivilegeRequest.$Properties;
            }

            interface IOperatePrivilegeV2Request extends $proto.milvus.OperatePrivilegeV2Request.$Properties {
            }

            class OperatePrivilegeV2Request {
                constructor(properties?: $proto.milvus.OperatePrivilegeV2Request.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                role?: ($proto.milvus.RoleEntity.$Properties|null);
                grantor?: ($proto.milvus.GrantorEntity.$Properties|null);
                type: $proto.milvus.OperatePrivilegeType;
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.OperatePrivilegeV2Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.OperatePrivilegeV2Request & $proto.milvus.OperatePrivilegeV2Request.$Shape;
            }

            namespace OperatePrivilegeV2Request {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    role?: ($proto.milvus.RoleEntity.$Properties|null);
                    grantor?: ($proto.milvus.GrantorEntity.$Properties|null);
                    type?: ($proto.milvus.OperatePrivilegeType|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.OperatePrivilegeV2Request.$Properties;
            }

            interface IUserInfo extends $proto.milvus.UserInfo.$Properties {
            }

            class UserInfo {
                constructor(properties?: $proto.milvus.UserInfo.$Properties);
                $unknowns?: Uint8Array[];
                user: string;
                password: string;
                roles: $proto.milvus.RoleEntity.$Properties[];
                static encode(message: $proto.milvus.UserInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.UserInfo & $proto.milvus.UserInfo.$Shape;
            }

            namespace UserInfo {
                interface $Properties {
                    user?: (string|null);
                    password?: (string|null);
                    roles?: ($proto.milvus.RoleEntity.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.UserInfo.$Properties;
            }

            interface IRBACMeta extends $proto.milvus.RBACMeta.$Properties {
            }

            class RBACMeta {
                constructor(properties?: $proto.milvus.RBACMeta.$Properties);
                $unknowns?: Uint8Array[];
                users: $proto.milvus.UserInfo.$Properties[];
                roles: $proto.milvus.RoleEntity.$Properties[];
                grants: $proto.milvus.GrantEntity.$Properties[];
                privilege_groups: $proto.milvus.PrivilegeGroupInfo.$Properties[];
                static encode(message: $proto.milvus.RBACMeta.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RBACMeta & $proto.milvus.RBACMeta.$Shape;
            }

            namespace RBACMeta {
                interface $Properties {
                    users?: ($proto.milvus.UserInfo.$Properties[]|null);
                    roles?: ($proto.milvus.RoleEntity.$Properties[]|null);
                    grants?: ($proto.milvus.GrantEntity.$Properties[]|null);
                    privilege_groups?: ($proto.milvus.PrivilegeGroupInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RBACMeta.$Properties;
            }

            interface IBackupRBACMetaRequest extends $proto.milvus.BackupRBACMetaRequest.$Properties {
            }

            class BackupRBACMetaRequest {
                constructor(properties?: $proto.milvus.BackupRBACMetaRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                static encode(message: $proto.milvus.BackupRBACMetaRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.BackupRBACMetaRequest & $proto.milvus.BackupRBACMetaRequest.$Shape;
            }

            namespace BackupRBACMetaRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.BackupRBACMetaRequest.$Properties;
            }

            interface IBackupRBACMetaResponse extends $proto.milvus.BackupRBACMetaResponse.$Properties {
            }

            class BackupRBACMetaResponse {
                constructor(properties?: $proto.milvus.BackupRBACMetaResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                RBAC_meta?: ($proto.milvus.RBACMeta.$Properties|null);
                static encode(message: $proto.milvus.BackupRBACMetaResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.BackupRBACMetaResponse & $proto.milvus.BackupRBACMetaResponse.$Shape;
            }

            namespace BackupRBACMetaResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    RBAC_meta?: ($proto.milvus.RBACMeta.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.BackupRBACMetaResponse.$Properties;
            }

            interface IRestoreRBACMetaRequest extends $proto.milvus.RestoreRBACMetaRequest.$Properties {
            }

            class RestoreRBACMetaRequest {
                constructor(properties?: $proto.milvus.RestoreRBACMetaRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                RBAC_meta?: ($proto.milvus.RBACMeta.$Properties|null);
                static encode(message: $proto.milvus.RestoreRBACMetaRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RestoreRBACMetaRequest & $proto.milvus.RestoreRBACMetaRequest.$Shape;
            }

            namespace RestoreRBACMetaRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    RBAC_meta?: ($proto.milvus.RBACMeta.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RestoreRBACMetaRequest.$Properties;
            }

            interface IGetLoadingProgressRequest extends $proto.milvus.GetLoadingProgressRequest.$Properties {
            }

            class GetLoadingProgressRequest {
                constructor(properties?: $proto.milvus.GetLoadingProgressRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                collection_name: string;
                partition_names: string[];
                db_name: string;
                static encode(message: $proto.milvus.GetLoadingProgressRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetLoadingProgressRequest & $proto.milvus.GetLoadingProgressRequest.$Shape;
            }

            namespace GetLoadingProgressRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetLoadingProgressRequest.$Properties;
            }

            interface IGetLoadingProgressResponse extends $proto.milvus.GetLoadingProgressResponse.$Properties {
            }

            class GetLoadingProgressResponse {
                constructor(properties?: $proto.milvus.GetLoadingProgressResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                progress: Long;
                refresh_progress: Long;
                static encode(message: $proto.milvus.GetLoadingProgressResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetLoadingProgressResponse & $proto.milvus.GetLoadingProgressResponse.$Shape;
            }

            namespace GetLoadingProgressResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    progress?: (Long|null);
                    refresh_progress?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetLoadingProgressResponse.$Properties;
            }

            interface IGetLoadStateRequest extends $proto.milvus.GetLoadStateRequest.$Properties {
            }

            class GetLoadStateRequest {
                constructor(properties?: $proto.milvus.GetLoadStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                collection_name: string;
                partition_names: string[];
                db_name: string;
                static encode(message: $proto.milvus.GetLoadStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetLoadStateRequest & $proto.milvus.GetLoadStateRequest.$Shape;
            }

            namespace GetLoadStateRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetLoadStateRequest.$Properties;
            }

            interface IGetLoadStateResponse extends $proto.milvus.GetLoadStateResponse.$Properties {
            }

            class GetLoadStateResponse {
                constructor(properties?: $proto.milvus.GetLoadStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                state: $proto.common.LoadState;
                static encode(message: $proto.milvus.GetLoadStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetLoadStateResponse & $proto.milvus.GetLoadStateResponse.$Shape;
            }

            namespace GetLoadStateResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    state?: ($proto.common.LoadState|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetLoadStateResponse.$Properties;
            }

            interface IMilvusExt extends $proto.milvus.MilvusExt.$Properties {
            }

            class MilvusExt {
                constructor(properties?: $proto.milvus.MilvusExt.$Properties);
                $unknowns?: Uint8Array[];
                version: string;
                static encode(message: $proto.milvus.MilvusExt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.MilvusExt & $proto.milvus.MilvusExt.$Shape;
            }

            namespace MilvusExt {
                interface $Properties {
                    version?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.MilvusExt.$Properties;
            }

            interface IGetVersionRequest extends $proto.milvus.GetVersionRequest.$Properties {
            }

            class GetVersionRequest {
                constructor(properties?: $proto.milvus.GetVersionRequest.$Properties);
                $unknowns?: Uint8Array[];
                static encode(message: $proto.milvus.GetVersionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetVersionRequest & $proto.milvus.GetVersionRequest.$Shape;
            }

            namespace GetVersionRequest {
                interface $Properties {
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetVersionRequest.$Properties;
            }

            interface IGetVersionResponse extends $proto.milvus.GetVersionResponse.$Properties {
            }

            class GetVersionResponse {
                constructor(properties?: $proto.milvus.GetVersionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                version: string;
                static encode(message: $proto.milvus.GetVersionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetVersionResponse & $proto.milvus.GetVersionResponse.$Shape;
            }

            namespace GetVersionResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    version?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetVersionResponse.$Properties;
            }

            interface ICheckHealthRequest extends $proto.milvus.CheckHealthRequest.$Properties {
            }

            class CheckHealthRequest {
                constructor(properties?: $proto.milvus.CheckHealthRequest.$Properties);
                $unknowns?: Uint8Array[];
                static encode(message: $proto.milvus.CheckHealthRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CheckHealthRequest & $proto.milvus.CheckHealthRequest.$Shape;
            }

            namespace CheckHealthRequest {
                interface $Properties {
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CheckHealthRequest.$Properties;
            }

            interface ICheckHealthResponse extends $proto.milvus.CheckHealthResponse.$Properties {
            }

            class CheckHealthResponse {
                constructor(properties?: $proto.milvus.CheckHealthResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                isHealthy: boolean;
                reasons: string[];
                quota_states: $proto.milvus.QuotaState[];
                static encode(message: $proto.milvus.CheckHealthResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CheckHealthResponse & $proto.milvus.CheckHealthResponse.$Shape;
            }

            namespace CheckHealthResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    isHealthy?: (boolean|null);
                    reasons?: (string[]|null);
                    quota_states?: ($proto.milvus.QuotaState[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CheckHealthResponse.$Properties;
            }

            interface ICreateResourceGroupRequest extends $proto.milvus.CreateResourceGroupRequest.$Properties {
            }

            class CreateResourceGroupRequest {
                constructor(properties?: $proto.milvus.CreateResourceGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                resource_group: string;
                config?: ($proto.rg.ResourceGroupConfig.$Properties|null);
                static encode(message: $proto.milvus.CreateResourceGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreateResourceGroupRequest & $proto.milvus.CreateResourceGroupRequest.$Shape;
            }

            namespace CreateResourceGroupRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    resource_group?: (string|null);
                    config?: ($proto.rg.ResourceGroupConfig.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreateResourceGroupRequest.$Properties;
            }

            interface IUpdateResourceGroupsRequest extends $proto.milvus.UpdateResourceGroupsRequest.$Properties {
            }

            class UpdateResourceGroupsRequest {
                constructor(properties?: $proto.milvus.UpdateResourceGroupsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                resource_groups: { [k: string]: $proto.rg.ResourceGroupConfig.$Properties };
                static encode(message: $proto.milvus.UpdateResourceGroupsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.UpdateResourceGroupsRequest & $proto.milvus.UpdateResourceGroupsRequest.$Shape;
            }

            namespace UpdateResourceGroupsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    resource_groups?: ({ [k: string]: $proto.rg.ResourceGroupConfig.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.UpdateResourceGroupsRequest.$Properties;
            }

            interface IDropResourceGroupRequest extends $proto.milvus.DropResourceGroupRequest.$Properties {
            }

            class DropResourceGroupRequest {
                constructor(properties?: $proto.milvus.DropResourceGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                resource_group: string;
                static encode(message: $proto.milvus.DropResourceGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropResourceGroupRequest & $proto.milvus.DropResourceGroupRequest.$Shape;
            }

            namespace DropResourceGroupRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    resource_group?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropResourceGroupRequest.$Properties;
            }

            interface ITransferNodeRequest extends $proto.milvus.TransferNodeRequest.$Properties {
            }

            class TransferNodeRequest {
                constructor(properties?: $proto.milvus.TransferNodeRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                source_resource_group: string;
                target_resource_group: string;
                num_node: number;
                static encode(message: $proto.milvus.TransferNodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.TransferNodeRequest & $proto.milvus.TransferNodeRequest.$Shape;
            }

            namespace TransferNodeRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    source_resource_group?: (string|null);
                    target_resource_group?: (string|null);
                    num_node?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.TransferNodeRequest.$Properties;
            }

            interface ITransferReplicaRequest extends $proto.milvus.TransferReplicaRequest.$Properties {
            }

            class TransferReplicaRequest {
                constructor(properties?: $proto.milvus.TransferReplicaRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                source_resource_group: string;
                target_resource_group: string;
                collection_name: string;
                num_replica: Long;
                db_name: string;
                static encode(message: $proto.milvus.TransferReplicaRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.TransferReplicaRequest & $proto.milvus.TransferReplicaRequest.$Shape;
            }

            namespace TransferReplicaRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    source_resource_group?: (string|null);
                    target_resource_group?: (string|null);
                    collection_name?: (string|null);
                    num_replica?: (Long|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.TransferReplicaRequest.$Properties;
            }

            interface IListResourceGroupsRequest extends $proto.milvus.ListResourceGroupsRequest.$Properties {
            }

            class ListResourceGroupsRequest {
                constructor(properties?: $proto.milvus.ListResourceGroupsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                static encode(message: $proto.milvus.ListResourceGroupsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListResourceGroupsRequest & $proto.milvus.ListResourceGroupsRequest.$Shape;
            }

            namespace ListResourceGroupsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListResourceGroupsRequest.$Properties;
            }

            interface IListResourceGroupsResponse extends $proto.milvus.ListResourceGroupsResponse.$Properties {
            }

            class ListResourceGroupsResponse {
                constructor(properties?: $proto.milvus.ListResourceGroupsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                resource_groups: string[];
                static encode(message: $proto.milvus.ListResourceGroupsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListResourceGroupsResponse & $proto.milvus.ListResourceGroupsResponse.$Shape;
            }

            namespace ListResourceGroupsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    resource_groups?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListResourceGroupsResponse.$Properties;
            }

            interface IDescribeResourceGroupRequest extends $proto.milvus.DescribeResourceGroupRequest.$Properties {
            }

            class DescribeResourceGroupRequest {
                constructor(properties?: $proto.milvus.DescribeResourceGroupRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                resource_group: string;
                static encode(message: $proto.milvus.DescribeResourceGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeResourceGroupRequest & $proto.milvus.DescribeResourceGroupRequest.$Shape;
            }

            namespace DescribeResourceGroupRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    resource_group?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeResourceGroupRequest.$Properties;
            }

            interface IDescribeResourceGroupResponse extends $proto.milvus.DescribeResourceGroupResponse.$Properties {
            }

            class DescribeResourceGroupResponse {
                constructor(properties?: $proto.milvus.DescribeResourceGroupResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                resource_group?: ($proto.milvus.ResourceGroup.$Properties|null);
                static encode(message: $proto.milvus.DescribeResourceGroupResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeResourceGroupResponse & $proto.milvus.DescribeResourceGroupResponse.$Shape;
            }

            namespace DescribeResourceGroupResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    resource_group?: ($proto.milvus.ResourceGroup.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeResourceGroupResponse.$Properties;
            }

            interface IResourceGroup extends $proto.milvus.ResourceGroup.$Properties {
            }

            class ResourceGroup {
                constructor(properties?: $proto.milvus.ResourceGroup.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                capacity: number;
                num_available_node: number;
                num_loaded_replica: { [k: string]: number };
                num_outgoing_node: { [k: string]: number };
                num_incoming_node: { [k: string]: number };
                config?: ($proto.rg.ResourceGroupConfig.$Properties|null);
                nodes: $proto.common.NodeInfo.$Properties[];
                static encode(message: $proto.milvus.ResourceGroup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ResourceGroup & $proto.milvus.ResourceGroup.$Shape;
            }

            namespace ResourceGroup {
                interface $Properties {
                    name?: (string|null);
                    capacity?: (number|null);
                    num_available_node?: (number|null);
                    num_loaded_replica?: ({ [k: string]: number }|null);
                    num_outgoing_node?: ({ [k: string]: number }|null);
                    num_incoming_node?: ({ [k: string]: number }|null);
                    config?: ($proto.rg.ResourceGroupConfig.$Properties|null);
                    nodes?: ($proto.common.NodeInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ResourceGroup.$Properties;
            }

            interface IRenameCollectionRequest extends $proto.milvus.RenameCollectionRequest.$Properties {
            }

            class RenameCollectionRequest {
                constructor(properties?: $proto.milvus.RenameCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                oldName: string;
                newName: string;
                newDBName: string;
                static encode(message: $proto.milvus.RenameCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RenameCollectionRequest & $proto.milvus.RenameCollectionRequest.$Shape;
            }

            namespace RenameCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    oldName?: (string|null);
                    newName?: (string|null);
                    newDBName?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RenameCollectionRequest.$Properties;
            }

            interface IGetIndexStatisticsRequest extends $proto.milvus.GetIndexStatisticsRequest.$Properties {
            }

            class GetIndexStatisticsRequest {
                constructor(properties?: $proto.milvus.GetIndexStatisticsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                index_name: string;
                timestamp: Long;
                static encode(message: $proto.milvus.GetIndexStatisticsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetIndexStatisticsRequest & $proto.milvus.GetIndexStatisticsRequest.$Shape;
            }

            namespace GetIndexStatisticsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    index_name?: (string|null);
                    timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetIndexStatisticsRequest.$Properties;
            }

            interface IGetIndexStatisticsResponse extends $proto.milvus.GetIndexStatisticsResponse.$Properties {
            }

            class GetIndexStatisticsResponse {
                constructor(properties?: $proto.milvus.GetIndexStatisticsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                index_descriptions: $proto.milvus.IndexDescription.$Properties[];
                static encode(message: $proto.milvus.GetIndexStatisticsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetIndexStatisticsResponse & $proto.milvus.GetIndexStatisticsResponse.$Shape;
            }

            namespace GetIndexStatisticsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    index_descriptions?: ($proto.milvus.IndexDescription.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetIndexStatisticsResponse.$Properties;
            }

            interface IConnectRequest extends $proto.milvus.ConnectRequest.$Properties {
            }

            class ConnectRequest {
                constructor(properties?: $proto.milvus.ConnectRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                client_info?: ($proto.common.ClientInfo.$Properties|null);
                static encode(message: $proto.milvus.ConnectRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ConnectRequest & $proto.milvus.ConnectRequest.$Shape;
            }

            namespace ConnectRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    client_info?: ($proto.common.ClientInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ConnectRequest.$Properties;
            }

            interface IConnectResponse extends $proto.milvus.ConnectResponse.$Properties {
            }

            class ConnectResponse {
                constructor(properties?: $proto.milvus.ConnectResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                server_info?: ($proto.common.ServerInfo.$Properties|null);
                identifier: Long;
                static encode(message: $proto.milvus.ConnectResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ConnectResponse & $proto.milvus.ConnectResponse.$Shape;
            }

            namespace ConnectResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    server_info?: ($proto.common.ServerInfo.$Properties|null);
                    identifier?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ConnectResponse.$Properties;
            }

            interface IAllocTimestampRequest extends $proto.milvus.AllocTimestampRequest.$Properties {
            }

            class AllocTimestampRequest {
                constructor(properties?: $proto.milvus.AllocTimestampRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                static encode(message: $proto.milvus.AllocTimestampRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AllocTimestampRequest & $proto.milvus.AllocTimestampRequest.$Shape;
            }

            namespace AllocTimestampRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AllocTimestampRequest.$Properties;
            }

            interface IAllocTimestampResponse extends $proto.milvus.AllocTimestampResponse.$Properties {
            }

            class AllocTimestampResponse {
                constructor(properties?: $proto.milvus.AllocTimestampResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                timestamp: Long;
                static encode(message: $proto.milvus.AllocTimestampResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AllocTimestampResponse & $proto.milvus.AllocTimestampResponse.$Shape;
            }

            namespace AllocTimestampResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AllocTimestampResponse.$Properties;
            }

            interface ICreateDatabaseRequest extends $proto.milvus.CreateDatabaseRequest.$Properties {
            }

            class CreateDatabaseRequest {
                constructor(properties?: $proto.milvus.CreateDatabaseRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                properties: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.milvus.CreateDatabaseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreateDatabaseRequest & $proto.milvus.CreateDatabaseRequest.$Shape;
            }

            namespace CreateDatabaseRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    properties?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreateDatabaseRequest.$Properties;
            }

            interface IDropDatabaseRequest extends $proto.milvus.DropDatabaseRequest.$Properties {
            }

            class DropDatabaseRequest {
                constructor(properties?: $proto.milvus.DropDatabaseRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                static encode(message: $proto.milvus.DropDatabaseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropDatabaseRequest & $proto.milvus.DropDatabaseRequest.$Shape;
            }

            namespace DropDatabaseRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropDatabaseRequest.$Properties;
            }

            interface IListDatabasesRequest extends $proto.milvus.ListDatabasesRequest.$Properties {
            }

            class ListDatabasesRequest {
                constructor(properties?: $proto.milvus.ListDatabasesRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                static encode(message: $proto.milvus.ListDatabasesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListDatabasesRequest & $proto.milvus.ListDatabasesRequest.$Shape;
            }

            namespace ListDatabasesRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListDatabasesRequest.$Properties;
            }

            interface IListDatabasesResponse extends $proto.milvus.ListDatabasesResponse.$Properties {
            }

            class ListDatabasesResponse {
                constructor(properties?: $proto.milvus.ListDatabasesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                db_names: string[];
                created_timestamp: Long[];
                db_ids: Long[];
                static encode(message: $proto.milvus.ListDatabasesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListDatabasesResponse & $proto.milvus.ListDatabasesResponse.$Shape;
            }

            namespace ListDatabasesResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    db_names?: (string[]|null);
                    created_timestamp?: (Long[]|null);
                    db_ids?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListDatabasesResponse.$Properties;
            }

            interface IAlterDatabaseRequest extends $proto.milvus.AlterDatabaseRequest.$Properties {
            }

            class AlterDatabaseRequest {
                constructor(properties?: $proto.milvus.AlterDatabaseRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                db_id: string;
                properties: $proto.common.KeyValuePair.$Properties[];
                delete_keys: string[];
                static encode(message: $proto.milvus.AlterDatabaseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterDatabaseRequest & $proto.milvus.AlterDatabaseRequest.$Shape;
            }

            namespace AlterDatabaseRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    db_id?: (string|null);
                    properties?: ($proto.common.KeyValuePair.$Properties[]|null);
                    delete_keys?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AlterDatabaseRequest.$Properties;
            }

            interface IDescribeDatabaseRequest extends $proto.milvus.DescribeDatabaseRequest.$Properties {
            }

            class DescribeDatabaseRequest {
                constructor(properties?: $proto.milvus.DescribeDatabaseRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                static encode(message: $proto.milvus.DescribeDatabaseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeDatabaseRequest & $proto.milvus.DescribeDatabaseRequest.$Shape;
            }

            namespace DescribeDatabaseRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeDatabaseRequest.$Properties;
            }

            interface IDescribeDatabaseResponse extends $proto.milvus.DescribeDatabaseResponse.$Properties {
            }

            class DescribeDatabaseResponse {
                constructor(properties?: $proto.milvus.DescribeDatabaseResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                db_name: string;
                dbID: Long;
                created_timestamp: Long;
                properties: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.milvus.DescribeDatabaseResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeDatabaseResponse & $proto.milvus.DescribeDatabaseResponse.$Shape;
            }

            namespace DescribeDatabaseResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    db_name?: (string|null);
                    dbID?: (Long|null);
                    created_timestamp?: (Long|null);
                    properties?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeDatabaseResponse.$Properties;
            }

            interface IReplicateMessageRequest extends $proto.milvus.ReplicateMessageRequest.$Properties {
            }

            class ReplicateMessageRequest {
                constructor(properties?: $proto.milvus.ReplicateMessageRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                channel_name: string;
                BeginTs: Long;
                EndTs: Long;
                Msgs: Uint8Array[];
                StartPositions: $proto.msg.MsgPosition.$Properties[];
                EndPositions: $proto.msg.MsgPosition.$Properties[];
                static encode(message: $proto.milvus.ReplicateMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ReplicateMessageRequest & $proto.milvus.ReplicateMessageRequest.$Shape;
            }

            namespace ReplicateMessageRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    channel_name?: (string|null);
                    BeginTs?: (Long|null);
                    EndTs?: (Long|null);
                    Msgs?: (Uint8Array[]|null);
                    StartPositions?: ($proto.msg.MsgPosition.$Properties[]|null);
                    EndPositions?: ($proto.msg.MsgPosition.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ReplicateMessageRequest.$Properties;
            }

            interface IReplicateMessageResponse extends $proto.milvus.ReplicateMessageResponse.$Properties {
            }

            class ReplicateMessageResponse {
                constructor(properties?: $proto.milvus.ReplicateMessageResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                position: string;
                static encode(message: $proto.milvus.ReplicateMessageResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ReplicateMessageResponse & $proto.milvus.ReplicateMessageResponse.$Shape;
            }

            namespace ReplicateMessageResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    position?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ReplicateMessageResponse.$Properties;
            }

            interface IImportAuthPlaceholder extends $proto.milvus.ImportAuthPlaceholder.$Properties {
            }

            class ImportAuthPlaceholder {
                constructor(properties?: $proto.milvus.ImportAuthPlaceholder.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_name: string;
                partition_name: string;
                static encode(message: $proto.milvus.ImportAuthPlaceholder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ImportAuthPlaceholder & $proto.milvus.ImportAuthPlaceholder.$Shape;
            }

            namespace ImportAuthPlaceholder {
                interface $Properties {
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ImportAuthPlaceholder.$Properties;
            }

            interface IGetImportProgressAuthPlaceholder extends $proto.milvus.GetImportProgressAuthPlaceholder.$Properties {
            }

            class GetImportProgressAuthPlaceholder {
                constructor(properties?: $proto.milvus.GetImportProgressAuthPlaceholder.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                static encode(message: $proto.milvus.GetImportProgressAuthPlaceholder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetImportProgressAuthPlaceholder & $proto.milvus.GetImportProgressAuthPlaceholder.$Shape;
            }

            namespace GetImportProgressAuthPlaceholder {
                interface $Properties {
                    db_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetImportProgressAuthPlaceholder.$Properties;
            }

            interface IListImportsAuthPlaceholder extends $proto.milvus.ListImportsAuthPlaceholder.$Properties {
            }

            class ListImportsAuthPlaceholder {
                constructor(properties?: $proto.milvus.ListImportsAuthPlaceholder.$Properties);
                $unknowns?: Uint8Array[];
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.ListImportsAuthPlaceholder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListImportsAuthPlaceholder & $proto.milvus.ListImportsAuthPlaceholder.$Shape;
            }

            namespace ListImportsAuthPlaceholder {
                interface $Properties {
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListImportsAuthPlaceholder.$Properties;
            }

            interface IRunAnalyzerRequest extends $proto.milvus.RunAnalyzerRequest.$Properties {
            }

            class RunAnalyzerRequest {
                constructor(properties?: $proto.milvus.RunAnalyzerRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                analyzer_params: string;
                placeholder: Uint8Array[];
                with_detail: boolean;
                with_hash: boolean;
                db_name: string;
                collection_name: string;
                field_name: string;
                analyzer_names: string[];
                static encode(message: $proto.milvus.RunAnalyzerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RunAnalyzerRequest & $proto.milvus.RunAnalyzerRequest.$Shape;
            }

            namespace RunAnalyzerRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
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
                type $Shape = $proto.milvus.RunAnalyzerRequest.$Properties;
            }

            interface IAnalyzerToken extends $proto.milvus.AnalyzerToken.$Properties {
            }

            class AnalyzerToken {
                constructor(properties?: $proto.milvus.AnalyzerToken.$Properties);
                $unknowns?: Uint8Array[];
                token: string;
                start_offset: Long;
                end_offset: Long;
                position: Long;
                position_length: Long;
                hash: number;
                static encode(message: $proto.milvus.AnalyzerToken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AnalyzerToken & $proto.milvus.AnalyzerToken.$Shape;
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
                type $Shape = $proto.milvus.AnalyzerToken.$Properties;
            }

            interface IAnalyzerResult extends $proto.milvus.AnalyzerResult.$Properties {
            }

            class AnalyzerResult {
                constructor(properties?: $proto.milvus.AnalyzerResult.$Properties);
                $unknowns?: Uint8Array[];
                tokens: $proto.milvus.AnalyzerToken.$Properties[];
                static encode(message: $proto.milvus.AnalyzerResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AnalyzerResult & $proto.milvus.AnalyzerResult.$Shape;
            }

            namespace AnalyzerResult {
                interface $Properties {
                    tokens?: ($proto.milvus.AnalyzerToken.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AnalyzerResult.$Properties;
            }

            interface IRunAnalyzerResponse extends $proto.milvus.RunAnalyzerResponse.$Properties {
            }

            class RunAnalyzerResponse {
                constructor(properties?: $proto.milvus.RunAnalyzerResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                results: $proto.milvus.AnalyzerResult.$Properties[];
                static encode(message: $proto.milvus.RunAnalyzerResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RunAnalyzerResponse & $proto.milvus.RunAnalyzerResponse.$Shape;
            }

            namespace RunAnalyzerResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    results?: ($proto.milvus.AnalyzerResult.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RunAnalyzerResponse.$Properties;
            }

            interface IFileResourceInfo extends $proto.milvus.FileResourceInfo.$Properties {
            }

            class FileResourceInfo {
                constructor(properties?: $proto.milvus.FileResourceInfo.$Properties);
                $unknowns?: Uint8Array[];
                id: Long;
                name: string;
                path: string;
                static encode(message: $proto.milvus.FileResourceInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.FileResourceInfo & $proto.milvus.FileResourceInfo.$Shape;
            }

            namespace FileResourceInfo {
                interface $Properties {
                    id?: (Long|null);
                    name?: (string|null);
                    path?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.FileResourceInfo.$Properties;
            }

            interface IAddFileResourceRequest extends $proto.milvus.AddFileResourceRequest.$Properties {
            }

            class AddFileResourceRequest {
                constructor(properties?: $proto.milvus.AddFileResourceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                name: string;
                path: string;
                static encode(message: $proto.milvus.AddFileResourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AddFileResourceRequest & $proto.milvus.AddFileResourceRequest.$Shape;
            }

            namespace AddFileResourceRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    path?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AddFileResourceRequest.$Properties;
            }

            interface IRemoveFileResourceRequest extends $proto.milvus.RemoveFileResourceRequest.$Properties {
            }

            class RemoveFileResourceRequest {
                constructor(properties?: $proto.milvus.RemoveFileResourceRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                name: string;
                static encode(message: $proto.milvus.RemoveFileResourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RemoveFileResourceRequest & $proto.milvus.RemoveFileResourceRequest.$Shape;
            }

            namespace RemoveFileResourceRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RemoveFileResourceRequest.$Properties;
            }

            interface IListFileResourcesRequest extends $proto.milvus.ListFileResourcesRequest.$Properties {
            }

            class ListFileResourcesRequest {
                constructor(properties?: $proto.milvus.ListFileResourcesRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                static encode(message: $proto.milvus.ListFileResourcesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListFileResourcesRequest & $proto.milvus.ListFileResourcesRequest.$Shape;
            }

            namespace ListFileResourcesRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListFileResourcesRequest.$Properties;
            }

            interface IListFileResourcesResponse extends $proto.milvus.ListFileResourcesResponse.$Properties {
            }

            class ListFileResourcesResponse {
                constructor(properties?: $proto.milvus.ListFileResourcesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                resources: $proto.milvus.FileResourceInfo.$Properties[];
                static encode(message: $proto.milvus.ListFileResourcesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListFileResourcesResponse & $proto.milvus.ListFileResourcesResponse.$Shape;
            }

            namespace ListFileResourcesResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    resources?: ($proto.milvus.FileResourceInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListFileResourcesResponse.$Properties;
            }

            interface IAddUserTagsRequest extends $proto.milvus.AddUserTagsRequest.$Properties {
            }

            class AddUserTagsRequest {
                constructor(properties?: $proto.milvus.AddUserTagsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                user_name: string;
                tags: { [k: string]: string };
                static encode(message: $proto.milvus.AddUserTagsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AddUserTagsRequest & $proto.milvus.AddUserTagsRequest.$Shape;
            }

            namespace AddUserTagsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    user_name?: (string|null);
                    tags?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AddUserTagsRequest.$Properties;
            }

            interface IDeleteUserTagsRequest extends $proto.milvus.DeleteUserTagsRequest.$Properties {
            }

            class DeleteUserTagsRequest {
                constructor(properties?: $proto.milvus.DeleteUserTagsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                user_name: string;
                tag_keys: string[];
                static encode(message: $proto.milvus.DeleteUserTagsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DeleteUserTagsRequest & $proto.milvus.DeleteUserTagsRequest.$Shape;
            }

            namespace DeleteUserTagsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    user_name?: (string|null);
                    tag_keys?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DeleteUserTagsRequest.$Properties;
            }

            interface IGetUserTagsRequest extends $proto.milvus.GetUserTagsRequest.$Properties {
            }

            class GetUserTagsRequest {
                constructor(properties?: $proto.milvus.GetUserTagsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                user_name: string;
                static encode(message: $proto.milvus.GetUserTagsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetUserTagsRequest & $proto.milvus.GetUserTagsRequest.$Shape;
            }

            namespace GetUserTagsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    user_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetUserTagsRequest.$Properties;
            }

            interface IGetUserTagsResponse extends $proto.milvus.GetUserTagsResponse.$Properties {
            }

            class GetUserTagsResponse {
                constructor(properties?: $proto.milvus.GetUserTagsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                tags: { [k: string]: string };
                static encode(message: $proto.milvus.GetUserTagsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetUserTagsResponse & $proto.milvus.GetUserTagsResponse.$Shape;
            }

            namespace GetUserTagsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    tags?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetUserTagsResponse.$Properties;
            }

            interface IListUsersWithTagRequest extends $proto.milvus.ListUsersWithTagRequest.$Properties {
            }

            class ListUsersWithTagRequest {
                constructor(properties?: $proto.milvus.ListUsersWithTagRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                tag_key: string;
                tag_value: string;
                static encode(message: $proto.milvus.ListUsersWithTagRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListUsersWithTagRequest & $proto.milvus.ListUsersWithTagRequest.$Shape;
            }

            namespace ListUsersWithTagRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    tag_key?: (string|null);
                    tag_value?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListUsersWithTagRequest.$Properties;
            }

            interface IListUsersWithTagResponse extends $proto.milvus.ListUsersWithTagResponse.$Properties {
            }

            class ListUsersWithTagResponse {
                constructor(properties?: $proto.milvus.ListUsersWithTagResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                user_names: string[];
                static encode(message: $proto.milvus.ListUsersWithTagResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListUsersWithTagResponse & $proto.milvus.ListUsersWithTagResponse.$Shape;
            }

            namespace ListUsersWithTagResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    user_names?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListUsersWithTagResponse.$Properties;
            }

            interface ICreateRowPolicyRequest extends $proto.milvus.CreateRowPolicyRequest.$Properties {
            }

            class CreateRowPolicyRequest {
                constructor(properties?: $proto.milvus.CreateRowPolicyRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                policy_name: string;
                actions: $proto.milvus.RowPolicyAction[];
                roles: string[];
                using_expr: string;
                check_expr: string;
                description: string;
                static encode(message: $proto.milvus.CreateRowPolicyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreateRowPolicyRequest & $proto.milvus.CreateRowPolicyRequest.$Shape;
            }

            namespace CreateRowPolicyRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    policy_name?: (string|null);
                    actions?: ($proto.milvus.RowPolicyAction[]|null);
                    roles?: (string[]|null);
                    using_expr?: (string|null);
                    check_expr?: (string|null);
                    description?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreateRowPolicyRequest.$Properties;
            }

            interface IDropRowPolicyRequest extends $proto.milvus.DropRowPolicyRequest.$Properties {
            }

            class DropRowPolicyRequest {
                constructor(properties?: $proto.milvus.DropRowPolicyRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                policy_name: string;
                static encode(message: $proto.milvus.DropRowPolicyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropRowPolicyRequest & $proto.milvus.DropRowPolicyRequest.$Shape;
            }

            namespace DropRowPolicyRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    policy_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropRowPolicyRequest.$Properties;
            }

            interface IListRowPoliciesRequest extends $proto.milvus.ListRowPoliciesRequest.$Properties {
            }

            class ListRowPoliciesRequest {
                constructor(properties?: $proto.milvus.ListRowPoliciesRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.ListRowPoliciesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListRowPoliciesRequest & $proto.milvus.ListRowPoliciesRequest.$Shape;
            }

            namespace ListRowPoliciesRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListRowPoliciesRequest.$Properties;
            }

            interface IRowPolicy extends $proto.milvus.RowPolicy.$Properties {
            }

            class RowPolicy {
                constructor(properties?: $proto.milvus.RowPolicy.$Properties);
                $unknowns?: Uint8Array[];
                policy_name: string;
                actions: $proto.milvus.RowPolicyAction[];
                roles: string[];
                using_expr: string;
                check_expr: string;
                description: string;
                created_at: Long;
                static encode(message: $proto.milvus.RowPolicy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RowPolicy & $proto.milvus.RowPolicy.$Shape;
            }

            namespace RowPolicy {
                interface $Properties {
                    policy_name?: (string|null);
                    actions?: ($proto.milvus.RowPolicyAction[]|null);
                    roles?: (string[]|null);
                    using_expr?: (string|null);
                    check_expr?: (string|null);
                    description?: (string|null);
                    created_at?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RowPolicy.$Properties;
            }

            interface IListRowPoliciesResponse extends $proto.milvus.ListRowPoliciesResponse.$Properties {
            }

            class ListRowPoliciesResponse {
                constructor(properties?: $proto.milvus.ListRowPoliciesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                policies: $proto.milvus.RowPolicy.$Properties[];
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.ListRowPoliciesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListRowPoliciesResponse & $proto.milvus.ListRowPoliciesResponse.$Shape;
            }

            namespace ListRowPoliciesResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    policies?: ($proto.milvus.RowPolicy.$Properties[]|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListRowPoliciesResponse.$Properties;
            }

            interface IUpdateReplicateConfigurationRequest extends $proto.milvus.UpdateReplicateConfigurationRequest.$Properties {
            }

            class UpdateReplicateConfigurationRequest {
                constructor(properties?: $proto.milvus.UpdateReplicateConfigurationRequest.$Properties);
                $unknowns?: Uint8Array[];
                replicate_configuration?: ($proto.common.ReplicateConfiguration.$Properties|null);
                force_promote: boolean;
                static encode(message: $proto.milvus.UpdateReplicateConfigurationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.UpdateReplicateConfigurationRequest & $proto.milvus.UpdateReplicateConfigurationRequest.$Shape;
            }

            namespace UpdateReplicateConfigurationRequest {
                interface $Properties {
                    replicate_configuration?: ($proto.common.ReplicateConfiguration.$Properties|null);
                    force_promote?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.UpdateReplicateConfigurationRequest.$Properties;
            }

            interface IGetReplicateConfigurationRequest extends $proto.milvus.GetReplicateConfigurationRequest.$Properties {
            }

            class GetReplicateConfigurationRequest {
                constructor(properties?: $proto.milvus.GetReplicateConfigurationRequest.$Properties);
                $unknowns?: Uint8Array[];
                static encode(message: $proto.milvus.GetReplicateConfigurationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetReplicateConfigurationRequest & $proto.milvus.GetReplicateConfigurationRequest.$Shape;
            }

            namespace GetReplicateConfigurationRequest {
                interface $Properties {
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetReplicateConfigurationRequest.$Properties;
            }

            interface IGetReplicateConfigurationResponse extends $proto.milvus.GetReplicateConfigurationResponse.$Properties {
            }

            class GetReplicateConfigurationResponse {
                constructor(properties?: $proto.milvus.GetReplicateConfigurationResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                configuration?: ($proto.common.ReplicateConfiguration.$Properties|null);
                static encode(message: $proto.milvus.GetReplicateConfigurationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetReplicateConfigurationResponse & $proto.milvus.GetReplicateConfigurationResponse.$Shape;
            }

            namespace GetReplicateConfigurationResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    configuration?: ($proto.common.ReplicateConfiguration.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetReplicateConfigurationResponse.$Properties;
            }

            interface IGetReplicateInfoRequest extends $proto.milvus.GetReplicateInfoRequest.$Properties {
            }

            class GetReplicateInfoRequest {
                constructor(properties?: $proto.milvus.GetReplicateInfoRequest.$Properties);
                $unknowns?: Uint8Array[];
                source_cluster_id: string;
                target_pchannel: string;
                static encode(message: $proto.milvus.GetReplicateInfoRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetReplicateInfoRequest & $proto.milvus.GetReplicateInfoRequest.$Shape;
            }

            namespace GetReplicateInfoRequest {
                interface $Properties {
                    source_cluster_id?: (string|null);
                    target_pchannel?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetReplicateInfoRequest.$Properties;
            }

            interface IGetReplicateInfoResponse extends $proto.milvus.GetReplicateInfoResponse.$Properties {
            }

            class GetReplicateInfoResponse {
                constructor(properties?: $proto.milvus.GetReplicateInfoResponse.$Properties);
                $unknowns?: Uint8Array[];
                checkpoint?: ($proto.common.ReplicateCheckpoint.$Properties|null);
                salvage_checkpoint?: ($proto.common.ReplicateCheckpoint.$Properties|null);
                static encode(message: $proto.milvus.GetReplicateInfoResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetReplicateInfoResponse & $proto.milvus.GetReplicateInfoResponse.$Shape;
            }

            namespace GetReplicateInfoResponse {
                interface $Properties {
                    checkpoint?: ($proto.common.ReplicateCheckpoint.$Properties|null);
                    salvage_checkpoint?: ($proto.common.ReplicateCheckpoint.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetReplicateInfoResponse.$Properties;
            }

            interface IReplicateMessage extends $proto.milvus.ReplicateMessage.$Properties {
            }

            class ReplicateMessage {
                constructor(properties?: $proto.milvus.ReplicateMessage.$Properties);
                $unknowns?: Uint8Array[];
                source_cluster_id: string;
                message?: ($proto.common.ImmutableMessage.$Properties|null);
                static encode(message: $proto.milvus.ReplicateMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ReplicateMessage & $proto.milvus.ReplicateMessage.$Shape;
            }

            namespace ReplicateMessage {
                interface $Properties {
                    source_cluster_id?: (string|null);
                    message?: ($proto.common.ImmutableMessage.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ReplicateMessage.$Properties;
            }

            interface IReplicateRequest extends $proto.milvus.ReplicateRequest.$Properties {
            }

            class ReplicateRequest {
                constructor(properties?: $proto.milvus.ReplicateRequest.$Properties);
                $unknowns?: Uint8Array[];
                replicate_message?: ($proto.milvus.ReplicateMessage.$Properties|null);
                request?: "replicate_message";
                static encode(message: $proto.milvus.ReplicateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ReplicateRequest & $proto.milvus.ReplicateRequest.$Shape;
            }

            namespace ReplicateRequest {
                interface $Properties {
                    replicate_message?: ($proto.milvus.ReplicateMessage.$Properties|null);
                    request?: "replicate_message";
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  replicate_message?: $proto.milvus.ReplicateMessage.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ request?: undefined; replicate_message?: null }|{ request?: "replicate_message"; replicate_message: $proto.milvus.ReplicateMessage.$Shape })
                );
            }

            interface IReplicateConfirmedMessageInfo extends $proto.milvus.ReplicateConfirmedMessageInfo.$Properties {
            }

            class ReplicateConfirmedMessageInfo {
                constructor(properties?: $proto.milvus.ReplicateConfirmedMessageInfo.$Properties);
                $unknowns?: Uint8Array[];
                confirmed_time_tick: Long;
                static encode(message: $proto.milvus.ReplicateConfirmedMessageInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ReplicateConfirmedMessageInfo & $proto.milvus.ReplicateConfirmedMessageInfo.$Shape;
            }

            namespace ReplicateConfirmedMessageInfo {
                interface $Properties {
                    confirmed_time_tick?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ReplicateConfirmedMessageInfo.$Properties;
            }

            interface IReplicateResponse extends $proto.milvus.ReplicateResponse.$Properties {
            }

            class ReplicateResponse {
                constructor(properties?: $proto.milvus.ReplicateResponse.$Properties);
                $unknowns?: Uint8Array[];
                replicate_confirmed_message_info?: ($proto.milvus.ReplicateConfirmedMessageInfo.$Properties|null);
                response?: "replicate_confirmed_message_info";
                static encode(message: $proto.milvus.ReplicateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ReplicateResponse & $proto.milvus.ReplicateResponse.$Shape;
            }

            namespace ReplicateResponse {
                interface $Properties {
                    replicate_confirmed_message_info?: ($proto.milvus.ReplicateConfirmedMessageInfo.$Properties|null);
                    response?: "replicate_confirmed_message_info";
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  replicate_confirmed_message_info?: $proto.milvus.ReplicateConfirmedMessageInfo.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ response?: undefined; replicate_confirmed_message_info?: null }|{ response?: "replicate_confirmed_message_info"; replicate_confirmed_message_info: $proto.milvus.ReplicateConfirmedMessageInfo.$Shape })
                );
            }

            interface IDumpMessagesRequest extends $proto.milvus.DumpMessagesRequest.$Properties {
            }

            class DumpMessagesRequest {
                constructor(properties?: $proto.milvus.DumpMessagesRequest.$Properties);
                $unknowns?: Uint8Array[];
                pchannel: string;
                start_message_id?: ($proto.common.MessageID.$Properties|null);
                start_timetick: Long;
                end_timetick: Long;
                include_start_message: boolean;
                static encode(message: $proto.milvus.DumpMessagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DumpMessagesRequest & $proto.milvus.DumpMessagesRequest.$Shape;
            }

            namespace DumpMessagesRequest {
                interface $Properties {
                    pchannel?: (string|null);
                    start_message_id?: ($proto.common.MessageID.$Properties|null);
                    start_timetick?: (Long|null);
                    end_timetick?: (Long|null);
                    include_start_message?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DumpMessagesRequest.$Properties;
            }

            interface IDumpMessagesResponse extends $proto.milvus.DumpMessagesResponse.$Properties {
            }

            class DumpMessagesResponse {
                constructor(properties?: $proto.milvus.DumpMessagesResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                message?: ($proto.common.ImmutableMessage.$Properties|null);
                response?: ("status"|"message");
                static encode(message: $proto.milvus.DumpMessagesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DumpMessagesResponse & $proto.milvus.DumpMessagesResponse.$Shape;
            }

            namespace DumpMessagesResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    message?: ($proto.common.ImmutableMessage.$Properties|null);
                    response?: ("status"|"message");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  status?: $proto.common.Status.$Shape|null;
                  message?: $proto.common.ImmutableMessage.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ response?: undefined; status?: null; message?: null }|{ response?: "status"; status: $proto.common.Status.$Shape; message?: null }|{ response?: "message"; status?: null; message: $proto.common.ImmutableMessage.$Shape })
                );
            }

            interface ITruncateCollectionRequest extends $proto.milvus.TruncateCollectionRequest.$Properties {
            }

            class TruncateCollectionRequest {
                constructor(properties?: $proto.milvus.TruncateCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.TruncateCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.TruncateCollectionRequest & $proto.milvus.TruncateCollectionRequest.$Shape;
            }

            namespace TruncateCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.TruncateCollectionRequest.$Properties;
            }

            interface ITruncateCollectionResponse extends $proto.milvus.TruncateCollectionResponse.$Properties {
            }

            class TruncateCollectionResponse {
                constructor(properties?: $proto.milvus.TruncateCollectionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                static encode(message: $proto.milvus.TruncateCollectionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.TruncateCollectionResponse & $proto.milvus.TruncateCollectionResponse.$Shape;
            }

            namespace TruncateCollectionResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.TruncateCollectionResponse.$Properties;
            }

            interface IComputePhraseMatchSlopRequest extends $proto.milvus.ComputePhraseMatchSlopRequest.$Properties {
            }

            class ComputePhraseMatchSlopRequest {
                constructor(properties?: $proto.milvus.ComputePhraseMatchSlopRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                analyzer_params: string;
                query_text: string;
                data_texts: string[];
                static encode(message: $proto.milvus.ComputePhraseMatchSlopRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ComputePhraseMatchSlopRequest & $proto.milvus.ComputePhraseMatchSlopRequest.$Shape;
            }

            namespace ComputePhraseMatchSlopRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    analyzer_params?: (string|null);
                    query_text?: (string|null);
                    data_texts?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ComputePhraseMatchSlopRequest.$Properties;
            }

            interface IComputePhraseMatchSlopResponse extends $proto.milvus.ComputePhraseMatchSlopResponse.$Properties {
            }

            class ComputePhraseMatchSlopResponse {
                constructor(properties?: $proto.milvus.ComputePhraseMatchSlopResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                is_match: boolean[];
                slops: Long[];
                static encode(message: $proto.milvus.ComputePhraseMatchSlopResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ComputePhraseMatchSlopResponse & $proto.milvus.ComputePhraseMatchSlopResponse.$Shape;
            }

            namespace ComputePhraseMatchSlopResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    is_match?: (boolean[]|null);
                    slops?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ComputePhraseMatchSlopResponse.$Properties;
            }

            interface ICreateSnapshotRequest extends $proto.milvus.CreateSnapshotRequest.$Properties {
            }

            class CreateSnapshotRequest {
                constructor(properties?: $proto.milvus.CreateSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                name: string;
                description: string;
                db_name: string;
                collection_name: string;
                compaction_protection_seconds: Long;
                static encode(message: $proto.milvus.CreateSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.CreateSnapshotRequest & $proto.milvus.CreateSnapshotRequest.$Shape;
            }

            namespace CreateSnapshotRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    description?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    compaction_protection_seconds?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.CreateSnapshotRequest.$Properties;
            }

            interface IDropSnapshotRequest extends $proto.milvus.DropSnapshotRequest.$Properties {
            }

            class DropSnapshotRequest {
                constructor(properties?: $proto.milvus.DropSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                name: string;
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.DropSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DropSnapshotRequest & $proto.milvus.DropSnapshotRequest.$Shape;
            }

            namespace DropSnapshotRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DropSnapshotRequest.$Properties;
            }

            interface IListSnapshotsRequest extends $proto.milvus.ListSnapshotsRequest.$Properties {
            }

            class ListSnapshotsRequest {
                constructor(properties?: $proto.milvus.ListSnapshotsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.ListSnapshotsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListSnapshotsRequest & $proto.milvus.ListSnapshotsRequest.$Shape;
            }

            namespace ListSnapshotsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListSnapshotsRequest.$Properties;
            }

            interface IListSnapshotsResponse extends $proto.milvus.ListSnapshotsResponse.$Properties {
            }

            class ListSnapshotsResponse {
                constructor(properties?: $proto.milvus.ListSnapshotsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                snapshots: string[];
                static encode(message: $proto.milvus.ListSnapshotsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListSnapshotsResponse & $proto.milvus.ListSnapshotsResponse.$Shape;
            }

            namespace ListSnapshotsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    snapshots?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListSnapshotsResponse.$Properties;
            }

            interface IDescribeSnapshotRequest extends $proto.milvus.DescribeSnapshotRequest.$Properties {
            }

            class DescribeSnapshotRequest {
                constructor(properties?: $proto.milvus.DescribeSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                name: string;
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.DescribeSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeSnapshotRequest & $proto.milvus.DescribeSnapshotRequest.$Shape;
            }

            namespace DescribeSnapshotRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeSnapshotRequest.$Properties;
            }

            interface IDescribeSnapshotResponse extends $proto.milvus.DescribeSnapshotResponse.$Properties {
            }

            class DescribeSnapshotResponse {
                constructor(properties?: $proto.milvus.DescribeSnapshotResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                name: string;
                description: string;
                collection_name: string;
                partition_names: string[];
                create_ts: Long;
                s3_location: string;
                static encode(message: $proto.milvus.DescribeSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DescribeSnapshotResponse & $proto.milvus.DescribeSnapshotResponse.$Shape;
            }

            namespace DescribeSnapshotResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    name?: (string|null);
                    description?: (string|null);
                    collection_name?: (string|null);
                    partition_names?: (string[]|null);
                    create_ts?: (Long|null);
                    s3_location?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DescribeSnapshotResponse.$Properties;
            }

            interface IRestoreSnapshotRequest extends $proto.milvus.RestoreSnapshotRequest.$Properties {
            }

            class RestoreSnapshotRequest {
                constructor(properties?: $proto.milvus.RestoreSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                name: string;
                db_name: string;
                collection_name: string;
                rewrite_data: boolean;
                target_db_name: string;
                target_collection_name: string;
                static encode(message: $proto.milvus.RestoreSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RestoreSnapshotRequest & $proto.milvus.RestoreSnapshotRequest.$Shape;
            }

            namespace RestoreSnapshotRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    rewrite_data?: (boolean|null);
                    target_db_name?: (string|null);
                    target_collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RestoreSnapshotRequest.$Properties;
            }

            interface IRestoreSnapshotResponse extends $proto.milvus.RestoreSnapshotResponse.$Properties {
            }

            class RestoreSnapshotResponse {
                constructor(properties?: $proto.milvus.RestoreSnapshotResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                job_id: Long;
                static encode(message: $proto.milvus.RestoreSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RestoreSnapshotResponse & $proto.milvus.RestoreSnapshotResponse.$Shape;
            }

            namespace RestoreSnapshotResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RestoreSnapshotResponse.$Properties;
            }

            interface IRestoreExternalSnapshotRequest extends $proto.milvus.RestoreExternalSnapshotRequest.$Properties {
            }

            class RestoreExternalSnapshotRequest {
                constructor(properties?: $proto.milvus.RestoreExternalSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                target_collection_name: string;
                snapshot_metadata_uri: string;
                external_spec: string;
                static encode(message: $proto.milvus.RestoreExternalSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RestoreExternalSnapshotRequest & $proto.milvus.RestoreExternalSnapshotRequest.$Shape;
            }

            namespace RestoreExternalSnapshotRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    target_collection_name?: (string|null);
                    snapshot_metadata_uri?: (string|null);
                    external_spec?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RestoreExternalSnapshotRequest.$Properties;
            }

            interface IRestoreExternalSnapshotResponse extends $proto.milvus.RestoreExternalSnapshotResponse.$Properties {
            }

            class RestoreExternalSnapshotResponse {
                constructor(properties?: $proto.milvus.RestoreExternalSnapshotResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                job_id: Long;
                static encode(message: $proto.milvus.RestoreExternalSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RestoreExternalSnapshotResponse & $proto.milvus.RestoreExternalSnapshotResponse.$Shape;
            }

            namespace RestoreExternalSnapshotResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RestoreExternalSnapshotResponse.$Properties;
            }

            interface IExportSnapshotRequest extends $proto.milvus.ExportSnapshotRequest.$Properties {
            }

            class ExportSnapshotRequest {
                constructor(properties?: $proto.milvus.ExportSnapshotRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                name: string;
                db_name: string;
                collection_name: string;
                target_s3_path: string;
                external_spec: string;
                static encode(message: $proto.milvus.ExportSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ExportSnapshotRequest & $proto.milvus.ExportSnapshotRequest.$Shape;
            }

            namespace ExportSnapshotRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    target_s3_path?: (string|null);
                    external_spec?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ExportSnapshotRequest.$Properties;
            }

            interface IExportSnapshotResponse extends $proto.milvus.ExportSnapshotResponse.$Properties {
            }

            class ExportSnapshotResponse {
                constructor(properties?: $proto.milvus.ExportSnapshotResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                snapshot_metadata_uri: string;
                job_id: Long;
                static encode(message: $proto.milvus.ExportSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ExportSnapshotResponse & $proto.milvus.ExportSnapshotResponse.$Shape;
            }

            namespace ExportSnapshotResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    snapshot_metadata_uri?: (string|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ExportSnapshotResponse.$Properties;
            }

            interface IRestoreSnapshotInfo extends $proto.milvus.RestoreSnapshotInfo.$Properties {
            }

            class RestoreSnapshotInfo {
                constructor(properties?: $proto.milvus.RestoreSnapshotInfo.$Properties);
                $unknowns?: Uint8Array[];
                job_id: Long;
                snapshot_name: string;
                db_name: string;
                collection_name: string;
                state: $proto.milvus.RestoreSnapshotState;
                progress: number;
                reason: string;
                start_time: Long;
                time_cost: Long;
                static encode(message: $proto.milvus.RestoreSnapshotInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RestoreSnapshotInfo & $proto.milvus.RestoreSnapshotInfo.$Shape;
            }

            namespace RestoreSnapshotInfo {
                interface $Properties {
                    job_id?: (Long|null);
                    snapshot_name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    state?: ($proto.milvus.RestoreSnapshotState|null);
                    progress?: (number|null);
                    reason?: (string|null);
                    start_time?: (Long|null);
                    time_cost?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RestoreSnapshotInfo.$Properties;
            }

            interface IGetRestoreSnapshotStateRequest extends $proto.milvus.GetRestoreSnapshotStateRequest.$Properties {
            }

            class GetRestoreSnapshotStateRequest {
                constructor(properties?: $proto.milvus.GetRestoreSnapshotStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                job_id: Long;
                static encode(message: $proto.milvus.GetRestoreSnapshotStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetRestoreSnapshotStateRequest & $proto.milvus.GetRestoreSnapshotStateRequest.$Shape;
            }

            namespace GetRestoreSnapshotStateRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetRestoreSnapshotStateRequest.$Properties;
            }

            interface IGetRestoreSnapshotStateResponse extends $proto.milvus.GetRestoreSnapshotStateResponse.$Properties {
            }

            class GetRestoreSnapshotStateResponse {
                constructor(properties?: $proto.milvus.GetRestoreSnapshotStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                info?: ($proto.milvus.RestoreSnapshotInfo.$Properties|null);
                static encode(message: $proto.milvus.GetRestoreSnapshotStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetRestoreSnapshotStateResponse & $proto.milvus.GetRestoreSnapshotStateResponse.$Shape;
            }

            namespace GetRestoreSnapshotStateResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    info?: ($proto.milvus.RestoreSnapshotInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetRestoreSnapshotStateResponse.$Properties;
            }

            interface IListRestoreSnapshotJobsRequest extends $proto.milvus.ListRestoreSnapshotJobsRequest.$Properties {
            }

            class ListRestoreSnapshotJobsRequest {
                constructor(properties?: $proto.milvus.ListRestoreSnapshotJobsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.ListRestoreSnapshotJobsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListRestoreSnapshotJobsRequest & $proto.milvus.ListRestoreSnapshotJobsRequest.$Shape;
            }

            namespace ListRestoreSnapshotJobsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListRestoreSnapshotJobsRequest.$Properties;
            }

            interface IListRestoreSnapshotJobsResponse extends $proto.milvus.ListRestoreSnapshotJobsResponse.$Properties {
            }

            class ListRestoreSnapshotJobsResponse {
                constructor(properties?: $proto.milvus.ListRestoreSnapshotJobsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                jobs: $proto.milvus.RestoreSnapshotInfo.$Properties[];
                static encode(message: $proto.milvus.ListRestoreSnapshotJobsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListRestoreSnapshotJobsResponse & $proto.milvus.ListRestoreSnapshotJobsResponse.$Shape;
            }

            namespace ListRestoreSnapshotJobsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    jobs?: ($proto.milvus.RestoreSnapshotInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListRestoreSnapshotJobsResponse.$Properties;
            }

            interface IPinSnapshotDataRequest extends $proto.milvus.PinSnapshotDataRequest.$Properties {
            }

            class PinSnapshotDataRequest {
                constructor(properties?: $proto.milvus.PinSnapshotDataRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                name: string;
                db_name: string;
                collection_name: string;
                ttl_seconds: Long;
                static encode(message: $proto.milvus.PinSnapshotDataRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.PinSnapshotDataRequest & $proto.milvus.PinSnapshotDataRequest.$Shape;
            }

            namespace PinSnapshotDataRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    ttl_seconds?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.PinSnapshotDataRequest.$Properties;
            }

            interface IPinSnapshotDataResponse extends $proto.milvus.PinSnapshotDataResponse.$Properties {
            }

            class PinSnapshotDataResponse {
                constructor(properties?: $proto.milvus.PinSnapshotDataResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                pin_id: Long;
                static encode(message: $proto.milvus.PinSnapshotDataResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.PinSnapshotDataResponse & $proto.milvus.PinSnapshotDataResponse.$Shape;
            }

            namespace PinSnapshotDataResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    pin_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.PinSnapshotDataResponse.$Properties;
            }

            interface IUnpinSnapshotDataRequest extends $proto.milvus.UnpinSnapshotDataRequest.$Properties {
            }

            class UnpinSnapshotDataRequest {
                constructor(properties?: $proto.milvus.UnpinSnapshotDataRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                pin_id: Long;
                static encode(message: $proto.milvus.UnpinSnapshotDataRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.UnpinSnapshotDataRequest & $proto.milvus.UnpinSnapshotDataRequest.$Shape;
            }

            namespace UnpinSnapshotDataRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    pin_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.UnpinSnapshotDataRequest.$Properties;
            }

            interface IAlterCollectionSchemaRequest extends $proto.milvus.AlterCollectionSchemaRequest.$Properties {
            }

            class AlterCollectionSchemaRequest {
                constructor(properties?: $proto.milvus.AlterCollectionSchemaRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                action?: ($proto.milvus.AlterCollectionSchemaRequest.Action.$Properties|null);
                static encode(message: $proto.milvus.AlterCollectionSchemaRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterCollectionSchemaRequest & $proto.milvus.AlterCollectionSchemaRequest.$Shape;
            }

            namespace AlterCollectionSchemaRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    action?: ($proto.milvus.AlterCollectionSchemaRequest.Action.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  collectionID?: Long|null;
                  action?: $proto.milvus.AlterCollectionSchemaRequest.Action.$Shape|null;
                  $unknowns?: Uint8Array[];
                };

                interface IFieldInfo extends $proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Properties {
                }

                class FieldInfo {
                    constructor(properties?: $proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Properties);
                    $unknowns?: Uint8Array[];
                    field_schema?: ($proto.schema.FieldSchema.$Properties|null);
                    index_name: string;
                    extra_params: $proto.common.KeyValuePair.$Properties[];
                    static encode(message: $proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterCollectionSchemaRequest.FieldInfo & $proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Shape;
                }

                namespace FieldInfo {
                    interface $Properties {
                        field_schema?: ($proto.schema.FieldSchema.$Properties|null);
                        index_name?: (string|null);
                        extra_params?: ($proto.common.KeyValuePair.$Properties[]|null);
                        $unknowns?: Uint8Array[];
                    }
                    type $Shape = {
                      field_schema?: $proto.schema.FieldSchema.$Shape|null;
                      index_name?: string|null;
                      extra_params?: $proto.common.KeyValuePair.$Shape[]|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                interface IAddRequest extends $proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Properties {
                }

                class AddRequest {
                    constructor(properties?: $proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Properties);
                    $unknowns?: Uint8Array[];
                    field_infos: $proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Properties[];
                    func_schema: $proto.schema.FunctionSchema.$Properties[];
                    do_physical_backfill: boolean;
                    static encode(message: $proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterCollectionSchemaRequest.AddRequest & $proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Shape;
                }

                namespace AddRequest {
                    interface $Properties {
                        field_infos?: ($proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Properties[]|null);
                        func_schema?: ($proto.schema.FunctionSchema.$Properties[]|null);
                        do_physical_backfill?: (boolean|null);
                        $unknowns?: Uint8Array[];
                    }
                    type $Shape = {
                      field_infos?: $proto.milvus.AlterCollectionSchemaRequest.FieldInfo.$Shape[]|null;
                      func_schema?: $proto.schema.FunctionSchema.$Shape[]|null;
                      do_physical_backfill?: boolean|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                interface IDropRequest extends $proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Properties {
                }

                class DropRequest {
                    constructor(properties?: $proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Properties);
                    $unknowns?: Uint8Array[];
                    field_name?: (string|null);
                    field_id?: (Long|null);
                    function_name?: (string|null);
                    drop_function_output_fields: boolean;
                    identifier?: ("field_name"|"field_id"|"function_name");
                    static encode(message: $proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterCollectionSchemaRequest.DropRequest & $proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Shape;
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

                interface IAction extends $proto.milvus.AlterCollectionSchemaRequest.Action.$Properties {
                }

                class Action {
                    constructor(properties?: $proto.milvus.AlterCollectionSchemaRequest.Action.$Properties);
                    $unknowns?: Uint8Array[];
                    add_request?: ($proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Properties|null);
                    drop_request?: ($proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Properties|null);
                    op?: ("add_request"|"drop_request");
                    static encode(message: $proto.milvus.AlterCollectionSchemaRequest.Action.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterCollectionSchemaRequest.Action & $proto.milvus.AlterCollectionSchemaRequest.Action.$Shape;
                }

                namespace Action {
                    interface $Properties {
                        add_request?: ($proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Properties|null);
                        drop_request?: ($proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Properties|null);
                        op?: ("add_request"|"drop_request");
                        $unknowns?: Uint8Array[];
                    }
                    type $Shape = {
                      add_request?: $proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Shape|null;
                      drop_request?: $proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Shape|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ op?: undefined; add_request?: null; drop_request?: null }|{ op?: "add_request"; add_request: $proto.milvus.AlterCollectionSchemaRequest.AddRequest.$Shape; drop_request?: null }|{ op?: "drop_request"; add_request?: null; drop_request: $proto.milvus.AlterCollectionSchemaRequest.DropRequest.$Shape })
                    );
                }
            }

            interface IAlterCollectionSchemaResponse extends $proto.milvus.AlterCollectionSchemaResponse.$Properties {
            }

            class AlterCollectionSchemaResponse {
                constructor(properties?: $proto.milvus.AlterCollectionSchemaResponse.$Properties);
                $unknowns?: Uint8Array[];
                alter_status?: ($proto.common.Status.$Properties|null);
                static encode(message: $proto.milvus.AlterCollectionSchemaResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.AlterCollectionSchemaResponse & $proto.milvus.AlterCollectionSchemaResponse.$Shape;
            }

            namespace AlterCollectionSchemaResponse {
                interface $Properties {
                    alter_status?: ($proto.common.Status.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.AlterCollectionSchemaResponse.$Properties;
            }

            interface IBatchUpdateManifestRequest extends $proto.milvus.BatchUpdateManifestRequest.$Properties {
            }

            class BatchUpdateManifestRequest {
                constructor(properties?: $proto.milvus.BatchUpdateManifestRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                field_names: string[];
                items: $proto.milvus.BatchUpdateManifestItem.$Properties[];
                static encode(message: $proto.milvus.BatchUpdateManifestRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.BatchUpdateManifestRequest & $proto.milvus.BatchUpdateManifestRequest.$Shape;
            }

            namespace BatchUpdateManifestRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    field_names?: (string[]|null);
                    items?: ($proto.milvus.BatchUpdateManifestItem.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.BatchUpdateManifestRequest.$Properties;
            }

            interface IBatchUpdateManifestItem extends $proto.milvus.BatchUpdateManifestItem.$Properties {
            }

            class BatchUpdateManifestItem {
                constructor(properties?: $proto.milvus.BatchUpdateManifestItem.$Properties);
                $unknowns?: Uint8Array[];
                segment_id: Long;
                manifest_version: Long;
                static encode(message: $proto.milvus.BatchUpdateManifestItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.BatchUpdateManifestItem & $proto.milvus.BatchUpdateManifestItem.$Shape;
            }

            namespace BatchUpdateManifestItem {
                interface $Properties {
                    segment_id?: (Long|null);
                    manifest_version?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.BatchUpdateManifestItem.$Properties;
            }

            interface IClientHeartbeatRequest extends $proto.milvus.ClientHeartbeatRequest.$Properties {
            }

            class ClientHeartbeatRequest {
                constructor(properties?: $proto.milvus.ClientHeartbeatRequest.$Properties);
                $unknowns?: Uint8Array[];
                client_info?: ($proto.common.ClientInfo.$Properties|null);
                report_timestamp: Long;
                metrics: $proto.common.OperationMetrics.$Properties[];
                command_replies: $proto.common.CommandReply.$Properties[];
                config_hash: string;
                last_command_timestamp: Long;
                static encode(message: $proto.milvus.ClientHeartbeatRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ClientHeartbeatRequest & $proto.milvus.ClientHeartbeatRequest.$Shape;
            }

            namespace ClientHeartbeatRequest {
                interface $Properties {
                    client_info?: ($proto.common.ClientInfo.$Properties|null);
                    report_timestamp?: (Long|null);
                    metrics?: ($proto.common.OperationMetrics.$Properties[]|null);
                    command_replies?: ($proto.common.CommandReply.$Properties[]|null);
                    config_hash?: (string|null);
                    last_command_timestamp?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ClientHeartbeatRequest.$Properties;
            }

            interface IClientHeartbeatResponse extends $proto.milvus.ClientHeartbeatResponse.$Properties {
            }

            class ClientHeartbeatResponse {
                constructor(properties?: $proto.milvus.ClientHeartbeatResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                server_timestamp: Long;
                commands: $proto.common.ClientCommand.$Properties[];
                static encode(message: $proto.milvus.ClientHeartbeatResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ClientHeartbeatResponse & $proto.milvus.ClientHeartbeatResponse.$Shape;
            }

            namespace ClientHeartbeatResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    server_timestamp?: (Long|null);
                    commands?: ($proto.common.ClientCommand.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ClientHeartbeatResponse.$Properties;
            }

            interface IGetClientTelemetryRequest extends $proto.milvus.GetClientTelemetryRequest.$Properties {
            }

            class GetClientTelemetryRequest {
                constructor(properties?: $proto.milvus.GetClientTelemetryRequest.$Properties);
                $unknowns?: Uint8Array[];
                database: string;
                client_id: string;
                include_metrics: boolean;
                static encode(message: $proto.milvus.GetClientTelemetryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetClientTelemetryRequest & $proto.milvus.GetClientTelemetryRequest.$Shape;
            }

            namespace GetClientTelemetryRequest {
                interface $Properties {
                    database?: (string|null);
                    client_id?: (string|null);
                    include_metrics?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetClientTelemetryRequest.$Properties;
            }

            interface IClientTelemetry extends $proto.milvus.ClientTelemetry.$Properties {
            }

            class ClientTelemetry {
                constructor(properties?: $proto.milvus.ClientTelemetry.$Properties);
                $unknowns?: Uint8Array[];
                client_info?: ($proto.common.ClientInfo.$Properties|null);
                last_heartbeat_time: Long;
                status: string;
                databases: string[];
                metrics: $proto.common.OperationMetrics.$Properties[];
                static encode(message: $proto.milvus.ClientTelemetry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ClientTelemetry & $proto.milvus.ClientTelemetry.$Shape;
            }

            namespace ClientTelemetry {
                interface $Properties {
                    client_info?: ($proto.common.ClientInfo.$Properties|null);
                    last_heartbeat_time?: (Long|null);
                    status?: (string|null);
                    databases?: (string[]|null);
                    metrics?: ($proto.common.OperationMetrics.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ClientTelemetry.$Properties;
            }

            interface IGetClientTelemetryResponse extends $proto.milvus.GetClientTelemetryResponse.$Properties {
            }

            class GetClientTelemetryResponse {
                constructor(properties?: $proto.milvus.GetClientTelemetryResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                clients: $proto.milvus.ClientTelemetry.$Properties[];
                aggregated?: ($proto.common.Metrics.$Properties|null);
                static encode(message: $proto.milvus.GetClientTelemetryResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetClientTelemetryResponse & $proto.milvus.GetClientTelemetryResponse.$Shape;
            }

            namespace GetClientTelemetryResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    clients?: ($proto.milvus.ClientTelemetry.$Properties[]|null);
                    aggregated?: ($proto.common.Metrics.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetClientTelemetryResponse.$Properties;
            }

            interface IPushClientCommandRequest extends $proto.milvus.PushClientCommandRequest.$Properties {
            }

            class PushClientCommandRequest {
                constructor(properties?: $proto.milvus.PushClientCommandRequest.$Properties);
                $unknowns?: Uint8Array[];
                command_type: string;
                payload: Uint8Array;
                target_client_id: string;
                target_database: string;
                ttl_seconds: Long;
                persistent: boolean;
                static encode(message: $proto.milvus.PushClientCommandRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.PushClientCommandRequest & $proto.milvus.PushClientCommandRequest.$Shape;
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
                type $Shape = $proto.milvus.PushClientCommandRequest.$Properties;
            }

            interface IPushClientCommandResponse extends $proto.milvus.PushClientCommandResponse.$Properties {
            }

            class PushClientCommandResponse {
                constructor(properties?: $proto.milvus.PushClientCommandResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                command_id: string;
                static encode(message: $proto.milvus.PushClientCommandResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.PushClientCommandResponse & $proto.milvus.PushClientCommandResponse.$Shape;
            }

            namespace PushClientCommandResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    command_id?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.PushClientCommandResponse.$Properties;
            }

            interface IDeleteClientCommandRequest extends $proto.milvus.DeleteClientCommandRequest.$Properties {
            }

            class DeleteClientCommandRequest {
                constructor(properties?: $proto.milvus.DeleteClientCommandRequest.$Properties);
                $unknowns?: Uint8Array[];
                command_id: string;
                static encode(message: $proto.milvus.DeleteClientCommandRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DeleteClientCommandRequest & $proto.milvus.DeleteClientCommandRequest.$Shape;
            }

            namespace DeleteClientCommandRequest {
                interface $Properties {
                    command_id?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DeleteClientCommandRequest.$Properties;
            }

            interface IDeleteClientCommandResponse extends $proto.milvus.DeleteClientCommandResponse.$Properties {
            }

            class DeleteClientCommandResponse {
                constructor(properties?: $proto.milvus.DeleteClientCommandResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                static encode(message: $proto.milvus.DeleteClientCommandResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.DeleteClientCommandResponse & $proto.milvus.DeleteClientCommandResponse.$Shape;
            }

            namespace DeleteClientCommandResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.DeleteClientCommandResponse.$Properties;
            }

            interface IRefreshExternalCollectionRequest extends $proto.milvus.RefreshExternalCollectionRequest.$Properties {
            }

            class RefreshExternalCollectionRequest {
                constructor(properties?: $proto.milvus.RefreshExternalCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                external_source: string;
                external_spec: string;
                static encode(message: $proto.milvus.RefreshExternalCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RefreshExternalCollectionRequest & $proto.milvus.RefreshExternalCollectionRequest.$Shape;
            }

            namespace RefreshExternalCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    external_source?: (string|null);
                    external_spec?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RefreshExternalCollectionRequest.$Properties;
            }

            interface IRefreshExternalCollectionResponse extends $proto.milvus.RefreshExternalCollectionResponse.$Properties {
            }

            class RefreshExternalCollectionResponse {
                constructor(properties?: $proto.milvus.RefreshExternalCollectionResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                job_id: Long;
                static encode(message: $proto.milvus.RefreshExternalCollectionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RefreshExternalCollectionResponse & $proto.milvus.RefreshExternalCollectionResponse.$Shape;
            }

            namespace RefreshExternalCollectionResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RefreshExternalCollectionResponse.$Properties;
            }

            interface IGetRefreshExternalCollectionProgressRequest extends $proto.milvus.GetRefreshExternalCollectionProgressRequest.$Properties {
            }

            class GetRefreshExternalCollectionProgressRequest {
                constructor(properties?: $proto.milvus.GetRefreshExternalCollectionProgressRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                job_id: Long;
                static encode(message: $proto.milvus.GetRefreshExternalCollectionProgressRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetRefreshExternalCollectionProgressRequest & $proto.milvus.GetRefreshExternalCollectionProgressRequest.$Shape;
            }

            namespace GetRefreshExternalCollectionProgressRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetRefreshExternalCollectionProgressRequest.$Properties;
            }

            interface IRefreshExternalCollectionJobInfo extends $proto.milvus.RefreshExternalCollectionJobInfo.$Properties {
            }

            class RefreshExternalCollectionJobInfo {
                constructor(properties?: $proto.milvus.RefreshExternalCollectionJobInfo.$Properties);
                $unknowns?: Uint8Array[];
                job_id: Long;
                collection_name: string;
                state: $proto.milvus.RefreshExternalCollectionState;
                progress: Long;
                reason: string;
                external_source: string;
                start_time: Long;
                end_time: Long;
                external_spec: string;
                static encode(message: $proto.milvus.RefreshExternalCollectionJobInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.RefreshExternalCollectionJobInfo & $proto.milvus.RefreshExternalCollectionJobInfo.$Shape;
            }

            namespace RefreshExternalCollectionJobInfo {
                interface $Properties {
                    job_id?: (Long|null);
                    collection_name?: (string|null);
                    state?: ($proto.milvus.RefreshExternalCollectionState|null);
                    progress?: (Long|null);
                    reason?: (string|null);
                    external_source?: (string|null);
                    start_time?: (Long|null);
                    end_time?: (Long|null);
                    external_spec?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.RefreshExternalCollectionJobInfo.$Properties;
            }

            interface IGetRefreshExternalCollectionProgressResponse extends $proto.milvus.GetRefreshExternalCollectionProgressResponse.$Properties {
            }

            class GetRefreshExternalCollectionProgressResponse {
                constructor(properties?: $proto.milvus.GetRefreshExternalCollectionProgressResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                job_info?: ($proto.milvus.RefreshExternalCollectionJobInfo.$Properties|null);
                static encode(message: $proto.milvus.GetRefreshExternalCollectionProgressResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetRefreshExternalCollectionProgressResponse & $proto.milvus.GetRefreshExternalCollectionProgressResponse.$Shape;
            }

            namespace GetRefreshExternalCollectionProgressResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    job_info?: ($proto.milvus.RefreshExternalCollectionJobInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetRefreshExternalCollectionProgressResponse.$Properties;
            }

            interface IListRefreshExternalCollectionJobsRequest extends $proto.milvus.ListRefreshExternalCollectionJobsRequest.$Properties {
            }

            class ListRefreshExternalCollectionJobsRequest {
                constructor(properties?: $proto.milvus.ListRefreshExternalCollectionJobsRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                static encode(message: $proto.milvus.ListRefreshExternalCollectionJobsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListRefreshExternalCollectionJobsRequest & $proto.milvus.ListRefreshExternalCollectionJobsRequest.$Shape;
            }

            namespace ListRefreshExternalCollectionJobsRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListRefreshExternalCollectionJobsRequest.$Properties;
            }

            interface IListRefreshExternalCollectionJobsResponse extends $proto.milvus.ListRefreshExternalCollectionJobsResponse.$Properties {
            }

            class ListRefreshExternalCollectionJobsResponse {
                constructor(properties?: $proto.milvus.ListRefreshExternalCollectionJobsResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                jobs: $proto.milvus.RefreshExternalCollectionJobInfo.$Properties[];
                static encode(message: $proto.milvus.ListRefreshExternalCollectionJobsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ListRefreshExternalCollectionJobsResponse & $proto.milvus.ListRefreshExternalCollectionJobsResponse.$Shape;
            }

            namespace ListRefreshExternalCollectionJobsResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    jobs?: ($proto.milvus.RefreshExternalCollectionJobInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.ListRefreshExternalCollectionJobsResponse.$Properties;
            }

            interface IExportSnapshotInfo extends $proto.milvus.ExportSnapshotInfo.$Properties {
            }

            class ExportSnapshotInfo {
                constructor(properties?: $proto.milvus.ExportSnapshotInfo.$Properties);
                $unknowns?: Uint8Array[];
                job_id: Long;
                snapshot_name: string;
                db_name: string;
                collection_name: string;
                state: $proto.milvus.ExportSnapshotState;
                progress: number;
                reason: string;
                start_time: Long;
                time_cost: Long;
                total_files: Long;
                copied_files: Long;
                snapshot_metadata_uri: string;
                total_bytes: Long;
                static encode(message: $proto.milvus.ExportSnapshotInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.ExportSnapshotInfo & $proto.milvus.ExportSnapshotInfo.$Shape;
            }

            namespace ExportSnapshotInfo {
                interface $Properties {
                    job_id?: (Long|null);
                    snapshot_name?: (string|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    state?: ($proto.milvus.ExportSnapshotState|null);
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
                type $Shape = $proto.milvus.ExportSnapshotInfo.$Properties;
            }

            interface IGetExportSnapshotStateRequest extends $proto.milvus.GetExportSnapshotStateRequest.$Properties {
            }

            class GetExportSnapshotStateRequest {
                constructor(properties?: $proto.milvus.GetExportSnapshotStateRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                job_id: Long;
                static encode(message: $proto.milvus.GetExportSnapshotStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetExportSnapshotStateRequest & $proto.milvus.GetExportSnapshotStateRequest.$Shape;
            }

            namespace GetExportSnapshotStateRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    job_id?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetExportSnapshotStateRequest.$Properties;
            }

            interface IGetExportSnapshotStateResponse extends $proto.milvus.GetExportSnapshotStateResponse.$Properties {
            }

            class GetExportSnapshotStateResponse {
                constructor(properties?: $proto.milvus.GetExportSnapshotStateResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                info?: ($proto.milvus.ExportSnapshotInfo.$Properties|null);
                static encode(message: $proto.milvus.GetExportSnapshotStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.milvus.GetExportSnapshotStateResponse & $proto.milvus.GetExportSnapshotStateResponse.$Shape;
            }

            namespace GetExportSnapshotStateResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    info?: ($proto.milvus.ExportSnapshotInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.milvus.GetExportSnapshotStateResponse.$Properties;
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

            interface IStatus extends $proto.common.Status.$Properties {
            }

            class Status {
                constructor(properties?: $proto.common.Status.$Properties);
                $unknowns?: Uint8Array[];
                error_code: $proto.common.ErrorCode;
                reason: string;
                code: number;
                retriable: boolean;
                detail: string;
                extra_info: { [k: string]: string };
                static encode(message: $proto.common.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.Status & $proto.common.Status.$Shape;
            }

            namespace Status {
                interface $Properties {
                    error_code?: ($proto.common.ErrorCode|null);
                    reason?: (string|null);
                    code?: (number|null);
                    retriable?: (boolean|null);
                    detail?: (string|null);
                    extra_info?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.Status.$Properties;
            }

            interface IKeyValuePair extends $proto.common.KeyValuePair.$Properties {
            }

            class KeyValuePair {
                constructor(properties?: $proto.common.KeyValuePair.$Properties);
                $unknowns?: Uint8Array[];
                key: string;
                value: string;
                static encode(message: $proto.common.KeyValuePair.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.KeyValuePair & $proto.common.KeyValuePair.$Shape;
            }

            namespace KeyValuePair {
                interface $Properties {
                    key?: (string|null);
                    value?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.KeyValuePair.$Properties;
            }

            interface IKeyDataPair extends $proto.common.KeyDataPair.$Properties {
            }

            class KeyDataPair {
                constructor(properties?: $proto.common.KeyDataPair.$Properties);
                $unknowns?: Uint8Array[];
                key: string;
                data: Uint8Array;
                static encode(message: $proto.common.KeyDataPair.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.KeyDataPair & $proto.common.KeyDataPair.$Shape;
            }

            namespace KeyDataPair {
                interface $Properties {
                    key?: (string|null);
                    data?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.KeyDataPair.$Properties;
            }

            interface IBlob extends $proto.common.Blob.$Properties {
            }

            class Blob {
                constructor(properties?: $proto.common.Blob.$Properties);
                $unknowns?: Uint8Array[];
                value: Uint8Array;
                static encode(message: $proto.common.Blob.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.Blob & $proto.common.Blob.$Shape;
            }

            namespace Blob {
                interface $Properties {
                    value?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.Blob.$Properties;
            }

            interface IPlaceholderValue extends $proto.common.PlaceholderValue.$Properties {
            }

            class PlaceholderValue {
                constructor(properties?: $proto.common.PlaceholderValue.$Properties);
                $unknowns?: Uint8Array[];
                tag: string;
                type: $proto.common.PlaceholderType;
                values: Uint8Array[];
                element_level: boolean;
                static encode(message: $proto.common.PlaceholderValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.PlaceholderValue & $proto.common.PlaceholderValue.$Shape;
            }

            namespace PlaceholderValue {
                interface $Properties {
                    tag?: (string|null);
                    type?: ($proto.common.PlaceholderType|null);
                    values?: (Uint8Array[]|null);
                    element_level?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.PlaceholderValue.$Properties;
            }

            interface IPlaceholderGroup extends $proto.common.PlaceholderGroup.$Properties {
            }

            class PlaceholderGroup {
                constructor(properties?: $proto.common.PlaceholderGroup.$Properties);
                $unknowns?: Uint8Array[];
                placeholders: $proto.common.PlaceholderValue.$Properties[];
                static encode(message: $proto.common.PlaceholderGroup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.PlaceholderGroup & $proto.common.PlaceholderGroup.$Shape;
            }

            namespace PlaceholderGroup {
                interface $Properties {
                    placeholders?: ($proto.common.PlaceholderValue.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.PlaceholderGroup.$Properties;
            }

            interface IAddress extends $proto.common.Address.$Properties {
            }

            class Address {
                constructor(properties?: $proto.common.Address.$Properties);
                $unknowns?: Uint8Array[];
                ip: string;
                port: Long;
                static encode(message: $proto.common.Address.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.Address & $proto.common.Address.$Shape;
            }

            namespace Address {
                interface $Properties {
                    ip?: (string|null);
                    port?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.Address.$Properties;
            }

            interface IMsgBase extends $proto.common.MsgBase.$Properties {
            }

            class MsgBase {
                constructor(properties?: $proto.common.MsgBase.$Properties);
                $unknowns?: Uint8Array[];
                msg_type: $proto.common.MsgType;
                msgID: Long;
                timestamp: Long;
                sourceID: Long;
                targetID: Long;
                properties: { [k: string]: string };
                replicateInfo?: ($proto.common.ReplicateInfo.$Properties|null);
                static encode(message: $proto.common.MsgBase.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.MsgBase & $proto.common.MsgBase.$Shape;
            }

            namespace MsgBase {
                interface $Properties {
                    msg_type?: ($proto.common.MsgType|null);
                    msgID?: (Long|null);
                    timestamp?: (Long|null);
                    sourceID?: (Long|null);
                    targetID?: (Long|null);
                    properties?: ({ [k: string]: string }|null);
                    replicateInfo?: ($proto.common.ReplicateInfo.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.MsgBase.$Properties;
            }

            interface IReplicateInfo extends $proto.common.ReplicateInfo.$Properties {
            }

            class ReplicateInfo {
                constructor(properties?: $proto.common.ReplicateInfo.$Properties);
                $unknowns?: Uint8Array[];
                isReplicate: boolean;
                msgTimestamp: Long;
                replicateID: string;
                static encode(message: $proto.common.ReplicateInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.ReplicateInfo & $proto.common.ReplicateInfo.$Shape;
            }

            namespace ReplicateInfo {
                interface $Properties {
                    isReplicate?: (boolean|null);
                    msgTimestamp?: (Long|null);
                    replicateID?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.ReplicateInfo.$Properties;
            }

            interface IMsgHeader extends $proto.common.MsgHeader.$Properties {
            }

            class MsgHeader {
                constructor(properties?: $proto.common.MsgHeader.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                static encode(message: $proto.common.MsgHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.MsgHeader & $proto.common.MsgHeader.$Shape;
            }

            namespace MsgHeader {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.MsgHeader.$Properties;
            }

            interface IDMLMsgHeader extends $proto.common.DMLMsgHeader.$Properties {
            }

            class DMLMsgHeader {
                constructor(properties?: $proto.common.DMLMsgHeader.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                shardName: string;
                static encode(message: $proto.common.DMLMsgHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.DMLMsgHeader & $proto.common.DMLMsgHeader.$Shape;
            }

            namespace DMLMsgHeader {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    shardName?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.DMLMsgHeader.$Properties;
            }

            interface IPrivilegeExt extends $proto.common.PrivilegeExt.$Properties {
            }

            class PrivilegeExt {
                constructor(properties?: $proto.common.PrivilegeExt.$Properties);
                $unknowns?: Uint8Array[];
                object_type: $proto.common.ObjectType;
                object_privilege: $proto.common.ObjectPrivilege;
                object_name_index: number;
                object_name_indexs: number;
                static encode(message: $proto.common.PrivilegeExt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.PrivilegeExt & $proto.common.PrivilegeExt.$Shape;
            }

            namespace PrivilegeExt {
                interface $Properties {
                    object_type?: ($proto.common.ObjectType|null);
                    object_privilege?: ($proto.common.ObjectPrivilege|null);
                    object_name_index?: (number|null);
                    object_name_indexs?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.PrivilegeExt.$Properties;
            }

            interface ISegmentStats extends $proto.common.SegmentStats.$Properties {
            }

            class SegmentStats {
                constructor(properties?: $proto.common.SegmentStats.$Properties);
                $unknowns?: Uint8Array[];
                SegmentID: Long;
                NumRows: Long;
                static encode(message: $proto.common.SegmentStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.SegmentStats & $proto.common.SegmentStats.$Shape;
            }

            namespace SegmentStats {
                interface $Properties {
                    SegmentID?: (Long|null);
                    NumRows?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.SegmentStats.$Properties;
            }

            interface IClientInfo extends $proto.common.ClientInfo.$Properties {
            }

            class ClientInfo {
                constructor(properties?: $proto.common.ClientInfo.$Properties);
                $unknowns?: Uint8Array[];
                sdk_type: string;
                sdk_version: string;
                local_time: string;
                user: string;
                host: string;
                reserved: { [k: string]: string };
                static encode(message: $proto.common.ClientInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.ClientInfo & $proto.common.ClientInfo.$Shape;
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
                type $Shape = $proto.common.ClientInfo.$Properties;
            }

            interface IMetrics extends $proto.common.Metrics.$Properties {
            }

            class Metrics {
                constructor(properties?: $proto.common.Metrics.$Properties);
                $unknowns?: Uint8Array[];
                request_count: Long;
                success_count: Long;
                error_count: Long;
                avg_latency_ms: number;
                p99_latency_ms: number;
                max_latency_ms: number;
                static encode(message: $proto.common.Metrics.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.Metrics & $proto.common.Metrics.$Shape;
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
                type $Shape = $proto.common.Metrics.$Properties;
            }

            interface IOperationMetrics extends $proto.common.OperationMetrics.$Properties {
            }

            class OperationMetrics {
                constructor(properties?: $proto.common.OperationMetrics.$Properties);
                $unknowns?: Uint8Array[];
                operation: string;
                global?: ($proto.common.Metrics.$Properties|null);
                collection_metrics: { [k: string]: $proto.common.Metrics.$Properties };
                static encode(message: $proto.common.OperationMetrics.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.OperationMetrics & $proto.common.OperationMetrics.$Shape;
            }

            namespace OperationMetrics {
                interface $Properties {
                    operation?: (string|null);
                    global?: ($proto.common.Metrics.$Properties|null);
                    collection_metrics?: ({ [k: string]: $proto.common.Metrics.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.OperationMetrics.$Properties;
            }

            interface IClientCommand extends $proto.common.ClientCommand.$Properties {
            }

            class ClientCommand {
                constructor(properties?: $proto.common.ClientCommand.$Properties);
                $unknowns?: Uint8Array[];
                command_id: string;
                command_type: string;
                payload: Uint8Array;
                create_time: Long;
                persistent: boolean;
                target_scope: string;
                static encode(message: $proto.common.ClientCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.ClientCommand & $proto.common.ClientCommand.$Shape;
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
                type $Shape = $proto.common.ClientCommand.$Properties;
            }

            interface ICommandReply extends $proto.common.CommandReply.$Properties {
            }

            class CommandReply {
                constructor(properties?: $proto.common.CommandReply.$Properties);
                $unknowns?: Uint8Array[];
                command_id: string;
                success: boolean;
                error_message: string;
                payload: Uint8Array;
                static encode(message: $proto.common.CommandReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.CommandReply & $proto.common.CommandReply.$Shape;
            }

            namespace CommandReply {
                interface $Properties {
                    command_id?: (string|null);
                    success?: (boolean|null);
                    error_message?: (string|null);
                    payload?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.CommandReply.$Properties;
            }

            interface IServerInfo extends $proto.common.ServerInfo.$Properties {
            }

            class ServerInfo {
                constructor(properties?: $proto.common.ServerInfo.$Properties);
                $unknowns?: Uint8Array[];
                build_tags: string;
                build_time: string;
                git_commit: string;
                go_version: string;
                deploy_mode: string;
                reserved: { [k: string]: string };
                static encode(message: $proto.common.ServerInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.ServerInfo & $proto.common.ServerInfo.$Shape;
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
                type $Shape = $proto.common.ServerInfo.$Properties;
            }

            interface INodeInfo extends $proto.common.NodeInfo.$Properties {
            }

            class NodeInfo {
                constructor(properties?: $proto.common.NodeInfo.$Properties);
                $unknowns?: Uint8Array[];
                node_id: Long;
                address: string;
                hostname: string;
                static encode(message: $proto.common.NodeInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.NodeInfo & $proto.common.NodeInfo.$Shape;
            }

            namespace NodeInfo {
                interface $Properties {
                    node_id?: (Long|null);
                    address?: (string|null);
                    hostname?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.NodeInfo.$Properties;
            }

            interface IReplicateConfiguration extends $proto.common.ReplicateConfiguration.$Properties {
            }

            class ReplicateConfiguration {
                constructor(properties?: $proto.common.ReplicateConfiguration.$Properties);
                $unknowns?: Uint8Array[];
                clusters: $proto.common.MilvusCluster.$Properties[];
                cross_cluster_topology: $proto.common.CrossClusterTopology.$Properties[];
                static encode(message: $proto.common.ReplicateConfiguration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.ReplicateConfiguration & $proto.common.ReplicateConfiguration.$Shape;
            }

            namespace ReplicateConfiguration {
                interface $Properties {
                    clusters?: ($proto.common.MilvusCluster.$Properties[]|null);
                    cross_cluster_topology?: ($proto.common.CrossClusterTopology.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.ReplicateConfiguration.$Properties;
            }

            interface IConnectionParam extends $proto.common.ConnectionParam.$Properties {
            }

            class ConnectionParam {
                constructor(properties?: $proto.common.ConnectionParam.$Properties);
                $unknowns?: Uint8Array[];
                uri: string;
                token: string;
                static encode(message: $proto.common.ConnectionParam.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.ConnectionParam & $proto.common.ConnectionParam.$Shape;
            }

            namespace ConnectionParam {
                interface $Properties {
                    uri?: (string|null);
                    token?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.ConnectionParam.$Properties;
            }

            interface IMilvusCluster extends $proto.common.MilvusCluster.$Properties {
            }

            class MilvusCluster {
                constructor(properties?: $proto.common.MilvusCluster.$Properties);
                $unknowns?: Uint8Array[];
                cluster_id: string;
                connection_param?: ($proto.common.ConnectionParam.$Properties|null);
                pchannels: string[];
                static encode(message: $proto.common.MilvusCluster.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.MilvusCluster & $proto.common.MilvusCluster.$Shape;
            }

            namespace MilvusCluster {
                interface $Properties {
                    cluster_id?: (string|null);
                    connection_param?: ($proto.common.ConnectionParam.$Properties|null);
                    pchannels?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.MilvusCluster.$Properties;
            }

            interface ICrossClusterTopology extends $proto.common.CrossClusterTopology.$Properties {
            }

            class CrossClusterTopology {
                constructor(properties?: $proto.common.CrossClusterTopology.$Properties);
                $unknowns?: Uint8Array[];
                source_cluster_id: string;
                target_cluster_id: string;
                static encode(message: $proto.common.CrossClusterTopology.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.CrossClusterTopology & $proto.common.CrossClusterTopology.$Shape;
            }

            namespace CrossClusterTopology {
                interface $Properties {
                    source_cluster_id?: (string|null);
                    target_cluster_id?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.CrossClusterTopology.$Properties;
            }

            interface IMessageID extends $proto.common.MessageID.$Properties {
            }

            class MessageID {
                constructor(properties?: $proto.common.MessageID.$Properties);
                $unknowns?: Uint8Array[];
                id: string;
                WAL_name: $proto.common.WALName;
                static encode(message: $proto.common.MessageID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.MessageID & $proto.common.MessageID.$Shape;
            }

            namespace MessageID {
                interface $Properties {
                    id?: (string|null);
                    WAL_name?: ($proto.common.WALName|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.MessageID.$Properties;
            }

            interface IImmutableMessage extends $proto.common.ImmutableMessage.$Properties {
            }

            class ImmutableMessage {
                constructor(properties?: $proto.common.ImmutableMessage.$Properties);
                $unknowns?: Uint8Array[];
                id?: ($proto.common.MessageID.$Properties|null);
                payload: Uint8Array;
                properties: { [k: string]: string };
                static encode(message: $proto.common.ImmutableMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.ImmutableMessage & $proto.common.ImmutableMessage.$Shape;
            }

            namespace ImmutableMessage {
                interface $Properties {
                    id?: ($proto.common.MessageID.$Properties|null);
                    payload?: (Uint8Array|null);
                    properties?: ({ [k: string]: string }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.ImmutableMessage.$Properties;
            }

            interface IReplicateCheckpoint extends $proto.common.ReplicateCheckpoint.$Properties {
            }

            class ReplicateCheckpoint {
                constructor(properties?: $proto.common.ReplicateCheckpoint.$Properties);
                $unknowns?: Uint8Array[];
                cluster_id: string;
                pchannel: string;
                message_id?: ($proto.common.MessageID.$Properties|null);
                time_tick: Long;
                static encode(message: $proto.common.ReplicateCheckpoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.ReplicateCheckpoint & $proto.common.ReplicateCheckpoint.$Shape;
            }

            namespace ReplicateCheckpoint {
                interface $Properties {
                    cluster_id?: (string|null);
                    pchannel?: (string|null);
                    message_id?: ($proto.common.MessageID.$Properties|null);
                    time_tick?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.ReplicateCheckpoint.$Properties;
            }

            interface IHighlightData extends $proto.common.HighlightData.$Properties {
            }

            class HighlightData {
                constructor(properties?: $proto.common.HighlightData.$Properties);
                $unknowns?: Uint8Array[];
                fragments: string[];
                scores: number[];
                static encode(message: $proto.common.HighlightData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.HighlightData & $proto.common.HighlightData.$Shape;
            }

            namespace HighlightData {
                interface $Properties {
                    fragments?: (string[]|null);
                    scores?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.HighlightData.$Properties;
            }

            interface IHighlightResult extends $proto.common.HighlightResult.$Properties {
            }

            class HighlightResult {
                constructor(properties?: $proto.common.HighlightResult.$Properties);
                $unknowns?: Uint8Array[];
                field_name: string;
                datas: $proto.common.HighlightData.$Properties[];
                static encode(message: $proto.common.HighlightResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.HighlightResult & $proto.common.HighlightResult.$Shape;
            }

            namespace HighlightResult {
                interface $Properties {
                    field_name?: (string|null);
                    datas?: ($proto.common.HighlightData.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.HighlightResult.$Properties;
            }

            interface IHighlighter extends $proto.common.Highlighter.$Properties {
            }

            class Highlighter {
                constructor(properties?: $proto.common.Highlighter.$Properties);
                $unknowns?: Uint8Array[];
                type: $proto.common.HighlightType;
                params: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.common.Highlighter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.Highlighter & $proto.common.Highlighter.$Shape;
            }

            namespace Highlighter {
                interface $Properties {
                    type?: ($proto.common.HighlightType|null);
                    params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.Highlighter.$Properties;
            }

            interface IMetricAggSpec extends $proto.common.MetricAggSpec.$Properties {
            }

            class MetricAggSpec {
                constructor(properties?: $proto.common.MetricAggSpec.$Properties);
                $unknowns?: Uint8Array[];
                op: string;
                field_name: string;
                static encode(message: $proto.common.MetricAggSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.MetricAggSpec & $proto.common.MetricAggSpec.$Shape;
            }

            namespace MetricAggSpec {
                interface $Properties {
                    op?: (string|null);
                    field_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.MetricAggSpec.$Properties;
            }

            interface ISortSpec extends $proto.common.SortSpec.$Properties {
            }

            class SortSpec {
                constructor(properties?: $proto.common.SortSpec.$Properties);
                $unknowns?: Uint8Array[];
                field_name: string;
                direction: string;
                null_first: boolean;
                static encode(message: $proto.common.SortSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.SortSpec & $proto.common.SortSpec.$Shape;
            }

            namespace SortSpec {
                interface $Properties {
                    field_name?: (string|null);
                    direction?: (string|null);
                    null_first?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.SortSpec.$Properties;
            }

            interface ITopHitsSpec extends $proto.common.TopHitsSpec.$Properties {
            }

            class TopHitsSpec {
                constructor(properties?: $proto.common.TopHitsSpec.$Properties);
                $unknowns?: Uint8Array[];
                size: Long;
                sort: $proto.common.SortSpec.$Properties[];
                static encode(message: $proto.common.TopHitsSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.TopHitsSpec & $proto.common.TopHitsSpec.$Shape;
            }

            namespace TopHitsSpec {
                interface $Properties {
                    size?: (Long|null);
                    sort?: ($proto.common.SortSpec.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.TopHitsSpec.$Properties;
            }

            interface IOrderSpec extends $proto.common.OrderSpec.$Properties {
            }

            class OrderSpec {
                constructor(properties?: $proto.common.OrderSpec.$Properties);
                $unknowns?: Uint8Array[];
                key: string;
                direction: string;
                null_first: boolean;
                static encode(message: $proto.common.OrderSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.OrderSpec & $proto.common.OrderSpec.$Shape;
            }

            namespace OrderSpec {
                interface $Properties {
                    key?: (string|null);
                    direction?: (string|null);
                    null_first?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.OrderSpec.$Properties;
            }

            interface ISearchAggregationSpec extends $proto.common.SearchAggregationSpec.$Properties {
            }

            class SearchAggregationSpec {
                constructor(properties?: $proto.common.SearchAggregationSpec.$Properties);
                $unknowns?: Uint8Array[];
                fields: string[];
                size: Long;
                metrics: { [k: string]: $proto.common.MetricAggSpec.$Properties };
                order: $proto.common.OrderSpec.$Properties[];
                top_hits?: ($proto.common.TopHitsSpec.$Properties|null);
                sub_aggregation?: ($proto.common.SearchAggregationSpec.$Properties|null);
                search_size: Long;
                static encode(message: $proto.common.SearchAggregationSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.SearchAggregationSpec & $proto.common.SearchAggregationSpec.$Shape;
            }

            namespace SearchAggregationSpec {
                interface $Properties {
                    fields?: (string[]|null);
                    size?: (Long|null);
                    metrics?: ({ [k: string]: $proto.common.MetricAggSpec.$Properties }|null);
                    order?: ($proto.common.OrderSpec.$Properties[]|null);
                    top_hits?: ($proto.common.TopHitsSpec.$Properties|null);
                    sub_aggregation?: ($proto.common.SearchAggregationSpec.$Properties|null);
                    search_size?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.SearchAggregationSpec.$Properties;
            }

            interface IIDRange extends $proto.common.IDRange.$Properties {
            }

            class IDRange {
                constructor(properties?: $proto.common.IDRange.$Properties);
                $unknowns?: Uint8Array[];
                begin: Long;
                end: Long;
                static encode(message: $proto.common.IDRange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.common.IDRange & $proto.common.IDRange.$Shape;
            }

            namespace IDRange {
                interface $Properties {
                    begin?: (Long|null);
                    end?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.common.IDRange.$Properties;
            }
        }

        namespace rg {

            interface IResourceGroupLimit extends $proto.rg.ResourceGroupLimit.$Properties {
            }

            class ResourceGroupLimit {
                constructor(properties?: $proto.rg.ResourceGroupLimit.$Properties);
                $unknowns?: Uint8Array[];
                node_num: number;
                static encode(message: $proto.rg.ResourceGroupLimit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.rg.ResourceGroupLimit & $proto.rg.ResourceGroupLimit.$Shape;
            }

            namespace ResourceGroupLimit {
                interface $Properties {
                    node_num?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.rg.ResourceGroupLimit.$Properties;
            }

            interface IResourceGroupTransfer extends $proto.rg.ResourceGroupTransfer.$Properties {
            }

            class ResourceGroupTransfer {
                constructor(properties?: $proto.rg.ResourceGroupTransfer.$Properties);
                $unknowns?: Uint8Array[];
                resource_group: string;
                static encode(message: $proto.rg.ResourceGroupTransfer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.rg.ResourceGroupTransfer & $proto.rg.ResourceGroupTransfer.$Shape;
            }

            namespace ResourceGroupTransfer {
                interface $Properties {
                    resource_group?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.rg.ResourceGroupTransfer.$Properties;
            }

            interface IResourceGroupNodeFilter extends $proto.rg.ResourceGroupNodeFilter.$Properties {
            }

            class ResourceGroupNodeFilter {
                constructor(properties?: $proto.rg.ResourceGroupNodeFilter.$Properties);
                $unknowns?: Uint8Array[];
                node_labels: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.rg.ResourceGroupNodeFilter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.rg.ResourceGroupNodeFilter & $proto.rg.ResourceGroupNodeFilter.$Shape;
            }

            namespace ResourceGroupNodeFilter {
                interface $Properties {
                    node_labels?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.rg.ResourceGroupNodeFilter.$Properties;
            }

            interface IResourceGroupConfig extends $proto.rg.ResourceGroupConfig.$Properties {
            }

            class ResourceGroupConfig {
                constructor(properties?: $proto.rg.ResourceGroupConfig.$Properties);
                $unknowns?: Uint8Array[];
                requests?: ($proto.rg.ResourceGroupLimit.$Properties|null);
                limits?: ($proto.rg.ResourceGroupLimit.$Properties|null);
                transfer_from: $proto.rg.ResourceGroupTransfer.$Properties[];
                transfer_to: $proto.rg.ResourceGroupTransfer.$Properties[];
                node_filter?: ($proto.rg.ResourceGroupNodeFilter.$Properties|null);
                static encode(message: $proto.rg.ResourceGroupConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.rg.ResourceGroupConfig & $proto.rg.ResourceGroupConfig.$Shape;
            }

            namespace ResourceGroupConfig {
                interface $Properties {
                    requests?: ($proto.rg.ResourceGroupLimit.$Properties|null);
                    limits?: ($proto.rg.ResourceGroupLimit.$Properties|null);
                    transfer_from?: ($proto.rg.ResourceGroupTransfer.$Properties[]|null);
                    transfer_to?: ($proto.rg.ResourceGroupTransfer.$Properties[]|null);
                    node_filter?: ($proto.rg.ResourceGroupNodeFilter.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.rg.ResourceGroupConfig.$Properties;
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

            interface IFieldSchema extends $proto.schema.FieldSchema.$Properties {
            }

            class FieldSchema {
                constructor(properties?: $proto.schema.FieldSchema.$Properties);
                $unknowns?: Uint8Array[];
                fieldID: Long;
                name: string;
                is_primary_key: boolean;
                description: string;
                data_type: $proto.schema.DataType;
                type_params: $proto.common.KeyValuePair.$Properties[];
                index_params: $proto.common.KeyValuePair.$Properties[];
                autoID: boolean;
                state: $proto.schema.FieldState;
                element_type: $proto.schema.DataType;
                default_value?: ($proto.schema.ValueField.$Properties|null);
                is_dynamic: boolean;
                is_partition_key: boolean;
                is_clustering_key: boolean;
                nullable: boolean;
                is_function_output: boolean;
                external_field: string;
                static encode(message: $proto.schema.FieldSchema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FieldSchema & $proto.schema.FieldSchema.$Shape;
            }

            namespace FieldSchema {
                interface $Properties {
                    fieldID?: (Long|null);
                    name?: (string|null);
                    is_primary_key?: (boolean|null);
                    description?: (string|null);
                    data_type?: ($proto.schema.DataType|null);
                    type_params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    index_params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    autoID?: (boolean|null);
                    state?: ($proto.schema.FieldState|null);
                    element_type?: ($proto.schema.DataType|null);
                    default_value?: ($proto.schema.ValueField.$Properties|null);
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
                  data_type?: $proto.schema.DataType|null;
                  type_params?: $proto.common.KeyValuePair.$Shape[]|null;
                  index_params?: $proto.common.KeyValuePair.$Shape[]|null;
                  autoID?: boolean|null;
                  state?: $proto.schema.FieldState|null;
                  element_type?: $proto.schema.DataType|null;
                  default_value?: $proto.schema.ValueField.$Shape|null;
                  is_dynamic?: boolean|null;
                  is_partition_key?: boolean|null;
                  is_clustering_key?: boolean|null;
                  nullable?: boolean|null;
                  is_function_output?: boolean|null;
                  external_field?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFunctionSchema extends $proto.schema.FunctionSchema.$Properties {
            }

            class FunctionSchema {
                constructor(properties?: $proto.schema.FunctionSchema.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                id: Long;
                description: string;
                type: $proto.schema.FunctionType;
                input_field_names: string[];
                input_field_ids: Long[];
                output_field_names: string[];
                output_field_ids: Long[];
                params: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.schema.FunctionSchema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FunctionSchema & $proto.schema.FunctionSchema.$Shape;
            }

            namespace FunctionSchema {
                interface $Properties {
                    name?: (string|null);
                    id?: (Long|null);
                    description?: (string|null);
                    type?: ($proto.schema.FunctionType|null);
                    input_field_names?: (string[]|null);
                    input_field_ids?: (Long[]|null);
                    output_field_names?: (string[]|null);
                    output_field_ids?: (Long[]|null);
                    params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.FunctionSchema.$Properties;
            }

            interface IFunctionScore extends $proto.schema.FunctionScore.$Properties {
            }

            class FunctionScore {
                constructor(properties?: $proto.schema.FunctionScore.$Properties);
                $unknowns?: Uint8Array[];
                functions: $proto.schema.FunctionSchema.$Properties[];
                params: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.schema.FunctionScore.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FunctionScore & $proto.schema.FunctionScore.$Shape;
            }

            namespace FunctionScore {
                interface $Properties {
                    functions?: ($proto.schema.FunctionSchema.$Properties[]|null);
                    params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.FunctionScore.$Properties;
            }

            interface IFunctionChain extends $proto.schema.FunctionChain.$Properties {
            }

            class FunctionChain {
                constructor(properties?: $proto.schema.FunctionChain.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                stage: $proto.schema.FunctionChainStage;
                ops: $proto.schema.FunctionChainOp.$Properties[];
                static encode(message: $proto.schema.FunctionChain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FunctionChain & $proto.schema.FunctionChain.$Shape;
            }

            namespace FunctionChain {
                interface $Properties {
                    name?: (string|null);
                    stage?: ($proto.schema.FunctionChainStage|null);
                    ops?: ($proto.schema.FunctionChainOp.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  name?: string|null;
                  stage?: $proto.schema.FunctionChainStage|null;
                  ops?: $proto.schema.FunctionChainOp.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFunctionChainOp extends $proto.schema.FunctionChainOp.$Properties {
            }

            class FunctionChainOp {
                constructor(properties?: $proto.schema.FunctionChainOp.$Properties);
                $unknowns?: Uint8Array[];
                op: string;
                expr?: ($proto.schema.FunctionChainExpr.$Properties|null);
                inputs: string[];
                outputs: string[];
                params: { [k: string]: $proto.schema.FunctionParamValue.$Properties };
                static encode(message: $proto.schema.FunctionChainOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FunctionChainOp & $proto.schema.FunctionChainOp.$Shape;
            }

            namespace FunctionChainOp {
                interface $Properties {
                    op?: (string|null);
                    expr?: ($proto.schema.FunctionChainExpr.$Properties|null);
                    inputs?: (string[]|null);
                    outputs?: (string[]|null);
                    params?: ({ [k: string]: $proto.schema.FunctionParamValue.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  op?: string|null;
                  expr?: $proto.schema.FunctionChainExpr.$Shape|null;
                  inputs?: string[]|null;
                  outputs?: string[]|null;
                  params?: { [k: string]: $proto.schema.FunctionParamValue.$Shape }|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFunctionChainExpr extends $proto.schema.FunctionChainExpr.$Properties {
            }

            class FunctionChainExpr {
                constructor(properties?: $proto.schema.FunctionChainExpr.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                args: $proto.schema.FunctionChainExprArg.$Properties[];
                params: { [k: string]: $proto.schema.FunctionParamValue.$Properties };
                static encode(message: $proto.schema.FunctionChainExpr.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FunctionChainExpr & $proto.schema.FunctionChainExpr.$Shape;
            }

            namespace FunctionChainExpr {
                interface $Properties {
                    name?: (string|null);
                    args?: ($proto.schema.FunctionChainExprArg.$Properties[]|null);
                    params?: ({ [k: string]: $proto.schema.FunctionParamValue.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  name?: string|null;
                  args?: $proto.schema.FunctionChainExprArg.$Shape[]|null;
                  params?: { [k: string]: $proto.schema.FunctionParamValue.$Shape }|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFunctionChainExprArg extends $proto.schema.FunctionChainExprArg.$Properties {
            }

            class FunctionChainExprArg {
                constructor(properties?: $proto.schema.FunctionChainExprArg.$Properties);
                $unknowns?: Uint8Array[];
                column?: ($proto.schema.FunctionChainColumnArg.$Properties|null);
                literal?: ($proto.schema.FunctionParamValue.$Properties|null);
                arg?: ("column"|"literal");
                static encode(message: $proto.schema.FunctionChainExprArg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FunctionChainExprArg & $proto.schema.FunctionChainExprArg.$Shape;
            }

            namespace FunctionChainExprArg {
                interface $Properties {
                    column?: ($proto.schema.FunctionChainColumnArg.$Properties|null);
                    literal?: ($proto.schema.FunctionParamValue.$Properties|null);
                    arg?: ("column"|"literal");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  column?: $proto.schema.FunctionChainColumnArg.$Shape|null;
                  literal?: $proto.schema.FunctionParamValue.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ arg?: undefined; column?: null; literal?: null }|{ arg?: "column"; column: $proto.schema.FunctionChainColumnArg.$Shape; literal?: null }|{ arg?: "literal"; column?: null; literal: $proto.schema.FunctionParamValue.$Shape })
                );
            }

            interface IFunctionChainColumnArg extends $proto.schema.FunctionChainColumnArg.$Properties {
            }

            class FunctionChainColumnArg {
                constructor(properties?: $proto.schema.FunctionChainColumnArg.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                static encode(message: $proto.schema.FunctionChainColumnArg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FunctionChainColumnArg & $proto.schema.FunctionChainColumnArg.$Shape;
            }

            namespace FunctionChainColumnArg {
                interface $Properties {
                    name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.FunctionChainColumnArg.$Properties;
            }

            interface IFunctionParamValue extends $proto.schema.FunctionParamValue.$Properties {
            }

            class FunctionParamValue {
                constructor(properties?: $proto.schema.FunctionParamValue.$Properties);
                $unknowns?: Uint8Array[];
                bool_value?: (boolean|null);
                int64_value?: (Long|null);
                double_value?: (number|null);
                string_value?: (string|null);
                array_value?: ($proto.schema.FunctionParamArray.$Properties|null);
                object_value?: ($proto.schema.FunctionParamObject.$Properties|null);
                bytes_value?: (Uint8Array|null);
                value?: ("bool_value"|"int64_value"|"double_value"|"string_value"|"array_value"|"object_value"|"bytes_value");
                static encode(message: $proto.schema.FunctionParamValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FunctionParamValue & $proto.schema.FunctionParamValue.$Shape;
            }

            namespace FunctionParamValue {
                interface $Properties {
                    bool_value?: (boolean|null);
                    int64_value?: (Long|null);
                    double_value?: (number|null);
                    string_value?: (string|null);
                    array_value?: ($proto.schema.FunctionParamArray.$Properties|null);
                    object_value?: ($proto.schema.FunctionParamObject.$Properties|null);
                    bytes_value?: (Uint8Array|null);
                    value?: ("bool_value"|"int64_value"|"double_value"|"string_value"|"array_value"|"object_value"|"bytes_value");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  bool_value?: boolean|null;
                  int64_value?: Long|null;
                  double_value?: number|null;
                  string_value?: string|null;
                  array_value?: $proto.schema.FunctionParamArray.$Shape|null;
                  object_value?: $proto.schema.FunctionParamObject.$Shape|null;
                  bytes_value?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ value?: undefined; bool_value?: null; int64_value?: null; double_value?: null; string_value?: null; array_value?: null; object_value?: null; bytes_value?: null }|{ value?: "bool_value"; bool_value: boolean; int64_value?: null; double_value?: null; string_value?: null; array_value?: null; object_value?: null; bytes_value?: null }|{ value?: "int64_value"; bool_value?: null; int64_value: Long; double_value?: null; string_value?: null; array_value?: null; object_value?: null; bytes_value?: null }|{ value?: "double_value"; bool_value?: null; int64_value?: null; double_value: number; string_value?: null; array_value?: null; object_value?: null; bytes_value?: null }|{ value?: "string_value"; bool_value?: null; int64_value?: null; double_value?: null; string_value: string; array_value?: null; object_value?: null; bytes_value?: null }|{ value?: "array_value"; bool_value?: null; int64_value?: null; double_value?: null; string_value?: null; array_value: $proto.schema.FunctionParamArray.$Shape; object_value?: null; bytes_value?: null }|{ value?: "object_value"; bool_value?: null; int64_value?: null; double_value?: null; string_value?: null; array_value?: null; object_value: $proto.schema.FunctionParamObject.$Shape; bytes_value?: null }|{ value?: "bytes_value"; bool_value?: null; int64_value?: null; double_value?: null; string_value?: null; array_value?: null; object_value?: null; bytes_value: Uint8Array })
                );
            }

            interface IFunctionParamArray extends $proto.schema.FunctionParamArray.$Properties {
            }

            class FunctionParamArray {
                constructor(properties?: $proto.schema.FunctionParamArray.$Properties);
                $unknowns?: Uint8Array[];
                values: $proto.schema.FunctionParamValue.$Properties[];
                static encode(message: $proto.schema.FunctionParamArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FunctionParamArray & $proto.schema.FunctionParamArray.$Shape;
            }

            namespace FunctionParamArray {
                interface $Properties {
                    values?: ($proto.schema.FunctionParamValue.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  values?: $proto.schema.FunctionParamValue.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFunctionParamObject extends $proto.schema.FunctionParamObject.$Properties {
            }

            class FunctionParamObject {
                constructor(properties?: $proto.schema.FunctionParamObject.$Properties);
                $unknowns?: Uint8Array[];
                fields: { [k: string]: $proto.schema.FunctionParamValue.$Properties };
                static encode(message: $proto.schema.FunctionParamObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FunctionParamObject & $proto.schema.FunctionParamObject.$Shape;
            }

            namespace FunctionParamObject {
                interface $Properties {
                    fields?: ({ [k: string]: $proto.schema.FunctionParamValue.$Properties }|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  fields?: { [k: string]: $proto.schema.FunctionParamValue.$Shape }|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ICollectionSchema extends $proto.schema.CollectionSchema.$Properties {
            }

            class CollectionSchema {
                constructor(properties?: $proto.schema.CollectionSchema.$Properties);
                $unknowns?: Uint8Array[];
                name: string;
                description: string;
                autoID: boolean;
                fields: $proto.schema.FieldSchema.$Properties[];
                enable_dynamic_field: boolean;
                properties: $proto.common.KeyValuePair.$Properties[];
                functions: $proto.schema.FunctionSchema.$Properties[];
                dbName: string;
                struct_array_fields: $proto.schema.StructArrayFieldSchema.$Properties[];
                version: number;
                external_source: string;
                external_spec: string;
                do_physical_backfill: boolean;
                file_resource_ids: Long[];
                enable_namespace: boolean;
                static encode(message: $proto.schema.CollectionSchema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.CollectionSchema & $proto.schema.CollectionSchema.$Shape;
            }

            namespace CollectionSchema {
                interface $Properties {
                    name?: (string|null);
                    description?: (string|null);
                    autoID?: (boolean|null);
                    fields?: ($proto.schema.FieldSchema.$Properties[]|null);
                    enable_dynamic_field?: (boolean|null);
                    properties?: ($proto.common.KeyValuePair.$Properties[]|null);
                    functions?: ($proto.schema.FunctionSchema.$Properties[]|null);
                    dbName?: (string|null);
                    struct_array_fields?: ($proto.schema.StructArrayFieldSchema.$Properties[]|null);
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
                  fields?: $proto.schema.FieldSchema.$Shape[]|null;
                  enable_dynamic_field?: boolean|null;
                  properties?: $proto.common.KeyValuePair.$Shape[]|null;
                  functions?: $proto.schema.FunctionSchema.$Shape[]|null;
                  dbName?: string|null;
                  struct_array_fields?: $proto.schema.StructArrayFieldSchema.$Shape[]|null;
                  version?: number|null;
                  external_source?: string|null;
                  external_spec?: string|null;
                  do_physical_backfill?: boolean|null;
                  file_resource_ids?: Long[]|null;
                  enable_namespace?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IStructArrayFieldSchema extends $proto.schema.StructArrayFieldSchema.$Properties {
            }

            class StructArrayFieldSchema {
                constructor(properties?: $proto.schema.StructArrayFieldSchema.$Properties);
                $unknowns?: Uint8Array[];
                fieldID: Long;
                name: string;
                description: string;
                fields: $proto.schema.FieldSchema.$Properties[];
                type_params: $proto.common.KeyValuePair.$Properties[];
                nullable: boolean;
                static encode(message: $proto.schema.StructArrayFieldSchema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.StructArrayFieldSchema & $proto.schema.StructArrayFieldSchema.$Shape;
            }

            namespace StructArrayFieldSchema {
                interface $Properties {
                    fieldID?: (Long|null);
                    name?: (string|null);
                    description?: (string|null);
                    fields?: ($proto.schema.FieldSchema.$Properties[]|null);
                    type_params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    nullable?: (boolean|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  fieldID?: Long|null;
                  name?: string|null;
                  description?: string|null;
                  fields?: $proto.schema.FieldSchema.$Shape[]|null;
                  type_params?: $proto.common.KeyValuePair.$Shape[]|null;
                  nullable?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IBoolArray extends $proto.schema.BoolArray.$Properties {
            }

            class BoolArray {
                constructor(properties?: $proto.schema.BoolArray.$Properties);
                $unknowns?: Uint8Array[];
                data: boolean[];
                static encode(message: $proto.schema.BoolArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.BoolArray & $proto.schema.BoolArray.$Shape;
            }

            namespace BoolArray {
                interface $Properties {
                    data?: (boolean[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.BoolArray.$Properties;
            }

            interface IIntArray extends $proto.schema.IntArray.$Properties {
            }

            class IntArray {
                constructor(properties?: $proto.schema.IntArray.$Properties);
                $unknowns?: Uint8Array[];
                data: number[];
                static encode(message: $proto.schema.IntArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.IntArray & $proto.schema.IntArray.$Shape;
            }

            namespace IntArray {
                interface $Properties {
                    data?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.IntArray.$Properties;
            }

            interface ILongArray extends $proto.schema.LongArray.$Properties {
            }

            class LongArray {
                constructor(properties?: $proto.schema.LongArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Long[];
                static encode(message: $proto.schema.LongArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.LongArray & $proto.schema.LongArray.$Shape;
            }

            namespace LongArray {
                interface $Properties {
                    data?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.LongArray.$Properties;
            }

            interface IFloatArray extends $proto.schema.FloatArray.$Properties {
            }

            class FloatArray {
                constructor(properties?: $proto.schema.FloatArray.$Properties);
                $unknowns?: Uint8Array[];
                data: number[];
                static encode(message: $proto.schema.FloatArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FloatArray & $proto.schema.FloatArray.$Shape;
            }

            namespace FloatArray {
                interface $Properties {
                    data?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.FloatArray.$Properties;
            }

            interface IDoubleArray extends $proto.schema.DoubleArray.$Properties {
            }

            class DoubleArray {
                constructor(properties?: $proto.schema.DoubleArray.$Properties);
                $unknowns?: Uint8Array[];
                data: number[];
                static encode(message: $proto.schema.DoubleArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.DoubleArray & $proto.schema.DoubleArray.$Shape;
            }

            namespace DoubleArray {
                interface $Properties {
                    data?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.DoubleArray.$Properties;
            }

            interface IBytesArray extends $proto.schema.BytesArray.$Properties {
            }

            class BytesArray {
                constructor(properties?: $proto.schema.BytesArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Uint8Array[];
                static encode(message: $proto.schema.BytesArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.BytesArray & $proto.schema.BytesArray.$Shape;
            }

            namespace BytesArray {
                interface $Properties {
                    data?: (Uint8Array[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.BytesArray.$Properties;
            }

            interface IStringArray extends $proto.schema.StringArray.$Properties {
            }

            class StringArray {
                constructor(properties?: $proto.schema.StringArray.$Properties);
                $unknowns?: Uint8Array[];
                data: string[];
                static encode(message: $proto.schema.StringArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.StringArray & $proto.schema.StringArray.$Shape;
            }

            namespace StringArray {
                interface $Properties {
                    data?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.StringArray.$Properties;
            }

            interface IArrayArray extends $proto.schema.ArrayArray.$Properties {
            }

            class ArrayArray {
                constructor(properties?: $proto.schema.ArrayArray.$Properties);
                $unknowns?: Uint8Array[];
                data: $proto.schema.ScalarField.$Properties[];
                element_type: $proto.schema.DataType;
                static encode(message: $proto.schema.ArrayArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.ArrayArray & $proto.schema.ArrayArray.$Shape;
            }

            namespace ArrayArray {
                interface $Properties {
                    data?: ($proto.schema.ScalarField.$Properties[]|null);
                    element_type?: ($proto.schema.DataType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  data?: $proto.schema.ScalarField.$Shape[]|null;
                  element_type?: $proto.schema.DataType|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IJSONArray extends $proto.schema.JSONArray.$Properties {
            }

            class JSONArray {
                constructor(properties?: $proto.schema.JSONArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Uint8Array[];
                static encode(message: $proto.schema.JSONArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.JSONArray & $proto.schema.JSONArray.$Shape;
            }

            namespace JSONArray {
                interface $Properties {
                    data?: (Uint8Array[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.JSONArray.$Properties;
            }

            interface IGeometryArray extends $proto.schema.GeometryArray.$Properties {
            }

            class GeometryArray {
                constructor(properties?: $proto.schema.GeometryArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Uint8Array[];
                static encode(message: $proto.schema.GeometryArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.GeometryArray & $proto.schema.GeometryArray.$Shape;
            }

            namespace GeometryArray {
                interface $Properties {
                    data?: (Uint8Array[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.GeometryArray.$Properties;
            }

            interface ITimestamptzArray extends $proto.schema.TimestamptzArray.$Properties {
            }

            class TimestamptzArray {
                constructor(properties?: $proto.schema.TimestamptzArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Long[];
                static encode(message: $proto.schema.TimestamptzArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.TimestamptzArray & $proto.schema.TimestamptzArray.$Shape;
            }

            namespace TimestamptzArray {
                interface $Properties {
                    data?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.TimestamptzArray.$Properties;
            }

            interface IDateArray extends $proto.schema.DateArray.$Properties {
            }

            class DateArray {
                constructor(properties?: $proto.schema.DateArray.$Properties);
                $unknowns?: Uint8Array[];
                data: number[];
                static encode(message: $proto.schema.DateArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.DateArray & $proto.schema.DateArray.$Shape;
            }

            namespace DateArray {
                interface $Properties {
                    data?: (number[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.DateArray.$Properties;
            }

            interface ITimeArray extends $proto.schema.TimeArray.$Properties {
            }

            class TimeArray {
                constructor(properties?: $proto.schema.TimeArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Long[];
                static encode(message: $proto.schema.TimeArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.TimeArray & $proto.schema.TimeArray.$Shape;
            }

            namespace TimeArray {
                interface $Properties {
                    data?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.TimeArray.$Properties;
            }

            interface IGeometryWktArray extends $proto.schema.GeometryWktArray.$Properties {
            }

            class GeometryWktArray {
                constructor(properties?: $proto.schema.GeometryWktArray.$Properties);
                $unknowns?: Uint8Array[];
                data: string[];
                static encode(message: $proto.schema.GeometryWktArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.GeometryWktArray & $proto.schema.GeometryWktArray.$Shape;
            }

            namespace GeometryWktArray {
                interface $Properties {
                    data?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.GeometryWktArray.$Properties;
            }

            interface IMolArray extends $proto.schema.MolArray.$Properties {
            }

            class MolArray {
                constructor(properties?: $proto.schema.MolArray.$Properties);
                $unknowns?: Uint8Array[];
                data: Uint8Array[];
                static encode(message: $proto.schema.MolArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.MolArray & $proto.schema.MolArray.$Shape;
            }

            namespace MolArray {
                interface $Properties {
                    data?: (Uint8Array[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.MolArray.$Properties;
            }

            interface IMolSmilesArray extends $proto.schema.MolSmilesArray.$Properties {
            }

            class MolSmilesArray {
                constructor(properties?: $proto.schema.MolSmilesArray.$Properties);
                $unknowns?: Uint8Array[];
                data: string[];
                static encode(message: $proto.schema.MolSmilesArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.MolSmilesArray & $proto.schema.MolSmilesArray.$Shape;
            }

            namespace MolSmilesArray {
                interface $Properties {
                    data?: (string[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.MolSmilesArray.$Properties;
            }

            interface IValueField extends $proto.schema.ValueField.$Properties {
            }

            class ValueField {
                constructor(properties?: $proto.schema.ValueField.$Properties);
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
                static encode(message: $proto.schema.ValueField.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.ValueField & $proto.schema.ValueField.$Shape;
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

            interface IScalarField extends $proto.schema.ScalarField.$Properties {
            }

            class ScalarField {
                constructor(properties?: $proto.schema.ScalarField.$Properties);
                $unknowns?: Uint8Array[];
                bool_data?: ($proto.schema.BoolArray.$Properties|null);
                int_data?: ($proto.schema.IntArray.$Properties|null);
                long_data?: ($proto.schema.LongArray.$Properties|null);
                float_data?: ($proto.schema.FloatArray.$Properties|null);
                double_data?: ($proto.schema.DoubleArray.$Properties|null);
                string_data?: ($proto.schema.StringArray.$Properties|null);
                bytes_data?: ($proto.schema.BytesArray.$Properties|null);
                array_data?: ($proto.schema.ArrayArray.$Properties|null);
                json_data?: ($proto.schema.JSONArray.$Properties|null);
                geometry_data?: ($proto.schema.GeometryArray.$Properties|null);
                timestamptz_data?: ($proto.schema.TimestamptzArray.$Properties|null);
                geometry_wkt_data?: ($proto.schema.GeometryWktArray.$Properties|null);
                mol_data?: ($proto.schema.MolArray.$Properties|null);
                mol_smiles_data?: ($proto.schema.MolSmilesArray.$Properties|null);
                date_data?: ($proto.schema.DateArray.$Properties|null);
                time_data?: ($proto.schema.TimeArray.$Properties|null);
                data?: ("bool_data"|"int_data"|"long_data"|"float_data"|"double_data"|"string_data"|"bytes_data"|"array_data"|"json_data"|"geometry_data"|"timestamptz_data"|"geometry_wkt_data"|"mol_data"|"mol_smiles_data"|"date_data"|"time_data");
                static encode(message: $proto.schema.ScalarField.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.ScalarField & $proto.schema.ScalarField.$Shape;
            }

            namespace ScalarField {
                interface $Properties {
                    bool_data?: ($proto.schema.BoolArray.$Properties|null);
                    int_data?: ($proto.schema.IntArray.$Properties|null);
                    long_data?: ($proto.schema.LongArray.$Properties|null);
                    float_data?: ($proto.schema.FloatArray.$Properties|null);
                    double_data?: ($proto.schema.DoubleArray.$Properties|null);
                    string_data?: ($proto.schema.StringArray.$Properties|null);
                    bytes_data?: ($proto.schema.BytesArray.$Properties|null);
                    array_data?: ($proto.schema.ArrayArray.$Properties|null);
                    json_data?: ($proto.schema.JSONArray.$Properties|null);
                    geometry_data?: ($proto.schema.GeometryArray.$Properties|null);
                    timestamptz_data?: ($proto.schema.TimestamptzArray.$Properties|null);
                    geometry_wkt_data?: ($proto.schema.GeometryWktArray.$Properties|null);
                    mol_data?: ($proto.schema.MolArray.$Properties|null);
                    mol_smiles_data?: ($proto.schema.MolSmilesArray.$Properties|null);
                    date_data?: ($proto.schema.DateArray.$Properties|null);
                    time_data?: ($proto.schema.TimeArray.$Properties|null);
                    data?: ("bool_data"|"int_data"|"long_data"|"float_data"|"double_data"|"string_data"|"bytes_data"|"array_data"|"json_data"|"geometry_data"|"timestamptz_data"|"geometry_wkt_data"|"mol_data"|"mol_smiles_data"|"date_data"|"time_data");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  bool_data?: $proto.schema.BoolArray.$Shape|null;
                  int_data?: $proto.schema.IntArray.$Shape|null;
                  long_data?: $proto.schema.LongArray.$Shape|null;
                  float_data?: $proto.schema.FloatArray.$Shape|null;
                  double_data?: $proto.schema.DoubleArray.$Shape|null;
                  string_data?: $proto.schema.StringArray.$Shape|null;
                  bytes_data?: $proto.schema.BytesArray.$Shape|null;
                  array_data?: $proto.schema.ArrayArray.$Shape|null;
                  json_data?: $proto.schema.JSONArray.$Shape|null;
                  geometry_data?: $proto.schema.GeometryArray.$Shape|null;
                  timestamptz_data?: $proto.schema.TimestamptzArray.$Shape|null;
                  geometry_wkt_data?: $proto.schema.GeometryWktArray.$Shape|null;
                  mol_data?: $proto.schema.MolArray.$Shape|null;
                  mol_smiles_data?: $proto.schema.MolSmilesArray.$Shape|null;
                  date_data?: $proto.schema.DateArray.$Shape|null;
                  time_data?: $proto.schema.TimeArray.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ data?: undefined; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "bool_data"; bool_data: $proto.schema.BoolArray.$Shape; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "int_data"; bool_data?: null; int_data: $proto.schema.IntArray.$Shape; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "long_data"; bool_data?: null; int_data?: null; long_data: $proto.schema.LongArray.$Shape; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "float_data"; bool_data?: null; int_data?: null; long_data?: null; float_data: $proto.schema.FloatArray.$Shape; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "double_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data: $proto.schema.DoubleArray.$Shape; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "string_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data: $proto.schema.StringArray.$Shape; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "bytes_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data: $proto.schema.BytesArray.$Shape; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "array_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data: $proto.schema.ArrayArray.$Shape; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "json_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data: $proto.schema.JSONArray.$Shape; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "geometry_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data: $proto.schema.GeometryArray.$Shape; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "timestamptz_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data: $proto.schema.TimestamptzArray.$Shape; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "geometry_wkt_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data: $proto.schema.GeometryWktArray.$Shape; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "mol_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data: $proto.schema.MolArray.$Shape; mol_smiles_data?: null; date_data?: null; time_data?: null }|{ data?: "mol_smiles_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data: $proto.schema.MolSmilesArray.$Shape; date_data?: null; time_data?: null }|{ data?: "date_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data: $proto.schema.DateArray.$Shape; time_data?: null }|{ data?: "time_data"; bool_data?: null; int_data?: null; long_data?: null; float_data?: null; double_data?: null; string_data?: null; bytes_data?: null; array_data?: null; json_data?: null; geometry_data?: null; timestamptz_data?: null; geometry_wkt_data?: null; mol_data?: null; mol_smiles_data?: null; date_data?: null; time_data: $proto.schema.TimeArray.$Shape })
                );
            }

            interface ISparseFloatArray extends $proto.schema.SparseFloatArray.$Properties {
            }

            class SparseFloatArray {
                constructor(properties?: $proto.schema.SparseFloatArray.$Properties);
                $unknowns?: Uint8Array[];
                contents: Uint8Array[];
                dim: Long;
                static encode(message: $proto.schema.SparseFloatArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.SparseFloatArray & $proto.schema.SparseFloatArray.$Shape;
            }

            namespace SparseFloatArray {
                interface $Properties {
                    contents?: (Uint8Array[]|null);
                    dim?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.SparseFloatArray.$Properties;
            }

            interface IVectorField extends $proto.schema.VectorField.$Properties {
            }

            class VectorField {
                constructor(properties?: $proto.schema.VectorField.$Properties);
                $unknowns?: Uint8Array[];
                dim: Long;
                float_vector?: ($proto.schema.FloatArray.$Properties|null);
                binary_vector?: (Uint8Array|null);
                float16_vector?: (Uint8Array|null);
                bfloat16_vector?: (Uint8Array|null);
                sparse_float_vector?: ($proto.schema.SparseFloatArray.$Properties|null);
                int8_vector?: (Uint8Array|null);
                vector_array?: ($proto.schema.VectorArray.$Properties|null);
                data?: ("float_vector"|"binary_vector"|"float16_vector"|"bfloat16_vector"|"sparse_float_vector"|"int8_vector"|"vector_array");
                static encode(message: $proto.schema.VectorField.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.VectorField & $proto.schema.VectorField.$Shape;
            }

            namespace VectorField {
                interface $Properties {
                    dim?: (Long|null);
                    float_vector?: ($proto.schema.FloatArray.$Properties|null);
                    binary_vector?: (Uint8Array|null);
                    float16_vector?: (Uint8Array|null);
                    bfloat16_vector?: (Uint8Array|null);
                    sparse_float_vector?: ($proto.schema.SparseFloatArray.$Properties|null);
                    int8_vector?: (Uint8Array|null);
                    vector_array?: ($proto.schema.VectorArray.$Properties|null);
                    data?: ("float_vector"|"binary_vector"|"float16_vector"|"bfloat16_vector"|"sparse_float_vector"|"int8_vector"|"vector_array");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  dim?: Long|null;
                  float_vector?: $proto.schema.FloatArray.$Shape|null;
                  binary_vector?: Uint8Array|null;
                  float16_vector?: Uint8Array|null;
                  bfloat16_vector?: Uint8Array|null;
                  sparse_float_vector?: $proto.schema.SparseFloatArray.$Shape|null;
                  int8_vector?: Uint8Array|null;
                  vector_array?: $proto.schema.VectorArray.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ data?: undefined; float_vector?: null; binary_vector?: null; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector?: null; vector_array?: null }|{ data?: "float_vector"; float_vector: $proto.schema.FloatArray.$Shape; binary_vector?: null; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector?: null; vector_array?: null }|{ data?: "binary_vector"; float_vector?: null; binary_vector: Uint8Array; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector?: null; vector_array?: null }|{ data?: "float16_vector"; float_vector?: null; binary_vector?: null; float16_vector: Uint8Array; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector?: null; vector_array?: null }|{ data?: "bfloat16_vector"; float_vector?: null; binary_vector?: null; float16_vector?: null; bfloat16_vector: Uint8Array; sparse_float_vector?: null; int8_vector?: null; vector_array?: null }|{ data?: "sparse_float_vector"; float_vector?: null; binary_vector?: null; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector: $proto.schema.SparseFloatArray.$Shape; int8_vector?: null; vector_array?: null }|{ data?: "int8_vector"; float_vector?: null; binary_vector?: null; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector: Uint8Array; vector_array?: null }|{ data?: "vector_array"; float_vector?: null; binary_vector?: null; float16_vector?: null; bfloat16_vector?: null; sparse_float_vector?: null; int8_vector?: null; vector_array: $proto.schema.VectorArray.$Shape })
                );
            }

            interface IVectorArray extends $proto.schema.VectorArray.$Properties {
            }

            class VectorArray {
                constructor(properties?: $proto.schema.VectorArray.$Properties);
                $unknowns?: Uint8Array[];
                dim: Long;
                data: $proto.schema.VectorField.$Properties[];
                element_type: $proto.schema.DataType;
                static encode(message: $proto.schema.VectorArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.VectorArray & $proto.schema.VectorArray.$Shape;
            }

            namespace VectorArray {
                interface $Properties {
                    dim?: (Long|null);
                    data?: ($proto.schema.VectorField.$Properties[]|null);
                    element_type?: ($proto.schema.DataType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  dim?: Long|null;
                  data?: $proto.schema.VectorField.$Shape[]|null;
                  element_type?: $proto.schema.DataType|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IStructArrayField extends $proto.schema.StructArrayField.$Properties {
            }

            class StructArrayField {
                constructor(properties?: $proto.schema.StructArrayField.$Properties);
                $unknowns?: Uint8Array[];
                fields: $proto.schema.FieldData.$Properties[];
                static encode(message: $proto.schema.StructArrayField.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.StructArrayField & $proto.schema.StructArrayField.$Shape;
            }

            namespace StructArrayField {
                interface $Properties {
                    fields?: ($proto.schema.FieldData.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  fields?: $proto.schema.FieldData.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IFieldPartialUpdateOp extends $proto.schema.FieldPartialUpdateOp.$Properties {
            }

            class FieldPartialUpdateOp {
                constructor(properties?: $proto.schema.FieldPartialUpdateOp.$Properties);
                $unknowns?: Uint8Array[];
                field_name: string;
                op: $proto.schema.FieldPartialUpdateOp.OpType;
                static encode(message: $proto.schema.FieldPartialUpdateOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FieldPartialUpdateOp & $proto.schema.FieldPartialUpdateOp.$Shape;
            }

            namespace FieldPartialUpdateOp {
                interface $Properties {
                    field_name?: (string|null);
                    op?: ($proto.schema.FieldPartialUpdateOp.OpType|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.FieldPartialUpdateOp.$Properties;

                enum OpType {
                    REPLACE = 0,
                    ARRAY_APPEND = 1,
                    ARRAY_REMOVE = 2
                }
            }

            interface IFieldData extends $proto.schema.FieldData.$Properties {
            }

            class FieldData {
                constructor(properties?: $proto.schema.FieldData.$Properties);
                $unknowns?: Uint8Array[];
                type: $proto.schema.DataType;
                field_name: string;
                scalars?: ($proto.schema.ScalarField.$Properties|null);
                vectors?: ($proto.schema.VectorField.$Properties|null);
                struct_arrays?: ($proto.schema.StructArrayField.$Properties|null);
                field_id: Long;
                is_dynamic: boolean;
                valid_data: boolean[];
                field?: ("scalars"|"vectors"|"struct_arrays");
                static encode(message: $proto.schema.FieldData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.FieldData & $proto.schema.FieldData.$Shape;
            }

            namespace FieldData {
                interface $Properties {
                    type?: ($proto.schema.DataType|null);
                    field_name?: (string|null);
                    scalars?: ($proto.schema.ScalarField.$Properties|null);
                    vectors?: ($proto.schema.VectorField.$Properties|null);
                    struct_arrays?: ($proto.schema.StructArrayField.$Properties|null);
                    field_id?: (Long|null);
                    is_dynamic?: (boolean|null);
                    valid_data?: (boolean[]|null);
                    field?: ("scalars"|"vectors"|"struct_arrays");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  type?: $proto.schema.DataType|null;
                  field_name?: string|null;
                  scalars?: $proto.schema.ScalarField.$Shape|null;
                  vectors?: $proto.schema.VectorField.$Shape|null;
                  struct_arrays?: $proto.schema.StructArrayField.$Shape|null;
                  field_id?: Long|null;
                  is_dynamic?: boolean|null;
                  valid_data?: boolean[]|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ field?: undefined; scalars?: null; vectors?: null; struct_arrays?: null }|{ field?: "scalars"; scalars: $proto.schema.ScalarField.$Shape; vectors?: null; struct_arrays?: null }|{ field?: "vectors"; scalars?: null; vectors: $proto.schema.VectorField.$Shape; struct_arrays?: null }|{ field?: "struct_arrays"; scalars?: null; vectors?: null; struct_arrays: $proto.schema.StructArrayField.$Shape })
                );
            }

            interface IIDs extends $proto.schema.IDs.$Properties {
            }

            class IDs {
                constructor(properties?: $proto.schema.IDs.$Properties);
                $unknowns?: Uint8Array[];
                int_id?: ($proto.schema.LongArray.$Properties|null);
                str_id?: ($proto.schema.StringArray.$Properties|null);
                id_field?: ("int_id"|"str_id");
                static encode(message: $proto.schema.IDs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.IDs & $proto.schema.IDs.$Shape;
            }

            namespace IDs {
                interface $Properties {
                    int_id?: ($proto.schema.LongArray.$Properties|null);
                    str_id?: ($proto.schema.StringArray.$Properties|null);
                    id_field?: ("int_id"|"str_id");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  int_id?: $proto.schema.LongArray.$Shape|null;
                  str_id?: $proto.schema.StringArray.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ id_field?: undefined; int_id?: null; str_id?: null }|{ id_field?: "int_id"; int_id: $proto.schema.LongArray.$Shape; str_id?: null }|{ id_field?: "str_id"; int_id?: null; str_id: $proto.schema.StringArray.$Shape })
                );
            }

            interface ISearchIteratorV2Results extends $proto.schema.SearchIteratorV2Results.$Properties {
            }

            class SearchIteratorV2Results {
                constructor(properties?: $proto.schema.SearchIteratorV2Results.$Properties);
                $unknowns?: Uint8Array[];
                token: string;
                last_bound: number;
                static encode(message: $proto.schema.SearchIteratorV2Results.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.SearchIteratorV2Results & $proto.schema.SearchIteratorV2Results.$Shape;
            }

            namespace SearchIteratorV2Results {
                interface $Properties {
                    token?: (string|null);
                    last_bound?: (number|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.SearchIteratorV2Results.$Properties;
            }

            interface ISearchResultData extends $proto.schema.SearchResultData.$Properties {
            }

            class SearchResultData {
                constructor(properties?: $proto.schema.SearchResultData.$Properties);
                $unknowns?: Uint8Array[];
                num_queries: Long;
                top_k: Long;
                fields_data: $proto.schema.FieldData.$Properties[];
                scores: number[];
                ids?: ($proto.schema.IDs.$Properties|null);
                topks: Long[];
                output_fields: string[];
                group_by_field_value?: ($proto.schema.FieldData.$Properties|null);
                all_search_count: Long;
                distances: number[];
                search_iterator_v2_results?: ($proto.schema.SearchIteratorV2Results.$Properties|null);
                recalls: number[];
                primary_field_name: string;
                highlight_results: $proto.common.HighlightResult.$Properties[];
                element_indices?: ($proto.schema.LongArray.$Properties|null);
                group_by_field_values: $proto.schema.FieldData.$Properties[];
                agg_buckets: $proto.schema.AggBucket.$Properties[];
                agg_topks: Long[];
                static encode(message: $proto.schema.SearchResultData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.SearchResultData & $proto.schema.SearchResultData.$Shape;
            }

            namespace SearchResultData {
                interface $Properties {
                    num_queries?: (Long|null);
                    top_k?: (Long|null);
                    fields_data?: ($proto.schema.FieldData.$Properties[]|null);
                    scores?: (number[]|null);
                    ids?: ($proto.schema.IDs.$Properties|null);
                    topks?: (Long[]|null);
                    output_fields?: (string[]|null);
                    group_by_field_value?: ($proto.schema.FieldData.$Properties|null);
                    all_search_count?: (Long|null);
                    distances?: (number[]|null);
                    search_iterator_v2_results?: ($proto.schema.SearchIteratorV2Results.$Properties|null);
                    recalls?: (number[]|null);
                    primary_field_name?: (string|null);
                    highlight_results?: ($proto.common.HighlightResult.$Properties[]|null);
                    element_indices?: ($proto.schema.LongArray.$Properties|null);
                    group_by_field_values?: ($proto.schema.FieldData.$Properties[]|null);
                    agg_buckets?: ($proto.schema.AggBucket.$Properties[]|null);
                    agg_topks?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  num_queries?: Long|null;
                  top_k?: Long|null;
                  fields_data?: $proto.schema.FieldData.$Shape[]|null;
                  scores?: number[]|null;
                  ids?: $proto.schema.IDs.$Shape|null;
                  topks?: Long[]|null;
                  output_fields?: string[]|null;
                  group_by_field_value?: $proto.schema.FieldData.$Shape|null;
                  all_search_count?: Long|null;
                  distances?: number[]|null;
                  search_iterator_v2_results?: $proto.schema.SearchIteratorV2Results.$Shape|null;
                  recalls?: number[]|null;
                  primary_field_name?: string|null;
                  highlight_results?: $proto.common.HighlightResult.$Shape[]|null;
                  element_indices?: $proto.schema.LongArray.$Shape|null;
                  group_by_field_values?: $proto.schema.FieldData.$Shape[]|null;
                  agg_buckets?: $proto.schema.AggBucket.$Shape[]|null;
                  agg_topks?: Long[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IAggBucket extends $proto.schema.AggBucket.$Properties {
            }

            class AggBucket {
                constructor(properties?: $proto.schema.AggBucket.$Properties);
                $unknowns?: Uint8Array[];
                key: $proto.schema.BucketKeyEntry.$Properties[];
                count: Long;
                metrics: { [k: string]: $proto.schema.MetricValue.$Properties };
                hits: $proto.schema.AggHit.$Properties[];
                sub_groups: $proto.schema.AggBucket.$Properties[];
                static encode(message: $proto.schema.AggBucket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.AggBucket & $proto.schema.AggBucket.$Shape;
            }

            namespace AggBucket {
                interface $Properties {
                    key?: ($proto.schema.BucketKeyEntry.$Properties[]|null);
                    count?: (Long|null);
                    metrics?: ({ [k: string]: $proto.schema.MetricValue.$Properties }|null);
                    hits?: ($proto.schema.AggHit.$Properties[]|null);
                    sub_groups?: ($proto.schema.AggBucket.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  key?: $proto.schema.BucketKeyEntry.$Shape[]|null;
                  count?: Long|null;
                  metrics?: { [k: string]: $proto.schema.MetricValue.$Shape }|null;
                  hits?: $proto.schema.AggHit.$Shape[]|null;
                  sub_groups?: $proto.schema.AggBucket.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IMetricValue extends $proto.schema.MetricValue.$Properties {
            }

            class MetricValue {
                constructor(properties?: $proto.schema.MetricValue.$Properties);
                $unknowns?: Uint8Array[];
                int_val?: (Long|null);
                double_val?: (number|null);
                string_val?: (string|null);
                bool_val?: (boolean|null);
                value?: ("int_val"|"double_val"|"string_val"|"bool_val");
                static encode(message: $proto.schema.MetricValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.MetricValue & $proto.schema.MetricValue.$Shape;
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

            interface IBucketKeyEntry extends $proto.schema.BucketKeyEntry.$Properties {
            }

            class BucketKeyEntry {
                constructor(properties?: $proto.schema.BucketKeyEntry.$Properties);
                $unknowns?: Uint8Array[];
                field_id: Long;
                field_name: string;
                int_val?: (Long|null);
                string_val?: (string|null);
                bool_val?: (boolean|null);
                value?: ("int_val"|"string_val"|"bool_val");
                static encode(message: $proto.schema.BucketKeyEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.BucketKeyEntry & $proto.schema.BucketKeyEntry.$Shape;
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

            interface IAggHit extends $proto.schema.AggHit.$Properties {
            }

            class AggHit {
                constructor(properties?: $proto.schema.AggHit.$Properties);
                $unknowns?: Uint8Array[];
                int_pk?: (Long|null);
                str_pk?: (string|null);
                score: number;
                fields: $proto.schema.AggHitField.$Properties[];
                pk?: ("int_pk"|"str_pk");
                static encode(message: $proto.schema.AggHit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.AggHit & $proto.schema.AggHit.$Shape;
            }

            namespace AggHit {
                interface $Properties {
                    int_pk?: (Long|null);
                    str_pk?: (string|null);
                    score?: (number|null);
                    fields?: ($proto.schema.AggHitField.$Properties[]|null);
                    pk?: ("int_pk"|"str_pk");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  int_pk?: Long|null;
                  str_pk?: string|null;
                  score?: number|null;
                  fields?: $proto.schema.AggHitField.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ pk?: undefined; int_pk?: null; str_pk?: null }|{ pk?: "int_pk"; int_pk: Long; str_pk?: null }|{ pk?: "str_pk"; int_pk?: null; str_pk: string })
                );
            }

            interface IAggHitField extends $proto.schema.AggHitField.$Properties {
            }

            class AggHitField {
                constructor(properties?: $proto.schema.AggHitField.$Properties);
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
                static encode(message: $proto.schema.AggHitField.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.AggHitField & $proto.schema.AggHitField.$Shape;
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

            interface IVectorClusteringInfo extends $proto.schema.VectorClusteringInfo.$Properties {
            }

            class VectorClusteringInfo {
                constructor(properties?: $proto.schema.VectorClusteringInfo.$Properties);
                $unknowns?: Uint8Array[];
                field: string;
                centroid?: ($proto.schema.VectorField.$Properties|null);
                static encode(message: $proto.schema.VectorClusteringInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.VectorClusteringInfo & $proto.schema.VectorClusteringInfo.$Shape;
            }

            namespace VectorClusteringInfo {
                interface $Properties {
                    field?: (string|null);
                    centroid?: ($proto.schema.VectorField.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  field?: string|null;
                  centroid?: $proto.schema.VectorField.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IScalarClusteringInfo extends $proto.schema.ScalarClusteringInfo.$Properties {
            }

            class ScalarClusteringInfo {
                constructor(properties?: $proto.schema.ScalarClusteringInfo.$Properties);
                $unknowns?: Uint8Array[];
                field: string;
                static encode(message: $proto.schema.ScalarClusteringInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.ScalarClusteringInfo & $proto.schema.ScalarClusteringInfo.$Shape;
            }

            namespace ScalarClusteringInfo {
                interface $Properties {
                    field?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.schema.ScalarClusteringInfo.$Properties;
            }

            interface IClusteringInfo extends $proto.schema.ClusteringInfo.$Properties {
            }

            class ClusteringInfo {
                constructor(properties?: $proto.schema.ClusteringInfo.$Properties);
                $unknowns?: Uint8Array[];
                vector_clustering_infos: $proto.schema.VectorClusteringInfo.$Properties[];
                scalar_clustering_infos: $proto.schema.ScalarClusteringInfo.$Properties[];
                static encode(message: $proto.schema.ClusteringInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.ClusteringInfo & $proto.schema.ClusteringInfo.$Shape;
            }

            namespace ClusteringInfo {
                interface $Properties {
                    vector_clustering_infos?: ($proto.schema.VectorClusteringInfo.$Properties[]|null);
                    scalar_clustering_infos?: ($proto.schema.ScalarClusteringInfo.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  vector_clustering_infos?: $proto.schema.VectorClusteringInfo.$Shape[]|null;
                  scalar_clustering_infos?: $proto.schema.ScalarClusteringInfo.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface ITemplateValue extends $proto.schema.TemplateValue.$Properties {
            }

            class TemplateValue {
                constructor(properties?: $proto.schema.TemplateValue.$Properties);
                $unknowns?: Uint8Array[];
                bool_val?: (boolean|null);
                int64_val?: (Long|null);
                float_val?: (number|null);
                string_val?: (string|null);
                array_val?: ($proto.schema.TemplateArrayValue.$Properties|null);
                bytes_val?: (Uint8Array|null);
                val?: ("bool_val"|"int64_val"|"float_val"|"string_val"|"array_val"|"bytes_val");
                static encode(message: $proto.schema.TemplateValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.TemplateValue & $proto.schema.TemplateValue.$Shape;
            }

            namespace TemplateValue {
                interface $Properties {
                    bool_val?: (boolean|null);
                    int64_val?: (Long|null);
                    float_val?: (number|null);
                    string_val?: (string|null);
                    array_val?: ($proto.schema.TemplateArrayValue.$Properties|null);
                    bytes_val?: (Uint8Array|null);
                    val?: ("bool_val"|"int64_val"|"float_val"|"string_val"|"array_val"|"bytes_val");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  bool_val?: boolean|null;
                  int64_val?: Long|null;
                  float_val?: number|null;
                  string_val?: string|null;
                  array_val?: $proto.schema.TemplateArrayValue.$Shape|null;
                  bytes_val?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ val?: undefined; bool_val?: null; int64_val?: null; float_val?: null; string_val?: null; array_val?: null; bytes_val?: null }|{ val?: "bool_val"; bool_val: boolean; int64_val?: null; float_val?: null; string_val?: null; array_val?: null; bytes_val?: null }|{ val?: "int64_val"; bool_val?: null; int64_val: Long; float_val?: null; string_val?: null; array_val?: null; bytes_val?: null }|{ val?: "float_val"; bool_val?: null; int64_val?: null; float_val: number; string_val?: null; array_val?: null; bytes_val?: null }|{ val?: "string_val"; bool_val?: null; int64_val?: null; float_val?: null; string_val: string; array_val?: null; bytes_val?: null }|{ val?: "array_val"; bool_val?: null; int64_val?: null; float_val?: null; string_val?: null; array_val: $proto.schema.TemplateArrayValue.$Shape; bytes_val?: null }|{ val?: "bytes_val"; bool_val?: null; int64_val?: null; float_val?: null; string_val?: null; array_val?: null; bytes_val: Uint8Array })
                );
            }

            interface ITemplateArrayValue extends $proto.schema.TemplateArrayValue.$Properties {
            }

            class TemplateArrayValue {
                constructor(properties?: $proto.schema.TemplateArrayValue.$Properties);
                $unknowns?: Uint8Array[];
                bool_data?: ($proto.schema.BoolArray.$Properties|null);
                long_data?: ($proto.schema.LongArray.$Properties|null);
                double_data?: ($proto.schema.DoubleArray.$Properties|null);
                string_data?: ($proto.schema.StringArray.$Properties|null);
                array_data?: ($proto.schema.TemplateArrayValueArray.$Properties|null);
                json_data?: ($proto.schema.JSONArray.$Properties|null);
                data?: ("bool_data"|"long_data"|"double_data"|"string_data"|"array_data"|"json_data");
                static encode(message: $proto.schema.TemplateArrayValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.TemplateArrayValue & $proto.schema.TemplateArrayValue.$Shape;
            }

            namespace TemplateArrayValue {
                interface $Properties {
                    bool_data?: ($proto.schema.BoolArray.$Properties|null);
                    long_data?: ($proto.schema.LongArray.$Properties|null);
                    double_data?: ($proto.schema.DoubleArray.$Properties|null);
                    string_data?: ($proto.schema.StringArray.$Properties|null);
                    array_data?: ($proto.schema.TemplateArrayValueArray.$Properties|null);
                    json_data?: ($proto.schema.JSONArray.$Properties|null);
                    data?: ("bool_data"|"long_data"|"double_data"|"string_data"|"array_data"|"json_data");
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  bool_data?: $proto.schema.BoolArray.$Shape|null;
                  long_data?: $proto.schema.LongArray.$Shape|null;
                  double_data?: $proto.schema.DoubleArray.$Shape|null;
                  string_data?: $proto.schema.StringArray.$Shape|null;
                  array_data?: $proto.schema.TemplateArrayValueArray.$Shape|null;
                  json_data?: $proto.schema.JSONArray.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ data?: undefined; bool_data?: null; long_data?: null; double_data?: null; string_data?: null; array_data?: null; json_data?: null }|{ data?: "bool_data"; bool_data: $proto.schema.BoolArray.$Shape; long_data?: null; double_data?: null; string_data?: null; array_data?: null; json_data?: null }|{ data?: "long_data"; bool_data?: null; long_data: $proto.schema.LongArray.$Shape; double_data?: null; string_data?: null; array_data?: null; json_data?: null }|{ data?: "double_data"; bool_data?: null; long_data?: null; double_data: $proto.schema.DoubleArray.$Shape; string_data?: null; array_data?: null; json_data?: null }|{ data?: "string_data"; bool_data?: null; long_data?: null; double_data?: null; string_data: $proto.schema.StringArray.$Shape; array_data?: null; json_data?: null }|{ data?: "array_data"; bool_data?: null; long_data?: null; double_data?: null; string_data?: null; array_data: $proto.schema.TemplateArrayValueArray.$Shape; json_data?: null }|{ data?: "json_data"; bool_data?: null; long_data?: null; double_data?: null; string_data?: null; array_data?: null; json_data: $proto.schema.JSONArray.$Shape })
                );
            }

            interface ITemplateArrayValueArray extends $proto.schema.TemplateArrayValueArray.$Properties {
            }

            class TemplateArrayValueArray {
                constructor(properties?: $proto.schema.TemplateArrayValueArray.$Properties);
                $unknowns?: Uint8Array[];
                data: $proto.schema.TemplateArrayValue.$Properties[];
                static encode(message: $proto.schema.TemplateArrayValueArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.schema.TemplateArrayValueArray & $proto.schema.TemplateArrayValueArray.$Shape;
            }

            namespace TemplateArrayValueArray {
                interface $Properties {
                    data?: ($proto.schema.TemplateArrayValue.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  data?: $proto.schema.TemplateArrayValue.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }
        }

        namespace feder {

            interface ISegmentIndexData extends $proto.feder.SegmentIndexData.$Properties {
            }

            class SegmentIndexData {
                constructor(properties?: $proto.feder.SegmentIndexData.$Properties);
                $unknowns?: Uint8Array[];
                segmentID: Long;
                index_data: string;
                static encode(message: $proto.feder.SegmentIndexData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.feder.SegmentIndexData & $proto.feder.SegmentIndexData.$Shape;
            }

            namespace SegmentIndexData {
                interface $Properties {
                    segmentID?: (Long|null);
                    index_data?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.feder.SegmentIndexData.$Properties;
            }

            interface IFederSegmentSearchResult extends $proto.feder.FederSegmentSearchResult.$Properties {
            }

            class FederSegmentSearchResult {
                constructor(properties?: $proto.feder.FederSegmentSearchResult.$Properties);
                $unknowns?: Uint8Array[];
                segmentID: Long;
                visit_info: string;
                static encode(message: $proto.feder.FederSegmentSearchResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.feder.FederSegmentSearchResult & $proto.feder.FederSegmentSearchResult.$Shape;
            }

            namespace FederSegmentSearchResult {
                interface $Properties {
                    segmentID?: (Long|null);
                    visit_info?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.feder.FederSegmentSearchResult.$Properties;
            }

            interface IListIndexedSegmentRequest extends $proto.feder.ListIndexedSegmentRequest.$Properties {
            }

            class ListIndexedSegmentRequest {
                constructor(properties?: $proto.feder.ListIndexedSegmentRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                collection_name: string;
                index_name: string;
                static encode(message: $proto.feder.ListIndexedSegmentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.feder.ListIndexedSegmentRequest & $proto.feder.ListIndexedSegmentRequest.$Shape;
            }

            namespace ListIndexedSegmentRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    collection_name?: (string|null);
                    index_name?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.feder.ListIndexedSegmentRequest.$Properties;
            }

            interface IListIndexedSegmentResponse extends $proto.feder.ListIndexedSegmentResponse.$Properties {
            }

            class ListIndexedSegmentResponse {
                constructor(properties?: $proto.feder.ListIndexedSegmentResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                segmentIDs: Long[];
                static encode(message: $proto.feder.ListIndexedSegmentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.feder.ListIndexedSegmentResponse & $proto.feder.ListIndexedSegmentResponse.$Shape;
            }

            namespace ListIndexedSegmentResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    segmentIDs?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.feder.ListIndexedSegmentResponse.$Properties;
            }

            interface IDescribeSegmentIndexDataRequest extends $proto.feder.DescribeSegmentIndexDataRequest.$Properties {
            }

            class DescribeSegmentIndexDataRequest {
                constructor(properties?: $proto.feder.DescribeSegmentIndexDataRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                collection_name: string;
                index_name: string;
                segmentsIDs: Long[];
                static encode(message: $proto.feder.DescribeSegmentIndexDataRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.feder.DescribeSegmentIndexDataRequest & $proto.feder.DescribeSegmentIndexDataRequest.$Shape;
            }

            namespace DescribeSegmentIndexDataRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    collection_name?: (string|null);
                    index_name?: (string|null);
                    segmentsIDs?: (Long[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.feder.DescribeSegmentIndexDataRequest.$Properties;
            }

            interface IDescribeSegmentIndexDataResponse extends $proto.feder.DescribeSegmentIndexDataResponse.$Properties {
            }

            class DescribeSegmentIndexDataResponse {
                constructor(properties?: $proto.feder.DescribeSegmentIndexDataResponse.$Properties);
                $unknowns?: Uint8Array[];
                status?: ($proto.common.Status.$Properties|null);
                index_data: { [k: string]: $proto.feder.SegmentIndexData.$Properties };
                index_params: $proto.common.KeyValuePair.$Properties[];
                static encode(message: $proto.feder.DescribeSegmentIndexDataResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.feder.DescribeSegmentIndexDataResponse & $proto.feder.DescribeSegmentIndexDataResponse.$Shape;
            }

            namespace DescribeSegmentIndexDataResponse {
                interface $Properties {
                    status?: ($proto.common.Status.$Properties|null);
                    index_data?: ({ [k: string]: $proto.feder.SegmentIndexData.$Properties }|null);
                    index_params?: ($proto.common.KeyValuePair.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.feder.DescribeSegmentIndexDataResponse.$Properties;
            }
        }

        namespace msg {

            enum InsertDataVersion {
                RowBased = 0,
                ColumnBased = 1
            }

            interface IInsertRequest extends $proto.msg.InsertRequest.$Properties {
            }

            class InsertRequest {
                constructor(properties?: $proto.msg.InsertRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
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
                row_data: $proto.common.Blob.$Properties[];
                fields_data: $proto.schema.FieldData.$Properties[];
                num_rows: Long;
                version: $proto.msg.InsertDataVersion;
                namespace?: (string|null);
                static encode(message: $proto.msg.InsertRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.InsertRequest & $proto.msg.InsertRequest.$Shape;
            }

            namespace InsertRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
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
                    row_data?: ($proto.common.Blob.$Properties[]|null);
                    fields_data?: ($proto.schema.FieldData.$Properties[]|null);
                    num_rows?: (Long|null);
                    version?: ($proto.msg.InsertDataVersion|null);
                    namespace?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
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
                  row_data?: $proto.common.Blob.$Shape[]|null;
                  fields_data?: $proto.schema.FieldData.$Shape[]|null;
                  num_rows?: Long|null;
                  version?: $proto.msg.InsertDataVersion|null;
                  namespace?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IDeleteRequest extends $proto.msg.DeleteRequest.$Properties {
            }

            class DeleteRequest {
                constructor(properties?: $proto.msg.DeleteRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
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
                primary_keys?: ($proto.schema.IDs.$Properties|null);
                segment_id: Long;
                serialized_expr_plan: Uint8Array;
                static encode(message: $proto.msg.DeleteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.DeleteRequest & $proto.msg.DeleteRequest.$Shape;
            }

            namespace DeleteRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
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
                    primary_keys?: ($proto.schema.IDs.$Properties|null);
                    segment_id?: (Long|null);
                    serialized_expr_plan?: (Uint8Array|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
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
                  primary_keys?: $proto.schema.IDs.$Shape|null;
                  segment_id?: Long|null;
                  serialized_expr_plan?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IMsgPosition extends $proto.msg.MsgPosition.$Properties {
            }

            class MsgPosition {
                constructor(properties?: $proto.msg.MsgPosition.$Properties);
                $unknowns?: Uint8Array[];
                channel_name: string;
                msgID: Uint8Array;
                msgGroup: string;
                timestamp: Long;
                WAL_name: $proto.common.WALName;
                static encode(message: $proto.msg.MsgPosition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.MsgPosition & $proto.msg.MsgPosition.$Shape;
            }

            namespace MsgPosition {
                interface $Properties {
                    channel_name?: (string|null);
                    msgID?: (Uint8Array|null);
                    msgGroup?: (string|null);
                    timestamp?: (Long|null);
                    WAL_name?: ($proto.common.WALName|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.msg.MsgPosition.$Properties;
            }

            interface ICreateCollectionRequest extends $proto.msg.CreateCollectionRequest.$Properties {
            }

            class CreateCollectionRequest {
                constructor(properties?: $proto.msg.CreateCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
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
                collection_schema?: ($proto.schema.CollectionSchema.$Properties|null);
                static encode(message: $proto.msg.CreateCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.CreateCollectionRequest & $proto.msg.CreateCollectionRequest.$Shape;
            }

            namespace CreateCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
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
                    collection_schema?: ($proto.schema.CollectionSchema.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
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
                  collection_schema?: $proto.schema.CollectionSchema.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            interface IDropCollectionRequest extends $proto.msg.DropCollectionRequest.$Properties {
            }

            class DropCollectionRequest {
                constructor(properties?: $proto.msg.DropCollectionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collectionName: string;
                dbID: Long;
                collectionID: Long;
                static encode(message: $proto.msg.DropCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.DropCollectionRequest & $proto.msg.DropCollectionRequest.$Shape;
            }

            namespace DropCollectionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collectionName?: (string|null);
                    dbID?: (Long|null);
                    collectionID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.msg.DropCollectionRequest.$Properties;
            }

            interface ICreatePartitionRequest extends $proto.msg.CreatePartitionRequest.$Properties {
            }

            class CreatePartitionRequest {
                constructor(properties?: $proto.msg.CreatePartitionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                dbID: Long;
                collectionID: Long;
                partitionID: Long;
                static encode(message: $proto.msg.CreatePartitionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.CreatePartitionRequest & $proto.msg.CreatePartitionRequest.$Shape;
            }

            namespace CreatePartitionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    dbID?: (Long|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.msg.CreatePartitionRequest.$Properties;
            }

            interface IDropPartitionRequest extends $proto.msg.DropPartitionRequest.$Properties {
            }

            class DropPartitionRequest {
                constructor(properties?: $proto.msg.DropPartitionRequest.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                partition_name: string;
                dbID: Long;
                collectionID: Long;
                partitionID: Long;
                static encode(message: $proto.msg.DropPartitionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.DropPartitionRequest & $proto.msg.DropPartitionRequest.$Shape;
            }

            namespace DropPartitionRequest {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    partition_name?: (string|null);
                    dbID?: (Long|null);
                    collectionID?: (Long|null);
                    partitionID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.msg.DropPartitionRequest.$Properties;
            }

            interface ITimeTickMsg extends $proto.msg.TimeTickMsg.$Properties {
            }

            class TimeTickMsg {
                constructor(properties?: $proto.msg.TimeTickMsg.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                static encode(message: $proto.msg.TimeTickMsg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.TimeTickMsg & $proto.msg.TimeTickMsg.$Shape;
            }

            namespace TimeTickMsg {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.msg.TimeTickMsg.$Properties;
            }

            interface IDataNodeTtMsg extends $proto.msg.DataNodeTtMsg.$Properties {
            }

            class DataNodeTtMsg {
                constructor(properties?: $proto.msg.DataNodeTtMsg.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                channel_name: string;
                timestamp: Long;
                segments_stats: $proto.common.SegmentStats.$Properties[];
                static encode(message: $proto.msg.DataNodeTtMsg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.DataNodeTtMsg & $proto.msg.DataNodeTtMsg.$Shape;
            }

            namespace DataNodeTtMsg {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    channel_name?: (string|null);
                    timestamp?: (Long|null);
                    segments_stats?: ($proto.common.SegmentStats.$Properties[]|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.msg.DataNodeTtMsg.$Properties;
            }

            interface IReplicateMsg extends $proto.msg.ReplicateMsg.$Properties {
            }

            class ReplicateMsg {
                constructor(properties?: $proto.msg.ReplicateMsg.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                is_end: boolean;
                is_cluster: boolean;
                database: string;
                collection: string;
                static encode(message: $proto.msg.ReplicateMsg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.ReplicateMsg & $proto.msg.ReplicateMsg.$Shape;
            }

            namespace ReplicateMsg {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    is_end?: (boolean|null);
                    is_cluster?: (boolean|null);
                    database?: (string|null);
                    collection?: (string|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.msg.ReplicateMsg.$Properties;
            }

            interface IImportFile extends $proto.msg.ImportFile.$Properties {
            }

            class ImportFile {
                constructor(properties?: $proto.msg.ImportFile.$Properties);
                $unknowns?: Uint8Array[];
                id: Long;
                paths: string[];
                pre_allocated_auto_ids?: ($proto.common.IDRange.$Properties|null);
                static encode(message: $proto.msg.ImportFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.ImportFile & $proto.msg.ImportFile.$Shape;
            }

            namespace ImportFile {
                interface $Properties {
                    id?: (Long|null);
                    paths?: (string[]|null);
                    pre_allocated_auto_ids?: ($proto.common.IDRange.$Properties|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = $proto.msg.ImportFile.$Properties;
            }

            interface IImportMsg extends $proto.msg.ImportMsg.$Properties {
            }

            class ImportMsg {
                constructor(properties?: $proto.msg.ImportMsg.$Properties);
                $unknowns?: Uint8Array[];
                base?: ($proto.common.MsgBase.$Properties|null);
                db_name: string;
                collection_name: string;
                collectionID: Long;
                partitionIDs: Long[];
                options: { [k: string]: string };
                files: $proto.msg.ImportFile.$Properties[];
                schema?: ($proto.schema.CollectionSchema.$Properties|null);
                jobID: Long;
                static encode(message: $proto.msg.ImportMsg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): $proto.msg.ImportMsg & $proto.msg.ImportMsg.$Shape;
            }

            namespace ImportMsg {
                interface $Properties {
                    base?: ($proto.common.MsgBase.$Properties|null);
                    db_name?: (string|null);
                    collection_name?: (string|null);
                    collectionID?: (Long|null);
                    partitionIDs?: (Long[]|null);
                    options?: ({ [k: string]: string }|null);
                    files?: ($proto.msg.ImportFile.$Properties[]|null);
                    schema?: ($proto.schema.CollectionSchema.$Properties|null);
                    jobID?: (Long|null);
                    $unknowns?: Uint8Array[];
                }
                type $Shape = {
                  base?: $proto.common.MsgBase.$Shape|null;
                  db_name?: string|null;
                  collection_name?: string|null;
                  collectionID?: Long|null;
                  partitionIDs?: Long[]|null;
                  options?: { [k: string]: string }|null;
                  files?: $proto.msg.ImportFile.$Shape[]|null;
                  schema?: $proto.schema.CollectionSchema.$Shape|null;
                  jobID?: Long|null;
                  $unknowns?: Uint8Array[];
                };
            }
        }
    }
}
