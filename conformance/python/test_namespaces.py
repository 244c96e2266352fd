"""Partitions, aliases and databases."""

import uuid

from case_base import URI, Case, MilvusClient, rows, since, vector


class Partitions(Case):
    def test_rows_live_where_they_were_put(self):
        name = self.make()
        self.client.create_partition(name, "north")
        self.client.create_partition(name, "south")
        self.assertEqual(sorted(self.client.list_partitions(name)), ["_default", "north", "south"])
        self.client.insert(name, rows(range(4)), partition_name="north")
        self.client.insert(name, rows(range(4, 6)), partition_name="south")
        self.client.insert(name, rows(range(6, 7)))
        self.assertEqual(self.ids(name), list(range(7)))
        self.assertEqual(self.ids(name, partition_names=["north"]), [0, 1, 2, 3])
        self.assertEqual(self.count(name, partition_names=["south"]), 2)
        self.assertEqual(self.count(name, partition_names=["south", "_default"]), 3)
        near = self.nearest(name, vector(0), limit=10, partition_names=["south"])
        self.assertEqual([key for key, _ in near], [4, 5])

    def test_upsert_replaces_within_its_partition_only(self):
        name = self.make()
        self.client.create_partition(name, "north")
        self.client.insert(name, rows([1]), partition_name="north")
        self.client.upsert(name, rows([1]))
        self.assertEqual(self.count(name), 2)
        self.client.upsert(name, rows([1]), partition_name="north")
        self.assertEqual(self.count(name), 2)

    def test_delete_keeps_to_the_partition_it_names(self):
        name = self.make()
        self.client.create_partition(name, "north")
        self.client.insert(name, rows(range(4)))
        self.client.insert(name, rows(range(4, 8)), partition_name="north")
        self.client.delete(name, ids=[0, 4, 5], partition_name="north")
        self.assertEqual(self.ids(name), [0, 1, 2, 3, 6, 7])
        self.client.delete(name, filter="id < 7", partition_name="north")
        self.assertEqual(self.ids(name), [0, 1, 2, 3, 7])

    def test_dropping_takes_the_rows_along(self):
        name = self.make()
        self.client.create_partition(name, "north")
        self.client.insert(name, rows(range(4)), partition_name="north")
        self.client.insert(name, rows(range(4, 6)))
        self.client.release_partitions(name, ["north"])
        self.client.drop_partition(name, "north")
        self.assertFalse(self.client.has_partition(name, "north"))
        self.assertEqual(self.count(name), 2)

    def test_unknown_partitions_are_named(self):
        name = self.make()
        with self.refused("partition not found[partition=nowhere]"):
            self.client.insert(name, rows([1]), partition_name="nowhere")
        with self.refused("partition name nowhere not found"):
            self.nearest(name, vector(0), partition_names=["nowhere"])
        with self.refused("partition name nowhere not found"):
            self.nearest(name, [0.5], partition_names=["nowhere"])
        self.assertEqual(self.count(name), 0)

    def test_a_partition_can_be_released_alone(self):
        name = self.make()
        self.client.create_partition(name, "north")
        self.client.insert(name, rows(range(4)), partition_name="north")
        self.client.insert(name, rows(range(4, 6)))
        self.client.release_partitions(name, ["north"])
        self.assertEqual(self.ids(name), [4, 5])
        with self.refused("partition not loaded"):
            self.ids(name, partition_names=["north"])
        self.client.load_partitions(name, ["north"])
        self.assertEqual(self.ids(name), list(range(6)))


    def test_a_new_partition_of_a_loaded_collection_is_loaded(self):
        name = self.make()
        self.client.create_partition(name, "north")
        self.client.release_partitions(name, ["north"])
        self.client.drop_partition(name, "north")
        self.client.create_partition(name, "north")
        self.client.insert(name, rows([1]), partition_name="north")
        self.assertEqual(self.ids(name, partition_names=["north"]), [1])
        self.assertEqual(self.ids(name), [1])


class Aliases(Case):
    def test_an_alias_reads_and_writes_its_collection(self):
        name, alias = self.make(), f"alias_{uuid.uuid4().hex[:8]}"
        self.client.create_alias(name, alias)
        self.addCleanup(self.client.drop_alias, alias)
        self.client.insert(alias, rows(range(3)))
        self.assertEqual(self.count(alias), 3)
        self.assertEqual(self.client.describe_alias(alias)["collection_name"], name)
        self.assertIn(alias, self.client.list_aliases(name)["aliases"])

    def test_an_alias_moves_to_another_collection(self):
        first, second, alias = self.make(), self.make(), f"alias_{uuid.uuid4().hex[:8]}"
        self.client.insert(first, rows(range(1)))
        self.client.insert(second, rows(range(2)))
        self.client.create_alias(first, alias)
        self.client.alter_alias(second, alias)
        self.assertEqual(self.count(alias), 2)
        with self.refused("has associated aliases"):
            self.client.drop_collection(second)
        self.client.drop_alias(alias)
        self.assertFalse(self.client.has_collection(alias))


class Databases(Case):
    def test_databases_hold_collections_apart(self):
        database, name = f"db_{uuid.uuid4().hex[:8]}", "same_name"
        self.client.create_database(database)
        other = MilvusClient(uri=URI, db_name=database)
        try:
            self.assertIn(database, self.client.list_databases())
            other.create_collection(name, dimension=4, consistency_level="Strong")
            self.assertEqual(other.list_collections(), [name])
            self.assertNotIn(name, self.client.list_collections())
            other.insert(name, rows(range(3)))
            self.assertEqual(len(other.query(name, filter="id >= 0")), 3)
            with self.refused("collection not found[database=default][collection=same_name]"):
                self.client.query(name, filter="id >= 0")
            other.drop_collection(name)
        finally:
            other.close()
            self.client.drop_database(database)
        self.assertNotIn(database, self.client.list_databases())

    @since(2, 5)
    def test_an_administrator_can_close_a_database(self):
        database, name = f"db_{uuid.uuid4().hex[:8]}", "guarded"
        self.client.create_database(database)
        other = MilvusClient(uri=URI, db_name=database)
        try:
            other.create_collection(name, dimension=4, consistency_level="Strong")
            other.insert(name, rows(range(3)))
            closed = {"database.force.deny.writing": True, "database.force.deny.collectionDDL": True}
            self.client.alter_database_properties(database, closed)
            with self.refused("access has been disabled by the administrator"):
                other.insert(name, rows(range(3, 5)))
            with self.refused("quota exceeded[reason=rate type: DDLCollection]"):
                other.drop_collection(name)
            self.assertEqual(len(other.query(name, filter="id >= 0")), 3)
            self.client.drop_database_properties(database, list(closed))
            self.client.alter_database_properties(database, {"database.max.collections": 1})
            with self.refused("exceeded the limit number of collections"):
                other.create_collection("another", dimension=4)
            other.drop_collection(name)
        finally:
            other.close()
            self.client.drop_database(database)

    def test_an_unknown_database_is_named(self):
        with self.refused("database not found[database=nowhere]"):
            MilvusClient(uri=URI, db_name="nowhere").list_collections()
