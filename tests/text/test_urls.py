from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.errors import BadUrl
from newscrawl.text.urls import MAX_LENGTH, canonicalize, host, is_front, origin, registered_domain, same_site

BASE = "https://www.polder.example/nieuws/brug"


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTPS://WWW.Polder.EXAMPLE:443/Nieuws", "https://www.polder.example/Nieuws"),
        ("http://polder.example:80", "http://polder.example/"),
        ("http://polder.example:8080/a", "http://polder.example:8080/a"),
        ("https://polder.example:80/", "https://polder.example:80/"),
        ("http://faß.example/", "http://xn--fa-hia.example/"),
        ("http://Zoë.example/", "http://xn--zo-ija.example/"),
        ("http://ex%41mple.com/", "http://example.com/"),
        ("http://a.example/%7ejan/caf%c3%a9/%2fx", "http://a.example/~jan/caf%C3%A9/%2Fx"),
        ("http://a.example/café zee?q=één ding", "http://a.example/caf%C3%A9%20zee?q=%C3%A9%C3%A9n%20ding"),
        ("http://a.example/100%", "http://a.example/100%25"),
        ("http://a.example/%%37e", "http://a.example/%257e"),
        ("http://a.example/a/../b/./c/%2e%2e/d", "http://a.example/b/d"),
        ("http://a.example//nieuws///brug", "http://a.example/nieuws/brug"),
        ("http://a.example/archief/http://b.example//x", "http://a.example/archief/http://b.example/x"),
        ("http://a.example/\\nieuws", "http://a.example/nieuws"),
        ("http://jan:geheim@a.example/x", "http://a.example/x"),
        ("http://jan%40b:p%2Fw@a.example:81/x", "http://a.example:81/x"),
        ("http://a.example./x", "http://a.example/x"),
        ("http://a.example.:8080/x", "http://a.example:8080/x"),
        ("http://127.0.0.1../", "http://127.0.0.1/"),
        ("http://256../", "http://0.0.1.0/"),
        ("http://4294967295/", "http://255.255.255.255/"),
        ("http://jan@[::1]:80/", "http://[::1]/"),
        ("http://a.example/x#reacties", "http://a.example/x"),
        ("http://a.example/x?#top", "http://a.example/x"),
        ("http://a.example/x?&&", "http://a.example/x"),
        ("\ufeffhttp://a.example/x\u200b", "http://a.example/x"),
        ("http://a.example/x;jsessionid=A1B2?b=1", "http://a.example/x?b=1"),
        ("http://a.example/;JSESSIONID=A1/x;v=2", "http://a.example/x;v=2"),
    ],
)
def test_the_canonical_form(url: str, canonical: str) -> None:
    assert canonicalize(url) == canonical
    assert canonicalize(canonical) == canonical


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("utm_source=x&utm_medium=rss&id=34&fbclid=Iw&gclid=1&mc_cid=9", "?id=34"),
        ("UTM_Campaign=x", ""),
        ("utm%5fsource=x&b=2", "?b=2"),
        ("b=2&a=1&b=1", "?b=2&a=1&b=1"),
        ("a=1&amp;utm_source=x", "?a=1"),
        ("page=2&ref=voorpagina&cid=7", "?page=2&ref=voorpagina&cid=7"),
        ("a=b%26utm_source=x", "?a=b%26utm_source=x"),
        ("gclid", ""),
        ("at_medium=custom7&at_campaign=64", ""),
        ("utmost=1", "?utmost=1"),
        ("id=3&amp;page=2", "?id=3&page=2"),
        ("amp;utm_source=x&amp;amp;b=1", "?b=1"),
        ("b=1?utm_source=x&utm_medium=y", "?b=1"),
        ("b=1;utm_source=x", "?b=1"),
        ("q=a;b?c", "?q=a;b?c"),
        ("ref=rss&source=Twitter&id=3", "?id=3"),
        ("ref=3&source=anp&cmp=7", "?ref=3&source=anp&cmp=7"),
        ("CMP=share_btn_tw&gaa_at=g&itm_source=x&intcid=1&mibextid=a", ""),
        ("cx_testId=4&hmsr=feed&wprov=sfla1&traffic_source=x&id=3", "?id=3"),
        ("PHPSESSID=1a2b&id=3&ASPSESSIONIDQA=1&CFID=1&CFTOKEN=2", "?id=3"),
        ("sid=12", "?sid=12"),
    ],
)
def test_tracking_parameters_go_and_no_others(query: str, kept: str) -> None:
    assert canonicalize(f"http://a.example/x?{query}") == f"http://a.example/x{kept}"


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        ("&utm_source=x", ""),
        ("&fbclid=1&b=2", "?b=2"),
        ("%3Futm_source%3Drss%26utm_medium%3Dy", ""),
        ("%3Futm_source=rss?b=2", "?b=2"),
        ("&jan", "&jan"),
        ("-utm_source", "-utm_source"),
        ("%3Fb=2", "%3Fb=2"),
    ],
)
def test_tracking_goes_that_was_put_behind_a_path_without_a_question_mark(behind: str, kept: str) -> None:
    assert canonicalize(f"http://a.example/x{behind}") == f"http://a.example/x{kept}"


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("www.duin.example/x", "https://www.duin.example/x"),
        ("WWW.duin.example", "https://www.duin.example/"),
        ("www.duin.example:81?b=2", "https://www.duin.example:81/?b=2"),
        ("www.html5", "https://www.polder.example/nieuws/www.html5"),
        ("'/a'", "https://www.polder.example/a"),
        ('\\"https://duin.example/x\\"', "https://duin.example/x"),
        ("/a'b'", "https://www.polder.example/a'b'"),
    ],
)
def test_links_are_read_as_they_were_meant(href: str, url: str) -> None:
    assert canonicalize(href, BASE) == url


@pytest.mark.parametrize(
    ("href", "path"),
    [
        ("haven-\ndruk", "/nieuws/haven-druk"),
        (" /duin-open\t", "/duin-open"),
        ("\n   https://www.polder.example/a\n", "/a"),
        ("../sport", "/sport"),
        ("?pagina=2", "/nieuws/brug?pagina=2"),
        ("#top", "/nieuws/brug"),
        ("", "/nieuws/brug"),
        ("//www.polder.example/b", "/b"),
        ("https:c", "/nieuws/c"),
    ],
)
def test_relative_and_broken_hrefs(href: str, path: str) -> None:
    assert canonicalize(href, BASE) == f"https://www.polder.example{path}"


def test_a_bad_base_does_not_matter_to_an_absolute_address() -> None:
    assert canonicalize("http://a.example/x", "geen adres") == "http://a.example/x"
    with pytest.raises(BadUrl):
        canonicalize("x", "geen adres")


@pytest.mark.parametrize(
    "url",
    [
        "mailto:jan@polder.example",
        "javascript:void(0)",
        "data:text/html,x",
        "ftp://a.example/x",
        "tel:0118",
        "http://[::kapot/",
        "http://",
        "https://?x",
        "//",
        "http://a.example:99999999/",
        "http://a.example:70000/",
        "http://./",
        "http://a..example/",
        "http://" + "a" * 64 + ".example/",
        "http://" + ".".join(["abcdefgh"] * 40) + "/",
        "http://a b.example/",
        "http://http://a.example/",
        "https://http/a",
        "http://a.example/\ud800",
        "http://a.example/" + "x" * 100_000,
        "http://a.example/" + "é" * (MAX_LENGTH // 4),
        "",
        "www.polder.example/nieuws",
    ],
)
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(BadUrl):
        canonicalize(url)


addresses = st.builds(
    "".join,
    st.lists(
        st.sampled_from(
            [
                "http://",
                "https:",
                "//",
                "/",
                "a.example",
                "é",
                "%7e",
                "%",
                "%2f",
                "%2E",
                "..",
                ".",
                "?",
                "&",
                "=",
                "#",
                "@",
                ":80",
                ":443",
                ":",
                "[::1]",
                "\\",
                " ",
                "\n",
                "utm_source=1",
                "256",
                "0x7f",
                "xn--",
                "é.nl",
                "'",
                '"',
            ]
        ),
        max_size=12,
    ),
)


@given(st.one_of(addresses, st.text(max_size=30)), st.sampled_from([None, BASE, "http://b.example/?q"]))
@settings(max_examples=600, deadline=None)
def test_idempotent_and_nothing_but_bad_url(url: str, base: str | None) -> None:
    try:
        canonical = canonicalize(url, base)
    except BadUrl:
        return
    assert canonicalize(canonical) == canonical
    assert canonical.startswith(("http://", "https://"))
    assert canonical.isascii()
    assert not set(canonical) & set(" \t\r\n#")
    assert "@" not in canonical.split("/")[2]
    assert registered_domain(canonical)
    assert host(canonical) == canonical.split("/")[2]


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.krant.co.uk/x", "krant.co.uk"),
        ("https://nieuws.polder.example:8443/x", "polder.example"),
        ("https://jan.github.io/x", "jan.github.io"),
        ("www.polder.nl", "polder.nl"),
        ("POLDER.nl.", "polder.nl"),
        ("http://127.0.0.1:8000/x", "127.0.0.1:8000"),
        ("http://127.0.0.1:80/x", "127.0.0.1"),
        ("http://[::1]:8000/", "[::1]:8000"),
        ("localhost", "localhost"),
        ("localhost:8080", "localhost:8080"),
        ("https://intranet:443/", "intranet"),
        ("co.uk", "co.uk"),
        ("http://0x7f.1/", "127.0.0.1"),
    ],
)
def test_registered_domain(url: str, domain: str) -> None:
    assert registered_domain(url) == domain


@pytest.mark.parametrize("url", ["", "mailto:x@y.example", "ftp://a.example/", "a b"])
def test_registered_domain_of_no_address(url: str) -> None:
    with pytest.raises(BadUrl):
        registered_domain(url)


def test_origin_and_same_site() -> None:
    assert origin("https://www.polder.example/x?y") == "https://www.polder.example"
    assert origin("HTTP://Polder.example:80/") == "http://polder.example"
    assert same_site("https://www.polder.nl/a", "http://sport.polder.nl/b")
    assert not same_site("https://polder.nl/", "https://duin.nl/")
    assert not same_site("http://127.0.0.1:1/", "http://127.0.0.1:2/")


@pytest.mark.parametrize(
    "path", ["/", "/index.html", "/index.php", "/nl", "/nl/", "/nl-NL/index.html", "/home", "/Default.aspx"]
)
def test_fronts(path: str) -> None:
    assert is_front(f"https://polder.example{path}")


@pytest.mark.parametrize("path", ["/?p=12", "/nieuws", "/index/brug", "/nl/brug", "/sport/", "/indexatie.html"])
def test_no_fronts(path: str) -> None:
    assert not is_front(f"https://polder.example{path}")


def test_the_suffix_list_is_read_from_the_package_and_late() -> None:
    program = (
        "import socket, sys\n"
        "import newscrawl.text.urls as urls\n"
        "assert 'tldextract' not in sys.modules\n"
        "def refuse(*args, **options): raise AssertionError('the network was asked')\n"
        "socket.socket.connect = socket.getaddrinfo = refuse\n"
        "assert urls.registered_domain('https://a.b.co.jp/') == 'b.co.jp'\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
