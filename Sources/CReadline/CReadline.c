// SPDX-License-Identifier: GPL-3.0-or-later
#include "CReadline.h"
#include "Completion.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

static ilp_callbacks callbacks;
static bool is_open;
static bool is_plain;

// The line that is being read.
static bool is_done;
static bool was_pasted;
static char *accepted;
static const char *prefilled;

// --- Input -------------------------------------------------------------------------------

// Bytes are read in blocks, so that a paste of a megabyte costs hundreds of calls and not a
// million, and so that redrawing can wait until the block has been worked off.
static unsigned char block[65536];
static size_t block_start, block_end;
static int last_byte;

static bool block_is_empty(void) { return block_start == block_end; }

static bool terminal_is_gone(void) {
  struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&source, 1, 0) > 0 && (source.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

/// Takes what has been typed, which may be nothing by now: Ctrl-C empties the terminal's queue.
/// False when nothing will ever come.
static bool fill_block(void) {
  ssize_t count = read(STDIN_FILENO, block, sizeof block);
  block_start = 0;
  block_end = count > 0 ? (size_t)count : 0;
  if (count == 0) return !terminal_is_gone();
  return count > 0 || errno == EINTR || errno == EAGAIN;
}

/// The next byte for readline, or EOF when a signal or a hang-up must be seen to first.
static int next_byte(FILE *stream) {
  (void)stream;
  while (block_is_empty()) {
    int number = ilp_signals_wait(STDIN_FILENO);
    if (number != 0) {
      ilp_signals_return(number);
      return EOF;
    }
    if (!fill_block()) return EOF;
  }
  last_byte = block[block_start++];
  return last_byte;
}

/// Answers readline's question whether a lone Escape is the beginning of something longer. Only what
/// has been taken from the terminal is certain to come: the rest, Ctrl-C can still take back.
static int more_is_coming(void) {
  if (block_is_empty() && last_byte == 27) {
    const char *configured = rl_variable_value("keyseq-timeout");
    struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&source, 1, configured ? atoi(configured) : 0) > 0) fill_block();
  }
  return !block_is_empty();
}

/// Draws, unless text that will be drawn anyway is still waiting.
static void draw_when_caught_up(void) {
  bool text_waits = !block_is_empty() && block[block_start] >= ' ' && block[block_start] != 127;
  if (!text_waits || RL_ISSTATE(RL_STATE_INPUTPENDING)) rl_redisplay();
}

// --- The terminal ------------------------------------------------------------------------

/// A read that finds nothing comes back at once. It would sleep, deaf to the signals on the pipe,
/// if Ctrl-C emptied the queue after `poll` had seen input. This setting belongs to the terminal;
/// O_NONBLOCK would be the shell's as well.
static void prepare(int meta) {
  rl_prep_terminal(meta);
  struct termios settings;
  if (tcgetattr(STDIN_FILENO, &settings) != 0 || (settings.c_lflag & ICANON) != 0) return;
  if (settings.c_cc[VMIN] == 0 && settings.c_cc[VTIME] == 0) return;
  settings.c_cc[VMIN] = settings.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &settings);
}

static void stay_prepared(void) {}

// A dumb terminal cannot go up a row, so readline would scroll sideways and draw the row anew at
// each key. On a row without end it only ever appends.
static void widen_when_plain(void) {
  if (is_plain) rl_set_screen_size(24, 30000);
}

static void leave_line(void) {
  rl_point = rl_end;
  rl_redisplay();
  rl_crlf();
  fflush(rl_outstream);
}

static void draw_on_fresh_line(void) {
  rl_on_new_line();
  rl_forced_update_display();
}

static void resize(void) {
  if (is_plain) return;
  rl_resize_terminal();
}

void ilp_editor_release(void) {
  if (!is_open) return;
  rl_deprep_terminal();
  fflush(rl_outstream);
}

void ilp_editor_reclaim(void) {
  if (is_open) prepare(1);
}

static void suspend(void) {
  leave_line();
  ilp_editor_release();
  ilp_signals_stop_self();
}

/// After SIGCONT, whoever sent the stop: a shell may have changed the terminal meanwhile.
static void resume(bool on_fresh_line) {
  ilp_editor_release();
  ilp_editor_reclaim();
  if (!is_plain) rl_reset_screen_size();
  if (!on_fresh_line) rl_crlf();
  draw_on_fresh_line();
}

// --- Keys of our own ---------------------------------------------------------------------

static int insert_newline(int count, int key) {
  (void)key;
  for (; count > 0; count--) rl_insert_text("\n");
  return 0;
}

static int edit_elsewhere(int count, int key) {
  (void)count;
  (void)key;
  if (callbacks.edit == NULL) return rl_ding();
  leave_line();
  ilp_editor_release();
  char *edited = callbacks.edit(callbacks.context, rl_line_buffer);
  ilp_editor_reclaim();
  if (edited != NULL) {
    rl_begin_undo_group();
    rl_delete_text(0, rl_end);
    rl_point = 0;
    rl_insert_text(edited);
    rl_end_undo_group();
    free(edited);
  }
  draw_on_fresh_line();
  return 0;
}

static const char paste_end[] = "\033[201~";

/// Takes a bracketed paste: line ends of every kind become newlines, and NUL bytes, which would
/// cut the line short, become the character that says something was unreadable.
static int take_paste(int count, int key) {
  (void)count;
  (void)key;
  size_t length = 0, capacity = 4096, end = sizeof paste_end - 1;
  char *text = malloc(capacity);
  int byte, before = 0;
  while (text != NULL && (byte = next_byte(rl_instream)) != EOF) {
    if (byte == '\n' && before == '\r') {
      before = byte;
      continue;
    }
    before = byte;
    if (length + 4 > capacity) {
      char *larger = realloc(text, capacity *= 2);
      if (larger == NULL) break;
      text = larger;
    }
    if (byte == 0) {
      memcpy(text + length, "\xEF\xBF\xBD", 3);
      length += 3;
      continue;
    }
    text[length++] = byte == '\r' ? '\n' : (char)byte;
    if (byte == '~' && length >= end && memcmp(text + length - end, paste_end, end) == 0) {
      length -= end;
      break;
    }
  }
  if (text == NULL) return rl_ding();
  while (length > 0 && text[length - 1] == '\n') length--;
  text[length] = '\0';
  // Words pasted after `/note ` belong to that command; only a whole line counts as pasted.
  was_pasted = was_pasted || rl_end == 0;
  rl_insert_text(text);
  free(text);
  return 0;
}

// The keys are bound before the user's inputrc is read, so that the inputrc has the last word.
static void bind_keys(void) {
  rl_add_defun("ilp-insert-newline", insert_newline, -1);
  rl_add_defun("ilp-edit-elsewhere", edit_elsewhere, -1);
  rl_add_defun("ilp-take-paste", take_paste, -1);
  rl_bind_key_in_map('\r', insert_newline, emacs_meta_keymap);
  rl_bind_key_in_map('\n', insert_newline, emacs_meta_keymap);
  rl_bind_key_in_map(CTRL('E'), edit_elsewhere, emacs_ctlx_keymap);
  rl_bind_key_in_map('v', edit_elsewhere, vi_movement_keymap);
}

static void bind_paste(void) {
  rl_bind_keyseq_in_map("\033[200~", take_paste, emacs_standard_keymap);
  rl_bind_keyseq_in_map("\033[200~", take_paste, vi_insertion_keymap);
}

// --- Opening and closing -----------------------------------------------------------------

void ilp_editor_open(bool plain, ilp_callbacks wanted) {
  callbacks = wanted;
  if (is_open) return;
  is_open = true;
  is_plain = plain;
  ilp_locale_set();
  rl_readline_name = "ilp";
  if (plain) rl_terminal_name = "dumb";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_getc_function = next_byte;
  rl_input_available_hook = more_is_coming;
  rl_prep_term_function = prepare;
  rl_deprep_term_function = stay_prepared;
  ilp_completion_open(wanted.complete, wanted.context);
  bind_keys();
  using_history();
  rl_initialize();
  bind_paste();
  if (plain) rl_variable_bind("enable-bracketed-paste", "off");
  widen_when_plain();
  atexit(ilp_editor_close);
}

void ilp_editor_close(void) {
  if (!is_open) return;
  rl_callback_handler_remove();
  ilp_editor_release();
  is_open = false;
}

// --- Reading -----------------------------------------------------------------------------

static int insert_prefill(void) {
  if (prefilled != NULL && *prefilled != '\0') rl_insert_text(prefilled);
  return 0;
}

static void accept(char *line) {
  rl_callback_handler_remove();
  accepted = line;
  is_done = true;
}

/// Lets the line go. `rl_free_line_state` alone would keep the text for the next prompt, so the
/// handler is removed and installed anew.
static ilp_event give_up(ilp_event event) {
  rl_callback_sigcleanup();
  if (event == ILP_EVENT_INTERRUPTED) {
    rl_point = rl_end;
    rl_redisplay();
    rl_echo_signal_char(SIGINT);
    block_start = block_end = 0;
    rl_clear_pending_input();
  }
  rl_crlf();
  fflush(rl_outstream);
  rl_free_line_state();
  rl_callback_handler_remove();
  if (event == ILP_EVENT_HANGUP || event == ILP_EVENT_TERMINATED) ilp_editor_release();
  return event;
}

static ilp_event finish(char **text) {
  *text = accepted;
  if (accepted != NULL) return was_pasted ? ILP_EVENT_PASTE : ILP_EVENT_LINE;
  rl_crlf();
  fflush(rl_outstream);
  return ILP_EVENT_END_OF_INPUT;
}

static void work_off_block(void) {
  // The own drawing function stands in for these calls only: readline redraws after a change
  // of size in the right way only as long as its own is in place.
  rl_redisplay_function = draw_when_caught_up;
  // After a count (Alt-3 a) readline may hold a key of its own that it read ahead.
  while ((!block_is_empty() || RL_ISSTATE(RL_STATE_INPUTPENDING)) && !is_done) rl_callback_read_char();
  rl_redisplay_function = rl_redisplay;
}

ilp_event ilp_editor_read(const char *prompt, const char *prefill, char **text) {
  *text = accepted = NULL;
  is_done = was_pasted = false;
  prefilled = prefill;
  rl_startup_hook = insert_prefill;
  bool stopped = false;
  rl_callback_handler_install(prompt, accept);
  for (;;) {
    work_off_block();
    if (is_done) return finish(text);
    switch (ilp_signals_wait(STDIN_FILENO)) {
      case 0:
        if (!fill_block()) return give_up(ILP_EVENT_HANGUP);
        break;
      case SIGINT: return give_up(ILP_EVENT_INTERRUPTED);
      case SIGTERM:
      case SIGQUIT: return give_up(ILP_EVENT_TERMINATED);
      case SIGHUP: return give_up(ILP_EVENT_HANGUP);
      case SIGTSTP:
        suspend();
        stopped = true;
        break;
      case SIGCONT:
        resume(stopped);
        stopped = false;
        break;
      case SIGWINCH: resize(); break;
      default: break;
    }
  }
}

// --- History -----------------------------------------------------------------------------

void ilp_history_add(const char *line) { add_history(line); }

void ilp_history_limit(int limit) { stifle_history(limit); }
