"""What the cases share: a client, names of their own, small collections, expected errors."""

import contextlib
import os
import re
import unittest
import uuid

import pymilvus
from pymilvus import DataType, MilvusClient, MilvusException, connections

URI = os.environ.get("REDKITE_URI", "http://127.0.0.1:19530")
VERSION = tuple(int(part) for part in re.findall(r"\d+", pymilvus.__version__)[:2])
DIM = 4


def since(major, minor):
    """For cases that this pymilvus cannot express: they are not collected."""
    return lambda method: method if VERSION >= (major, minor) else None


def vector(seed, dim=DIM):
    """Distinct, ordered and exact in float32: row n lies at distance growing with n."""
    return [float(seed)] + [0.0] * (dim - 1)


def rows(keys, **fields):
    made = []
    for key in keys:
        row = {"id": key, "vector": vector(key)}
        row.update({name: value(key) if callable(value) else value for name, value in fields.items()})
        made.append(row)
    return made


class Case(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.client = MilvusClient(uri=URI)
        connections.connect(alias="default", uri=URI)

    @classmethod
    def tearDownClass(cls):
        cls.client.close()
        connections.disconnect("default")

    def name(self, stem="c"):
        name = f"conf_{stem}_{uuid.uuid4().hex[:10]}"
        self.addCleanup(self.dropQuietly, name)
        return name

    def dropQuietly(self, name):
        with contextlib.suppress(Exception):
            self.client.drop_collection(name)

    def make(
        self,
        fields=(),
        *,
        pk=DataType.INT64,
        auto_id=False,
        dynamic=False,
        metric="L2",
        index="FLAT",
        index_params=None,
        load=True,
        dim=DIM,
        name=None,
    ):
        """A collection of id, vector and the given (name, type, options), indexed and loaded."""
        schema = self.client.create_schema(auto_id=auto_id, enable_dynamic_field=dynamic)
        options = {"max_length": 64} if pk == DataType.VARCHAR else {}
        schema.add_field("id", pk, is_primary=True, **options)
        schema.add_field("vector", DataType.FLOAT_VECTOR, dim=dim)
        for field, kind, settings in fields:
            schema.add_field(field, kind, **settings)
        name = name or self.name()
        self.client.create_collection(name, schema=schema, consistency_level="Strong")
        if index is not None:
            self.indexVector(name, metric, index, index_params)
            if load:
                self.client.load_collection(name)
        return name

    def indexVector(self, name, metric="L2", index="FLAT", params=None, field="vector"):
        wanted = self.client.prepare_index_params()
        wanted.add_index(field, index_type=index, metric_type=metric, params=params or {})
        self.client.create_index(name, wanted)

    def ids(self, name, filter="id >= 0", **options):
        found = self.client.query(name, filter=filter, output_fields=["id"], **options)
        return [row["id"] for row in found]

    def count(self, name, filter="", **options):
        found = self.client.query(name, filter=filter, output_fields=["count(*)"], **options)
        return found[0]["count(*)"]

    def nearest(self, name, query, limit=3, **options):
        """[(id, distance)] of one query."""
        found = self.client.search(name, data=[query], limit=limit, **options)
        return [(hit["id"], hit["distance"]) for hit in found[0]]

    @contextlib.contextmanager
    def refused(self, *texts):
        """The server says no, in words that hold each of the texts; and it stays alive."""
        with self.assertRaises(MilvusException) as caught:
            yield
        for text in texts:
            self.assertIn(text, str(caught.exception))
        self.client.list_collections()
