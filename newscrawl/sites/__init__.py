"""Sites: values, never code. One small TOML file per site, in this package or in a folder of the user's."""

from __future__ import annotations

from newscrawl.sites.files import load_site, site_for_url, site_names, usable_sites, wrong_claims
from newscrawl.sites.site import Expect, Site

__all__ = ["Expect", "Site", "load_site", "site_for_url", "site_names", "usable_sites", "wrong_claims"]
