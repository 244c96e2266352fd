"""Schemas that change under their rows; indexes on scalars and JSON paths; resource groups."""

import uuid

from pymilvus import utility

from case_base import Case, DataType, rows, since, vector


class ChangingFields(Case):
    def add(self, name, field, kind=DataType.INT64, **options):
        self.client.add_collection_field(name, field, kind, nullable=True, **options)

    @since(3, 0)
    def test_a_dropped_field_is_gone_and_its_name_is_free(self):
        name = self.make([("mark", DataType.INT64, {})], dynamic=False)
        self.client.insert(name, rows(range(3), mark=lambda key: key * 10))
        self.client.drop_collection_field(name, "mark")
        with self.refused("failed to create query plan"):
            self.ids(name, "mark > 0")
        self.client.insert(name, rows(range(3, 5)))
        self.add(name, "mark", DataType.VARCHAR, max_length=20)
        found = self.client.query(name, filter="id >= 0", output_fields=["mark"])
        self.assertEqual([row["mark"] for row in found], [None] * 5)
        self.client.insert(name, rows([5], mark="new"))
        self.assertEqual(self.ids(name, 'mark == "new"'), [5])
        told = self.client.describe_collection(name)
        last = [field for field in told["fields"] if field["name"] == "mark"][0]
        self.assertEqual(last["field_id"], 103)

    @since(3, 0)
    def test_what_a_collection_cannot_do_without_stays(self):
        name = self.make([("mark", DataType.INT64, {})])
        for field, text in [
            ("id", "cannot drop primary key field: id"),
            ("vector", "cannot drop the last vector field: vector"),
            ("nothing", "field not found: nothing"),
        ]:
            with self.refused(text):
                self.client.drop_collection_field(name, field)
        self.client.drop_collection_field(name, "mark")

    @since(3, 0)
    def test_a_vector_comes_and_goes_with_its_index(self):
        name = self.make()
        self.client.insert(name, rows(range(3)))
        self.client.release_collection(name)
        self.add(name, "second", DataType.FLOAT_VECTOR, dim=2)
        with self.refused("there is no vector index on field: [second]"):
            self.client.load_collection(name)
        self.indexVector(name, field="second")
        self.client.load_collection(name)
        self.client.insert(name, rows(range(3, 5), second=lambda key: [float(key), 0.0]))
        near = self.nearest(name, [4.0, 0.0], anns_field="second")
        self.assertEqual([key for key, _ in near], [4, 3])
        self.client.drop_collection_field(name, "second")
        self.assertEqual(self.client.list_indexes(name), ["vector"])
        self.assertEqual(self.nearest(name, vector(4), limit=1)[0][0], 4)

    @since(2, 6)
    def test_dynamic_fields_can_be_turned_on_and_off(self):
        name = self.make()
        self.client.insert(name, rows(range(2)))
        self.client.alter_collection_properties(name, {"dynamicfield.enabled": True})
        self.client.insert(name, rows(range(2, 4), color="red"))
        self.assertEqual(self.ids(name, 'color == "red"'), [2, 3])
        with self.refused("cannot delete key dynamicfield.enabled"):
            self.client.drop_collection_properties(name, ["dynamicfield.enabled"])
        self.client.alter_collection_properties(name, {"dynamicfield.enabled": False})
        self.assertFalse(self.client.describe_collection(name)["enable_dynamic_field"])
        with self.refused("failed to create query plan"):
            self.ids(name, 'color == "red"')
        self.assertEqual(self.ids(name), [0, 1, 2, 3])

    @since(2, 6)
    def test_length_and_description_change(self):
        name = self.make([("title", DataType.VARCHAR, {"max_length": 5})])
        with self.refused("length of"):
            self.client.insert(name, rows([1], title="longer"))
        self.client.alter_collection_field(name, "title", {"max_length": 10})
        self.client.insert(name, rows([1], title="longer"))
        self.client.alter_collection_field(name, "title", {"field.description": "what it is"})
        told = self.client.describe_collection(name)["fields"][2]
        self.assertEqual(told["description"], "what it is")
        with self.refused("exceeds the maximum allowed value 65535"):
            self.client.alter_collection_field(name, "title", {"max_length": 65536})
        with self.refused("can not modify the maxlength for non-string types"):
            self.client.alter_collection_field(name, "id", {"max_length": 10})
        with self.refused("dim does not allow update in collection field param"):
            self.client.alter_collection_field(name, "title", {"dim": 10})


class ScalarIndexes(Case):
    def index(self, name, field, kind, index_name="", **params):
        wanted = self.client.prepare_index_params()
        wanted.add_index(field, index_type=kind, index_name=index_name, params=params)
        self.client.create_index(name, wanted)

    def test_types_fit_fields(self):
        name = self.make(
            [
                ("small", DataType.INT16, {}),
                ("title", DataType.VARCHAR, {"max_length": 20}),
                ("price", DataType.FLOAT, {}),
            ]
        )
        self.index(name, "small", "BITMAP")
        self.index(name, "title", "Trie")
        self.index(name, "price", "STL_SORT")
        for field, kind, text in [
            ("id", "BITMAP", "create bitmap index on primary key not supported"),
            ("id", "HNSW", "index HNSW only supports vector data type"),
            ("id", "NOTHING", "invalid index type: NOTHING"),
            ("id", "TRIE", "TRIE are only supported on varchar field"),
            ("title", "NGRAM", "Ngram index must specify both min_gram and max_gram"),
            ("price", "INVERTED", "at most one distinct index is allowed per field"),
        ]:
            with self.refused(text):
                self.index(name, field, kind)
        with self.refused("creating multiple indexes on same field is not supported"):
            self.index(name, "price", "INVERTED", index_name="other")
        self.index(name, "price", "STL_SORT")
        told = self.client.describe_index(name, "price")
        self.assertEqual((told["index_type"], told["field_name"]), ("STL_SORT", "price"))

    @since(2, 6)
    def test_paths_of_json_have_indexes_of_their_own(self):
        name = self.make([("doc", DataType.JSON, {})], dynamic=True)
        self.index(name, "doc", "INVERTED", json_cast_type="double", json_path="doc['a']['b']")
        self.index(name, "doc", "INVERTED", json_cast_type="varchar", json_path="doc['a'][0]")
        self.index(name, "key", "INVERTED", json_cast_type="DOUBLE", json_path="key['x']")
        self.assertEqual(
            sorted(self.client.list_indexes(name)),
            ["$meta/key/x", "doc/a/0", "doc/a/b", "vector"],
        )
        self.assertEqual(self.client.describe_index(name, "$meta/key/x")["field_name"], "key")
        with self.refused("json index must specify cast type"):
            self.index(name, "doc", "INVERTED", json_path="doc['c']")
        with self.refused("json_cast_type ARRAY_BOOL is not supported for STL_SORT index"):
            self.index(name, "doc", "STL_SORT", json_cast_type="array_bool", json_path="doc['c']")
        with self.refused("cannot parse identifier"):
            self.index(name, "doc", "INVERTED", json_cast_type="double", json_path="doc['c")
        self.client.drop_index(name, "doc/a/b")
        self.assertNotIn("doc/a/b", self.client.list_indexes(name))

    @since(2, 6)
    def test_properties_of_an_index_change_while_released(self):
        name = self.make()
        with self.refused("can't alter index on loaded collection"):
            self.client.alter_index_properties(name, "vector", {"mmap.enabled": True})
        self.client.release_collection(name)
        with self.refused("M is not a configable index property"):
            self.client.alter_index_properties(name, "vector", {"M": 10})
        self.client.alter_index_properties(name, "vector", {"mmap.enabled": True})
        self.assertEqual(self.client.describe_index(name, "vector")["mmap.enabled"], "True")


class Loading(Case):
    @since(2, 5)
    def test_a_list_of_fields_holds_what_a_collection_needs(self):
        name = self.make([("mark", DataType.INT64, {})], load=False)
        for fields, text in [
            (["vector"], "does not contain primary key field id"),
            (["id"], "does not contain vector field"),
            (["id", "vector", "nothing"], "nothing"),
        ]:
            with self.refused(text):
                self.client.load_collection(name, load_fields=fields)
        with self.refused("when load 3 replica count: service resource insufficient"):
            self.client.load_collection(name, replica_number=3)
        with self.refused("resource group not found[rg=nowhere]"):
            self.client.load_collection(name, resource_groups=["nowhere"])
        self.client.load_collection(name, load_fields=["id", "vector"])
        self.assertEqual(str(self.client.get_load_state(name)["state"]), "Loaded")

    def test_segments_are_listed_once_they_take_no_more_rows(self):
        name = self.make()
        self.client.insert(name, rows(range(5)))
        self.assertEqual(utility.get_query_segment_info(name), [])
        self.client.flush(name)
        infos = utility.get_query_segment_info(name)
        self.assertEqual([info.num_rows for info in infos], [5])
        self.assertEqual([list(info.nodeIds) for info in infos], [[1]])
        self.client.release_collection(name)
        self.assertEqual(utility.get_query_segment_info(name), [])


class ResourceGroups(Case):
    @since(3, 0)
    def test_groups_are_kept_and_the_node_stays(self):
        from pymilvus.client.types import ResourceGroupConfig

        name = f"rg_{uuid.uuid4().hex[:8]}"
        self.client.create_resource_group(name)
        self.assertIn(name, self.client.list_resource_groups())
        self.client.create_resource_group(name)
        wanted = ResourceGroupConfig(requests={"node_num": 1}, limits={"node_num": 2})
        self.client.update_resource_groups({name: wanted})
        told = self.client.describe_resource_group(name)
        self.assertEqual((told.num_available_node, told.config.limits.node_num), (0, 2))
        with self.refused("resource group's limits node num is not 0"):
            self.client.drop_resource_group(name)
        with self.refused("limits node num should not less than requests node num"):
            bad = ResourceGroupConfig(requests={"node_num": 3}, limits={"node_num": 2})
            self.client.update_resource_groups({name: bad})
        none = ResourceGroupConfig(requests={"node_num": 0}, limits={"node_num": 0})
        self.client.update_resource_groups({name: none})
        self.client.drop_resource_group(name)
        with self.refused(f"resource group not found[rg={name}]"):
            self.client.describe_resource_group(name)
        default = self.client.describe_resource_group("__default_resource_group")
        self.assertEqual((default.capacity, default.num_available_node), (1_000_000, 1))
