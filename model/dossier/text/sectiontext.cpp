// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/text/sectiontext.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Made of the dossier's id, the section and how many were made before: a UUID that says version 7 and the
/// dossier's own moment.
QString madeId(const QString &dossier, const QString &section, qsizetype before)
{
    const QString after = before == 0 ? QString() : u'/' + QString::number(before);
    const QByteArray hash = QCryptographicHash::hash((dossier + u"/sections/"_s + section + after).toUtf8(),
                                                     QCryptographicHash::Sha256);
    const QString hex = QString::fromLatin1(hash.toHex());
    return dossier.left(13) + u"-7"_s + hex.mid(0, 3) + u"-8"_s + hex.mid(3, 3) + u'-' + hex.mid(6, 12);
}

/// Where the first text of the section is that does not lie in the trash; -1: there is none.
qsizetype indexOf(const QList<SectionText> &texts, const QString &section)
{
    const auto found = std::ranges::find_if(
        texts, [&](const SectionText &text) { return text.section == section && text.deleted.isEmpty(); });
    return found == texts.end() ? -1 : found - texts.begin();
}

/// The id of a new text of the section, of which so many lie in the trash; none of `taken`.
QString newId(const QString &dossier, const QString &section, qsizetype trashed, const QStringList &taken)
{
    QString id = madeId(dossier, section, trashed);
    while (taken.contains(id))
        id = madeId(dossier, section, ++trashed);
    return id;
}

QString newId(const Dossier &dossier, const QString &section)
{
    qsizetype trashed = 0;
    QStringList taken;
    for (const SectionText &text : dossier.sections.texts) {
        taken.append(text.id);
        trashed += text.section == section && !text.deleted.isEmpty() ? 1 : 0;
    }
    return newId(dossier.id.value, section, trashed, taken);
}

} // namespace

QList<SectionText> sectionTexts(const Dossier &dossier, const QString &section)
{
    QList<SectionText> texts = dossier.sections.texts;
    texts.removeIf(
        [&](const SectionText &text) { return text.section != section || !text.deleted.isEmpty(); });
    return texts;
}

const SectionText *sectionText(const Dossier &dossier, const QString &section)
{
    const qsizetype at = indexOf(dossier.sections.texts, section);
    return at < 0 ? nullptr : &dossier.sections.texts.at(at);
}

QString sectionTextId(const Dossier &dossier, const QString &section)
{
    const SectionText *text = sectionText(dossier, section);
    return text ? text->id : newId(dossier, section);
}

SectionText &sectionTextToWrite(Dossier &dossier, const QString &section,
                                const OpenEnum<Visibility> &visibility)
{
    QList<SectionText> &texts = dossier.sections.texts;
    qsizetype at = indexOf(texts, section);
    if (at < 0) {
        at = texts.size();
        texts.append({.id = newId(dossier, section), .section = section, .visibility = visibility});
    }
    return texts[at];
}

QJsonObject withSectionTextIds(const QJsonObject &dossier)
{
    QJsonObject sections = dossier.value(u"sections"_s).toObject();
    QJsonArray texts = sections.value(u"texts"_s).toArray();
    if (texts.isEmpty())
        return dossier;
    QHash<QString, qsizetype> trashed;
    QStringList taken;
    for (const QJsonValue &text : std::as_const(texts)) {
        taken.append(text[u"id"_s].toString());
        if (!text[u"deleted"_s].toString().isEmpty())
            ++trashed[text[u"section"_s].toString()];
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QJsonObject text = texts.at(i).toObject();
        const QString section = text.value(u"section"_s).toString();
        if (section.isEmpty() || !text.value(u"id"_s).toString().isEmpty())
            continue;
        taken.append(newId(dossier.value(u"id"_s).toString(), section, trashed.value(section), taken));
        text.insert(u"id"_s, taken.last());
        texts.replace(i, text);
    }
    sections.insert(u"texts"_s, texts);
    QJsonObject filled = dossier;
    filled.insert(u"sections"_s, sections);
    return filled;
}

} // namespace wd
