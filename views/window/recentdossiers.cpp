// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which dossiers were open last, and how a person works; in window.ini beside the window's place.
#include "model/store/privateplace.h"
#include "views/window/windowsettings.h"

#include <QSettings>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype most = 8;
const auto listKey = u"recent"_s;

void keep(const QString &workspace, const QList<RecentDossier> &dossiers)
{
    (void)(makePrivateWorkspace(workspace) && makePrivateFile(windowFile(workspace)));
    QSettings file(windowFile(workspace), QSettings::IniFormat);
    file.remove(listKey);
    file.beginWriteArray(listKey, int(dossiers.size()));
    for (qsizetype i = 0; i < dossiers.size(); ++i) {
        file.setArrayIndex(int(i));
        file.setValue(u"id"_s, dossiers[i].id.value);
        file.setValue(u"title"_s, dossiers[i].title);
    }
    file.endArray();
}

QList<RecentDossier> without(QList<RecentDossier> dossiers, const DossierId &id)
{
    dossiers.removeIf([&](const RecentDossier &one) { return one.id == id; });
    return dossiers;
}

} // namespace

QList<RecentDossier> recentDossiers(const QString &workspace)
{
    QSettings file(windowFile(workspace), QSettings::IniFormat);
    QList<RecentDossier> found;
    const int count = file.beginReadArray(listKey);
    for (int i = 0; i < count && found.size() < most; ++i) {
        file.setArrayIndex(i);
        found.append({.id = {file.value(u"id"_s).toString()}, .title = file.value(u"title"_s).toString()});
    }
    return found;
}

void noteRecent(const QString &workspace, const RecentDossier &opened)
{
    const QList<RecentDossier> before = recentDossiers(workspace);
    if (!before.isEmpty() && before.first() == opened)
        return;
    QList<RecentDossier> now = without(before, opened.id);
    now.prepend(opened);
    keep(workspace, now.mid(0, most));
}

void forgetRecent(const QString &workspace, const DossierId &id)
{
    const QList<RecentDossier> before = recentDossiers(workspace);
    if (const QList<RecentDossier> now = without(before, id); now != before)
        keep(workspace, now);
}

Preferences readPreferences(const QString &workspace)
{
    const QSettings file(windowFile(workspace), QSettings::IniFormat);
    return {.name = file.value(u"ownName"_s).toString(),
            .automatic = file.value(u"automatic"_s, true).toBool()};
}

void keepPreferences(const QString &workspace, const Preferences &preferences)
{
    (void)(makePrivateWorkspace(workspace) && makePrivateFile(windowFile(workspace)));
    QSettings file(windowFile(workspace), QSettings::IniFormat);
    file.setValue(u"ownName"_s, preferences.name);
    file.setValue(u"automatic"_s, preferences.automatic);
}

} // namespace wd
