// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/edtf.h"
#include "model/dossier/ids.h"
#include "model/dossier/richtext.h"
#include "model/dossier/schema.h"

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

const QSet<QString> &dayMembers()
{
    static const QSet<QString> names{u"deleted"_s, u"embargoUntil"_s, u"until"_s,     u"opens"_s,
                                     u"closes"_s,  u"nextCheck"_s,    u"checkedOn"_s, u"nothingNewUntil"_s,
                                     u"on"_s,      u"due"_s};
    return names;
}

bool isDay(const QString &text)
{
    return text.isEmpty() || (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid());
}

/// Which members are days and which are EDTF depends on where they stand: news, status and validity have
/// days.
bool isDayAt(const QString &pointer, const QString &name)
{
    if (dayMembers().contains(name))
        return true;
    const bool named = name == u"date"_s || name == u"start"_s || name == u"end"_s;
    return named
        && (pointer.startsWith(u"/news"_s) || pointer.startsWith(u"/status"_s)
            || pointer.startsWith(u"/validity"_s));
}

bool isEdtfMember(const QString &name)
{
    static const QSet<QString> names{u"date"_s, u"endDate"_s, u"start"_s,   u"end"_s,
                                     u"from"_s, u"to"_s,      u"fromEnd"_s, u"toEnd"_s};
    return names.contains(name);
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

/// Walks everything this version knows and checks members by their name.
class MeaningCheck
{
public:
    Result<void> object(const QJsonObject &json, const QString &pointer)
    {
        if (json.contains(u"sha256"_s) && pointer.endsWith(u"/file"_s))
            return file(json, pointer);
        for (auto it = json.begin(); it != json.end(); ++it) {
            const QString at = pointer + u'/' + it.key();
            if (it->isString())
                WD_TRY(text(it.key(), it->toString(), at, pointer));
            else if (it->isObject())
                WD_TRY(object(it->toObject(), at));
            else if (it->isArray())
                WD_TRY(array(it->toArray(), at));
        }
        return {};
    }

private:
    Result<void> array(const QJsonArray &json, const QString &pointer)
    {
        for (qsizetype i = 0; i < json.size(); ++i) {
            const QString at = pointer + u'/' + QString::number(i);
            if (json.at(i).isObject())
                WD_TRY(object(json.at(i).toObject(), at));
            else if (json.at(i).isArray())
                WD_TRY(array(json.at(i).toArray(), at));
        }
        return {};
    }

    Result<void> text(const QString &name, const QString &value, const QString &at, const QString &parent)
    {
        if (name == u"id"_s)
            return id(value, at);
        const bool wrong = (isDayAt(parent, name) && !isDay(value))
            || (!isDayAt(parent, name) && isEdtfMember(name) && !EdtfDate::parse(value))
            || (name == u"slug"_s && !isSlug(value))
            || (name == u"href"_s && !value.isEmpty() && !isKnownHref(value))
            || (name == u"url"_s && !value.isEmpty() && (!isKnownHref(value) || value.startsWith(u"part:"_s)))
            || ((name == u"title"_s || name == u"question"_s) && value.contains(u'\n'));
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
    return MeaningCheck().object(dossier, {});
}

} // namespace wd
