#!/bin/sh
# The include rules of the two halves, and what no source file may have. Run from the root.
status=0
complain() { echo "lint: $1"; status=1; }

# folder: the folders below the same root that it may include besides itself
check_includes() {
    root=$1 folder=$2 allowed=$3
    found=$(grep -rHno "#include \"$root/[a-z]*/" "$root/$folder" --include='*.c' --include='*.h' --include='*.def' | sed "s|^\([^:]*:[0-9]*\):#include \"$root/\([a-z]*\)/|\1 \2|")
    echo "$found" | while read -r place used; do
        [ -z "$used" ] && continue
        case " $folder $allowed " in *" $used "*) ;; *) echo "$place: $root/$folder may not include $root/$used" ;; esac
    done
}
out=$(
    check_includes compiler support ""
    check_includes compiler frontend "support"
    check_includes compiler ir "support infer" # infer/rule.def: the names of the rules
    check_includes compiler irbuild "support frontend ir"
    check_includes compiler infer "support ir"
    check_includes compiler optimise "support ir"
    check_includes compiler lower "support ir"
    check_includes compiler emit "support ir"
    grep -rn '#include "runtime/' compiler --include='*.c' --include='*.h' | grep -v 'runtime/tables/' | sed 's/$/: the compiler may include runtime\/tables only/'
    grep -rln 'Python\.h' compiler runtime --include='*.c' --include='*.h' | grep -v '^compiler/frontend/cpython.c$' | sed 's/$/: only cpython.c may include Python.h/'
    grep -rln '<gc/gc' runtime --include='*.c' --include='*.h' | grep -v '^runtime/core/gc\(_count\|_stress\)\{0,1\}\.c$' | sed 's/$/: only gc.c, gc_count.c and gc_stress.c may include gc.h/'
    grep -rln 'gmp\.h' runtime --include='*.c' --include='*.h' | grep -v '^runtime/types/bigint' | sed 's/$/: only bigint.c may include gmp.h/'
    grep -rnE '[[:space:]]$' compiler runtime tools stdlib-shims --include='*.c' --include='*.h' --include='*.def' --include='*.py' --include='*.sh' | sed 's/^\([^:]*:[0-9]*\):.*/\1: white space at the end of the line/'
    find compiler runtime -name '*.[ch]' | xargs wc -l | awk '$2 != "total" && $1 > 1000 {print $2 ": " $1 " lines, more than 1000"}'
)
[ -z "$out" ] || { echo "$out"; exit 1; }
exit $status
