// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/edtf.h"
#include "model/dossier/described/schema.h"
#include "model/dossier/described/shape.h"
#include "model/dossier/ids.h"
#include "model/dossier/text/richtext.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

namespace wd
{

using namespace Qt::StringLiterals;

bool isKnownHref(const QString &href)
{
    if (href.startsWith(u"part:"_s))
        return isUuid(href.mid(5));
    for (const QChar c : href) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            return false;
    }
    const QUrl url(href, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (scheme == u"mailto"_s)
        return url.path().contains(u'@');
    return (scheme == u"https"_s || scheme == u"http"_s) && url.isValid() && !url.host().isEmpty();
}

namespace
{

bool isDay(const QString &text)
{
    return text.isEmpty() || (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid());
}

bool isPlainName(const QString &name)
{
    return !name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar(0)) && name != u"."_s
        && name != u".."_s;
}

bool isHex(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool isSlug(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// Walks a dossier and checks each text by what it is; links in rich text, and ids wherever they stand.
class MeaningCheck
{
public:
    /// `shape` null: of what is not described, a block or an unknown member.
    Result<void> object(const QJsonObject &json, const Shape *shape, const QString &pointer)
    {
        const bool described = shape && memberShape(*shape, u"sha256"_s);
        if (json.contains(u"sha256"_s) && (described || pointer.endsWith(u"/file"_s)))
            return file(json, pointer);
        for (auto it = json.begin(); it != json.end(); ++it) {
            const Shape *member = shape ? memberShape(*shape, it.key()) : nullptr;
            const QString at = pointer + u'/' + it.key();
            if (it->isString())
                WD_TRY(text(it.key(), it->toString(), member ? member->text : TextKind::Prose, at));
            else if (it->isObject())
                WD_TRY(object(it->toObject(), member, at));
            else if (it->isArray())
                WD_TRY(array(it->toArray(), member, at));
        }
        return {};
    }

private:
    Result<void> array(const QJsonArray &json, const Shape *shape, const QString &pointer)
    {
        for (qsizetype i = 0; i < json.size(); ++i) {
            const QString at = pointer + u'/' + QString::number(i);
            if (json.at(i).isObject())
                WD_TRY(object(json.at(i).toObject(), shape, at));
            else if (json.at(i).isArray())
                WD_TRY(array(json.at(i).toArray(), shape, at));
        }
        return {};
    }

    Result<void> text(const QString &name, const QString &value, TextKind kind, const QString &at)
    {
        if (name == u"id"_s)
            return id(value, at);
        const bool link = (name == u"href"_s || name == u"url"_s) && !value.isEmpty();
        const bool wrong = (kind == TextKind::Day && !isDay(value))
            || (kind == TextKind::Date && !EdtfDate::parse(value)) || (name == u"slug"_s && !isSlug(value))
            || (link && !isKnownHref(value)) || (name == u"url"_s && value.startsWith(u"part:"_s))
            || (kind == TextKind::Title && value.contains(u'\n'));
        if (wrong)
            return fail(ErrorKind::BadInput, at, u"schema"_s);
        return {};
    }

    Result<void> id(const QString &value, const QString &at)
    {
        if (!isUuid(value) || m_ids.contains(value))
            return fail(ErrorKind::BadInput, at, u"schema"_s);
        m_ids.insert(value);
        return {};
    }

    static Result<void> file(const QJsonObject &json, const QString &pointer)
    {
        if (!isPlainName(json.value(u"name"_s).toString()))
            return fail(ErrorKind::BadInput, pointer + u"/name"_s, u"escapes-folder"_s);
        if (!isHex(json.value(u"sha256"_s).toString()))
            return fail(ErrorKind::BadInput, pointer + u"/sha256"_s, u"schema"_s);
        return {};
    }

    QSet<QString> m_ids;
};

} // namespace

Result<void> checkMeaning(const QJsonObject &dossier)
{
    return MeaningCheck().object(dossier, &dossierShape(), {});
}

} // namespace wd
