"""What a client of tomorrow may send: unknown fields, unknown values of enumerations."""

import struct

import grpc
from case_base import DIM, URI, Case, DataType, rows
from pymilvus.grpc_gen import common_pb2, milvus_pb2, milvus_pb2_grpc, schema_pb2

UNKNOWN = 77


class NewerClients(Case):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.channel = grpc.insecure_channel(URI.replace("http://", ""))
        cls.stub = milvus_pb2_grpc.MilvusServiceStub(cls.channel)

    @classmethod
    def tearDownClass(cls):
        cls.channel.close()
        super().tearDownClass()

    def assertRefused(self, status, *texts):
        self.assertNotEqual((status.code, status.error_code), (0, 0))
        for text in texts:
            self.assertIn(text, status.reason)
        self.client.list_collections()

    def assertAccepted(self, status):
        self.assertEqual((status.code, status.error_code, status.reason), (0, 0, ""))

    def insertion(self, name, **changes):
        vectors = schema_pb2.VectorField(
            dim=DIM, float_vector=schema_pb2.FloatArray(data=[1.0] * DIM)
        )
        key = schema_pb2.ScalarField(long_data=schema_pb2.LongArray(data=[1]))
        kind = {"type": DataType.INT64, **changes}
        return milvus_pb2.InsertRequest(
            collection_name=name,
            num_rows=1,
            fields_data=[
                schema_pb2.FieldData(field_name="id", scalars=key, **kind),
                schema_pb2.FieldData(
                    field_name="vector", type=DataType.FLOAT_VECTOR, vectors=vectors
                ),
            ],
        )

    def test_a_type_of_field_that_is_not_known(self):
        for unknown in ({"data_type": UNKNOWN}, {"data_type": DataType.ARRAY, "element_type": UNKNOWN}):
            schema = schema_pb2.CollectionSchema(name=self.name(), fields=[
                schema_pb2.FieldSchema(name="id", data_type=DataType.INT64, is_primary_key=True),
                schema_pb2.FieldSchema(
                    name="vector",
                    data_type=DataType.FLOAT_VECTOR,
                    type_params=[common_pb2.KeyValuePair(key="dim", value="4")],
                ),
                schema_pb2.FieldSchema(
                    name="new",
                    type_params=[common_pb2.KeyValuePair(key="max_capacity", value="4")],
                    **unknown,
                ),
            ])
            request = milvus_pb2.CreateCollectionRequest(
                collection_name=schema.name, schema=schema.SerializeToString()
            )
            self.assertRefused(self.stub.CreateCollection(request))
            self.assertFalse(self.client.has_collection(schema.name))

    def test_the_column_says_of_what_type_it_is_and_its_data_decide(self):
        name = self.make()
        self.assertAccepted(self.stub.Insert(self.insertion(name)).status)
        self.stub.Insert(self.insertion(name, type=UNKNOWN))
        self.client.list_collections()
        text = self.insertion(name)
        text.fields_data[0].scalars.string_data.data.append("one")
        self.assertRefused(self.stub.Insert(text).status)
        self.assertEqual(self.ids(name), [1])

    def test_fields_that_are_not_known_are_passed_over(self):
        name = self.make()
        # Number 900, length-delimited, three bytes.
        tail = bytes([0xA2, 0x38, 3]) + b"new"
        call = self.channel.unary_unary(
            "/milvus.proto.milvus.MilvusService/Insert",
            request_serializer=lambda request: request.SerializeToString() + tail,
            response_deserializer=milvus_pb2.MutationResult.FromString,
        )
        self.assertAccepted(call(self.insertion(name)).status)
        self.assertEqual(self.ids(name), [1])

    def test_a_namespace_where_there_are_none(self):
        name = self.make()
        request = self.insertion(name).SerializeToString()
        # Number 9 of an insert, a text.
        call = self.channel.unary_unary(
            "/milvus.proto.milvus.MilvusService/Insert",
            request_serializer=lambda request: request + bytes([0x4A, 2]) + b"ns",
            response_deserializer=milvus_pb2.MutationResult.FromString,
        )
        self.assertRefused(call(request).status, "namespace data is set but namespace disabled")
        self.assertEqual(self.count(name), 0)

    def test_a_collection_of_namespaces_is_refused_and_not_made_without_them(self):
        vectors = [common_pb2.KeyValuePair(key="dim", value="4")]
        schema = schema_pb2.CollectionSchema(name=self.name(), fields=[
            schema_pb2.FieldSchema(name="id", data_type=DataType.INT64, is_primary_key=True),
            schema_pb2.FieldSchema(
                name="vector", data_type=DataType.FLOAT_VECTOR, type_params=vectors
            ),
        ])
        plain = schema.SerializeToString()
        # Number 15 of a schema, a bool, is enable_namespace.
        request = milvus_pb2.CreateCollectionRequest(
            collection_name=schema.name, schema=plain + bytes([0x78, 1])
        )
        self.assertRefused(self.stub.CreateCollection(request), "namespaces are not supported")
        self.assertFalse(self.client.has_collection(schema.name))

    def test_a_level_of_consistency_that_is_not_known(self):
        name = self.make()
        self.client.insert(name, rows([1, 2]))
        request = milvus_pb2.QueryRequest(
            collection_name=name, expr="id > 0", output_fields=["id"], consistency_level=UNKNOWN
        )
        answer = self.stub.Query(request)
        if answer.status.code == 0:
            self.assertEqual(list(answer.fields_data[0].scalars.long_data.data), [1, 2])
        self.client.list_collections()

    def test_a_type_of_query_vector_that_is_not_known(self):
        name = self.make()
        self.client.insert(name, rows([1, 2]))
        group = common_pb2.PlaceholderGroup(placeholders=[
            common_pb2.PlaceholderValue(tag="$0", type=UNKNOWN, values=[struct.pack("<4f", 1, 0, 0, 0)])
        ])
        request = milvus_pb2.SearchRequest(
            collection_name=name,
            nq=1,
            placeholder_group=group.SerializeToString(),
            search_params=[
                common_pb2.KeyValuePair(key="anns_field", value="vector"),
                common_pb2.KeyValuePair(key="topk", value="2"),
            ],
        )
        self.assertRefused(self.stub.Search(request).status)
