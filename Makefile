# pyc2c: make all | check | bench | demo | lint | install | uninstall | clean | deps
CC := clang-19
AR := llvm-ar-19
BUILD := build
PREFIX ?= /usr/local
DESTDIR ?=
SAN ?=
WARN := -Wall -Wextra -Wmissing-prototypes -Wshadow -Werror -Wno-unused-parameter
CFLAGS := -std=gnu17 -g $(WARN) -ffp-contract=off -fno-strict-aliasing -I. -I$(BUILD)/generated -MMD -MP
PYTHON ?= /usr/bin/python3
PYCONFIG := python-3.11-embed
PYCFLAGS := $(shell pkg-config --cflags $(PYCONFIG))

RT_SRC := $(wildcard runtime/core/*.c runtime/types/*.c runtime/services/*.c runtime/modules/*.c)
CO_SRC := $(wildcard compiler/*/*.c)
RT_OBJ := $(RT_SRC:%.c=$(BUILD)/%.o)
CO_OBJ := $(CO_SRC:%.c=$(BUILD)/%.o)

all: $(BUILD)/pyc2c $(BUILD)/libpyrt.a

$(BUILD)/pyc2c: $(CO_OBJ)
	@echo "  LD $@"
	@$(CC) $(CO_OBJ) -o $@ $$(pkg-config --libs $(PYCONFIG)) -lm

$(BUILD)/libpyrt.a: $(RT_OBJ)
	@rm -f $@
	@echo "  AR $@"
	@$(AR) rcs $@ $(RT_OBJ)

# Character data of the host's Unicode database (tools/make_unicode_tables.py): Unicode 14 with Debian 12's Python.
$(BUILD)/generated/unicode_tables.h: tools/make_unicode_tables.py
	@mkdir -p $(@D)
	@$(PYTHON) $< > $@.tmp && mv $@.tmp $@
$(BUILD)/runtime/types/unicode.o: $(BUILD)/generated/unicode_tables.h

$(BUILD)/runtime/%.o: runtime/%.c
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(CFLAGS) -O2 -ffunction-sections -fdata-sections -c $< -o $@

$(BUILD)/compiler/%.o: compiler/%.c
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(CFLAGS) -O1 -DPYC2C_VERIFY $(PYCFLAGS) -c $< -o $@

clean:
	rm -rf $(BUILD)

-include $(RT_OBJ:.o=.d) $(CO_OBJ:.o=.d)
.PHONY: all clean
