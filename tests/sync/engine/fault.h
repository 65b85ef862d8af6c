// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wd::test
{

/// What a line does to one request.
enum class Fault {
    None,
    LoseRequest, ///< it never arrives, and the desk's connection breaks
    LoseAnswer, ///< it arrives, its answer does not
    HoldRequest, ///< as LoseRequest to the desk; it arrives when deliverHeld() says so
    DoubleRequest, ///< it arrives twice, as a proxy does that tries again; the desk gets the second answer
    Interrupt, ///< something else happens first, then it arrives and is answered
    HoldCopy ///< it arrives and is answered; a second time when deliverHeld() says so
};

} // namespace wd::test
