"""Scrapy's settings for the project: values and dotted paths only; nothing of ours is imported here.

Every NEWSCRAWL_* setting may also come from an environment variable of the same name (a password in a
database address belongs there, not on the command line); `-s` and a spider's own settings win over it.
"""

import os

BOT_NAME = "newscrawl"
SPIDER_MODULES = ["newscrawl.spiders"]
SPIDER_LOADER_CLASS = "newscrawl.spiders.loader.SiteSpiderLoader"
COMMANDS_MODULE = "newscrawl.commands"
ADDONS = {"newscrawl.crawl.addon.NewscrawlAddon": 0}

# What we remember and whom we tell (README, "Settings").
NEWSCRAWL_STORE = "sqlite:///newscrawl.db"
NEWSCRAWL_CONTACT = ""
NEWSCRAWL_SITES = ""
NEWSCRAWL_CLAIM = 200
NEWSCRAWL_LEASE = 15
NEWSCRAWL_REVISIT = "auto"
NEWSCRAWL_ALLOW_PRIVATE_HOSTS = False
NEWSCRAWL_FAIL_SHARE = 0.5
NEWSCRAWL_PATIENCE = 300
NEWSCRAWL_KEEP = ""
NEWSCRAWL_WARC = ""
NEWSCRAWL_WARC_SIZE = 1024 * 1024 * 1024
globals().update(
    {name: os.environ[name] for name in list(globals()) if name.startswith("NEWSCRAWL_") and name in os.environ}
)

# Manners that are never switched off.
ROBOTSTXT_OBEY = True
DOWNLOAD_DELAY = 1
DOWNLOAD_DELAY_JITTER = 0
CONCURRENT_REQUESTS = 16
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_TIMEOUT = 60
DOWNLOAD_MAXSIZE = 10 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_VERIFY_CERTIFICATES = True
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
DOWNLOAD_HANDLERS = {
    "http": "newscrawl.web.download.GuardedDownloadHandler",
    "https": "newscrawl.web.download.GuardedDownloadHandler",
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}

# The store is the only frontier: Scrapy's own memory of what it saw stays empty.
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"

DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "newscrawl.web.scope.ScopeMiddleware": 50,
    "newscrawl.web.slots.SlotMiddleware": 60,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "newscrawl.web.robots.RobotsMiddleware": 100,
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
    "newscrawl.web.compression.BelievedBytesMiddleware": 590,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,
    "newscrawl.web.redirect.VisitRedirectMiddleware": 600,
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
    "newscrawl.web.cookies.OfflineCookiesMiddleware": 700,
    "newscrawl.web.slots.ClaimMiddleware": 950,
}
# Callbacks yield articles only, and judge every status themselves.
SPIDER_MIDDLEWARES = {
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": None,
    "scrapy.spidermiddlewares.httperror.HttpErrorMiddleware": None,
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
}
ITEM_PIPELINES = {
    "newscrawl.pipelines.validate.ValidatePipeline": 100,
    "newscrawl.pipelines.store.StorePipeline": 800,
    "newscrawl.pipelines.dedupe.DedupePipeline": 810,
}
EXTENSIONS = {
    "newscrawl.crawl.crawl.Crawl": 0,
    "scrapy.extensions.feedexport.FeedExporter": None,
    "newscrawl.feeds.exporter.FeedExporter": 0,
    "scrapy.extensions.remote_control.RemoteControl": None,  # off above; this way it is not even loaded
    "scrapy.extensions.telnet.TelnetConsole": None,
}
# Scrapy starts this many tasks for each response; a callback of ours yields one item at most.
CONCURRENT_ITEMS = 1

FEED_EXPORT_ENCODING = "utf-8"
FEED_EXPORTERS = {
    "jsonl": "newscrawl.feeds.jsonlines.JsonLinesExporter",
    "jsonlines": "newscrawl.feeds.jsonlines.JsonLinesExporter",
    "jl": "newscrawl.feeds.jsonlines.JsonLinesExporter",
    "json": "newscrawl.feeds.json.JsonExporter",
    "csv": "newscrawl.feeds.csv.CsvExporter",
    "xml": "newscrawl.feeds.xml.XmlExporter",
}
LOG_LEVEL = "INFO"
