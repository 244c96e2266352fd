"""Functions in schemas: full text search by BM25, MinHash, what they refuse."""

import math

from case_base import VERSION, Case, DataType, since
from pymilvus import FieldSchema

if VERSION >= (2, 5):
    from pymilvus import Function, FunctionType

TEXTS = {
    1: "The quick brown fox jumps over the lazy dog",
    2: "A lazy dog sleeps all day long",
    3: "Foxes are quick; this fox is the quickest fox",
    4: "",
    5: "数据库 and search",
}


def terms_of(text):
    """What the standard analyzer makes of these texts."""
    cleaned = "".join(letter if letter.isalnum() else " " for letter in text)
    return cleaned.lower().split()


def bm25(query, texts, k1=1.2, b=0.75):
    """The definition, over all of the texts."""
    documents = {key: terms_of(text) for key, text in texts.items()}
    average = max(1, sum(map(len, documents.values())) / len(documents))
    scores = {}
    for key, document in documents.items():
        score = 0.0
        for term in terms_of(query):
            tf = document.count(term)
            n = sum(term in other for other in documents.values())
            idf = math.log(1 + (len(documents) - n + 0.5) / (n + 0.5))
            score += idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * len(document) / average))
        if score > 0:
            scores[key] = score
    return scores


class FullText(Case):
    def makeText(self, index_params=None, **text):
        schema = self.client.create_schema()
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field(
            "text", DataType.VARCHAR, max_length=1000, enable_analyzer=True, **text
        )
        schema.add_field("sparse", DataType.SPARSE_FLOAT_VECTOR)
        schema.add_function(
            Function("text", FunctionType.BM25, input_field_names=["text"], output_field_names=["sparse"])
        )
        index = self.client.prepare_index_params()
        index.add_index(
            "sparse",
            index_type="SPARSE_INVERTED_INDEX",
            metric_type="BM25",
            params=index_params or {},
        )
        name = self.name()
        self.client.create_collection(
            name, schema=schema, index_params=index, consistency_level="Strong"
        )
        return name

    def found(self, name, text, **options):
        options = {"limit": 10, **options}
        [hits] = self.client.search(name, data=[text], anns_field="sparse", **options)
        return {hit["id"]: hit["distance"] for hit in hits}

    def check(self, name, texts, query, **constants):
        wanted = bm25(query, texts, **constants)
        found = self.found(name, query)
        self.assertEqual(set(found), set(wanted))
        self.assertEqual(sorted(found, key=found.get), sorted(wanted, key=wanted.get))
        for key, score in found.items():
            self.assertAlmostEqual(score, wanted[key], places=4)

    @since(3, 0)
    def test_hits_show_where_their_texts_match(self):
        from pymilvus import LexicalHighlighter

        name = self.makeText()
        self.client.insert(name, [{"id": key, "text": text} for key, text in TEXTS.items()])

        def shown(text, **options):
            [hits] = self.client.search(
                name,
                data=[text],
                anns_field="sparse",
                search_params={"metric_type": "BM25"},
                limit=10,
                highlighter=LexicalHighlighter(**options),
            )
            return {hit["id"]: hit["highlight"]["text"]["fragments"] for hit in hits}

        found = shown("fox", highlight_search_text=True)
        self.assertEqual(found[1], ["<em>fox</em> jumps over the lazy dog"])
        self.assertEqual(found[3], ["<em>fox</em> is the quickest <em>fox</em>"])
        short = {"pre_tags": ["<b>"], "post_tags": ["</b>"], "fragment_size": 8}
        found = shown("fox", highlight_search_text=True, fragment_offset=6, **short)
        self.assertEqual(found[3], [" this <b>fox</b>", "ckest <b>fox</b>"])
        query = [{"type": "TextMatch", "field": "text", "text": "lazy"}]
        self.assertEqual(shown("fox", highlight_query=query)[3], [])
        with self.refused("invalid fragment_size: 0"):
            shown("fox", fragment_size=0)
        with self.refused("highlight field not found in schema: none"):
            shown("fox", highlight_query=[{"type": "TextMatch", "field": "none", "text": "x"}])

    @since(2, 5)
    def test_scores_follow_inserts_upserts_and_a_flush(self):
        name = self.makeText()
        self.client.insert(name, [{"id": key, "text": text} for key, text in TEXTS.items()])
        self.check(name, TEXTS, "quick lazy fox")
        self.client.flush(name)
        self.check(name, TEXTS, "quick lazy fox")
        self.client.insert(name, [{"id": 6, "text": "One more fox"}])
        self.check(name, {**TEXTS, 6: "One more fox"}, "quick lazy fox")
        self.assertEqual(self.found(name, "zebra"), {})
        self.assertEqual(self.found(name, ""), {})
        self.client.upsert(name, [{"id": 6, "text": "One more zebra"}])
        self.assertEqual(list(self.found(name, "zebra")), [6])

    @since(2, 5)
    def test_constants_of_the_index(self):
        name = self.makeText({"bm25_k1": 2.0, "bm25_b": 0.3})
        self.client.insert(name, [{"id": key, "text": text} for key, text in TEXTS.items()])
        self.check(name, TEXTS, "fox dog", k1=2.0, b=0.3)

    @since(2, 5)
    def test_filters_do_not_change_the_figures(self):
        name = self.makeText()
        self.client.insert(name, [{"id": key, "text": text} for key, text in TEXTS.items()])
        all_found = self.found(name, "fox")
        self.assertEqual(self.found(name, "fox", filter="id > 1"), {3: all_found[3]})

    @since(2, 5)
    def test_an_analyzer_and_null_texts(self):
        name = self.makeText(nullable=True, analyzer_params={"type": "english"})
        self.client.insert(name, [{"id": 1, "text": "running foxes"}, {"id": 2, "text": None}])
        self.assertEqual(list(self.found(name, "a fox runs")), [1])

    @since(2, 5)
    def test_what_is_refused(self):
        name = self.makeText()
        with self.refused("not allowed to retrieve raw data of field sparse"):
            self.client.query(name, filter="id > 0", output_fields=["sparse"])
        with self.refused("please provide varchar/text for BM25 Function based search"):
            self.client.search(name, data=[{1: 0.5}], anns_field="sparse")
        index = self.client.prepare_index_params()
        index.add_index("sparse", index_type="SPARSE_INVERTED_INDEX", metric_type="IP")
        self.client.release_collection(name)
        self.client.drop_index(name, "sparse")
        with self.refused("index metric type of BM25 function output field must be BM25, got IP"):
            self.client.create_index(name, index)

    @since(2, 5)
    def test_functions_are_described(self):
        described = self.client.describe_collection(self.makeText())
        [function] = described["functions"]
        self.assertEqual(function["name"], "text")
        self.assertEqual(function["input_field_names"], ["text"])
        self.assertEqual(function["output_field_names"], ["sparse"])
        self.assertTrue(described["fields"][2]["is_function_output"])


class MinHash(Case):
    @since(3, 0)
    def test_equal_texts_have_equal_signatures(self):
        schema = self.client.create_schema()
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field("text", DataType.VARCHAR, max_length=1000, enable_analyzer=True)
        schema.add_field("signature", DataType.BINARY_VECTOR, dim=512)
        schema.add_function(
            Function(
                "minhash",
                FunctionType.MINHASH,
                input_field_names=["text"],
                output_field_names=["signature"],
                params={"num_hashes": 16},
            )
        )
        index = self.client.prepare_index_params()
        index.add_index("signature", index_type="MINHASH_LSH", metric_type="MHJACCARD")
        name = self.name()
        self.client.create_collection(
            name, schema=schema, index_params=index, consistency_level="Strong"
        )
        self.client.insert(name, [{"id": key, "text": text} for key, text in TEXTS.items()])
        [hits] = self.client.search(
            name, data=[TEXTS[2]], anns_field="signature", limit=2
        )
        self.assertEqual([(hit["id"], hit["distance"]) for hit in hits[:1]], [(2, 1.0)])
        self.assertLess(hits[1]["distance"], 1.0)


class Analyzers(Case):
    @since(2, 6)
    def test_tokens_with_places_and_numbers(self):
        [plain, detailed] = [
            self.client.run_analyzer(["Hello, wörld!"], {"tokenizer": "standard"}),
            self.client.run_analyzer(
                ["Hello, wörld!"], {"tokenizer": "standard"}, with_detail=True, with_hash=True
            ),
        ]
        self.assertEqual(plain[0].tokens, ["Hello", "wörld"])
        [_, second] = detailed[0].tokens
        self.assertEqual(
            {key: second[key] for key in ("token", "start_offset", "end_offset", "position")},
            {"token": "wörld", "start_offset": 7, "end_offset": 13, "position": 1},
        )
        self.assertGreater(second["hash"], 0)
        with self.refused("unsupported tokenizer: nonsense"):
            self.client.run_analyzer(["x"], {"tokenizer": "nonsense"})


class AddedFunctions(FullText):
    @since(3, 0)
    def test_rows_from_before_are_found_too(self):
        name = self.make([("text", DataType.VARCHAR, {"max_length": 1000, "enable_analyzer": True})])
        rows = [{"id": key, "vector": [0.0] * 4, "text": text} for key, text in TEXTS.items()]
        self.client.insert(name, rows[:3])
        self.client.flush(name)
        self.client.insert(name, rows[3:])
        self.client.release_collection(name)
        fn = Function("f", FunctionType.BM25, input_field_names=["text"], output_field_names=["sparse"])
        index = self.client.prepare_index_params()
        index.add_index("sparse", index_type="SPARSE_INVERTED_INDEX", metric_type="BM25")
        field = FieldSchema("sparse", DataType.SPARSE_FLOAT_VECTOR)
        self.client.add_function_field(name, field, fn, index)
        self.client.load_collection(name)
        self.check(name, TEXTS, "quick lazy fox")
        self.client.insert(name, [{"id": 6, "vector": [0.0] * 4, "text": "One more fox"}])
        self.check(name, {**TEXTS, 6: "One more fox"}, "quick lazy fox")


class TextMatch(Case):
    @since(2, 5)
    def test_terms_and_phrases(self):
        options = {"max_length": 1000, "enable_analyzer": True, "enable_match": True}
        name = self.make([("text", DataType.VARCHAR, {**options, "nullable": True}), ("plain", DataType.VARCHAR, {"max_length": 10})])
        rows = [{"id": key, "vector": [0.0] * 4, "text": text, "plain": "fox"} for key, text in TEXTS.items()]
        self.client.insert(name, [*rows, {"id": 6, "vector": [0.0] * 4, "text": None, "plain": "fox"}])
        for filter, wanted in {
            'text_match(text, "FOX zebra")': [1, 3],
            'text_match(text, "lazy quick")': [1, 2, 3],
            'text_match(text, "lazy quick fox", minimum_should_match=2)': [1, 3],
            'not text_match(text, "lazy quick")': [4, 5],
            'text_match(text, "")': [],
            'phrase_match(text, "lazy dog")': [1, 2],
            'phrase_match(text, "dog lazy", 2)': [1, 2],
            'phrase_match(text, "quick fox")': [],
            'phrase_match(text, "quick fox", 1)': [1, 3],
            'text_match(text, "数据库") or id == 1': [1, 5],
        }.items():
            with self.subTest(filter=filter):
                self.assertEqual(sorted(self.ids(name, filter)), wanted)
        for filter, text in {
            'text_match(plain, "x")': 'field "plain" does not enable match',
            'text_match(id, "x")': "text match operation on non-string is unsupported",
            'text_match(text, "x", minimum_should_match=0)': "minimum_should_match should be >= 1",
            'phrase_match(text, "x y", -1)': '"slop" should not be a negative interger',
        }.items():
            with self.subTest(filter=filter), self.refused(text):
                self.ids(name, filter)
