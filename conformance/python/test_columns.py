"""Columns and data frames through the ORM: pymilvus takes them apart, all types come back."""

import numpy
import pandas
from case_base import DIM, Case, DataType, since, vector
from pymilvus import Collection, CollectionSchema, FieldSchema

COLUMNS = {
    "flag": (DataType.BOOL, {}, [True, False, True]),
    "i8": (DataType.INT8, {}, [-128, 0, 127]),
    "i16": (DataType.INT16, {}, [-32768, 0, 32767]),
    "i32": (DataType.INT32, {}, [-(2**31), 0, 2**31 - 1]),
    "i64": (DataType.INT64, {}, [-(2**63), 0, 2**63 - 1]),
    "single": (DataType.FLOAT, {}, [0.5, -1.25, 3.0]),
    "double": (DataType.DOUBLE, {}, [0.1, -1e300, 3.0]),
    "text": (DataType.VARCHAR, {"max_length": 32}, ["a", "", "ü ✓"]),
    "doc": (DataType.JSON, {}, [{"a": 1}, [1, 2], {}]),
    "list": (
        DataType.ARRAY,
        {"element_type": DataType.INT64, "max_capacity": 4},
        [[1, 2], [], [3]],
    ),
    "sparse": (DataType.SPARSE_FLOAT_VECTOR, {}, [{1: 0.5}, {2: 1.5, 7: 0.25}, {100: 3.0}]),
}


class Columns(Case):
    def collection(self, names=tuple(COLUMNS), *, dynamic=False, auto_id=False):
        fields = [
            FieldSchema("id", DataType.INT64, is_primary=True, auto_id=auto_id),
            FieldSchema("vector", DataType.FLOAT_VECTOR, dim=DIM),
            *(FieldSchema(name, COLUMNS[name][0], **COLUMNS[name][1]) for name in names),
        ]
        schema = CollectionSchema(fields, enable_dynamic_field=dynamic)
        made = Collection(self.name(), schema, consistency_level="Strong")
        made.create_index("vector", {"index_type": "FLAT", "metric_type": "L2"})
        if "sparse" in names:
            made.create_index("sparse", {"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"})
        made.load()
        return made

    def assertColumns(self, collection, names, keys):
        found = collection.query("id >= 0", output_fields=["*"])
        self.assertEqual([row["id"] for row in found], keys)
        for at, row in enumerate(found):
            self.assertEqual(list(row["vector"]), vector(at))
            for name in names:
                wanted = COLUMNS[name][2][at]
                shown = row[name] if name not in ("list",) else list(row[name])
                self.assertEqual(shown, wanted, name)

    def test_lists(self):
        collection = self.collection()
        vectors = [vector(n) for n in range(3)]
        done = collection.insert([[1, 2, 3], vectors, *(values for _, _, values in COLUMNS.values())])
        self.assertEqual((done.insert_count, list(done.primary_keys)), (3, [1, 2, 3]))
        self.assertColumns(collection, COLUMNS, [1, 2, 3])

    def test_arrays_of_numpy(self):
        collection = self.collection(["double"])
        vectors = numpy.array([vector(n) for n in range(3)], dtype=numpy.float32)
        collection.insert([
            numpy.array([1, 2, 3], dtype=numpy.int64), vectors, numpy.array(COLUMNS["double"][2])
        ])
        self.assertColumns(collection, ["double"], [1, 2, 3])

    def test_an_upsert_of_columns(self):
        collection = self.collection(["i64", "text"])
        vectors = [vector(n) for n in range(3)]
        collection.insert([[1, 2, 3], vectors[::-1], [7, 7, 7], ["x", "y", "z"]])
        done = collection.upsert([[1, 2, 3], vectors, COLUMNS["i64"][2], COLUMNS["text"][2]])
        self.assertEqual(done.upsert_count, 3)
        self.assertColumns(collection, ["i64", "text"], [1, 2, 3])

    def test_a_data_frame(self):
        names = [name for name in COLUMNS if name != "sparse"]
        collection = self.collection(names)
        columns = {"id": [1, 2, 3], "vector": [vector(n) for n in range(3)]}
        columns.update({name: COLUMNS[name][2] for name in names})
        frame = pandas.DataFrame(columns).astype({
            "i8": "int8", "i16": "int16", "i32": "int32", "single": "float32"
        })
        done = collection.insert(frame)
        self.assertEqual(done.insert_count, 3)
        self.assertColumns(collection, names, [1, 2, 3])
        self.assertEqual(collection.upsert(frame).upsert_count, 3)
        self.assertColumns(collection, names, [1, 2, 3])

    def test_a_data_frame_with_generated_keys(self):
        collection = self.collection(["i64"], auto_id=True)
        frame = pandas.DataFrame({"vector": [vector(n) for n in range(3)], "i64": COLUMNS["i64"][2]})
        done = collection.insert(frame)
        self.assertColumns(collection, ["i64"], sorted(done.primary_keys))

    def test_a_collection_made_from_a_data_frame(self):
        frame = pandas.DataFrame({
            "id": [1, 2, 3],
            "vector": [vector(n) for n in range(3)],
            "i64": COLUMNS["i64"][2],
            "text": ["a", "b", "c"],
        })
        collection, done = Collection.construct_from_dataframe(
            self.name(), frame, primary_field="id", consistency_level="Strong"
        )
        self.assertEqual(done.insert_count, 3)
        kinds = {field.name: field.dtype for field in collection.schema.fields}
        self.assertEqual(kinds["vector"], DataType.FLOAT_VECTOR)
        self.assertEqual(kinds["text"], DataType.VARCHAR)
        collection.create_index("vector", {"index_type": "FLAT", "metric_type": "L2"})
        collection.load()
        self.assertColumns(collection, ["i64"], [1, 2, 3])

    @since(2, 5)
    def test_columns_with_nulls_and_the_dynamic_field(self):
        name = self.make([("n", DataType.INT64, {"nullable": True})], dynamic=True)
        collection = Collection(name)
        collection.insert([[1, 2, 3], [vector(n) for n in range(3)], [5, None, 7]])
        collection.insert({"id": 4, "vector": vector(4), "n": None, "colour": "red"})
        found = collection.query("id > 0", output_fields=["n", "colour"])
        self.assertEqual([row["n"] for row in found], [5, None, 7, None])
        self.assertEqual(found[3].get("colour"), "red")

    def test_columns_of_different_lengths_are_refused(self):
        collection = self.collection(["i64"])
        with self.assertRaises(Exception):
            collection.insert([[1, 2, 3], [vector(n) for n in range(3)], [1, 2]])
        self.assertEqual(collection.query("id >= 0"), [])
