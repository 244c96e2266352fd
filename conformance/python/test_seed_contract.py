"""Upsert as the product promised it first: Collection.upsert(rows), then flush()."""

import random

from case_base import Case, DataType
from pymilvus import Collection, CollectionSchema, FieldSchema

DIM = 768


def article(key, title=None):
    made = random.Random(key)
    return {
        "id": key,
        "title": title or f"Article {key}",
        "title_vector": [made.uniform(-1, 1) for _ in range(DIM)],
        "link": f"https://example.org/articles/{key}",
        "reading_time": made.randrange(1, 30),
        "publication": made.choice(["The Startup", "Towards Data Science", "UX Collective"]),
        "claps": made.randrange(5000),
        "responses": made.randrange(100),
    }


class SeedContract(Case):
    def articles(self, auto_id=False):
        fields = [
            FieldSchema("id", DataType.INT64, is_primary=True, auto_id=auto_id),
            FieldSchema("title", DataType.VARCHAR, max_length=512),
            FieldSchema("title_vector", DataType.FLOAT_VECTOR, dim=DIM),
            FieldSchema("link", DataType.VARCHAR, max_length=512),
            FieldSchema("reading_time", DataType.INT64),
            FieldSchema("publication", DataType.VARCHAR, max_length=512),
            FieldSchema("claps", DataType.INT64),
            FieldSchema("responses", DataType.INT64),
        ]
        schema = CollectionSchema(fields, description="medium articles")
        collection = Collection(self.name("articles"), schema, consistency_level="Strong")
        index = {"index_type": "HNSW", "metric_type": "L2", "params": {"M": 16, "efConstruction": 64}}
        collection.create_index("title_vector", index)
        collection.load()
        return collection

    def test_upsert_overwrites_and_inserts_then_flush_persists(self):
        collection = self.articles()
        collection.insert([article(key) for key in range(60)])
        result = collection.upsert([article(key, title=f"New {key}") for key in range(40, 140)])
        collection.flush()
        self.assertEqual(result.upsert_count, 100)
        self.assertEqual(collection.num_entities - self.overwritten(collection), 140)
        found = collection.query("id in [39, 40, 139]", output_fields=["title"])
        self.assertEqual(
            {row["id"]: row["title"] for row in found},
            {39: "Article 39", 40: "New 40", 139: "New 139"},
        )
        self.assertEqual(collection.query("", output_fields=["count(*)"])[0]["count(*)"], 140)

    def overwritten(self, collection):
        """Milvus counts overwritten rows until it compacts; others subtract them at once."""
        return 20 if collection.num_entities == 160 else 0

    def test_search_finds_the_new_version_and_not_the_old_one(self):
        collection = self.articles()
        collection.insert([article(key) for key in range(30)])
        changed = article(7, title="Changed")
        changed["title_vector"] = article(1007)["title_vector"]
        collection.upsert([changed])
        collection.flush()
        self.assertEqual(
            self.best(collection, changed["title_vector"]), (7, "Changed", 0.0)
        )
        key, _, distance = self.best(collection, article(7)["title_vector"])
        self.assertTrue(key != 7 or distance > 1, (key, distance))

    def best(self, collection, query):
        params = {"metric_type": "L2", "params": {"ef": 64}}
        hit = collection.search([query], "title_vector", params, limit=1, output_fields=["title"])[0][0]
        return hit.id, hit.entity.get("title"), round(hit.distance, 4)

    def test_the_primary_key_itself_is_never_changed(self):
        collection = self.articles()
        collection.insert([article(1)])
        moved = article(1)
        moved["id"] = 2
        collection.upsert([moved])
        self.assertEqual([row["id"] for row in collection.query("id > 0")], [1, 2])

    def test_auto_id_upsert_is_refused_and_names_the_setting(self):
        collection = self.articles(auto_id=True)
        with self.refused("upsert.autoId", "REDKITE_UPSERT_AUTO_ID"):
            self.client.upsert(collection.name, [article(1)])
        self.assertEqual(collection.query("", output_fields=["count(*)"])[0]["count(*)"], 0)

    def test_a_batch_that_names_a_key_twice_is_refused_whole(self):
        collection = self.articles()
        with self.refused("duplicate primary keys are not allowed in the same batch"):
            collection.upsert([article(1), article(2), article(1, title="again")])
        self.assertEqual(collection.query("", output_fields=["count(*)"])[0]["count(*)"], 0)

    def test_flush_without_anything_to_do_is_harmless(self):
        collection = self.articles()
        for _ in range(3):
            collection.flush()
        collection.upsert([article(1)])
        for _ in range(3):
            collection.flush()
        self.assertEqual(collection.num_entities, 1)
