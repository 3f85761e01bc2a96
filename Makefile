# `make` alone lists the tasks. Each makes the environment that it needs; remade when what it is made from changes.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# In the environment and not as options, for there they take the place of constraints in a machine's own settings.
export PIP_CONSTRAINT := constraints.txt
export PIP_BUILD_CONSTRAINT := constraints.txt

# Running needs only the package; what tests and checks need is added when one is asked for.
RUNS := $(VENV)/.made-to-run
WORKS := $(VENV)/.made-to-work

.DEFAULT_GOAL := help
.PHONY: help run show where why test check docs bench wheel clean

help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

run: $(RUNS)  ## the sample wire on the desk, in a browser (ARGS="--port 9000" goes to onrecord desk)
	@$(BIN)/python tools/desk.py sample/wire var/desk $(ARGS)

show: $(RUNS)  ## the sample wire in the terminal
	@$(BIN)/python tools/show.py sample/wire

where:  ## which module decides something (FOR="feed licence"); without FOR all of them
	@$(PYTHON) tools/where.py $(FOR)

why: $(RUNS)  ## which functions made the statements of a text (TEXT="“We go,” Holt said.")
	@$(BIN)/python tools/why.py "$$TEXT"

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
	$(PIP) install --group bench
	$(BIN)/python -m benchmarks.start
	$(BIN)/python -m benchmarks.read

wheel: $(RUNS)  ## the package as a wheel, in dist/
	$(PIP) wheel --no-deps --wheel-dir dist .

clean:  ## remove the environment and what was built
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(RUNS): pyproject.toml constraints.txt
	@echo "Making the environment in $(VENV) …"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) install --upgrade pip  # Debian's is too old for --group
	@$(PIP) install --editable '.[desk,statements]'
	@touch $@

$(WORKS): $(RUNS)
	@$(PIP) install --editable '.[bulk,desk,postgresql,statements]' --group dev
	@touch $@
