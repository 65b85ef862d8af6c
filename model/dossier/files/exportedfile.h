// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/platform/systemerror.h"

#include <QSaveFile>

namespace wd
{

/// A file that a person takes out of the program: while it is written only its user may read it, and once
/// whole it has the rights of any new file there (or those of the file it takes the place of).
class ExportedFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    /// False, with errorString(), when it cannot be written there.
    [[nodiscard]] bool begin();
    /// Puts it in its place; false, with errorString(), when not all was written.
    [[nodiscard]] bool finish();
    /// Why it could not be written: Storage "no-room" where that disk (or what a person may put on it) is
    /// full, else the system's words.
    [[nodiscard]] Error refusal() const;

protected:
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    Permissions m_given; ///< what it has once whole
    SystemError m_why; ///< of what went wrong first
};

} // namespace wd
