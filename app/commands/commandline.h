// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace wd
{

/// What one command may be given.
struct CommandForm {
    QString name; ///< "list", "site add"
    qsizetype least = 0, most = 0; ///< how many words; most -1: any number
    QStringList options = {}; ///< with a value: "--title T" or "--title=T"
    QStringList flags = {};
    [[nodiscard]] bool operator==(const CommandForm &) const = default;
};

/// A command line taken apart.
struct CommandLine {
    QString workspace; ///< empty: the usual one
    bool json = false;
    bool help = false, version = false;
    QString command; ///< name of a form; empty: none was given
    QStringList files; ///< in the place of a command: what the window is to bring in
    QStringList words;
    QHash<QString, QString> options;
    QSet<QString> flags;

    [[nodiscard]] QString option(const QString &name) const { return options.value(name); }
    [[nodiscard]] bool has(const QString &name) const
    {
        return flags.contains(name) || options.contains(name);
    }
};

/// Takes the arguments (without the program's name) apart by `forms`. `--workspace DIR`, `--json` and
/// `--help` may stand anywhere; `--` ends the options, `-o` is short for `--output`. A first word with a dot
/// or a slash in it, which no command has, is a file, and so are all words after it. BadInput "usage",
/// subject: the word that is wrong, or the option or command that lacks something.
[[nodiscard]] Result<CommandLine> readCommandLine(const QStringList &arguments,
                                                  const QList<CommandForm> &forms);

} // namespace wd
