// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/site/sitekind.h"

#include <QRegularExpression>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// A path such as "/mijnwijk".
Result<QString> basePath(const QString &typed)
{
    static const QRegularExpression form(u"^(/[a-z0-9][a-z0-9._-]*)+$"_s);
    QString path = typed.startsWith(u'/') ? typed : u'/' + typed;
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    if (!form.match(path).hasMatch())
        return fail(ErrorKind::BadInput, typed.isEmpty() ? u"--base"_s : typed, u"usage"_s);
    return path;
}

} // namespace

SiteKind::~SiteKind() = default;

Result<SiteSettings> SiteKind::read(const SiteAnswers &answers) const
{
    for (const SiteField &field : fields()) {
        if (field.needed && answers.value(field.key).trimmed().isEmpty())
            return fail(ErrorKind::BadInput, u"--"_s + field.key, u"usage"_s);
    }
    SiteSettings settings{.name = {}, .url = {}, .user = answers.value(u"user"_s).trimmed(), .kind = key()};
    if (answers.contains(u"base"_s)) {
        WD_ASSIGN(settings.base, basePath(answers.value(u"base"_s)));
    }
    WD_TRY(take(settings, answers));
    return agreed(settings, answers);
}

Result<void> SiteKind::mayLogIn(const SiteSettings &) const
{
    return {};
}

SiteSettings SiteKind::agreed(const SiteSettings &site, const SiteAnswers &) const
{
    return site;
}

QString SiteKind::publicUrl(const SiteSettings &site, const QString &path) const
{
    return site.url.toString() + path;
}

bool SiteKind::isSame(const SiteSettings &one, const SiteSettings &other) const
{
    return one.url == other.url && one.base == other.base;
}

} // namespace wd
