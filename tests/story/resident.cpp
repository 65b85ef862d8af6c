// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/resident.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "sync/plone/http.h"
#include "sync/plone/ploneclient.h"
#include "sync/site/dossierplaces.h"

#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

HttpReply ask(const QUrl &site, const QString &path, bool api)
{
    Http http;
    PloneClient stranger({.site = site, .user = {}, .password = {}}, http);
    return stranger.anonymous(path, api).value_or(HttpReply{});
}

QSet<QString> publicParts(const Dossier &dossier, const QDate &today)
{
    const Dossier view = publicView(dossier, today);
    QSet<QString> ids;
    for (const Document &part : view.documents)
        ids.insert(part.id);
    for (const Image &part : view.images)
        ids.insert(part.id);
    return ids;
}

} // namespace

HttpReply Resident::read(const QString &slug, const QString &below) const
{
    return ask(m_site, Places{}.dossier(slug) + below, true);
}

Resident::Files Resident::readFiles(const Dossier &dossier, const QDate &today) const
{
    Files files;
    const QSet<QString> open = publicParts(dossier, today);
    const auto look = [&](const auto &part, const QString &container, const QString &field) {
        const QString path = Places{}.dossier(dossier.slug) + container + part.slug + idExtension(part.file);
        const HttpReply got = ask(m_site, path + u"/@@download/"_s + field, false);
        if (!open.contains(part.id)) {
            if (got.status == 200 || ask(m_site, path, true).status == 200)
                files.leaked.append(part.file.name);
        } else if (got.status == 200 && sha256Of(got.body) == part.file.sha256)
            ++files.whole;
        else
            files.wrong.append(part.file.name);
    };
    for (const Document &part : dossier.documents)
        look(part, u"/stukken/"_s, u"file"_s);
    for (const Image &part : dossier.images)
        look(part, part.kind == ImageKind::Impression ? u"/impressies/"_s : u"/fotos/"_s, u"image"_s);
    return files;
}

} // namespace wd
