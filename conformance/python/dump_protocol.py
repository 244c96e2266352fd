"""Prints the protocol that the installed pymilvus was generated from, as JSON.

scripts/check-proto.mjs compares it with proto/. Shape: {fields, values, methods},
each a list of rows; types are full names, maps are `map<key,value>`.
"""

import json
import sys

from google.protobuf.descriptor import FieldDescriptor as Field

SCALARS = {
    getattr(Field, name): name[len("TYPE_") :].lower()
    for name in dir(Field)
    if name.startswith("TYPE_") and name not in ("TYPE_MESSAGE", "TYPE_ENUM", "TYPE_GROUP")
}
PACKAGE = "milvus.proto."


def type_name(field):
    if field.message_type is not None:
        return field.message_type.full_name
    return field.enum_type.full_name if field.enum_type is not None else SCALARS[field.type]


def is_repeated(field):
    # `label` is deprecated in newer runtimes, which have the property instead.
    if hasattr(field, "is_repeated"):
        return bool(field.is_repeated)
    return field.label == Field.LABEL_REPEATED


def field_row(message, field):
    entry = field.message_type
    if entry is not None and entry.GetOptions().map_entry:
        key, value = (type_name(entry.fields_by_name[part]) for part in ("key", "value"))
        return [message.full_name, field.number, field.name, f"map<{key},{value}>", False]
    return [message.full_name, field.number, field.name, type_name(field), is_repeated(field)]


def add_message(message, found):
    found["fields"] += [field_row(message, field) for field in message.fields]
    for enum in message.enum_types:
        add_enum(enum, found)
    for nested in message.nested_types:
        if not nested.GetOptions().map_entry:
            add_message(nested, found)


def add_enum(enum, found):
    found["values"] += [[enum.full_name, value.number, value.name] for value in enum.values]


def add_service(service, found):
    for method in service.methods:
        # The flags of streams are not on the descriptor of every runtime; the proto has them.
        found["methods"].append(
            [service.full_name, method.name, method.input_type.full_name, method.output_type.full_name]
        )


def add_file(file, found, seen):
    if file.name in seen:
        return
    seen.add(file.name)
    for dependency in file.dependencies:
        add_file(dependency, found, seen)
    if not file.package.startswith(PACKAGE):
        return
    for message in file.message_types_by_name.values():
        add_message(message, found)
    for enum in file.enum_types_by_name.values():
        add_enum(enum, found)
    for service in file.services_by_name.values():
        add_service(service, found)


def main():
    from pymilvus.grpc_gen import common_pb2, feder_pb2, milvus_pb2, msg_pb2, rg_pb2, schema_pb2

    found = {"fields": [], "values": [], "methods": []}
    seen = set()
    for module in (milvus_pb2, common_pb2, schema_pb2, rg_pb2, msg_pb2, feder_pb2):
        add_file(module.DESCRIPTOR, found, seen)
    json.dump(found, sys.stdout)


main()
