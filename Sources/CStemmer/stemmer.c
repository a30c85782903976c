// SPDX-License-Identifier: GPL-3.0-or-later
#include "CStemmer.h"

#include <libstemmer.h>
#include <stddef.h>

// The handle is libstemmer's own; the opaque name keeps its header out of Swift.
static struct sb_stemmer *inner(ilp_stemmer *stemmer) { return (struct sb_stemmer *)stemmer; }

ilp_stemmer *ilp_stemmer_open(const char *language) { return (ilp_stemmer *)sb_stemmer_new(language, "UTF_8"); }

const char *ilp_stemmer_name(int number) {
  const char **names = sb_stemmer_list();
  for (int passed = 0; passed < number && *names != NULL; passed++) names++;
  return *names;
}

void ilp_stemmer_close(ilp_stemmer *stemmer) { sb_stemmer_delete(inner(stemmer)); }

const unsigned char *ilp_stemmer_stem(ilp_stemmer *stemmer, const unsigned char *word, int length, int *stem_length) {
  const sb_symbol *stem = sb_stemmer_stem(inner(stemmer), word, length);
  *stem_length = stem == NULL ? 0 : sb_stemmer_length(inner(stemmer));
  return stem;
}
