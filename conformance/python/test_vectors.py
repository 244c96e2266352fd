"""Vectors of every type: metrics against plain arithmetic, nulls, ranges, search by keys."""

import math
import random
import struct

from case_base import VERSION, Case, DataType, since, vector

DIM = 16


def half(values):
    return struct.pack(f"<{len(values)}e", *values)


def brain(values):
    return b"".join(struct.pack("<f", value)[2:] for value in values)


def bits(values):
    made = bytearray(len(values) // 8)
    for at, value in enumerate(values):
        made[at // 8] |= (value & 1) << (7 - at % 8)
    return bytes(made)


def l2(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def cosine(a, b):
    return dot(a, b) / math.sqrt(dot(a, a) * dot(b, b))


def jaccard(a, b):
    return 1 - sum(x & y for x, y in zip(a, b)) / sum(x | y for x, y in zip(a, b))


NUMBERS = {"L2": l2, "IP": dot, "COSINE": cosine}
BITS = {"HAMMING": l2, "JACCARD": jaccard}


def small_integers(seed):
    """Exact in every encoding: float16, bfloat16 and int8 hold them as they are."""
    made = random.Random(seed)
    return [[made.randint(-100, 100) for _ in range(DIM)] for _ in range(60)]


def ones(seed):
    made = random.Random(seed)
    return [[made.randint(0, 1) for _ in range(DIM * 4)] for _ in range(60)]


TYPES = {
    DataType.FLOAT_VECTOR: (small_integers, lambda v: [float(x) for x in v], NUMBERS, DIM),
    DataType.FLOAT16_VECTOR: (small_integers, half, NUMBERS, DIM),
    DataType.BFLOAT16_VECTOR: (small_integers, brain, NUMBERS, DIM),
    DataType.BINARY_VECTOR: (ones, bits, BITS, DIM * 4),
}
INT8 = getattr(DataType, "INT8_VECTOR", None)
HALVES = (DataType.FLOAT16_VECTOR, DataType.BFLOAT16_VECTOR)


def queryEncoding(kind, encode):
    """Clients before 2.6 send every bytes object as a binary vector: they ask in float32."""
    asks_in_floats = kind in HALVES and VERSION < (2, 6)
    return TYPES[DataType.FLOAT_VECTOR][1] if asks_in_floats else encode


def int8(values):
    import numpy

    return numpy.array(values, dtype=numpy.int8)


class VectorCase(Case):
    def makeVectors(self, kind, dim, metric, index="FLAT", **options):
        schema = self.client.create_schema()
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field("v", kind, dim=dim, **options)
        name = self.name("vectors")
        self.client.create_collection(name, schema=schema, consistency_level="Strong")
        self.indexVector(name, metric, index, field="v")
        self.client.load_collection(name)
        return name

    def checkNearest(self, name, stored, query, encode, metric, score):
        wanted = sorted(
            ((score(query, v), key) for key, v in enumerate(stored)),
            key=lambda hit: (hit[0] if metric not in ("IP", "COSINE") else -hit[0], hit[1]),
        )[:10]
        found = self.nearest(name, encode(query), limit=10, anns_field="v")
        for (key, got), (expected, _) in zip(found, wanted):
            self.assertAlmostEqual(got, expected, places=3)
            self.assertAlmostEqual(score(query, stored[key]), expected, places=3)
        self.assertEqual(len(found), 10)


class VectorTypes(VectorCase):
    def test_scores_of_each_type_and_metric(self):
        for kind, (make, encode, metrics, dim) in TYPES.items():
            for metric, score in metrics.items():
                for index in ("BIN_FLAT" if metrics is BITS else "FLAT", "HNSW"):
                    with self.subTest(kind=kind, metric=metric, index=index):
                        name = self.makeVectors(kind, dim, metric, index)
                        stored = make(1)
                        rows = [{"id": key, "v": encode(v)} for key, v in enumerate(stored)]
                        self.client.insert(name, rows)
                        asked = queryEncoding(kind, encode)
                        self.checkNearest(name, stored, make(2)[0], asked, metric, score)

    @since(2, 6)
    def test_scores_of_int8(self):
        for metric, score in NUMBERS.items():
            with self.subTest(metric=metric):
                name = self.makeVectors(INT8, DIM, metric, "HNSW")
                stored = small_integers(3)
                self.client.insert(name, [{"id": key, "v": int8(v)} for key, v in enumerate(stored)])
                self.checkNearest(name, stored, small_integers(4)[0], int8, metric, score)

    def test_structures_of_bits(self):
        for metric, holds in {
            "SUBSTRUCTURE": lambda query, row: all(r or not q for q, r in zip(query, row)),
            "SUPERSTRUCTURE": lambda query, row: all(q or not r for q, r in zip(query, row)),
        }.items():
            with self.subTest(metric=metric):
                name = self.makeVectors(DataType.BINARY_VECTOR, DIM * 4, metric, "BIN_FLAT")
                stored = ones(5)
                query = [int(at % 9 == 0) for at in range(DIM * 4)]
                stored[7] = [1] * (DIM * 4)
                stored[8] = query
                stored[9] = [0] * (DIM * 4)
                self.client.insert(name, [{"id": key, "v": bits(v)} for key, v in enumerate(stored)])
                wanted = [key for key, row in enumerate(stored) if holds(query, row)]
                found = self.nearest(name, bits(query), limit=60, anns_field="v")
                self.assertEqual(sorted(key for key, _ in found), wanted)

    def test_ranges_of_hamming_distances(self):
        name = self.makeVectors(DataType.BINARY_VECTOR, DIM * 4, "HAMMING", "BIN_FLAT")
        stored = ones(6)
        self.client.insert(name, [{"id": key, "v": bits(v)} for key, v in enumerate(stored)])
        query = ones(7)[0]
        for radius, inner in ((30, 20), (34, 0), (64, 32)):
            found = self.nearest(
                name, bits(query), limit=100, anns_field="v",
                search_params={"params": {"radius": radius, "range_filter": inner}},
            )
            wanted = [key for key, v in enumerate(stored) if inner <= l2(query, v) < radius]
            self.assertEqual(sorted(key for key, _ in found), wanted)


class NullVectors(VectorCase):
    @since(3, 0)
    def test_null_vectors_are_stored_shown_and_never_found(self):
        for kind, (make, encode, metrics, dim) in TYPES.items():
            with self.subTest(kind=kind):
                metric = next(iter(metrics))
                name = self.makeVectors(kind, dim, metric, "AUTOINDEX", nullable=True)
                stored = make(8)[:20]
                self.client.insert(name, [
                    {"id": key, "v": None if key % 3 == 0 else encode(v)} for key, v in enumerate(stored)
                ])
                self.client.flush(name)
                found = self.nearest(name, encode(stored[0]), limit=20, anns_field="v")
                self.assertEqual(sorted(key for key, _ in found), [k for k in range(20) if k % 3 > 0])
                rows = self.client.query(name, filter="id < 3", output_fields=["v"])
                self.assertIsNone(rows[0]["v"])
                self.assertIsNotNone(rows[1]["v"])


class ByKeys(VectorCase):
    @since(3, 0)
    def test_stored_vectors_are_the_queries(self):
        name = self.make(metric="L2")
        self.client.insert(name, [{"id": key, "vector": vector(key)} for key in range(10)])
        found = self.client.search(name, ids=[7, 2], anns_field="vector", limit=1)
        self.assertEqual([[hit["id"] for hit in hits] for hits in found], [[2], [7]])

    @since(3, 0)
    def test_unknown_repeated_and_foreign_keys_are_refused(self):
        name = self.make(metric="L2")
        self.client.insert(name, [{"id": key, "vector": vector(key)} for key in range(3)])
        with self.refused("some of the provided primary key IDs do not exist: missing IDs = [8 9]"):
            self.client.search(name, ids=[1, 8, 9], anns_field="vector", limit=1)
        with self.refused("duplicate IDs found in search request"):
            self.client.search(name, ids=[1, 1], anns_field="vector", limit=1)
        with self.refused("primary key is int64, but IDs type mismatch"):
            self.client.search(name, ids=["1"], anns_field="vector", limit=1)

    @since(3, 0)
    def test_a_null_vector_leaves_its_place_empty(self):
        name = self.makeVectors(DataType.FLOAT_VECTOR, 4, "L2", nullable=True)
        self.client.insert(name, [
            {"id": key, "v": None if key == 1 else vector(key)} for key in range(4)
        ])
        found = self.client.search(name, ids=[0, 1, 3], anns_field="v", limit=1)
        self.assertEqual([[hit["id"] for hit in hits] for hits in found], [[0], [], [3]])
        found = self.client.search(name, ids=[1], anns_field="v", limit=1)
        self.assertEqual([list(hits) for hits in found], [[]])


class ManyVectors(VectorCase):
    @since(3, 0)
    def test_ten_fields_and_float_lists_for_half_precision(self):
        kinds = [DataType.FLOAT_VECTOR, DataType.FLOAT16_VECTOR, DataType.BFLOAT16_VECTOR] * 3
        kinds.append(DataType.FLOAT_VECTOR)
        schema = self.client.create_schema()
        schema.add_field("id", DataType.INT64, is_primary=True)
        for at, kind in enumerate(kinds):
            schema.add_field(f"v{at}", kind, dim=4)
        name = self.name("ten")
        self.client.create_collection(name, schema=schema, consistency_level="Strong")
        for at in range(len(kinds)):
            self.indexVector(name, "L2", "AUTOINDEX", field=f"v{at}")
        self.client.load_collection(name)
        self.client.insert(name, [
            {"id": key, **{f"v{at}": vector(key + at) for at in range(len(kinds))}} for key in range(20)
        ])
        for at in range(len(kinds)):
            found = self.nearest(name, vector(at + 5), limit=1, anns_field=f"v{at}")
            self.assertEqual(found, [(5, 0.0)])
        with self.refused("multiple anns_fields exist, please specify a anns_field in search_params"):
            self.client.search(name, data=[vector(1)], limit=1)

    @since(3, 0)
    def test_a_vector_field_added_later_is_null_in_older_rows(self):
        name = self.make()
        self.client.insert(name, [{"id": key, "vector": vector(key)} for key in range(5)])
        self.client.add_collection_field(name, "late", DataType.FLOAT_VECTOR, dim=4, nullable=True)
        self.indexVector(name, "L2", "HNSW", field="late")
        self.client.release_collection(name)
        self.client.load_collection(name)
        self.client.insert(name, [{"id": 9, "vector": vector(9), "late": vector(1)}])
        self.assertEqual(self.nearest(name, vector(0), anns_field="late", limit=9), [(9, 1.0)])
