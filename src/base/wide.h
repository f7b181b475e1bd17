/*
 * wide: loops that the compiler turns into vectors, for the processor at hand.
 *
 * WIDE in front of a function compiles it twice, for any x86-64 and for those with AVX2, and the loader takes one. It is
 * worth it for loops without a way out over many bytes; on other machines and compilers it is nothing.
 */
#ifndef DONDOC_BASE_WIDE_H
#define DONDOC_BASE_WIDE_H

#if defined __x86_64__ && defined __GNUC__ && !defined __clang__ && defined __OPTIMIZE__ && !defined __SANITIZE_ADDRESS__
#define WIDE __attribute__((target_clones("avx2", "default")))
#else
#define WIDE
#endif

#endif
