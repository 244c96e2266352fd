"""Query and get: filters, keys, paging, counts, outputs."""

from case_base import Case, DataType, rows, vector


class Query(Case):
    def filled(self, count=20, **options):
        name = self.make([("n", DataType.INT64, {})], **options)
        self.client.insert(name, rows(range(count), n=lambda key: key * 10))
        return name

    def test_rows_come_in_key_order(self):
        name = self.make()
        self.client.insert(name, rows([5, 1, 4, 2, 3]))
        self.assertEqual(self.ids(name), [1, 2, 3, 4, 5])

    def test_limit_and_offset(self):
        name = self.filled()
        self.assertEqual(self.ids(name, "id >= 5", limit=3), [5, 6, 7])
        self.assertEqual(self.ids(name, "id >= 5", limit=3, offset=4), [9, 10, 11])
        self.assertEqual(self.ids(name, "id >= 5", limit=3, offset=100), [])
        self.assertEqual(self.ids(name, "", limit=2), [0, 1])

    def test_growing_rows_can_be_left_out(self):
        name = self.make(index="FLAT", load=False)
        self.client.insert(name, rows(range(5)))
        self.client.flush(name)
        self.client.load_collection(name)
        self.client.insert(name, rows(range(5, 8)))
        self.assertEqual(self.ids(name, ignore_growing=True), [0, 1, 2, 3, 4])
        self.assertEqual(self.count(name, ignore_growing=True), 5)
        found = self.nearest(name, vector(7), search_params={"ignore_growing": True})
        self.assertEqual([key for key, _ in found], [4, 3, 2])
        self.assertEqual(self.ids(name), list(range(8)))
        self.client.upsert(name, rows([0, 1]))
        self.assertEqual(self.ids(name, ignore_growing=True), [2, 3, 4])
        self.client.release_collection(name)
        self.client.flush(name)
        self.client.load_collection(name)
        self.assertEqual(self.ids(name, ignore_growing=True), list(range(8)))

    def test_output_fields(self):
        name = self.filled()
        row = self.client.query(name, filter="id == 3", output_fields=["n"])[0]
        self.assertEqual(dict(row), {"id": 3, "n": 30})
        row = self.client.query(name, filter="id == 3", output_fields=["*"])[0]
        self.assertEqual(set(row), {"id", "n", "vector"})
        self.assertEqual(list(row["vector"]), vector(3))

    def test_no_rows(self):
        name = self.filled()
        self.assertEqual(list(self.client.query(name, filter="id == 99", output_fields=["*"])), [])

    def test_count(self):
        name = self.filled()
        self.assertEqual(self.count(name), 20)
        self.assertEqual(self.count(name, "n >= 100"), 10)
        self.assertEqual(self.count(name, "id == 99"), 0)

    def test_count_takes_every_copy_of_a_key(self):
        name = self.make()
        for _ in range(4):
            self.client.insert(name, rows([1]))
        self.assertEqual(self.count(name), 4)
        self.assertEqual(self.ids(name), [1])

    def test_get_by_keys(self):
        name = self.filled()
        found = self.client.get(name, ids=[7, 3, 99], output_fields=["n"])
        self.assertEqual(sorted((row["id"], row["n"]) for row in found), [(3, 30), (7, 70)])
        self.assertEqual(len(self.client.get(name, ids=[3, 3])), 1)

    def test_get_by_text_keys(self):
        name = self.make(pk=DataType.VARCHAR)
        self.client.insert(name, [{"id": key, "vector": vector(1)} for key in "abc"])
        self.assertEqual([row["id"] for row in self.client.get(name, ids=["c", "a"])], ["a", "c"])

    def test_values_as_templates(self):
        name = self.filled()
        found = self.client.query(
            name, filter="id in {keys} and n > {least}", filter_params={"keys": [1, 2, 3], "least": 15}
        )
        self.assertEqual([row["id"] for row in found], [2, 3])

    def test_bounds_are_checked(self):
        name = self.filled()
        with self.refused("empty expression should be used with limit"):
            self.client.query(name, filter="")
        with self.refused("invalid max query result window, (offset+limit) should be in range [1, 16384]"):
            self.ids(name, limit=20000)
        with self.refused("failed to create query plan: cannot parse expression: id ==="):
            self.ids(name, "id === 3")
        with self.refused("field nope not exist"):
            self.client.query(name, filter="id == 1", output_fields=["nope"])
        with self.refused("failed to create query plan", "nope"):
            self.ids(name, "nope == 3")
