from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from scrapy.settings import Settings

from newscrawl.crawl.config import Config
from newscrawl.errors import ConfigError


def settings(**changed: Any) -> Settings:
    made = Settings()
    made.setmodule("newscrawl.settings", priority="project")
    made.setdict(changed, priority="cmdline")
    return made


def test_the_defaults_are_valid() -> None:
    config = Config.from_settings(settings())
    assert (config.store, config.delay, config.per_domain) == ("sqlite:///newscrawl.db", 1.0, 1)
    assert config.allow_private is False


@pytest.mark.parametrize(
    ("given", "meaning"),
    [
        ("False", False),
        ("True", True),
        ("1", True),
        ("", False),
        ("127.0.0.1:80, [::1]:8080", frozenset({"127.0.0.1:80", "[::1]:8080"})),
    ],
)
def test_private_hosts(given: str, meaning: object) -> None:
    assert Config.from_settings(settings(NEWSCRAWL_ALLOW_PRIVATE_HOSTS=given)).allow_private == meaning


def test_a_folder_of_sites(tmp_path: Path) -> None:
    assert Config.from_settings(settings(NEWSCRAWL_SITES=str(tmp_path))).sites == (tmp_path,)


def test_what_scrapy_reads_is_let_through() -> None:
    given = {"DOWNLOAD_TIMEOUT": "0.5", "RETRY_TIMES": " 2", "COOKIES_ENABLED": "false", "LOG_LEVEL": "DEBUG"}
    assert Config.from_settings(settings(**given, CLOSESPIDER_TIMEOUT="1e3", RETRY_ENABLED="0", DOWNLOAD_MAXSIZE=None))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DOWNLOAD_DELAY", "soon"),
        ("DOWNLOAD_DELAY", "-1"),
        ("DOWNLOAD_DELAY", "nan"),
        ("CONCURRENT_REQUESTS", "0"),
        ("CONCURRENT_REQUESTS_PER_DOMAIN", "2.5"),
        ("NEWSCRAWL_CLAIM", "none"),
        ("NEWSCRAWL_LEASE", "0"),
        ("NEWSCRAWL_FAIL_SHARE", "2"),
        ("NEWSCRAWL_REVISIT", "sometimes"),
        ("NEWSCRAWL_REVISIT", "every=0s"),
        ("NEWSCRAWL_REVISIT", "every=999999w"),
        ("NEWSCRAWL_CONTACT", "me"),
        ("NEWSCRAWL_SITES", "/no/such/folder"),
        ("NEWSCRAWL_ALLOW_PRIVATE_HOSTS", "localhost"),
        ("NEWSCRAWL_STOER", "sqlite://"),
        ("DOWNLOAD_TIMEOUT", "soon"),
        ("DOWNLOAD_MAXSIZE", "10 MiB"),
        ("RETRY_TIMES", "2.5"),
        ("COOKIES_ENABLED", "perhaps"),
        ("LOG_LEVEL", "LOUD"),
    ],
)
def test_an_error_names_the_setting_and_its_value(name: str, value: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Config.from_settings(settings(**{name: value}))
    assert str(caught.value).startswith(f"{name}: ")
    assert repr(value) in str(caught.value)
