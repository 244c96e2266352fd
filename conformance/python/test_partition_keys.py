"""Partition keys: what a filter reaches, rows that move, isolation, and what is refused."""

from case_base import DIM, Case, DataType, since, vector

REFUSED_NAMES = "not support manually specifying the partition names if partition key mode is used"


class KeyedCase(Case):
    def keyedSchema(self, *, kind=DataType.VARCHAR, **settings):
        schema = self.client.create_schema()
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field("vector", DataType.FLOAT_VECTOR, dim=DIM)
        length = {"max_length": 32} if kind == DataType.VARCHAR else {}
        schema.add_field("tenant", kind, is_partition_key=True, **length, **settings)
        return schema

    def makeKeyed(self, *, index=True, kind=DataType.VARCHAR, **options):
        name = self.name("keyed")
        schema = self.keyedSchema(kind=kind)
        self.client.create_collection(
            name, schema=schema, consistency_level="Strong", num_partitions=4, **options
        )
        if index:
            self.indexVector(name)
            self.client.load_collection(name)
        return name

    def fill(self, name, count=40, tenants=8):
        rows = [{"id": n, "vector": vector(n), "tenant": f"t{n % tenants}"} for n in range(count)]
        self.client.insert(name, rows)


class PartitionKeys(KeyedCase):
    def test_filters_find_the_rows_of_their_keys(self):
        name = self.makeKeyed()
        self.fill(name)
        for filter, tenants in {
            'tenant == "t3"': {3},
            'tenant in ["t3", "t5"]': {3, 5},
            'tenant == "t3" or tenant == "t5"': {3, 5},
            'tenant == "t3" and id > 20': {3},
            'tenant != "t3"': set(range(8)) - {3},
            'tenant == "t3" and tenant == "t5"': set(),
            'tenant == "nobody"': set(),
        }.items():
            with self.subTest(filter=filter):
                wanted = [n for n in range(40) if n % 8 in tenants and ("20" not in filter or n > 20)]
                self.assertEqual(self.ids(name, filter), wanted)
                self.assertEqual(self.count(name, filter), len(wanted))
                found = [key for key, _ in self.nearest(name, vector(0), 40, filter=filter)]
                self.assertEqual(found, wanted)

    def test_integer_keys(self):
        name = self.makeKeyed(kind=DataType.INT64)
        self.client.insert(name, [
            {"id": n, "vector": vector(n), "tenant": key}
            for n, key in enumerate([-(2**63), -1, 0, 1, 2**53 + 1, 2**63 - 1])
        ])
        self.assertEqual(self.ids(name, f"tenant == {2**53 + 1}"), [4])
        self.assertEqual(self.ids(name, f"tenant in [-1, {2**63 - 1}]"), [1, 5])
        self.assertEqual(self.ids(name, "tenant >= 1"), [3, 4, 5])

    def test_an_upsert_moves_a_row(self):
        name = self.makeKeyed()
        self.fill(name)
        self.client.upsert(name, [{"id": 3, "vector": vector(3), "tenant": "t5"}])
        self.assertEqual(self.ids(name, 'tenant == "t3" and id < 8'), [])
        self.assertEqual(self.ids(name, 'tenant == "t5" and id < 8'), [3, 5])
        self.assertEqual(self.count(name), 40)

    def test_deletes_by_key(self):
        name = self.makeKeyed()
        self.fill(name)
        done = self.client.delete(name, filter='tenant == "t3" and id < 20')
        self.assertEqual(done["delete_count"], 3)
        self.assertEqual(self.ids(name, 'tenant == "t3"'), [27, 35])
        self.client.delete(name, ids=[27])
        self.assertEqual(self.ids(name, 'tenant in ["t3"]'), [35])

    def test_nobody_names_partitions(self):
        name = self.makeKeyed()
        self.fill(name)
        partitions = self.client.list_partitions(name)
        self.assertEqual(partitions, [f"_default_{n}" for n in range(4)])
        [first, *_] = partitions
        row = {"id": 1, "vector": vector(1), "tenant": "a"}
        with self.refused(REFUSED_NAMES):
            self.client.insert(name, [row], partition_name=first)
        with self.refused(REFUSED_NAMES):
            self.client.upsert(name, [row], partition_name=first)
        with self.refused(REFUSED_NAMES):
            self.client.delete(name, filter="id > 3", partition_name=first)
        with self.refused(REFUSED_NAMES):
            self.client.search(name, [vector(1)], partition_names=[first])
        with self.refused(REFUSED_NAMES):
            self.client.query(name, filter="id > 3", partition_names=[first])
        with self.refused("disable create partition if partition key mode is used"):
            self.client.create_partition(name, "p")
        with self.refused("disable drop partition if partition key mode is used"):
            self.client.drop_partition(name, first)
        with self.refused("disable release partitions if partition key mode is used"):
            self.client.release_partitions(name, [first])

    def test_partitions_are_not_loaded_by_name_even_before_there_is_an_index(self):
        name = self.makeKeyed(index=False)
        with self.refused("disable load partitions if partition key mode is used"):
            self.client.load_partitions(name, ["_default_0"])

    def test_how_many_partitions(self):
        for count in (1, 1024):
            name = self.name("keyed")
            self.client.create_collection(name, schema=self.keyedSchema(), num_partitions=count)
            self.assertEqual(len(self.client.list_partitions(name)), count)
        name = self.name("keyed")
        self.client.create_collection(name, schema=self.keyedSchema())
        self.assertEqual(len(self.client.list_partitions(name)), 16)
        with self.refused("partition number (1025) exceeds max configuration (1024)"):
            self.client.create_collection(
                self.name(), schema=self.keyedSchema(), num_partitions=1025
            )
        plain = self.client.create_schema()
        plain.add_field("id", DataType.INT64, is_primary=True)
        plain.add_field("vector", DataType.FLOAT_VECTOR, dim=DIM)
        with self.assertRaises(Exception) as caught:
            self.client.create_collection(self.name(), schema=plain, num_partitions=4)
        self.assertIn("num_partitions should only be specified", str(caught.exception))

    @since(2, 5)
    def test_keys_are_never_null(self):
        with self.refused("partition key field not support nullable"):
            self.client.create_collection(
                self.name(), schema=self.keyedSchema(nullable=True)
            )


class Isolation(KeyedCase):
    ON = {"partitionkey.isolation": True}
    NOT_FOUND = (
        "partition key not found in expr or the expr is invalid "
        "when validating partition key isolation"
    )

    def test_a_search_names_one_key(self):
        name = self.makeKeyed(properties=self.ON)
        self.fill(name)
        for filter in ('tenant == "t3"', 'tenant in ["t3"]', 'id >= 0 and tenant == "t3"'):
            found = self.nearest(name, vector(0), 10, filter=filter)
            self.assertEqual([key for key, _ in found], [3, 11, 19, 27, 35])
        for filter, why in {
            "": self.NOT_FOUND,
            "id >= 0": self.NOT_FOUND,
            'tenant in ["t3", "t5"]': "partition key isolation does not support IN",
            'tenant == "t3" or tenant == "t5"': "partition key isolation does not support IN",
            'tenant == "t3" or id > 3': "partition key isolation does not support OR",
            'not (tenant == "t3" and id > 3)': "partition key isolation does not support NOT",
            'tenant != "t3"': "partition key isolation does not support NotEqual",
            'tenant > "t3"': "partition key isolation does not support GreaterThan",
            '"t3" < tenant < "t5"': "partition key isolation does not support BinaryRange",
            'tenant like "t%"': "partition key isolation does not support PrefixMatch",
        }.items():
            with self.subTest(filter=filter), self.refused(why):
                self.client.search(name, [vector(0)], filter=filter)

    def test_queries_and_deletes_are_free(self):
        name = self.makeKeyed(properties=self.ON)
        self.fill(name)
        self.assertEqual(len(self.ids(name, 'tenant != "t3"')), 35)
        self.client.delete(name, filter='tenant in ["t1", "t2"]')
        self.assertEqual(self.count(name), 30)

    def test_it_changes_only_while_there_is_no_vector_index(self):
        name = self.makeKeyed(index=False)
        self.client.alter_collection_properties(name, properties=self.ON)
        self.assertEqual(self.isolationOf(name), "True")
        self.indexVector(name)
        why = (
            "can not alter partition key isolation mode if the collection already has a "
            "vector index. Please drop the index first"
        )
        with self.refused(why):
            self.client.alter_collection_properties(
                name, properties={"partitionkey.isolation": False}
            )
        with self.refused(why):
            self.client.drop_collection_properties(name, ["partitionkey.isolation"])
        self.client.drop_index(name, "vector")
        self.client.drop_collection_properties(name, ["partitionkey.isolation"])
        self.assertIsNone(self.isolationOf(name))

    def isolationOf(self, name):
        return self.client.describe_collection(name)["properties"].get("partitionkey.isolation")

    def test_refused(self):
        name = self.make()
        why = (
            "partition key isolation mode is enabled but no partition key field is set. "
            "Please set the partition key first"
        )
        with self.refused(why):
            self.client.alter_collection_properties(name, properties=self.ON)
        with self.refused("failed to parse partition key isolation"):
            self.client.create_collection(
                self.name(),
                schema=self.keyedSchema(),
                properties={"partitionkey.isolation": "perhaps"},
            )


class ClusteringKeys(KeyedCase):
    def clusteredSchema(self, *kinds):
        schema = self.client.create_schema()
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field("vector", DataType.FLOAT_VECTOR, dim=DIM)
        for n, kind in enumerate(kinds):
            options = {DataType.VARCHAR: {"max_length": 8}, DataType.FLOAT_VECTOR: {"dim": DIM}}
            schema.add_field(f"c{n}", kind, is_clustering_key=True, **options.get(kind, {}))
        return schema

    def test_described_and_served(self):
        name = self.name("clustered")
        schema = self.clusteredSchema(DataType.INT32)
        self.client.create_collection(name, schema=schema, consistency_level="Strong")
        fields = {field["name"]: field for field in self.client.describe_collection(name)["fields"]}
        self.assertTrue(fields["c0"]["is_clustering_key"])
        self.assertFalse(fields["id"].get("is_clustering_key", False))
        self.indexVector(name)
        self.client.load_collection(name)
        self.client.insert(name, [{"id": n, "vector": vector(n), "c0": n % 3} for n in range(9)])
        self.client.upsert(name, [{"id": 1, "vector": vector(1), "c0": 2}])
        self.assertEqual(self.ids(name, "c0 == 2"), [1, 2, 5, 8])

    def test_types(self):
        for kind in (DataType.INT8, DataType.INT64, DataType.FLOAT, DataType.DOUBLE, DataType.VARCHAR):
            with self.subTest(kind=kind):
                self.client.create_collection(self.name(), schema=self.clusteredSchema(kind))
        with self.refused("vector clustering key not allowed"):
            self.client.create_collection(
                self.name(), schema=self.clusteredSchema(DataType.FLOAT_VECTOR)
            )
