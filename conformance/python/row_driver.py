"""Carries out what the round-trip test (test/roundtrip) asks, through pymilvus.

A line of standard input is {"method", "args"}, a line of standard output {"result"}
or {"error"}. Values are JSON: 64-bit integers as text, vectors as numbers, sparse
ones as pairs of index and value.
"""

import json
import math
import sys
import traceback

import numpy
from pymilvus import DataType, MilvusClient

CAPACITY = 4
TEXT_BYTES_MAX = 40
KINDS = {
    "Bool": DataType.BOOL,
    "Int8": DataType.INT8,
    "Int16": DataType.INT16,
    "Int32": DataType.INT32,
    "Int64": DataType.INT64,
    "Float": DataType.FLOAT,
    "Double": DataType.DOUBLE,
    "VarChar": DataType.VARCHAR,
    "Text": DataType.TEXT,
    "JSON": DataType.JSON,
    "Geometry": DataType.GEOMETRY,
    "Timestamptz": DataType.TIMESTAMPTZ,
    "Array": DataType.ARRAY,
    "FloatVector": DataType.FLOAT_VECTOR,
    "Float16Vector": DataType.FLOAT16_VECTOR,
    "BFloat16Vector": DataType.BFLOAT16_VECTOR,
    "Int8Vector": DataType.INT8_VECTOR,
    "BinaryVector": DataType.BINARY_VECTOR,
    "SparseFloatVector": DataType.SPARSE_FLOAT_VECTOR,
}

# pymilvus tells the type of a default from its value.
WIDTHS = {"Int8": numpy.int8, "Int16": numpy.int16, "Int32": numpy.int32, "Float": numpy.float32}


def asSent(field, value):
    """A plain value as pymilvus wants it."""
    kind = field["type"]
    if value is None:
        return None
    if kind == "Int64":
        return int(value)
    if kind == "JSON" and isinstance(value, str):
        return json.dumps(value)  # a text is taken for JSON text
    if kind == "Array":
        return [asSent({"type": field["elementType"]}, item) for item in value]
    if kind == "Struct":
        return [
            {sub["name"]: asSent(sub, element[sub["name"]]) for sub in field["fields"]}
            for element in value
        ]
    if kind == "BinaryVector":
        return bytes(value)
    if kind == "Int8Vector":
        return numpy.array(value, dtype=numpy.int8)
    if kind == "Float16Vector":
        return numpy.array(value, dtype=numpy.float16)
    if kind == "BFloat16Vector":
        return halves(value)
    if kind == "SparseFloatVector":
        return {index: float(weight) for index, weight in value}
    return value


def halves(value):
    """bfloat16 as its bytes: the upper half of float32, exact for what is sent here."""
    return (numpy.array(value, dtype=numpy.float32).view(numpy.uint32) >> 16).astype(numpy.uint16).tobytes()


def asPlain(field, value):
    """What pymilvus shows, as a plain value."""
    kind = field["type"]
    if value is None:
        return None
    if kind == "Int64":
        return str(value)
    if kind == "Array":
        return [asPlain({"type": field["elementType"]}, item) for item in value]
    if kind == "Struct":
        return [
            {sub["name"]: asPlain(sub, element[sub["name"]]) for sub in field["fields"]}
            for element in value
        ]
    if kind in ("Float", "Double"):
        return plainNumber(value)
    if kind == "FloatVector":
        return [plainNumber(item) for item in value]
    if kind == "SparseFloatVector":
        return [[int(index), plainNumber(value[index])] for index in sorted(value)]
    if kind == "Float16Vector":
        return [plainNumber(item) for item in numpy.frombuffer(joined(value), dtype=numpy.float16)]
    if kind == "BFloat16Vector":
        wide = numpy.frombuffer(joined(value), dtype=numpy.uint16).astype(numpy.uint32) << 16
        return [plainNumber(item) for item in wide.view(numpy.float32)]
    if kind == "BinaryVector":
        return list(joined(value))
    if kind == "Int8Vector":
        return numpy.frombuffer(joined(value), dtype=numpy.int8).tolist()
    return value


def joined(value):
    """Bytes of a vector, which pymilvus shows alone or in a list of one."""
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], bytes):
        return value[0]
    return value.tobytes() if isinstance(value, numpy.ndarray) else bytes(value)


def plainNumber(value):
    number = float(value)
    return int(number) if math.isfinite(number) and number == int(number) and abs(number) < 2**53 else number


def options(field):
    made = {"nullable": field["nullable"], "is_partition_key": field["isPartitionKey"]}
    if "dim" in field:
        made["dim"] = field["dim"]
    if "default" in field:
        made["default_value"] = WIDTHS.get(field["type"], lambda it: it)(asSent(field, field["default"]))
    if "VarChar" in (field["type"], field.get("elementType")):
        made["max_length"] = TEXT_BYTES_MAX
    if field["type"] == "Array":
        made["element_type"] = KINDS[field["elementType"]]
        made["max_capacity"] = CAPACITY
    return made


def into(partition):
    return {"partition_name": partition} if partition else {}


def named(partition):
    return {"partition_names": [partition]} if partition else {}


class Driver:
    def connect(self, uri):
        self.client = MilvusClient(uri=uri)

    def disconnect(self):
        self.client.close()

    def create(self, collection, schema, properties):
        made = self.client.create_schema(
            auto_id=schema["autoId"], enable_dynamic_field=schema["dynamic"]
        )
        length = {"max_length": TEXT_BYTES_MAX} if schema["keyType"] == "VarChar" else {}
        made.add_field("id", KINDS[schema["keyType"]], is_primary=True, **length)
        indexes = self.client.prepare_index_params()
        for field in schema["fields"]:
            self.addTo(made, field, indexes)
        more = {"num_partitions": schema["partitions"]} if schema["partitions"] > 0 else {}
        self.client.create_collection(
            collection,
            schema=made,
            index_params=indexes,
            consistency_level="Strong",
            properties=properties,
            **more,
        )
        for name in schema["named"]:
            self.client.create_partition(collection, name)

    def addTo(self, made, field, indexes):
        name = field["name"]
        if field["type"] != "Struct":
            made.add_field(name, KINDS[field["type"]], **options(field))
            if field["type"].endswith("Vector"):
                index = field["index"]
                indexes.add_index(name, index_type=index["type"], metric_type=index["metric"])
            return
        struct = self.client.create_struct_field_schema()
        for sub in field["fields"]:
            kept = {k: v for k, v in options(sub).items() if k in ("dim", "max_length")}
            struct.add_field(sub["name"], KINDS[sub["type"]], **kept)
            if sub["type"].endswith("Vector"):
                indexes.add_index(f"{name}[{sub['name']}]", index_type="AUTOINDEX")
        made.add_field(
            name,
            DataType.ARRAY,
            element_type=DataType.STRUCT,
            struct_schema=struct,
            max_capacity=CAPACITY,
            nullable=field["nullable"],
        )

    def write(self, collection, partition, kind, schema, rows):
        fields = self.byName(schema)
        sent = [
            {name: asSent(fields[name], value) if name in fields else value for name, value in row.items()}
            for row in rows
        ]
        call = self.client.insert if kind == "insert" else self.client.upsert
        more = {"partial_update": True} if kind == "partial" else {}
        done = call(collection, sent, **into(partition), **more)
        return [str(key) for key in done["ids"]]

    def deleteKeys(self, collection, partition, schema, keys):
        self.client.delete(collection, ids=self.keysOf(schema, keys), **into(partition))

    def deleteWhere(self, collection, filter):
        self.client.delete(collection, filter=filter)

    def query(self, collection, partition, schema, filter, limit):
        found = self.client.query(
            collection, filter=filter, output_fields=["*"], limit=limit, **named(partition)
        )
        return self.plainRows(schema, found)

    def get(self, collection, partition, schema, keys):
        found = self.client.get(
            collection, ids=self.keysOf(schema, keys), output_fields=["*"], **named(partition)
        )
        return self.plainRows(schema, found)

    def count(self, collection, partition):
        found = self.client.query(
            collection, filter="", output_fields=["count(*)"], **named(partition)
        )
        return found[0]["count(*)"]

    def search(self, collection, partition, schema, field, query, filter, limit):
        [found] = self.client.search(
            collection,
            [asSent(field, query)],
            anns_field=field["name"],
            filter=filter,
            limit=limit,
            output_fields=["*"],
            **named(partition),
        )
        rows = self.plainRows(schema, [{"id": hit["id"], **hit["entity"]} for hit in found])
        return [{"score": hit["distance"], "row": row} for hit, row in zip(found, rows)]

    def flush(self, collection):
        self.client.flush(collection)

    def compact(self, collection):
        job = self.client.compact(collection)
        while self.client.get_compaction_state(job) != "Completed":
            pass

    def reload(self, collection):
        self.client.release_collection(collection)
        self.client.load_collection(collection)

    def renewPartition(self, collection, partition):
        self.client.release_partitions(collection, [partition])
        self.client.drop_partition(collection, partition)
        self.client.create_partition(collection, partition)

    def addField(self, collection, field):
        self.client.add_collection_field(
            collection, field["name"], KINDS[field["type"]], **options(field)
        )

    def dropField(self, collection, name):
        self.client.drop_collection_field(collection, name)

    def drop(self, collection):
        self.client.drop_collection(collection)

    @staticmethod
    def byName(schema):
        key = {"name": "id", "type": schema["keyType"]}
        return {field["name"]: field for field in [key, *schema["fields"]]}

    @staticmethod
    def keysOf(schema, keys):
        return [int(key) for key in keys] if schema["keyType"] == "Int64" else keys

    def plainRows(self, schema, found):
        fields = self.byName(schema)
        return [
            {name: asPlain(fields[name], value) if name in fields else value for name, value in row.items()}
            for row in found
        ]


def main():
    driver = Driver()
    for line in sys.stdin:
        call = json.loads(line)
        try:
            answer = {"result": getattr(driver, call["method"])(**call["args"])}
        except Exception as cause:  # the test reports it with the steps that led there
            answer = {"error": f"{cause}\n{traceback.format_exc()[-1200:]}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
