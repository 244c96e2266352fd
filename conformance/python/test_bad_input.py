"""What a client can do wrong: a clear error, nothing written, a server that goes on."""

from case_base import Case, DataType, rows, vector


class BadInput(Case):
    def untouched(self, name):
        self.assertEqual(self.count(name), 0)

    def test_wrong_dimension(self):
        name = self.make()
        with self.assertRaises(Exception) as caught:
            self.client.insert(name, [{"id": 1, "vector": [1.0, 2.0, 3.0]}])
        self.assertIn("dim", str(caught.exception))
        self.untouched(name)
        with self.refused("vector dimension mismatch, expected vector size(byte) 16, actual 12."):
            self.nearest(name, [1.0, 2.0, 3.0])

    def test_wrong_types(self):
        name = self.make([("n", DataType.INT64, {}), ("s", DataType.VARCHAR, {"max_length": 8})])
        for bad in ({"n": "text", "s": "a"}, {"n": 1, "s": 5}, {"n": 1.5, "s": "a"}):
            with self.subTest(bad=bad), self.assertRaises(Exception):
                self.client.insert(name, [dict(bad, id=1, vector=vector(1))])
        with self.assertRaises(Exception):
            self.client.insert(name, [{"id": 1, "vector": "text", "n": 1, "s": "a"}])
        self.untouched(name)

    def test_missing_column(self):
        name = self.make([("n", DataType.INT64, {})])
        with self.assertRaises(Exception) as caught:
            self.client.insert(name, rows([1]))
        self.assertIn("n", str(caught.exception))
        self.untouched(name)

    def test_numbers_that_are_none(self):
        name = self.make()
        for value, text in {float("nan"): "NaN", float("inf"): "+Inf", float("-inf"): "-Inf"}.items():
            with self.subTest(value=value):
                with self.refused(f"value '{text}' is not a number or infinity"):
                    self.client.insert(name, [{"id": 1, "vector": [0.0, value, 0.0, 0.0]}])
        self.untouched(name)

    def test_text_too_long_in_bytes(self):
        name = self.make([("s", DataType.VARCHAR, {"max_length": 4})])
        self.client.insert(name, rows([1], s="éé"))
        with self.refused("length of varchar field s exceeds max length"):
            self.client.insert(name, rows([2], s="ééé"))
        self.assertEqual(self.ids(name), [1])

    def test_integers_out_of_range(self):
        name = self.make([("n", DataType.INT8, {})])
        with self.refused("out of range: [-128, 127]"):
            self.client.insert(name, rows([1], n=128))
        self.untouched(name)

    def test_one_bad_row_writes_nothing(self):
        name = self.make([("s", DataType.VARCHAR, {"max_length": 4})])
        made = rows(range(100), s="ok")
        made[57]["s"] = "far too long"
        with self.refused("row number: 57"):
            self.client.insert(name, made)
        self.untouched(name)

    def test_unknown_collection(self):
        with self.refused("can't find collection[database=default][collection=nowhere]"):
            self.client.insert("nowhere", rows([1]))
        with self.refused("can't find collection[database=default][collection=nowhere]"):
            self.client.describe_collection("nowhere")
        with self.refused("collection not found[database=default][collection=nowhere]"):
            self.nearest("nowhere", vector(1), search_params={"metric_type": "L2"}, anns_field="vector")
        with self.refused("collection not found[database=default][collection=nowhere]"):
            self.ids("nowhere")
        with self.refused("collection not found[database=default][collection=nowhere]"):
            self.client.load_collection("nowhere")

    def test_unknown_field(self):
        name = self.make()
        with self.refused("failed to create query plan", "fieldName(nope) not found"):
            self.nearest(name, vector(1), anns_field="nope")
        with self.refused("nope"):
            self.nearest(name, vector(1), output_fields=["nope"])

    def test_search_bounds(self):
        name = self.make()
        self.client.insert(name, rows(range(3)))
        with self.refused("topk [16385] is invalid, it should be in range [1, 16384], but got 16385"):
            self.nearest(name, vector(1), limit=16385)
        with self.refused("offset [-1] is invalid"):
            self.nearest(name, vector(1), search_params={"offset": -1})
        with self.refused("offset+topk [16390] is invalid"):
            self.nearest(name, vector(1), limit=10, search_params={"offset": 16380})

    def test_search_parameters_that_are_no_integers(self):
        for index, key in (("HNSW", "ef"), ("IVF_FLAT", "nprobe")):
            name = self.make(index=index, index_params={"M": 8, "efConstruction": 50} if key == "ef" else {"nlist": 16})
            self.client.insert(name, rows(range(3)))
            for value in (1.0, 64.0, "16.0", None, "", "many", [64]):
                with self.subTest(key=key, value=value), self.refused("query failed"):
                    self.nearest(name, vector(1), limit=1, search_params={"params": {key: value}})
            found = self.nearest(name, vector(1), limit=1, search_params={"params": {key: 64}})
            self.assertEqual([id for id, _ in found], [1])

    def test_bad_filters(self):
        name = self.make([("n", DataType.INT64, {}), ("s", DataType.VARCHAR, {"max_length": 8})])
        self.client.insert(name, rows([1], n=1, s="a"))
        for filter in (
            "n ==", "n == == 1", "(n == 1", "n = 1", "n == 'a'", "s > 1", "n in 5", "n + s == 2", "nope == 1",
            "n == 1 and", "'a' like s", "n like 'a%'",
        ):
            with self.subTest(filter=filter):
                with self.refused("failed to create query plan: cannot parse expression"):
                    self.nearest(name, vector(1), filter=filter)
        with self.refused("failed to create query plan", "predicate is not a boolean expression: n"):
            self.nearest(name, vector(1), filter="n")

    def test_names(self):
        for bad, text in {
            "12-s": "Invalid collection name: 12-s. the first character of a collection name must be an underscore or letter",
            "a b": "collection name can only contain numbers, letters and underscores",
            "a" * 256: "the length of a collection name must be less than 255 characters",
        }.items():
            with self.subTest(name=bad[:10]), self.refused(text):
                self.client.create_collection(bad, dimension=4)

    def test_schemas(self):
        def build(*fields):
            schema = self.client.create_schema()
            for name, kind, options in fields:
                schema.add_field(name, kind, **options)
            return schema

        key = ("id", DataType.INT64, {"is_primary": True})
        for text, schema in {
            "invalid dimension: 1": build(key, ("v", DataType.FLOAT_VECTOR, {"dim": 1})),
            "invalid dimension: 32769": build(key, ("v", DataType.FLOAT_VECTOR, {"dim": 32769})),
            "schema does not contain vector field": build(key, ("n", DataType.INT64, {})),
            "field name": build(
                key, ("n", DataType.INT64, {}), ("n", DataType.INT64, {}), ("v", DataType.FLOAT_VECTOR, {"dim": 4})
            ),
        }.items():
            with self.subTest(text=text), self.refused(text):
                self.client.create_collection(self.name("bad"), schema=schema)

    def test_bad_json_in_dynamic_values(self):
        name = self.make(dynamic=True)
        with self.assertRaises(Exception):
            self.client.insert(name, rows([1], **{"$meta": {"a": 1}}))
        self.untouched(name)

    def test_document_too_large(self):
        name = self.make([("doc", DataType.JSON, {})])
        with self.refused("exceeds max length (65536)"):
            self.client.insert(name, rows([1], doc={"text": "x" * 70000}))
        self.untouched(name)
