"""Rankings beyond plain scores: groups, orders, rerankers, hybrid search."""

import pymilvus
from case_base import Case, DataType, rows, since, vector
from pymilvus import AnnSearchRequest, MilvusException, RRFRanker, WeightedRanker

GROUPS = [("g", DataType.VARCHAR, {"max_length": 16}), ("n", DataType.INT64, {"nullable": True})]


class Grouping(Case):
    def filled(self):
        """Keys 0..29 by distance; the group changes with every key."""
        name = self.make(GROUPS, dynamic=True)
        made = rows(range(30), g=lambda key: f"g{key % 5}", n=lambda key: key % 3 or None)
        for row in made:
            row["tag"] = row["id"] % 4
        self.client.insert(name, made[:15])
        self.client.flush(name)
        self.client.insert(name, made[15:])
        return name

    def hits(self, name, **options):
        options = {"limit": 10, "output_fields": ["g", "n"], **options}
        return self.client.search(name, data=[vector(0)], **options)[0]

    @since(2, 5)
    def test_groups_stand_in_the_order_of_their_best_rows(self):
        name = self.filled()
        found = self.hits(name, group_by_field="g", limit=3)
        self.assertEqual([hit["id"] for hit in found], [0, 1, 2])
        found = self.hits(name, group_by_field="g", limit=2, offset=1, group_size=3, strict_group_size=True)
        self.assertEqual([hit["id"] for hit in found], [1, 6, 11, 2, 7, 12])
        self.assertEqual([hit["entity"]["g"] for hit in found], ["g1"] * 3 + ["g2"] * 3)

    @since(2, 5)
    def test_null_is_a_group_and_there_may_be_fewer_groups_than_asked_for(self):
        found = self.hits(self.filled(), group_by_field="n", limit=20)
        self.assertEqual([hit["entity"]["n"] for hit in found], [None, 1, 2])

    @since(2, 6)
    def test_groups_of_dynamic_keys(self):
        name = self.filled()
        self.assertEqual([hit["id"] for hit in self.hits(name, group_by_field="tag")], [0, 1, 2, 3])
        self.assertEqual([hit["id"] for hit in self.hits(name, group_by_field="nowhere")], [0])
        name = self.make([("doc", DataType.JSON, {"nullable": True})])
        docs = [None, {"a": None}, {}, {"a": "x"}, {"a": None}, None]
        self.client.insert(name, rows(range(6), doc=lambda key: docs[key]))
        found = self.hits(name, group_by_field='doc["a"]', output_fields=["doc"])
        self.assertEqual([hit["id"] for hit in found], [0, 1, 3])

    @since(2, 5)
    def test_refused_groups(self):
        name = self.filled()
        for options, text in [
            ({"group_by_field": "vector"}, "unsupported data type VECTOR_FLOAT for group by operator"),
            ({"group_by_field": "g", "group_size": 11}, "input group size:11 exceeds configured max group size:10"),
            ({"group_by_field": "g", "group_size": 0}, "input group size:0 is negative"),
            (
                {"group_by_field": "g", "search_params": {"params": {"radius": 5.0}}},
                "Not allowed to do range-search when doing search-group-by",
            ),
        ]:
            with self.subTest(options=options), self.assertRaisesRegex(MilvusException, text):
                self.hits(name, **options)

    @since(3, 0)
    def test_orders_of_hits_and_of_groups(self):
        name = self.filled()
        found = self.hits(name, limit=4, order_by_fields=[{"field": "n", "order": "desc"}])
        self.assertEqual([hit["id"] for hit in found], [0, 3, 2, 1])
        order = [{"field": "g", "order": "desc"}]
        found = self.hits(name, limit=3, group_by_field="g", group_size=2, order_by_fields=order)
        self.assertEqual([hit["entity"]["g"] for hit in found], ["g2", "g2", "g1", "g1", "g0", "g0"])
        with self.assertRaisesRegex(MilvusException, "order_by field 'vector' has unsortable type FloatVector"):
            self.hits(name, order_by_fields=[{"field": "vector", "order": "asc"}])


class Buckets(Case):
    @since(3, 0)
    def test_buckets_inside_buckets(self):
        name = self.make([("brand", DataType.VARCHAR, {"max_length": 8}), ("price", DataType.INT64, {})], metric="IP")
        made = rows(range(1, 13), brand=lambda key: f"b{key % 3}", price=lambda key: key % 2)
        self.client.insert(name, made)
        spec = pymilvus.SearchAggregation(
            fields=["brand"], size=2,
            metrics={"dear": {"max": "price"}, "rows": {"count": "*"}},
            order=[{"_key": "asc"}],
            top_hits=pymilvus.TopHits(size=2),
            sub_aggregation=pymilvus.SearchAggregation(fields=["price"], size=2),
        )
        found = self.client.search(
            name, data=[vector(1), vector(1)], limit=10, search_aggregation=spec, output_fields=["brand"]
        )
        self.assertEqual(len(found.agg_buckets), 2)
        for buckets in found.agg_buckets:
            self.assertEqual([bucket.key[0]["value"] for bucket in buckets], ["b0", "b1"])
            first = buckets[0]
            self.assertEqual(first.metrics, {"dear": 1, "rows": first.count})
            self.assertEqual([hit.pk for hit in first.hits], [12, 9])
            self.assertEqual(first.hits[0].fields, {"brand": "b0"})
            self.assertEqual([inner.key[0]["value"] for inner in first.sub_groups], [0, 1])
        with self.refused("JSON / dynamic fields are not yet supported with search_aggregation"):
            other = self.make([("doc", DataType.JSON, {})])
            spec = pymilvus.SearchAggregation(fields=["doc"], size=1)
            self.client.search(other, data=[vector(1)], limit=1, search_aggregation=spec)


class Reranking(Case):
    def filled(self):
        name = self.make([("price", DataType.INT64, {}), ("g", DataType.INT64, {})], metric="COSINE", dim=2)
        made = [
            {"id": key, "vector": [1.0, key / 10], "price": 100 + key, "g": key % 2} for key in range(10)
        ]
        self.client.insert(name, made)
        return name

    def requests(self, limit=10):
        return [
            AnnSearchRequest([[1.0, 0.0]], "vector", {"metric_type": "COSINE"}, limit),
            AnnSearchRequest([[1.0, 0.9]], "vector", {"metric_type": "COSINE"}, limit),
        ]

    @since(2, 5)
    def test_reciprocal_ranks(self):
        found = self.client.hybrid_search(self.filled(), self.requests(), RRFRanker(60), limit=3)[0]
        best = 1 / 61 + 1 / 70
        self.assertEqual([hit["id"] for hit in found], [0, 9, 1])
        self.assertAlmostEqual(found[0]["distance"], best, places=6)

    @since(2, 5)
    def test_weights_and_groups(self):
        name = self.filled()
        found = self.client.hybrid_search(name, self.requests(), WeightedRanker(1.0, 0.0), limit=3)[0]
        self.assertEqual([hit["id"] for hit in found], [0, 1, 2])
        grouped = self.client.hybrid_search(
            name, self.requests(), WeightedRanker(1.0, 0.0), limit=2, group_by_field="g", group_size=2,
            strict_group_size=True, output_fields=["g"],
        )[0]
        self.assertEqual([hit["id"] for hit in grouped], [0, 2, 1, 3])

    @since(2, 6)
    def test_decay_of_a_field(self):
        name = self.filled()
        decay = pymilvus.Function(
            name="near", input_field_names=["price"], function_type=pymilvus.FunctionType.RERANK,
            params={"reranker": "decay", "function": "gauss", "origin": 107, "scale": 1, "decay": 0.1},
        )
        found = self.client.search(name, data=[[1.0, 0.0]], limit=10, ranker=decay)[0]
        self.assertEqual(found[0]["id"], 7)
        self.assertEqual({hit["id"] for hit in found[:3]}, {6, 7, 8})
        found = self.client.hybrid_search(name, self.requests(), decay, limit=1)[0]
        self.assertEqual([hit["id"] for hit in found], [7])

    @since(2, 6)
    def test_boosts(self):
        name = self.filled()
        score = pymilvus.FunctionScore(
            functions=[
                pymilvus.Function(
                    name="odd", input_field_names=[], function_type=pymilvus.FunctionType.RERANK,
                    params={"reranker": "boost", "filter": "g == 1", "weight": 2.0},
                ),
            ],
        )
        found = self.client.search(name, data=[[1.0, 0.0]], limit=10, ranker=score)[0]
        self.assertEqual([hit["id"] for hit in found], [1, 3, 5, 7, 9, 0, 2, 4, 6, 8])
        self.assertAlmostEqual(found[0]["distance"], 2 / (1 + 0.01) ** 0.5, places=5)

    @since(2, 6)
    def test_a_boost_does_not_draw_samples(self):
        score = pymilvus.FunctionScore(
            functions=[
                pymilvus.Function(
                    name="some", input_field_names=[], function_type=pymilvus.FunctionType.RERANK,
                    params={"reranker": "boost", "filter": "g == 1 and random_sample(0.5)", "weight": 2.0},
                ),
            ],
        )
        name = self.filled()
        with self.refused("unsupported expr proto node"):
            self.client.search(name, data=[[1.0, 0.0]], limit=10, ranker=score)

    @since(2, 6)
    def test_a_model_is_refused(self):
        model = pymilvus.Function(
            name="model", input_field_names=["price"], function_type=pymilvus.FunctionType.RERANK,
            params={"reranker": "model", "provider": "tei", "queries": ["a"], "endpoint": "http://127.0.0.1:1"},
        )
        with self.assertRaisesRegex(MilvusException, "model input field price must be VarChar, got Int64"):
            self.client.search(self.filled(), data=[[1.0, 0.0]], limit=3, ranker=model)
