"""LocalBulkWriter writes files for a schema as the server describes it.

Needs packages that the other cases do without: the list requirements/pymilvus-3.0-bulk.txt has them.
"""

import importlib.util
import json
import pathlib
import tempfile

from case_base import DIM, VERSION, Case, DataType, vector
from pymilvus import Collection

HAS_PACKAGES = all(importlib.util.find_spec(name) for name in ("pyarrow", "ml_dtypes", "minio", "azure"))

if HAS_PACKAGES and VERSION >= (3, 0):
    import pyarrow.parquet
    from pymilvus.bulk_writer import BulkFileType, LocalBulkWriter

    class BulkWriter(Case):
        FIELDS = [
            ("flag", DataType.BOOL, {}),
            ("small", DataType.INT8, {}),
            ("big", DataType.INT64, {"nullable": True}),
            ("single", DataType.FLOAT, {"default_value": 1.5}),
            ("text", DataType.VARCHAR, {"max_length": 32}),
            ("doc", DataType.JSON, {}),
            ("list", DataType.ARRAY, {"element_type": DataType.VARCHAR, "max_capacity": 4, "max_length": 8}),
            ("half", DataType.FLOAT16_VECTOR, {"dim": DIM}),
            ("bits", DataType.BINARY_VECTOR, {"dim": 16}),
            ("sparse", DataType.SPARSE_FLOAT_VECTOR, {}),
        ]

        def described(self):
            """The schema as pymilvus reads it back from DescribeCollection."""
            return Collection(self.make(self.FIELDS, dynamic=True, index=None)).schema

        def row(self, n):
            return {
                "id": n,
                "vector": vector(n),
                "flag": n % 2 == 0,
                "small": n,
                "big": None if n % 2 else n,
                "single": 0.5,
                "text": f"t{n}",
                "doc": {"n": n},
                "list": ["a", "b"],
                "half": vector(n),
                "bits": [1, 0] * 8,
                "sparse": {1: 0.5, n + 2: 1.5},
                "extra": n,
            }

        def written(self, kind):
            folder = tempfile.TemporaryDirectory()
            self.addCleanup(folder.cleanup)
            writer = LocalBulkWriter(self.described(), local_path=folder.name, file_type=kind)
            for n in range(5):
                writer.append_row(self.row(n))
            writer.commit()
            return [pathlib.Path(path) for batch in writer.batch_files for path in batch]

        def test_parquet(self):
            [path] = self.written(BulkFileType.PARQUET)
            table = pyarrow.parquet.read_table(path).to_pydict()
            self.assertEqual(table["id"], list(range(5)))
            self.assertEqual(table["vector"], [vector(n) for n in range(5)])
            self.assertEqual(table["big"], [0, None, 2, None, 4])
            self.assertEqual([json.loads(text) for text in table["doc"]], [{"n": n} for n in range(5)])
            self.assertEqual([json.loads(text) for text in table["$meta"]], [{"extra": n} for n in range(5)])

        def test_json(self):
            [path] = self.written(BulkFileType.JSON)
            rows = json.loads(path.read_text())["rows"]
            self.assertEqual([row["id"] for row in rows], list(range(5)))
            self.assertEqual([row["text"] for row in rows], [f"t{n}" for n in range(5)])

        def test_what_the_schema_forbids_is_not_written(self):
            with tempfile.TemporaryDirectory() as folder:
                writer = LocalBulkWriter(self.described(), local_path=folder)
                for change in ({"text": "x" * 33}, {"vector": [1.0]}, {"small": "no"}, {"flag": None}):
                    with self.subTest(change=change), self.assertRaises(Exception):
                        writer.append_row({**self.row(1), **change})
