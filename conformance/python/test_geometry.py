"""Shapes: what is kept of them, what is refused, and filters about how they lie."""

from case_base import Case, DataType, rows, since, vector

GEOMETRY = getattr(DataType, "GEOMETRY", None)

SHAPES = {
    0: "POINT(1 1)",
    1: "point (5.50 5)",
    2: "LINESTRING(0 0,4 4)",
    3: "POLYGON((0 0,4 0,4 4,0 4,0 0))",
    4: "POLYGON((4 0,8 0,8 4,4 4,4 0))",
    5: "MULTIPOINT((1 1),(9 9))",
    6: "GEOMETRYCOLLECTION(POINT(2 2),LINESTRING(2 2,3 3))",
    7: None,
}
SQUARE = "POLYGON((0 0,4 0,4 4,0 4,0 0))"


class Geometry(Case):
    def filled(self, **options):
        name = self.make([("shape", GEOMETRY, {"nullable": True, **options})])
        self.client.insert(name, [
            {"id": key, "vector": vector(key), "shape": shape} for key, shape in SHAPES.items()
        ])
        return name

    @since(2, 6)
    def test_shapes_come_back_in_one_form(self):
        name = self.filled()
        found = self.client.query(name, filter="id >= 0", output_fields=["shape"])
        self.assertEqual([row["shape"] for row in found], [
            "POINT (1 1)",
            "POINT (5.5 5)",
            "LINESTRING (0 0, 4 4)",
            "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))",
            "POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))",
            "MULTIPOINT (1 1, 9 9)",
            "GEOMETRYCOLLECTION (POINT (2 2), LINESTRING (2 2, 3 3))",
            None,
        ])
        hit = self.client.search(name, [vector(1)], limit=1, output_fields=["shape"])[0][0]
        self.assertEqual(hit["entity"]["shape"], "POINT (5.5 5)")

    @since(2, 6)
    def test_filters(self):
        name = self.filled()
        for filter, wanted in {
            f"st_within(shape, '{SQUARE}')": [0, 2, 3, 6],
            f"ST_INTERSECTS(shape, '{SQUARE}')": [0, 2, 3, 4, 5, 6],
            f"st_touches(shape, '{SQUARE}')": [4],
            "st_contains(shape, 'POINT(2 1)')": [3],
            f"st_equals(shape, 'POLYGON((4 4,0 4,0 0,4 0,4 4))')": [3],
            "st_crosses(shape, 'LINESTRING(0 4,5 -1)')": [2, 3],
            "st_overlaps(shape, 'POLYGON((2 2,6 2,6 6,2 6,2 2))')": [3, 4],
            f"not st_intersects(shape, '{SQUARE}')": [1],
            "st_dwithin(shape, 'POINT(1 1)', 100)": [0, 2, 3, 5],
            "st_dwithin(shape, 'POINT(1 1)', 160000)": [0, 2, 3, 5, 6],
            "st_isvalid(shape)": [0, 1, 2, 3, 4, 5, 6],
            "shape is null": [7],
            f"id < 3 and st_within(shape, '{SQUARE}')": [0, 2],
        }.items():
            with self.subTest(filter=filter):
                self.assertEqual(self.ids(name, filter), wanted)
        found = self.client.query(
            name, filter="st_within(shape, {square})", filter_params={"square": SQUARE}
        )
        self.assertEqual([row["id"] for row in found], [0, 2, 3, 6])
        near = self.nearest(name, vector(6), limit=2, filter=f"st_within(shape, '{SQUARE}')")
        self.assertEqual([key for key, _ in near], [6, 3])

    @since(2, 6)
    def test_bad_shapes_are_refused(self):
        name = self.filled()
        for shape, text in {
            "POINT(1)": "not enough coordinates",
            "POLYGON((0 0,1 0,1 1,0 1))": "polygon ring not closed",
            "nonsense": "syntax error: invalid keyword at line 1, pos 0",
        }.items():
            with self.subTest(shape=shape):
                with self.refused("invalid Geometry data, transform to wkb failed: ", text):
                    self.client.insert(name, [{"id": 9, "vector": vector(9), "shape": shape}])
        self.assertEqual(self.count(name), len(SHAPES))
        for filter, text in {
            "st_within(shape, 'POINT(')": "cannot parse expression",
            "st_within(id, 'POINT(1 1)')": "spatial operation are only supported on geometry fields",
            "st_dwithin(shape, 'LINESTRING(0 0,1 1)', 1)": "only supports POINT geometry",
            "st_dwithin(shape, 'POINT(1 1)', -1)": "distance parameter must be non-negative",
        }.items():
            with self.subTest(filter=filter), self.refused(text):
                self.ids(name, filter)

    @since(2, 6)
    def test_default_update_and_index(self):
        name = self.make([("shape", GEOMETRY, {"nullable": True, "default_value": "POINT(7 7)"})])
        index = self.client.prepare_index_params()
        index.add_index("shape", index_type="RTREE")
        self.client.create_index(name, index)
        self.client.insert(name, rows(range(3)))
        self.client.upsert(name, [{"id": 1, "vector": vector(1), "shape": "POINT(8 8)"}])
        found = self.client.query(name, filter="id >= 0", output_fields=["shape"])
        self.assertEqual(
            [row["shape"] for row in found], ["POINT (7 7)", "POINT (8 8)", "POINT (7 7)"]
        )
        self.client.upsert(name, [{"id": 2, "shape": "POINT(8.0 8)"}], partial_update=True)
        self.assertEqual(self.ids(name, "st_equals(shape, 'POINT(8 8)')"), [1, 2])
        self.client.delete(name, filter="st_equals(shape, 'POINT(8 8)')")
        self.assertEqual(self.ids(name), [0])
