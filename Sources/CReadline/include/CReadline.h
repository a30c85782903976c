// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef CREADLINE_H
#define CREADLINE_H

#include <stdbool.h>
#include <stddef.h>

// The line editor, signals and nothing else. readline's globals stay on the C side, because
// Swift 6 rightly refuses shared mutable state it cannot check. Everything here belongs to the
// main thread, but for the signal handlers themselves.

// --- Signals, as bytes on a pipe ---------------------------------------------------------

/// Catches INT, TERM, QUIT, HUP, WINCH, CONT, CHLD, and TSTP when `job_control` is wanted, and
/// ignores PIPE. A signal that was ignored at the start stays ignored (`nohup`). False when the
/// pipe cannot be made.
bool ilp_signals_open(bool job_control);

/// Waits until `descriptor` can be read or a signal has come. The number of the signal, which
/// goes first, or 0 for the descriptor. With -1 it waits for signals alone.
int ilp_signals_wait(int descriptor);

/// The next signal that has already come, or 0.
int ilp_signals_take(void);

/// Gives a signal back, so that the next wait finds it.
void ilp_signals_return(int number);

/// Stops this process as Ctrl-Z asks, until somebody continues it.
void ilp_signals_stop_self(void);

/// Makes the locale one of UTF-8: the user's, else C.UTF-8, for child processes too.
void ilp_locale_set(void);

// --- The line editor ---------------------------------------------------------------------

typedef enum __attribute__((enum_extensibility(closed))) ilp_event {
  ILP_EVENT_LINE,
  ILP_EVENT_PASTE,
  ILP_EVENT_INTERRUPTED,
  ILP_EVENT_END_OF_INPUT,
  ILP_EVENT_HANGUP,
  ILP_EVENT_TERMINATED,
} ilp_event;

/// The candidates of one Tab, filled in by the callback.
typedef struct ilp_candidates ilp_candidates;

/// Adds one whole replacement for the text from `ilp_candidates_replace_from` to the cursor.
void ilp_candidates_add(ilp_candidates *candidates, const char *text);

/// The byte of the line where the replaced text begins; before this is called, the word.
void ilp_candidates_replace_from(ilp_candidates *candidates, size_t start);

/// Asks for file names. Without this, Tab never offers one.
void ilp_candidates_ask_for_files(ilp_candidates *candidates);

/// Leaves out the space after a single candidate.
void ilp_candidates_leave_open(ilp_candidates *candidates);

/// Tab on `line` with the cursor at byte `cursor`, in the word that begins at byte `word`.
typedef void ilp_complete(void *context, const char *line, size_t word, size_t cursor, ilp_candidates *candidates);

typedef struct ilp_callbacks {
  void *context;
  ilp_complete *complete;
  /// Ctrl-X Ctrl-E on `text`: the text to go on with, from malloc, or null to leave the line alone.
  char *(*edit)(void *context, const char *text);
} ilp_callbacks;

/// Sets readline up on standard input and output, without escape sequences when `plain`. Signals
/// must be open.
void ilp_editor_open(bool plain, ilp_callbacks callbacks);

/// Shows the prompt and `prefill` and reads one line into `text` (from malloc, null unless the
/// event is a line or a paste). The terminal stays prepared between lines, so that what is typed
/// ahead is neither echoed twice nor cut at the 4096 bytes of a terminal's own line.
ilp_event ilp_editor_read(const char *prompt, const char *prefill, char **text);

/// Gives the terminal to somebody else (an editor, a shell) and takes it back.
void ilp_editor_release(void);
void ilp_editor_reclaim(void);

/// Restores the terminal. Also happens at exit.
void ilp_editor_close(void);

/// Adds a line to what the arrow keys and Ctrl-R find; `limit` lines are kept.
void ilp_history_add(const char *line);
void ilp_history_limit(int limit);

#endif
