// SPDX-License-Identifier: GPL-3.0-or-later

/// What something that was done came to. Apart from `Ending?`, so that "done, going on" is not "not mine".
struct Done { var value: Ending? }
