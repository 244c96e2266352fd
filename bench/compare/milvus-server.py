"""Serves Milvus embedded until SIGTERM: `milvus-server.py FOLDER PORT`."""

import signal
import sys

from milvus import default_server


def end(*_):
    raise SystemExit


folder, port = sys.argv[1], int(sys.argv[2])
default_server.set_base_dir(folder)
default_server.listen_port = port
default_server.start()
signal.signal(signal.SIGTERM, end)
try:
    while True:
        signal.pause()
finally:
    default_server.stop()
