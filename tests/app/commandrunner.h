// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace wd::test
{

/// What a command answered.
struct Answer {
    int code = -1;
    QString out, err;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QJsonObject object() const;
    /// The first line of `out`.
    [[nodiscard]] QString line() const { return out.section(u'\n', 0, 0); }
};

/// A workspace on which commands are run in this process, as main runs them.
class CommandRunner
{
public:
    explicit CommandRunner(const QString &password = QStringLiteral("geheim"));

    [[nodiscard]] Answer run(const QStringList &arguments);
    /// run() of a command that must go well; ends the test program with what it said when it does not.
    Answer must(const QStringList &arguments);
    /// Fills in all that a dossier of any kind must have before it may be published.
    void complete(const QString &id);
    [[nodiscard]] QString workspace() const { return m_folder.path(); }
    /// A folder for files of the test.
    [[nodiscard]] QString place(const QString &name) const { return m_files.filePath(name); }
    /// Writes a file there and answers its path.
    QString write(const QString &name, const QByteArray &bytes) const;

    Language language = Language::Dutch;
    int maxPages = 0; ///< of the database
    std::function<void(const QByteArray &words)>
        overhear; ///< called with what is written to `out`, when it is
    Passwords passwords; ///< the keychain of this one is empty and keeps nothing

private:
    QTemporaryDir m_folder, m_files;
};

/// A small PDF with `words` as its text.
[[nodiscard]] QByteArray pdfWith(const QByteArray &words);
/// A picture.
[[nodiscard]] QByteArray smallJpeg();

} // namespace wd::test
