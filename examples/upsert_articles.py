"""Upsert articles and find the changed one, with pymilvus.

    pip install pymilvus
    npm start                                  # in another terminal
    python examples/upsert_articles.py [--uri http://127.0.0.1:19530] [--data articles.json]

With a file like medium_articles_2020_dpr.json ({"rows": [...]}) its rows are used;
without one, rows of the same schema are made.
"""

import argparse
import json
import random

from pymilvus import Collection, CollectionSchema, DataType, FieldSchema, connections, utility

NAME = "medium_articles"
DIM = 768
PUBLICATIONS = ["The Startup", "Towards Data Science", "Better Programming", "UX Collective"]


def made_article(key):
    """The same article for the same key, every time."""
    source = random.Random(key)
    return {
        "id": key,
        "title": f"Article {key}",
        "title_vector": [source.gauss(0, 1) for _ in range(DIM)],
        "link": f"https://example.org/articles/{key}",
        "reading_time": source.randint(1, 25),
        "publication": source.choice(PUBLICATIONS),
        "claps": source.randint(0, 5000),
        "responses": source.randint(0, 120),
    }


def read_articles(path, count):
    if path is None:
        return [made_article(key) for key in range(count)]
    with open(path, encoding="utf-8") as file:
        rows = json.load(file)["rows"]
    wanted = made_article(0).keys()
    return [{name: row[name] for name in wanted} for row in rows[:count]]


def create_collection():
    if utility.has_collection(NAME):
        utility.drop_collection(NAME)
    fields = [
        FieldSchema("id", DataType.INT64, is_primary=True, auto_id=False),
        FieldSchema("title", DataType.VARCHAR, max_length=512),
        FieldSchema("title_vector", DataType.FLOAT_VECTOR, dim=DIM),
        FieldSchema("link", DataType.VARCHAR, max_length=512),
        FieldSchema("reading_time", DataType.INT64),
        FieldSchema("publication", DataType.VARCHAR, max_length=512),
        FieldSchema("claps", DataType.INT64),
        FieldSchema("responses", DataType.INT64),
    ]
    collection = Collection(NAME, CollectionSchema(fields), consistency_level="Strong")
    index = {"index_type": "HNSW", "metric_type": "L2", "params": {"M": 16, "efConstruction": 128}}
    collection.create_index("title_vector", index)
    collection.load()
    return collection


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--uri", default="http://127.0.0.1:19530")
    parser.add_argument("--data", help="a JSON file of articles")
    args = parser.parse_args()

    connections.connect(uri=args.uri)
    collection = create_collection()
    articles = read_articles(args.data, 500)
    collection.insert(articles)
    collection.flush()
    print(f"Inserted rows: {len(articles)}")

    # The first 50 rows get a new title; 50 rows with new keys come along.
    changed = [dict(article, title=f"{article['title']} (second edition)") for article in articles[:50]]
    top = max(article["id"] for article in articles)
    added = [dict(made_article(top + step), title=f"New article {step}") for step in range(1, 51)]
    result = collection.upsert(changed + added)
    collection.flush()
    print(f"Data upserted successfully! Upserted rows: {result.upsert_count}")

    hit = collection.search(
        data=[articles[7]["title_vector"]],
        anns_field="title_vector",
        param={"metric_type": "L2", "params": {"ef": 64}},
        limit=1,
        output_fields=["title", "publication"],
    )[0][0]
    print(f"Nearest to article {articles[7]['id']}: {hit.id}, {hit.entity.get('title')!r}, distance {hit.distance}")

    count = collection.query("", output_fields=["count(*)"])[0]["count(*)"]
    print(f"Rows now: {count}")
    connections.disconnect("default")


if __name__ == "__main__":
    main()
