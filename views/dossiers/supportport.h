// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/dossier/ids.h"
#include "views/words/programwords.h"

#include <QObject>

#include <functional>

namespace wd
{

/// A file for who helps, before it is saved.
struct HelpFile {
    struct Entry {
        QString name;
        QString text;
    };
    QList<Entry> entries;

    /// All that is in it, as a person reads it before it goes anywhere.
    [[nodiscard]] QString asText() const
    {
        QStringList all;
        for (const Entry &entry : entries)
            all.append(entry.name + u'\n' + entry.text);
        return all.join(u'\n');
    }
};

/// What the window asks of the program about itself, for who helps and for who leaves. The app implements it.
/// All calls return at once; `reply` comes in the thread of the window, unless `asker` is gone by then.
class SupportPort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    template <typename T> using Reply = std::function<void(const Result<T> &)>;

    /// What this program is and works with.
    virtual void askFacts(QObject *asker, const Reply<ProgramFacts> &reply) = 0;
    /// What would go to who helps; with this dossier, without its words.
    virtual void askHelpFile(QObject *asker, const std::optional<DossierId> &dossier,
                             const Reply<HelpFile> &reply)
        = 0;
    /// Writes it as it was shown; the answer is true.
    virtual void saveHelpFile(QObject *asker, const HelpFile &file, const QString &path,
                              const Reply<bool> &reply)
        = 0;
    /// What stands on this computer and not on the site, as a person calls it; empty: nothing does.
    virtual void askUnshared(QObject *asker, const Reply<QStringList> &reply) = 0;
};

} // namespace wd
