// SPDX-License-Identifier: GPL-3.0-or-later
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CReadline.h"

static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t continued;

static void deliver(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  if (number == SIGCONT) continued = 1;
  // A full pipe already holds more news than anybody will read.
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

static void catch_signal(int number) {
  struct sigaction before;
  if (sigaction(number, NULL, &before) == 0 && before.sa_handler == SIG_IGN) return;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = deliver;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;  // `poll` is never restarted, and the reads after it never sleep
  sigaction(number, &action, NULL);
}

bool ilp_signals_open(bool job_control) {
  if (pipe_ends[0] < 0) {
    if (pipe(pipe_ends) != 0) return false;
    for (int end = 0; end < 2; end++) {
      fcntl(pipe_ends[end], F_SETFD, FD_CLOEXEC);
      fcntl(pipe_ends[end], F_SETFL, O_NONBLOCK);
    }
    static const int numbers[] = {SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGWINCH, SIGCONT, SIGCHLD};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) catch_signal(numbers[i]);
    signal(SIGPIPE, SIG_IGN);
  }
  if (job_control) catch_signal(SIGTSTP);
  return true;
}

int ilp_signals_take(void) {
  unsigned char byte;
  return pipe_ends[0] >= 0 && read(pipe_ends[0], &byte, 1) == 1 ? byte : 0;
}

void ilp_signals_return(int number) { deliver(number); }

int ilp_signals_wait(int descriptor) {
  struct pollfd sources[2] = {
      {.fd = pipe_ends[0], .events = POLLIN},
      {.fd = descriptor, .events = POLLIN},
  };
  for (;;) {
    int number = ilp_signals_take();
    if (number != 0) return number;
    sources[0].revents = sources[1].revents = 0;
    if (poll(sources, 2, -1) < 0 && errno != EINTR) return 0;
    // A hang-up or a bad descriptor counts as readable: the read will say what is wrong. A signal that came with the
    // input (Ctrl-C and what was typed after it) is delivered as poll returns, too late for poll to report it.
    if (sources[1].revents != 0) return ilp_signals_take();
  }
}

void ilp_signals_stop_self(void) {
  struct sigaction standard, before;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &before);
  continued = 0;
  kill(getpid(), SIGTSTP);
  // The kernel discards SIGTSTP where no shell of the same session watches; SIGSTOP it obeys.
  if (!continued) kill(getpid(), SIGSTOP);
  sigaction(SIGTSTP, &before, NULL);
}

void ilp_locale_set(void) {
  if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  // readline asks the environment again before every line, and the user's editor will get UTF-8 too.
  setenv("LC_ALL", "C.UTF-8", 1);
  setlocale(LC_CTYPE, "C.UTF-8");
}
