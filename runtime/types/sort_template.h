/* sort_template.h - one instance of the stable merge sort: runs are found and lengthened to MIN_RUN by
 * binary insertion, then merged in the order of Munro and Wild's powersort. The includer defines
 *   S(name)     the names of this instance
 *   ELEM        the element type
 *   LESS(a, b)  1, 0, or -1 on error (then the sort stops; the array is a permutation of its input)
 */
static int S(insertion)(ELEM *a, int64_t n, int64_t sorted) {
    for (int64_t i = sorted; i < n; i++) {
        ELEM x = a[i];
        int64_t lo = 0, hi = i;
        while (lo < hi) {
            int64_t mid = lo + (hi - lo) / 2;
            int less = LESS(x, a[mid]);
            if (less < 0)
                return -1;
            if (less)
                hi = mid;
            else
                lo = mid + 1;
        }
        memmove(a + lo + 1, a + lo, (size_t)(i - lo) * sizeof(ELEM));
        a[lo] = x;
    }
    return 0;
}

/* The length of the run at a, made ascending; -1 on error. */
static int64_t S(find_run)(ELEM *a, int64_t n) {
    if (n < 2)
        return n;
    int64_t i = 2;
    int less = LESS(a[1], a[0]);
    if (less < 0)
        return -1;
    if (!less) {
        for (; i < n; i++)
            if ((less = LESS(a[i], a[i - 1])) != 0)
                return less < 0 ? -1 : i;
        return i;
    }
    for (; i < n; i++) {
        less = LESS(a[i], a[i - 1]);
        if (less < 0)
            return -1;
        if (!less)
            break;
    }
    for (int64_t l = 0, r = i - 1; l < r; l++, r--) {
        ELEM x = a[l];
        a[l] = a[r];
        a[r] = x;
    }
    return i;
}

/* Merges a[0..m) and a[m..n) with tmp, which holds the left part. */
static int S(merge)(ELEM *a, int64_t m, int64_t n, ELEM *tmp) {
    int64_t lo = 0, hi = m; /* the part of the left run that is in place already */
    while (lo < hi) {
        int64_t mid = lo + (hi - lo) / 2;
        int less = LESS(a[m], a[mid]);
        if (less < 0)
            return -1;
        if (less)
            hi = mid;
        else
            lo = mid + 1;
    }
    a += lo;
    m -= lo;
    n -= lo;
    if (m == 0)
        return 0;
    lo = m; /* and the part of the right run that is */
    hi = n;
    while (lo < hi) {
        int64_t mid = lo + (hi - lo) / 2;
        int less = LESS(a[mid], a[m - 1]);
        if (less < 0)
            return -1;
        if (less)
            lo = mid + 1;
        else
            hi = mid;
    }
    n = lo;
    memcpy(tmp, a, (size_t)m * sizeof(ELEM));
    int64_t i = 0, j = m, k = 0;
    while (i < m && j < n) {
        int less = LESS(a[j], tmp[i]);
        if (less < 0) {
            memcpy(a + k, tmp + i, (size_t)(m - i) * sizeof(ELEM));
            return -1;
        }
        const ELEM *from = less ? a + j : tmp + i; /* without a branch: either is as likely */
        a[k++] = *from;
        j += less;
        i += !less;
    }
    memcpy(a + k, tmp + i, (size_t)(m - i) * sizeof(ELEM));
    return 0;
}

static int S(sort)(ELEM *a, int64_t n) {
    struct { int64_t start, length; int power; } stack[64];
    int depth = 0;
    ELEM *tmp = n > MIN_RUN ? rt_alloc((size_t)n * sizeof(ELEM)) : NULL;
    for (int64_t at = 0; at < n;) {
        int64_t run = S(find_run)(a + at, n - at);
        if (run < 0)
            return -1;
        if (run < MIN_RUN && at + run < n) {
            int64_t want = n - at < MIN_RUN ? n - at : MIN_RUN;
            if (S(insertion)(a + at, want, run) < 0)
                return -1;
            run = want;
        }
        int power = depth == 0 ? 0 : run_power(stack[depth - 1].start, stack[depth - 1].length, run, n);
        while (depth > 1 && stack[depth - 1].power > power) {
            int64_t s = stack[depth - 2].start, m = stack[depth - 2].length;
            if (S(merge)(a + s, m, m + stack[depth - 1].length, tmp) < 0)
                return -1;
            stack[depth - 2].length += stack[depth - 1].length;
            depth--;
        }
        stack[depth].start = at;
        stack[depth].length = run;
        stack[depth++].power = power;
        at += run;
    }
    for (; depth > 1; depth--) {
        int64_t s = stack[depth - 2].start, m = stack[depth - 2].length;
        if (S(merge)(a + s, m, m + stack[depth - 1].length, tmp) < 0)
            return -1;
        stack[depth - 2].length += stack[depth - 1].length;
    }
    return 0;
}
