# pyc2c: make all | check | check-stress | bench | demo | lint | install | uninstall | deps | clean
#   SAN=address,undefined  builds and tests with sanitizers, in build-address-undefined
#   STRESS="N FOLDER..."   check-stress: N ms of collections in each program of these tests (default: 1000, all); check STRESS=N: in a second run of each
#   PYTHON=                the CPython 3.11 whose parser is embedded (its pkg-config name: PYCONFIG)
CC := clang-19
AR := llvm-ar-19
PYTHON ?= /usr/bin/python3
PYCONFIG ?= python-3.11-embed
PREFIX ?= /usr/local
DESTDIR ?=
SAN ?=
COMMA := ,
BUILD ?= build$(if $(SAN),-$(subst $(COMMA),-,$(SAN)))
VENV := build/venv

WARN := -Wall -Wextra -Wmissing-prototypes -Wshadow -Werror -Wno-unused-parameter
CFLAGS := -std=gnu17 $(WARN) -ffp-contract=off -fno-strict-aliasing -ftls-model=local-exec -I. -I$(BUILD)/generated -MMD -MP $(if $(SAN),-fsanitize=$(SAN) -fno-omit-frame-pointer)
# Functions and lines only: what gdb and perf need, and small programs stay small. RTDEBUG=-g for variables too.
RTDEBUG ?= $(if $(SAN),-g,-g1 -fno-asynchronous-unwind-tables)
PYCFLAGS = $(shell pkg-config --cflags $(PYCONFIG)) -DPYTHON_HOME='"$(shell pkg-config --variable=prefix $(PYCONFIG))"'
PYLIBS = $(shell pkg-config --libs $(PYCONFIG))

TOMMATH := runtime/types/bigint_tommath.c # linked by --bignum=tommath in place of bigint.c
RT_SRC := $(filter-out $(TOMMATH),$(wildcard runtime/core/*.c runtime/types/*.c runtime/services/*.c runtime/modules/*.c))
CO_SRC := $(wildcard compiler/*/*.c)
RT_OBJ := $(RT_SRC:%.c=$(BUILD)/%.o)
CO_OBJ := $(CO_SRC:%.c=$(BUILD)/%.o)
DEB_PACKAGES := clang-19 lld-19 llvm-19 libclang-rt-19-dev clang-format-19 make pkg-config python3 python3-dev \
	python3-venv libgc-dev libgmp-dev libtommath-dev libssl-dev zlib1g-dev libxxhash-dev check pypy3
# All with their versions: pyperf 2.11 no longer runs under Debian's PyPy.
PYPI_PACKAGES := pyperformance==1.14.0 pyperf==2.10.0 pyaes==1.6.1

all: $(BUILD)/pyc2c $(BUILD)/libpyrt.a $(BUILD)/bigint_tommath.o

$(BUILD)/bigint_tommath.o: $(BUILD)/runtime/types/bigint_tommath.o
	@cp $< $@

$(BUILD)/pyc2c: $(CO_OBJ)
	@echo "  LD $@"
	@$(CC) $(if $(SAN),-fsanitize=$(SAN)) $(CO_OBJ) -o $@.new $(PYLIBS) -lm && mv $@.new $@

$(BUILD)/libpyrt.a: $(RT_OBJ)
	@echo "  AR $@"
	@rm -f $@.new && $(AR) rcs $@.new $(RT_OBJ) && mv $@.new $@

# Character data of the host's Unicode database: Unicode 14 with Debian 12's Python.
$(BUILD)/generated/unicode_tables.h: tools/make_unicode_tables.py
	@mkdir -p $(@D)
	@$(PYTHON) $< $@.tmp && mv $@.tmp $@
$(BUILD)/runtime/types/unicode.o: $(BUILD)/generated/unicode_tables.h
$(BUILD)/generated/unicodedata_tables.h: tools/make_unicodedata_tables.py
	@mkdir -p $(@D)
	@$(PYTHON) $< $@.tmp && mv $@.tmp $@
$(BUILD)/runtime/modules/unicodedata.o $(BUILD)/runtime/modules/unicodedata_names.o: $(BUILD)/generated/unicodedata_tables.h

$(BUILD)/runtime/%.o: runtime/%.c
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(CFLAGS) $(RTDEBUG) -O2 -ffunction-sections -fdata-sections -c $< -o $@

$(BUILD)/compiler/%.o: compiler/%.c
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(CFLAGS) -g -O2 $(if $(SAN),-DPYC2C_SANITIZE='"$(SAN)"') $(PYCFLAGS) -c $< -o $@

# Installs what is missing: Debian packages (as root, or with sudo) and, into the build folder, the
# benchmarks and what they import. Does nothing, offline too, when all is there.
deps:
	@missing=""; for p in $(DEB_PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q "ok installed" || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -q && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $$missing; fi
	@[ -e $(VENV)/.done-$(subst $() ,-,$(PYPI_PACKAGES)) ] || { $(PYTHON) -m venv $(VENV) && \
	  $(VENV)/bin/pip install -q --disable-pip-version-check wheel && \
	  $(VENV)/bin/pip install -q --disable-pip-version-check $(PYPI_PACKAGES) && touch $(VENV)/.done-$(subst $() ,-,$(PYPI_PACKAGES)); }

# The sub-make sees the packages that deps has just installed.
check: deps
	@$(MAKE) --no-print-directory all
	@BUILD=$(BUILD) SAN=$(SAN) STRESS=$(STRESS) tests/check.sh

# The collector is made to run all the time (docs/testing.md).
check-stress: deps
	@$(MAKE) --no-print-directory all
	@BUILD=$(BUILD) tests/stress.sh $(STRESS)

bench: deps
	@$(MAKE) --no-print-directory all
	@$(PYTHON) benchmarks/bench.py

demo: deps
	@$(MAKE) --no-print-directory all
	@benchmarks/demo.sh

lint:
	@tools/lint.sh

# The table of what compiles and what differs, from the tests.
compatibility:
	@/usr/bin/python3 tests/tables/compatibility.py

# PREFIX/bin/pyc2c finds PREFIX/lib/pyc2c beside itself.
LIB := $(DESTDIR)$(PREFIX)/lib/pyc2c
install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(LIB)/include $(LIB)/shims
	install -m 755 $(BUILD)/pyc2c $(DESTDIR)$(PREFIX)/bin/pyc2c
	install -m 644 $(BUILD)/libpyrt.a $(BUILD)/bigint_tommath.o $(LIB)
	find runtime \( -name '*.h' -o -name '*.def' \) -exec cp --parents {} $(LIB)/include \;
	cp -R stdlib-shims/. $(LIB)/shims/

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/pyc2c $(LIB)

clean:
	rm -rf build build-*

-include $(RT_OBJ:.o=.d) $(CO_OBJ:.o=.d)
.PHONY: all deps check check-stress bench demo lint compatibility install uninstall clean
