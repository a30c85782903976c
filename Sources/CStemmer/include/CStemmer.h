// SPDX-License-Identifier: GPL-3.0-or-later
// A narrow door to libstemmer: one stemmer, opened by language, asked word by word.
#ifndef ILP_CSTEMMER_H
#define ILP_CSTEMMER_H

typedef struct ilp_stemmer ilp_stemmer;

/// A stemmer for UTF-8 words, or NULL when the language is unknown or memory is short. "english" is Porter2.
/// Not safe to share between threads.
ilp_stemmer *ilp_stemmer_open(const char *language);

/// The name of the algorithm with a number, counted from 0; NULL behind the last one.
const char *ilp_stemmer_name(int number);

/// Accepts NULL.
void ilp_stemmer_close(ilp_stemmer *stemmer);

/// The stem of a word of `length` bytes. The result belongs to the stemmer and holds until its next call;
/// `stem_length` receives its length in bytes. NULL when memory is short.
const unsigned char *ilp_stemmer_stem(ilp_stemmer *stemmer, const unsigned char *word, int length, int *stem_length);

#endif
