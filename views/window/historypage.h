// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/workbench.h"
#include "views/window/page.h"

namespace wd
{

/// What a section, or the whole dossier, said before: every agreed revision in which it was different, with
/// the differences to what it says now, and the way back.
class HistoryPage : public PageFrame
{
    Q_OBJECT

public:
    HistoryPage(Workbench &bench, Language language, QWidget *parent = nullptr);

    void showSection(const QString &key); ///< empty: the whole dossier

private:
    /// What a revision said otherwise, and the way back to it.
    struct Said {
        HistoryEntry entry;
        Step step;
    };
    void show(const QList<HistoryEntry> &entries);
    void showSaid(const QList<Said> &said);
    void addEntry(const HistoryEntry &entry, const Step &step);
    void putBack(const Step &step);

    Workbench &m_bench;
    Language m_language;
    QString m_section;
    QVBoxLayout *m_entries;
};

} // namespace wd
