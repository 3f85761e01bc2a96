# `make` alone lists the tasks. Each makes the environment that it needs; remade when what it is made from changes.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
CONSTRAINTS := --constraint constraints.txt --build-constraint constraints.txt

# Running needs only the package; what tests and checks need is added when one is asked for.
RUNS := $(VENV)/.made-to-run
WORKS := $(VENV)/.made-to-work

.DEFAULT_GOAL := help
.PHONY: help run test check docs bench wheel clean

help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

run: $(RUNS)  ## read the sample wire, and show what was read
	@$(BIN)/python tools/show.py sample/wire

test: check  ## all checks and all tests
	$(BIN)/python -m pytest -n 2

check: $(WORKS)  ## style, types, and which room may know which
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(WORKS)  ## the parts of docs/ that the program itself prints
	$(BIN)/python docs/generate.py

bench: $(WORKS)  ## time beside trafilatura (needs the corpora, see benchmarks/read.py)
	$(PIP) install $(CONSTRAINTS) --group bench
	$(BIN)/python benchmarks/start.py
	$(BIN)/python benchmarks/read.py

wheel: $(WORKS)  ## the package as a wheel, in dist/
	$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

clean:  ## remove the environment and what was built
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(RUNS): pyproject.toml constraints.txt
	@echo "Making the environment in $(VENV) …"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip --quiet --disable-pip-version-check install --constraint constraints.txt --upgrade pip
	@$(PIP) install $(CONSTRAINTS) --editable .
	@touch $@

$(WORKS): $(RUNS)
	@$(PIP) install $(CONSTRAINTS) --editable '.[bulk]' --group dev
	@touch $@
