# The two commands: `make run` opens the example project, `make test` runs every check.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: run test install benchmarks clean

run: install
	@.ci/open-example $(BIN)

test: install
	@.ci/checks $(BIN)

install:
	@.ci/system-packages
	@.ci/install $(PYTHON) $(VENV)

benchmarks: install
	$(BIN)/python -m pytest tests/benchmarks --benchmark-only -o addopts="--import-mode=importlib" -q

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
