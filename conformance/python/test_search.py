"""Search: metrics, order, filters, outputs, paging, rounding, several queries."""

import math
import random

from case_base import Case, DataType, rows, vector
from pymilvus import Collection

METRICS = {
    "L2": lambda a, b: sum((x - y) ** 2 for x, y in zip(a, b)),
    "IP": lambda a, b: sum(x * y for x, y in zip(a, b)),
    "COSINE": lambda a, b: sum(x * y for x, y in zip(a, b)) / math.hypot(*a) / math.hypot(*b),
}


def spread(count, dim=8, seed=1):
    made = random.Random(seed)
    return [[made.uniform(-1, 1) for _ in range(dim)] for _ in range(count)]


class Search(Case):
    def test_order_and_scores_of_each_metric(self):
        for metric, score in METRICS.items():
            with self.subTest(metric=metric):
                name = self.make(metric=metric, dim=8)
                stored = spread(200)
                self.client.insert(name, [{"id": key, "vector": v} for key, v in enumerate(stored)])
                query = spread(1, seed=2)[0]
                wanted = sorted(
                    ((score(query, v), key) for key, v in enumerate(stored)), reverse=metric != "L2"
                )[:10]
                found = self.nearest(name, query, limit=10)
                self.assertEqual([key for key, _ in found], [key for _, key in wanted])
                for (_, got), (expected, _) in zip(found, wanted):
                    self.assertAlmostEqual(got, expected, places=4)

    def test_a_graph_finds_what_a_scan_finds(self):
        name = self.make(index="HNSW", dim=8, index_params={"M": 16, "efConstruction": 100})
        stored = spread(1000)
        self.client.insert(name, [{"id": key, "vector": v} for key, v in enumerate(stored)])
        self.client.flush(name)
        hits = 0
        for query in spread(20, seed=3):
            wanted = sorted(range(1000), key=lambda key: METRICS["L2"](query, stored[key]))[:10]
            found = self.nearest(name, query, limit=10, search_params={"params": {"ef": 100}})
            hits += len(set(wanted) & {key for key, _ in found})
        self.assertGreaterEqual(hits, 190)

    def test_several_queries_keep_their_order(self):
        name = self.make()
        self.client.insert(name, rows(range(10)))
        found = self.client.search(name, data=[vector(key) for key in (7, 0, 4)], limit=1)
        self.assertEqual([hits[0]["id"] for hits in found], [7, 0, 4])

    def test_filters(self):
        name = self.make([("n", DataType.INT64, {}), ("tag", DataType.VARCHAR, {"max_length": 16})])
        self.client.insert(name, rows(range(50), n=lambda key: key % 5, tag=lambda key: f"t{key % 2}"))
        for filter, keep in {
            "n == 3": lambda key: key % 5 == 3,
            "n in [1, 2] and id > 10": lambda key: key % 5 in (1, 2) and key > 10,
            'tag like "t1%"': lambda key: key % 2 == 1,
            "not (n > 0)": lambda key: key % 5 == 0,
            "10 <= id < 13": lambda key: 10 <= key < 13,
            "id % 7 == 0": lambda key: key % 7 == 0,
            'tag == "none"': lambda key: False,
        }.items():
            with self.subTest(filter=filter):
                found = self.nearest(name, vector(0), limit=50, filter=filter)
                self.assertEqual([key for key, _ in found], [key for key in range(50) if keep(key)])

    def test_never_fewer_hits_than_there_are(self):
        name = self.make([("n", DataType.INT64, {})], index="HNSW",
                         index_params={"M": 8, "efConstruction": 64})
        self.client.insert(name, rows(range(2000), n=lambda key: key % 400))
        self.client.flush(name)
        found = self.nearest(name, vector(1000), limit=10, filter="n == 7",
                             search_params={"params": {"ef": 16}})
        self.assertEqual(sorted(key for key, _ in found), [7, 407, 807, 1207, 1607])

    def test_output_fields_are_exactly_those_asked_for(self):
        name = self.make([("n", DataType.INT64, {}), ("title", DataType.VARCHAR, {"max_length": 16})])
        self.client.insert(name, rows(range(3), n=1, title="a"))
        for asked, wanted in {
            (): set(),
            ("n",): {"n"},
            ("id", "title"): {"id", "title"},
            ("vector",): {"vector"},
            ("*",): {"id", "n", "title", "vector"},
        }.items():
            with self.subTest(asked=asked):
                hit = self.client.search(name, [vector(2)], limit=1, output_fields=list(asked))[0][0]
                self.assertEqual(hit["id"], 2)
                self.assertEqual(set(hit["entity"]), wanted)

    def test_offset_pages_through_the_hits(self):
        name = self.make()
        self.client.insert(name, rows(range(30)))
        pages = [
            [key for key, _ in self.nearest(name, vector(0), limit=7, search_params={"offset": at})]
            for at in range(0, 35, 7)
        ]
        self.assertEqual([key for page in pages for key in page], list(range(30)))

    def test_limit_beyond_the_rows(self):
        name = self.make()
        self.client.insert(name, rows(range(3)))
        self.assertEqual(len(self.nearest(name, vector(0), limit=100)), 3)

    def test_an_empty_collection_answers_no_hits(self):
        name = self.make()
        self.assertEqual(self.nearest(name, vector(0)), [])

    def test_scores_are_rounded_on_request(self):
        name = self.make()
        self.client.insert(name, [{"id": 1, "vector": [0.123456, 0, 0, 0]}])
        query, exact = [0.0] * 4, 0.123456**2
        for digits in (-1, 2, 4):
            found = Collection(name).search(
                [query], "vector", {"metric_type": "L2", "params": {}}, limit=1, round_decimal=digits
            )
            wanted = exact if digits < 0 else round(exact, digits)
            self.assertAlmostEqual(found[0][0].distance, wanted, places=6)

    def test_ties_are_broken_by_the_smaller_key(self):
        name = self.make()
        self.client.insert(name, [{"id": key, "vector": vector(1)} for key in (9, 4, 7, 1)])
        self.assertEqual([key for key, _ in self.nearest(name, vector(0), limit=4)], [1, 4, 7, 9])

    def test_the_metric_may_be_left_out_but_not_be_another(self):
        name = self.make(metric="IP")
        self.client.insert(name, rows(range(5)))
        self.assertEqual(self.nearest(name, vector(1), limit=1)[0], (4, 4.0))
        self.assertEqual(self.nearest(name, vector(1), limit=1, search_params={"metric_type": "IP"})[0][0], 4)
        with self.refused("metric type not match: invalid parameter[expected=IP][actual=L2]"):
            self.nearest(name, vector(1), search_params={"metric_type": "L2"})
