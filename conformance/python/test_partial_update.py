"""Upserts of some fields: merging, operations on arrays, keys that are new, refusals."""

from case_base import Case, DataType, rows, since, vector


class PartialUpdate(Case):
    def update(self, name, data, **options):
        return self.client.upsert(name, data, partial_update=True, **options)

    def row(self, name, key=1):
        found = self.client.query(name, filter=f"id == {key}", output_fields=["*"])
        return found[0] if found else None

    @since(2, 6)
    def test_fields_sent_are_replaced_and_the_others_kept(self):
        name = self.make([
            ("text", DataType.VARCHAR, {"max_length": 20}),
            ("n", DataType.INT64, {"nullable": True}),
            ("doc", DataType.JSON, {"nullable": True}),
        ])
        self.client.insert(name, rows(range(5), text=lambda key: f"t{key}", n=7, doc={"a": 1, "b": 2}))
        for at_rest in (False, True):
            if at_rest:
                self.client.flush(name)
            done = self.update(name, [{"id": 1, "n": 8}, {"id": 3, "n": None}])
            self.assertEqual(done["upsert_count"], 2)
        self.assertEqual(
            self.row(name, 1), {"id": 1, "vector": vector(1), "text": "t1", "n": 8, "doc": {"a": 1, "b": 2}})
        self.assertIsNone(self.row(name, 3)["n"])
        self.assertEqual(self.row(name, 2)["n"], 7)
        self.update(name, [{"id": 1, "doc": {"b": 3}}])
        self.assertEqual(self.row(name, 1)["doc"], {"b": 3})
        self.update(name, [{"id": 1, "vector": vector(90)}])
        self.assertEqual(self.nearest(name, vector(90), limit=1)[0][0], 1)
        self.assertEqual(self.count(name), 5)

    @since(2, 6)
    def test_dynamic_keys_are_merged_at_the_top_level(self):
        name = self.make(dynamic=True)
        self.client.insert(name, [{"id": 1, "vector": vector(1), "a": {"x": 1}, "b": 2}])
        self.update(name, [{"id": 1, "a": {"y": 2}, "c": 9007199254740993}])
        row = self.row(name)
        self.assertEqual((row["a"], row["b"], row["c"]), ({"y": 2}, 2, 9007199254740993))
        self.client.upsert(name, [{"id": 1, "vector": vector(1), "d": 1}])
        self.assertEqual(set(self.row(name)), {"id", "vector", "d"})

    @since(3, 0)
    def test_vectors_become_null_where_all_rows_say_so(self):
        schema = self.client.create_schema()
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field("vector", DataType.FLOAT_VECTOR, dim=4)
        schema.add_field("other", DataType.FLOAT_VECTOR, dim=4, nullable=True)
        name = self.name()
        self.client.create_collection(name, schema=schema, consistency_level="Strong")
        for field in ("vector", "other"):
            self.indexVector(name, field=field)
        self.client.load_collection(name)
        self.client.insert(name, [{"id": 1, "vector": vector(1), "other": vector(2)}])
        self.update(name, [{"id": 1, "other": None}])
        self.assertIsNone(self.row(name)["other"])
        self.assertEqual(list(self.row(name)["vector"]), vector(1))

    @since(2, 6)
    def test_a_new_key_becomes_an_insert_and_needs_every_field(self):
        name = self.make([
            ("text", DataType.VARCHAR, {"max_length": 20}),
            ("n", DataType.INT64, {"default_value": 5}),
        ])
        self.client.insert(name, rows([1], text="one", n=1))
        with self.refused("fieldSchema(vector) has no corresponding fieldData pass in: invalid parameter"):
            self.update(name, [{"id": 1, "text": "x"}, {"id": 2, "text": "y"}])
        self.assertEqual(self.row(name)["text"], "one")
        self.update(name, [{"id": 1, "text": "x", "vector": vector(1)}, {"id": 2, "text": "y", "vector": vector(2)}])
        self.assertEqual([self.row(name, 1)["n"], self.row(name, 2)["n"]], [1, 5])
        self.client.delete(name, ids=[2])
        with self.refused("fieldSchema(vector) has no corresponding fieldData pass in"):
            self.update(name, [{"id": 2, "n": 1}])

    @since(2, 6)
    def test_rows_follow_their_partition_key(self):
        schema = self.client.create_schema()
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field("vector", DataType.FLOAT_VECTOR, dim=4)
        schema.add_field("owner", DataType.VARCHAR, max_length=20, is_partition_key=True)
        name = self.name()
        self.client.create_collection(name, schema=schema, consistency_level="Strong")
        self.indexVector(name)
        self.client.load_collection(name)
        self.client.insert(name, rows(range(20), owner=lambda key: f"o{key}"))
        self.update(name, [{"id": key, "owner": f"p{key}"} for key in range(0, 20, 2)])
        self.assertEqual(self.count(name), 20)
        self.assertEqual(self.ids(name, 'owner like "p%"'), list(range(0, 20, 2)))
        self.assertEqual(self.ids(name, 'owner == "p4"'), [4])
        self.assertEqual(self.row(name, 4)["vector"], vector(4))

    @since(2, 6)
    def test_only_rows_of_the_named_partition_count_as_existing(self):
        name = self.make([("n", DataType.INT64, {})])
        self.client.create_partition(name, "other")
        self.client.insert(name, rows([1], n=1))
        with self.refused("fieldSchema(vector) has no corresponding fieldData pass in"):
            self.update(name, [{"id": 1, "n": 2}], partition_name="other")
        with self.refused("partition not found[partition=none]"):
            self.update(name, [{"id": 1, "n": 2}], partition_name="none")

    @since(2, 6)
    def test_needs_a_loaded_collection_and_distinct_keys(self):
        name = self.make([("n", DataType.INT64, {})])
        self.client.insert(name, rows([1], n=1))
        with self.refused("duplicate primary keys are not allowed in the same batch"):
            self.update(name, [{"id": 1, "n": 2}, {"id": 1, "n": 3}])
        self.client.release_collection(name)
        with self.refused("failed to query: collection not loaded"):
            self.update(name, [{"id": 1, "n": 2}])


class ArrayOperations(Case):
    def make_numbers(self):
        name = self.make([
            ("numbers", DataType.ARRAY, {"element_type": DataType.INT64, "max_capacity": 5, "nullable": True}),
            ("text", DataType.VARCHAR, {"max_length": 20}),
        ])
        self.client.insert(name, [
            {"id": 1, "vector": vector(1), "numbers": [1, 2, 1], "text": "t"},
            {"id": 2, "vector": vector(2), "numbers": None, "text": "t"},
        ])
        return name

    def numbers(self, name):
        found = self.client.query(name, filter="id >= 0", output_fields=["numbers"])
        return {row["id"]: row["numbers"] for row in found}

    def change(self, name, operation, data, **more):
        return self.client.upsert(name, data, field_ops={"numbers": operation, **more})

    @since(3, 0)
    def test_append_and_remove_change_the_arrays_that_are_there(self):
        name = self.make_numbers()
        self.change(name, "array_append", [{"id": 1, "numbers": [3]}, {"id": 2, "numbers": [4, 4]}])
        self.assertEqual(self.numbers(name), {1: [1, 2, 1, 3], 2: [4, 4]})
        self.change(name, "array_remove", [{"id": 1, "numbers": [1, 9]}, {"id": 2, "numbers": None}])
        self.assertEqual(self.numbers(name), {1: [2, 3], 2: [4, 4]})
        self.change(name, "array_remove", [{"id": 2, "numbers": [4]}])
        self.assertEqual(self.numbers(name), {1: [2, 3], 2: []})
        self.change(name, "array_append", [{"id": 3, "numbers": [5], "vector": vector(3), "text": "new"}])
        self.assertEqual(self.numbers(name), {1: [2, 3], 2: [], 3: [5]})

    @since(3, 0)
    def test_nulls(self):
        name = self.make_numbers()
        self.change(name, "array_append", [{"id": 2, "numbers": None}])
        self.assertEqual(self.numbers(name)[2], None)
        self.change(name, "array_remove", [{"id": 2, "numbers": [1]}])
        self.assertEqual(self.numbers(name)[2], [])

    @since(3, 0)
    def test_refusals(self):
        name = self.make_numbers()
        with self.refused("array length 6 exceeds max_capacity 5"):
            self.change(name, "array_append", [{"id": 1, "numbers": [7, 8, 9]}])
        with self.refused('ARRAY_APPEND payload for field "numbers" row 0 has length 6 exceeding max_capacity 5'):
            self.change(name, "array_append", [{"id": 2, "numbers": [1] * 6}])
        with self.refused('op ARRAY_APPEND requires Array field, but field "text" is VarChar'):
            self.change(name, "replace", [{"id": 1, "text": "x"}], text="array_append")
        with self.refused('field "id" is the primary key and cannot carry a partial-update op'):
            self.change(name, "replace", [{"id": 1, "text": "x"}], id="array_append")
        with self.refused('field "absent" not found in collection schema'):
            self.change(name, "replace", [{"id": 1, "text": "x"}], absent="array_remove")
        with self.refused('partial-update op targets field "numbers" not present in fields_data'):
            self.change(name, "array_append", [{"id": 1, "text": "x"}])
        self.assertEqual(self.numbers(name), {1: [1, 2, 1], 2: None})
