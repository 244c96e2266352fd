"""Collections: create, describe, list, rename, drop; indexes; load states; statistics."""

from case_base import Case, DataType, rows, since
from pymilvus import Collection, CollectionSchema, FieldSchema, utility


class Collections(Case):
    def test_describe_returns_what_was_created(self):
        name = self.make(
            [
                ("title", DataType.VARCHAR, {"max_length": 100, "description": "of the article"}),
                ("price", DataType.DOUBLE, {}),
            ],
            dynamic=True,
        )
        told = self.client.describe_collection(name)
        self.assertEqual(told["collection_name"], name)
        self.assertEqual(told["auto_id"], False)
        self.assertEqual(told["enable_dynamic_field"], True)
        self.assertEqual(told["consistency_level"], 0)
        self.assertEqual(told["num_shards"], 1)
        fields = {field["name"]: field for field in told["fields"]}
        self.assertEqual(list(fields), ["id", "vector", "title", "price"])
        self.assertEqual([field["field_id"] for field in told["fields"]], [100, 101, 102, 103])
        self.assertTrue(fields["id"]["is_primary"])
        self.assertEqual(fields["vector"]["params"]["dim"], 4)
        self.assertEqual(fields["title"]["params"]["max_length"], 100)
        self.assertEqual(fields["title"]["description"], "of the article")
        self.assertEqual(fields["price"]["type"], DataType.DOUBLE)

    def test_quick_creation_indexes_and_loads(self):
        name = self.name("quick")
        self.client.create_collection(name, dimension=4, consistency_level="Strong")
        self.client.insert(name, rows(range(3), colour="red"))
        self.assertEqual(str(self.client.get_load_state(name)["state"]), "Loaded")
        self.assertEqual(self.client.describe_index(name, "vector")["metric_type"], "COSINE")
        found = self.client.query(name, filter='colour == "red"', output_fields=["colour"])
        self.assertEqual([row["colour"] for row in found], ["red"] * 3)

    def test_has_list_drop(self):
        name = self.make()
        self.assertTrue(self.client.has_collection(name))
        self.assertIn(name, self.client.list_collections())
        self.client.drop_collection(name)
        self.assertFalse(self.client.has_collection(name))
        self.assertNotIn(name, self.client.list_collections())
        self.client.drop_collection(name)

    def test_dropped_rows_do_not_come_back_under_the_same_name(self):
        name = self.make()
        self.client.insert(name, rows(range(10)))
        self.client.drop_collection(name)
        self.make(name=name)
        self.assertEqual(self.count(name), 0)

    def test_creating_the_same_again_is_accepted_and_another_is_not(self):
        name = self.name("twice")
        fields = [
            FieldSchema("id", DataType.INT64, is_primary=True),
            FieldSchema("vector", DataType.FLOAT_VECTOR, dim=4),
        ]
        Collection(name, CollectionSchema(fields))
        Collection(name, CollectionSchema(fields))
        schema = self.client.create_schema()
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field("vector", DataType.FLOAT_VECTOR, dim=8)
        with self.refused(f"create duplicate collection with different parameters, collection: {name}"):
            self.client.create_collection(name, schema=schema)

    def test_rename_keeps_rows_and_load_state(self):
        name, other = self.make(), self.name("renamed")
        self.client.insert(name, rows(range(5)))
        self.client.rename_collection(name, other)
        self.assertFalse(self.client.has_collection(name))
        self.assertEqual(self.count(other), 5)

    def test_row_count_is_exact_after_flush(self):
        name = self.make()
        self.client.insert(name, rows(range(7)))
        self.client.flush(name)
        self.assertEqual(int(self.client.get_collection_stats(name)["row_count"]), 7)
        self.assertEqual(Collection(name).num_entities, 7)

    def test_release_and_load_again(self):
        name = self.make()
        self.client.insert(name, rows(range(5)))
        self.client.release_collection(name)
        self.assertEqual(str(self.client.get_load_state(name)["state"]), "NotLoad")
        with self.refused("collection not loaded"):
            self.nearest(name, [0.0] * 4)
        with self.refused("collection not loaded"):
            self.ids(name)
        self.client.insert(name, rows(range(5, 8)))
        self.client.load_collection(name)
        self.assertEqual(self.ids(name), list(range(8)))

    def test_loading_needs_an_index(self):
        name = self.make(index=None)
        with self.refused("index not found"):
            self.client.load_collection(name)

    def test_index_is_described_as_created(self):
        name = self.make(index="HNSW", metric="COSINE", index_params={"M": 8, "efConstruction": 40})
        self.assertEqual(self.client.list_indexes(name), ["vector"])
        told = self.client.describe_index(name, "vector")
        self.assertEqual(told["index_type"], "HNSW")
        self.assertEqual(told["metric_type"], "COSINE")
        self.assertEqual((str(told["M"]), str(told["efConstruction"])), ("8", "40"))
        self.assertEqual(told["field_name"], "vector")

    def test_every_index_name_is_served(self):
        kinds = {
            "FLAT": {},
            "HNSW": {"M": 8, "efConstruction": 40},
            "IVF_FLAT": {"nlist": 4},
            "IVF_SQ8": {"nlist": 4},
            "IVF_PQ": {"nlist": 4, "m": 2, "nbits": 8},
            "SCANN": {"nlist": 4},
            "DISKANN": {},
            "AUTOINDEX": {},
        }
        for kind, params in kinds.items():
            with self.subTest(index=kind):
                name = self.make(index=kind, index_params=params)
                self.client.insert(name, rows(range(20)))
                self.assertEqual([key for key, _ in self.nearest(name, [3.0, 0, 0, 0])][0], 3)

    def test_bad_index_parameters_are_named(self):
        name = self.make(index=None)
        with self.refused("param 'M' (2049) should be in range [2, 2048]"):
            self.indexVector(name, "L2", "HNSW", {"M": 2049, "efConstruction": 40})
        with self.refused("invalid index type: NOPE"):
            self.indexVector(name, "L2", "NOPE")
        with self.refused("at most one distinct index is allowed per field"):
            self.indexVector(name, "L2", "FLAT")
            self.indexVector(name, "IP", "FLAT")

    def test_index_is_dropped_after_release(self):
        name = self.make()
        self.client.release_collection(name)
        self.client.drop_index(name, "vector")
        self.assertEqual(self.client.list_indexes(name), [])

    def test_several_vector_fields_each_with_its_index(self):
        name = self.make([("other", DataType.FLOAT_VECTOR, {"dim": 2})], load=False)
        self.indexVector(name, "IP", field="other")
        self.client.load_collection(name)
        made = [dict(row, other=[float(-row["id"]), 1.0]) for row in rows(range(10))]
        self.client.insert(name, made)
        near = self.client.search(name, [[-1.0, 0.0]], anns_field="other", limit=1)
        self.assertEqual(near[0][0]["id"], 9)
        with self.refused("multiple anns_fields exist, please specify a anns_field in search_params"):
            self.client.search(name, [[0.0, 0.0]], anns_field="", limit=1)

    @since(2, 5)
    def test_truncate_like_deletion_of_everything(self):
        name = self.make()
        self.client.insert(name, rows(range(9)))
        self.client.delete(name, filter="id >= 0")
        self.assertEqual(self.count(name), 0)
        self.client.insert(name, rows(range(3)))
        self.assertEqual(self.count(name), 3)

    def test_loading_progress_through_the_old_interface(self):
        name = self.make()
        self.assertEqual(utility.loading_progress(name)["loading_progress"], "100%")
        self.assertTrue(utility.has_collection(name))
