"""JSON, the dynamic field, nullable fields and defaults."""

from case_base import Case, DataType, rows, since, vector


class Json(Case):
    def test_documents_come_back_as_they_were(self):
        name = self.make([("doc", DataType.JSON, {})])
        documents = [{"a": 1, "b": {"c": [1, 2, "x"]}}, {"a": "text", "ü": None}, [1, 2], 3.5]
        self.client.insert(name, [
            {"id": at, "vector": vector(at), "doc": doc} for at, doc in enumerate(documents)
        ])
        for at, doc in enumerate(documents):
            row = self.client.query(name, filter=f"id == {at}", output_fields=["doc"])[0]
            self.assertEqual(row["doc"], doc)

    def test_paths_in_filters(self):
        name = self.make([("doc", DataType.JSON, {})])
        self.client.insert(name, rows(range(10), doc=lambda key: {"n": key, "in": {"s": f"v{key % 3}"}}))
        for filter, wanted in {
            'doc["n"] > 7': [8, 9],
            'doc["in"]["s"] == "v1"': [1, 4, 7],
            'doc["missing"] == 1': [],
            'doc["n"] in [2, 5]': [2, 5],
            'exists doc["n"] and doc["n"] < 2': [0, 1],
        }.items():
            with self.subTest(filter=filter):
                self.assertEqual(self.ids(name, filter), wanted)


class Dynamic(Case):
    def test_surplus_keys_are_kept_and_can_be_asked_for(self):
        name = self.make(dynamic=True)
        self.client.insert(name, [
            {"id": 1, "vector": vector(1), "colour": "red", "size": 3},
            {"id": 2, "vector": vector(2), "colour": "blue"},
            {"id": 3, "vector": vector(3)},
        ])
        self.assertEqual(self.ids(name, 'colour == "red"'), [1])
        self.assertEqual(self.ids(name, '$meta["size"] == 3'), [1])
        found = self.client.query(name, filter="id in [1, 2, 3]", output_fields=["colour"])
        self.assertEqual([row.get("colour") for row in found], ["red", "blue", None])
        everything = self.client.query(name, filter="id == 1", output_fields=["*"])[0]
        self.assertEqual(set(everything), {"id", "vector", "colour", "size"})

    def test_search_returns_dynamic_keys(self):
        name = self.make(dynamic=True)
        self.client.insert(name, rows(range(3), colour=lambda key: f"c{key}"))
        hit = self.client.search(name, [vector(2)], limit=1, output_fields=["colour"])[0][0]
        self.assertEqual(dict(hit["entity"]), {"colour": "c2"})

    def test_without_it_surplus_keys_are_refused(self):
        name = self.make()
        with self.assertRaises(Exception) as caught:
            self.client.insert(name, rows([1], colour="red"))
        self.assertIn("colour", str(caught.exception))
        self.assertEqual(self.count(name), 0)


class Nullable(Case):
    FIELDS = [
        ("n", DataType.INT64, {"nullable": True}),
        ("title", DataType.VARCHAR, {"max_length": 32, "nullable": True}),
        ("doc", DataType.JSON, {"nullable": True}),
    ]

    @since(2, 5)
    def test_missing_values_are_null(self):
        name = self.make(self.FIELDS)
        self.client.insert(name, [
            {"id": 1, "vector": vector(1), "n": 5, "title": "a", "doc": {"k": 1}},
            {"id": 2, "vector": vector(2), "n": None, "title": None, "doc": None},
            {"id": 3, "vector": vector(3)},
        ])
        found = self.client.query(name, filter="id > 0", output_fields=["n", "title", "doc"])
        self.assertEqual([row["n"] for row in found], [5, None, None])
        self.assertEqual([row["title"] for row in found], ["a", None, None])
        self.assertEqual([row["doc"] for row in found], [{"k": 1}, None, None])

    @since(2, 5)
    def test_null_is_neither_equal_nor_unequal(self):
        name = self.make(self.FIELDS)
        self.client.insert(name, [
            {"id": 1, "vector": vector(1), "n": 5},
            {"id": 2, "vector": vector(2), "n": None},
        ])
        for filter, wanted in {
            "n == 5": [1],
            "n != 5": [],
            "not (n == 5)": [],
            "n is null": [2],
            "n is not null": [1],
            "n == 5 or n is null": [1, 2],
        }.items():
            with self.subTest(filter=filter):
                self.assertEqual(self.ids(name, filter), wanted)

    @since(2, 5)
    def test_defaults_fill_what_is_left_out(self):
        name = self.make([
            ("n", DataType.INT64, {"default_value": 7}),
            ("title", DataType.VARCHAR, {"max_length": 32, "default_value": "untitled"}),
        ])
        self.client.insert(name, [
            {"id": 1, "vector": vector(1)},
            {"id": 2, "vector": vector(2), "n": 3, "title": "given"},
            {"id": 3, "vector": vector(3), "n": None, "title": None},
        ])
        found = self.client.query(name, filter="id > 0", output_fields=["n", "title"])
        self.assertEqual([row["n"] for row in found], [7, 3, 7])
        self.assertEqual([row["title"] for row in found], ["untitled", "given", "untitled"])
