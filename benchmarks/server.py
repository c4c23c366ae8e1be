"""Serves a folder of `benchmarks.site` on loopback: nginx, else (where it is missing) a threaded server in Python.

usage of the latter, from the project's root: python -m benchmarks.server FOLDER PORT
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

NGINX = """daemon off;
master_process off;
pid {work}/nginx.pid;
error_log {work}/error.log;
events {{ worker_connections 256; }}
http {{
    access_log off;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    types {{ }}
    default_type "text/html; charset=utf-8";
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000;
    server {{
        listen 127.0.0.1:{port};
        root {folder};
        location = /robots.txt {{ default_type text/plain; }}
        location / {{ try_files $uri.html =404; }}
    }}
}}
"""
PATIENCE = 10.0  # seconds until the server must answer


class Handler(SimpleHTTPRequestHandler):
    """The path with `.html` is its file; nothing is logged."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        """The file of a path."""
        return super().translate_path(path if path == "/robots.txt" else f"{path}.html")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing."""


def pinned(core: int) -> list[str]:
    """What a command begins with to run on one core; nothing where that is impossible."""
    can = shutil.which("taskset") and core in os.sched_getaffinity(0)
    return ["taskset", "-c", str(core)] if can else []


def program() -> str:
    """What will serve."""
    return "nginx" if shutil.which("nginx") else "a threaded Python server"


@contextmanager
def serve(folder: Path, work: Path, core: int) -> Iterator[str]:
    """Serve `folder` from one core; its address. `work` is an empty folder for the server's own files."""
    port = _free_port()
    if shutil.which("nginx"):
        conf = work / "nginx.conf"
        conf.write_text(NGINX.format(work=work, folder=folder, port=port), encoding="utf-8")
        command = ["nginx", "-p", str(work), "-e", str(work / "error.log"), "-c", str(conf)]
    else:
        command = [sys.executable, "-m", "benchmarks.server", str(folder), str(port)]
    with subprocess.Popen([*pinned(core), *command]) as server:
        try:
            _wait_for(port, server)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"{program()} does not answer on port {port}")


def main() -> None:
    """Serve until stopped."""
    folder, port = sys.argv[1], int(sys.argv[2])
    ThreadingHTTPServer(("127.0.0.1", port), lambda *given: Handler(*given, directory=folder)).serve_forever()


if __name__ == "__main__":
    main()
