"""Insert, upsert and delete; what they answer and what they leave behind."""

from case_base import Case, DataType, rows, vector
from pymilvus import Collection


class Insert(Case):
    def test_answers_the_keys_in_order(self):
        name = self.make()
        told = self.client.insert(name, rows([5, 3, 9]))
        self.assertEqual(told["insert_count"], 3)
        self.assertEqual(list(told["ids"]), [5, 3, 9])

    def test_rows_are_visible_at_once(self):
        name = self.make()
        for key in range(20):
            self.client.insert(name, rows([key]))
            self.assertEqual(self.count(name), key + 1)

    def test_generated_keys_are_distinct_and_readable(self):
        name = self.make(auto_id=True)
        told = self.client.insert(name, [{"vector": vector(key)} for key in range(50)])
        self.assertEqual(len(set(told["ids"])), 50)
        self.assertEqual(sorted(self.ids(name)), sorted(told["ids"]))

    def test_a_generated_key_must_not_be_given(self):
        name = self.make([("n", DataType.INT64, {})], auto_id=True)
        with self.assertRaises(Exception):
            self.client.insert(name, rows([1], n=1))
        self.assertEqual(self.count(name), 0)

    def test_text_keys(self):
        name = self.make(pk=DataType.VARCHAR)
        keys = ["b", "a", "Ünïcode ✓", "with 'quotes'"]
        self.client.insert(name, [{"id": key, "vector": vector(at)} for at, key in enumerate(keys)])
        self.assertEqual(self.ids(name, 'id >= ""'), sorted(keys, key=lambda key: key.encode()))
        self.assertEqual(self.nearest(name, vector(2), limit=1)[0][0], "Ünïcode ✓")

    def test_columns_through_the_old_interface(self):
        name = self.make([("n", DataType.INT64, {})])
        told = Collection(name).insert([[1, 2], [vector(1), vector(2)], [10, 20]])
        self.assertEqual((told.insert_count, list(told.primary_keys)), (2, [1, 2]))
        self.assertGreater(told.timestamp, 0)
        self.assertEqual(self.ids(name, "n == 20"), [2])

    def test_a_key_inserted_twice_shows_its_newest_row(self):
        name = self.make([("n", DataType.INT64, {})])
        self.client.insert(name, rows([1], n=1))
        self.client.insert(name, rows([1], n=2))
        found = self.client.query(name, filter="id == 1", output_fields=["n"])
        self.assertEqual([row["n"] for row in found], [2])
        self.assertEqual([key for key, _ in self.nearest(name, vector(1))], [1])

    def test_values_at_the_edges_of_their_types(self):
        kinds = [
            ("i8", DataType.INT8, (-128, 127)),
            ("i16", DataType.INT16, (-32768, 32767)),
            ("i32", DataType.INT32, (-(2**31), 2**31 - 1)),
            ("i64", DataType.INT64, (-(2**63), 2**63 - 1)),
            ("f", DataType.FLOAT, (1.5, -3.25)),
            ("d", DataType.DOUBLE, (1e-300, 1e300)),
            ("b", DataType.BOOL, (False, True)),
        ]
        name = self.make([(field, kind, {}) for field, kind, _ in kinds])
        for at in (0, 1):
            row = {field: values[at] for field, _, values in kinds}
            self.client.insert(name, [dict(row, id=at, vector=vector(at))])
        for at in (0, 1):
            found = self.client.query(name, filter=f"id == {at}", output_fields=["*"])[0]
            for field, _, values in kinds:
                self.assertEqual(found[field], values[at], field)

    def test_keys_beyond_what_a_double_holds(self):
        name = self.make()
        keys = [2**53, 2**53 + 1, 2**63 - 1, -(2**63)]
        self.client.insert(name, [{"id": key, "vector": vector(at)} for at, key in enumerate(keys)])
        for at, key in enumerate(keys):
            self.assertEqual(self.nearest(name, vector(at), limit=1)[0][0], key)
        self.assertEqual(self.ids(name, f"id == {2**53 + 1}"), [2**53 + 1])


class Upsert(Case):
    def test_overwrites_and_inserts(self):
        name = self.make([("n", DataType.INT64, {})])
        self.client.insert(name, rows(range(5), n=1))
        told = self.client.upsert(name, rows(range(3, 8), n=2))
        self.assertEqual(told["upsert_count"], 5)
        self.assertEqual(self.count(name), 8)
        self.assertEqual(self.ids(name, "n == 1"), [0, 1, 2])
        self.assertEqual(self.ids(name, "n == 2"), [3, 4, 5, 6, 7])

    def test_again_and_again(self):
        name = self.make([("n", DataType.INT64, {})])
        for turn in range(10):
            self.client.upsert(name, rows(range(20), n=turn))
            if turn % 3 == 0:
                self.client.flush(name)
        self.assertEqual(self.count(name), 20)
        self.assertEqual(self.count(name, "n == 9"), 20)
        self.assertEqual(len(self.nearest(name, vector(0), limit=100)), 20)

    def test_a_new_vector_moves_the_row(self):
        name = self.make()
        self.client.insert(name, rows(range(10)))
        self.client.upsert(name, [{"id": 3, "vector": vector(100)}])
        self.assertEqual(self.nearest(name, vector(100), limit=1), [(3, 0.0)])
        self.assertNotIn(3, [key for key, _ in self.nearest(name, vector(3), limit=5)])

    def test_all_output_fields_spread_the_dynamic_keys(self):
        name = self.make(dynamic=True)
        self.client.insert(name, rows([1, 2], colour="red"))
        found = self.client.query(name, filter="id == 1", output_fields=["*"])
        self.assertEqual(found[0]["colour"], "red")
        self.assertNotIn("$meta", found[0])
        hits = self.client.search(name, data=[vector(1)], limit=1, output_fields=["*"])[0]
        self.assertEqual(hits[0]["entity"]["colour"], "red")
        self.assertNotIn("$meta", hits[0]["entity"])

    def test_an_old_dynamic_key_does_not_survive(self):
        name = self.make(dynamic=True)
        self.client.insert(name, rows([1], colour="red", size=3))
        self.client.upsert(name, rows([1], colour="blue"))
        found = self.client.query(name, filter="id == 1", output_fields=["colour", "size"])[0]
        self.assertEqual(found["colour"], "blue")
        self.assertNotIn("size", found)
        self.assertEqual(self.ids(name, "size == 3"), [])

    def test_text_keys(self):
        name = self.make(pk=DataType.VARCHAR)
        self.client.insert(name, [{"id": "a", "vector": vector(1)}])
        self.client.upsert(name, [{"id": "a", "vector": vector(2)}, {"id": "b", "vector": vector(3)}])
        self.assertEqual(self.count(name), 2)
        self.assertEqual(self.nearest(name, vector(2), limit=1), [("a", 0.0)])


class Delete(Case):
    def test_by_keys(self):
        name = self.make()
        self.client.insert(name, rows(range(10)))
        told = self.client.delete(name, ids=[1, 3, 5])
        self.assertEqual(told["delete_count"], 3)
        self.assertEqual(self.ids(name), [0, 2, 4, 6, 7, 8, 9])
        self.assertEqual(len(self.nearest(name, vector(0), limit=20)), 7)

    def test_by_expression(self):
        name = self.make([("n", DataType.INT64, {})])
        self.client.insert(name, rows(range(10), n=lambda key: key % 3))
        told = self.client.delete(name, filter="n == 1 and id > 1")
        self.assertEqual(told["delete_count"], 2)
        self.assertEqual(self.ids(name), [0, 1, 2, 3, 5, 6, 8, 9])

    def test_a_deleted_key_can_come_back(self):
        name = self.make([("n", DataType.INT64, {})])
        self.client.insert(name, rows([1], n=1))
        self.client.delete(name, ids=[1])
        self.assertEqual(self.count(name), 0)
        self.client.insert(name, rows([1], n=2))
        self.assertEqual(self.ids(name, "n == 2"), [1])
        self.client.flush(name)
        self.assertEqual(self.count(name), 1)

    def test_every_copy_of_a_key_goes(self):
        name = self.make()
        for _ in range(3):
            self.client.insert(name, rows([1, 2]))
        self.client.delete(name, ids=[1])
        self.assertEqual(self.ids(name), [2])
        self.assertEqual(self.count(name, "id == 1"), 0)

    def test_by_text_keys(self):
        name = self.make(pk=DataType.VARCHAR)
        self.client.insert(name, [{"id": key, "vector": vector(1)} for key in "abc"])
        self.client.delete(name, ids=["a", "c"])
        self.assertEqual(self.ids(name, 'id >= ""'), ["b"])

    def test_always_true_and_empty_are_refused(self):
        name = self.make()
        self.client.insert(name, rows(range(3)))
        for filter in ("true", "1 == 1"):
            with self.refused("delete plan can't be empty or always true"):
                self.client.delete(name, filter=filter)
        with self.refused("failed to create delete plan: cannot parse expression"):
            self.client.delete(name, filter="id ==")
        self.assertEqual(self.count(name), 3)

    def test_survives_flush_and_later_inserts(self):
        name = self.make()
        self.client.insert(name, rows(range(100)))
        self.client.flush(name)
        self.client.delete(name, ids=list(range(50)))
        self.client.flush(name)
        self.client.insert(name, rows(range(25)))
        self.client.flush(name)
        self.assertEqual(self.ids(name), list(range(25)) + list(range(50, 100)))


class Flush(Case):
    def test_rows_are_the_same_before_and_after(self):
        name = self.make([("title", DataType.VARCHAR, {"max_length": 32})], index="HNSW",
                         index_params={"M": 8, "efConstruction": 64})
        self.client.insert(name, rows(range(300), title=lambda key: f"row {key}"))
        before = self.client.query(name, filter="id < 300", output_fields=["*"])
        # Eleven are the row itself and five pairs: none of a pair is left to chance.
        near = self.nearest(name, vector(17), limit=11, search_params={"params": {"ef": 64}})
        self.client.flush(name)
        self.assertEqual(self.client.query(name, filter="id < 300", output_fields=["*"]), before)
        self.assertEqual(
            self.nearest(name, vector(17), limit=11, search_params={"params": {"ef": 64}}), near
        )
