"""A spider for each site file: listed without importing anything, made when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.settings import Settings
from scrapy.spiderloader import get_spider_loader

from newscrawl.errors import ConfigError
from newscrawl.sites import site_names
from newscrawl.spiders.loader import SiteSpiderLoader

SITE = 'domains = ["bode.example"]\nstart = ["https://bode.example/"]\n'


def loader(folder: Path | None = None, modules: str = "newscrawl.spiders") -> SiteSpiderLoader:
    path = "newscrawl.spiders.loader.SiteSpiderLoader"
    values = {"SPIDER_LOADER_CLASS": path, "SPIDER_MODULES": [modules], "NEWSCRAWL_SITES": folder and str(folder)}
    made = get_spider_loader(Settings(values))
    assert isinstance(made, SiteSpiderLoader)
    return made


def test_names_are_those_of_the_files_and_the_generic_spider(tmp_path: Path) -> None:
    (tmp_path / "bode.toml").write_text("not read", encoding="utf-8")
    assert loader(tmp_path).list() == sorted([*site_names(), "bode", "news"])


def test_listing_imports_no_spider() -> None:
    code = (
        "import sys; from scrapy.settings import Settings; from newscrawl.spiders.loader import SiteSpiderLoader as L\n"
        "L.from_settings(Settings()).list(); print(sorted(m for m in sys.modules if m.startswith('newscrawl.spiders')))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "['newscrawl.spiders', 'newscrawl.spiders.loader']"


def test_a_site_file_becomes_a_spider() -> None:
    spider = loader().load("zeelandnet")
    assert (spider.name, spider.__name__) == ("zeelandnet", "ZeelandnetSpider")
    assert spider.site.start == ("https://www.zeelandnet.nl/nieuws",)
    assert "newscrawl.spiders.site.SiteSpider" in {f"{c.__module__}.{c.__qualname__}" for c in spider.__mro__}
    assert spider.__module__ == "newscrawl.spiders.loader"


def test_the_generic_spider() -> None:
    assert loader().load("news").__module__ == "newscrawl.spiders.news"


def test_an_unknown_name_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="Spider not found: nosuchsite"):
        loader().load("nosuchsite")


def test_a_wrong_file_is_a_config_error(tmp_path: Path) -> None:
    (tmp_path / "bode.toml").write_text("delay = 'soon'", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"bode\.toml"):
        loader(tmp_path).load("bode")


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of hand-written spiders beside a folder with one site file."""
    package = tmp_path / f"written_{tmp_path.name.replace('-', '_')}"
    package.mkdir()
    (package / "__init__.py").touch()
    (tmp_path / "sites").mkdir()
    (tmp_path / "sites" / "de-bode.toml").write_text(SITE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return package


def test_a_hand_written_spider_wins(written: Path) -> None:
    code = "import scrapy\nclass Hand(scrapy.Spider):\n    name = 'de-bode'\n"
    (written / "de_bode.py").write_text(code, encoding="utf-8")
    assert loader(written.parent / "sites", written.name).load("de-bode").__name__ == "Hand"


def test_a_spider_module_that_names_another_site_is_an_error(written: Path) -> None:
    code = "import scrapy\nclass Hand(scrapy.Spider):\n    name = 'debode'\n"
    (written / "de_bode.py").write_text(code, encoding="utf-8")
    with pytest.raises(ConfigError, match="'de-bode'"):
        loader(written.parent / "sites", written.name).load("de-bode")


def test_find_by_request() -> None:
    assert loader().find_by_request(Request("https://www.zeelandnet.nl/nieuws/x")) == ["zeelandnet"]
    assert loader().find_by_request(Request("https://bode.example/")) == []
