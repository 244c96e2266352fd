"""Generated keys of both types, keys that clients give all the same, repeated keys."""

from case_base import Case, DataType, rows, since, vector


def withoutKeys(count):
    return [{"vector": vector(n)} for n in range(count)]


class AutoId(Case):
    def test_integers(self):
        name = self.make(auto_id=True)
        first = self.client.insert(name, withoutKeys(3))["ids"]
        second = self.client.insert(name, withoutKeys(2))["ids"]
        keys = [int(key) for key in [*first, *second]]
        self.assertEqual(keys, sorted(set(keys)))
        self.assertEqual(self.ids(name), keys)
        found = self.client.get(name, ids=[keys[2]], output_fields=["vector"])
        self.assertEqual([list(row["vector"]) for row in found], [vector(2)])

    def test_texts(self):
        name = self.make(pk=DataType.VARCHAR, auto_id=True)
        keys = list(self.client.insert(name, withoutKeys(3))["ids"])
        self.assertEqual([str(int(key)) for key in keys], keys)
        self.assertEqual(self.ids(name, 'id != ""'), keys)
        found = self.client.search(name, [vector(1)], limit=1)[0]
        self.assertEqual(found[0]["id"], keys[1])

    def test_keys_given_all_the_same_are_refused(self):
        for kind, key in ((DataType.INT64, 7), (DataType.VARCHAR, "seven")):
            name = self.make(pk=kind, auto_id=True)
            with self.assertRaises(Exception):
                self.client.insert(name, [{"id": key, "vector": vector(1)}])
            self.assertEqual(self.count(name), 0)

    @since(2, 6)
    def test_a_property_lets_them_be_given(self):
        for kind, given in ((DataType.INT64, [7, 5]), (DataType.VARCHAR, ["seven", "five"])):
            name = self.make(pk=kind, auto_id=True)
            self.client.alter_collection_properties(name, properties={"allow_insert_auto_id": "true"})
            done = self.client.insert(
                name, [{"id": key, "vector": vector(n)} for n, key in enumerate(given)]
            )
            self.assertEqual(list(done["ids"]), given)
            made = list(self.client.insert(name, withoutKeys(1))["ids"])
            self.assertEqual(len(made), 1)
            self.assertEqual(set(self.ids(name, self.every(kind))), {*given, *made})
            self.client.alter_collection_properties(name, properties={"allow_insert_auto_id": "false"})
            with self.assertRaises(Exception):
                self.client.insert(name, [{"id": given[0], "vector": vector(1)}])
            self.assertEqual(self.count(name), 3)

    @staticmethod
    def every(kind):
        return "id > 0" if kind == DataType.INT64 else 'id != ""'

    @since(2, 5)
    def test_the_property_is_for_generated_keys(self):
        name = self.make()
        with self.refused("the value for allow_insert_auto_id must be false when autoID is false"):
            self.client.alter_collection_properties(name, properties={"allow_insert_auto_id": "true"})


class RepeatedKeys(Case):
    def test_an_upsert_with_one_is_refused_whole(self):
        for kind, keys in ((DataType.INT64, [1, 2, 1]), (DataType.VARCHAR, ["a", "b", "a"])):
            name = self.make(pk=kind)
            with self.refused("duplicate primary keys are not allowed in the same batch"):
                self.client.upsert(
                    name, [{"id": key, "vector": vector(n)} for n, key in enumerate(keys)]
                )
            self.assertEqual(self.count(name), 0)

    def test_an_insert_keeps_all_and_reads_show_the_last(self):
        name = self.make([("n", DataType.INT64, {})])
        made = rows([1, 2, 1], n=0)
        for n, row in enumerate(made):
            row["n"] = n
        self.client.insert(name, made)
        self.client.insert(name, rows([2], n=9))
        found = self.client.query(name, filter="id > 0", output_fields=["n"])
        self.assertEqual([(row["id"], row["n"]) for row in found], [(1, 2), (2, 9)])
        self.assertEqual(self.count(name), 4)
        self.client.delete(name, ids=[1, 1])
        self.assertEqual(self.count(name), 2)
        self.client.upsert(name, rows([2], n=10))
        self.assertEqual(self.count(name), 1)
