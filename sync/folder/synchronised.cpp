// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/foldersite.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// How the folder of a service is known: by what it is called, and by what the service keeps in it.
struct Service {
    const char16_t *name;
    std::array<const char16_t *, 3> folders; ///< its own name, or that with something behind it
    std::array<const char16_t *, 3> keeps; ///< patterns
};

constexpr std::array services{
    Service{u"OneDrive", {u"OneDrive"}, {u".849C9593-D756-4E56-8D6E-42412F2A707B"}},
    Service{u"Dropbox", {u"Dropbox"}, {u".dropbox", u".dropbox.cache"}},
    Service{u"Nextcloud", {u"Nextcloud"}, {u".nextcloudsync.log", u".sync_????????????.db", u"._sync_*.db"}},
    Service{u"ownCloud", {u"ownCloud"}, {u".owncloudsync.log", u".csync_journal.db"}},
    Service{u"Google Drive",
            {u"Google Drive", u"GoogleDrive", u"google-drive:"},
            {u".tmp.drivedownload", u".tmp.driveupload"}},
    Service{u"iCloud", {u"iCloud Drive", u"iCloudDrive", u"com~apple~CloudDocs"}, {}},
    Service{u"pCloud", {u"pCloudDrive", u"pCloud Drive"}, {}},
    Service{u"Syncthing", {}, {u".stfolder"}},
    Service{u"Seafile", {u"Seafile"}, {u".seafile-data"}},
};

/// "OneDrive - Gemeente", "Dropbox (Werk)", "google-drive:host=...": a name and what a service puts behind
/// it.
bool isCalled(const QString &name, const QString &service)
{
    if (!name.startsWith(service, Qt::CaseInsensitive))
        return false;
    const QString rest = name.mid(service.size());
    return rest.isEmpty() || service.endsWith(u':') || rest.startsWith(u" - "_s) || rest.startsWith(u" ("_s);
}

bool isOf(const Service &service, const QDir &folder)
{
    const QString name = folder.dirName();
    for (const char16_t *called : service.folders) {
        if (called && isCalled(name, QStringView(called).toString()))
            return true;
    }
    return std::any_of(service.keeps.begin(), service.keeps.end(), [&folder](const char16_t *pattern) {
        return pattern
            && !folder
                    .entryList({QStringView(pattern).toString()},
                               QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty();
    });
}

} // namespace

QString synchronisedBy(const QString &folder)
{
    for (QDir at(folder); !at.isRoot();) {
        for (const Service &service : services) {
            if (isOf(service, at))
                return QStringView(service.name).toString();
        }
        const QString above = QFileInfo(at.path()).path();
        if (above == at.path())
            break;
        at = QDir(above);
    }
    return {};
}

} // namespace wd
