"""Site files are found by name without opening them, and by the host of an address."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import newscrawl
from newscrawl.errors import BadUrl, ConfigError
from newscrawl.sites import load_site, site_for_url, site_names, usable_sites, wrong_claims


def write(folder: Path, name: str, domain: str | None = None) -> None:
    domain = domain or f"{name}.example"
    text = f'domains = ["{domain}"]\nstart = ["https://www.{domain}/"]\n'
    (folder / f"{name}.toml").write_text(text, encoding="utf-8")


def test_zeelandnet_is_defined() -> None:
    site = load_site("zeelandnet")
    assert site.start == ("https://www.zeelandnet.nl/nieuws",)
    assert (site.language, site.timezone, site.publisher) == ("nl", "Europe/Amsterdam", "ZeelandNet")
    assert site.expect.articles > 0


@pytest.mark.parametrize("name", site_names())
def test_every_defined_site_is_right(name: str) -> None:
    assert load_site(name).name == name


def test_names_are_listed_without_opening_a_file(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_bytes(b"\xff\xff = [")
    (tmp_path / ".hidden.toml").write_text("", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("", encoding="utf-8")
    assert site_names([tmp_path]) == sorted([*site_names(), "broken"])


def test_thousands_of_sites(tmp_path: Path) -> None:
    for number in range(5_000):
        (tmp_path / f"s{number}.toml").touch()
    assert len(site_names([tmp_path])) == 5_000 + len(site_names())


def test_a_file_of_the_users_folder_replaces_ours(tmp_path: Path) -> None:
    write(tmp_path, "zeelandnet", "zeeland.example")
    assert load_site("zeelandnet", [tmp_path]).domains == ("zeeland.example",)
    assert site_names([tmp_path]) == site_names()
    assert site_for_url("https://zeelandnet.nl/", [tmp_path]) is None


def test_a_site_is_found_by_the_nearest_domain(tmp_path: Path) -> None:
    write(tmp_path, "bode")
    write(tmp_path, "sport", "sport.bode.example")
    found = [
        site_for_url(f"http://{host}/x", [tmp_path])
        for host in ("bode.example", "WWW.Bode.example", "live.sport.bode.example", "notbode.example")
    ]
    assert [site and site.name for site in found] == ["bode", "bode", "sport", None]


def test_a_domain_claimed_twice_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, "a", "bode.example")
    write(tmp_path, "b", "bode.example")
    with pytest.raises(ConfigError, match=r"b.toml: domains: a.toml claims it already, not 'bode.example'"):
        site_for_url("https://bode.example/", [tmp_path])


def test_a_bad_address_is_no_site() -> None:
    with pytest.raises(BadUrl):
        site_for_url("mailto:krant@bode.example")


def test_an_unknown_name_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="nosuchsite"):
        load_site("nosuchsite")


def test_a_file_that_is_no_toml(tmp_path: Path) -> None:
    (tmp_path / "bode.toml").write_text("domains = [", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"^bode.toml: must be a readable TOML file"):
        load_site("bode", [tmp_path])


def test_a_byte_order_mark_is_no_error(tmp_path: Path) -> None:
    write(tmp_path, "bode")
    path = tmp_path / "bode.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert load_site("bode", [tmp_path]).name == "bode"


def test_a_bad_file_name(tmp_path: Path) -> None:
    write(tmp_path, "De Bode", "bode.example")
    with pytest.raises(ConfigError, match=r"De Bode.toml: .*a-z"):
        site_names([tmp_path])


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"NEWSCRAWL_SITES: must name a folder"):
        site_names([tmp_path / "nowhere"])


def test_files_are_read_from_a_zipped_package(tmp_path: Path) -> None:
    root = Path(newscrawl.__file__).parent
    egg = tmp_path / "newscrawl.egg"
    with zipfile.ZipFile(egg, "w") as archive:
        for path in sorted(root.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                archive.write(path, path.relative_to(root.parent))
    code = "import newscrawl.sites as s; print(s.__file__, s.site_names(), s.load_site('zeelandnet').start[0])"
    env = {"PYTHONPATH": str(egg)}
    out = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=env, capture_output=True, text=True, check=True
    )
    assert str(egg) in out.stdout
    assert "'zeelandnet'" in out.stdout
    assert out.stdout.endswith("https://www.zeelandnet.nl/nieuws\n")


WRONG = {
    "no toml": "domains = [",
    "no domain": 'domains = "bode.example"',
    "not UTF-8": "domains = ['bode.example'] \udcff",
}


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_a_wrong_file_is_as_good_as_none_unless_it_may_be_the_one_asked_for(tmp_path: Path, text: str) -> None:
    write(tmp_path, "goed")
    wrong = text if "bode" in text else f"# Bode.example\n{text}"
    (tmp_path / "bode.toml").write_bytes(wrong.encode("utf-8", "surrogateescape"))
    found = site_for_url("https://www.goed.example/x", [tmp_path])
    assert found is not None
    assert found.name == "goed"
    for address in ("https://anders.example/", "http://127.0.0.1:8080/"):
        assert site_for_url(address, [tmp_path]) is None
    with pytest.raises(ConfigError, match=r"^bode.toml: "):
        site_for_url("https://www.bode.example/x", [tmp_path])
    assert list(wrong_claims([tmp_path])) == ["bode.toml"]


def test_a_domain_claimed_twice_costs_itself_only(tmp_path: Path) -> None:
    for name, domains in {"a": ["bode.example"], "b": ["bode.example", "krant.example"]}.items():
        text = f"domains = {domains}\nstart = ['https://{domains[-1]}/']\n"
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    found = site_for_url("https://krant.example/", [tmp_path])
    assert found is not None
    assert found.name == "b"
    assert "a.toml claims it already" in str(wrong_claims([tmp_path])["b.toml"])


def test_a_file_of_a_bad_name_costs_itself_only(tmp_path: Path) -> None:
    write(tmp_path, "De Bode", "bode.example")
    write(tmp_path, "krant")
    assert load_site("krant", [tmp_path]).name == "krant"
    assert site_for_url("https://anders.example/", [tmp_path]) is None
    with pytest.raises(ConfigError, match=r"De Bode.toml: .*a-z"):
        load_site("De Bode", [tmp_path])


def test_of_all_sites_the_wrong_ones_are_told(tmp_path: Path) -> None:
    write(tmp_path, "krant")
    write(tmp_path, "De Bode", "bode.example")
    (tmp_path / "traag.toml").write_text("delay = 'soon'", encoding="utf-8")
    sites, wrong = usable_sites([tmp_path])
    assert [site.name for site in sites] == sorted([*site_names(), "krant"])
    assert sorted(wrong) == ["De Bode.toml", "traag.toml"]
