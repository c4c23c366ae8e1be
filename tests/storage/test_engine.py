from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, update

from newscrawl.errors import StoreTooNew, StoreUnavailable
from newscrawl.storage import Store
from newscrawl.storage.engine import masked
from newscrawl.storage.schema import meta
from tests.network import change
from tests.storage.samples import BASE, begin, due, fetch

NEW_IN_2 = ("starts", "interval", "last_started", "last_outcome", "completed_at")
OPEN = "import sys; from newscrawl.storage import Store; print(Store.open(sys.argv[1]).counts()['visit'])"


def test_first_starts_at_one_moment_all_work(url: str) -> None:
    command = [sys.executable, "-c", OPEN, url]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    answers = [process.communicate(timeout=60) for process in started]
    assert [out.strip() for out, _ in answers] == ["0"] * 4, answers


@pytest.mark.parametrize("url", ["", "sqlite://"])
def test_an_empty_address_is_a_store_in_memory(url: str) -> None:
    store = Store.open(url)
    begin(store)
    assert [visit.url for visit in due(store)] == [f"{BASE}/"]
    assert store.address == url
    store.close()
    assert Store.open(url).counts()["visit"] == 0


def test_what_was_written_is_there_after_closing(url: str) -> None:
    store = Store.open(url)
    begin(store)
    store.close()
    again = Store.open(url)
    assert again.known([f"{BASE}/", f"{BASE}/a"]) == {f"{BASE}/"}
    again.close()


@pytest.mark.parametrize(
    ("address", "cause"),
    [
        ("dit is geen adres", "no database URL"),
        ("mysql://root:geheim@localhost/x", "only sqlite"),
        ("onbekend://x", "only sqlite"),
        ("sqlite://news.db", "three slashes"),
        ("postgres://me:geheim@127.0.0.1:1/x", "connection"),
        ("sqlite:///{tmp}/geen/map/news.db", "no folder"),
        ("sqlite:///{tmp}", "unable to open"),
        ("sqlite:///{tmp}/tekst.txt", "not a database"),
        ("postgresql+psycopg://me:geheim@127.0.0.1:1/x", "connection"),
        ("postgresql://127.0.0.1:1/x?user=me&password=geheim", "connection"),
        ("postgresql://127.0.0.1:poort/x", "no database URL"),
    ],
)
def test_what_cannot_be_opened_is_named_in_one_line(address: str, cause: str, tmp_path: Path) -> None:
    (tmp_path / "tekst.txt").write_text("Dit is een gewone tekst, en lang genoeg. " * 50)
    with pytest.raises(StoreUnavailable) as caught:
        Store.open(address.format(tmp=tmp_path))
    message = str(caught.value)
    assert cause in message
    assert "geheim" not in message
    assert "\n" not in message


@pytest.mark.parametrize(
    "table",
    ["article (id INTEGER, words TEXT)", "meta (id INTEGER, words TEXT)", "meta (name TEXT, value TEXT)"],
)
def test_a_database_whose_tables_are_somebody_elses_is_refused_and_left_alone(url: str, table: str) -> None:
    name = table.partition(" ")[0]
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"CREATE TABLE {table}")
    with pytest.raises(StoreUnavailable, match=name):
        Store.open(url)
    assert inspect(engine).get_table_names() == [name]
    engine.dispose()


@pytest.mark.parametrize(
    ("statement", "missing"),
    [
        ("ALTER TABLE article DROP COLUMN keywords", "column keywords of table article"),
        ("DROP TABLE visit", "table visit"),
    ],
)
def test_a_database_that_lost_a_part_is_refused_before_a_crawl_waits_for_it(
    url: str, statement: str, missing: str
) -> None:
    Store.open(url).close()
    change(url, statement)
    with pytest.raises(StoreUnavailable, match=f"lacks {missing}"):
        Store.open(url)


def test_a_newer_schema_is_refused(url: str) -> None:
    store = Store.open(url)
    with store._engine.begin() as connection:
        connection.execute(update(meta).values(value="99"))
    store.close()
    with pytest.raises(StoreTooNew, match="version 99"):
        Store.open(url)


def test_an_older_schema_is_brought_up_to_date_and_keeps_its_rows(url: str) -> None:
    store = Store.open(url)
    begin(store)
    fetch(store, "/a", "failed", status=500)
    store.register({"a.test": ["https://a.test/"]})
    with store._engine.begin() as connection:
        for statement in (
            "DROP INDEX site_by_completion",
            "DROP INDEX visit_forgotten",
            "DROP INDEX site_held",
            "DROP INDEX visit_settled",
            *(f"ALTER TABLE site DROP COLUMN {name}" for name in NEW_IN_2),
            "UPDATE visit SET etag = 'old' WHERE outcome = 'failed'",
            "UPDATE meta SET value = '1' WHERE name = 'schema_version'",
        ):
            connection.exec_driver_sql(statement)
    store.close()
    store = Store.open(url)
    assert [(row["name"], row["starts"], row["completed_at"]) for row in store.sites(["a.test"])] == [
        ("a.test", None, None)
    ]
    row = store.visit(f"{BASE}/a")
    assert row is not None
    assert row["etag"] is None  # of a page that was not read
    store.register({"a.test": ["https://a.test/"]})
    store.close()
    Store.open(url).close()  # nothing left to do


def test_a_store_that_went_away_says_so_and_serves_again(postgres_url: str) -> None:
    from sqlalchemy import create_engine, text

    store = Store.open(postgres_url)
    begin(store)
    admin = create_engine(postgres_url)
    with admin.begin() as connection:
        others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
        connection.execute(text(others + "AND application_name = 'newscrawl'"))
    with pytest.raises(StoreUnavailable):
        store.counts()
    assert store.counts()["visit"] == 1
    store.close()
    admin.dispose()


def test_a_locked_database_is_unavailable_and_nothing_is_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    monkeypatch.setattr("newscrawl.storage.engine._BUSY_MS", 50)
    path = tmp_path / "news.db"
    store = Store.open(f"sqlite:///{path}")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable, match="locked"):
        begin(store)
    holder.execute("ROLLBACK")
    holder.close()
    begin(store)
    assert store.counts()["visit"] == 1
    store.close()


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://me:geheim@host/x", "postgresql://me:***@host/x"),
        ("postgresql://me:ge@heim@host/x", "postgresql://me:***@host/x"),
        ("postgresql://host/x?password=geheim&a=1", "postgresql://host/x?password=***&a=1"),
        ("sqlite:///news.db", "sqlite:///news.db"),
        ("", ""),
    ],
)
def test_passwords_are_masked(address: str, shown: str) -> None:
    assert masked(address) == shown
