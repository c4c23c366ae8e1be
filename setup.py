"""The egg for Scrapyd: `scrapyd-deploy` builds it. All else about the package stands in pyproject.toml."""

from setuptools import find_packages, setup

setup(
    packages=find_packages(include=["newscrawl*"]),
    package_data={"": ["*.toml", "*.txt", "py.typed"]},
    entry_points={"scrapy": ["settings = newscrawl.settings"]},
    zip_safe=True,
)
