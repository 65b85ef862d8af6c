// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/files/exportedfile.h"

namespace wd
{

using namespace Qt::StringLiterals;

bool ExportedFile::begin()
{
    SystemError::forgetLast();
    if (!open(QIODevice::WriteOnly)) {
        m_why = SystemError::last();
        return false;
    }
    m_given = permissions();
    // Nothing was written yet. A disk without rights, such as a stick, refuses: there is nothing to narrow.
    (void)setPermissions(ReadOwner | WriteOwner | ReadUser | WriteUser);
    return true;
}

bool ExportedFile::finish()
{
    (void)setPermissions(m_given);
    SystemError::forgetLast();
    const bool whole = commit();
    if (!whole && m_why.number == 0)
        m_why = SystemError::last();
    return whole;
}

/// A disk that fills up takes a part of what it is given: of that Qt keeps no reason.
qint64 ExportedFile::writeData(const char *bytes, qint64 size)
{
    SystemError::forgetLast();
    const qint64 written = QSaveFile::writeData(bytes, size);
    if ((written < size || error() != NoError) && m_why.number == 0)
        m_why = SystemError::last();
    return written;
}

Error ExportedFile::refusal() const
{
    const bool full = m_why.kind == SystemErrorKind::Full || m_why.kind == SystemErrorKind::TooLarge;
    const QString words = m_why.number == 0 ? errorString() : qt_error_string(m_why.number);
    return {.kind = ErrorKind::Storage, .subject = fileName(), .detail = full ? u"no-room"_s : words};
}

} // namespace wd
