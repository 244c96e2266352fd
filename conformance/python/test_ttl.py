"""Rows that expire by a field; the checks of both kinds of time to live."""

from datetime import datetime, timedelta, timezone

from case_base import Case, DataType, rows, since, vector


def moment(hours):
    return (datetime.now(timezone.utc) + timedelta(hours=hours)).isoformat()


class TimeToLive(Case):
    def create(self, properties, name=None):
        schema = self.client.create_schema()
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field("vector", DataType.FLOAT_VECTOR, dim=4)
        schema.add_field("until", DataType.TIMESTAMPTZ, nullable=True)
        schema.add_field("n", DataType.INT64, nullable=True)
        name = name or self.name()
        self.client.create_collection(name, schema=schema, properties=properties, consistency_level="Strong")
        self.indexVector(name)
        self.client.load_collection(name)
        return name

    @since(3, 0)
    def test_rows_go_when_their_moment_has_come(self):
        name = self.create({"ttl_field": "until"})
        until = {0: moment(-1), 1: moment(1), 2: None, 3: moment(-200)}
        self.client.insert(name, rows(range(4), until=until.get))
        self.assertEqual(self.ids(name), [1, 2])
        self.assertEqual(self.count(name), 2)
        self.assertEqual([key for key, _ in self.nearest(name, vector(0), limit=4)], [1, 2])
        self.assertEqual(self.client.delete(name, filter="id < 2")["delete_count"], 1)
        self.client.upsert(name, [{"id": 2, "until": moment(-1)}], partial_update=True)
        self.assertEqual(self.count(name), 0)
        self.client.alter_collection_properties(name, properties={"ttl_field": "until", "x": "1"})
        self.client.drop_collection_properties(name, property_keys=["ttl_field"])
        self.assertEqual(self.ids(name), [0, 2, 3])

    @since(3, 0)
    def test_a_long_time_to_live_hides_nothing(self):
        name = self.create({"collection.ttl.seconds": 3600})
        self.client.insert(name, rows(range(3)))
        self.assertEqual(self.ids(name), [0, 1, 2])
        self.assertEqual(self.client.describe_collection(name)["properties"]["collection.ttl.seconds"], "3600")

    @since(3, 0)
    def test_refusals(self):
        for properties, text in (
            ({"collection.ttl.seconds": 3155760001}, "collection TTL is out of range, expect [-1, 3155760000], got 3155760001"),
            ({"collection.ttl.seconds": "soon"}, "collection ttl property value not valid, parse error"),
            ({"ttl_field": "n"}, "ttl field must be timestamptz, field name = n"),
            ({"ttl_field": "m"}, "ttl field name m not found in schema"),
            ({"ttl_field": "until", "collection.ttl.seconds": 5}, "collection TTL and ttl field cannot be set at the same time"),
        ):
            with self.subTest(properties=properties), self.refused(text):
                self.create(properties)
        name = self.create({"collection.ttl.seconds": 3600})
        with self.refused("collection TTL is already set, cannot be set ttl field"):
            self.client.alter_collection_properties(name, properties={"ttl_field": "until"})
