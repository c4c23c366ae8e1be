# The commands of the project; `make` alone lists them.
PYTHON ?= python3.11
BIN := .venv/bin
SPIDER ?= zeelandnet
STRICT := newscrawl

.PHONY: help setup demo crawl test check format bench bench-extract bench-store train clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: .venv/.done ## make .venv with everything but what the benchmarks need

.venv/.done: pyproject.toml requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[postgres,deploy,warc,test]'
	@touch $@

.venv/.bench: .venv/.done # pip of Python 3.11 breaks off at newspaper4k's lxml[html_clean]
	$(BIN)/pip install --quiet --disable-pip-version-check 'pip>=24'
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[bench]'
	@touch $@

demo: setup ## serve the fixture site on loopback, crawl it, show the articles
	$(BIN)/python -m fixtures.website

crawl: setup ## crawl a site: make crawl SPIDER=zeelandnet
	$(BIN)/scrapy crawl $(SPIDER)

test: setup ## run every test, as many files at a time as there are cores
	$(BIN)/python -m pytest --numprocesses logical --dist loadfile

check: setup ## format, lint, types, import rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy $(STRICT)
	$(BIN)/lint-imports

format: setup ## put the code in its form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: .venv/.bench ## print the benchmarks
	$(BIN)/python -m benchmarks.crawl

train: .venv/.bench ## grow the trees that judge text anew: make train CORPORA=path
	$(BIN)/python -m benchmarks.train $(CORPORA)

bench-extract: .venv/.bench ## score extraction beside others, fail below the pinned floor: make bench-extract CORPORA=path
	$(BIN)/python -m benchmarks.extraction $(CORPORA) $(ARGS)

bench-store: setup ## measure the store on SQLite and PostgreSQL; FULL=1 for the big sizes
	$(BIN)/python -m benchmarks.store
	$(BIN)/python -m benchmarks.scale
	$(BIN)/python -m benchmarks.hold
	$(BIN)/python -m benchmarks.growth $(if $(FULL),1000000 docs/growth.svg,30000)

clean: ## remove what was made
	rm -rf .venv build dist *.egg-info out .mypy_cache .ruff_cache .pytest_cache .hypothesis
