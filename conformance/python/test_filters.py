"""Filters: what functions, arithmetic, times and templates find, and what is refused of them."""

import math

from case_base import Case, DataType, rows, since, vector


class FilterCase(Case):
    def finds(self, name, wanted, **options):
        """Each filter lets exactly the rows of these keys through."""
        for filter, keys in wanted.items():
            with self.subTest(filter=filter):
                self.assertEqual(self.ids(name, filter, **options), keys)

    def refuses(self, name, wanted):
        """Each filter is refused in words that hold the text."""
        for filter, text in wanted.items():
            with self.subTest(filter=filter), self.refused("failed to create query plan", text):
                self.ids(name, filter)


class Arithmetic(FilterCase):
    def filled(self):
        name = self.make([
            ("n", DataType.INT64, {}),
            ("small", DataType.INT8, {}),
            ("d", DataType.DOUBLE, {}),
            ("s", DataType.VARCHAR, {"max_length": 8}),
            ("doc", DataType.JSON, {}),
            ("ints", DataType.ARRAY, {"element_type": DataType.INT64, "max_capacity": 8}),
        ])
        self.client.insert(name, rows(
            range(6), n=lambda key: key * 10 - 20, small=lambda key: key, d=lambda key: key / 2,
            s=lambda key: f"s{key}", doc=lambda key: {"n": key, "f": key + 0.5},
            ints=lambda key: list(range(key)),
        ))
        return name

    def test_one_step_with_a_constant(self):
        self.finds(self.filled(), {
            "n + 1 == 11": [3],
            "1 + n == 11": [3],
            "n - 5 > 10": [4, 5],
            "n * 2 >= 40": [4, 5],
            "n + 1 != 11": [0, 1, 2, 4, 5],
            "n + (1 + 1) == 12": [3],
            "d * 2 == 3": [3],
            "d + 0.5 > 2": [4, 5],
            "small * 100 == 300": [3],
        })

    def test_quotients_go_towards_zero_and_remainders_have_the_sign_of_the_value(self):
        self.finds(self.filled(), {
            "n / 3 == 3": [3],
            "n / 3 == -3": [1],
            "n % 3 == 1": [3],
            "n % 3 == -2": [0],
        })

    def test_constants_are_worked_out_first(self):
        self.finds(self.filled(), {
            "n == 2 ** 3 + 2": [3],
            "n == 20 / 2": [3],
            "n == 10 + 3 * 5 % 5": [3],
        })

    def test_inside_documents_and_arrays(self):
        self.finds(self.filled(), {
            'doc["n"] + 1 == 3': [2],
            'doc["f"] * 2 == 3': [1],
            'doc["none"] + 1 == 2': [],
            "ints[0] + 1 == 1": [1, 2, 3, 4, 5],
            "ints[3] * 2 > 4": [4, 5],
        })

    def test_refused(self):
        self.refuses(self.filled(), {
            "10 - n == 0": "module field is not yet supported",
            "100 % n == 0": "module field is not yet supported",
            "n + 0.5 == 1": "cannot perform arithmetic between Int64 field and Double",
            "n + small == 10": "not supported to do arithmetic operations between multiple fields",
            "n + 1 + 1 == 12": "complicated arithmetic operations are not supported",
            "n / 0 == 1": "division or modulus by zero",
            "n == 5 / 0": "cannot divide by zero",
            "n == 5 % 0": "cannot modulo by zero",
            "d % 2 == 1": "modulo can only apply on integer types",
            "n ** 2 == 100": "power can only apply on constants",
            "n + 10 in [20]": "'term' can only be used on single field",
            "s + 1 == 2": "",
        })


class Contains(FilterCase):
    def filled(self):
        name = self.make([
            ("n", DataType.INT64, {}),
            ("doc", DataType.JSON, {}),
            ("ints", DataType.ARRAY, {"element_type": DataType.INT64, "max_capacity": 8}),
            ("words", DataType.ARRAY, {"element_type": DataType.VARCHAR, "max_capacity": 8, "max_length": 8}),
        ])
        self.client.insert(name, rows(
            range(6), n=lambda key: key, doc=lambda key: {"list": [key, key + 1, "x", [key]]},
            ints=lambda key: list(range(key)), words=lambda key: [f"w{at}" for at in range(key)],
        ))
        return name

    def test_lists_in_documents(self):
        self.finds(self.filled(), {
            'json_contains(doc["list"], 1)': [0, 1],
            'JSON_CONTAINS(doc["list"], "x")': [0, 1, 2, 3, 4, 5],
            'json_contains(doc["list"], [2])': [2],
            'json_contains_all(doc["list"], [1, 2])': [1],
            'json_contains_all(doc["list"], [1, "x"])': [0, 1],
            'json_contains_any(doc["list"], [0, 6, "y"])': [0, 5],
            'json_contains(doc["none"], 1)': [],
            'not json_contains(doc["list"], 1)': [2, 3, 4, 5],
        })

    def test_arrays(self):
        self.finds(self.filled(), {
            "array_contains(ints, 3)": [4, 5],
            'ARRAY_CONTAINS(words, "w2")': [3, 4, 5],
            "array_contains_all(ints, [1, 3])": [4, 5],
            'array_contains_any(words, ["w4", "none"])': [5],
            "not array_contains(ints, 3)": [0, 1, 2, 3],
            "array_length(ints) == 3": [3],
            "array_length(words) > 3": [4, 5],
            'words[1] == "w1"': [2, 3, 4, 5],
        })

    def test_either_family_serves_both(self):
        self.finds(self.filled(), {
            "json_contains(ints, 3)": [4, 5],
            'json_contains_any(words, ["w4"])': [5],
            'array_contains(doc["list"], 1)': [0, 1],
        })

    def test_empty_lists(self):
        everything = [0, 1, 2, 3, 4, 5]
        self.finds(self.filled(), {
            'json_contains_all(doc["list"], [])': everything,
            'json_contains_any(doc["list"], [])': [],
            "array_contains_all(ints, [])": everything,
            "array_contains_any(ints, [])": [],
        })

    def test_refused(self):
        self.refuses(self.filled(), {
            'json_contains_all(doc["list"], 1)': "ContainsAll operation element must be an array",
            "array_contains_any(ints, 1)": "ContainsAny operation element must be an array",
            'array_contains_any(ints, [1, "a"])': "can't compare between array element type: Int64 and VarChar",
            "array_contains(n, 1)": "contains operation are only supported on json or array fields",
            "array_length(n) == 1": "",
        })

    @since(2, 5)
    def test_nulls_are_unknown_but_for_empty_lists(self):
        name = self.make([
            ("ints", DataType.ARRAY, {"element_type": DataType.INT64, "max_capacity": 8, "nullable": True}),
        ])
        self.client.insert(name, [
            {"id": 1, "vector": vector(1), "ints": [1]},
            {"id": 2, "vector": vector(2), "ints": None},
        ])
        self.finds(name, {
            "array_contains(ints, 1)": [1],
            "not array_contains(ints, 2)": [1],
            "array_contains_all(ints, [])": [1, 2],
        })


class RandomSample(FilterCase):
    def filled(self):
        name = self.make([("n", DataType.INT64, {})])
        self.client.insert(name, rows(range(1000), n=lambda key: key % 10))
        return name

    @since(2, 5)
    def test_a_share_of_the_rows_that_the_rest_lets_through(self):
        name = self.filled()
        drawn = self.ids(name, "random_sample(0.1)")
        self.assertEqual(len(set(drawn)), 100)
        some = self.ids(name, "n == 3 and random_sample(0.2)")
        self.assertEqual(len(some), 20)
        self.assertTrue(all(key % 10 == 3 for key in some))
        self.assertEqual(self.count(name, "random_sample(0.25)"), 250)
        self.assertEqual(len(self.ids(name, "random_sample(0.00001)")), 1)
        self.assertEqual(self.ids(name, "n == 10 and random_sample(0.5)"), [])
        near = self.nearest(name, vector(0), limit=1000, filter="id < 100 and random_sample(0.5)")
        self.assertEqual(len(near), 50)
        self.assertTrue(all(key < 100 for key, _ in near))

    @since(2, 5)
    def test_another_draw_finds_others(self):
        name = self.filled()
        draws = {tuple(self.ids(name, "random_sample(0.1)")) for _ in range(4)}
        self.assertGreater(len(draws), 1)

    @since(2, 5)
    def test_it_stands_alone_or_last(self):
        last = "random sample expression can only be the last expression in the logical and expression"
        either = "random sample expression cannot be used in logical and expression"
        unary = "random sample expression cannot be used in unary expression"
        factor = "the sample factor should be between 0 and 1 and not too close to 0 or 1"
        self.refuses(self.filled(), {
            "random_sample(0.5) and n > 1": last,
            "n > 1 and random_sample(0.5) and id > 1": last,
            "random_sample(0.5) or n > 1": either,
            "(n > 1 and random_sample(0.5)) or id > 1": either,
            "not random_sample(0.5)": unary,
            "random_sample(0.0)": factor,
            "random_sample(1.0)": factor,
            "random_sample(-0.5)": factor,
            "random_sample(n)": '"float factor" should be a const float expression',
        })


class Times(FilterCase):
    def filled(self):
        name = self.make([("at", DataType.TIMESTAMPTZ, {"nullable": True})])
        times = [f"2024-01-{day:02d}T00:00:00Z" for day in range(1, 6)]
        self.client.insert(name, [
            {"id": key, "vector": vector(key), "at": at} for key, at in enumerate([*times, None])
        ])
        return name

    @since(2, 6)
    def test_comparisons(self):
        name = self.filled()
        self.finds(name, {
            "at == ISO '2024-01-03T00:00:00Z'": [2],
            "at != ISO '2024-01-03T00:00:00Z'": [0, 1, 3, 4],
            "at > iso '2024-01-03T00:00:00Z'": [3, 4],
            "at <= ISO \"2024-01-03T00:00:00Z\"": [0, 1, 2],
            "ISO '2024-01-03T00:00:00Z' < at": [3, 4],
            "at >= ISO '2024-01-03T08:00:00+08:00'": [2, 3, 4],
            "at < ISO '2024-01-03 00:00:00'": [0, 1],
            "not (at > ISO '2024-01-03T00:00:00Z')": [0, 1, 2],
            "at is null": [5],
        })
        # A time that names no zone is read in that of the request.
        self.finds(name, {"at < ISO '2024-01-03T08:00:00'": [0, 1]}, timezone="Asia/Shanghai")

    @since(2, 6)
    def test_intervals(self):
        self.finds(self.filled(), {
            "at + INTERVAL 'P1D' == ISO '2024-01-03T00:00:00Z'": [1],
            "at - INTERVAL 'P1DT1H' < ISO '2024-01-02T00:00:00Z'": [0, 1, 2],
            "at + INTERVAL 'PT36H' < ISO '2024-01-03T00:00:00Z'": [0],
            "at + INTERVAL 'P1M' >= ISO '2024-02-04T00:00:00Z'": [3, 4],
            "at + INTERVAL 'P1Y' != ISO '2025-01-01T00:00:00Z'": [1, 2, 3, 4],
            "ISO '2024-01-03T00:00:00Z' > at + INTERVAL 'PT36H'": [0],
        })

    @since(2, 6)
    def test_refused(self):
        self.refuses(self.filled(), {
            "at == '2024-01-03T00:00:00Z'": "comparisons between Timestamptz and VarChar",
            "at > ISO 'nonsense'": "invalid timestamp string: 'nonsense'. Does not match any known format",
            "at > ISO '2024-01-03T00:00:00+15:00'": "UTC offset hour 15 is out of the valid range [-12, 14]",
            "id > ISO '2024-01-03T00:00:00Z'": "field 'id' is not a timestamptz datatype",
            "at + INTERVAL '1D' > ISO '2024-01-03T00:00:00Z'": "1D",
        })


POLYGON = "POLYGON((-1 -1,2.5 -1,2.5 2.5,-1 2.5,-1 -1))"


class Templates(FilterCase):
    def filled(self):
        name = self.make([
            ("b", DataType.BOOL, {}),
            ("n", DataType.INT64, {}),
            ("d", DataType.DOUBLE, {}),
            ("s", DataType.VARCHAR, {"max_length": 8}),
            ("doc", DataType.JSON, {}),
            ("ints", DataType.ARRAY, {"element_type": DataType.INT64, "max_capacity": 8}),
        ])
        self.client.insert(name, rows(
            range(6), b=lambda key: key % 2 == 0, n=lambda key: key * 10, d=lambda key: key / 2,
            s=lambda key: f"s{key}", ints=lambda key: list(range(key)),
            doc=lambda key: {"n": key, "t": f"t{key}", "list": [key, "x", [key], 2**53 + key]},
        ))
        return name

    def check(self, name, wanted):
        for filter, values, keys in wanted:
            with self.subTest(filter=filter, values=values):
                self.assertEqual(self.ids(name, filter, filter_params=values), keys)

    @since(2, 5)
    def test_single_values(self):
        self.check(self.filled(), [
            ("b == {v}", {"v": True}, [0, 2, 4]),
            ("n == {v}", {"v": 20}, [2]),
            ("n < { v }", {"v": 9223372036854775807}, [0, 1, 2, 3, 4, 5]),
            ("d > {v}", {"v": 1.5}, [4, 5]),
            ("d > {v}", {"v": 2}, [5]),
            ("d < {v}", {"v": math.inf}, [0, 1, 2, 3, 4, 5]),
            ("d < {v}", {"v": -math.inf}, []),
            ("s == {v}", {"v": "s2"}, [2]),
            ("s like {v}", {"v": "%3"}, [3]),
            ("{v} < n", {"v": 30}, [4, 5]),
            ("{low} < n <= {high}", {"low": 10, "high": 30}, [2, 3]),
            ("n + {v} == 21", {"v": 1}, [2]),
            ("n % {v} == 0", {"v": 20}, [0, 2, 4]),
            ('doc["t"] == {v}', {"v": "t2"}, [2]),
            ('json_contains(doc["list"], {v})', {"v": 3}, [3]),
            ("array_contains(ints, {v})", {"v": 3}, [4, 5]),
        ])

    @since(2, 5)
    def test_lists(self):
        self.check(self.filled(), [
            ("b in {v}", {"v": [False]}, [1, 3, 5]),
            ("n in {v}", {"v": [10, 30]}, [1, 3]),
            ("d not in {v}", {"v": [0.5, 1.0]}, [0, 3, 4, 5]),
            ("s in {v}", {"v": ["s1", "s5"]}, [1, 5]),
            ('doc["n"] in {v}', {"v": [2, 4]}, [2, 4]),
            ("ints == {v}", {"v": [0, 1]}, [2]),
            ('json_contains(doc["list"], {v})', {"v": [2]}, [2]),
            ('json_contains_all(doc["list"], {v})', {"v": [3]}, [3]),
            ("array_contains_any(ints, {v})", {"v": [3, 4]}, [4, 5]),
            # Values of several types, or lists, travel as JSON texts.
            ('json_contains_any(doc["list"], {v})', {"v": [1, '"y"']}, [1]),
            ('json_contains_any(doc["list"], {v})', {"v": [[2], [4]]}, [2, 4]),
            ('json_contains_any(doc["list"], {v})', {"v": [2**53 + 3, 0.5]}, [3]),
        ])

    @since(2, 5)
    def test_in_searches_and_deletes(self):
        name = self.filled()
        near = self.nearest(name, vector(0), filter="s in {v}", filter_params={"v": ["s5", "s4"]})
        self.assertEqual([key for key, _ in near], [4, 5])
        self.client.delete(name, filter="n >= {v}", filter_params={"v": 20})
        self.assertEqual(self.ids(name), [0, 1])

    @since(2, 6)
    def test_shapes(self):
        name = self.make([("shape", DataType.GEOMETRY, {})])
        self.client.insert(name, rows(range(6), shape=lambda key: f"POINT({key} {key})"))
        self.check(name, [("st_within(shape, {v})", {"v": POLYGON}, [0, 1, 2])])

    @since(2, 5)
    def test_refused(self):
        name = self.filled()
        for filter, values, text in [
            ("n == {other}", {"v": 1}, "the value of expression template variable name {other} is not found"),
            ("n == {v}", {"v": 1.5}, "cannot cast value to Int64"),
            ("n == {v}", {"v": "a"}, "cannot cast value to Int64"),
            ("s == {v}", {"v": 1}, "cannot cast value to VarChar"),
            ("n in {v}", {"v": 1}, "the value of term expression template variable {v} is not array"),
            ("n in {v}", {"v": ["a"]}, "cannot cast value to Int64"),
            ("n in {v}", {"v": []}, "unknown template variable value type"),
            ("s like {v}", {"v": 1}, "the value of like expression template variable {v} is not string"),
            ("{v} == {w}", {"v": 1, "w": 1}, "placeholder was not supported between two constants"),
            ("n == {and}", {"and": 1}, "cannot parse expression: n == {and}"),
        ]:
            with self.subTest(filter=filter, values=values):
                with self.refused("failed to create query plan", text):
                    self.ids(name, filter, filter_params=values)
        self.assertEqual(self.count(name), 6)
