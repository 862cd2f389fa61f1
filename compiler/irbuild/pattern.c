/* pattern.c - match statements. */
#include "compiler/irbuild/build.h"

void build_match(Build *b, Node *s) { build_unsupported(b, s, "match"); }
