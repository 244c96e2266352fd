"""Aggregates, groups and orders of queries."""

from case_base import Case, DataType, rows, since

FIELDS = [
    ("g", DataType.VARCHAR, {"max_length": 16}),
    ("n", DataType.INT32, {}),
    ("price", DataType.DOUBLE, {"nullable": True}),
]


class Aggregation(Case):
    def filled(self):
        name = self.make(FIELDS)
        made = rows(
            range(20), g=lambda key: f"g{key % 3}", n=lambda key: key,
            price=lambda key: None if key % 5 == 0 else key / 2,
        )
        self.client.insert(name, made[:8])
        self.client.flush(name)
        self.client.insert(name, made[8:])
        return name

    @since(2, 5)
    def test_aggregates_of_everything(self):
        name = self.filled()
        names = ["count(*)", "count(price)", "count(vector)", "sum(n)", "avg(price)", "min(price)", "MAX(g)"]
        found = self.client.query(name, filter="", output_fields=names)
        prices = [key / 2 for key in range(20) if key % 5]
        wanted = [20, 16, 20, 190, sum(prices) / 16, 0.5, "g2"]
        self.assertEqual(len(found), 1)
        self.assertEqual([found[0][name] for name in names], wanted)
        empty = self.client.query(name, filter="n > 100", output_fields=["count(*)", "sum(n)"])
        self.assertEqual([dict(row) for row in empty], [{"count(*)": 0, "sum(n)": None}])

    @since(3, 0)
    def test_groups(self):
        name = self.filled()
        found = self.client.query(
            name, filter="n < 18", output_fields=["g", "count(*)", "sum(n)"], group_by_fields=["g"],
            order_by_fields=[{"field": "g", "order": "desc"}], limit=2,
        )
        wanted = [
            {"g": "g2", "count(*)": 6, "sum(n)": 57},
            {"g": "g1", "count(*)": 6, "sum(n)": 51},
        ]
        self.assertEqual([dict(row) for row in found], wanted)

    @since(3, 0)
    def test_orders(self):
        name = self.filled()
        order = [{"field": "price", "order": "desc"}]
        found = self.client.query(name, filter="", output_fields=["id"], limit=6, order_by_fields=order)
        self.assertEqual([row["id"] for row in found], [0, 5, 10, 15, 19, 18])

    @since(2, 5)
    def test_refused(self):
        name = self.filled()
        for names, text in [
            (["sum(g)"], "aggregation operator sum does not support data type VarChar"),
            (["count(x)"], "target field x for aggregation:count does not exist"),
            (["avg(*)"], "avg(*) is not supported, only count(*) is allowed"),
            (["count(*)", "n"], "output field 'n' is not allowed"),
            (["median(n)"], "field median(n) not exist"),
        ]:
            with self.subTest(names=names), self.refused(text):
                self.client.query(name, filter="id >= 0", output_fields=names)
