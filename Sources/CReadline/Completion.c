// SPDX-License-Identifier: GPL-3.0-or-later
#include "Completion.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <readline/readline.h>

static ilp_complete *ask;
static void *ask_context;

struct ilp_candidates {
  char **texts;
  size_t count, capacity, next;
  size_t word, start;
  bool files, open;
};

static struct ilp_candidates found;

void ilp_candidates_add(ilp_candidates *candidates, const char *text) {
  if (candidates->count == candidates->capacity) {
    size_t capacity = candidates->capacity * 2 + 16;
    char **texts = realloc(candidates->texts, capacity * sizeof *texts);
    if (texts == NULL) return;
    candidates->texts = texts;
    candidates->capacity = capacity;
  }
  char *copy = strdup(text);
  if (copy != NULL) candidates->texts[candidates->count++] = copy;
}

void ilp_candidates_replace_from(ilp_candidates *candidates, size_t start) {
  candidates->start = start <= candidates->word ? start : candidates->word;
}

void ilp_candidates_ask_for_files(ilp_candidates *candidates) { candidates->files = true; }

void ilp_candidates_leave_open(ilp_candidates *candidates) { candidates->open = true; }

static void forget_candidates(void) {
  for (size_t i = 0; i < found.count; i++) free(found.texts[i]);
  found.count = found.next = 0;
  found.files = found.open = false;
}

/// readline replaces the last word only; of a longer candidate it gets the part in that word.
static char *next_candidate(const char *text, int state) {
  (void)text;
  if (state == 0) found.next = 0;
  size_t before_word = found.word - found.start;
  while (found.next < found.count) {
    const char *candidate = found.texts[found.next++];
    if (strlen(candidate) >= before_word) return strdup(candidate + before_word);
  }
  return NULL;
}

static void add_files(const char *path) {
  char *name;
  for (int state = 0; (name = rl_filename_completion_function(path, state)) != NULL; state = 1) {
    ilp_candidates_add(&found, name);
    free(name);
  }
}

static char **complete(const char *text, int start, int end) {
  rl_attempted_completion_over = 1;  // otherwise readline goes on and offers file names
  if (ask == NULL) return NULL;
  forget_candidates();
  found.word = found.start = (size_t)start;
  ask(ask_context, rl_line_buffer, (size_t)start, (size_t)end, &found);
  if (found.files) {
    char *path = strndup(rl_line_buffer + found.start, (size_t)end - found.start);
    if (path != NULL) add_files(path);
    free(path);
    rl_filename_completion_desired = found.start == found.word;
    rl_filename_quoting_desired = 0;
  }
  rl_completion_suppress_append = found.open;
  return rl_completion_matches(text, next_candidate);
}

void ilp_completion_open(ilp_complete *complete_line, void *context) {
  ask = complete_line;
  ask_context = context;
  rl_attempted_completion_function = complete;
  rl_basic_word_break_characters = " \t\n";
  rl_basic_quote_characters = "";
}
