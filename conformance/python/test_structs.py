"""Struct arrays: schema, rows, nulls, what is read back, and what is refused."""

import math
import random
import unittest

import numpy
from pymilvus import AnnSearchRequest, DataType, RRFRanker

from case_base import DIM, VERSION, Case, since, vector

if VERSION >= (3, 0):
    from pymilvus.client.embedding_list import EmbeddingList


def element(n):
    """One element: text, number and vector all tell n."""
    return {"label": f"e{n}", "rank": n, "embedding": vector(n)}


def document(key, elements):
    return {"id": key, "vector": vector(key), "items": elements}


class StructCase(Case):
    def structSchema(self, *, nullable=False, dynamic=False, capacity=4, sub_fields=()):
        schema = self.client.create_schema(enable_dynamic_field=dynamic)
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field("vector", DataType.FLOAT_VECTOR, dim=DIM)
        struct = self.client.create_struct_field_schema()
        struct.add_field("label", DataType.VARCHAR, max_length=16)
        struct.add_field("rank", DataType.INT32)
        struct.add_field("embedding", DataType.FLOAT_VECTOR, dim=DIM)
        for name, kind, settings in sub_fields:
            struct.add_field(name, kind, **settings)
        options = {"nullable": True} if nullable else {}
        schema.add_field(
            "items",
            DataType.ARRAY,
            element_type=DataType.STRUCT,
            struct_schema=struct,
            max_capacity=capacity,
            **options,
        )
        return schema

    def makeStructs(self, *, metric="MAX_SIM_IP", load=True, **options):
        name = self.name("structs")
        schema = self.structSchema(**options)
        self.client.create_collection(name, schema=schema, consistency_level="Strong")
        self.indexVector(name, "L2")
        self.indexVector(name, metric, "HNSW", {"M": 8, "efConstruction": 64}, field="items[embedding]")
        if load:
            self.client.load_collection(name)
        return name

    def items(self, name, key, **options):
        found = self.client.query(
            name, filter=f"id == {key}", output_fields=["items"], **options
        )
        self.assertEqual(len(found), 1)
        return found[0]["items"]


@since(3, 0)
class StructRowsCase(StructCase):
    def test_describe_shows_plain_names_and_ids_in_order(self):
        name = self.makeStructs(load=False, dynamic=True)
        shown = self.client.describe_collection(name)
        items = next(field for field in shown["fields"] if field["name"] == "items")
        self.assertEqual(items["type"], DataType.ARRAY)
        self.assertEqual(items["element_type"], DataType.STRUCT)
        self.assertEqual(items["params"]["max_capacity"], 4)
        subs = [(field["name"], field["field_id"]) for field in items["struct_fields"]]
        # id 100, vector 101, $meta 102, the struct 103, its sub-fields after it.
        self.assertEqual(items["field_id"], 103)
        self.assertEqual(subs, [("label", 104), ("rank", 105), ("embedding", 106)])
        self.assertEqual(shown["properties"]["max_field_id"], "106")

    def test_rows_come_back_as_they_went_in(self):
        name = self.makeStructs()
        lists = {1: [element(1), element(2)], 2: [], 3: [element(n) for n in range(4)]}
        self.client.insert(name, [document(key, elements) for key, elements in lists.items()])
        for key, elements in lists.items():
            self.assertEqual(self.items(name, key), elements)
        self.client.flush(name)
        self.client.release_collection(name)
        self.client.load_collection(name)
        for key, elements in lists.items():
            self.assertEqual(self.items(name, key), elements)

    def test_a_search_shows_whole_structs_and_parts(self):
        name = self.makeStructs()
        self.client.insert(name, [document(key, [element(key), element(9)]) for key in range(3)])
        options = {"anns_field": "vector", "limit": 1}
        whole = self.client.search(name, [vector(2)], output_fields=["items"], **options)
        self.assertEqual(whole[0][0]["entity"], {"items": [element(2), element(9)]})
        part = self.client.search(name, [vector(2)], output_fields=["items[rank]"], **options)
        self.assertEqual(part[0][0]["entity"], {"items": [{"rank": 2}, {"rank": 9}]})
        everything = self.client.search(name, [vector(2)], output_fields=["*"], **options)
        self.assertEqual(set(everything[0][0]["entity"]), {"id", "vector", "items"})

    def test_an_upsert_replaces_the_whole_struct(self):
        name = self.makeStructs()
        self.client.insert(name, [document(1, [element(1), element(2)])])
        self.client.upsert(name, [document(1, [element(7)])])
        self.assertEqual(self.items(name, 1), [element(7)])
        with self.refused("partial upsert is not supported for collections with struct array fields"):
            self.client.upsert(name, [{"id": 1, "items": [element(8)]}], partial_update=True)

    def test_null_structs(self):
        name = self.makeStructs(nullable=True)
        rows = [document(1, None), document(2, [element(2)]), {"id": 3, "vector": vector(3)}]
        self.client.insert(name, [*rows, document(4, [])])
        for _ in range(2):
            self.assertIsNone(self.items(name, 1))
            self.assertEqual(self.items(name, 2), [element(2)])
            self.assertIsNone(self.items(name, 3))
            self.assertEqual(self.items(name, 4), [])
            self.client.flush(name)
            self.client.release_collection(name)
            self.client.load_collection(name)
        self.client.insert(name, [document(5, None)])
        self.assertIsNone(self.items(name, 5))

    def test_every_element_type(self):
        numbers = {
            "flag": (DataType.BOOL, [True, False]),
            "int8": (DataType.INT8, [-128, 127]),
            "int16": (DataType.INT16, [-32768, 32767]),
            "int64": (DataType.INT64, [-(2**63), 2**63 - 1]),
            "float": (DataType.FLOAT, [0.5, -2.0]),
            "double": (DataType.DOUBLE, [0.1, 1e300]),
        }
        name = self.makeStructs(sub_fields=[(key, kind, {}) for key, (kind, _) in numbers.items()])
        elements = [
            {**element(i), **{key: values[i] for key, (_, values) in numbers.items()}}
            for i in range(2)
        ]
        self.client.insert(name, [document(1, elements)])
        self.assertEqual(self.items(name, 1), elements)

    def test_rows_that_do_not_fit(self):
        name = self.makeStructs()
        with self.refused("array length exceeds max capacity"):
            self.client.insert(name, [document(1, [element(n) for n in range(5)])])
        with self.refused("length of Array array field", "exceeds max length"):
            self.client.insert(name, [document(1, [{**element(1), "label": "x" * 17}])])
        with self.refused("value 'NaN' is not a number or infinity"):
            wrong = {**element(1), "embedding": [float("nan")] * DIM}
            self.client.insert(name, [document(1, [wrong])])
        self.assertEqual(self.count(name), 0)

    def test_a_struct_is_added_later(self):
        name = self.make()
        self.client.insert(name, [{"id": 1, "vector": vector(1)}])
        self.client.flush(name)
        struct = self.client.create_struct_field_schema()
        struct.add_field("rank", DataType.INT64)
        struct.add_field("label", DataType.VARCHAR, max_length=16)
        options = {"max_capacity": 3, "nullable": True}
        self.client.add_collection_struct_field(name, "items", struct, **options)
        with self.refused("duplicated field name items"):
            self.client.add_collection_struct_field(name, "items", struct, **options)
        self.client.insert(name, [{"id": 2, "vector": vector(2), "items": [{"rank": 5, "label": "a"}]}])
        self.assertIsNone(self.items(name, 1))
        self.assertEqual(self.items(name, 2), [{"rank": 5, "label": "a"}])
        self.client.release_collection(name)
        self.client.load_collection(name)
        self.assertIsNone(self.items(name, 1))


@since(3, 0)
class StructDefinitionCase(StructCase):
    def test_parts_of_a_struct_keep_their_sizes(self):
        name = self.makeStructs(load=False)
        with self.refused("can not modify the maxlength for non-string types"):
            self.client.alter_collection_field(name, "items[label]", {"max_length": 32})
        self.client.alter_collection_field(name, "items", {"mmap.enabled": True})
        shown = self.client.describe_collection(name)
        self.assertIn("items", [field["name"] for field in shown["fields"]])

    def test_a_struct_is_dropped_with_its_indexes(self):
        name = self.makeStructs()
        self.client.insert(name, [document(1, [element(1)])])
        with self.refused("cannot drop sub-field of struct array field: items.rank"):
            self.client.drop_collection_field(name, "items[rank]")
        self.client.drop_collection_field(name, "items")
        self.assertEqual(self.client.list_indexes(name), ["vector"])
        found = self.client.query(name, filter="id == 1", output_fields=["*"])
        self.assertEqual(set(found[0]), {"id", "vector"})

    def test_indexes_are_named_by_the_sub_field(self):
        name = self.makeStructs(load=False)
        self.indexVector(name, "", "INVERTED", field="items[rank]")
        self.assertEqual(
            set(self.client.list_indexes(name)), {"vector", "items[embedding]", "items[rank]"}
        )
        shown = self.client.describe_index(name, "items[embedding]")
        self.assertEqual(shown["field_name"], "items[embedding]")
        self.assertEqual(shown["metric_type"], "MAX_SIM_IP")
        with self.refused("array of vector with float element type does not support metric type"):
            self.client.drop_index(name, "items[embedding]")
            self.indexVector(name, "JACCARD", "HNSW", {"M": 8}, field="items[embedding]")


@since(3, 0)
class StructFilterCase(StructCase):
    def filled(self, **options):
        """Row n holds the elements n, n + 1 … n + (n % 4) - 1; row 8 is null."""
        name = self.makeStructs(nullable=True, **options)
        rows = [document(n, [element(n + i) for i in range(n % 4)]) for n in range(8)]
        self.client.insert(name, [*rows, document(8, None)])
        return name

    def elements(self, name, filter, **options):
        """[(id, place of the element)]"""
        found = self.client.query(name, filter=filter, output_fields=["id"], **options)
        return [(row["id"], row["offset"]) for row in found]

    def test_rows_by_their_elements(self):
        name = self.filled()
        has3 = "MATCH_ANY(items, $[rank] == 3)"
        self.assertEqual(self.ids(name, has3), [2, 3])
        self.assertEqual(self.ids(name, "MATCH_ALL(items, $[rank] > 5)"), [0, 4, 6, 7, 8])
        self.assertEqual(self.ids(name, "MATCH_LEAST(items, $[rank] >= 5, threshold=2)"), [6, 7])
        self.assertEqual(self.ids(name, "MATCH_MOST(items, $[rank] >= 0, threshold=1)"), [0, 1, 4, 5, 8])
        self.assertEqual(self.ids(name, "MATCH_EXACT(items, $[rank] >= 0, threshold=2)"), [2, 6])
        self.assertEqual(self.ids(name, 'MATCH_ANY(items, $[label] == "e5" && $[rank] == 5)'), [3, 5])
        self.assertEqual(self.ids(name, f"id > 2 && not {has3}"), [4, 5, 6, 7, 8])
        with self.refused("count in MATCH_LEAST must be positive, got: 0"):
            self.ids(name, "MATCH_LEAST(items, $[rank] == 1, threshold=0)")
        with self.refused("syntax can only be used inside ElementFilter"):
            self.ids(name, "$[rank] == 1")

    def test_structs_as_a_whole(self):
        name = self.filled()
        self.assertEqual(self.ids(name, "items is null"), [8])
        self.assertEqual(self.ids(name, "items is not null && id > 5"), [6, 7])
        self.assertEqual(self.ids(name, "array_length(items) == 3"), [3, 7])
        self.assertEqual(self.ids(name, "array_length(items[embedding]) == 2"), [2, 6])
        self.assertEqual(self.ids(name, "array_contains(items[rank], 4)"), [3])
        self.assertEqual(self.ids(name, "items[1][rank] == 4"), [3])
        self.assertEqual(self.ids(name, 'items[0][label] == "e3"'), [3])

    def test_single_elements(self):
        name = self.filled()
        large = "element_filter(items, $[rank] >= 5)"
        every = [(3, 2), (5, 0), (6, 0), (6, 1), (7, 0), (7, 1), (7, 2)]
        self.assertEqual(self.elements(name, large), every)
        self.assertEqual(self.elements(name, f"id > 5 && {large}"), every[2:])
        self.assertEqual(self.elements(name, large, limit=3), every[:3])
        self.assertEqual(self.elements(name, large, limit=3, offset=3), every[3:6])
        self.assertEqual(self.count(name, large), 7)
        groups = self.client.query(
            name, filter=large, group_by_fields=["id"], output_fields=["id", "count(*)"]
        )
        counts = {row["id"]: row["count(*)"] for row in groups}
        self.assertEqual(counts, {3: 1, 5: 1, 6: 2, 7: 3})
        falling = self.elements(name, large, limit=4, order_by_fields=["id:desc"])
        self.assertEqual(falling, [(7, 0), (7, 1), (7, 2), (6, 0)])
        row = self.client.query(name, filter=large, output_fields=["items[label]"], limit=1)[0]
        self.assertEqual(row["items"][row["offset"]], {"label": "e5"})
        self.client.flush(name)
        self.assertEqual(self.elements(name, large), every)
        with self.refused("can only be the last expression in the logical and expression"):
            self.elements(name, f"{large} && id > 5")

    def test_an_iterator_over_elements(self):
        name = self.filled()
        pages = self.client.query_iterator(
            name,
            filter="element_filter(items, $[rank] >= 5)",
            batch_size=2,
            output_fields=["id"],
        )
        seen = []
        while page := pages.next():
            self.assertLessEqual(len(page), 2)
            seen += [(row["id"], row["offset"]) for row in page]
        pages.close()
        self.assertEqual(seen, [(3, 2), (5, 0), (6, 0), (6, 1), (7, 0), (7, 1), (7, 2)])

    def test_a_delete_by_elements(self):
        name = self.filled()
        self.client.delete(name, filter="MATCH_ANY(items, $[rank] == 3)")
        self.assertEqual(self.ids(name), [0, 1, 4, 5, 6, 7, 8])


def cosine(a, b):
    return dot(a, b) / math.sqrt(dot(a, a) * dot(b, b))


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def squared(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))


# metric: (how two vectors compare, which of them is nearest, sign that puts the best first)
MAX_SIM = {
    "MAX_SIM": (cosine, max, -1),
    "MAX_SIM_COSINE": (cosine, max, -1),
    "MAX_SIM_IP": (dot, max, -1),
    "MAX_SIM_L2": (squared, min, 1),
}


class VectorStructCase(StructCase):
    def filled(self, metric):
        """Rows of 0 to 3 elements with vectors that point in all directions."""
        name = self.makeStructs(metric=metric, nullable=True)
        generator = random.Random(7)
        self.lists = {}
        rows = []
        for key in range(40):
            vectors = [[generator.uniform(-1, 1) for _ in range(DIM)] for _ in range(key % 4)]
            self.lists[key] = vectors
            elements = [
                {"label": f"e{i}", "rank": key + i, "embedding": v} for i, v in enumerate(vectors)
            ]
            rows.append(document(key, elements))
        self.client.insert(name, [*rows, document(40, None)])
        self.query = [[generator.uniform(-1, 1) for _ in range(DIM)] for _ in range(3)]
        return name

    def search(self, name, data, limit=5, **options):
        return self.client.search(
            name, data=data, anns_field="items[embedding]", limit=limit, **options
        )


@since(3, 0)
class StructSearchCase(VectorStructCase):
    def test_lists_with_lists(self):
        for metric, (compare, nearest, sign) in MAX_SIM.items():
            with self.subTest(metric):
                name = self.filled(metric)
                queries = [self.query, self.query[:1]]
                lists = [EmbeddingList([numpy.array(v, "float32") for v in q]) for q in queries]
                found = self.search(name, lists, limit=10, output_fields=["items[rank]"])
                for query, hits in zip(queries, found):
                    scores = {
                        key: sum(nearest(compare(q, v) for v in vectors) for q in query)
                        for key, vectors in self.lists.items()
                        if vectors
                    }
                    best = sorted(scores, key=lambda key: sign * scores[key])[:10]
                    self.assertEqual([hit["id"] for hit in hits], best)
                    for hit in hits:
                        self.assertAlmostEqual(hit["distance"], scores[hit["id"]], places=5)
                    self.assertEqual(hits[0]["entity"]["items"][0], {"rank": best[0]})
                filtered = self.search(name, lists[:1], filter="MATCH_ANY(items, $[rank] < 9)")
                self.assertTrue(all(hit["id"] < 9 for hit in filtered[0]))

    def test_single_elements(self):
        for metric, (compare, sign) in {"COSINE": (cosine, -1), "L2": (squared, 1)}.items():
            with self.subTest(metric):
                name = self.filled(metric)
                query = self.query[0]
                scores = {
                    (key, i): compare(query, v)
                    for key, vectors in self.lists.items()
                    for i, v in enumerate(vectors)
                }
                best = sorted(scores, key=lambda place: sign * scores[place])
                hits = self.search(name, [query], limit=25, output_fields=["items"])[0]
                self.assertEqual([(hit["id"], hit["offset"]) for hit in hits], best[:25])
                for hit in hits:
                    self.assertAlmostEqual(
                        hit["distance"], scores[hit["id"], hit["offset"]], places=5
                    )
                    self.assertEqual(
                        hit["entity"]["items"][hit["offset"]]["rank"], hit["id"] + hit["offset"]
                    )
                paged = self.search(name, [query], limit=5, offset=5)[0]
                self.assertEqual([(hit["id"], hit["offset"]) for hit in paged], best[5:10])
                self.client.flush(name)
                again = self.search(name, [query, query], limit=25)
                for one in again:
                    self.assertEqual([(hit["id"], hit["offset"]) for hit in one], best[:25])

    def test_elements_that_a_filter_names(self):
        name = self.filled("COSINE")
        second = 'id > 3 && element_filter(items, $[label] == "e1")'
        hits = self.search(name, [self.query[0]], limit=50, filter=second)[0]
        expected = {key for key, vectors in self.lists.items() if key > 3 and len(vectors) > 1}
        self.assertEqual({hit["id"] for hit in hits}, expected)
        self.assertEqual({hit["offset"] for hit in hits}, {1})
        by_row = self.search(
            name, [self.query[0]], limit=100, filter='MATCH_ANY(items, $[label] == "e2")'
        )[0]
        self.assertEqual(len(by_row), 3 * len([v for v in self.lists.values() if len(v) == 3]))
        with self.refused("element_filter is only supported for element-level search"):
            self.client.search(
                name, [self.query[0]], anns_field="vector", limit=1, filter=second
            )

    def test_elements_by_range_and_in_groups(self):
        name = self.filled("COSINE")
        query = self.query[0]
        near = self.search(
            name, [query], limit=100, search_params={"params": {"radius": 0.5}}
        )[0]
        expected = [v for vs in self.lists.values() for v in vs if cosine(query, v) > 0.5]
        self.assertEqual(len(near), len(expected))
        grouped = self.search(name, [query], limit=4, group_by_field="id", group_size=2)[0]
        ids = [hit["id"] for hit in grouped]
        self.assertEqual(len(set(ids)), 4)
        self.assertLessEqual(max(ids.count(key) for key in ids), 2)

    def test_an_iterator_over_elements(self):
        name = self.filled("L2")
        pages = self.client.search_iterator(
            name, data=[self.query[0]], anns_field="items[embedding]", batch_size=7
        )
        seen = []
        while page := pages.next():
            seen += [(hit["id"], hit["offset"]) for hit in page]
        pages.close()
        self.assertEqual(len(set(seen)), len(seen))
        self.assertEqual(len(seen), sum(len(vectors) for vectors in self.lists.values()))

    def test_what_does_not_fit_together(self):
        name = self.filled("MAX_SIM_IP")
        lists = [EmbeddingList([numpy.array(v, "float32") for v in self.query])]
        with self.refused("requires embedding list search, but search data is plain vector"):
            self.search(name, [self.query[0]])
        with self.refused("range search is not supported for multi-search-multi"):
            self.search(name, lists, search_params={"params": {"radius": 0.5}})
        with self.refused("group by is not supported for multi-search-multi"):
            self.search(name, lists, group_by_field="id")
        with self.refused("metric type not match"):
            self.search(name, lists, search_params={"metric_type": "MAX_SIM_L2"})
        with self.refused("vector dimension mismatch"):
            self.search(name, [EmbeddingList([numpy.zeros(DIM + 1, "float32")])])
        elements = self.filled("COSINE")
        with self.refused("does not support embedding list search, but search data is embedding"):
            self.search(elements, lists)
        with self.refused("array of vector with float element type does not support metric"):
            self.indexVector(elements, "HAMMING", "HNSW", {"M": 8}, field="items[embedding]")


@since(3, 0)
class StructHybridCase(VectorStructCase):
    def requests(self, *params):
        """One search of rows and, for each of the params, one of elements."""
        rows = AnnSearchRequest([vector(3)], "vector", {"metric_type": "L2"}, limit=10)
        return [
            rows,
            *(
                AnnSearchRequest([self.query[0]], "items[embedding]", {"params": each}, limit=20)
                for each in params
            ),
        ]

    def hybrid(self, name, requests, limit=10, **options):
        return self.client.hybrid_search(name, requests, RRFRanker(), limit=limit, **options)[0]

    def test_elements_beside_rows_become_rows(self):
        name = self.filled("COSINE")
        for collapse in ({"strategy": "max"}, {"strategy": "topk_sum", "topk": 2}):
            scope = {"element_scope": {"collapse": collapse}}
            hits = self.hybrid(name, self.requests(scope), output_fields=["items"])
            ids = [hit["id"] for hit in hits]
            self.assertEqual(len(set(ids)), 10)
            self.assertNotIn("offset", hits[0])
        self.assertEqual(len(self.hybrid(name, self.requests({}))), 10)

    def test_elements_of_one_struct_stay_elements(self):
        name = self.filled("COSINE")
        hits = self.hybrid(name, self.requests({}, {})[1:])
        places = [(hit["id"], hit["offset"]) for hit in hits]
        alone = self.search(name, [self.query[0]], limit=10)[0]
        self.assertEqual(places, [(hit["id"], hit["offset"]) for hit in alone])

    def test_lists_beside_rows(self):
        name = self.filled("MAX_SIM_COSINE")
        lists = [EmbeddingList([numpy.array(v, "float32") for v in self.query])]
        rows = AnnSearchRequest([vector(3)], "vector", {"metric_type": "L2"}, limit=10)
        asked = AnnSearchRequest(lists, "items[embedding]", {}, limit=10)
        hits = self.hybrid(name, [rows, asked])
        self.assertEqual(len({hit["id"] for hit in hits}), 10)

    def test_what_a_scope_cannot_be(self):
        name = self.filled("L2")
        summed = {"element_scope": {"collapse": {"strategy": "sum"}}}
        with self.refused("sum is only supported for positively related metrics"):
            self.hybrid(name, self.requests(summed))
        with self.refused("element_scope is not allowed for same-struct element-level hybrid"):
            best = {"element_scope": {"collapse": {"strategy": "max"}}}
            self.hybrid(name, self.requests(best, best)[1:])
        with self.refused("element_scope is only supported for element-level search"):
            rows = AnnSearchRequest([vector(3)], "vector", {"params": summed}, limit=10)
            self.hybrid(name, [rows, *self.requests({})[1:]])


if __name__ == "__main__":
    unittest.main()
