from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newscrawl.pages.markup.preformatted import MOST, with_breaks

WRAPPED = (
    b"De boot naar Kaap Vaak vaart weer, acht weken nadat zij aan de\n"
    b"kade werd gelegd voor een nieuwe motor en een likje verf bij de\nwerf van Oostwolde."
)


def test_a_blank_line_parts_paragraphs_and_wrapped_lines_are_joined() -> None:
    html = b"<PRE>\n" + WRAPPED + b"\n \n" + WRAPPED + b"\n</PRE>"
    whole = WRAPPED.replace(b"\n", b" ")
    assert with_breaks(html) == b"<PRE>" + whole + b"<br><br>" + whole + b"</PRE>"


def test_short_lines_stay_lines() -> None:
    assert with_breaks(b"<pre>een\r\ntwee\n\ndrie</pre>") == b"<pre>een\r<br>twee<br><br>drie</pre>"
    assert with_breaks(b"<pre class='a\nb'><b\n>een</b>\ntwee</pre>") == b"<pre class='a\nb'><b\n>een</b><br>twee</pre>"


def test_what_is_no_preformatted_text_stays() -> None:
    scripted = b"<pre>een\n<script>let a = 1\n</script></pre>"
    for html in (
        b"een\ntwee",
        b"<pref>een\ntwee</pref>",
        b"<pre>een\ntwee",
        b"<pre",
        scripted,
        b"<pre>" + b"a\n" * (MOST + 1) + b"</pre>",
    ):
        assert with_breaks(html) == html


@given(st.lists(st.sampled_from([b"<pre>", b"</pre>", b"\n", b"een ", b"<b>", b"<", b">", b"<PRE\n"])).map(b"".join))
def test_nothing_but_white_space_is_lost(html: bytes) -> None:
    made = with_breaks(html).replace(b"<br>", b"")
    assert b"".join(made.split()) == b"".join(html.split())


def test_line_ends_that_a_style_or_a_class_keeps() -> None:
    lines = (b"De boot vaart weer, na acht weken aan de kade. ", b"De motor is <b>nieuw</b>.")
    for name in (
        b'style="white-space: pre-line"',
        b'style="color:red;white-space:pre-wrap"',
        b'class="whitespace-pre-line"',
    ):
        for between, mark in ((b"\n", b"<br>"), (b"\n\n", b"<br><br>")):
            html = b"<div " + name + b">" + between.join(lines) + b"</div><p>een\ntwee</p>"
            made = b"<div " + name + b">" + mark.join(lines) + b"</div><p>een\ntwee</p>"
            assert with_breaks(html) == made
    html = b"<style>.a{white-space:pre-line}</style><div class=a>een\ntwee</div>"
    assert with_breaks(html) is html


def test_lines_that_are_longer_than_a_screen_were_not_broken_to_fit_one() -> None:
    lines = [WRAPPED.replace(b"\n", b" "), WRAPPED.replace(b"\n", b" ")]
    assert with_breaks(b"<pre>" + b"\n".join(lines) + b"</pre>") == b"<pre>" + b"<br>".join(lines) + b"</pre>"
