"""Names of meta tags that say when an article was published or changed, the most trusted first.

In lower case, as `name`, `property`, `itemprop` or `http-equiv`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

PUBLISHED_META = (
    *("article:published_time", "og:article:published_time", "datepublished", "article:published", "og:published_time"),
    *("parsely-pub-date", "sailthru.date", "article.published", "published-date", "pubdate", "publishdate"),
    *("publication_date", "date.issued", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date"),
    "cxenseparse:recs:publishtime",
    *("analyticsattributes.articledate", "rnews:datepublished", "originalpublicationdate"),
    *("article:published_at", "article:published_date", "article:publication_date", "article:publish_date"),
    *("article:publish_time", "article:pubdate", "article.publish_date", "article:date", "article:post_date"),
    *("og:article:published", "og:article:publish_time", "og:publish_date", "og:pubdate", "og:release_date"),
    *("publish-date", "publish_date", "publish-time", "publish_time", "publishtime", "published_time", "published_at"),
    *("published_date", "publisheddate", "date_published", "date-published", "published", "firstpublished"),
    "firstpublishedtime",
    *("first_published", "published_time_telegram", "article_date_original", "mediator_published_time"),
    *("pub_date", "pub-date", "bt:pubdate", "publication-date", "publicationdate", "prism.publicationdate"),
    *("cxenseparse:publishtime", "vr:published_time", "lp.article:published_time", "sailthru.publish_date"),
    *("dcterms.issued", "dc.date.published", "dc.issued", "dcterms.available", "dc:date", "dcterms:issued"),
    *("citation_publication_date", "citation_online_date", "citation_date", "eprints.date"),
    *("release_date", "release-date", "article-date", "article_date", "articledate", "post_date", "dateposted"),
    *("displaydate", "display_date", "newsdate", "news_date", "pdate", "ptime", "apub:time", "docdate", "search.date"),
    *("datecreated", "date_created", "creation_date", "created", "dc.created", "dc:created", "dc.date.created"),
    *("dcterms:created", "article.created", "article:created_time", "article:created", "article:create_at"),
    *("iso-8601-publish-date", "date-publication", "date_publication", "datepublication"),
    *("og:publish_time", "article:published_on", "article.publish-date", "ia:published_time", "rbpubdate", "post-date"),
    *("original-publish-date", "publishedatdate", "article:publishdate", "og:article:published_date", "publicdate"),
    *("article_published_date", "pub_time", "article:publication_time", "created-date", "datetime"),
    *("content-date", "contentdate", "story_date", "datepub", "issued"),
    "shareaholic:article_published_time",
    *("creationdatetime", "content_create_date", "weibo:article:create_at", "weibo: article:create_at"),
)
MODIFIED_META = (
    *("article:modified_time", "og:updated_time", "datemodified", "article:modified", "last-modified", "lastmod"),
    *("dcterms.modified", "dc.date.modified", "revision_date", "article.updated", "rnews:datemodified"),
    *("og:modified_time", "og:article:modified_time", "article:modified_date", "article:modified_at"),
    *(
        "article:updated_time",
        "article:last_modified",
        "article:updated",
        "article:update",
        "article.modified",
        "article_date_updated",
    ),
    *("modifieddatetime", "dc.dcterms.modified", "last_updated_date", "updated_date", "datelastpubbed"),
    *("date_modified", "date-modified", "modified", "modified_time", "modified-date", "modified_date", "moddate"),
    *("modificationdate", "modification_date", "last_modified", "lastmodified", "lastmodifiedtime", "dateupdate"),
    *("last-update", "lastupdate"),
    *("last_updated", "updated", "updated_time", "updated_at", "updated-date", "update_date", "dateupdated"),
    *("dc.modified", "dcterms:modified", "bt:moddate", "sailthru.updated", "parsely-updated", "revised"),
    *("cxenseparse:modifiedtime", "cxenseparse:recs:modifiedtime", "mediator_updated_time", "utime"),
    *("weibo:article:update_at", "eomportal-lastupdate", "iso-8601-update-date"),
)
_PUBLISHED = re.compile(  # as the last steps of a name: "dcsext.articlefirstpublished", "news:publication_date"
    r"(?:.*[^a-z])?(?:article|story)?(?:first)?[^a-z]?(?:publi(?:shed|sh|cation)[^a-z]?(?:date|time|on|at)?"
    r"|date[^a-z]?(?:of[^a-z])?publi(?:shed|sh|cation)|pub[^a-z]?(?:date|time)|reg[^a-z]?date)"
)


def unlisted(names: Iterable[str]) -> list[str]:
    """Those names of meta tags that say what those of the table do in words of their own."""
    return [name for name in names if ("pub" in name or "reg" in name) and _PUBLISHED.fullmatch(name)]
